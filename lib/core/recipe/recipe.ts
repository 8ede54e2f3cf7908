import { z } from 'zod/mini';

/** A recipe as a web page publishes it: schema.org Recipe, whatever the syntax. */
export const RecipePage = z.strictObject({
  title: z.nullable(z.string()),
  /** How many people it feeds, where the page says it in people or portions; null for "1 loaf" and when nothing is said. */
  servings: z.nullable(z.int().check(z.minimum(1), z.maximum(100))),
  /** Ingredient lines as written, in order, without markup. */
  lines: z.array(z.string()),
});
export type RecipePage = z.infer<typeof RecipePage>;

/** A recipe taken from a page, stored on the device until it is shopped for. Its text comes from a page and is only ever data. */
export const TakenRecipe = z.strictObject({
  title: z.nullable(z.string().check(z.maxLength(200))),
  servings: z.nullable(z.int().check(z.minimum(1), z.maximum(100))),
  lines: z.array(z.string().check(z.maxLength(300))).check(z.minLength(1), z.maxLength(100)),
  /** The site it is from, as shown to the shopper: "example.com". */
  site: z.string().check(z.maxLength(253)),
});
export type TakenRecipe = z.infer<typeof TakenRecipe>;

/** A page's recipe as it is stored, with bounded texts; null when it has no ingredient lines. */
export function takeRecipe(page: RecipePage, site: string): TakenRecipe | null {
  const lines = page.lines.map((line) => line.slice(0, 300)).slice(0, 100);
  return lines.length === 0
    ? null
    : { title: page.title?.slice(0, 200) ?? null, servings: page.servings, lines, site: site.slice(0, 253) };
}

/** The name of a taken recipe. */
export function recipeName({ title, site }: Pick<TakenRecipe, 'title' | 'site'>): string {
  return title === null || title === '' ? `Recipe from ${site}` : title;
}
