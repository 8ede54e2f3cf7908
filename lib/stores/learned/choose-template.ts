import { isRecord } from '../reading/loose-json';
import { templateOf } from './add-template';
import type { AddTemplate, PressedProduct } from './add-template';
import type { ObservedRequest } from './observed-request';

const cartWords =
  /cart|basket|trolley|\bbag\b|panier|warenkorb|carrito|carrello|winkelwagen|checkout|order|line-?item/i;

/**
 * The template of the request that put a pressed product into the cart, among all that its page made meanwhile. `seen` comes from the
 * page: what is no request is passed over. Null where none can be told.
 */
export function chooseTemplate(seen: unknown, pressed: PressedProduct): AddTemplate | null {
  if (!Array.isArray(seen)) return null;
  const templates = seen.flatMap((one: unknown) => {
    const observed = observedOf(one);
    const template = observed === null ? null : templateOf(observed, pressed);
    return template === null ? [] : [template];
  });
  const score = ({ path, body, quantityAt }: AddTemplate): number =>
    (cartWords.test(`${path} ${body ?? ''}`) ? 2 : 0) + (quantityAt === null ? 0 : 1);
  return templates.sort((a, b) => score(b) - score(a))[0] ?? null;
}

const removeWords = /remove|delete|clear|drop|entfern|l[öo]sch|supprim|elimin|verwijder/i;

/** The template of the request that took a line out of the cart, among all that its page made meanwhile: the last where several are alike. */
export function chooseRemoval(seen: unknown, pressed: PressedProduct): AddTemplate | null {
  if (!Array.isArray(seen)) return null;
  const templates = seen.flatMap((one: unknown) => {
    const observed = observedOf(one);
    const template = observed === null ? null : templateOf(observed, pressed);
    return template === null ? [] : [template];
  });
  const isTelling = ({ method, path, body }: AddTemplate): boolean =>
    method === 'DELETE' || removeWords.test(`${path} ${body ?? ''}`);
  return templates.findLast(isTelling) ?? templates.at(-1) ?? null;
}

/** A request the store did not refuse, if that is what it is. */
function observedOf(told: unknown): ObservedRequest | null {
  if (!isRecord(told) || typeof told.method !== 'string' || typeof told.url !== 'string') return null;
  if (!URL.canParse(told.url) || (typeof told.status === 'number' && told.status >= 400)) return null;
  const headers = isRecord(told.headers)
    ? Object.entries(told.headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
      )
    : [];
  return {
    method: told.method,
    url: told.url,
    headers: Object.fromEntries(headers),
    body: typeof told.body === 'string' ? told.body : null,
  };
}
