import type { PortionTable } from '../portion-table';
import { wordsOf } from '../../text/comparable-words';

/** The table's row of one food: grams per count unit; `ml` is grams per millilitre. */
export type PortionRow = Readonly<Record<string, number>>;

/** The entry for a food: for its whole name, else for the longest part of it that has one ("large red onion", "basil leaf"). */
function longest<T>(name: string, entries: Readonly<Record<string, T>>): T | undefined {
  const words = wordsOf(name);
  for (let length = words.length; length > 0; length -= 1) {
    // Later parts first: English names the thing last.
    for (let from = words.length - length; from >= 0; from -= 1) {
      const entry = entries[words.slice(from, from + length).join(' ')];
      if (entry !== undefined) return entry;
    }
  }
  return undefined;
}

interface Known {
  row: PortionRow | undefined;
  sold: number | undefined;
}

/** Cache of looked-up names by table: every offer of a line asks for the same food. */
const known = new WeakMap<PortionTable, Map<string, Known>>();
const mostNames = 500;

function lookUp(name: string, table: PortionTable): Known {
  const names = known.get(table) ?? new Map<string, Known>();
  known.set(table, names);
  const before = names.get(name);
  if (before !== undefined) return before;
  const row = longest(name, table.foods);
  const sold = longest(name, table.sold ?? {}) ?? row?.['each'] ?? row?.['head'] ?? row?.['bunch'];
  if (names.size >= mostNames) names.clear();
  names.set(name, { row, sold });
  return { row, sold };
}

/** The table's row for a food: for its whole name, else for the longest part of it that is a food. */
export function portionRow(name: string, table: PortionTable | null): PortionRow | undefined {
  return table === null ? undefined : lookUp(name, table).row;
}

/**
 * Grams of the unit a shop sells at a price "each": a bunch of green onions, a head of garlic, a loaf, else the piece itself. Undefined
 * when the table does not know it.
 */
export function soldGrams(name: string, table: PortionTable | null): number | undefined {
  return table === null ? undefined : lookUp(name, table).sold;
}
