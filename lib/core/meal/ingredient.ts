import { z } from 'zod/mini';
import { BaseQuantity, Quantity } from './quantity';
import { scalingRoles } from './scale';

/**
 * The form an ingredient must have to be right: cumin seeds are not ground cumin, canned tomatoes are not fresh. `null` on an ingredient:
 * the form does not matter or is implicit (rice, milk).
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
  /** Its name as cooks use it, singular, lower case, without the form where the form is a field: "cumin", "chicken thigh". */
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  form: z.nullable(Form),
  quantity: z.nullable(Quantity),
  /** Salt, oil, water and other things most kitchens have; starts as "I have this" unless the shopper named it. */
  isStaple: z.boolean(),
  isOptional: z.boolean(),
  /** The shopper has it at home: not bought. */
  isAtHome: z.boolean(),
  /** Its origin, shown at the gate: a known dish, the shopper's own list, the shopper's edit, or a model. */
  source: z.enum(['dish', 'list', 'shopper', 'llm', 'recipe-page']),
  /** What the shopper or the recipe said beside it ("boneless", "to taste"); shown, and matched only where its words are understood. */
  note: z.nullable(z.string().check(z.maxLength(200))),
  /**
   * Constraints of this line alone, besides those of the whole meal: the diet of its dish ("vegetarian chili and beef tacos"), or a wish
   * about the food itself ("vegan cheese"). Diets and foods as in {@link MealConstraints}. Absent: none.
   */
  constraints: z.optional(z.strictObject({ diets: z.array(z.string()), avoid: z.array(z.string()) })),
  /**
   * What the shopper should check in a line that a model wrote: a name that neither the rules nor the shopper's words know; whether it
   * fits the diets and allergies in force; an implausible amount, which was left out. Absent: nothing.
   */
  unconfirmed: z.optional(z.array(z.enum(['name', 'diet', 'amount']))),
  /** How its amount grows with the servings (scale.ts); absent: in proportion. */
  scaling: z.optional(z.enum(scalingRoles)),
  /** What is left at home from an earlier cart, what this meal needs of it, in one unit, and how long it keeps. Absent: unknown. */
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

/** The name of an ingredient for people, with the form in its English place ("ground cumin", "cumin seeds", "canned tomato"). */
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

/** The answer of an ingredients agent: a list to confirm, or a question when something was not understood. */
export const MealReading = z.strictObject({
  /** The dishes recognised, as shown to the shopper; empty for a free list. */
  dishes: z.array(z.string()),
  servings: z.int().check(z.minimum(1), z.maximum(100)),
  /** True when the shopper gave the number; false when it is the dish's or our default. */
  servingsGiven: z.boolean(),
  ingredients: z.array(Ingredient),
  constraints: MealConstraints,
  /** Constraints of one of several dishes only; `dish` as in `dishes`. Absent: none. */
  dishConstraints: z.optional(
    z.array(z.strictObject({ dish: z.string(), diets: z.array(z.string()), avoid: z.array(z.string()) })),
  ),
  /**
   * Ingredients a dish usually has and that were left out without replacement, because of the shopper's words or preferences. Absent:
   * none.
   */
  leftOut: z.optional(z.array(z.string())),
  /** The question to ask when something was not understood; null when all was understood. Never a guess. */
  question: z.nullable(z.string()),
  /** The words that were not understood, for the question and the trace. */
  notUnderstood: z.array(z.string()),
  /** Which agent answered. */
  answeredBy: z.enum(['rules', 'llm']),
});
export type MealReading = z.infer<typeof MealReading>;
