import { isRecord } from '../reading/json-fields';
import type { Ask } from '../request';
import type { RequestValue } from './observed-request';
import { written } from './write-request';
import type { WrittenParts } from './write-request';

type Place = RequestValue['at'];

/**
 * What differs in one product's request from the first product's request. Plain data (JSON), and short, because many products are
 * kept per store.
 */
export interface KeptProduct {
  readonly sku: string;
  /** The values at `KeptRequests.places`, in that order. */
  readonly values: readonly string[];
  /** Day on which the request was last seen to work, in days since 1970-01-01. */
  readonly day: number;
}

/** Requests that were seen to add a product: one in full, the others by their differences from it. Plain data (JSON). */
export interface KeptRequests {
  readonly base: WrittenParts;
  /** Places where the requests of two products differ, and their JSON types. */
  readonly places: readonly { readonly at: Place; readonly type: RequestValue['type'] }[];
  /** Place of the quantity and its JSON type; null if each request adds one unit. */
  readonly quantity: { readonly at: Place; readonly type: RequestValue['type'] } | null;
  /** Kind of answer the store gave to these requests. */
  readonly answer: string;
  readonly products: readonly KeptProduct[];
}

/** Days after which a request that was last seen to work is not used any more. */
export const keptDays = 45;

/**
 * The request that added this product before, for `quantity` units. Null if none is kept or the last proof is older than {@link
 * keptDays}.
 */
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

/** Reads a stored value; null if it has another shape. */
export function keptFrom(told: unknown): KeptRequests | null {
  if (!isRecord(told) || !isRecord(told.base) || !Array.isArray(told.places) || !Array.isArray(told.products))
    return null;
  // Only this code writes the value; the store's pages cannot write it.
  return told as unknown as KeptRequests;
}
