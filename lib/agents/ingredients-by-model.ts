import { z } from 'zod';
import { CoachError, isCoachError } from '../core/errors';
import { Form, MealReading } from '../core/ingredient';
import type { Ingredient } from '../core/ingredient';
import { minorDigits } from '../core/money';
import type { IngredientsAgent, Llm, Span, StandingWishes } from '../core/ports';
import { withStanding } from '../core/preferences';
import { Unit } from '../core/quantity';
import { alwaysBlock, alwaysRule, misfitIssues } from './always';
import type { FindMisfits } from './always';
import { exactListIssues, isWish, itemsOf } from './exact-list';
import { untrustedBlock, untrustedRule } from './untrusted';

/** What the model answers. There is no field for a store, a price, stock or safety: it cannot claim any. */
export const Extraction = z.strictObject({
  dishes: z.array(z.string()),
  servings: z.int().nullable(),
  ingredients: z.array(
    z.strictObject({
      name: z.string(),
      form: Form.nullable(),
      amount: z.number().nullable(),
      unit: Unit.nullable(),
      is_pantry_staple: z.boolean(),
      is_optional: z.boolean(),
      note: z.string().nullable(),
    }),
  ),
  diets: z.array(z.string()),
  avoid: z.array(z.string()),
  budget_amount: z.number().nullable(),
  budget_currency: z.string().nullable(),
  question: z.string().nullable(),
});
export type Extraction = z.infer<typeof Extraction>;

export const extractionSystem = `You turn a shopper's wish into the ingredients to buy for it.
${untrustedRule}
- A dish or a wish: name the ingredients a good home cook would use, with the amount for the servings. Respect every diet, allergy, dislike and budget in the wish: nothing avoided may be among the ingredients, nor anything made of it.
- A list of ingredients: give back exactly that list, in its order: nothing added, nothing dropped, no amount the shopper did not give. Not a staple when the shopper named it.
- name: singular, lower case, without brand, form, amount or store. form: only when another form of it would be wrong (ground, seeds, canned, fresh ...), else null.
- amount and unit: for all servings together, which are 4 when nothing says how many; both null when the shopper gave none in a list. Weights and volumes in g, kg, ml, l, oz, lb, cup, tbsp or tsp; things bought by the piece in each.
- is_pantry_staple: true for salt, water, oil, pepper, sugar, flour and the like when the dish needs them.
${alwaysRule}
- servings: the number in the wish, else null. budget_amount and budget_currency (ISO code): only when the wish names one, else null.
- note: a few words a cook needs ("skin on"), else null. Nothing about stores, prices, stock, health or safety.
- When the wish cannot be understood as food, or you would have to guess, give no ingredients and ask one short question. Otherwise question is null.`;

const maxServings = 100;
/** When neither the wish nor the shopper's preferences say for how many. */
const usualServings = 4;
const noStanding: StandingWishes = { diets: [], avoid: [], servings: null };

/** What is known before the model is asked. */
interface Hints {
  /** The items of a list, which is to come back as it is; null: a wish. */
  list: readonly string[] | null;
  /** What the rules read. */
  known: readonly string[];
  standing: StandingWishes;
  findMisfits: FindMisfits;
}

/** Reads a wish with the model. Throws CoachErrors with llm/… codes; see {@link createIngredientsReader} for who answers then. */
async function readByModel(
  prompt: string,
  llm: Llm,
  hints: Hints,
  { span, signal }: { span: Span; signal: AbortSignal },
): Promise<MealReading> {
  let issues: string[] = [];
  // A list stays as it is whatever its shopper eats: there is nothing in it that a model would have to know that for.
  const always = hints.list === null ? alwaysBlock(hints.standing) : '';
  for (let tries = 0; tries < 2; tries += 1) {
    const retry =
      issues.length === 0
        ? ''
        : `\nYour last answer had these problems; answer again without them:\n- ${issues.join('\n- ')}`;
    try {
      const extraction = await llm.complete({
        operation: 'ingredient_extraction',
        system: extractionSystem,
        prompt: `${always}${untrustedBlock('wish', prompt)}${retry}`,
        schema: Extraction,
        maxTokens: 4000,
        tell: ({ ingredients, question }) => question ?? ingredients.map(({ name }) => name).join(', '),
        note: ({ servings, dishes }) => ({ servings, product: dishes.join(', ') }),
        span,
        signal,
      });
      issues = extractionIssues(extraction, hints.list, hints.known);
      if (issues.length > 0) continue;
      const reading = toReading(extraction, hints);
      if (hints.list !== null) return reading;
      const eats = withStanding(reading.constraints, hints.standing);
      issues = misfitIssues(await hints.findMisfits(reading.ingredients, eats));
      if (issues.length === 0) return reading;
    } catch (error) {
      if (!isCoachError(error, 'llm/bad-output')) throw error;
      issues = ['it did not have the expected shape'];
    }
  }
  throw new CoachError('llm/bad-output', 'Claude’s answer could not be used.', {
    detail: issues.join('; ').slice(0, 300),
  });
}

