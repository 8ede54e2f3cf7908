import { nameKey } from './prompt-words';

/** Names and what they stand for, found whole or as the longest name beginning at a word. */
export interface NameIndex<T> {
  /** Adds a name; the first meaning of a name stays. */
  add(name: string, value: T): void;
  find(name: string): T | null;
  /** The longest name that begins at `start`, in singular words, and how many words it has. */
  longestAt(words: readonly string[], start: number): { value: T; size: number } | null;
  /** Every word of every name. */
  readonly vocabulary: ReadonlySet<string>;
}

/** An empty index. Prefixes of names are kept, so that a scan gives up at the first word that leads nowhere. */
export function createNameIndex<T>(): NameIndex<T> {
  const byKey = new Map<string, T>();
  const prefixes = new Set<string>();
  const vocabulary = new Set<string>();
  return {
    vocabulary,
    add(name, value) {
      const key = nameKey(name);
      if (key === '' || byKey.has(key)) return;
      byKey.set(key, value);
      let prefix = '';
      for (const word of key.split(' ')) {
        prefix = prefix === '' ? word : `${prefix} ${word}`;
        prefixes.add(prefix);
        vocabulary.add(word);
      }
    },
    find: (name) => byKey.get(nameKey(name)) ?? null,
    longestAt(words, start) {
      let found: { value: T; size: number } | null = null;
      let key = '';
      for (let at = start; at < words.length; at += 1) {
        key = key === '' ? (words[at] ?? '') : `${key} ${words[at] ?? ''}`;
        if (!prefixes.has(key)) break;
        const value = byKey.get(key);
        if (value !== undefined) found = { value, size: at - start + 1 };
      }
      return found;
    },
  };
}
