import type { Candidate, LineDecision, Plan } from './decision';
import type { DecideInput, DecideLine, SettledCart } from './deciding/decide-input';
import { candidatesOf } from './deciding/candidates';
import { withRecordStatements } from './deciding/record-statements';
import { dietConflict } from '../diet/diet';
import type { DietRules } from '../diet/diet';
import { markUnseen } from '../diet/check-labels';
import type { Ingredient } from '../meal/ingredient';
import { ingredientLabel } from '../meal/ingredient';
import { byMatch, firstOf, nearestOf } from '../matching/rules/nearest';
import type { Offer } from '../offer/offer';
import { pickOfRunning, totalsOf } from './pick-line';
import { byScore, scoreCandidates } from './score-line';

export type { DecideInput, DecideLine, Vetoes } from './deciding/decide-input';

/**
 * Decides the whole cart: for each ingredient the pick of each tier with its reason, or "not found" where no offer is the ingredient.
 * Pure: the same input, in any order, gives the same plan.
 */
export function decideCart(input: DecideInput): Plan {
  const { currency, weights = {}, portions = null, keeping, rules = noRules, vetoes = {}, brands } = input;
  const cart: SettledCart = { currency, weights, portions, keeping, rules, vetoes, brands };
  const lines = input.lines.map((line) => decideLine(line, cart));
  return { lines, currency, totals: totalsOf(lines, currency) };
}

const noRules: DietRules = { diets: [], avoid: [] };

function decideLine(line: DecideLine, cart: SettledCart): LineDecision {
  const rules = rulesOfLine(cart.rules, line.ingredient);
  const candidates = scoreCandidates(candidatesOf(line, cart, rules), cart.weights);
  const running = candidates.filter(({ eliminated }) => eliminated === null);
  const nearest = nearestOf(line.ingredient, candidates, (candidate) => isForbidden(candidate, rules));
  const told: Candidate[] = [];
  for (const candidate of candidates) {
    const isOfferedOnly = candidate.eliminated !== null && nearest.includes(candidate.offer);
    const { offer, assessments } = candidate;
    told.push(isOfferedOnly ? markUnseen(candidate, withRecordStatements(offer, assessments), rules) : candidate);
  }
  const { outcome, picks, note } = pickOfRunning(running, ingredientLabel(line.ingredient)) ?? {
    outcome: 'not-found' as const,
    picks: null,
    note: notFoundNote(line, candidates),
  };
  const { id } = line.ingredient;
  return {
    ingredientId: id,
    candidates: shown(told, nearest),
    nearest,
    outcome,
    picks,
    note,
    ...(line.searchError !== undefined && candidates.length === 0 && { isUnanswered: true as const }),
  };
}

/** Whether an offer shows something the shopper may not have. Such an offer is never proposed, whatever else is sold. */
function isForbidden({ offer, assessments }: Candidate, rules: DietRules): boolean {
  return dietConflict(withRecordStatements(offer, assessments), rules) !== null;
}

/** The rules of the cart together with those of this line alone. */
function rulesOfLine(rules: DietRules, { constraints }: Ingredient): DietRules {
  return constraints === undefined
    ? rules
    : {
        ...rules,
        diets: [...rules.diets, ...constraints.diets],
        avoid: [...rules.avoid, ...constraints.avoid],
      };
}

/** How many eliminated candidates a plan keeps besides the nearest ones. */
const mostOthers = 4;

/** The candidates the plan keeps: all that compete, best first, and of the eliminated ones the nearest and the best matching. */
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
