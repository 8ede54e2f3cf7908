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

/** What went wrong when the rules had to answer instead of the model; for the note beside the list. */
export type ModelFallback = (error: CoachError) => void;

/**
 * Claude reads when there is one, the rules when there is not, or when its answer cannot be used. The rules' reading is made first
 * and costs nothing: it says whether the prompt is a list (then the model must give it back exactly), it is the answer in reserve, and
 * what it read in the shopper's own words (diets, avoided foods, budget, servings) is never dropped: the model may add to it, not take
 * from it. Its list is held against that by the rules' own knowledge of foods (`findMisfits`) before anybody sees it; an answer that
 * twice holds what must not be in the meal gives way to the rules' list, or is shown without it, and the gate says so.
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
      // A list the rules understood whole needs no model: it would only have to repeat it.
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
        // The rules know the meal: their list is whole. Where they do not, the model's without what does not fit is the better one.
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
