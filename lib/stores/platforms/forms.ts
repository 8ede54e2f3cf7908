import { isRecord } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import type { StorePage } from '../page';
import { ask, jsonOf } from '../request';
import type { Ask } from '../request';

/** Statuses with which stores refuse a product. With other error statuses they refuse the request itself. The answer gives the reason. */
export const refusals: readonly number[] = [400, 404, 409, 422];

/** A form body as a shop's own scripts send it. */
export function formOf(fields: Readonly<Record<string, string | number>>): Ask {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) body.append(name, String(value));
  return {
    method: 'POST',
    body,
    headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
    accept: refusals,
  };
}

/** Sends a form and reads the JSON object of the answer; an empty object when the answer is other JSON. */
export async function sendForm(
  page: StorePage,
  path: string,
  fields: Readonly<Record<string, string | number>>,
): Promise<Loose> {
  const told = jsonOf(await ask(page, path, formOf(fields)));
  return isRecord(told) ? told : {};
}
