/** Groups of words that can replace each other in many phrases; expand.ts reads these patterns. */
export const your = '(the/your/this)';
export const recipe = '(recipe/meal/dish/list/plan)';
export const calls = '(needs/calls for/asks for/requires/takes/uses/wants/demands)';
export const pack = '(the pack/the bag/the box/the carton/the bottle/the tub/the jar/it)';
