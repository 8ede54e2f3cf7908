import type { PortionTable } from '../portion-table';
import { packsNamed, toUnit } from '../convert';
import { singular } from '../../text/singular';
import type { BaseQuantity, Quantity, Unit } from '../quantity';
import { wordsOf } from '../../text/comparable-words';
import type { RoughNeed, PackedOffer } from './rough-need';
import { isSinglePiece, packItems, soldWord } from './pack-items';
import { portionRow, soldGrams } from './portion-row';
import { usualKind } from './stated-need';

/** Grams of a part when the table does not know the food: the usual weight of what is counted, for any food. */
const usualPart: Partial<Record<Unit, number>> = {
  clove: 3, sprig: 1, leaf: 0.5, slice: 28, knob: 15, handful: 30, stick: 113.4, stalk: 40, cube: 4,
}; // prettier-ignore
/** Usual grams of one unit of sale, when neither table nor title says more. */
const usualSold: Partial<Record<Unit, number>> = { bunch: 80, head: 400, bulb: 100, loaf: 500, ear: 100, bag: 300 };

/** Units for whole things that a store may sell singly. */
const wholes: ReadonlySet<Unit> = new Set<Unit>(['each', 'dozen', 'piece', 'fillet', 'sheet']);
const inner: ReadonlySet<Unit> = new Set<Unit>(['cube', 'stick', 'slice', 'sheet', 'fillet']);
const natural: ReadonlySet<Unit> = new Set<Unit>(['bunch', 'head', 'bulb', 'ear', 'loaf']);

/** From this weight in grams on a food is sold as one piece even if it is weighed: a chicken, a squash, a cabbage. */
const wholeGrams = 500;

const pieces = ({ amount, unit }: Quantity): number => (unit === 'dozen' ? amount * 12 : amount);

/**
 * The need for a count where the store sells by the piece or gives no size. Pieces are counted as pieces; where the unit of sale is a
 * bunch, a head or a bag, pieces and parts are a fraction of it by weight.
 */
export function countInPieces(
  quantity: Quantity,
  name: string,
  offer: PackedOffer,
  table: PortionTable | null,
): RoughNeed {
  const row = portionRow(name, table);
  const inPack = offer.pack?.quantity?.amount ?? 1;
  const word = soldWord(offer);
  const asked = pieces(quantity);
  // A large number in a pack counts pieces; a small one may count heads or bunches.
  const isMany = inPack > 3;
  const sold = isMany ? row?.['each'] : ((word === null ? undefined : row?.[word]) ?? soldGrams(name, table));
  const one = wholes.has(quantity.unit) ? (row?.[quantity.unit] ?? row?.['each']) : row?.[quantity.unit];
  const share = (amount: number, basis: RoughNeed['basis'], slack?: number): RoughNeed =>
    inUnits({ amount, unit: 'each' }, basis, offer, name, slack);
  // "8 ct" of cubes, slices or sticks counts those.
  if (isMany && inner.has(quantity.unit)) return share(asked, null);
  if (quantity.unit === word || (natural.has(quantity.unit) && (one === undefined || sold === undefined)))
    return share(asked, null);
  if (wholes.has(quantity.unit) && (one === undefined || sold === undefined || one === sold)) return share(asked, null);
  if (one !== undefined && sold !== undefined) {
    if (natural.has(quantity.unit) && sold / one > 0.5 && sold / one < 2) return share(asked, null);
    return share((asked * one) / sold, 'table', 0.1);
  }
  const guessedOne = one ?? usualPart[quantity.unit];
  const guessedSold = sold ?? (word === null ? undefined : usualSold[word]) ?? 100;
  if (guessedOne === undefined) return { need: { amount: asked, unit: 'each' }, named: null, basis: null };
  return share((asked * guessedOne) / guessedSold, 'guessed', 0.1);
}

/** The need in units of sale; where the store gives no size, one unit is taken for the pack if it is sold singly. */
function inUnits(
  need: BaseQuantity,
  basis: RoughNeed['basis'],
  offer: PackedOffer,
  name: string,
  slack = 0,
): RoughNeed {
  const extra = slack === 0 ? {} : { slack };
  if (offer.pack !== null && offer.pack.quantity !== null) return { need, named: null, basis, ...extra };
  const named =
    basis === null && !isSingular(offer.title, name)
      ? null
      : Math.max(1, Math.ceil(need.amount - Math.max(slack, 0.01)));
  return { need, named, basis: null, ...extra };
}

/** "Large Avocado" is one; "Avocados" or "Onions in a Net" may be any number. */
function isSingular(title: string, name: string): boolean {
  if (/\b(?:bag|pack|net|multipack|twin|box|tray|punnet|family|bulk)s?\b/i.test(title)) return false;
  const food = new Set(wordsOf(name));
  return title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => food.has(wordsOf(word)[0] ?? ''))
    .every((word) => singular(word) === word);
}

/** The need for a count where the store sells by weight or volume: by the number of pieces the pack gives, else by their weight. */
export function countInWeight(
  quantity: Quantity,
  name: string,
  offer: PackedOffer,
  pack: BaseQuantity,
  table: PortionTable | null,
): RoughNeed {
  const row = portionRow(name, table);
  const asked = pieces(quantity);
  const one = row?.[quantity.unit] ?? (wholes.has(quantity.unit) ? row?.['each'] : undefined);
  const isSold = soldGrams(name, table);
  // "Banana, each (about 0.4 lb)": the store sells pieces and gives the weight of one.
  const isPiece = wholes.has(quantity.unit) && (isSold === undefined || isSold === row?.['each']);
  const items = packItems(offer);
  if (isPiece && isSinglePiece(offer) && (items === null || items.count === 1))
    return { need: { amount: asked * pack.amount, unit: pack.unit }, named: null, basis: 'stated' };
  if (items !== null && items.count > 1 && isSoMany(quantity.unit, pack, items.count, one))
    return { need: { amount: (asked * pack.amount) / items.count, unit: pack.unit }, named: null, basis: 'stated' };
  const grams = one ?? usualPart[quantity.unit];
  if (grams === undefined) {
    // A food without pieces: two of it on a list mean two packs.
    const isMass = quantity.unit === 'each' && row !== undefined && asked <= 6;
    const named = isMass ? Math.ceil(asked) : packsNamed(quantity);
    return { need: { amount: asked, unit: 'each' }, named, basis: null };
  }
  // A whole bird, head or bunch of the store counts as the one asked for, even if somewhat lighter or heavier than usual.
  const isNatural = natural.has(quantity.unit) || (wholes.has(quantity.unit) && grams >= wholeGrams);
  const share = pack.unit === 'g' ? pack.amount / grams : 0;
  if (isNatural && items === null && share >= usualKind.least && share <= usualKind.most)
    return { need: { amount: asked * pack.amount, unit: pack.unit }, named: null, basis: 'table' };
  const basis = one === undefined ? 'guessed' : 'table';
  const need = toUnit({ amount: asked * grams, unit: 'g' }, pack.unit, name, table);
  return need === null
    ? { need: { amount: asked, unit: 'each' }, named: packsNamed(quantity), basis: null }
    : { need, named: null, basis, slack: 0.1 };
}

/** Whether the number on a pack counts the things asked for: pieces or slices with about their weight, where that is known. */
function isSoMany(unit: Unit, pack: BaseQuantity, count: number, one: number | undefined): boolean {
  if (!wholes.has(unit) && !natural.has(unit) && unit !== 'slice' && unit !== 'stick' && unit !== 'cube') return false;
  const grams = pack.amount / count;
  return one === undefined || (grams > one * 0.4 && grams < one * 2.5);
}
