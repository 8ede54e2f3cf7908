import { describe, expect, it } from 'vitest';
import type { Case, ToldLine, TrueLine, Wish } from '../../../scripts/zoo/judge/facts';
import { judgeCase } from '../../../scripts/zoo/judge/judge-case';

const sells = [
  { id: '1', title: 'Marlow Carrots, 1 lb', path: '/p/1' },
  { id: '2', title: 'Carrot Juice, 32 fl oz', path: '/p/2' },
  { id: '3', title: 'Kestrel Garlic, each', path: '/p/3' },
];
const held = (id: string, quantity: number, more: Partial<TrueLine> = {}): TrueLine => {
  const title = sells.find((one) => one.id === id)?.title ?? id;
  return { id, title, quantity, canBeBought: true, isExtra: false, ...more };
};
const carrots: Wish = { name: 'carrots', text: '2 lb carrots', answers: { '1': 2 } };
const said = (path: string, count: number, more: Partial<ToldLine> = {}): ToldLine => {
  const title = sells.find((one) => one.path === path)?.title ?? path;
  return { plan: 'picked', product: { title, path }, count, word: 'in', got: count, remark: null, found: [], ...more };
};
const asItWas = { said: 'as-it-was', leftover: [], sentence: 'Your cart is as it was: 2 packs taken out.' } as const;

/** A case of one wish in which all went well, with changes. */
function caseOf(
  line: ToldLine,
  filled: TrueLine[],
  more: Partial<Case> & { before?: TrueLine[]; undone?: TrueLine[] } = {},
): Case {
  const { before = [], undone = before, ...rest } = more;
  return {
    wishes: [carrots],
    sells,
    told: { end: 'verified', at: 'done', sentence: null, lines: [line], alsoPlanned: [], wentIn: null, undo: asItWas },
    carts: { before, filled, undone },
    isCheckoutTouched: false,
    ...rest,
  };
}
const resultOf = (one: Case) => judgeCase(one).lines[0]?.result;

