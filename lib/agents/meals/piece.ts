import type { Dish } from './dishes/dish-book';
import type { Qualifier } from './wishes/qualifier';
import type { Food } from './words/lexicon';
import type { Diet } from './words/vocabulary';

/** One piece of a prompt, as it was recognised. `text` is what the shopper wrote. */
export type Piece =
  | { kind: 'dish'; text: string; dish: Dish; food: Food | null; qualifier: Qualifier | null }
  | { kind: 'food'; text: string; food: Food; qualifier: Qualifier | null }
  | { kind: 'diet'; text: string; diet: Diet }
  | { kind: 'unsupported'; text: string }
  | { kind: 'servings'; servings: number }
  | { kind: 'break'; text: string }
  | { kind: 'number'; text: string }
  | { kind: 'with' }
  | { kind: 'filler'; text: string; isFraming: boolean }
  | { kind: 'unknown'; text: string };

export type Located = Piece & { start: number; end: number };
