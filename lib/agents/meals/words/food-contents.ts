import { z } from 'zod/mini';

/** What a food contains, as far as diets and allergies care. */
export const contents = [
  'meat', 'pork', 'fish', 'shellfish', 'dairy', 'egg', 'gluten', 'nut', 'peanut', 'sesame', 'soy', 'honey', 'alcohol', 'oat',
  'crustacean', 'mollusc', 'celery', 'mustard', 'lupin', 'sulphite',
] as const; // prettier-ignore
export const Content = z.enum(contents);
export type Content = z.infer<typeof Content>;
