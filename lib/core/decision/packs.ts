import type { NeedBasis, PackPlan } from './decision';
import type { Offer } from '../offer/offer';
import type { BaseQuantity, Quantity, Unit } from '../meal/quantity';

/** A pack may fall short by this share and still count as enough: labels round ("14.1 oz (400 g)"). */
export const labelRounding = 0.01;

/** Most packs of one product a plan asks for. Beyond it the need or the size was misread, and the shopper should look. */
export const mostPacks = 40;

/** An amount as text for people: "207 g", "1.5 kg", "3". */
export function formatBase({ amount, unit }: { amount: number; unit: string }): string {
  if (unit === 'each') return String(Math.round(amount * 10) / 10);
  if (amount >= 1000) return `${String(Math.round(amount / 10) / 100)} ${unit === 'g' ? 'kg' : 'l'}`;
  const digits = amount < 1 ? 100 : amount < 10 ? 10 : 1;
  return `${String(Math.max(0.01, Math.round(amount * digits) / digits))} ${unit}`;
}

/** The fewest packs of `size` that cover `need`; with one pack size that is the least cost and the least waste too. */
export function packCount(need: number, size: number): number {
  return Math.min(mostPacks, Math.max(1, Math.ceil(need / size - labelRounding)));
}

/**
 * How many packs of this offer cover the need. `need` is in the offer's own base unit (convert.ts). `named` is used when the amount
 * cannot be compared with the pack: "2 packages" buys two; otherwise one pack is bought and the text says why. `asked` is the need in the
 * recipe's words, for the text ("need 2 cups → 1 × 2 lb"). `keeps` is said of the leftover ("keeps 2 days"). `basis` says what the need
 * rests on, when the caller knows better than the units show.
 */
export function planPacks(
  need: BaseQuantity | null,
  offer: Pick<Offer, 'pack'>,
  {
    named = null,
    keeps = null,
    asked = null,
    basis = null,
  }: { named?: number | null; keeps?: string | null; asked?: string | null; basis?: NeedBasis | null } = {},
): PackPlan {
  const size = offer.pack?.quantity ?? null;
  const isComparable = need !== null && size !== null && size.unit === need.unit;
  const count = isComparable ? packCount(need.amount, size.amount) : Math.min(mostPacks, named ?? 1);
  const rests = isComparable ? (basis ?? 'stated') : named === null ? (need === null ? null : 'unknown') : 'named';
  const plan = planOf(need, offer, count, asked, keeps);
  if (rests !== null) plan.basis = rests;
  return plan;
}

/** The plan for another number of packs than was worked out: what it provides, what is left over or missing. */
export function recount(plan: PackPlan, offer: Pick<Offer, 'pack'>, count: number): PackPlan {
  if (count === plan.count) return plan;
  const other = planOf(plan.need, offer, count, plan.asked ?? null, plan.keeps ?? null);
  return plan.basis === undefined ? other : { ...other, basis: plan.basis };
}

function planOf(
  need: BaseQuantity | null,
  offer: Pick<Offer, 'pack'>,
  count: number,
  asked: string | null,
  keeps: string | null,
): PackPlan {
  const size = offer.pack?.quantity ?? null;
  const isDoubted = offer.pack?.isDoubted === true;
  const packs = packsText(count, isDoubted ? 'pack' : (offer.pack?.text ?? 'pack'));
  const gives = size === null ? null : { amount: size.amount * count, unit: size.unit };
  const wanted = need === null ? '' : `need ${asked ?? formatBase(need)} → `;
  if (need === null || gives === null || gives.unit !== need.unit) {
    const why =
      need === null
        ? ''
        : size === null
          ? isDoubted
            ? ' (size not believed)'
            : ' (size not given)'
          : ' (size in another measure)';
    return { count, need, gives, leftover: null, text: `${wanted}${packs}${why}`, asked, keeps };
  }
  const { unit } = gives;
  const left = Math.max(0, gives.amount - need.amount);
  return {
    count,
    need,
    gives,
    leftover: left === 0 ? { amount: 0, unit } : { amount: left, unit },
    text: `${wanted}${packs}${overText(gives.amount - need.amount, need, keeps)}`,
    asked,
    keeps,
  };
}

/**
 * The leftover or the shortage after the packs, as text. Less than a whole piece left over is not mentioned (half an onion), nor is less
 * than half a gram or millilitre.
 */
function overText(left: number, { amount, unit }: BaseQuantity, keeps: string | null): string {
  if (left < -amount * labelRounding) return `, ${formatBase({ amount: -left, unit })} short`;
  const over = unit === 'each' ? Math.floor(left + labelRounding) : left;
  if (over < (unit === 'each' ? 1 : 0.5)) return '';
  return `, ${formatBase({ amount: over, unit })} left${keeps === null ? '' : `, ${keeps}`}`;
}

