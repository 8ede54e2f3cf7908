import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { flushSpansWithRun } from '../../../lib/background/run/flush-spans-with-run';
import { RunRepository } from '../../../lib/background/run/run-repository';
import { toFillLines } from '../../../lib/core/cart/fill';
import type { Run } from '../../../lib/core/run/run';
import { fillProgressItem, runItem } from '../../../lib/storage/items';
import { storedRun } from '../../../lib/storage/stored-run';
import { aCart, aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../../support/builders';

let clock = Date.parse('2026-11-24T10:00:00Z');
const now = () => new Date((clock += 1000));
const offer = anOffer({ sku: 'rice' });
const [line] = toFillLines([{ ingredientId: 'rice', offer, count: 2 }]);
if (line === undefined) throw new Error('no line');
const filling = aRun({
  state: 'filling',
  reading: aReading([anIngredient({ name: 'rice' })]),
  plan: aPlan([aDecision('rice', offer, 2)]),
  tier: 'balanced',
  choices: {},
  before: aCart([]),
  lines: [line],
});
const adding = { ...line, status: 'adding' as const, attempted: 2 };
const newRepository = () => new RunRepository(storedRun, now, () => undefined);
const linesOf = (run: Run | null) => (run?.step.state === 'filling' ? run.step.lines : null);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the stored run while a cart is filled', () => {
  it('is its progress alone: the plan is not written again, and another worker reads both as one', async () => {
    const repository = newRepository();
    await repository.replace(filling);
    const whole = await runItem.get();
    await repository.apply(filling.id, { type: 'lines-filled', lines: [adding] });
    expect(await runItem.get()).toEqual(whole);
    expect(linesOf(await newRepository().current())).toEqual([adding]);
  });

  it('keeps the cart as it was before the first write beside it, too', async () => {
    const before = aCart([]);
    if (filling.step.state !== 'filling') throw new Error('not filling');
    const fresh = aRun({ ...filling.step, before: null });
    const repository = newRepository();
    await repository.replace(fresh);
    const whole = await runItem.get();
    await repository.apply(fresh.id, { type: 'cart-snapshotted', before });
    await repository.apply(fresh.id, { type: 'lines-filled', lines: [adding] });
    expect(await runItem.get()).toEqual(whole);
    const again = await newRepository().current();
    expect(again?.step).toMatchObject({ state: 'filling', before, lines: [adding] });
  });

  it('is written once for the cart before it and the first lines, and not at all before those are known', async () => {
    if (filling.step.state !== 'filling') throw new Error('not filling');
    const fresh = aRun({ ...filling.step, before: null });
    const setProgress = vi.fn(storedRun.setProgress);
    const repository = new RunRepository({ ...storedRun, setProgress }, now, () => undefined);
    await repository.replace(fresh);
    setProgress.mockClear();
    const before = aCart([]);
    const known = await repository.apply(fresh.id, { type: 'cart-snapshotted', before });
    expect(known.step).toMatchObject({ before });
    expect(setProgress).not.toHaveBeenCalled();
    await repository.apply(fresh.id, { type: 'lines-filled', lines: [adding] });
    expect(setProgress).toHaveBeenCalledTimes(1);
    expect(await fillProgressItem.get()).toMatchObject({ before, lines: [adding] });
  });

  it('holds the cart before a fill where nothing else comes for a while', async () => {
    if (filling.step.state !== 'filling') throw new Error('not filling');
    const fresh = aRun({ ...filling.step, before: null });
    const repository = newRepository();
    await repository.replace(fresh);
    const before = aCart([]);
    await repository.apply(fresh.id, { type: 'cart-snapshotted', before });
    await vi.waitFor(async () => {
      expect((await newRepository().current())?.step).toMatchObject({ state: 'filling', before });
    });
  });

  it('is whole again at the next step, and what is left of a fill is never taken for a later one’s', async () => {
    const repository = newRepository();
    await repository.replace(filling);
    await repository.apply(filling.id, { type: 'lines-filled', lines: [adding] });
    const stale = await fillProgressItem.get();
    const failed = await repository.apply(filling.id, {
      type: 'failed',
      error: { code: 'store/timeout', message: 'slow' },
    });
    expect(failed.step).toMatchObject({ from: { lines: [adding] } });
    expect(await fillProgressItem.get()).toBeNull();
    await repository.replace(aRun(filling.step, { updatedAt: now().toISOString() }));
    await fillProgressItem.set(stale);
    expect(linesOf(await newRepository().current())).toEqual([line]);
  });

  it('is, of an Undo, how far that is alone, and another worker goes on with it', async () => {
    const told: (Run | null)[] = [];
    const repository = new RunRepository(storedRun, now, (run) => told.push(run));
    await repository.replace(filling);
    await repository.apply(filling.id, { type: 'lines-filled', lines: [{ ...adding, status: 'added' }] });
    const diff = { lines: [], isAllThere: true, cartTotal: null, cartUrl: null };
    await repository.apply(filling.id, { type: 'cart-verified', lines: [{ ...adding, status: 'added' }], diff });
    const whole = await runItem.get();
    const undoOf = async () => {
      const { step } = (await newRepository().current()) ?? filling;
      return 'undo' in step ? step.undo : null;
    };
    await repository.apply(filling.id, { type: 'undo-started' });
    expect(await undoOf()).toEqual({ status: 'undoing', targets: null });
    await repository.apply(filling.id, { type: 'undo-planned', targets: { rice: 0 } });
    expect(await undoOf()).toEqual({ status: 'undoing', targets: { rice: 0 } });
    expect(await runItem.get()).toEqual(whole);
    await repository.apply(filling.id, { type: 'undo-ended', removed: 2, leftover: [], error: null });
    expect(await undoOf()).toMatchObject({ status: 'undone', removed: 2 });
    // Then the run holds it, too, and is told of once.
    await repository.current();
    expect(await fillProgressItem.get()).toBeNull();
    expect((await runItem.get())?.step).toMatchObject({ undo: { status: 'undone', removed: 2 } });
    expect(told.filter((run) => run !== null && 'undo' in run.step && run.step.undo.status === 'undone')).toHaveLength(
      1,
    );
  });

  it('is watched as one', async () => {
    const seen: (string | undefined)[] = [];
    const unwatch = storedRun.watch((run) => seen.push(linesOf(run)?.[0]?.status));
    const repository = newRepository();
    await repository.replace(filling);
    await repository.apply(filling.id, { type: 'lines-filled', lines: [adding] });
    // The progress of a fill is told a few times a second, not at each line.
    await vi.waitFor(() => {
      expect(seen.at(-1)).toBe('adding');
    });
    unwatch();
  });

  it('refuses a line of a run that is no longer the current one', async () => {
    const repository = newRepository();
    await repository.replace(filling);
    await expect(repository.apply('another', { type: 'lines-filled', lines: [adding] })).rejects.toMatchObject({
      code: 'run/wrong-step',
    });
  });
});

