import { isRecord } from '../loose-json';
import type { Ask } from '../request';
import { tokenNames } from './add-template';
import { bodyKind, valuesOf } from './observed-request';
import type { ObservedRequest, RequestValue } from './observed-request';
import { written } from './write-request';
import type { WrittenParts } from './write-request';

type Place = RequestValue['at'];

/** What one product's request has that is another in the first one's. Plain data, short: many products are kept of a store. */
export interface KeptProduct {
  /** The product's page, without the origin. */
  readonly page: string;
  /** The value at each of the places that differ. */
  readonly values: readonly string[];
  /** The day it was last seen to put in just this product, counted from 1970. */
  readonly day: number;
}

/** Requests that put in products, as seen to have done so: one in full, the others by what differs. Plain data. */
export interface KeptRequests {
  readonly base: WrittenParts;
  /** Where requests for two products differ, and how that stands in JSON. */
  readonly places: readonly { readonly at: Place; readonly type: RequestValue['type'] }[];
  /** Where the number goes; null where each request adds one. */
  readonly quantityAt: Place | null;
  /** What kind of answer they had. */
  readonly answer: string;
  readonly products: readonly KeptProduct[];
}

/** A request that put in a product. */
export interface PutIn {
  readonly request: Ask & { readonly path: string };
  readonly quantityAt: Place | null;
  readonly answer: string;
}

/** How long a request is believed after it was last seen to work, in days. */
export const keptDays = 45;

/** The longest that is kept, as JSON text: what was bought longest ago falls out. */
const longest = 7_500;

/**
 * The requests with that of one more product. The others are given up where the store asks otherwise now: another address, other fields,
 * another kind of answer. Null where it cannot be kept: it carries what holds for one visit, or its body cannot be written again.
 */
export function withKept(
  kept: KeptRequests | null,
  { page, day }: { page: string; day: number },
  putIn: PutIn,
): KeptRequests | null {
  const observed = observedOf(putIn.request);
  const kind = observed === null ? null : bodyKind(observed);
  if (observed === null || kind === null) return null;
  const leaves = leavesOf(observed, putIn.quantityAt);
  if (leaves.some(({ at }) => at.some((key) => tokenNames.test(String(key))))) return null;
  const { pathname, search } = new URL(observed.url);
  const base: WrittenParts = {
    method: observed.method,
    path: pathname + search,
    headers: observed.headers,
    kind,
    body: observed.body,
  };
  const fresh: KeptRequests = {
    ...{ base, places: [], quantityAt: putIn.quantityAt, answer: putIn.answer },
    products: [{ page, values: [], day }],
  };
  if (kept === null || kept.answer !== putIn.answer || !isSame(kept.quantityAt, putIn.quantityAt)) return fresh;
  const before = leavesOf(observedOf(partsToAsk(kept.base)), kept.quantityAt);
  if (kept.base.method !== base.method || kept.base.kind !== kind || !isSame(shapeOf(before), shapeOf(leaves)))
    return fresh;
  const differs = ({ at }: RequestValue, index: number): boolean =>
    leaves[index]?.value !== before[index]?.value || kept.places.some((place) => isSame(place.at, at));
  const places = before.filter(differs).map(({ at, type }) => ({ at, type }));
  const own = (place: { at: Place }, of: readonly RequestValue[]): string =>
    of.find(({ at }) => isSame(at, place.at))?.value ?? '';
  /** What was kept before a place was known to differ had there what the first request has. */
  const widened = ({ values, ...one }: KeptProduct): KeptProduct => ({
    ...one,
    values: places.map((place) => {
      const at = kept.places.findIndex((known) => isSame(known.at, place.at));
      return values[at] ?? own(place, before);
    }),
  });
  const others = kept.products.filter((one) => one.page !== page).map(widened);
  const product: KeptProduct = { page, values: places.map((place) => own(place, leaves)), day };
  return shortened({ ...kept, places, products: [product, ...others] });
}

/** The request that put this product in before, for a number of it; null where none is kept, or none that was seen lately. */
export function keptRequest(
  kept: KeptRequests,
  { page, day }: { page: string; day: number },
  quantity: number,
): (Ask & { path: string }) | null {
  const product = kept.products.find((one) => one.page === page);
  if (product === undefined || day - product.day > keptDays || day < product.day) return null;
  const changes = kept.places.map(({ at, type }, index) => ({ at, type, value: product.values[index] ?? '' }));
  const number = kept.quantityAt === null ? [] : [{ ...placeOf(kept), value: String(quantity) }];
  return written(kept.base, [...changes, ...number]);
}

/** What was stored, where it has this shape. */
export function keptFrom(told: unknown): KeptRequests | null {
  if (!isRecord(told) || !isRecord(told.base) || !Array.isArray(told.places) || !Array.isArray(told.products)) return null;
  // It is what this file made; the store's own pages cannot write it.
  return told as unknown as KeptRequests;
}

function placeOf({ base, quantityAt }: KeptRequests): { at: Place; type: RequestValue['type'] } {
  const observed = observedOf(partsToAsk(base));
  const leaf = observed === null ? undefined : valuesOf(observed).find(({ at }) => isSame(at, quantityAt));
  return { at: quantityAt ?? [], type: leaf?.type ?? 'string' };
}

function partsToAsk({ method, path, headers, body }: WrittenParts): Ask & { path: string } {
  return { path, method: method as NonNullable<Ask['method']>, headers: { ...headers }, ...(body !== null && { body }) };
}

/** A request as text; null where its body is no text. */
function observedOf({ path, method = 'GET', headers = {}, body }: Ask & { path: string }): ObservedRequest | null {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const url = new URL(path, 'http://store.invalid').href;
  if (body === undefined || typeof body === 'string') return { method, url, headers: lower, body: body ?? null };
  if (!(body instanceof URLSearchParams)) return null;
  const type = 'application/x-www-form-urlencoded';
  return { method, url, headers: { 'content-type': type, ...lower }, body: body.toString() };
}

/** The values of a request, without its number. A header of the page's own making may hold for one visit. */
function leavesOf(observed: ObservedRequest | null, quantityAt: Place | null): RequestValue[] {
  if (observed === null) return [];
  return valuesOf(observed).filter(({ at }) => !isSame(at, quantityAt));
}

function shapeOf(leaves: readonly RequestValue[]): Place[] {
  return leaves.map(({ at }) => at);
}

function shortened(kept: KeptRequests): KeptRequests {
  let { products } = kept;
  while (products.length > 1 && JSON.stringify({ ...kept, products }).length > longest) products = products.slice(0, -1);
  return { ...kept, products };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