/** Size texts that only mean "one": three lemons are written "3", not "3 × each". */
const single = /^(?:1 )?(?:each|ea|ct|count|pc|piece|unit)\.?$/i;

/** Whether a pack's size text says that the pack is one piece. */
export function isOnePiece(label: string): boolean {
  return single.test(label);
}

function packsText(count: number, label: string): string {
  return isOnePiece(label) ? String(count) : `${String(count)} × ${label}`;
}

/** Units that take a plural s when a need is worded. */
const saidPlural = new Set<Unit>([
  'cup',
  'clove',
  'head',
  'bulb',
  'sprig',
  'stalk',
  'slice',
  'piece',
  'stick',
  'can',
  'jar',
  'bottle',
  'package',
  'bag',
  'ear',
  'fillet',
  'cube',
  'sheet',
  'knob',
  'handful',
  'drop',
  'pint',
  'quart',
  'gallon',
]);

/** The need in the recipe's words: "2 cups", "6 cloves", "1.5 tsp". Null for weights, because the base amount says the same. */
export function askedText({ amount, unit }: Quantity): string | null {
  if (['g', 'kg', 'oz', 'lb', 'each', 'dozen'].includes(unit)) return null;
  const number = String(Math.round(amount * 100) / 100);
  if (unit === 'bunch' || unit === 'box' || unit === 'dash' || unit === 'pinch' || unit === 'splash')
    return `${number} ${unit}${amount > 1 ? 'es' : ''}`;
  if (unit === 'leaf' || unit === 'loaf')
    return `${number} ${amount > 1 ? (unit === 'leaf' ? 'leaves' : 'loaves') : unit}`;
  return `${number} ${unit === 'floz' ? 'fl oz' : unit}${saidPlural.has(unit) && amount > 1 ? 's' : ''}`;
}

/** One pack size to choose from. `size` in whole grams, millilitres or pieces; `price` in minor units. */
export interface PackOption {
  sku: string;
  size: number;
  price: number;
}

/** The packs bought. `waste` is the leftover; `score` = cost + waste × its price, the number minimised. */
export interface PackMix {
  counts: Record<string, number>;
  cost: number;
  gives: number;
  waste: number;
  score: number;
}

/**
 * The cheapest mix of pack sizes that covers `need`, with waste priced at `wastePrice` per unit; exact, by dynamic programming over the
 * amount bought (an unbounded covering knapsack). Ties: fewer packs, then less waste, then sku. Null when there is no pack to buy. An
 * optimal mix exceeds the need by less than a whole pack, so totals up to need + largest pack − 1 are enough.
 */
export function solvePacks(need: number, options: readonly PackOption[], wastePrice = 0): PackMix | null {
  const packs = options
    .filter(({ size, price }) => size > 0 && price >= 0)
    .sort((a, b) => (a.sku < b.sku ? -1 : a.sku > b.sku ? 1 : a.size - b.size));
  if (packs.length === 0) return null;
  const target = Math.max(1, Math.ceil(need));
  const top = target + Math.max(...packs.map(({ size }) => size)) - 1;
  const cost = new Float64Array(top + 1).fill(Infinity);
  const count = new Float64Array(top + 1);
  const last = new Int32Array(top + 1).fill(-1);
  cost[0] = 0;
  for (let total = 1; total <= top; total += 1) {
    packs.forEach(({ size, price }, index) => {
      const before = total - size;
      if (before < 0 || before >= target) return;
      const with1 = (cost[before] ?? Infinity) + price;
      const now = cost[total] ?? Infinity;
      if (with1 < now || (with1 === now && (count[before] ?? 0) + 1 < (count[total] ?? 0))) {
        cost[total] = with1;
        count[total] = (count[before] ?? 0) + 1;
        last[total] = index;
      }
    });
  }
  let best = -1;
  let bestScore = Infinity;
  for (let total = target; total <= top; total += 1) {
    const score = (cost[total] ?? Infinity) + (total - target) * wastePrice;
    if (score < bestScore || (score === bestScore && best !== -1 && (count[total] ?? 0) < (count[best] ?? 0))) {
      best = total;
      bestScore = score;
    }
  }
  if (best === -1) return null;
  const counts: Record<string, number> = {};
  for (let total = best; total > 0;) {
    const pack = packs[last[total] ?? -1];
    if (pack === undefined) return null;
    counts[pack.sku] = (counts[pack.sku] ?? 0) + 1;
    total -= pack.size;
  }
  return { counts, cost: cost[best] ?? 0, gives: best, waste: best - target, score: bestScore };
}
