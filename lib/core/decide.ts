import { believeSizes } from './amount-check/believe-sizes';
import { checkAmounts } from './amount-check/check-amounts';
import type { Assessment, Verdict } from './assessment';
import { lineNeeds } from './amounts/line-need';
import { toBase } from './convert';
import type { PortionTable } from './convert';
import type { Candidate, LineDecision, Match, PackPlan, Plan } from './decision';
import { dietConflict } from './diet';
import type { DietRules } from './diet';
import { checkLabels, markUnseen } from './diet/check-labels';
import type { ErrorInfo } from './errors';
import type { Ingredient } from './ingredient';
import { ingredientLabel } from './ingredient';
import { withInferredBrand } from './inferred-brands';
import { keepsText } from './keeping';
import type { KeepingTable } from './keeping';
import { matcherOf } from './match';
import { keepClosest } from './match-rules/keep-closest';
import { byMatch, firstOf, nearestOf } from './match-rules/nearest';
import { timesMoney } from './money';
import type { Offer } from './offer';
import { askedText, formatBase, planPacks } from './packs';
import type { BaseQuantity } from './quantity';
import { fitOf, surplusOf } from './quality';
import { pickOfRunning, totalsOf } from './pick-line';
import { byScore, compareText, scoreCandidates } from './score-line';
import type { Weights } from './score-line';
import { wordsOf } from './words';

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
  /** The shopper's sliders; an advisor not named weighs the usual (quality.ts). */
  weights?: Weights;
  /** What foods weigh; without it counts and volumes cannot be compared with weights and one pack is bought. */
  portions?: PortionTable;
  /** How long what is left keeps. */
  keeping?: KeepingTable;
  /** What may not be bought: diets, allergens, avoided words and brands. */
  rules?: DietRules;
  /** Verdicts that rule an offer out, whatever else speaks for it, by advisor id; `because` begins the reason ("strict mode"); null: the reason says enough. */
  vetoes?: Vetoes;
  /** Brands that titles begin with though the store tells none, by sku (inferred-brands.ts): for matching alone. */
  brands?: ReadonlyMap<string, string>;
}

/** See {@link DecideInput.vetoes}. */
export type Vetoes = Readonly<Record<string, { verdicts: readonly Verdict[]; because: string | null }>>;

/** Decides the whole cart: for each ingredient the pick of each tier with its reason, or that nothing in the store is it. */
export function decideCart(input: DecideInput): Plan {
  const { currency, weights = {}, portions = null, keeping, rules = noRules, vetoes = {}, brands } = input;
  const cart: Cart = { currency, weights, portions, keeping, rules, vetoes, brands };
  const lines = input.lines.map((line) => decideLine(line, cart));
  return { lines, currency, totals: totalsOf(lines, currency) };
}

/** What holds for all lines, with nothing left out: objects of one shape are read fastest. */
interface Cart {
  currency: string;
  weights: Weights;
  portions: PortionTable | null;
  keeping: KeepingTable | undefined;
  rules: DietRules;
  vetoes: Vetoes;
  brands: ReadonlyMap<string, string> | undefined;
}

function decideLine(line: DecideLine, cart: Cart): LineDecision {
  const rules = rulesOfLine(cart.rules, line.ingredient);
  const candidates = scoreCandidates(candidatesOf(line, cart, rules), cart.weights);
  const running = candidates.filter(({ eliminated }) => eliminated === null);
  const nearest = nearestOf(line.ingredient, candidates, (candidate) => isForbidden(candidate, rules));
  const told = (candidate: Candidate): Candidate =>
    candidate.eliminated !== null && nearest.includes(candidate.offer)
      ? markUnseen(candidate, withStatements(candidate.offer, candidate.assessments), rules)
      : candidate;
  const { outcome, picks, note } = pickOfRunning(running, ingredientLabel(line.ingredient)) ?? {
    outcome: 'not-found' as const,
    picks: null,
    note: notFoundNote(line, candidates),
  };
  const { id } = line.ingredient;
  return { ingredientId: id, candidates: shown(candidates.map(told), nearest), nearest, outcome, picks, note };
}

