import { z } from 'zod/mini';
import { longestList } from './ingredient-list';

/** What a store says a pack's label says. */
export const ProductLabel = z.strictObject({
  /** The whole ingredient list with the allergen notes at its end, as written; null where none is given. */
  ingredients: z.nullable(z.string().check(z.maxLength(longestList))),
  /** What is said of allergens beside a list, or a list that could not be read to its end: it may convict a product and never clears it. */
  statements: z.array(z.string().check(z.maxLength(longestList))).check(z.maxLength(12)),
});
export type ProductLabel = z.infer<typeof ProductLabel>;
