import { storage } from '#imports';
import { hashOf } from '../core/text/hash';

type Key = `local:${string}` | `session:${string}`;

/**
 * Copies of what could not be read, under `…:rejected`: version 0.1.0 put whole items there and went on with the fallback, this one
 * keeps what it could not read in place and a copy beside it. `…:rejected:read` says (by a hash) which copy has been joined into its
 * item already, so that no copy is joined twice and none is overwritten before it is.
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
    /** Says that this copy has been joined. */
    async joined(value: unknown): Promise<void> {
      await storage.setItem(markKey, mark(value));
    },
    /**
     * Keeps a copy of what lies in the item now, as one that need not be joined. Never rejects: the value itself still lies in its
     * place, and a full storage must not keep it from being read.
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