/** Every offer of the line with its match, its packs, its cost and its fit; hard eliminations first. Input order never matters. */
function candidatesOf(line: DecideLine, cart: Cart, rules: DietRules): Candidate[] {
  const { ingredient, assessments } = line;
  const { currency, portions, brands, vetoes } = cart;
  const told = unique(line.offers).filter((offer) => offer.price.currency === currency);
  const words = wordsOf(ingredient.name);
  const asMatched = (offer: Offer): Offer => withInferredBrand(offer, brands, words);
  const matchOf = matcherOf(ingredient);
  const asTold = told.map((offer) => matchOf(asMatched(offer)));
  const listed = believeSizes(told, asTold, ingredient.name, portions);
  // A size tells of the form as well: what is no longer believed of one is no longer read in the other.
  const matches = listed.map((offer, index) => (offer === told[index] ? asTold[index] : matchOf(asMatched(offer))));
  const needFrom = lineNeeds(ingredient, portions);
  const askedOf = askedTexts(ingredient);
  const isPlain = ingredient.form === null || ingredient.form === 'fresh';
  const keeps = isPlain ? keepsText(ingredient.name, cart.keeping) : null;
  const said = saidOf(assessments);
  const drafts = listed.map((offer, index): Candidate => {
    const match: Match = matches[index] ?? { score: 0, confidence: 'none', notes: [] };
    const { need, named, basis } = needFrom(offer);
    const packs = planPacks(need, offer, { named, basis, keeps, asked: askedOf(need) });
    const cost = timesMoney(offer.price, packs.count);
    const own = said.get(offer.sku) ?? [];
    const eliminated = eliminationOf(withStatements(offer, own), match, packs.count, own, rules, vetoes);
    return { offer, match, packs, cost, fit: 0, quality: 0, scores: unscored, assessments: own, eliminated };
  });
  keepClosest(drafts, ingredient, ({ offer, match }) => ({ offer: asMatched(offer), match }));
  const sane = checkAmounts(drafts, ingredient, portions);
  const candidates = checkLabels(sane, rules, ({ offer, assessments }) => withStatements(offer, assessments));
  const running = candidates.filter(({ eliminated }) => eliminated === null);
  const leastSurplus = Math.min(...running.map(({ packs }) => surplusOf(packs) ?? Infinity));
  const least = Number.isFinite(leastSurplus) ? leastSurplus : 2;
  for (const candidate of candidates)
    candidate.fit =
      fitOf(candidate.match, candidate.packs, least, keeps !== null) +
      (isAsStated(ingredient, candidate.packs) ? asStatedPoints : 0);
  return candidates;
}

/** Points for the very container a line states ("1 (28-ounce) can"): worth some cents more than the same amount in other cans. */
const asStatedPoints = 5;

function isAsStated({ quantity }: Ingredient, { basis, count }: PackPlan): boolean {
  const isContainer = quantity !== null && ['can', 'jar', 'bottle', 'package', 'box', 'bag'].includes(quantity.unit);
  return isContainer && basis === 'stated' && count === Math.ceil(quantity.amount);
}

const noRules: DietRules = { diets: [], avoid: [] };

/** Whether an offer shows what the shopper may not have. Nothing of the kind is offered to be taken, whatever else is sold. */
function isForbidden({ offer, assessments }: Candidate, rules: DietRules): boolean {
  return dietConflict(withStatements(offer, assessments), rules) !== null;
}

/** The rules of the cart with those of this line alone beside them. */
function rulesOfLine(rules: DietRules, { constraints }: Ingredient): DietRules {
  return constraints === undefined
    ? rules
    : {
        ...rules,
        diets: [...rules.diets, ...constraints.diets],
        avoid: [...rules.avoid, ...constraints.avoid],
      };
}

/** Scores before the whole line is known: what a tier compares is relative to what the line's cheapest costs. */
const unscored = { cheaper: 0, balanced: 0, conscious: 0 };

/** The amount of a line as it was asked for, for the text of a need. A weight or a count is told so where other pieces are bought (bunches, heads). */
function askedTexts({ quantity, name }: Ingredient): (need: BaseQuantity | null) => string | null {
  const said = quantity === null ? null : askedText(quantity);
  const asked = quantity === null || said !== null ? null : toBase(quantity, name, null);
  const other = asked === null ? null : formatBase(asked);
  return (need) => {
    if (said !== null || need === null || asked === null) return said;
    const isOther = (asked.unit === 'each') !== (need.unit === 'each');
    return isOther || (asked.unit === 'each' && asked.amount !== need.amount) ? other : null;
  };
}

