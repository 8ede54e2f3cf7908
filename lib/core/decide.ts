import type { Assessment, Verdict } from './assessment';
import type { PortionTable } from './convert';
import { toBase, toUnit } from './convert';
import type { Candidate, LineDecision, Match, Plan, Tier } from './decision';
import { tiers } from './decision';
import type { ErrorInfo } from './errors';
import type { Ingredient } from './ingredient';
import { ingredientLabel } from './ingredient';
import { matchOffer } from './match';
import { addMoney, timesMoney } from './money';
import type { Offer } from './offer';
import { planPacks } from './packs';
import { explainPick } from './reasons';

/** One ingredient to decide on: what was found for it and what the advisors say of that. */
export interface DecideLine {
  ingredient: Ingredient;
  offers: readonly Offer[];
  assessments: readonly Assessment[];
  searchError?: ErrorInfo;
}

export interface DecideInput {
  lines: readonly DecideLine[];
  currency: string;
  /** Points of quality by advisor id, the shopper's sliders; an advisor not named weighs {@link usualWeight}. */
  weights?: Readonly<Record<string, number>>;
  portions?: PortionTable;
}

export const usualWeight = 10;

/** Share of a verdict's weight added to quality. Unknown adds nothing: no data is neither good nor bad. */
const verdictShare: Record<Verdict, number> = { prefer: 0.5, neutral: 0, unknown: 0, caution: -0.25, avoid: -0.5 };

/**
 * How a tier weighs quality against price: score = (quality part × quality + price part × price points) / both. The ratio price /
 * quality falls from tier to tier, which alone makes basket totals and qualities rise in that order, line by line.
 */
export const tierWeights: Readonly<Record<Tier, { quality: number; price: number }>> = {
  cheaper: { quality: 1, price: 16 },
  balanced: { quality: 3, price: 8 },
  conscious: { quality: 5, price: 3 },
};

/** Prices beyond this many times the cheapest count the same: absurd is absurd. */
const highestRatio = 500;

/** Decides the whole cart: for each ingredient the pick of each tier with its reason, or that nothing in the store is it. */
export function decideCart(input: DecideInput): Plan {
  const lines = input.lines.map((line) => decideLine(line, input));
  const totals = Object.fromEntries(
    tiers.map((tier) => [
      tier,
      addMoney(
        lines.flatMap((line) => {
          const sku = line.picks?.[tier].sku;
          const pick = line.candidates.find(({ offer }) => offer.sku === sku);
          return pick === undefined ? [] : [pick.cost];
        }),
        input.currency,
      ),
    ]),
  ) as Plan['totals'];
  return { lines, currency: input.currency, totals };
}

interface Draft {
  offer: Offer;
  match: Match;
  packs: Candidate['packs'];
  cost: Candidate['cost'];
  quality: number;
  assessments: Assessment[];
  eliminated: string | null;
}

function decideLine(line: DecideLine, input: DecideInput): LineDecision {
  const { ingredient } = line;
  const drafts = draftsOf(line, input);
  const isAnyCertain = drafts.some(({ match, eliminated }) => eliminated === null && match.confidence === 'certain');
  for (const draft of drafts) {
    if (draft.eliminated === null && isAnyCertain && draft.match.confidence === 'close')
      draft.eliminated = 'a closer match is in stock';
  }
  const competing = drafts.filter(({ eliminated }) => eliminated === null);
  const cheapest = Math.min(...competing.map(({ cost }) => cost.minor));
  const candidates = drafts.map((draft): Candidate => ({
    ...draft,
    scores: scoresOf(draft, competing.length === 0 ? draft.cost.minor : cheapest),
  }));
  const running = candidates.filter(({ eliminated }) => eliminated === null);
  const nearest = [...drafts]
    .sort(
      (a, b) => b.match.score - a.match.score || a.cost.minor - b.cost.minor || compareText(a.offer.sku, b.offer.sku),
    )
    .slice(0, 3)
    .map(({ offer }) => offer);
  const base = { ingredientId: ingredient.id, candidates: shown(candidates), nearest };
  const chosen = bestOf(running);
  if (chosen === null) return { ...base, outcome: 'not-found', picks: null, note: notFoundNote(line, drafts) };
  const picks = Object.fromEntries(
    tiers.map((tier) => [tier, { sku: chosen[tier].offer.sku, reason: explainPick(tier, chosen[tier], chosen) }]),
  ) as NonNullable<LineDecision['picks']>;
  return isAnyCertain
    ? { ...base, outcome: 'picked', picks, note: null }
    : {
        ...base,
        outcome: 'close',
        picks,
        note: `Not sure this is ${ingredientLabel(ingredient)}: ${chosen.balanced.match.notes[0] ?? 'please look'}.`,
      };
}

