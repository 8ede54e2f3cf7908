/** A map that drops entries not used lately. */
export interface RecentMap<K, V> {
  get: (key: K) => V | undefined;
  set: (key: K, value: V) => void;
}

/**
 * Keeps at least the last `most` entries that were set or read, at most twice as many. The older half is dropped at once; clearing the
 * full map would make a long list of products parse half of its titles twice.
 */
export function recentMap<K, V>(most: number): RecentMap<K, V> {
  let recent = new Map<K, V>();
  let older = new Map<K, V>();
  const set = (key: K, value: V): void => {
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
  };
  const get = (key: K): V | undefined => {
    const value = recent.get(key);
    if (value !== undefined) return value;
    const before = older.get(key);
    if (before !== undefined) set(key, before);
    return before;
  };
  return { get, set };
}
