import type { Slot } from '../slot';
import type { Token } from '../tokens';
import type { FactClass, Item } from './item';
import type { WordClass } from './word-classes';

/** An item that begins at a token, with its end (the position after its last token). */
export interface Reading {
  end: number;
  item: Item;
}

/** Reads one kind of value or name at a token. `before` is the item that ends there. */
export type Reader = (tokens: readonly Token[], at: number, before: Item | undefined) => readonly Reading[];

/** An item with one class. */
export function itemOf(name: WordClass | FactClass, rest: Omit<Item, 'classes' | 'text'> = {}): Item {
  return { classes: new Set([name]), text: '', ...rest };
}

/** A reader that gives an item wherever a slot matches. */
export const endsOf =
  (slot: Slot, item: Item): Reader =>
  (tokens, at) =>
    slot(tokens, at).map((end) => ({ end, item }));
