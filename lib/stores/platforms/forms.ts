import { isRecord } from '../loose-json';
import type { Loose } from '../loose-json';
import type { StorePage } from '../page';
import { ask, jsonOf } from '../request';

/** Statuses with which stores refuse a product rather than us; the answer then says why. */
export const refusals: readonly number[] = [400, 404, 409, 422];

/** Sends a form as a shop's own scripts do, and reads the JSON it answers with. */
export async function sendForm(
  page: StorePage,
  path: string,
  fields: Readonly<Record<string, string | number>>,
  accept: readonly number[] = refusals,
): Promise<Loose> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) body.append(name, String(value));
  const answer = await ask(page, path, {
    method: 'POST',
    body,
    headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
    accept,
  });
  const told = jsonOf(answer);
  return isRecord(told) ? told : {};
}
