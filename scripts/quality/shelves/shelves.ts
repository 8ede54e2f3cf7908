import { bakeryShelves } from './bakery-drinks-snacks';
import { chilledShelves } from './chilled';
import { laterShelves } from './later';
import { pantryShelves } from './pantry-shelves';
import { produceShelves } from './produce-shelves';
import { qualifiedShelves } from './qualified';
import { secondLaterShelves } from './second-later';

/** A product of a shelf, without its brand. */
export interface ShelfProduct {
  name: string;
  size: string;
}

/**
 * A line of a list and the products a store sells around it: the right ones; other kinds of the same food, which nobody asked for
 * and which lose to the plain one; and other products that only share a word and must never be bought for it.
 */
export interface Shelf {
  line: string;
  right: readonly ShelfProduct[];
  variants: readonly ShelfProduct[];
  others: readonly ShelfProduct[];
}

/**
 * Every shelf, written by hand as `line | right; right | variant; variant | other; other`, with the size after ` @ ` and `-` for
 * none.
 */
export const shelves: readonly Shelf[] = [
  produceShelves,
  chilledShelves,
  pantryShelves,
  bakeryShelves,
  qualifiedShelves,
  laterShelves,
  secondLaterShelves,
].flatMap(readShelves);

/** Reads a table of shelves. */
export function readShelves(table: string): Shelf[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [line = '', right = '', variants = '', others = ''] = row.split(' | ').map((cell) => cell.trim());
      return { line, right: readProducts(right), variants: readProducts(variants), others: readProducts(others) };
    });
}

function readProducts(cell: string): ShelfProduct[] {
  if (cell === '-') return [];
  return cell.split('; ').map((entry) => {
    const [name = '', size = ''] = entry.split(' @ ');
    return { name, size };
  });
}
