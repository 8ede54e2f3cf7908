import { describe, expect, it } from 'vitest';
import type { FillLine } from '../../../lib/core/cart/fill';
import { CoachError } from '../../../lib/core/errors';
import { advance, canUndo, isWorkPending, Run } from '../../../lib/core/run/run';
import type { RunEvent } from '../../../lib/core/run/run-event';
import type { RunStep } from '../../../lib/core/run/run-step';
import { always } from '../../support/always';
import { aCart, aCartLine, aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../../support/builders';
import type { Random } from '../../support/random-cases';

const rice = anIngredient({ name: 'rice' });
const milk = anIngredient({ name: 'milk' });
const plan = aPlan([aDecision('rice', anOffer({ sku: 'r1' }), 2), aDecision('milk', anOffer({ sku: 'm1' }))]);
const error = { code: 'store/timeout' as const, message: 'slow' };
const diff = { lines: [], isAllThere: true, cartTotal: null, cartUrl: null };

/** What leads on from each step: half of what is said, so that runs get to their end. */
const wayOn: Partial<Record<RunStep['state'], RunEvent['type']>> = {
  extracting: 'ingredients-read',
  confirming: 'ingredients-confirmed',
  finding: 'search-ended',
  deciding: 'decided',
  reviewing: 'fill-approved',
  filling: 'cart-snapshotted',
  failed: 'retried',
  cancelled: 'retried',
};

/** Something that may be said to a run at any time: by the worker, by a popup that is late, by a worker that died. */
function drawEvent(random: Random, step: RunStep): RunEvent {
  const lines = 'lines' in step ? step.lines : [];
  const filled = lines.map((line): FillLine => ({
    ...line,
    status: random.pick(['waiting', 'adding', 'added', 'refused']),
    attempted: line.attempted + random.int(0, 1),
  }));
  const events: RunEvent[] = [
    { type: 'ingredients-read', reading: aReading([rice, milk]) },
    { type: 'ingredients-changed', ingredients: [rice], servings: 2 },
    { type: 'ingredients-confirmed', ingredients: [rice, { ...milk, isAtHome: true }], servings: 2 },
    {
      type: 'offers-found',
      ingredientId: 'rice',
      found: { offers: [], queries: ['rice'], error: random.pick([null, error]) },
    },
    { type: 'search-ended' },
    { type: 'decided', plan },
    { type: 'back-to-ingredients' },
    { type: 'tier-chosen', tier: random.pick(['cheaper', 'conscious']) },
    { type: 'weights-changed', weights: { safety: random.int(0, 70) } },
    { type: 'budget-set', budget: random.pick([null, { minor: random.int(100, 900), currency: 'USD' }]) },
    {
      type: 'line-chosen',
      ingredientId: 'milk',
      choice: { sku: null, count: random.int(1, 3), isRemoved: random.pick([true, false]) },
    },
    { type: 'fill-approved' },
    { type: 'cart-snapshotted', before: aCart([aCartLine('m1', random.int(1, 3))]) },
    { type: 'lines-filled', lines: filled },
    { type: 'cart-verified', lines: filled, diff },
    { type: 'undo-started' },
    { type: 'undo-planned', targets: { r1: 0 } },
    { type: 'undo-ended', removed: 1, leftover: random.pick([[], ['Rice']]), error: random.pick([null, error]) },
    { type: 'adapter-given-up', problem: error, broken: null },
    { type: 'failed', error },
    { type: 'cancelled' },
    { type: 'retried' },
  ];
  const way = step.state === 'filling' && step.before !== null ? 'cart-verified' : wayOn[step.state];
  const onward = events.filter(({ type }) => type === way);
  return random.pick(onward.length > 0 && random.int(0, 1) === 1 ? onward : events);
}

/** The step a run is at, or stopped at. */
const last = (step: RunStep): RunStep => ('from' in step ? step.from : step);

describe('a run, whatever is said to it', () => {
  it('is a run that can be stored after each event, or refuses it and stays as it was', () => {
    const seen = new Set<string>();
    always(150, (random) => {
      let run = aRun({ state: 'extracting' });
      const length = random.int(5, 60);
      for (let at = 0; at < length; at += 1) {
        const event = drawEvent(random, run.step);
        const kept = structuredClone(run);
        const now = new Date(Date.UTC(2026, 10, 23, 11, at));
        let moved: Run;
        try {
          moved = advance(run, event, now);
        } catch (refusal) {
          expect(refusal).toBeInstanceOf(CoachError);
          expect(refusal).toMatchObject({ code: 'run/wrong-step' });
          expect(run).toEqual(kept);
          continue;
        }
        expect(run).toEqual(kept);
        expect(Run.parse(moved)).toEqual(moved);
        expect(moved.updatedAt).toBe(now.toISOString());
        expect(moved.since).toBe(moved.step.state === run.step.state ? run.since : now.toISOString());
        expectLawful(run.step, moved.step, event);
        seen.add(moved.step.state);
        run = moved;
      }
    });
    expect([...seen].toSorted()).toEqual([
      'cancelled',
      'confirming',
      'deciding',
      'extracting',
      'failed',
      'filling',
      'finding',
      'reviewing',
      'verified',
    ]);
  });
});

function expectLawful(was: RunStep, is: RunStep, event: RunEvent): void {
  const [from, to] = [last(was), last(is)];
  // The cart as it was before our first write is read once and never forgotten: Undo goes back to it.
  if ('before' in from && from.before !== null && 'before' in to) expect(to.before).toEqual(from.before);
  // Nothing is called verified that no cart was read before.
  if (is.state === 'verified') expect(is.before).not.toBeNull();
  // What stopped goes on where it stopped, and nothing else wakes it.
  if (was.state === 'failed' || was.state === 'cancelled')
    expect(is.state).toBe(event.type === 'retried' ? was.from.state : was.state);
  // Undo is offered only where a store was asked for something, and never twice at once.
  if (canUndo(is)) expect('lines' in to && to.lines.some(({ attempted }) => attempted > 0)).toBe(true);
  if ('undo' in is && is.undo.status === 'undoing') expect(isWorkPending(aRun(is))).toBe(true);
  if (event.type === 'retried' && to.state === 'filling')
    expect(to.lines.filter(({ status }) => status === 'refused')).toEqual([]);
}
