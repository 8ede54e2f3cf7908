import { tokensOf } from '../tokens';
import { expand } from './expand';
import type { WordClass } from './vocabulary';
import { classes } from './vocabulary';

interface Phrase {
  words: readonly string[];
  classes: ReadonlySet<WordClass>;
}

/** Phrases by their first word, longest first. A phrase that stands in several classes carries them all. */
export const phrases: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byText = new Map<string, { words: string[]; classes: Set<WordClass> }>();
  const read = (name: WordClass): void => {
    for (const text of classes[name].split('|').flatMap(expand)) {
      const words = tokensOf(text.trim()).map((token) => token.text);
      if (words.length === 0) continue;
      const key = words.join(' ');
      const known = byText.get(key) ?? { words, classes: new Set<WordClass>() };
      known.classes.add(name);
      byText.set(key, known);
    }
  };
  let name: WordClass;
  for (name in classes) read(name);
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of byText.values()) {
    const [first = ''] = phrase.words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();
