import type { MealConstraints } from '../meal/ingredient';
import type { Dietary } from './dietary';
import { avoidedWords, noDietary } from './dietary';
import type { Preferences } from './preferences';

/** What holds for every meal of this shopper, beside what the prompt says. `servings`: when the prompt does not say. */
export interface StandingWishes {
  diets: readonly string[];
  avoid: readonly string[];
  servings: number | null;
}

/** What the reader of a prompt should know before it reads: both stored items as one. */
export function standingWishes(
  { diets, allergens, dislikes, servings }: Preferences,
  dietary: Dietary = noDietary,
): StandingWishes {
  return { diets, avoid: [...new Set([...allergens, ...avoidedWords(dietary), ...dislikes])], servings };
}

/** What holds for this cart: what the prompt asked for and what is kept for every cart; neither takes anything from the other. */
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
