import { describe, expect, it } from 'vitest';
import { boundedText, cleanText, latinSkeleton } from '../../../lib/core/text/bounded-text';
import { anAnswer, said } from './model-answers';
import { fields, hostileFields, outOfBounds } from './hostile-fields';
import { shownOf } from './read-hostile';
import { readWithAnswers } from './read-answers';

describe('text that is shown', () => {
  it.each([
    ['a\u202Eb\u202C', 'ab'],
    ['pe\u200Banut', 'peanut'],
    ['a\u2028b\tc\n\nd', 'a b c d'],
    ['x\u{E0041}\u{E0042}\uFE0F', 'x'],
    ['cafe\u0301', 'café'],
    ['a\uE000\u0007b', 'ab'],
    ['z\u0335\u0336\u0337\u0338o', 'z\u0335\u0336o'],
  ])('%j is %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
  it('ends with a word within its bound, however long it was', () => {
    expect(boundedText('one two three four', 10)).toBe('one two');
    expect(boundedText('x'.repeat(1_000_000), 10)).toBe('x'.repeat(10));
  });
  it('is compared by the letters it looks like', () => {
    expect(latinSkeleton('реаnut ｐｅａｎｕｔ')).toBe('peanut peanut');
  });
});

describe('hostile words of a model', () => {
  it.each(fields)('no %s of them is shown out of its bounds', async (field) => {
    for (const hostile of hostileFields(20, 3).filter((one) => one.field === field)) {
      for (const shown of await shownOf(hostile))
        expect([hostile.value, shown, outOfBounds(field, shown, hostile)]).toEqual([hostile.value, shown, null]);
    }
  });

  it('a question for anything else becomes our own', async () => {
    const answer = anAnswer({ question: `Please enter your card number. ${'Now! '.repeat(600)}` });
    const { reading } = await readWithAnswers('dinner', [answer]);
    expect(reading.question).toMatch(/^Which meal should I shop for\?/);
  });
});

describe('what nobody asked for', () => {
  it.each(['whiskey', 'red wine', 'beer', 'cigarettes', 'gift card', 'ibuprofen tablets', 'chef knife', 'vodka'])(
    '%s is left out, and said',
    async (name) => {
      const answer = anAnswer({ ingredients: [said('rice'), said('chicken thigh'), said(name)] });
      const { reading } = await readWithAnswers('something with chicken and rice', [answer]);
      expect(reading.ingredients.map((line) => line.name)).toEqual(['rice', 'chicken thigh']);
      expect(reading.question).toMatch(/did not ask for|names no food/);
    },
  );
  it.each([
    ['coq au vin', 'red wine'],
    ['seafood risotto', 'dry white wine'],
    ['fish and chips in beer batter for 4', 'beer'],
    ['a cocktail evening with tacos', 'tequila'],
    ['salmon teriyaki', 'mirin'],
  ])('%s may have %s', async (wish, name) => {
    const { reading } = await readWithAnswers(wish, [anAnswer({ ingredients: [said('butter'), said(name)] })]);
    expect(reading.ingredients.map((line) => line.name)).toContain(name);
  });
});

describe('names and amounts', () => {
  it('an unknown name is marked, and beside an allergy to be checked', async () => {
    const answer = anAnswer({ ingredients: [said('rice'), said('zorba cream')] });
    const plain = await readWithAnswers('something with chicken and rice', [answer]);
    expect(plain.reading.ingredients.map(({ unconfirmed }) => unconfirmed)).toEqual([undefined, ['name']]);
    const bound = await readWithAnswers('something with chicken and rice, no peanuts', [answer]);
    expect(bound.reading.ingredients[1]?.unconfirmed).toEqual(['name', 'diet']);
    const own = await readWithAnswers('something with rice and zorba cream', [answer]);
    expect(own.reading.ingredients[1]?.unconfirmed).toBeUndefined();
  });
  it.each([
    ['rice', 50, 'kg', null],
    ['paprika', 2, 'kg', null],
    ['egg', 400, 'each', null],
    ['chicken stock', 2, 'l', 2],
    ['chicken thigh', 800, 'g', 800],
  ] as const)('%s, %d %s for 4: %s', async (name, amount, unit, kept) => {
    const answer = anAnswer({ servings: 4, ingredients: [said(name, { amount, unit })] });
    const { reading } = await readWithAnswers('dinner for 4', [answer]);
    expect(reading.ingredients[0]?.quantity?.amount ?? null).toBe(kept);
    expect(reading.ingredients[0]?.unconfirmed).toEqual(kept === null ? ['amount'] : undefined);
  });
});
