import type { AmountRole, Item } from '../reading/item';

/** What an item is said to be, once the words beside it are read. */
export type Role = AmountRole | 'each' | 'total' | 'price' | 'unit' | 'diff' | 'rank' | 'among' | 'year' | 'one';

/** An item with its role; `direction` of a difference, where a word beside it says one. */
export interface Placed {
  item: Item;
  role: Role | null;
  direction: 'more' | 'less' | null;
  /** A need that is said to be met: "gives you the 200 g you need". */
  covers: boolean;
}

/** What the sentence around a segment says: a list with its year, several packs, and what all of them cost. */
export interface Surroundings {
  isYearNear: boolean;
  isSeveral: boolean;
  hasTotal: boolean;
}
