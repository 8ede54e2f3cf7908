import type { Slot } from '../slot';
import type { Token } from '../tokens';
import type { FactClass, Item } from './item';
import type { WordClass } from './word-classes';

/** Something read at a token: the item, and where it ends. */
export interface Reading {
  end: number;
  item: Item;
}

/** Reads one kind of value or name at a token. */
export type Reader = (tokens: readonly Token[], at: number, before: Item | undefined) => readonly Reading[];

/** An item of one class. */
export function itemOf(name: WordClass | FactClass, rest: Omit<Item, 'classes' | 'text'> = {}): Item {
  return { classes: new Set([name]), text: '', ...rest };
}

/** Reads one item wherever a slot matches. */
export const endsOf =
  (slot: Slot, item: Item): Reader =>
  (tokens, at) =>
    slot(tokens, at).map((end) => ({ end, item }));
