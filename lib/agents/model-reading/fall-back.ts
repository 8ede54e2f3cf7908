import type { MealReading } from '../../core/meal/ingredient';
import type { FindMisfits } from '../standing-wishes-prompt';
import type { Assembled } from './assemble';
import { findConflicts, labelOf } from './guard/conflicts';
import type { Conflict } from './guard/conflicts';
import type { ShopperWords } from './shopper-words';
import { isRestricting } from './shopper-words';
import { joinQuestion, nothingTold, sayTold } from './changes-told';
import type { Wishes } from './guard/wishes';
import { joinWishes } from './guard/wishes';

/**
 * The rules' reading in place of an answer that twice had what must not be in the meal. Diets and allergies that the model read in the
 * shopper's words stay, the rules' list is checked against them, and the gate says what the model had listed.
 */
export async function fallBack(
  rules: MealReading,
  { reading }: Assembled,
  conflicts: readonly Conflict[],
  said: ShopperWords,
  findMisfits: FindMisfits,
): Promise<MealReading> {
  const wishes = joinWishes(rules.constraints, isRestricting(said.text) ? reading.constraints : saidOf(reading, said));
  const lines = conflicts.map(({ line }) => line);
  const listed = await findConflicts(lines, wishes, findMisfits);
  // The rules' list fits what the rules read; only what the model read beside it is new. Their notes name what was replaced.
  const own = await findConflicts(
    rules.ingredients.map((line) => ({ ...line, note: null })),
    without(wishes, rules.constraints),
    findMisfits,
  );
  const isNew = (conflict: Conflict): boolean => conflict.line.source === 'dish';
  const out = new Set(own.filter(isNew).map(({ line }) => line.id));
  const sentences = sayTold({
    ...nothingTold,
    conflicts: listed.map((conflict) => ({ name: labelOf(conflict), wish: conflict.wish })),
    clashing: own.filter((conflict) => !isNew(conflict)).map(labelOf),
    leftOut: own.filter(isNew).map(labelOf),
  });
  const question = joinQuestion(rules.question, ...sentences);
  return {
    ...rules,
    ingredients: out.size === 0 ? rules.ingredients : rules.ingredients.filter(({ id }) => !out.has(id)),
    constraints: { ...rules.constraints, ...wishes },
    question,
  };
}

/** Wishes that are not among others. */
function without(wishes: Wishes, others: Wishes): Wishes {
  return {
    diets: wishes.diets.filter((diet) => !others.diets.includes(diet)),
    avoid: wishes.avoid.filter((food) => !others.avoid.includes(food)),
  };
}

/** Wishes of a model that stand in the shopper's own words. */
function saidOf({ constraints: { diets, avoid } }: MealReading, said: ShopperWords): Wishes {
  return { diets: diets.filter((diet) => said.hasAll(diet)), avoid: avoid.filter((food) => said.hasAll(food)) };
}
