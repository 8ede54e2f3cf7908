import { describe, expect, it } from 'vitest';
import { hasWish, namesOf } from '../../../../scripts/quality/wishes/measure';
import { harmlessPrompts, swapCases } from '../../../../scripts/quality/wishes/counter-phrases';
import { contradictionCases, dishDietCases, vegetablePrompts } from '../../../../scripts/quality/wishes/scope-cases';
import { scopeRows } from '../../../../scripts/quality/wishes/scope-rows';
import { labels, line, read } from '../meal-builders';

describe('what forbids nothing', () => {
  it('is read as no diet and no allergy', async () => {
    const wished: string[] = [];
    for (const prompt of harmlessPrompts().filter((_each, index) => index % 3 === 0))
      if (hasWish(await read(prompt))) wished.push(prompt);
    expect(wished).toEqual([]);
  });

  it('leaves vegetables vegetables', async () => {
    for (const prompt of vegetablePrompts().filter((_each, index) => index % 4 === 0))
      expect((await read(prompt)).constraints.diets, prompt).toEqual([]);
  });

  it('swaps one food for another in that line alone', async () => {
    for (const { prompt, gone, there } of swapCases().filter((_each, index) => index % 5 === 0)) {
      const reading = await read(prompt);
      expect(hasWish(reading), prompt).toBe(false);
      expect(
        namesOf(reading).some((name) => gone.test(name)),
        prompt,
      ).toBe(false);
      expect(
        namesOf(reading).some((name) => there.test(name)),
        prompt,
      ).toBe(true);
    }
  });
});

describe('whose diet it is', () => {
  it('is read right in every prompt of the quality rows', async () => {
    const wrong: string[] = [];
    await scopeRows((line) => wrong.push(line));
    expect(wrong).toEqual([]);
  });

  it.each(['chili (vegan)', 'chili - vegan', 'chili [vegan]', 'chilli (vegan) for 4', 'hummus (vegan)'])(
    '%s: a bracket or a dash is no part of the dish’s name',
    async (prompt) => {
      const reading = await read(prompt);
      expect(reading.constraints.diets).toEqual(['vegan']);
      expect(reading.dishes).toHaveLength(1);
    },
  );

  it('stays with its dish, and the other keeps its meat', async () => {
    for (const { prompt, diet, meat } of dishDietCases().filter((_each, index) => index % 5 === 0)) {
      const reading = await read(prompt);
      expect(reading.constraints.diets, prompt).toEqual([]);
      expect(
        reading.dishConstraints?.flatMap(({ diets }) => diets),
        prompt,
      ).toEqual([diet]);
      expect(reading.ingredients.find(({ name }) => meat.test(name))?.constraints, prompt).toBeUndefined();
    }
  });

  it('gives each line of that dish its diet, and a shared line no less', async () => {
    const reading = await read('vegan chili and beef tacos');
    expect(line(reading, 'onion')?.constraints).toEqual({ diets: ['vegan'], avoid: [] });
    expect(line(reading, 'ground beef')?.constraints).toBeUndefined();
  });

  it('asks where one kept for health may be meant for the next dish too', async () => {
    const reading = await read('gluten-free pancakes and brownies');
    expect(reading.dishConstraints).toEqual([{ dish: 'pancakes', diets: ['gluten-free'], avoid: [] }]);
    expect(reading.question).toContain('brownies');
  });

  it('asks one question with both halves of a contradiction', async () => {
    for (const { prompt, halves } of contradictionCases().filter((_each, index) => index % 4 === 0))
      for (const half of halves) expect((await read(prompt)).question, prompt).toContain(half);
  });

  it.each([
    ['vegan cheese pizza', ['vegan'], 'vegan cheese'],
    ['vegan mayo potato salad', ['vegan'], 'vegan mayo'],
    ['nut free pesto pasta for the kids', ['nut-free'], 'nut free pesto'],
  ])('%s: the food keeps the word, the meal the diet', async (prompt, diets, name) => {
    const reading = await read(prompt);
    expect(reading.constraints.diets).toEqual(diets);
    expect(line(reading, name)?.constraints?.diets).toEqual(diets);
  });

  it('asks which dish is whose at a table of two diets, and counts everyone', async () => {
    const reading = await read('lasagna for two vegetarians and two meat eaters');
    expect(reading).toMatchObject({ servings: 4, servingsGiven: true });
    expect(reading.question).toContain('two meat eaters');
  });

  it('keeps a diet where the dish is not known', async () => {
    expect(await read('gluten free zorblax stew for 2')).toMatchObject({
      constraints: { diets: ['gluten-free'] },
      servings: 2,
    });
  });

  it('tells what was left out', async () => {
    expect((await read('granola, hold the almonds')).leftOut).toEqual(['almond']);
    expect(labels(await read('granola, hold the almonds'))).not.toContain('almond');
  });
});
