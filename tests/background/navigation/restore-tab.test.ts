import { describe, expect, it, vi } from 'vitest';
import { resumeOncePermitted, restoreTab } from '../../../lib/background/navigation/restore-tab';
import type { TabDriver } from '../../../lib/background/navigation/drive-tab';
import type { RunDriver } from '../../../lib/background/run/run-driver';
import type { RunRepository } from '../../../lib/background/run/run-repository';
import type { Run } from '../../../lib/core/run/run';
import type { RunStep } from '../../../lib/core/run/run-step';
import { anIngredient, aPlan, aReading, aRun } from '../../support/builders';

const reading = aReading([anIngredient({ name: 'rice' })]);
const plan = { reading, plan: aPlan([]), tier: 'balanced' as const, choices: {} };
const before = { lines: [], total: null, currency: 'USD', url: null };
const line = {
  ingredientIds: ['rice'],
  sku: 'r',
  title: 'Rice',
  url: null,
  wanted: 1,
  attempted: 1,
  status: 'added' as const,
  reason: null,
};
const filling = { state: 'filling', ...plan, before, lines: [line] } as unknown as RunStep;
const failed = (code: string): RunStep =>
  ({ state: 'failed', error: { code, message: '' }, from: filling, undo: { status: 'none' } }) as unknown as RunStep;
const undone = (code: string): RunStep =>
  ({
    state: 'cancelled',
    from: filling,
    undo: { status: 'undone', removed: 0, leftover: [], error: { code, message: '' } },
  }) as unknown as RunStep;
const anyStore = (step: RunStep): Run => aRun(step, { store: { ...aRun(step).store, adapter: 'generic' } });

describe('a site that was allowed', () => {
  const allow = async (step: RunStep, origins: string[]): Promise<unknown[]> => {
    const run = aRun(step);
    const apply = vi.fn(() => Promise.resolve(run));
    const work = vi.fn(() => Promise.resolve());
    const runs = { current: () => Promise.resolve(run), apply } as unknown as RunRepository;
    await resumeOncePermitted({ runs, driver: { work } as unknown as RunDriver }, origins);
    expect(work).toHaveBeenCalledTimes(apply.mock.calls.length);
    return apply.mock.calls.map((call) => (call as unknown[])[1]);
  };

  it('goes on with the run, or the undo, that paused for want of it', async () => {
    const site = ['https://store.example/*'];
    expect(await allow(failed('store/needs-permission'), site)).toEqual([{ type: 'retried' }]);
    expect(await allow(undone('store/needs-permission'), site)).toEqual([{ type: 'undo-started' }]);
  });

  it('moves nothing else: another site, another reason, a run that goes on', async () => {
    expect(await allow(failed('store/needs-permission'), ['https://other.example/*'])).toEqual([]);
    expect(await allow(failed('store/timeout'), ['https://store.example/*'])).toEqual([]);
    expect(await allow(filling, ['https://store.example/*'])).toEqual([]);
  });
});

describe('the tab when the work has stopped', () => {
  const settled = async (was: Run, is: Run, isUnderWay: boolean): Promise<string[]> => {
    const done: string[] = [];
    const tabs = {
      isUnderWay: () => isUnderWay,
      back: () => Promise.resolve(void done.push('back')),
      renew: () => Promise.resolve(void done.push('renew')),
    } as unknown as TabDriver;
    await restoreTab(tabs, was, is);
    return done;
  };

  it('comes back; one never left is loaded anew after a fill in a store nobody wrote an adapter for', async () => {
    const verified = { ...filling, state: 'verified', undo: { status: 'none' } } as unknown as RunStep;
    expect(await settled(anyStore(filling), anyStore(verified), false)).toEqual(['back', 'renew']);
    expect(await settled(anyStore(filling), anyStore(verified), true)).toEqual(['back']);
    expect(await settled(aRun(filling), aRun(verified), false)).toEqual(['back']);
    expect(await settled(anyStore(verified), anyStore(verified), false)).toEqual(['back']);
  });
});