function draftsOf({ ingredient, offers, assessments }: DecideLine, input: DecideInput): Draft[] {
  const bySku = new Map<string, Offer>();
  for (const offer of [...offers].sort(
    (a, b) => compareText(a.sku, b.sku) || a.price.minor - b.price.minor || compareText(a.title, b.title),
  )) {
    if (!bySku.has(offer.sku) && offer.price.currency === input.currency) bySku.set(offer.sku, offer);
  }
  const need =
    ingredient.quantity === null ? null : toBase(ingredient.quantity, ingredient.name, input.portions ?? null);
  return [...bySku.values()].map((offer) => {
    const match = matchOffer(ingredient, offer);
    const unit = offer.pack?.quantity?.unit;
    const inPackUnit =
      need === null || unit === undefined
        ? need
        : (toUnit(need, unit, ingredient.name, input.portions ?? null) ?? need);
    const packs = planPacks(inPackUnit, offer);
    const own = assessments.filter(({ sku }) => sku === offer.sku).sort((a, b) => compareText(a.advisor, b.advisor));
    return {
      offer,
      match,
      packs,
      cost: timesMoney(offer.price, packs.count),
      quality: qualityOf(match, own, input.weights ?? {}),
      assessments: own,
      eliminated: eliminationOf(offer, match, packs.count),
    };
  });
}

function eliminationOf(offer: Offer, match: Match, count: number): string | null {
  if (match.confidence === 'none') return match.notes[0] ?? 'something else';
  if (offer.availability === 'out-of-stock') return 'sold out';
  if (offer.price.minor <= 0) return 'no price';
  if (offer.maxQuantity !== null && count > offer.maxQuantity)
    return `the store sells at most ${String(offer.maxQuantity)}`;
  return null;
}

function qualityOf(
  match: Match,
  assessments: readonly Assessment[],
  weights: Readonly<Record<string, number>>,
): number {
  let quality = 20 + 50 * match.score;
  for (const { advisor, verdict } of assessments) quality += verdictShare[verdict] * (weights[advisor] ?? usualWeight);
  return Math.max(0, Math.min(100, Math.round(quality)));
}

/** Integers all the way to one division, so that nothing can round apart between tiers. */
function scoresOf(draft: Pick<Draft, 'cost' | 'quality'>, cheapest: number): Record<Tier, number> {
  const ratio = Math.min(highestRatio, Math.round((draft.cost.minor * 100) / Math.max(1, cheapest)));
  const pricePoints = highestRatio - ratio;
  const score = ({ quality, price }: { quality: number; price: number }): number =>
    (quality * draft.quality * 4 + price * pricePoints) / (4 * (quality + price));
  return {
    cheaper: score(tierWeights.cheaper),
    balanced: score(tierWeights.balanced),
    conscious: score(tierWeights.conscious),
  };
}

function bestOf(candidates: readonly Candidate[]): Record<Tier, Candidate> | null {
  const best = (tier: Tier): Candidate | undefined => [...candidates].sort((a, b) => byScore(tier, a, b))[0];
  const [cheaper, balanced, conscious] = [best('cheaper'), best('balanced'), best('conscious')];
  return cheaper === undefined || balanced === undefined || conscious === undefined
    ? null
    : { cheaper, balanced, conscious };
}

function byScore(tier: Tier, a: Candidate, b: Candidate): number {
  return b.scores[tier] - a.scores[tier] || a.cost.minor - b.cost.minor || compareText(a.offer.sku, b.offer.sku);
}

/** What the plan keeps: every candidate that competes, and the best of those that were eliminated, for the table of others. */
function shown(candidates: readonly Candidate[]): Candidate[] {
  const order = [...candidates].sort((a, b) => byScore('balanced', a, b));
  const eliminated = order
    .filter((candidate) => candidate.eliminated !== null)
    .sort((a, b) => b.match.score - a.match.score);
  return [...order.filter((candidate) => candidate.eliminated === null), ...eliminated.slice(0, 4)];
}

function notFoundNote(line: DecideLine, drafts: readonly Draft[]): string {
  const label = ingredientLabel(line.ingredient);
  if (drafts.length === 0) return line.searchError?.message ?? `The store shows nothing for ${label}.`;
  const soldOut = drafts.some(({ eliminated, match }) => eliminated === 'sold out' && match.confidence === 'certain');
  return soldOut ? `${label} is sold out here.` : `Nothing here is surely ${label}.`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
