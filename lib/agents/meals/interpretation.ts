import type { Dish } from './dishes/dish-book';
import type { DraftLine } from './draft';
import type { Qualifier } from './wishes/qualifier';
import type { Diet } from './words/vocabulary';
import type { Food } from './words/lexicon';

/** A dish someone wants, with what was said of it and for how many. */
export interface WantedDish {
  dish: Dish;
  text: string;
  /** Foods said with it, as written: "pepperoni" before pizza, "cheese" after tacos with. */
  named: NamedFood[];
  /** Diets said of this dish and not of the table. */
  diets: Diet[];
  servings: number | null;
}

/** A food said with a dish; `isBefore` when the dish is made of it ("mushroom burgers"), not served with it. */
export interface NamedFood {
  food: Food;
  text: string;
  isBefore: boolean;
  /** What is said of this food alone: "vegan" of the cheese. */
  qualifier: Qualifier | null;
}

/** A prompt, understood as far as it goes. */
export interface Interpretation {
  dishes: WantedDish[];
  items: DraftLine[];
  /** Diets of the whole table. */
  diets: Diet[];
  /** Every diet said, of the table or of a dish, in order. */
  saidDiets: Diet[];
  unsupported: string[];
  unknown: string[];
  /** Servings said anywhere, in order. */
  servings: number[];
  /** Whether all that is to be bought was said in one breath ("nut free pesto pasta"), not as a list. */
  isOneThing: boolean;
  /** Foods named beside words that were not understood, but for those a dish's own name begins with. */
  besideUnknown: NamedFood[];
}
