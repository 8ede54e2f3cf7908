import { describe, expect, it } from 'vitest';
import type { FillLine } from '../../../lib/core/cart/fill';
import { advance, isBeingPlanned, isWorkPending } from '../../../lib/core/run/run';
import type { Run } from '../../../lib/core/run/run';
import type { RunEvent } from '../../../lib/core/run/run-event';
import { isChangingCart, openLines } from '../../../lib/core/run/run-fill';
import type { Found, RunStep, StepOf } from '../../../lib/core/run/run-step';
import { aCandidate, aCart, aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../../support/builders';

const later = new Date('2026-11-23T10:05:00Z');
const error = { code: 'store/timeout' as const, message: 'slow' };
const rice = anIngredient({ name: 'rice' });
const milk = anIngredient({ name: 'milk' });
const salt = anIngredient({ name: 'salt', isAtHome: true });
const reading = aReading([rice, milk], { question: 'Which milk?', dishes: ['rice pudding'] });
const foundOf = (...offers: Found['offers']): Found => ({ offers, queries: [], error: null });
const budget = { minor: 500, currency: 'USD' };

const cheap = anOffer({ sku: 'cheap', price: { minor: 100, currency: 'USD' } });
const good = anOffer({ sku: 'good', price: { minor: 120, currency: 'USD' } });
const prefer = {
  advisor: 'organic',
  sku: 'good',
  verdict: 'prefer' as const,
  reason: 'organic',
  facts: [],
  weight: 10,
};
const plan = aPlan([
  {
    ...aDecision('rice', cheap),
    candidates: [aCandidate(cheap), { ...aCandidate(good), assessments: [prefer] }],
  },
  aDecision('milk', anOffer({ sku: 'm' })),
]);
const removed = { sku: null, count: null, isRemoved: true };
const reviewing: StepOf<'reviewing'> = {
  state: 'reviewing',
  reading,
  plan,
  tier: 'conscious',
  choices: { milk: removed },
};
const finding: StepOf<'finding'> = { state: 'finding', reading, found: { rice: foundOf(cheap) } };
const deciding: StepOf<'deciding'> = { ...finding, state: 'deciding' };
const line = (sku: string, status: FillLine['status'], attempted = 0): FillLine => ({
  sku,
  title: sku,
  url: null,
  ingredientIds: [sku],
  wanted: 1,
  price: cheap.price,
  status,
  attempted,
  reason: null,
});
const filling: StepOf<'filling'> = {
  ...reviewing,
  state: 'filling',
  before: aCart([]),
  lines: [line('m', 'added', 1)],
};
const verified: StepOf<'verified'> = {
  ...filling,
  state: 'verified',
  before: aCart([]),
  diff: { lines: [], isAllThere: true, cartTotal: null, cartUrl: null },
  undo: { status: 'none' },
};

const moved = (step: RunStep, event: RunEvent, change: Partial<Run> = {}): RunStep =>
  advance(aRun(step, change), event, later).step;

describe('while a run is planned', () => {
  it('shows the list that was read, and takes over what the shopper makes of it, with all else that was understood', () => {
    expect(moved({ state: 'extracting' }, { type: 'ingredients-read', reading })).toEqual({
      state: 'confirming',
      reading,
    });
    const changed: RunEvent = { type: 'ingredients-changed', ingredients: [rice, salt], servings: 7 };
    expect(moved({ state: 'confirming', reading }, changed)).toEqual({
      state: 'confirming',
      reading: { ...reading, ingredients: [rice, salt], servings: 7 },
    });
  });

  it('searches what was confirmed; a question that was open then is answered', () => {
    const confirmed: RunEvent = { type: 'ingredients-confirmed', ingredients: [rice, salt], servings: 7 };
    expect(moved({ state: 'confirming', reading }, confirmed)).toEqual({
      state: 'finding',
      reading: { ...reading, ingredients: [rice, salt], servings: 7, question: null },
      found: {},
    });
  });

  it('keeps what was found for each ingredient, the newest where it was searched again', () => {
    const milkFound = foundOf(good);
    expect(moved(finding, { type: 'offers-found', ingredientId: 'milk', found: milkFound })).toEqual({
      ...finding,
      found: { ...finding.found, milk: milkFound },
    });
    expect(moved(finding, { type: 'offers-found', ingredientId: 'rice', found: foundOf() })).toEqual({
      ...finding,
      found: { rice: foundOf() },
    });
    expect(moved(finding, { type: 'search-ended' })).toEqual(deciding);
  });

  it('puts labels that were read to their products, on every line that found them, and to no others', () => {
    const odd = anOffer({ sku: 'constructor' });
    const step = { ...deciding, found: { rice: foundOf(cheap, good, odd), milk: foundOf(good) } };
    const label = { ingredients: 'rice, salt', statements: ['may contain milk'] };
    const read = { ...good, ingredientsText: 'rice, salt', labels: ['may contain milk'] };
    expect(moved(step, { type: 'labels-read', labels: { good: label }, progress: { read: 1, of: 2 } })).toEqual({
      ...step,
      found: { rice: foundOf(cheap, read, odd), milk: foundOf(read) },
      labels: { read: 1, of: 2 },
    });
  });

  it('proposes the balanced tier of what was decided, with nothing chosen yet', () => {
    expect(moved(deciding, { type: 'decided', plan })).toEqual({
      state: 'reviewing',
      reading,
      plan,
      tier: 'balanced',
      choices: {},
    });
  });

  it('changes of a proposal what the shopper changes, and keeps the rest', () => {
    expect(moved(reviewing, { type: 'tier-chosen', tier: 'cheaper' })).toEqual({ ...reviewing, tier: 'cheaper' });
    const choice = { sku: 'good', count: 3, isRemoved: false };
    expect(moved(reviewing, { type: 'line-chosen', ingredientId: 'rice', choice })).toEqual({
      ...reviewing,
      choices: { milk: removed, rice: choice },
    });
    expect(moved(reviewing, { type: 'back-to-ingredients' })).toEqual({ state: 'confirming', reading });
  });

  it('decides again under other weights, and keeps tier and choices', () => {
    const picked = (step: RunStep) =>
      step.state === 'reviewing' ? step.plan.lines[0]?.picks?.conscious.sku : undefined;
    const heavy = moved(reviewing, { type: 'weights-changed', weights: { organic: 60 } });
    const light = moved(reviewing, { type: 'weights-changed', weights: { organic: 0 } });
    expect([picked(heavy), picked(light)]).toEqual(['good', 'cheap']);
    expect(heavy).toMatchObject({ tier: 'conscious', choices: { milk: removed }, reading });
  });

  it('keeps to a limit that is set in the review, and to none once it is lifted; choices stay', () => {
    const limited = moved(reviewing, { type: 'budget-set', budget });
    expect(limited).toMatchObject({
      state: 'reviewing',
      tier: 'conscious',
      choices: { milk: removed },
      reading: { ...reading, constraints: { ...reading.constraints, budget } },
      plan: { budget: { limit: budget, isMet: true } },
    });
    const lifted = moved(limited, { type: 'budget-set', budget: null });
    expect(lifted).toMatchObject({ reading: { constraints: { budget: null } } });
    expect(lifted.state === 'reviewing' ? lifted.plan.budget : null).toBeUndefined();
  });
});

describe('a run that stops', () => {
  it('keeps the step it stopped in, why, and that nothing is undone', () => {
    expect(moved(deciding, { type: 'failed', error })).toEqual({
      state: 'failed',
      error,
      from: deciding,
      undo: { status: 'none' },
    });
    expect(moved(filling, { type: 'cancelled' })).toEqual({
      state: 'cancelled',
      from: filling,
      undo: { status: 'none' },
    });
  });

  it('says what it refused and where, in its detail', () => {
    expect(() => moved(verified, { type: 'cancelled' })).toThrow(
      expect.objectContaining({
        code: 'run/wrong-step',
        message: 'This cart has moved on meanwhile.',
        detail: 'cancelled in verified',
      }) as Error,
    );
  });

  it('searches again only what was not answered', () => {
    const failed = { ...foundOf(), error };
    const from = { ...finding, found: { rice: foundOf(cheap), milk: failed } };
    expect(moved({ state: 'failed', error, from, undo: { status: 'none' } }, { type: 'retried' })).toEqual(finding);
  });
});

describe('an Undo', () => {
  const undoing = (targets: Record<string, number> | null): RunStep => ({
    ...verified,
    undo: { status: 'undoing', targets },
  });

  it('first has no targets, then those that were planned, then its outcome', () => {
    expect(moved(verified, { type: 'undo-started' })).toEqual(undoing(null));
    expect(moved(undoing(null), { type: 'undo-planned', targets: { m: 0 } })).toEqual(undoing({ m: 0 }));
    const outcome = { removed: 1, leftover: ['Milk'], error: null, isWhole: true };
    expect(moved(undoing({ m: 0 }), { type: 'undo-ended', ...outcome })).toEqual({
      ...verified,
      undo: { status: 'undone', ...outcome },
    });
  });

  it('that is asked for twice keeps its targets: worked out anew from a cart half undone they would take what is not ours', () => {
    expect(moved(undoing({ m: 2 }), { type: 'undo-started' })).toEqual(undoing({ m: 2 }));
  });

  it('changes the cart while it is on its way, as a fill does, and is work to go on with', () => {
    const done = { ...verified, undo: { status: 'undone' as const, removed: 1, leftover: [], error: null } };
    const stopped = (undo: StepOf<'failed'>['undo']): RunStep => ({ state: 'failed', error, from: filling, undo });
    expect([filling, undoing(null), stopped({ status: 'undoing', targets: null })].map(isChangingCart)).toEqual([
      true,
      true,
      true,
    ]);
    expect([reviewing, verified, done, stopped({ status: 'none' })].map(isChangingCart)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isWorkPending(aRun(stopped({ status: 'undoing', targets: null })))).toBe(true);
    expect(isWorkPending(aRun(done))).toBe(false);
  });
});

describe('a store whose adapter no longer understands its pages', () => {
  const givenUp: RunEvent = { type: 'adapter-given-up', problem: error, broken: null };

  it('is searched again from the start as any store, since products have other names then', () => {
    const run = advance(aRun(finding), givenUp, later);
    expect(run).toEqual({
      ...aRun({ ...finding, found: {} }),
      readAsAnyStore: { problem: error, broken: null },
      updatedAt: later.toISOString(),
    });
  });

  it('keeps a fill as it is', () => {
    expect(advance(aRun(filling), givenUp, later)).toMatchObject({ step: filling, readAsAnyStore: { problem: error } });
  });

  it('is no matter for a run that waits for the shopper', () => {
    expect(() => advance(aRun(reviewing), givenUp, later)).toThrow(
      expect.objectContaining({ code: 'run/wrong-step' }) as Error,
    );
  });
});

describe('what is asked of a run', () => {
  it('whether it is still planned', () => {
    const planned: RunStep[] = [
      { state: 'extracting' },
      { state: 'confirming', reading },
      finding,
      deciding,
      reviewing,
    ];
    expect(planned.map((step) => isBeingPlanned(aRun(step)))).toEqual([true, true, true, true, true]);
    const later: RunStep[] = [filling, verified, { state: 'cancelled', from: finding, undo: { status: 'none' } }];
    expect(later.map((step) => isBeingPlanned(aRun(step)))).toEqual([false, false, false]);
  });

  it('which lines of a fill are not settled', () => {
    const all = (['waiting', 'adding', 'added', 'already-there', 'refused'] as const).map((status) =>
      line(status, status),
    );
    expect(openLines(all).map(({ sku }) => sku)).toEqual(['waiting', 'adding']);
  });
});
