import { afterEach, describe, expect, it, vi } from 'vitest';
import { HostPermissions } from '../../../lib/background/store/host-permissions';
import { browser } from '../../../lib/browser';
import type { StoredComparison } from '../../../lib/core/store/comparison';
import type { CartDiff } from '../../../lib/core/cart/fill';
import type { RunStep } from '../../../lib/core/run/run-step';
import { anIngredient, aPlan, aReading, aRun } from '../../support/builders';

const mill = 'https://mill.example';
const reading = aReading([anIngredient({ name: 'rice' })]);
const reviewing: RunStep = { state: 'reviewing', reading, plan: aPlan([]), tier: 'balanced', choices: {} };
const comparison: StoredComparison = {
  runId: 'run-1',
  tier: 'balanced',
  wanted: ['rice'],
  stores: [{ origin: mill, name: 'Mill', pricing: { state: 'pricing', done: 0, total: 1 } }],
  isRunning: true,
};

function device(held: string[], { compared = null as StoredComparison | null, settings = [] as string[] } = {}) {
  Object.assign(browser, {
    permissions: {
      getAll: () => Promise.resolve({ origins: [...held] }),
      remove: ({ origins }: { origins: string[] }) => {
        if (origins.includes('https://built-in.example/*')) return Promise.reject(new Error('required'));
        held.splice(0, held.length, ...held.filter((one) => !origins.includes(one)));
        return Promise.resolve(true);
      },
    },
  });
  const rights = new HostPermissions({
    stores: () => Promise.resolve([mill, 'http://127.0.0.1:4000', 'https://built-in.example']),
    compared: () => Promise.resolve(compared),
    settings: () => Promise.resolve(settings),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { rights, held, settle };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the right to see a store’s site', () => {
  it('stays while the list it was given for is on the table, and goes with it (S-25)', async () => {
    const { rights, held, settle } = device([`${mill}/*`], { compared: comparison });
    rights.follow(aRun(reviewing));
    await settle();
    expect(held).toEqual([`${mill}/*`]);
    rights.follow(aRun({ ...reviewing, state: 'filling', before: null, lines: [] }));
    await settle();
    expect(held).toEqual([]);
  });

  it('goes when the shopper begins anew, and after a worker died in between', async () => {
    for (const next of [null, aRun({ state: 'extracting' }, { id: 'run-2' })]) {
      const { rights, held, settle } = device([`${mill}/*`], { compared: comparison });
      rights.follow(next);
      await settle();
      expect(held).toEqual([]);
    }
  });

  it('that was never a store’s, or that a setting needs, is let be', async () => {
    const others = ['https://opik.example/*', 'http://127.0.0.1/*', 'https://www.fsis.usda.gov/*'];
    const { rights, held } = device([...others], { settings: ['http://127.0.0.1:5173/api'] });
    await rights.releaseUnused();
    expect(held).toEqual(others);
  });

  it('goes with a store that is forgotten; one that came with the build stays without a fuss', async () => {
    const { rights, held } = device(['https://old.example/*', 'https://built-in.example/*', `${mill}/*`]);
    await rights.releaseUnused(['https://old.example']);
    expect(held).toEqual(['https://built-in.example/*']);
  });

  it('that a run needs to drive its store’s tab stays until its cart is done or undone', async () => {
    const { rights, held, settle } = device([`${mill}/*`]);
    const store = { ...aRun({ state: 'extracting' }).store, origin: mill };
    const plan = { reading, plan: aPlan([]), tier: 'balanced' as const, choices: {} };
    const lines = [
      {
        sku: 'r',
        title: 'Rice',
        url: null,
        wanted: 1,
        attempted: 1,
        status: 'added' as const,
        reason: null,
        ingredientIds: [],
      },
    ];
    const before = { lines: [], total: null, currency: 'USD', url: null };
    const diff = { lines: [], changes: [], isAllThere: true, total: null } as unknown as CartDiff;
    const verified = { state: 'verified' as const, ...plan, before, lines, diff };
    for (const step of [
      { state: 'filling' as const, ...plan, before, lines },
      {
        state: 'failed' as const,
        error: { code: 'store/needs-permission' as const, message: '' },
        from: { state: 'filling' as const, ...plan, before, lines },
        undo: { status: 'none' as const },
      },
      { ...verified, undo: { status: 'none' as const } },
    ] as unknown as RunStep[]) {
      rights.follow(aRun(step, { store }));
      await settle();
      expect(held).toEqual([`${mill}/*`]);
    }
    const undone = { status: 'undone' as const, removed: 1, leftover: [], error: null };
    rights.follow(aRun({ ...verified, undo: undone } as unknown as RunStep, { store }));
    await settle();
    expect(held).toEqual([]);
  });
});
