import type { NamedFood } from '../interpretation';
import type { Located } from '../piece';
import type { Qualifier } from '../wishes/qualifier';
import { saidOf } from './list-items';

/** "Veggie stock only" beside a dish: the food that takes the place of what the dish has of its kind. */
export function onlyFood(group: readonly Located[]): NamedFood | null {
  const foods = group.filter((piece) => piece.kind === 'food');
  const [food] = foods;
  const isOnly = group.some((piece) => piece.kind === 'filler' && /^only$/i.test(piece.text));
  if (food === undefined || foods.length > 1 || !isOnly || group.some(({ kind }) => kind === 'number')) return null;
  const qualifier = food.qualifier ?? stockOf(food) ?? (food.food.role === 'protein' ? null : plainQualifier);
  return { food: food.food, text: saidOf(food), isBefore: false, qualifier };
}

/** Said of a food that nothing more is said of. */
const plainQualifier: Qualifier = { name: '', constraints: { diets: [], avoid: [] } };

/** Stock of vegetables by any of its names holds no meat. */
export function stockOf({ text, food }: Located & { kind: 'food' }): Qualifier | null {
  const isStock = /\b(?:broth|stock|bouillon)\b/.test(food.name) || /\b(?:broth|stock|bouillon)$/i.test(text);
  return isStock && /^(?:veg|veggie|vegetarian|vegetable)s? /i.test(text)
    ? { name: '', constraints: { diets: ['vegetarian'], avoid: [] } }
    : null;
}
