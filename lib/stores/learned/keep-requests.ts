import type { StorePage } from '../page';
import type { Ask } from '../request';
import { tokenNames } from './add-template';
import { keptFrom } from './kept-requests';
import type { KeptProduct, KeptRequests } from './kept-requests';
import { forgetLearned, learnedPart, tellLearned } from './learned-parts';
import { bodyKind, valuesOf } from './observed-request';
import type { ObservedRequest, RequestValue } from './observed-request';
import type { WrittenParts } from './write-request';

type Place = RequestValue['at'];

/** A request that added a product. */
export interface PutIn {
  readonly request: Ask & { readonly path: string };
  readonly quantityAt: Place | null;
  readonly answer: string;
}

/** The kept requests without that of one product; null if none is left. */
export function withoutKept(kept: KeptRequests, sku: string): KeptRequests | null {
  const products = kept.products.filter((one) => one.sku !== sku);
  return products.length === 0 ? null : { ...kept, products };
}

/**
 * A line that was sent to the store: the request that added it (null if it is kept already or must not be kept), and whether the
 * cart shows exactly the quantity asked for.
 */
interface SentLine {
  readonly sku: string;
  readonly putIn: PutIn | null;
  readonly isIn: boolean;
}

/**
 * Updates the kept requests after a cart was read: keeps the request of each line that the cart shows, and drops that of each
 * line it does not show.
 */
export function keepSent(sent: readonly SentLine[], day: number, page: StorePage): void {
  let kept = keptFrom(learnedPart(page, 'products'));
  for (const { sku, putIn, isIn } of sent) {
    if (!isIn) kept = kept === null ? null : withoutKept(kept, sku);
    else if (putIn !== null) kept = withKept(kept, { sku, day }, putIn) ?? kept;
  }
  if (kept !== null) tellLearned(page, 'products', kept, 'The cart showed what each of them put in.');
  else if (learnedPart(page, 'products') !== undefined) forgetLearned(page, 'products');
}

/** Limit of the kept requests as JSON text, in characters. The product bought longest ago is dropped first. */
const longest = 7_500;

/**
 * Adds the request of one more product to the kept ones. All others are dropped if the store's request has changed: another
 * address, other fields or another kind of answer. Returns null if the request cannot be kept: it holds a value of one visit, or
 * its body cannot be written again.
 */
export function withKept(
  kept: KeptRequests | null,
  { sku, day }: { sku: string; day: number },
  putIn: PutIn,
): KeptRequests | null {
  const parts = partsOf(putIn);
  if (parts === null) return null;
  const { base, quantity, leaves } = parts;
  const fresh: KeptRequests = {
    ...{ base, places: [], quantity, answer: putIn.answer },
    products: [{ sku, values: [], day }],
  };
  if (kept === null || kept.answer !== putIn.answer || !isSame(kept.quantity, quantity)) return fresh;
  const before = leavesOf(observedOf(partsToAsk(kept.base)), kept.quantity?.at ?? null);
  if (kept.base.method !== base.method || kept.base.kind !== base.kind || !isSame(shapeOf(before), shapeOf(leaves)))
    return fresh;
  const differs = ({ at }: RequestValue, index: number): boolean =>
    leaves[index]?.value !== before[index]?.value || kept.places.some((place) => isSame(place.at, at));
  const places = before.filter(differs).map(({ at, type }) => ({ at, type }));
  const own = (place: { at: Place }, of: readonly RequestValue[]): string =>
    of.find(({ at }) => isSame(at, place.at))?.value ?? '';
  /** Products kept before this place was known to differ have the first request's value there. */
  const widened = ({ values, ...one }: KeptProduct): KeptProduct => ({
    ...one,
    values: places.map((place) => {
      const at = kept.places.findIndex((known) => isSame(known.at, place.at));
      return values[at] ?? own(place, before);
    }),
  });
  const others = kept.products.filter((one) => one.sku !== sku).map(widened);
  const product: KeptProduct = { sku, values: places.map((place) => own(place, leaves)), day };
  // A request that does not name its product adds the product that was added last.
  if (others.some(({ values }) => isSame(values, product.values))) return null;
  return shortened({ ...kept, places, products: [product, ...others] });
}

function partsToAsk({ method, path, headers, body }: WrittenParts): Ask & { path: string } {
  return {
    path,
    method: method as NonNullable<Ask['method']>,
    headers: { ...headers },
    ...(body !== null && { body }),
  };
}

/**
 * Splits an add request into its fixed parts, the place of its quantity and all other values. Null if it cannot be written again,
 * or holds a value of one visit.
 */
export function partsOf(
  putIn: PutIn,
): { base: WrittenParts; quantity: KeptRequests['quantity']; leaves: RequestValue[] } | null {
  const observed = observedOf(putIn.request);
  const kind = observed === null ? null : bodyKind(observed);
  if (observed === null || kind === null) return null;
  const leaves = leavesOf(observed, putIn.quantityAt);
  if (leaves.some(({ at }) => at.some((key) => tokenNames.test(String(key))))) return null;
  const { pathname, search } = new URL(observed.url);
  const { method, headers, body } = observed;
  const number = valuesOf(observed).find(({ at }) => isSame(at, putIn.quantityAt));
  const quantity = putIn.quantityAt === null ? null : { at: putIn.quantityAt, type: number?.type ?? 'string' };
  return { base: { method, path: pathname + search, headers, kind, body }, quantity, leaves };
}

/** A request in the form of an observed one, with its body as text; null if the body is not text. */
export function observedOf({
  path,
  method = 'GET',
  headers = {},
  body,
}: Ask & { path: string }): ObservedRequest | null {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const url = new URL(path, 'http://store.invalid').href;
  if (body === undefined || typeof body === 'string') return { method, url, headers: lower, body: body ?? null };
  if (!(body instanceof URLSearchParams)) return null;
  const type = 'application/x-www-form-urlencoded';
  return { method, url, headers: { 'content-type': type, ...lower }, body: body.toString() };
}

/** All values of a request except its quantity, headers set by the page's script included. */
export function leavesOf(observed: ObservedRequest | null, quantityAt: Place | null): RequestValue[] {
  if (observed === null) return [];
  return valuesOf(observed).filter(({ at }) => !isSame(at, quantityAt));
}

function shapeOf(leaves: readonly RequestValue[]): Place[] {
  return leaves.map(({ at }) => at);
}

function shortened(kept: KeptRequests): KeptRequests {
  let { products } = kept;
  while (products.length > 1 && JSON.stringify({ ...kept, products }).length > longest)
    products = products.slice(0, -1);
  return { ...kept, products };
}

/** Whether two values are equal as JSON text. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
