import { z } from 'zod/mini';
import { longestList } from './ingredient-list';

/** The label of a pack as a store gives it. */
export const ProductLabel = z.strictObject({
  /** The complete ingredient list with the allergen notes at its end, as written; null where none is given. */
  ingredients: z.nullable(z.string().check(z.maxLength(longestList))),
  /** Allergen statements outside the list, or a list that could not be read to its end: it can rule a product out and never clears it. */
  statements: z.array(z.string().check(z.maxLength(longestList))).check(z.maxLength(12)),
});
export type ProductLabel = z.infer<typeof ProductLabel>;
