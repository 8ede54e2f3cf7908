import { z } from 'zod/mini';
import { Form } from '../../core/meal/ingredient';
import { Unit } from '../../core/meal/quantity';
import { standingWishesRule } from '../standing-wishes-prompt';
import { exactListIssues } from '../exact-list';
import { untrustedRule } from '../untrusted';

/** The model's answer. It has no field for a store, a price, stock or safety, so it can claim none. */
export const Extraction = z.strictObject({
  dishes: z.array(z.string()),
  servings: z.nullable(z.int()),
  ingredients: z.array(
    z.strictObject({
      name: z.string(),
      form: z.nullable(Form),
      amount: z.nullable(z.number()),
      unit: z.nullable(Unit),
      is_pantry_staple: z.boolean(),
      is_optional: z.boolean(),
      note: z.nullable(z.string()),
      /** For which of the dishes; null for a list, or for all of them. An answer without it is read as null. */
      dish: z.prefault(z.nullable(z.string()), null),
    }),
  ),
  diets: z.array(z.string()),
  avoid: z.array(z.string()),
  budget_amount: z.nullable(z.number()),
  budget_currency: z.nullable(z.string()),
  question: z.nullable(z.string()),
});
/** An answer as it comes, before what is missing is filled in. */
export type Extraction = z.input<typeof Extraction>;

export const extractionSystem = `You turn a shopper's wish into the ingredients to buy for it.
${untrustedRule}
- A dish or a wish: name the ingredients a good home cook would use, with the amount for the servings. Respect every diet, allergy, dislike and budget in the wish: nothing avoided may be among the ingredients, nor anything made of it.
- A list of ingredients: give back exactly that list, in its order: nothing added, nothing dropped, no amount the shopper did not give. Not a staple when the shopper named it.
- name: singular, lower case, without brand, form, amount or store. form: only when another form of it would be wrong (ground, seeds, canned, fresh ...), else null.
- amount and unit: for all servings together, which are 4 when nothing says how many; both null when the shopper gave none in a list. Weights and volumes in g, kg, ml, l, oz, lb, cup, tbsp or tsp; things bought by the piece in each.
- is_pantry_staple: true for salt, water, oil, pepper, sugar, flour and the like when the dish needs them.
- dish: which of dishes the ingredient is for, when there are several and it is for one of them; else null.
${standingWishesRule}
- servings: the number in the wish, else null. budget_amount and budget_currency (ISO code): only when the wish names one, else null.
- note: a few words a cook needs ("skin on"), else null. Nothing about stores, prices, stock, health or safety.
- No alcohol unless the wish names it or the dish is cooked with it.
- When the wish cannot be understood as food, or you would have to guess, give no ingredients and ask one short question about the meal. Otherwise question is null.`;

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
