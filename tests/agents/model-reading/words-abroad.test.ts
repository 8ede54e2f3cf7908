import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../../lib/agents/meals/words/lexicon';
import { englishFor, wordsAbroad } from '../../../lib/agents/model-reading/guard/foreign-food-words';

const file = resolve(import.meta.dirname, '../../../public/data/meals-lexicon.json');
const lexicon = parseLexicon(JSON.parse(readFileSync(file, 'utf8')));

describe('words of other languages for what is not eaten', () => {
  it('are no English name of a food that holds anything else', () => {
    const others = [...wordsAbroad].flatMap(([word, food]) => {
      const known = lexicon.find(word);
      const holds = new Set<string>(known?.has ?? []);
      if (known === null || known.name.includes(food)) return [];
      const wanted = [...(lexicon.find(food)?.has ?? [])];
      if (holds.size > 0 && wanted.every((content) => holds.has(content))) return [];
      return [`${word}: ${food}, and ${known.name} in the lexicon`];
    });
    expect(others).toEqual([]);
  });

  it('are found whatever their accents and number', () => {
    expect(englishFor('cacahuètes')).toBe('peanut');
    expect(englishFor('Käse')).toBe('cheese');
    expect(englishFor('carrot')).toBeNull();
  });
});
