import type { Claim, Clause } from '../clauses/clause';
import type { FactClass } from '../reading/item';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import type { WordClass } from '../reading/word-classes';
import { isInPlace } from './words/word-places';

const money: readonly Claim[] = ['cost', 'total', 'unit', 'diff'];

/**
 * The claims of which a segment must make at least one, so that a word of the class may stand in it. A word of a class that is not listed
 * may stand anywhere.
 */
export const needs: Readonly<Partial<Record<WordClass | FactClass, readonly Claim[]>>> = {
  recipe: ['need', 'left', 'cover', 'count', 'sizeunknown', 'size', 'short', 'exact', 'total'],
  store: ['unit', 'among', 'cost', 'sizeunknown', 'diff', 'total'],
  price: [...money, 'good', 'between'],
  sizenoun: ['size', 'sizeunknown', 'exact', 'cover', 'need', 'left'],
  rest: ['left', 'keep'],
  restof: ['left', 'keep'],
  cost: money,
  pay: money,
  up: ['diff', 'left', 'need'],
  down: ['diff', 'short'],
  above: ['diff', 'left', 'need'],
  below: ['diff', 'short'],
  extra: ['diff', 'left'],
  premium: ['diff'],
  saving: ['diff'],
  difference: ['diff'],
  save: ['diff'],
  undercut: ['diff'],
  add: ['diff', 'cost', 'total'],
  upfrom: ['diff'],
  downfrom: ['diff'],
  by: ['diff', 'short'],
  need: ['need', 'count', 'sizeunknown', 'size'],
  use: ['need', 'tier', 'count', 'size', 'keep'],
  kilo: ['foot'],
  still: ['left', 'cover', 'cost', 'diff', 'record', 'label', 'list'],
  basket: ['count', 'tier', 'sizeunknown', 'cost', 'total'],
  needed: ['need', 'size', 'count', 'left', 'short', 'total'],
  generic: ['cover', 'count', 'exact', 'left', 'size', 'need', 'short'],
  cover: ['cover'],
  nothing: ['exact'],
  leave: ['left', 'exact', 'short'],
  left: ['left', 'exact', 'keep'],
  keep: ['keep', 'left'],
  later: ['left', 'keep'],
  upto: ['keep'],
  short: ['short'],
  shortof: ['short'],
  single: ['size', 'cost', 'cover', 'count', 'left'],
  falls: ['short', 'record', 'between', 'cost'],
  sizeverb: ['size', 'count', 'need', 'left', 'allergen'],
  total: ['total', 'cost', 'diff', 'left', 'count', 'cover', 'tier'],
  planned: ['tier', 'count', 'sizeunknown', 'size', 'need', 'label', 'cost', 'unit', 'good', 'season'],
  cartverb: ['tier'],
  say: ['label', 'title', 'statement', 'foot', 'list', 'record'],
  labelled: ['label', 'title', 'list', 'foot', 'size', 'unit', 'good', 'cost', 'need', 'season', 'standard'],
  labelnoun: ['label'],
  packside: ['label', 'size', 'sizeunknown', 'cost'],
  standard: ['standard'],
  thirdparty: ['label', 'standard'],
  titlenoun: ['title'],
  ewg: ['list'],
  residue: ['list'],
  crop: ['list', 'season', 'notorganic'],
  seasonword: ['season'],
  average: ['foot'],
  footprint: ['foot'],
  food: ['foot', 'record'],
  unitnoun: ['unit', 'good', 'among'],
  good: ['good'],
  goodword: ['good'],
  beforeuse: ['recall'],
  listed: ['recall', 'allergen', 'record'],
  record: ['record', 'allergen', 'recall', 'title', 'statement'],
  allergennoun: ['allergen'],
  same: ['tier'],
  unitslist: ['among', 'unit'],
  recalls: ['recall'],
  rankverb: ['list', 'record'],
  causes: ['foot', 'cost', 'unit', 'label', 'size'],
};

/** The first word of a segment that no claim of the segment supports, as a reason for refusal; null when each word is supported. */
export function unlicensed(
  clause: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
  pick: PickValues,
): string | null {
  const { items, claims } = clause;
  for (const [at, item] of items.entries()) {
    if (claims.size === 0 && !isOf(item, 'than', 'over', 'instead', 'choosing', 'mark', 'say', 'upto')) continue;
    const allowed = [...item.classes].some((name) => {
      const wanted = needs[name];
      const leadsOn = claims.size === 0 && item.text === 'according to';
      return (
        (wanted === undefined || leadsOn || wanted.some((claim) => claims.has(claim))) &&
        isInPlace(name, items, at, clause, before, after, pick)
      );
    });
    if (!allowed) return `nothing for: ${item.text}`;
  }
  return null;
}
