import { describe, expect, it } from 'vitest';
import { hasWish, namesOf } from '../../../../../scripts/quality/wishes/measure';
import { read } from '../../meal-builders';
import { freshForbidden, type FreshWish } from './fresh-forbidden';
import { freshHarmless } from './fresh-harmless';
import { secondForbidden } from './second-forbidden';

/** What became of a wish: kept, asked about by its own words, or lost. */
async function outcomeOf({ prompt, kept, gone, meal }: FreshWish): Promise<'kept' | 'asked' | 'lost' | 'no meal'> {
  const reading = await read(prompt);
  const { constraints, dishConstraints = [], ingredients, question } = reading;
  const wishes = [constraints, ...dishConstraints, ...ingredients.flatMap((line) => line.constraints ?? [])];
  const said = wishes.flatMap(({ diets, avoid }) => [...diets, ...avoid]).join(' ');
  const names = namesOf(reading);
  if (!meal.test([...reading.dishes, ...names].join(' | '))) return 'no meal';
  if (kept.test(said) && !names.some((name) => gone.test(name))) return 'kept';
  const isAsked =
    question !== null && (kept.test(question.toLowerCase()) || question.split(/[“”]/).some((part) => gone.test(part)));
  return isAsked ? 'asked' : 'lost';
}

describe('what a shopper who has not seen the tests cannot eat', () => {
  it('is never lost, and is read without a question in 19 of 20 cases', async () => {
    const outcomes = await Promise.all(
      freshForbidden.map(async (wish) => ({ prompt: wish.prompt, outcome: await outcomeOf(wish) })),
    );
    expect(outcomes.filter(({ outcome }) => outcome === 'lost' || outcome === 'no meal')).toEqual([]);
    const asked = outcomes.filter(({ outcome }) => outcome === 'asked');
    expect(asked.length, asked.map(({ prompt }) => prompt).join('; ')).toBeLessThanOrEqual(freshForbidden.length / 20);
  });
});

describe('the second set, in wilder words', () => {
  it('is never lost without a word, and is read in seven of ten cases', async () => {
    const lost: string[] = [];
    let kept = 0;
    for (const wish of secondForbidden) {
      const outcome = await outcomeOf(wish);
      if (outcome === 'kept') kept += 1;
      if (outcome === 'lost' && (await read(wish.prompt)).question === null) lost.push(wish.prompt);
    }
    expect(lost).toEqual([]);
    expect(kept / secondForbidden.length).toBeGreaterThanOrEqual(0.7);
  });
});

describe('what only sounds like it', () => {
  it('is read as a wish at most by one in fifty, and then with a question', async () => {
    const readings = await Promise.all(freshHarmless.map(async (prompt) => ({ prompt, reading: await read(prompt) })));
    const wished = readings.filter(({ reading }) => hasWish(reading));
    expect(wished.filter(({ reading }) => reading.question === null).map(({ prompt }) => prompt)).toEqual([]);
    expect(wished.length, wished.map(({ prompt }) => prompt).join('; ')).toBeLessThanOrEqual(freshHarmless.length / 50);
  });
});
