/**
 * The inputs of the judge: what the store really sells and holds, what was typed, and what the coach said. Plain values without
 * page or clock.
 */

/** A product as the store knows it. */
export interface SoldProduct {
  id: string;
  /** Title on its page. */
  title: string;
  /** Address of its page with the query part; null if it has no page. */
  path: string | null;
  /** The smallest quantity sold and its steps; absent: single units. */
  least?: number;
  step?: number;
  /** Kinds to choose from before it can be added; absent: none. */
  kinds?: readonly string[];
}

/** A line of the real cart. `extra`: added by the store itself (a gift, a bag fee) and chosen by nobody. */
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
  /** The right products, and how many packs of each are right; null if any number is. Empty if the store does not sell it. */
  answers: Readonly<Record<string, number | null>>;
  /** Right products that are sold out, if the store says so only in the cart. */
  secretlySoldOut?: readonly string[];
}

/** The coach's result of a line after the cart was read; `unsaid`: the run ended before. */
export type Word = 'in' | 'out' | 'unchecked' | 'unsaid';

/** What the coach said and planned for one wish. */
export interface ToldLine {
  /** `lost`: no ingredient was read for it. `refused`: it was only close, and the shopper removed it as not meant. */
  plan: 'picked' | 'close' | 'not-found' | 'refused' | 'lost';
  product: { title: string; path: string | null } | null;
  /** Approved packs. */
  count: number;
  word: Word;
  /** The quantity that the coach says is in the cart. */
  got: number;
  remark: string | null;
  /** Titles found by its searches, best first. */
  found: readonly string[];
}

/** The message after “Take our items out”. `none`: it was not offered or not asked for. */
export interface ToldUndo {
  said: 'none' | 'as-it-was' | 'left' | 'not-known' | 'never-ended';
  /** What the coach says is still in the cart. */
  leftover: readonly string[];
  sentence: string;
}

/** All that was said about one list in one store. */
export interface Told {
  /** `planned`: the visit ended there, as asked. `nothing`: there was nothing to fill. `stuck`: it did not end in time. */
  end: 'verified' | 'planned' | 'stopped' | 'nothing' | 'stuck';
  /** The step at which it ended. */
  at: string;
  /** Text of the popup, if it did not end verified. */
  sentence: string | null;
  /** One per wish, in order. */
  lines: readonly ToldLine[];
  /** Products in the plan that belong to no wish, because one line was read as several. The shopper saw and approved them. */
  alsoPlanned: readonly ToldLine['product'][];
  /** The number of lines that a stopped run says are in; null if it does not say. */
  wentIn: number | null;
  undo: ToldUndo;
}

/** The real carts before, after the fill and after Undo; null if the visit did not get that far. */
export interface TrueCarts {
  before: readonly TrueLine[];
  filled: readonly TrueLine[] | null;
  undone: readonly TrueLine[] | null;
  /** The cart as the page in the open tab has it after the fill, which its next press would write. Absent if it keeps no copy. */
  tab?: readonly TrueLine[];
}

/** Everything known about one seed. */
export interface Case {
  wishes: readonly Wish[];
  sells: readonly SoldProduct[];
  told: Told;
  carts: TrueCarts;
  isCheckoutTouched: boolean;
  /** Whether the store shows no prices and sells nothing before it knows a postcode, a branch or the shopper. */
  wantsMore?: boolean;
}
