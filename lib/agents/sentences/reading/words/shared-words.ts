/** Words that stand for one another in many phrases; patterns are read by expand.ts. */
export const your = '(the/your/this)';
export const recipe = '(recipe/meal/dish/list/plan)';
export const calls = '(needs/calls for/asks for/requires/takes/uses/wants/demands)';
export const pack = '(the pack/the bag/the box/the carton/the bottle/the tub/the jar/it)';
