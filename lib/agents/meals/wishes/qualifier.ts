import type { Ingredient } from '../../../core/meal/ingredient';
import type { Lexicon } from '../words/lexicon';
import { longestDietAt } from '../words/vocabulary';
import { findThing } from './foods/things';

/** What is said of one food, before its name: "vegan" of cheese, "gluten-free" of pasta, "sugar-free" of jam. */
export interface Qualifier {
  /** As it stands in the name of what is bought: "vegan", "gluten-free". */
  name: string;
  constraints: NonNullable<Ingredient['constraints']>;
}

/** Diets as they stand before a noun; the others are written as the shopper wrote them. */
function nameOfWords(words: readonly string[]): string {
  return words.length === 2 && /^(?:free|based|sodium|salt|fat|sugar|carb)$/.test(words[1] ?? '')
    ? words.join('-')
    : words.join(' ');
}

/**
 * The qualifier at a word and how many words it has: a diet, a goal the coach has no rule for ("sugar free"), or a thing and "free"
 * ("egg free"). Null where none begins. Whether a food follows is the caller's to see.
 */
export function qualifierAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): { qualifier: Qualifier; size: number } | null {
  // Kosher salt and kosher dills are kinds of salt and of pickles.
  if (words[at] === 'kosher' && /^(?:sea|salt|flake|dill|pickle)$/.test(words[at + 1] ?? '')) return null;
  const diet = longestDietAt(words, at);
  if (diet !== null && diet.value !== 'none' && !/^(?:no|without|veg|veggie)$/.test(words[at] ?? '')) {
    const said = nameOfWords(words.slice(at, at + diet.size));
    const name = diet.value === 'unsupported' ? said : (dietNames.get(said) ?? diet.value);
    return {
      qualifier: { name, constraints: { diets: [diet.value === 'unsupported' ? said : diet.value], avoid: [] } },
      size: diet.size,
    };
  }
  const thing = findThing(words, at, lexicon, words[at] ?? '');
  if (thing === null || words[at + thing.size] !== 'free') return null;
  return {
    qualifier: { name: `${thing.name}-free`, constraints: { diets: [], avoid: [thing.name] } },
    size: thing.size + 1,
  };
}

/** Words of a diet that shops put on a pack otherwise than the diet's name. */
const dietNames = new Map([
  ['plant-based', 'plant-based'],
  ['lactose-free', 'lactose-free'],
  ['low-salt', 'low-sodium'],
  ['reduced sodium', 'low-sodium'],
  ['reduced-sodium', 'low-sodium'],
]);
