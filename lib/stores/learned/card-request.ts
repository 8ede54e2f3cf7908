import { isRecord } from '../reading/json-fields';
import type { Ask } from '../request';
import type { RequestValue } from './observed-request';
import { written } from './write-request';
import type { WrittenParts } from './write-request';

type Place = Pick<RequestValue, 'at' | 'type'>;

/**
 * How a store's add request is written from what a page of results says about a product. The facts are keyed by their place (see
 * `Facts`). Plain data (JSON).
 */
export interface CardWay {
  readonly base: WrittenParts;
  /** Place of the quantity; null if each request adds one unit. */
  readonly quantity: Place | null;
  /** Kind of answer the store gave to such a request. */
  readonly answer: string;
  /** The places that differ between products, each with the keys of the facts that hold its value. */
  readonly places: readonly (Place & { readonly from: readonly string[] })[];
  /**
   * Facts with the same value for all products this was learned from. A product with another value (sold out, several kinds) is
   * not added in this way; its own page is read instead.
   */
  readonly alike: Readonly<Record<string, string>>;
  /** Whether a cart read before and after such a request showed exactly the expected gain. */
  readonly isProven: boolean;
}

/**
 * The add request for `count` units of a product with these facts. Null if a fact is missing, if facts disagree, or if the
 * product differs from those the request was learned from.
 */
export function requestByCard(
  { base, quantity, places, alike }: CardWay,
  facts: Readonly<Record<string, string>>,
  count: number,
): (Ask & { path: string }) | null {
  if (Object.entries(alike).some(([key, value]) => facts[key] !== value)) return null;
  const changes: RequestValue[] = quantity === null ? [] : [{ ...quantity, value: String(count) }];
  for (const { at, type, from } of places) {
    const [value, ...others] = new Set(from.flatMap((key) => facts[key] ?? []));
    if (value === undefined || value === '' || others.length > 0) return null;
    changes.push({ at, type, value });
  }
  return written(base, changes);
}

/** Reads a stored value; null if it has another shape. */
export function cardWayFrom(told: unknown): CardWay | null {
  if (!isRecord(told) || !isRecord(told.base) || !Array.isArray(told.places) || !isRecord(told.alike)) return null;
  // Only learn-card-request.ts writes this value; the store's pages cannot write it.
  return told as unknown as CardWay;
}
