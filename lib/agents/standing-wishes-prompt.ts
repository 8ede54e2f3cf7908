import type { Ingredient } from '../core/meal/ingredient';
import type { StandingWishes } from '../core/shopper/standing-wishes';
import type { FoodKnowledge } from './model-reading/knowledge';
import type { Wishes } from './model-reading/guard/wishes';
import { untrustedBlock } from './untrusted';

/** The names of those ingredients that a person with these wishes does not eat. */
export interface FindMisfits {
  (ingredients: readonly Ingredient[], eats: Wishes): Promise<string[]>;
  /** The same food knowledge for other checks of a model's words; absent: only the product tables of the core. */
  readonly knowledge?: () => Promise<FoodKnowledge>;
}

/** What a model must know about the block below; a line of its system text. */
export const standingWishesRule =
  '- always: a block that may stand beside the wish, with what holds for every meal of this shopper. Its diets and avoid bind as if the wish named them, its servings count when the wish names none. Leave them out of diets and avoid of your answer.';

/**
 * The shopper's standing wishes as a block for a model; empty when there are none. It is JSON, because the redaction of traces finds it
 * by its field names, whatever words are in it (lib/tracing/privacy/remove-diet-text.ts).
 */
export function standingWishesBlock({ servings, diets, avoid }: StandingWishes): string {
  const always = {
    ...(servings === null ? {} : { servings }),
    ...(diets.length === 0 ? {} : { diets }),
    ...(avoid.length === 0 ? {} : { avoid }),
  };
  return Object.keys(always).length === 0 ? '' : `${untrustedBlock('always', JSON.stringify(always))}\n`;
}

/** What a model is told about an answer with items that do not fit. Worded so that the redaction of traces removes all of it. */
export function misfitIssues(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`against the diets and allergies of this shopper: ${names.join(', ')}`];
}
