import { storedItems } from './items';
import type { Reading, Unread } from './reading/read-fields';

/** A stored item with parts this version cannot read; fallback values are used in their place. */
export interface UnreadableItem {
  /** The item's name in storage. */
  name: string;
  /** Keys of the item with something unread in them; empty: all of it. */
  fields: string[];
}

/** All items with unreadable parts. Unknown keys of a newer version, which are only kept, do not count. */
export const unreadableItems = {
  fallback: [],

  async get(): Promise<UnreadableItem[]> {
    const found = await Promise.all(
      storedItems.map(async (item) => {
        const reading: Reading<unknown> | null = await item.reading.get().catch(() => null);
        return { name: item.name, unread: reading === null ? [] : replaced(reading) };
      }),
    );
    return found
      .filter(({ unread }) => unread.length > 0)
      .map(({ name, unread }) => ({
        name,
        fields: unread.some(({ path }) => path.length === 0)
          ? []
          : [...new Set(unread.map(({ path }) => String(path[0])))],
      }));
  },

  watch(onChange: (items: UnreadableItem[]) => void): () => void {
    const tell = (): void => {
      void unreadableItems.get().then(onChange);
    };
    const unwatchers = storedItems.map((item) => item.watch(tell));
    return () => {
      for (const unwatch of unwatchers) unwatch();
    };
  },

  /** Discards the unreadable parts of an item: fallback values are stored in their place. */
  async clear(name: string): Promise<void> {
    const item = storedItems.find((each) => each.name === name);
    if (item === undefined) return;
    // Unreadable diet wishes are decided one by one, never together with the rest.
    const isWish = ({ path }: Unread): boolean => item.failClosed.includes(String(path[0] ?? item.failClosed[0]));
    await item.discardUnread(replaced(await item.reading.get()).filter((each) => !isWish(each)));
  },
};

function replaced({ unread }: Reading<unknown>): Unread[] {
  return unread.filter(({ because }) => because !== 'unknown');
}
