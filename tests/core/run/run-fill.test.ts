import { describe, expect, it } from 'vitest';
import type { FillLine } from '../../../lib/core/cart/fill';
import { advance, canUndo } from '../../../lib/core/run/run';
import type { StepOf } from '../../../lib/core/run/run-step';
import { aCart, aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../../support/builders';

const now = new Date('2026-11-23T10:05:00Z');
const error = { code: 'store/timeout' as const, message: 'slow' };

function line(sku: string, change: Partial<FillLine> = {}): FillLine {
  return {
    sku,
    title: sku,
    url: null,
    ingredientIds: [sku],
    wanted: 2,
    price: { minor: 299, currency: 'USD' },
    status: 'waiting',
    attempted: 0,
    reason: null,
    ...change,
  };
}

const rice = anIngredient({ name: 'rice' });
const filling = (lines: FillLine[]): StepOf<'filling'> => ({
  state: 'filling',
  reading: aReading([rice]),
  plan: aPlan([aDecision('rice', anOffer({ sku: 'r1' }), 2)]),
  tier: 'balanced',
  choices: {},
  before: aCart([]),
  lines,
});

describe('a fill that stopped and goes on', () => {
  const lines = [
    line('a', { status: 'refused', attempted: 1, reason: 'sold out' }),
    line('b', { status: 'added', attempted: 2 }),
    line('c'),
    line('d', { status: 'adding', attempted: 1 }),
    line('e', { status: 'already-there', reason: 'held before' }),
  ];

  it('asks once more for what was refused, with what was attempted kept, and leaves alone what is settled', () => {
    const stopped = aRun({ state: 'failed', error, from: filling(lines), undo: { status: 'none' } });
    expect(advance(stopped, { type: 'retried' }, now).step).toEqual(
      filling([{ ...line('a'), attempted: 1 }, ...lines.slice(1)]),
    );
  });

  it('takes over the lines that are told of, each by its product, and no others', () => {
    const news = line('c', { status: 'added', attempted: 2 });
    const { step } = advance(aRun(filling(lines)), { type: 'lines-filled', lines: [news, line('unknown')] }, now);
    expect(step).toEqual(filling([...lines.slice(0, 2), news, ...lines.slice(3)]));
  });

  it('can be undone as soon as the store was asked for one line', () => {
    const from = (...all: FillLine[]) => ({
      state: 'cancelled' as const,
      from: filling(all),
      undo: { status: 'none' as const },
    });
    expect(canUndo(from(line('a'), line('b', { attempted: 1 })))).toBe(true);
    expect(canUndo(from(line('a'), line('b')))).toBe(false);
    const diff = { lines: [], isAllThere: false, cartTotal: null, cartUrl: null };
    const { from: filled } = from(line('a'), line('b', { attempted: 1 }));
    expect(canUndo({ ...filled, state: 'verified', before: aCart([]), diff, undo: { status: 'none' } })).toBe(true);
  });
});
