import type { FoodKind } from '../../matching/names/food-kind';

/**
 * What a thing named on a pack usually contains, for allergens and diets. `foods` and `kinds` contain it; `except` lists things of those
 * kinds that do not. It errs on the safe side: a cake contains milk, egg and wheat unless its pack says otherwise.
 */
export interface AllergenRule {
  /** The wording for the shopper: "contains …". */
  label: string;
  kinds: readonly FoodKind[];
  foods: ReadonlySet<string>;
  except: ReadonlySet<string>;
  /** Words that mean it wherever they appear on a pack. */
  words: ReadonlySet<string>;
  /** A claim on the pack that the food is free of it. */
  free: RegExp;
}

/** Comma-separated names as a set. */
export const list = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .map((each) => each.trim().replace(/\s+/g, ' '))
      .filter((each) => each !== ''),
  );
