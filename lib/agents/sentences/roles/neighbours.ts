import type { Item } from '../reading/item';
import { isOf } from '../reading/item';

/** The next item that is not a function word. */
export function nextOf(
  items: readonly Item[],
  at: number,
  skip: (item: Item) => boolean = () => false,
): Item | undefined {
  for (let index = at + 1; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || (!isOf(item, 'fill', 'quote', 'only', 'exact') && !skip(item))) return item;
    if (isOf(item, 'fill') && item.text === 'for it') continue;
  }
  return undefined;
}

/** The item before that is not a function word. */
export function lastOf(
  items: readonly Item[],
  at: number,
  skip: (item: Item) => boolean = () => false,
): Item | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (item === undefined || (!isOf(item, 'fill', 'quote', 'only', 'exact') && !skip(item))) return item;
  }
  return undefined;
}
