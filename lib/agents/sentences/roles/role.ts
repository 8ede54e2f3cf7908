import type { AmountRole, Item } from '../reading/item';

/** What a value is in the sentence, after the words beside it are read. */
export type Role = AmountRole | 'each' | 'total' | 'price' | 'unit' | 'diff' | 'rank' | 'among' | 'year' | 'one';

/** An item with its role. `direction` belongs to a difference, when a word beside it gives one. */
export interface Placed {
  item: Item;
  role: Role | null;
  direction: 'more' | 'less' | null;
  /** Whether it is a need that the sentence says is met: "gives you the 200 g you need". */
  covers: boolean;
}

/** What the rest of the sentence has: a list with a year, several packs, or their total price. */
export interface Surroundings {
  isYearNear: boolean;
  isSeveral: boolean;
  hasTotal: boolean;
}