describe('the judge of one line', () => {
  it('finds right what is in the cart, was meant, and is told so', () => {
    expect(judgeCase(caseOf(said('/p/1', 2), [held('1', 2)]))).toMatchObject({
      lines: [{ result: 'right' }],
      ...{ falseIn: 0, falseOut: 0, doubled: 0, unasked: [], ownTouched: [], undo: 'exact' },
    });
  });

  it('counts what the shopper had towards what was asked', () => {
    const before = [held('1', 1)];
    expect(resultOf(caseOf(said('/p/1', 2), [held('1', 2)], { before }))).toBe('right');
    expect(resultOf(caseOf(said('/p/1', 2), [held('1', 3)], { before }))).toBe('doubled');
  });

  it('tells wrong products and wrong numbers by what was meant, not by what was said', () => {
    expect(resultOf(caseOf(said('/p/2', 2), [held('2', 2)]))).toBe('wrong-product');
    expect(resultOf(caseOf(said('/p/1', 1), [held('1', 1)]))).toBe('wrong-number');
  });

  it('keeps apart what no search brought and what was brought and not picked', () => {
    const none = said('/p/1', 0, { plan: 'not-found', product: null, word: 'unsaid', got: 0 });
    expect(resultOf(caseOf({ ...none, found: ['Carrot Juice, 32 fl oz'] }, []))).toBe('not-found');
    expect(resultOf(caseOf({ ...none, found: ['Marlow Carrots, 1 lb'] }, []))).toBe('not-chosen');
  });

  it('takes any number where amount and pack cannot be compared', () => {
    const wishes = [{ ...carrots, answers: { '1': null } }];
    expect(resultOf(caseOf(said('/p/1', 3), [held('1', 3)], { wishes }))).toBe('right');
  });

  it('catches what is said to be in and is not, or cannot be bought', () => {
    expect(judgeCase(caseOf(said('/p/1', 2), []))).toMatchObject({ falseIn: 1, lines: [{ result: 'not-filled' }] });
    const marked = [held('1', 2, { canBeBought: false })];
    expect(judgeCase(caseOf(said('/p/1', 2), marked))).toMatchObject({ falseIn: 1 });
  });

  it('catches what is said to be out and is in', () => {
    const out = said('/p/1', 2, { word: 'out', got: 0 });
    expect(judgeCase(caseOf(out, [held('1', 2)]))).toMatchObject({
      falseOut: 1,
      lines: [{ result: 'told-otherwise' }],
    });
    expect(judgeCase(caseOf(out, []))).toMatchObject({ falseOut: 0, falseIn: 0, lines: [{ result: 'not-filled' }] });
    const fewer = said('/p/1', 2, { got: 1 });
    expect(judgeCase(caseOf(fewer, [held('1', 2)]))).toMatchObject({ falseOut: 1 });
  });

  it('lets “could not be checked” be neither true nor false', () => {
    const unchecked = said('/p/1', 2, { word: 'unchecked', got: 0 });
    for (const filled of [[held('1', 2)], []])
      expect(judgeCase(caseOf(unchecked, filled))).toMatchObject({ falseIn: 0, falseOut: 0 });
    expect(resultOf(caseOf(unchecked, [held('1', 2)]))).toBe('not-checked');
  });

  it('counts more than was asked, said or not', () => {
    expect(judgeCase(caseOf(said('/p/1', 2), [held('1', 4)]))).toMatchObject({ doubled: 1, falseOut: 1 });
    expect(judgeCase(caseOf(said('/p/1', 2, { got: 4 }), [held('1', 4)]))).toMatchObject({ doubled: 1, falseOut: 0 });
  });

  it('lets the store round up to its own least number and steps, as long as that is said', () => {
    const stepped = sells.map((one) => (one.id === '1' ? { ...one, least: 6, step: 6 } : one));
    const got = (number: number) => caseOf(said('/p/1', 2, { got: number }), [held('1', 6)], { sells: stepped });
    expect(judgeCase(got(6))).toMatchObject({ doubled: 0, lines: [{ result: 'right' }] });
    expect(judgeCase(got(2))).toMatchObject({ falseOut: 1, lines: [{ result: 'told-otherwise' }] });
  });

  it('does not count what turns out to be sold out, where that is told', () => {
    const wishes = [{ ...carrots, answers: { '3': 1 }, secretlySoldOut: ['1'] }];
    expect(resultOf(caseOf(said('/p/1', 2, { word: 'out', got: 0 }), [], { wishes }))).toBe('sold-out');
    expect(resultOf(caseOf(said('/p/1', 2), [], { wishes }))).toBe('wrong-product');
  });

  it('does not count what a store sells only once it knows a postcode, where that is told', () => {
    const none = said('/p/1', 0, { plan: 'not-found', product: null, word: 'unsaid', got: 0 });
    const one = { ...caseOf(none, []), wantsMore: true };
    expect(resultOf(one)).toBe('not-found');
    expect(resultOf({ ...one, told: { ...one.told, sentence: 'The store wants a ZIP code first.' } })).toBe(
      'asked-first',
    );
  });

  it('wants what is not sold left alone, or told to be out', () => {
    const wishes = [{ name: 'saffron', text: 'saffron', answers: {} }];
    const none: ToldLine = {
      plan: 'not-found',
      product: null,
      count: 0,
      word: 'unsaid',
      got: 0,
      remark: null,
      found: [],
    };
    expect(resultOf(caseOf(none, [], { wishes }))).toBe('right');
    expect(resultOf(caseOf(said('/p/3', 1), [held('3', 1)], { wishes }))).toBe('wrong-product');
    expect(resultOf(caseOf(said('/p/3', 1, { word: 'out', got: 0 }), [], { wishes }))).toBe('right');
  });
});

