import type { CardWay } from './card-request';
import { isSame, leavesOf, observedOf, partsOf } from './keep-requests';
import type { PutIn } from './keep-requests';
import type { RequestValue } from './observed-request';

/** A product that was added, the request that added it, and the facts a page of results told about it. */
export interface PutInByPage {
  readonly putIn: PutIn;
  readonly facts: Readonly<Record<string, string>>;
}

/** Limits of the kept common facts: how many, and characters of each. */
const mostAlike = 40;
const longestAlike = 32;

/**
 * Finds out how the add request follows from what a page of results tells, by comparing products that were added. Each value that
 * differs between their requests must equal the same fact for every product; no value may belong to one visit. `known`: the
 * result of an earlier comparison; it is kept if it predicts these requests as well, limited to the common facts of all products.
 * Null if no rule fits.
 */
export function learnCards(products: readonly PutInByPage[], known: CardWay | null): CardWay | null {
  const fresh = wayOf(products);
  if (known === null) return fresh;
  const isKept = products.every((one) => foretells(known, one));
  if (!isKept) return fresh;
  const holds = ([key, value]: [string, string]): boolean => products.every(({ facts }) => facts[key] === value);
  return { ...known, alike: Object.fromEntries(Object.entries(known.alike).filter(holds)) };
}

/** Whether the rule predicts the values that were really sent for this product. */
function foretells({ places, quantity, answer }: CardWay, { putIn, facts }: PutInByPage): boolean {
  const observed = observedOf(putIn.request);
  if (observed === null || answer !== putIn.answer || !isSame(quantity?.at ?? null, putIn.quantityAt)) return false;
  const leaves = leavesOf(observed, putIn.quantityAt);
  return places.every(({ at, from }) => {
    const sent = leaves.find((leaf) => isSame(leaf.at, at))?.value;
    return from.every((key) => facts[key] === sent);
  });
}

function wayOf(products: readonly PutInByPage[]): CardWay | null {
  const [first, ...others] = products.map(withFacts);
  if (first === undefined || first === null || others.length === 0) return null;
  const all = [first, ...others.flatMap((one) => one ?? [])];
  if (all.length < products.length || !all.every((one) => isSame(one.shape, first.shape))) return null;
  const places: (Pick<RequestValue, 'at' | 'type'> & { from: string[] })[] = [];
  for (const [index, { at, type, value }] of first.leaves.entries()) {
    const values = all.map(({ leaves }) => leaves[index]?.value);
    if (values.every((one) => one === value)) continue;
    const from = Object.keys(first.facts).filter((key) => all.every(({ facts }, one) => facts[key] === values[one]));
    if (from.length === 0) return null;
    places.push({ at, type, from: from.slice(0, 4) });
  }
  // If two products have the same values, one would be bought for the other.
  const names = all.map(({ leaves }) => JSON.stringify(leaves));
  if (places.length === 0 || new Set(names).size < names.length) return null;
  const alike = Object.entries(first.facts).filter(
    ([key, value]) => value.length <= longestAlike && all.every(({ facts }) => facts[key] === value),
  );
  // The common facts must include one that a sold-out product would not share (the words of its button, its stock).
  if (!alike.some(([key, value]) => (key === 'says' && value !== '') || /stock|avail/i.test(key))) return null;
  const { base, quantity, answer } = first;
  return { base, quantity, answer, places, alike: Object.fromEntries(alike.slice(0, mostAlike)), isProven: false };
}

/** Splits a product's request into its parts, together with its facts; null if the request cannot be written again. */
function withFacts({ putIn, facts }: PutInByPage) {
  const parts = partsOf(putIn);
  if (parts === null) return null;
  const { base, leaves } = parts;
  const shape = [base.method, base.kind, putIn.answer, putIn.quantityAt, leaves.map(({ at, type }) => [at, type])];
  return { ...parts, answer: putIn.answer, shape, facts };
}
