import { isCoachError } from '../core/errors';
import type { CoachError } from '../core/errors';
import type { IngredientsAgent, Llm } from '../core/ports';
import type { StandingWishes } from '../core/shopper/standing-wishes';
import type { FindMisfits } from './standing-wishes-prompt';
import { isWish, itemsOf } from './exact-list';
import { fallBack } from './model-reading/fall-back';
import { productKnowledge } from './model-reading/knowledge';
import { readByModel, tellAll, withoutConflicts } from './model-reading/read-by-model';
import { shopperWords } from './model-reading/shopper-words';

export { Extraction, extractionIssues, extractionSystem } from './model-reading/extraction';

const noStanding: StandingWishes = { diets: [], avoid: [], servings: null };

/** Why the rules answered instead of the model; for the note beside the list. */
export type ModelFallback = (error: CoachError) => void;

/**
 * Claude reads the prompt when there is one; the rules read it when there is none, or when its answer cannot be used. The rules always
 * read first, at no cost: their reading decides whether the prompt is a list (which the model must then return exactly), it is the
 * fallback, and what it found in the shopper's words (diets, avoided foods, budget, servings) is never dropped: the model may add to it,
 * not remove from it. The model's list is checked by the rules' own food knowledge (`findMisfits`) before anyone sees it. An answer that
 * twice has what must not be in the meal is replaced by the rules' list, or shown without those items, and the gate says so.
 */
export function createIngredientsReader(
  rules: IngredientsAgent,
  llm: Llm | null,
  findMisfits: FindMisfits,
  onFallback: ModelFallback,
): IngredientsAgent {
  return {
    async read(prompt, context) {
      const byRules = await rules.read(prompt, context);
      if (llm === null) return byRules;
      const isList =
        !isWish(prompt) &&
        byRules.dishes.length === 0 &&
        byRules.ingredients.length > 0 &&
        byRules.ingredients.every(({ source }) => source === 'list');
      // A list the rules understood completely needs no model, which could only repeat it.
      if (isList && byRules.notUnderstood.length === 0) return byRules;
      const said = shopperWords(prompt);
      const fallenBack = (error: CoachError): void => {
        onFallback(error);
        context.span.note({ llm_fallback: error.code });
      };
      try {
        const hints = {
          list: isList ? itemsOf(prompt) : null,
          rules: byRules,
          standing: context.standing ?? noStanding,
          said,
          knowledge: (await findMisfits.knowledge?.()) ?? productKnowledge,
          findMisfits,
        };
        const answer = await readByModel(prompt, llm, hints, context);
        if (answer.reading !== null) return answer.reading;
        const { misfitting, error } = answer;
        if (misfitting === null) {
          fallenBack(error);
          return byRules;
        }
        const { assembled, conflicts } = misfitting;
        const rest = withoutConflicts(assembled, conflicts);
        // Where the rules know the meal, their list is complete. Otherwise the model's list without the misfits is better.
        const isWhole = byRules.ingredients.length > 0 && byRules.notUnderstood.length === 0;
        if (!isWhole && rest.reading.ingredients.length > 0) return tellAll(rest, byRules);
        fallenBack(error);
        return await fallBack(byRules, assembled, conflicts, said, findMisfits);
      } catch (error) {
        if (!isCoachError(error) || error.code === 'run/cancelled') throw error;
        fallenBack(error);
        return byRules;
      }
    },
  };
}