describe('the judge of a cart', () => {
  it('names what nobody asked for and what is missing of the shopper’s own', () => {
    const before = [held('3', 2)];
    const verdict = judgeCase(caseOf(said('/p/1', 2), [held('1', 2), held('2', 1), held('3', 1)], { before }));
    expect(verdict).toMatchObject({ unasked: ['Carrot Juice, 32 fl oz'], ownTouched: ['Kestrel Garlic, each'] });
  });

  it('sees that the open tab keeps the cart of before', () => {
    const carts = { before: [], filled: [held('1', 2)], undone: [], tab: [] };
    expect(judgeCase(caseOf(said('/p/1', 2), [], { carts }))).toMatchObject({ isTabStale: true });
    expect(judgeCase(caseOf(said('/p/1', 2), [held('1', 2)]))).toMatchObject({ isTabStale: false });
  });

  it('takes what stood in the plan for no wish as seen and approved', () => {
    const one = caseOf(said('/p/1', 2), [held('1', 2), held('3', 1)]);
    const alsoPlanned = [{ title: 'Kestrel Garlic, each', path: '/p/3' }];
    expect(judgeCase({ ...one, told: { ...one.told, alsoPlanned } }).unasked).toEqual([]);
  });

  it('blames nobody for what the store adds by itself', () => {
    const bag = held('fee', 1, { isExtra: true });
    expect(judgeCase(caseOf(said('/p/1', 2), [held('1', 2), bag]))).toMatchObject({ unasked: [] });
  });

  it('holds a run that stopped to the number it says', () => {
    const line = said('/p/1', 2, { word: 'unsaid', got: 0 });
    const stopped = (wentIn: number, filled: TrueLine[]) => {
      const one = caseOf(line, filled);
      return judgeCase({ ...one, told: { ...one.told, end: 'stopped', wentIn } });
    };
    expect(stopped(0, [held('1', 2)])).toMatchObject({ falseOut: 1, falseIn: 0 });
    expect(stopped(1, [])).toMatchObject({ falseOut: 0, falseIn: 1 });
    expect(stopped(1, [held('1', 2)])).toMatchObject({ falseOut: 0, falseIn: 0, lines: [{ result: 'run-ended' }] });
  });
});

describe('the judge of Undo', () => {
  const filled = [held('1', 2)];
  const after = (undone: TrueLine[], undo: Case['told']['undo']) => {
    const one = caseOf(said('/p/1', 2), filled, { undone });
    return judgeCase({ ...one, told: { ...one.told, undo } }).undo;
  };
  const left = (leftover: string[]) =>
    ({ said: 'left', leftover, sentence: `0 packs taken out. Still in the cart: ${leftover.join(', ')}.` }) as const;

  it('believes “as it was” only of equal carts', () => {
    expect(after([], asItWas)).toBe('exact');
    expect(after([held('1', 1)], asItWas)).toBe('false');
    expect(after([held('1', 2, { canBeBought: false })], asItWas)).toBe('false');
  });

  it('wants everything that is over named', () => {
    expect(after([held('1', 2)], left(['Marlow Carrots, 1 lb']))).toBe('named');
    expect(after([held('1', 2), held('3', 1)], left(['Marlow Carrots, 1 lb']))).toBe('false');
    expect(after([], left(['Marlow Carrots, 1 lb']))).toBe('false');
  });

  it('takes no name for something of the shopper’s that is gone', () => {
    const one = caseOf(said('/p/1', 2), [held('1', 2), held('3', 1)], {
      before: [held('3', 1)],
      undone: [held('1', 2)],
    });
    expect(
      judgeCase({ ...one, told: { ...one.told, undo: left(['Marlow Carrots, 1 lb', 'Kestrel Garlic, each']) } }).undo,
    ).toBe('false');
  });

  it('keeps apart that it is said not to be known, that it never ended, and that it was not offered', () => {
    expect(after([held('1', 2)], { said: 'not-known', leftover: [], sentence: 'The cart could not be read.' })).toBe(
      'not-known',
    );
    expect(after([held('1', 2)], { said: 'never-ended', leftover: [], sentence: '' })).toBe('false');
    expect(after([held('1', 2)], { said: 'none', leftover: [], sentence: '' })).toBe('false');
    expect(after([], { said: 'none', leftover: [], sentence: '' })).toBe('exact');
  });
});