/** What is wrong with an answer that has the right shape; empty when nothing is. */
export function extractionIssues(
  extraction: Extraction,
  list: readonly string[] | null,
  known: readonly string[] = [],
): string[] {
  const issues: string[] = [];
  const { ingredients, question } = extraction;
  if (ingredients.length === 0 && (question === null || question.trim() === ''))
    issues.push('no ingredients and no question');
  if (ingredients.length > 80) issues.push('more than 80 ingredients');
  for (const { name, amount } of ingredients) {
    if (name.trim() === '' || name.length > 80) issues.push('an ingredient without a usable name');
    if (/https?:|www\.|[<>{}$€£]/.test(name)) issues.push(`"${name.slice(0, 40)}" is not the name of an ingredient`);
    if (amount !== null && !(amount > 0 && amount <= 100_000)) issues.push(`an amount of ${String(amount)}`);
  }
  if (list !== null) issues.push(...exactListIssues(ingredients, list, known));
  return issues;
}

/** Of a list the shopper named each item, so none is a staple taken for granted. */
function toReading(extraction: Extraction, { list, standing }: Hints): MealReading {
  const isList = list !== null;
  const servings =
    extraction.servings !== null && extraction.servings >= 1 && extraction.servings <= maxServings
      ? extraction.servings
      : null;
  const currency = extraction.budget_currency?.toUpperCase() ?? '';
  const hasBudget = extraction.budget_amount !== null && extraction.budget_amount > 0 && /^[A-Z]{3}$/.test(currency);
  return MealReading.parse({
    dishes: extraction.dishes.map((dish) => dish.slice(0, 80)),
    servings: servings ?? standing.servings ?? usualServings,
    servingsGiven: servings !== null,
    ingredients: extraction.ingredients.map((item, index): Ingredient => ({
      id: `m${String(index)}-${item.name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .slice(0, 40)}`,
      name: item.name.trim().toLowerCase(),
      form: item.form,
      quantity: item.amount === null ? null : { amount: item.amount, unit: item.unit ?? 'each' },
      isStaple: item.is_pantry_staple && !isList,
      isOptional: item.is_optional && !isList,
      isAtHome: item.is_pantry_staple && !isList,
      source: 'llm',
      note: noteOf(item.note),
    })),
    constraints: {
      diets: extraction.diets.map((diet) => diet.slice(0, 60)),
      avoid: extraction.avoid.map((thing) => thing.slice(0, 60)),
      budget: hasBudget
        ? { minor: Math.round((extraction.budget_amount ?? 0) * 10 ** minorDigits(currency)), currency }
        : null,
    },
    question: extraction.question,
    notUnderstood: [],
    answeredBy: 'llm',
  });
}

/** A note is a cook's aside. One that speaks of prices, stock, stores or safety is not ours to show. */
function noteOf(note: string | null): string | null {
  if (note === null || note.trim() === '' || note.length > 120) return null;
  return /[$€£]|\b(price|cheap|stock|store|shop|safe|health|recall|certified|organic|guarantee)/i.test(note)
    ? null
    : note.trim();
}

/** What went wrong when the rules had to answer instead of the model; for the note beside the list. */
export type ModelFallback = (error: CoachError) => void;

/**
 * Claude reads when there is one, the rules when there is not, or when its answer cannot be used. The rules' reading is made first
 * and costs nothing: it says whether the prompt is a list (then the model must give it back exactly) and it is the answer in reserve.
 * What holds for every meal of the shopper binds both: the model is told, and its answer to a wish is checked by the rules' own knowledge
 * of foods (`findMisfits`).
 */
export function createIngredientsReader(
  rules: IngredientsAgent,
  llm: Llm | null,
  findMisfits: FindMisfits,
  onFallback: ModelFallback,
): IngredientsAgent {
  return {
    async read(prompt, context) {
      const byRules = await rules.read(prompt, context);
      if (llm === null) return byRules;
      const isList =
        !isWish(prompt) &&
        byRules.dishes.length === 0 &&
        byRules.ingredients.length > 0 &&
        byRules.ingredients.every(({ source }) => source === 'list');
      // A list the rules understood whole needs no model: it would only have to repeat it.
      if (isList && byRules.notUnderstood.length === 0) return byRules;
      try {
        return await readByModel(
          prompt,
          llm,
          {
            list: isList ? itemsOf(prompt) : null,
            known: byRules.ingredients.map(({ name }) => name),
            standing: context.standing ?? noStanding,
            findMisfits,
          },
          context,
        );
      } catch (error) {
        if (!isCoachError(error) || error.code === 'run/cancelled') throw error;
        onFallback(error);
        context.span.note({ llm_fallback: error.code });
        return byRules;
      }
    },
  };
}
