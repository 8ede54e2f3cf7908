import type { PortionTable } from '../convert';
import { wordsOf } from '../words';

/** What the table tells of one food: grams per count unit, `ml` grams per millilitre. */
export type PortionRow = Readonly<Record<string, number>>;

/** The entry for a food: of its whole name, else of the longest part of it that has one ("large red onion", "basil leaf"). */
function longest<T>(name: string, entries: Readonly<Record<string, T>> | undefined): T | undefined {
  if (entries === undefined) return undefined;
  const words = wordsOf(name);
  for (let length = words.length; length > 0; length -= 1) {
    // Later parts first: English puts the thing last.
    for (let from = words.length - length; from >= 0; from -= 1) {
      const entry = entries[words.slice(from, from + length).join(' ')];
      if (entry !== undefined) return entry;
    }
  }
  return undefined;
}

/** The table's row for a food: of its name, else of the longest part of it that is a food. */
export function portionRow(name: string, table: PortionTable | null): PortionRow | undefined {
  return table === null ? undefined : longest(name, table.foods);
}

/**
 * Grams of what a shop sells one of when it prices a food "each": a bunch of green onions, a head of garlic, a loaf, else the piece
 * itself. Undefined when the table does not know.
 */
export function soldGrams(name: string, table: PortionTable | null): number | undefined {
  if (table === null) return undefined;
  const row = portionRow(name, table);
  return longest(name, table.sold) ?? row?.['each'] ?? row?.['head'] ?? row?.['bunch'];
}
