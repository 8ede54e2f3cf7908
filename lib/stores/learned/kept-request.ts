import { isRecord } from '../reading/loose-json';
import type { Ask } from '../request';
import type { RequestValue } from './observed-request';
import { written } from './write-request';
import type { WrittenParts } from './write-request';

type Place = RequestValue['at'];

/** What one product's request has that is another in the first one's. Plain data, short: many products are kept of a store. */
export interface KeptProduct {
  readonly sku: string;
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
  /** Where the number goes, and how it stands in JSON; null where each request adds one. */
  readonly quantity: { readonly at: Place; readonly type: RequestValue['type'] } | null;
  /** What kind of answer they had. */
  readonly answer: string;
  readonly products: readonly KeptProduct[];
}

/** How long a request is believed after it was last seen to work, in days. */
export const keptDays = 45;

/** The request that put this product in before, for a number of it; null where none is kept, or none that was seen lately. */
export function keptRequest(
  kept: KeptRequests,
  { sku, day }: { sku: string; day: number },
  quantity: number,
): (Ask & { path: string }) | null {
  const product = kept.products.find((one) => one.sku === sku);
  if (product === undefined || day - product.day > keptDays || day < product.day) return null;
  const changes = kept.places.map(({ at, type }, index) => ({ at, type, value: product.values[index] ?? '' }));
  const number = kept.quantity === null ? [] : [{ ...kept.quantity, value: String(quantity) }];
  return written(kept.base, [...changes, ...number]);
}

/** What was stored, where it has this shape. */
export function keptFrom(told: unknown): KeptRequests | null {
  if (!isRecord(told) || !isRecord(told.base) || !Array.isArray(told.places) || !Array.isArray(told.products))
    return null;
  // It is what this file made; the store's own pages cannot write it.
  return told as unknown as KeptRequests;
}
