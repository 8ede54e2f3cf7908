/** What the judge goes by: what the store truly sells and holds, what was typed, and what the coach said. Plain values, no page, no clock. */

/** A product as the store itself knows it. */
export interface SoldProduct {
  id: string;
  /** As it stands on its page. */
  title: string;
  /** Where its page is, with the search part; null when it has none of its own. */
  path: string | null;
  /** The least the store sells of it, and its steps above that; absent: one by one. */
  least?: number;
  step?: number;
  /** The kinds one has to be chosen of before it can be put in; absent: none. */
  kinds?: readonly string[];
}

/** A line of the true cart. `extra`: put there by the store itself (a gift, a bag fee), never chosen by anyone. */
export interface TrueLine {
  id: string;
  title: string;
  quantity: number;
  canBeBought: boolean;
  isExtra: boolean;
}

/** One line of the typed list. */
export interface Wish {
  /** The plain name: "carrots". */
  name: string;
  /** As typed: "2 lb carrots". */
  text: string;
  /**
   * Which products are what is meant, and how many packs of each are right; null where any number will do. Empty: the store does not
   * sell it.
   */
  answers: Readonly<Record<string, number | null>>;
  /** Products that are what is meant and are sold out, where no page of the store says so before they are in the cart. */
  secretlySoldOut?: readonly string[];
}

/** What the coach says of a line once the cart was read back; `unsaid`: the run ended before it said anything. */
export type Word = 'in' | 'out' | 'unchecked' | 'unsaid';

/** What the coach said and planned for one wish. */
export interface ToldLine {
  /** `lost`: no ingredient was read for it. `refused`: only close, and the shopper took it out because it is not what is meant. */
  plan: 'picked' | 'close' | 'not-found' | 'refused' | 'lost';
  product: { title: string; path: string | null } | null;
  /** Packs approved. */
  count: number;
  word: Word;
  /** How many the coach says the cart holds. */
  got: number;
  remark: string | null;
  /** Titles of what its searches brought, best first. */
  found: readonly string[];
}

/** What was said after “Take our items out”. `none`: it was not offered or not asked for. */
export interface ToldUndo {
  said: 'none' | 'as-it-was' | 'left' | 'not-known' | 'never-ended';
  /** What it says is still in the cart. */
  leftover: readonly string[];
  sentence: string;
}

/** All that was said of one list in one store. */
export interface Told {
  /** `planned`: it was taken no further than that, as asked. `nothing`: there was nothing to fill. `stuck`: it did not come to an end in its time. */
  end: 'verified' | 'planned' | 'stopped' | 'nothing' | 'stuck';
  /** What was being done when it ended. */
  at: string;
  /** What the popup showed when it ended otherwise than verified. */
  sentence: string | null;
  /** One for each wish, in the order of the wishes. */
  lines: readonly ToldLine[];
  /** Products the plan holds that stand for no wish: a line misread for several. The shopper saw and approved them. */
  alsoPlanned: readonly ToldLine['product'][];
  /** A run that stopped says how many lines went in; null where it said nothing of the kind. */
  wentIn: number | null;
  undo: ToldUndo;
}

/** The true carts before, after the fill and after Undo; null when it never came to that. */
export interface TrueCarts {
  before: readonly TrueLine[];
  filled: readonly TrueLine[] | null;
  undone: readonly TrueLine[] | null;
  /** What the page in the open tab takes the cart for after the fill: its next press would write that. Absent: it keeps no copy. */
  tab?: readonly TrueLine[];
}

/** Everything known of one seed. */
export interface Case {
  wishes: readonly Wish[];
  sells: readonly SoldProduct[];
  told: Told;
  carts: TrueCarts;
  isCheckoutTouched: boolean;
  /** The store shows no prices and sells nothing before it was told a postcode or a branch, or who one is. */
  wantsMore?: boolean;
}
