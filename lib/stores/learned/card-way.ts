import { isRecord } from '../reading/loose-json';
import type { Ask } from '../request';
import type { RequestValue } from './observed-request';
import { written } from './write-request';
import type { WrittenParts } from './write-request';

type Place = Pick<RequestValue, 'at' | 'type'>;

/** How a store's request for putting in is written from what a page of results tells of a product (`Facts` by where they stand). Plain data. */
export interface CardWay {
  readonly base: WrittenParts;
  /** Where the number goes; null where each request adds one. */
  readonly quantity: Place | null;
  /** What kind of answer it had. */
  readonly answer: string;
  /** What differs between products, and by which facts it was told of each. */
  readonly places: readonly (Place & { readonly from: readonly string[] })[];
  /** What was told alike of all of them: of a product told otherwise (sold out, kinds to choose from) its own page is asked. */
  readonly alike: Readonly<Record<string, string>>;
  /** Whether a cart read before and after gained just what one was written for. */
  readonly isProven: boolean;
}

/** The request for a product, by what is told of it; null where that is not told, or the product is not like those it was learned from. */
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

/** What was stored, where it has this shape. */
export function cardWayFrom(told: unknown): CardWay | null {
  if (!isRecord(told) || !isRecord(told.base) || !Array.isArray(told.places) || !isRecord(told.alike)) return null;
  // It is what learn-cards.ts made; the store's own pages cannot write it.
  return told as unknown as CardWay;
}
