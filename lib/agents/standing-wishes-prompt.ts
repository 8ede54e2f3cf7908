import type { Ingredient } from '../core/meal/ingredient';
import type { StandingWishes } from '../core/shopper/standing-wishes';
import type { FoodKnowledge } from './model-reading/knowledge';
import type { Wishes } from './model-reading/guard/wishes';
import { untrustedBlock } from './untrusted';

/** Which of these ingredients somebody who eats like this does not eat, by name. */
export interface FindMisfits {
  (ingredients: readonly Ingredient[], eats: Wishes): Promise<string[]>;
  /** The same knowledge of foods for other questions about a model's words; absent: only what the core knows of products. */
  readonly knowledge?: () => Promise<FoodKnowledge>;
}

/** What a model must know of the block below; a line of its system text. */
export const standingWishesRule =
  '- always: a block that may stand beside the wish, with what holds for every meal of this shopper. Its diets and avoid bind as if the wish named them, its servings count when the wish names none. Leave them out of diets and avoid of your answer.';

/**
 * What holds for every meal of a shopper, as a block for a model; empty when nothing does. JSON, because that is what the redaction of
 * traces knows by its field names, whatever the words in it (lib/tracing/privacy/remove-diet-text.ts).
 */
export function standingWishesBlock({ servings, diets, avoid }: StandingWishes): string {
  const always = {
    ...(servings === null ? {} : { servings }),
    ...(diets.length === 0 ? {} : { diets }),
    ...(avoid.length === 0 ? {} : { avoid }),
  };
  return Object.keys(always).length === 0 ? '' : `${untrustedBlock('always', JSON.stringify(always))}\n`;
}

/** What a model is told of an answer with misfits in it. Worded so that the redaction of traces takes all of it out. */
export function misfitIssues(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`against the diets and allergies of this shopper: ${names.join(', ')}`];
}
