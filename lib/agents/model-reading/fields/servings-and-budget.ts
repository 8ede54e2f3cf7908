import type { MealConstraints, MealReading } from '../../../core/meal/ingredient';
import { minorDigits } from '../../../core/offer/money';
import type { StandingWishes } from '../../../core/shopper/standing-wishes';
import { takeBudget } from '../../meals/said-budget';
import { markServings } from '../../meals/servings';
import type { Extraction } from '../extraction';
import type { FoodKnowledge } from '../knowledge';
import type { ShopperWords } from '../shopper-words';

type Budget = MealConstraints['budget'];

/** When neither the wish nor the shopper's preferences say for how many. */
export const usualServings = 4;
/** The most servings accepted from a model; the shopper may ask for up to 100. */
const mostByModel = 20;

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const tens: ReadonlyMap<string, number> = new Map(
  Object.entries({ fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100, dozen: 12, couple: 2 }),
);
const company =
  /\b(?:we(?:'re| are)|there(?:'s| are| will be)|(?:a |our |my )?(?:table|party|group|family|crew|household|team|gang) of)\s+(\d{1,3}|[a-z]+)\b(?!\s*(?:%|minutes?|mins?|hours?|days?))/gi;
const mark = /\uE000(\d+)\uE001/g;

/** The number of servings in the shopper's own words; of several the most, so that enough is bought. Null when they say none. */
export function servingsIn(said: ShopperWords, isDish: (name: string) => boolean): number | null {
  const numbers: number[] = [];
  try {
    const marked = markServings(said.text, (servings) => `\uE000${String(servings)}\uE001`, isDish);
    for (const [, number] of marked.matchAll(mark)) numbers.push(Number(number));
  } catch {
    // A number that cannot be planned for is refused by the rules; here it does not count.
    return null;
  }
  for (const [, word = ''] of said.text.matchAll(company)) {
    const number = valueOf(word);
    if (number !== null && number >= 1 && number <= 100) numbers.push(number);
  }
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function valueOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const lower = word.toLowerCase();
  const at = numberWords.indexOf(lower);
  return at === -1 ? (tens.get(lower) ?? null) : at;
}

/** Every number a text says, in figures or words. */
function numbersIn(text: string): number[] {
  const figures = [...text.matchAll(/\d+(?:[.,]\d{1,2})?/g)].map(([figure]) => Number(figure.replace(',', '.')));
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => valueOf(word) ?? []);
  return [...figures, ...words];
}

/** For how many: the shopper's own number, else the kept preference, else the model's within 1–20, else the usual. */
export function servingsOf(
  answer: Pick<Extraction, 'servings'>,
  rules: Pick<MealReading, 'servings' | 'servingsGiven'>,
  said: ShopperWords,
  standing: Pick<StandingWishes, 'servings'>,
  knowledge: FoodKnowledge,
): { servings: number; servingsGiven: boolean } {
  const own = servingsIn(said, knowledge.isDish);
  // The rules know ways of saying a number that are no number ("my wife and I"); a number they took from elsewhere is not said.
  const isSaid =
    rules.servingsGiven &&
    (numbersIn(said.text).includes(rules.servings) ||
      (own === null ? /\b(?:my|our|me|us)\b/i.test(said.text) : own === rules.servings));
  if (isSaid) return { servings: rules.servings, servingsGiven: true };
  if (own !== null) return { servings: own, servingsGiven: true };
  const { servings } = answer;
  const byModel = servings !== null && servings >= 1 && servings <= mostByModel ? servings : null;
  return { servings: standing.servings ?? byModel ?? usualServings, servingsGiven: false };
}

/**
 * The lower of the budgets both readers read, in the currency of the shopper's own words. A model's budget whose figure the shopper never
 * said is not one.
 */
export function budgetOf(
  answer: Pick<Extraction, 'budget_amount' | 'budget_currency'>,
  rules: Budget,
  said: ShopperWords,
): Budget {
  const own = rules ?? takeBudget(said.text).budget;
  const currency = answer.budget_currency?.trim().toUpperCase() ?? '';
  const amount = answer.budget_amount;
  if (amount === null || !(amount > 0 && amount < 1_000_000) || !/^[A-Z]{3}$/.test(currency)) return own;
  const minor = Math.round(amount * 10 ** minorDigits(currency));
  if (minor < 1) return own;
  if (own !== null) return own.currency === currency && minor < own.minor ? { minor, currency } : own;
  return numbersIn(said.text).includes(amount) ? { minor, currency } : null;
}
