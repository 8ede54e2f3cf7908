import { storage } from '#imports';
import { hashOf } from '../core/text/hash';

type Key = `local:${string}` | `session:${string}`;

/**
 * The copy of an item's unreadable value, under `…:rejected`. Version 0.1.0 moved whole items there and used the fallback; this version
 * leaves the value in place and keeps a copy. `…:rejected:read` holds a hash of the copy that was already joined into its item, so that
 * no copy is joined twice or overwritten before that.
 */
export function unreadableCopy(item: Key) {
  const copyKey = `${item}:rejected` as const;
  const markKey = `${item}:rejected:read` as const;
  const mark = (value: unknown): string => hashOf(JSON.stringify(value));
  const look = async () => {
    const [copy, read] = await storage.getItems([copyKey, markKey]);
    const value: unknown = copy?.value ?? undefined;
    return { value, isJoined: value === undefined || read?.value === mark(value) };
  };
  return {
    /** The copy that has not been joined yet; undefined when there is none. */
    async toJoin(): Promise<unknown> {
      const { value, isJoined } = await look();
      return isJoined ? undefined : value;
    },
    /** Records that this copy has been joined. */
    async joined(value: unknown): Promise<void> {
      await storage.setItem(markKey, mark(value));
    },
    /**
     * Keeps a copy of the item's value that need not be joined. Never rejects: the value itself stays in place, and a full storage must
     * not prevent reading it.
     */
    async keep(value: unknown): Promise<void> {
      try {
        const known = await look();
        if (!known.isJoined || (known.value !== undefined && mark(known.value) === mark(value))) return;
        await storage.setItems([
          { key: copyKey, value },
          { key: markKey, value: mark(value) },
        ]);
      } catch {
        // As said above.
      }
    },
    async forget(): Promise<void> {
      await storage.removeItems([copyKey, markKey]);
    },
  };
}
