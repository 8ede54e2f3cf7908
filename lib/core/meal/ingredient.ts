import { z } from 'zod/mini';
import { BaseQuantity, Quantity } from './quantity';
import { scalingRoles } from './scale';

/**
 * The form an ingredient must have to be the right thing: cumin seeds are not ground cumin, canned tomatoes are not fresh ones.
 * `null` on an ingredient means the form does not matter or goes without saying (rice, milk).
 */
export const forms = [
  'fresh', 'ground', 'whole', 'seeds', 'leaves', 'dried', 'canned', 'frozen', 'paste', 'sauce', 'juice', 'oil', 'smoked', 'pickled',
  'cooked', 'raw', 'minced', 'boneless', 'shredded', 'sliced', 'flakes', 'powder', 'stock', 'flour',
] as const; // prettier-ignore
export const Form = z.enum(forms);
export type Form = z.infer<typeof Form>;

/** One thing the meal needs. `id` is unique and stable within its run. */
export const Ingredient = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** What a cook calls it, singular, lower case, without its form where the form is a field: "cumin", "chicken thigh". */
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  form: z.nullable(Form),
  quantity: z.nullable(Quantity),
  /** Salt, oil, water and other things most kitchens have; starts as "I have this" unless the shopper named it. */
  isStaple: z.boolean(),
  isOptional: z.boolean(),
  /** The shopper has it at home: not bought. */
  isAtHome: z.boolean(),
  /** Where it came from, so that the gate can say so: a known dish, the shopper's own list, the shopper's edit, or a model. */
  source: z.enum(['dish', 'list', 'shopper', 'llm', 'recipe-page']),
  /** What the shopper or the recipe said beside it ("boneless", "to taste"); shown, never matched blindly. */
  note: z.nullable(z.string().check(z.maxLength(200))),
  /**
   * What this line alone must fit beside the constraints of the whole meal: the diet of its dish ("vegetarian chili and beef tacos"), or
   * a wish said of the food itself ("vegan cheese"). Diets and foods as in {@link MealConstraints}. Absent: nothing of its own.
   */
  constraints: z.optional(z.strictObject({ diets: z.array(z.string()), avoid: z.array(z.string()) })),
  /**
   * What of a line a model wrote the shopper should look at: its name, which neither the rules nor the shopper's words know; whether it
   * fits the diets and allergies that hold; its amount, which was no sane one and was left out. Absent: nothing.
   */
  unconfirmed: z.optional(z.array(z.enum(['name', 'diet', 'amount']))),
  /** How its amount grows with the servings (scale.ts); absent: in proportion. */
  scaling: z.optional(z.enum(scalingRoles)),
  /** What is left of an earlier cart's, beside what this meal needs of it, in one unit; until when it keeps. Absent: nothing is known. */
  pantry: z.optional(
    z.strictObject({
      itemId: z.string(),
      left: BaseQuantity,
      need: BaseQuantity,
      until: z.nullable(z.iso.date()),
      boughtOn: z.iso.date(),
    }),
  ),
});
export type Ingredient = z.infer<typeof Ingredient>;

/** How an ingredient is named to a person: form put where English puts it ("ground cumin", "cumin seeds", "canned tomato"). */
export function ingredientLabel(ingredient: Pick<Ingredient, 'name' | 'form'>): string {
  const { name, form } = ingredient;
  if (form === null || form === 'raw' || name.includes(form)) return name;
  if (['seeds', 'leaves', 'paste', 'sauce', 'juice', 'oil', 'flakes', 'powder', 'stock', 'flour'].includes(form))
    return `${name} ${form}`;
  return `${form} ${name}`;
}

/** What the shopper asked for besides the food itself. */
export const MealConstraints = z.strictObject({
  diets: z.array(z.string()),
  avoid: z.array(z.string()),
  budget: z.nullable(z.strictObject({ minor: z.int().check(z.positive()), currency: z.string() })),
});
export type MealConstraints = z.infer<typeof MealConstraints>;

/** What an ingredients agent answers: either a list to confirm, or a question because nothing (or not all) was understood. */
export const MealReading = z.strictObject({
  /** Dish names recognised, as shown to the shopper; empty for a free list. */
  dishes: z.array(z.string()),
  servings: z.int().check(z.minimum(1), z.maximum(100)),
  /** True when the shopper said the number; false when it is the dish's or our default. */
  servingsGiven: z.boolean(),
  ingredients: z.array(Ingredient),
  constraints: MealConstraints,
  /** What holds for one of several dishes and not for the table; `dish` as in `dishes`. Absent: nothing does. */
  dishConstraints: z.optional(
    z.array(z.strictObject({ dish: z.string(), diets: z.array(z.string()), avoid: z.array(z.string()) })),
  ),
  /** What a dish would have and does not, because of what the shopper said or always eats; with nothing in its place. Absent: nothing. */
  leftOut: z.optional(z.array(z.string())),
  /** A sentence to ask when something was not understood; null when all of it was. Never a guess. */
  question: z.nullable(z.string()),
  /** The words that were not understood, for the question and the trace. */
  notUnderstood: z.array(z.string()),
  /** Which of the two answered. */
  answeredBy: z.enum(['rules', 'llm']),
});
export type MealReading = z.infer<typeof MealReading>;
