import type { NamedFood } from '../interpretation';
import type { Located } from '../piece';
import type { Qualifier } from '../wishes/qualifier';
import { saidOf } from './list-items';

/** "Veggie stock only" beside a dish: the food that replaces what the dish has of its kind; null where the group is no such wish. */
export function onlyFood(group: readonly Located[]): NamedFood | null {
  const foods = group.filter((piece) => piece.kind === 'food');
  const [food] = foods;
  const isOnly = group.some((piece) => piece.kind === 'filler' && /^only$/i.test(piece.text));
  if (food === undefined || foods.length > 1 || !isOnly || group.some(({ kind }) => kind === 'number')) return null;
  const qualifier = food.qualifier ?? stockOf(food) ?? (food.food.role === 'protein' ? null : plainQualifier);
  return { food: food.food, text: saidOf(food), isBefore: false, qualifier };
}

/** The qualifier of a food without further words. */
const plainQualifier: Qualifier = { name: '', constraints: { diets: [], avoid: [] } };

/** The qualifier of vegetable stock, which under any of its names has no meat; null for any other food. */
export function stockOf({ text, food }: Located & { kind: 'food' }): Qualifier | null {
  const isStock = /\b(?:broth|stock|bouillon)\b/.test(food.name) || /\b(?:broth|stock|bouillon)$/i.test(text);
  return isStock && /^(?:veg|veggie|vegetarian|vegetable)s? /i.test(text)
    ? { name: '', constraints: { diets: ['vegetarian'], avoid: [] } }
    : null;
}
