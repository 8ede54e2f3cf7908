import { describe, expect, it } from 'vitest';
import { hasWish, namesOf } from '../../../../scripts/quality/wishes/measure';
import { allPhrasings, isForbidden } from '../../../../scripts/quality/wishes/phrasing';
import { read } from '../meal-builders';

/** Every seventh of the bench's phrasings: all ways and all foods occur. */
const sample = allPhrasings().filter((_each, index) => index % 7 === 0);

describe('a food that is not eaten', () => {
  it('is never listed without a question, whatever the words and their order', async () => {
    const silent: string[] = [];
    let wishes = 0;
    for (const { prompt, food } of sample) {
      const reading = await read(prompt);
      const offending = namesOf(reading).filter((name) => isForbidden(food, name));
      if (offending.length > 0 && reading.question === null) silent.push(`${prompt} → ${offending.join(', ')}`);
      if (hasWish(reading)) wishes += 1;
    }
    expect(silent).toEqual([]);
    expect(wishes / sample.length).toBeGreaterThan(0.96);
  });
});
