import { isRecord } from '../reading/json-fields';
import { templateOf } from './add-template';
import type { AddTemplate, PressedProduct } from './add-template';
import type { ObservedRequest } from './observed-request';

const cartWords =
  /cart|basket|trolley|\bbag\b|panier|warenkorb|carrito|carrello|winkelwagen|checkout|order|line-?item/i;

/**
 * Chooses the request that added the pressed product from all requests its page made meanwhile, and returns its template. `seen`
 * comes from the page: entries that are not requests are skipped. Null if no request fits.
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

/**
 * Chooses the request that removed a line from the cart from all requests its page made meanwhile. Prefers requests that say so
 * (DELETE, "remove"), and the last of several. Null if no request fits.
 */
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

/** A value from the page as an observed request; null if it is not one, or if the store refused the request. */
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
