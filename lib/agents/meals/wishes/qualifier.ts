import type { Ingredient } from '../../../core/meal/ingredient';
import type { Lexicon } from '../words/lexicon';
import { longestDietAt } from '../words/vocabulary';
import { findThing } from './foods/things';

/** Words before a food that describe it: "vegan" of cheese, "gluten-free" of pasta, "sugar-free" of jam. */
export interface Qualifier {
  /** The words in the name of the product to buy: "vegan", "gluten-free". */
  name: string;
  constraints: NonNullable<Ingredient['constraints']>;
}

/** A diet as it is written before a noun; other words stay as the shopper wrote them. */
function nameOfWords(words: readonly string[]): string {
  return words.length === 2 && /^(?:free|based|sodium|salt|fat|sugar|carb)$/.test(words[1] ?? '')
    ? words.join('-')
    : words.join(' ');
}

/**
 * The qualifier that begins at a word, and its number of words: a diet, a goal that the coach has no rule for ("sugar free"), or a food and
 * "free" ("egg free"). Null when none begins there. The caller checks whether a food follows.
 */
export function qualifierAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): { qualifier: Qualifier; size: number } | null {
  // Kosher salt is a kind of salt, and kosher dills are pickles.
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

/** The words that shops write on packs for a diet, where these differ from the diet's name. */
const dietNames = new Map([
  ['plant-based', 'plant-based'],
  ['lactose-free', 'lactose-free'],
  ['low-salt', 'low-sodium'],
  ['reduced sodium', 'low-sodium'],
  ['reduced-sodium', 'low-sodium'],
]);
