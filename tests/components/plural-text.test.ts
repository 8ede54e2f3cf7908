import { describe, expect, it } from 'vitest';
import { safeImage, safeLink } from '../../components/ui/safe-link';
import { formatUnitPrice } from '../../components/review/line/unit-price-text';
import { listOf, unitGroups, unitName } from '../../components/ui/plural-text';
import { formatDuration, modelText, traceTree } from '../../components/sessions/trace/trace-tree';
import { timeline } from '../../components/examples/data/runs';
import { units } from '../../lib/core/meal/quantity';

describe('words', () => {
  it('puts every unit in exactly one group of the menu', () => {
    expect(unitGroups.flatMap((group) => group.units).sort()).toEqual([...units].sort());
  });

  it.each([
    ['clove', 6, 'cloves'],
    ['leaf', 2, 'leaves'],
    ['loaf', 2, 'loaves'],
    ['bunch', 3, 'bunches'],
    ['box', 2, 'boxes'],
    ['cup', 0.5, 'cup'],
    ['cup', 1.5, 'cups'],
    ['g', 400, 'g'],
    ['each', 3, 'pcs'],
  ] as const)('names %s after %d: %s', (unit, amount, name) => {
    expect(unitName(unit, amount)).toBe(name);
  });

  it('joins lists as English does', () => {
    expect(listOf(['tacos', 'lentil soup', 'rice'])).toBe('tacos, lentil soup, and rice');
  });
});

describe('links from elsewhere', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a/b', 'not a url', ''])(
    'never links to %j (S-08)',
    (url) => {
      expect(safeLink(url)).toBeNull();
    },
  );

  it('keeps a cart link on the store’s own origin', () => {
    expect(safeLink('https://shop.example/cart', 'https://shop.example')).toBe('https://shop.example/cart');
    expect(safeLink('https://evil.example/cart', 'https://shop.example')).toBeNull();
  });

  it('shows pictures by http and from their own address, nothing else', () => {
    expect(safeImage('https://shop.example/a.png')).toBe('https://shop.example/a.png');
    expect(safeImage('data:image/png;base64,AA')).toBe('data:image/png;base64,AA');
    expect(safeImage('data:text/html,<b>')).toBeNull();
  });
});

describe('figures', () => {
  it.each([
    [{ minorX100: 4500, per: 'g', from: 'computed' }, '$0.45/100 g'],
    [{ minorX100: 20, per: 'g', from: 'page' }, 'under $0.01/100 g'],
    [{ minorX100: 19900, per: 'each', from: 'page' }, '$1.99 each'],
  ] as const)('shows a unit price', (price, text) => {
    expect(formatUnitPrice(price, 'USD')).toBe(text);
  });

  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [1500, '1.5 s'],
    [125_000, '2 min 5 s'],
  ])('shows %d ms as %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });
});

describe('traceTree', () => {
  const [first] = timeline.traces;
  if (first === undefined) throw new Error('the example timeline has a trace');

  it('nests spans under their parents in the order they began, whatever order they come in', () => {
    const forwards = traceTree(first.trace, first.spans);
    const backwards = traceTree(first.trace, [...first.spans].reverse());
    expect(forwards.children.map(({ record }) => record.name)).toEqual([
      'step_ingredients',
      'confirm',
      'step_candidates',
      'step_enrich',
      'step_decide',
      'fill_cart',
    ]);
    expect(forwards.children[2]?.children).toHaveLength(3);
    expect(backwards).toEqual(forwards);
  });

  it('tells what a model cost, and nothing of other steps', () => {
    const [step] = first.spans;
    if (step === undefined) throw new Error('the example trace has steps');
    const call = { ...step, model: 'claude-haiku-4-5', usage: { total_tokens: 812 }, cost: 0.00123 };
    expect(modelText(call)).toBe('claude-haiku-4-5 · 812 tokens · $0.0012');
    expect(modelText(step)).toBeNull();
    expect(modelText(first.trace)).toBeNull();
  });

  it('keeps a span whose parent is lost', () => {
    const orphans = first.spans.filter(({ id }) => id !== 'c');
    expect(traceTree(first.trace, orphans).children.map(({ record }) => record.id)).toContain('c1');
  });
});
