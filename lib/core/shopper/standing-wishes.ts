import type { MealConstraints } from '../meal/ingredient';
import type { Dietary } from './dietary';
import { avoidedWords, noDietary } from './dietary';
import type { Preferences } from './preferences';

/** What applies to every meal of this shopper besides the prompt. `servings`: used when the prompt gives no number. */
export interface StandingWishes {
  diets: readonly string[];
  avoid: readonly string[];
  servings: number | null;
}

/** The standing wishes from both stored items, for the reader of a prompt. */
export function standingWishes(
  { diets, allergens, dislikes, servings }: Preferences,
  dietary: Dietary = noDietary,
): StandingWishes {
  return { diets, avoid: [...new Set([...allergens, ...avoidedWords(dietary), ...dislikes])], servings };
}

/** The constraints of this cart: those of the prompt and the stored ones together; neither removes anything from the other. */
export function withStanding(
  asked: MealConstraints,
  standing: Pick<StandingWishes, 'diets' | 'avoid'>,
): MealConstraints {
  return {
    ...asked,
    diets: [...new Set([...asked.diets, ...standing.diets])],
    avoid: [...new Set([...asked.avoid, ...standing.avoid])],
  };
}
