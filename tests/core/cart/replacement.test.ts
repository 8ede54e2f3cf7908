import { describe, expect, it } from 'vitest';
import { diffCart } from '../../../lib/core/cart/cart-diff';
import type { Candidate } from '../../../lib/core/decision/decision';
import { toFillLines } from '../../../lib/core/cart/fill';
import { replacementFor } from '../../../lib/core/cart/replacement';
import { advance } from '../../../lib/core/run/run';
import type { RunStep } from '../../../lib/core/run/run-step';
import {
  aCandidate,
  aCart,
  aCartLine,
  aDecision,
  anIngredient,
  anOffer,
  aPlan,
  aReading,
  aRun,
} from '../../support/builders';

const now = new Date('2026-11-24T10:00:00Z');
const scored = (sku: string, score: number, change: Partial<Candidate> = {}, packs = 1): Candidate => ({
  ...aCandidate(anOffer({ sku }), packs),
  scores: { cheaper: score, balanced: score, conscious: 100 - score },
  ...change,
});
const rice = aDecision('rice', anOffer({ sku: 'r1' }), 4);
const mint = aDecision('mint', anOffer({ sku: 'm1' }));
const plan = aPlan([
  {
    ...rice,
    candidates: [
      ...rice.candidates,
      scored('ruled-out', 99, { eliminated: 'contains nuts' }),
      scored('gone', 98, { offer: anOffer({ sku: 'gone', availability: 'out-of-stock' }) }),
      scored('m1', 97),
      scored('r2', 60, {}, 2),
      scored('r3', 80, {}, 8),
    ],
  },
  mint,
]);

function verified(gotRice: number): Extract<RunStep, { state: 'verified' }> {
  const lines = toFillLines([
    { ingredientId: 'rice', offer: anOffer({ sku: 'r1' }), count: 4 },
    { ingredientId: 'mint', offer: anOffer({ sku: 'm1' }), count: 1 },
  ]).map((line) => ({ ...line, status: 'added' as const, attempted: line.wanted }));
  const after = aCart([...(gotRice === 0 ? [] : [aCartLine('r1', gotRice)]), aCartLine('m1', 1)]);
  return {
    state: 'verified',
    reading: aReading([anIngredient({ name: 'rice' }), anIngredient({ name: 'mint' })]),
    plan,
    tier: 'balanced',
    choices: {},
    before: aCart([]),
    lines,
    diff: diffCart(lines, aCart([]), after),
    undo: { status: 'none' },
  };
}

const offered = (step: Extract<RunStep, { state: 'verified' }>, sku: string) => {
  const line = step.lines.find((one) => one.sku === sku);
  const compared = step.diff.lines.find((one) => one.sku === sku);
  if (line === undefined || compared === undefined) throw new Error(`no ${sku}`);
  return replacementFor(line, compared, step);
};

describe('the next best product', () => {
  it('is the best by the tier’s score: never one ruled out, sold out, or in the cart already', () => {
    expect(offered(verified(0), 'r1')).toMatchObject({ offer: { sku: 'r3' }, count: 8, cost: { minor: 8 * 299 } });
    expect(offered({ ...verified(0), tier: 'conscious' }, 'r1')).toMatchObject({ offer: { sku: 'r2' }, count: 2 });
  });
  it('covers only what is missing', () => {
    expect(offered(verified(3), 'r1')).toMatchObject({ offer: { sku: 'r3' }, count: 2 });
  });
  it('is not offered where nothing is missing, nor where there is none', () => {
    expect(offered(verified(4), 'r1')).toBeNull();
    const step = verified(0);
    expect(offered({ ...step, plan: aPlan([rice, mint]) }, 'r1')).toBeNull();
  });
});

describe('a line opened again', () => {
  const reopened = (step: RunStep, sku: string, insteadSku: string | null) =>
    advance(aRun(step), { type: 'line-reopened', sku, insteadSku }, now).step;

  it('goes back to filling with the replacement to be added, the rest settled and the first snapshot kept', () => {
    const step = reopened(verified(0), 'r1', 'r3');
    expect(step).toMatchObject({
      state: 'filling',
      before: aCart([]),
      choices: { rice: { sku: 'r3', count: 8 } },
      lines: [
        { sku: 'r3', wanted: 8, attempted: 0, status: 'waiting', ingredientIds: ['rice'] },
        { sku: 'm1', status: 'added' },
      ],
    });
  });
  it('keeps what came of the first product', () => {
    expect(reopened(verified(3), 'r1', 'r3')).toMatchObject({
      lines: [
        { sku: 'r1', wanted: 3, status: 'added', attempted: 4 },
        { sku: 'r3', wanted: 2, status: 'waiting' },
        { sku: 'm1', status: 'added' },
      ],
    });
  });
  it('asks for the same product once more, and still knows what was attempted', () => {
    expect(reopened(verified(0), 'r1', null)).toMatchObject({
      lines: [
        { sku: 'r1', status: 'waiting', attempted: 4, reason: null },
        { sku: 'm1', status: 'added' },
      ],
    });
  });
  it('is refused for a line that is as asked, for another product than the one offered, and after Undo', () => {
    expect(() => reopened(verified(0), 'm1', null)).toThrow();
    expect(() => reopened(verified(0), 'r1', 'ruled-out')).toThrow();
    const undone = { ...verified(0), undo: { status: 'undone' as const, removed: 1, leftover: [], error: null } };
    expect(() => reopened(undone, 'r1', 'r3')).toThrow();
  });
});