/** Assessments by sku, in an order of their own. */
function saidOf(assessments: readonly Assessment[]): Map<string, Assessment[]> {
  const bySku = new Map<string, Assessment[]>();
  for (const assessment of assessments) {
    const list = bySku.get(assessment.sku);
    if (list === undefined) bySku.set(assessment.sku, [assessment]);
    else list.push(assessment);
  }
  for (const list of bySku.values()) list.sort((a, b) => compareText(a.advisor, b.advisor));
  return bySku;
}

/** One offer per sku, the cheaper when a store lists it twice, in an order of their own. */
function unique(offers: readonly Offer[]): Offer[] {
  const bySku = new Map<string, Offer>();
  const sorted = [...offers].sort(
    (a, b) =>
      compareText(a.sku, b.sku) || a.price.minor - b.price.minor || compareText(JSON.stringify(a), JSON.stringify(b)),
  );
  for (const offer of sorted) if (!bySku.has(offer.sku)) bySku.set(offer.sku, offer);
  return [...bySku.values()];
}

/**
 * The offer with what its product record says of allergens, so that a diet is held against that too, and with the ingredient list that is
 * recorded where the store gives none.
 */
function withStatements(offer: Offer, assessments: readonly Assessment[]): Offer {
  if (!assessments.some(({ facts }) => facts.length > 0)) return offer;
  const data = assessments.flatMap(({ facts }) => facts.map((fact) => fact.data));
  const said = data.flatMap((figures) => textsOf(figures?.['statement']));
  const [listed] = data.flatMap((figures) => textsOf(figures?.['ingredients']));
  const labelled = said.length === 0 ? offer : { ...offer, labels: [...offer.labels, ...said] };
  return listed === undefined || offer.ingredientsText != null ? labelled : { ...labelled, ingredientsText: listed };
}

function textsOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : [];
}

function eliminationOf(
  offer: Offer,
  match: Match,
  count: number,
  assessments: readonly Assessment[],
  rules: DietRules,
  vetoes: Vetoes,
): string | null {
  if (match.confidence === 'none') return match.notes[0] ?? 'something else';
  const conflict = dietConflict(offer, rules);
  if (conflict !== null) return conflict;
  for (const { advisor, verdict, reason } of assessments) {
    const veto = vetoes[advisor];
    if (veto?.verdicts.includes(verdict) === true) return veto.because === null ? reason : `${veto.because}: ${reason}`;
  }
  if (offer.availability === 'out-of-stock') return 'sold out';
  if (offer.price.minor <= 0) return 'no price';
  if (offer.maxQuantity !== null && count > offer.maxQuantity)
    return `the store sells at most ${String(offer.maxQuantity)}`;
  return null;
}

/** How many candidates that were eliminated a plan keeps, beside those that are near. */
const mostOthers = 4;

/** What the plan keeps: every candidate that competes, best first, and of those that were eliminated the nearest and the likest. */
function shown(candidates: readonly Candidate[], nearest: readonly Offer[]): Candidate[] {
  const running = candidates.filter(({ eliminated }) => eliminated === null).sort((a, b) => byScore('balanced', a, b));
  const others = candidates.filter(({ eliminated }) => eliminated !== null);
  const first = firstOf(others, mostOthers, byMatch);
  const near = others.filter((other) => !first.includes(other) && nearest.includes(other.offer)).sort(byMatch);
  return [...running, ...first, ...near];
}

function notFoundNote(line: DecideLine, candidates: readonly Candidate[]): string {
  const label = ingredientLabel(line.ingredient);
  if (line.searchError !== undefined && candidates.length === 0) return line.searchError.message;
  if (candidates.length === 0) return `The store shows nothing for ${label}.`;
  const right = candidates.filter(({ match }) => match.confidence === 'certain').sort(byMatch)[0];
  if (right?.eliminated === 'sold out') return `Sold out here: ${label}.`;
  if (right?.eliminated !== undefined && right.eliminated !== null) return `None to buy: ${right.eliminated}.`;
  return `Nothing here is surely ${label}.`;
}
