import type { Assessment, Verdict } from '../../../lib/core/decision/assessment';
import type { Candidate, LineDecision, Plan, Tier } from '../../../lib/core/decision/decision';
import { tiers } from '../../../lib/core/decision/decision';
import type { Fact } from '../../../lib/core/fact/fact';
import type { Form, Ingredient } from '../../../lib/core/meal/ingredient';
import { addMoney, money, timesMoney } from '../../../lib/core/offer/money';
import type { Offer } from '../../../lib/core/offer/offer';
import type { BaseUnit, Unit } from '../../../lib/core/meal/quantity';

/** Builders of example data: short to write, complete and typed in what they give. */

export function ingredient(
  name: string,
  amount: number | null,
  unit: Unit,
  more: Partial<Ingredient> = {},
): Ingredient {
  return {
    id: name.replaceAll(' ', '-') + (more.form ?? ''),
    name,
    form: null,
    quantity: amount === null ? null : { amount, unit },
    isStaple: false,
    isOptional: false,
    isAtHome: false,
    source: 'dish',
    note: null,
    ...more,
  };
}

export function staple(name: string, amount: number | null, unit: Unit, form: Form | null = null): Ingredient {
  return ingredient(name, amount, unit, { form, isStaple: true, isAtHome: true });
}

/** An offer: title, pack as written, its size in a base unit, price in cents. */
export function offer(
  title: string,
  packText: string,
  size: [number, BaseUnit] | null,
  cents: number,
  more: Partial<Offer> = {},
): Offer {
  const quantity = size === null ? null : { amount: size[0], unit: size[1] };
  return {
    sku: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    title,
    brand: null,
    price: money(cents, 'USD'),
    pack: { text: packText, quantity },
    unitPrice:
      quantity === null
        ? null
        : {
            minorX100: Math.round((cents * 100 * (quantity.unit === 'each' ? 1 : 100)) / quantity.amount),
            per: quantity.unit,
            from: 'computed',
          },
    availability: 'in-stock',
    maxQuantity: null,
    image: null,
    url: null,
    isSponsored: false,
    gtin: null,
    department: null,
    labels: [],
    ...more,
  };
}

export function fact(claim: string, title: string, url: string | null, asOf: string, isStale = false): Fact {
  return { id: `${title} ${claim}`, claim, source: { id: title, title, url }, asOf, isStale };
}

export function assess(advisor: string, verdict: Verdict, reason: string, facts: Fact[] = []): Assessment {
  return { advisor, sku: '', verdict, reason, facts };
}

/** A candidate as {@link line} takes it: the offer, its quality without price (0–100), what is said of it, why it is out. */
export interface Considered {
  offer: Offer;
  quality: number;
  says?: Assessment[];
  out?: string;
}

const priceWeight: Readonly<Record<Tier, number>> = { cheaper: 0.95, balanced: 0.2, conscious: 0.05 };

function candidate(
  { offer: one, quality, says = [], out }: Considered,
  need: number | null,
  confidence: 'certain' | 'close',
): Candidate {
  const size = one.pack?.quantity ?? null;
  const count = need === null || size === null ? 1 : Math.max(1, Math.ceil(need / size.amount));
  const cost = timesMoney(one.price, count);
  const left = need === null || size === null ? 0 : size.amount * count - need;
  const unit = size?.unit ?? 'each';
  const words = unit === 'each' ? '' : ` ${unit}`;
  return {
    offer: one,
    match: { score: quality / 100, confidence, notes: [] },
    packs: {
      count,
      need: need === null ? null : { amount: need, unit },
      gives: size === null ? null : { amount: size.amount * count, unit },
      leftover: left > 0 ? { amount: left, unit } : { amount: 0, unit },
      text: need === null ? 'one pack' : `need ${String(need)}${words}, ${String(Math.round(left))}${words} left`,
    },
    cost,
    fit: quality,
    quality,
    scores: { cheaper: 0, balanced: 0, conscious: 0 },
    assessments: says.map((say) => ({ ...say, sku: one.sku })),
    eliminated: out ?? null,
  };
}

function scoresOf({ quality, cost }: Candidate, lowest: number): Record<Tier, number> {
  const score = (tier: Tier): number => {
    const weight = priceWeight[tier];
    return Math.round(10 * ((1 - weight) * quality + weight * 100 * Math.min(1, lowest / cost.minor))) / 10;
  };
  return { cheaper: score('cheaper'), balanced: score('balanced'), conscious: score('conscious') };
}

/** A line decided as the tiers would: the best score of each. `need` in the offers' base unit. */
export function line(
  ingredientId: string,
  need: number | null,
  considered: Considered[],
  reasons: Readonly<Record<Tier, string>>,
  closeNote: string | null = null,
): LineDecision {
  const unscored = considered.map((one) => candidate(one, need, closeNote === null ? 'certain' : 'close'));
  const lowest = Math.min(...unscored.filter(({ eliminated }) => eliminated === null).map(({ cost }) => cost.minor));
  const candidates = unscored.map((one) => ({ ...one, scores: scoresOf(one, lowest) }));
  const best = (tier: Tier): string =>
    candidates.filter(({ eliminated }) => eliminated === null).sort((a, b) => b.scores[tier] - a.scores[tier])[0]?.offer
      .sku ?? '';
  const picks = Object.fromEntries(
    tiers.map((tier) => [tier, { sku: best(tier), reason: reasons[tier] }]),
  ) as LineDecision['picks'];
  return {
    ingredientId,
    outcome: closeNote === null ? 'picked' : 'close',
    picks,
    candidates,
    nearest: [],
    note: closeNote,
  };
}

export function notFound(ingredientId: string, note: string, nearest: Offer[]): LineDecision {
  return { ingredientId, outcome: 'not-found', picks: null, candidates: [], nearest, note };
}

export function plan(lines: LineDecision[]): Plan {
  const total = (tier: Tier) =>
    addMoney(
      lines.flatMap((one) =>
        one.candidates.filter(({ offer: { sku } }) => sku === one.picks?.[tier].sku).map(({ cost }) => cost),
      ),
      'USD',
    );
  return {
    lines,
    currency: 'USD',
    totals: { cheaper: total('cheaper'), balanced: total('balanced'), conscious: total('conscious') },
  };
}
