import { describe, expect, it } from 'vitest';
import { advance, canUndo, isWorkPending, Run } from '../../../lib/core/run/run';
import type { RunEvent } from '../../../lib/core/run/run-event';
import type { RunStep } from '../../../lib/core/run/run-step';
import type { FillLine } from '../../../lib/core/cart/fill';
import { aCart, aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../../support/builders';

const now = new Date('2026-11-23T10:05:00Z');
const rice = anIngredient({ name: 'rice' });
const salt = anIngredient({ name: 'salt', isStaple: true, isAtHome: true });
const reading = aReading([rice, salt]);
const plan = aPlan([aDecision('rice', anOffer({ sku: 'r1' }), 2)]);
const fillLine: FillLine = {
  sku: 'r1',
  title: 'Rice',
  url: null,
  ingredientIds: ['rice'],
  wanted: 2,
  price: { minor: 299, currency: 'USD' },
  status: 'waiting',
  attempted: 0,
  reason: null,
};
const diff = { lines: [], isAllThere: true, cartTotal: null, cartUrl: null };
const error = { code: 'store/timeout' as const, message: 'slow' };

const steps = {
  extracting: { state: 'extracting' },
  confirming: { state: 'confirming', reading },
  finding: { state: 'finding', reading, found: {} },
  deciding: { state: 'deciding', reading, found: {} },
  reviewing: { state: 'reviewing', reading, plan, tier: 'balanced', choices: {} },
  filling: { state: 'filling', reading, plan, tier: 'balanced', choices: {}, before: aCart([]), lines: [fillLine] },
  verified: {
    state: 'verified',
    reading,
    plan,
    tier: 'balanced',
    choices: {},
    before: aCart([]),
    lines: [{ ...fillLine, attempted: 2, status: 'added' }],
    diff,
    undo: { status: 'none' },
  },
  failed: { state: 'failed', error, from: { state: 'finding', reading, found: {} }, undo: { status: 'none' } },
  cancelled: { state: 'cancelled', from: { state: 'confirming', reading }, undo: { status: 'none' } },
} satisfies Record<RunStep['state'], RunStep>;

/** Every event and the states it is for, with the state it leads to. All other pairs must be refused. */
const allowed: { event: RunEvent; from: Partial<Record<RunStep['state'], RunStep['state']>> }[] = [
  { event: { type: 'ingredients-read', reading }, from: { extracting: 'confirming' } },
  { event: { type: 'ingredients-changed', ingredients: [rice], servings: 2 }, from: { confirming: 'confirming' } },
  { event: { type: 'ingredients-confirmed', ingredients: [rice], servings: 2 }, from: { confirming: 'finding' } },
  {
    event: { type: 'offers-found', ingredientId: 'rice', found: { offers: [], queries: [], error: null } },
    from: { finding: 'finding' },
  },
  { event: { type: 'search-ended' }, from: { finding: 'deciding' } },
  { event: { type: 'decided', plan }, from: { deciding: 'reviewing' } },
  { event: { type: 'back-to-ingredients' }, from: { reviewing: 'confirming' } },
  { event: { type: 'tier-chosen', tier: 'cheaper' }, from: { reviewing: 'reviewing' } },
  {
    event: { type: 'line-chosen', ingredientId: 'rice', choice: { sku: null, count: 3, isRemoved: false } },
    from: { reviewing: 'reviewing' },
  },
  { event: { type: 'fill-approved' }, from: { reviewing: 'filling' } },
  { event: { type: 'lines-filled', lines: [{ ...fillLine, status: 'added' }] }, from: { filling: 'filling' } },
  { event: { type: 'cart-verified', lines: [fillLine], diff }, from: { filling: 'verified' } },
  { event: { type: 'undo-started' }, from: { verified: 'verified' } },
  { event: { type: 'undo-planned', targets: { r1: 0 } }, from: {} },
  {
    event: { type: 'undo-ended', removed: 2, leftover: [], error: null },
    from: { verified: 'verified', failed: 'failed', cancelled: 'cancelled' },
  },
  {
    event: { type: 'failed', error },
    from: Object.fromEntries(
      ['extracting', 'confirming', 'finding', 'deciding', 'reviewing', 'filling'].map((state) => [state, 'failed']),
    ),
  },
  {
    event: { type: 'cancelled' },
    from: Object.fromEntries(
      ['extracting', 'confirming', 'finding', 'deciding', 'reviewing', 'filling'].map((state) => [state, 'cancelled']),
    ),
  },
  { event: { type: 'retried' }, from: { failed: 'finding', cancelled: 'confirming' } },
];

describe('advance', () => {
  for (const { event, from } of allowed) {
    for (const [state, step] of Object.entries(steps)) {
      const leadsTo = from[state as RunStep['state']];
      it(`${event.type} in ${state} ${leadsTo === undefined ? 'is refused' : `leads to ${leadsTo}`}`, () => {
        const run = aRun(step);
        if (leadsTo === undefined) {
          expect(() => advance(run, event, now)).toThrow(expect.objectContaining({ code: 'run/wrong-step' }) as Error);
          return;
        }
        const moved = advance(run, event, now);
        expect(moved.step.state).toBe(leadsTo);
        expect(moved.updatedAt).toBe(now.toISOString());
        expect(moved.since).toBe(leadsTo === state ? run.since : now.toISOString());
        expect(Run.parse(moved)).toEqual(moved);
      });
    }
  }

  it('refuses to confirm a list of which nothing is to be bought', () => {
    const event: RunEvent = { type: 'ingredients-confirmed', ingredients: [salt], servings: 2 };
    expect(() => advance(aRun(steps.confirming), event, now)).toThrow(
      expect.objectContaining({ code: 'run/wrong-step' }) as Error,
    );
  });

  it('refuses to approve a plan of which everything was removed', () => {
    const run = aRun({ ...steps.reviewing, choices: { rice: { sku: null, count: null, isRemoved: true } } });
    expect(() => advance(run, { type: 'fill-approved' }, now)).toThrow(
      expect.objectContaining({ code: 'run/wrong-step' }) as Error,
    );
  });

  it('approves with the chosen counts and without a snapshot, so that the snapshot is read before any write', () => {
    const run = aRun({ ...steps.reviewing, choices: { rice: { sku: null, count: 5, isRemoved: false } } });
    const { step } = advance(run, { type: 'fill-approved' }, now);
    expect(step).toMatchObject({ state: 'filling', before: null, lines: [{ sku: 'r1', wanted: 5, attempted: 0 }] });
    expect(() => advance(aRun(step), { type: 'cart-verified', lines: [], diff }, now)).toThrow();
  });

  it('takes the snapshot once: a second one would make Undo forget the first', () => {
    const approved = advance(aRun(steps.reviewing), { type: 'fill-approved' }, now);
    const taken = advance(approved, { type: 'cart-snapshotted', before: aCart([]) }, now);
    expect(() => advance(taken, { type: 'cart-snapshotted', before: aCart([]) }, now)).toThrow();
  });
});

describe('what the stored run says', () => {
  it('is work pending exactly in the steps that need no word from the shopper', () => {
    const pending = Object.entries(steps)
      .filter(([, step]) => isWorkPending(aRun(step)))
      .map(([state]) => state);
    expect(pending).toEqual(['extracting', 'finding', 'deciding', 'filling']);
    expect(isWorkPending(aRun({ ...steps.verified, undo: { status: 'undoing', targets: null } }))).toBe(true);
  });

  it('offers Undo only where something of ours may be in the cart, and again after an undo that failed', () => {
    expect(canUndo(steps.verified)).toBe(true);
    expect(canUndo({ ...steps.verified, lines: [fillLine] })).toBe(false);
    expect(canUndo(steps.failed)).toBe(false);
    const attempted = { ...steps.filling, lines: [{ ...fillLine, attempted: 1 }] };
    expect(canUndo({ ...steps.failed, from: attempted })).toBe(true);
    expect(canUndo({ ...steps.verified, undo: { status: 'undone', removed: 2, leftover: [], error: null } })).toBe(
      false,
    );
    expect(canUndo({ ...steps.verified, undo: { status: 'undone', removed: 0, leftover: [], error } })).toBe(true);
  });
});