describe('offers found', () => {
  const ids = ['rice', 'mint', 'milk'];
  const finding = aRun({ state: 'finding', reading: aReading(ids.map((name) => anIngredient({ name }))), found: {} });
  const foundIn = (run: Run | null) => (run?.step.state === 'finding' ? Object.keys(run.step.found) : null);
  const found = (ingredientId: string) => ({
    type: 'offers-found' as const,
    ingredientId,
    found: { offers: [], queries: [], error: null },
  });
  const storage = (set: (run: Run | null) => Promise<void> = storedRun.set) => ({ ...storedRun, set: vi.fn(set) });

  it('are known at once, stored a few times a second, and with whatever comes next', async () => {
    const counted = storage();
    const repository = new RunRepository(counted, now, () => undefined);
    await repository.replace(finding);
    for (const id of ids) await repository.apply(finding.id, found(id));
    expect(foundIn(await repository.current())).toEqual(ids);
    // The whole run, the first of them, and then the others together.
    await vi.waitFor(async () => {
      expect(foundIn(await newRepository().current())).toEqual(ids);
    });
    expect(counted.set).toHaveBeenCalledTimes(3);
    await repository.replace(finding);
    for (const id of ids) await repository.apply(finding.id, found(id));
    await repository.moveToTab(finding.id, 12);
    const stored = await newRepository().current();
    expect([foundIn(stored), stored?.tabId]).toEqual([ids, 12]);
  });

  it('that could not be stored are told at the next event, not lost', async () => {
    let isFull = false;
    const repository = new RunRepository(
      storage((run) => (isFull ? Promise.reject(new Error('disk full')) : storedRun.set(run))),
      now,
      () => undefined,
    );
    await repository.replace(finding);
    isFull = true;
    await repository.apply(finding.id, found('rice'));
    await repository.current();
    await expect(repository.apply(finding.id, found('mint'))).rejects.toThrow('disk full');
  });

  it('are never stored without the records of the searches being written, too', async () => {
    const order: string[] = [];
    const recorded = flushSpansWithRun(
      storage((run) => {
        order.push('stored');
        return storedRun.set(run);
      }),
      () => {
        order.push('recorded');
        return Promise.resolve();
      },
    );
    const repository = new RunRepository(recorded, now, () => undefined);
    await repository.replace(finding);
    await repository.apply(finding.id, found('rice'));
    await repository.current();
    const stores = order.flatMap((what, at) => (what === 'stored' ? [order[at + 1]] : []));
    expect(stores).toEqual(['recorded', 'recorded']);
  });
});
