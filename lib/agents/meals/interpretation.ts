import type { Dish } from './dishes/dish-book';
import type { DraftLine } from './draft';
import type { Qualifier } from './wishes/qualifier';
import type { Diet } from './words/vocabulary';
import type { Food } from './words/lexicon';

/** A wanted dish, with the foods, diets and servings said of it. */
export interface WantedDish {
  dish: Dish;
  text: string;
  /** Foods named with it, as written: "pepperoni" before pizza, "cheese" after tacos with. */
  named: NamedFood[];
  /** Diets of this dish alone, not of the table. */
  diets: Diet[];
  servings: number | null;
}

/** A food named with a dish; `isBefore` when the dish is made of it ("mushroom burgers"), not served with it. */
export interface NamedFood {
  food: Food;
  text: string;
  isBefore: boolean;
  /** What applies to this food alone: "vegan" of the cheese. */
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
  /** All servings in the prompt, in order. */
  servings: number[];
  /** Whether everything to buy is in one group ("nut free pesto pasta"), not in a list. */
  isOneThing: boolean;
  /** Foods named beside words that were not understood, except those a dish's own name begins with. */
  besideUnknown: NamedFood[];
}
