import { describe, expect, it, vi } from 'vitest';
import { CoachError } from '../../../lib/core/errors';
import type { PageControl } from '../../../lib/core/store/page-control';
import type { StoreTab } from '../../../lib/background/store/store-tab';
import { withSearchControlByModel } from '../../../lib/background/store/search-control-by-model';
import type { ChooseSearchControl } from '../../../lib/background/store/search-control-by-model';
import { anOffer } from '../../support/builders';

const { signal } = new AbortController();
const controls: PageControl[] = [
  { id: 1, role: 'box', text: 'Waar heb je trek in?' },
  { id: 2, role: 'link', text: 'Recepten' },
];
const missing = new CoachError('store/element-missing', 'No search was found on this store.');
const milk = anOffer({ sku: 'm' });

/** A store that has no search until one of its controls was proven to lead to it. */
function store(leads: number | null = 1, fails: Error = missing) {
  let isKnown = false;
  const tab = {
    search: vi.fn<StoreTab['search']>(() => (isKnown ? Promise.resolve([milk]) : Promise.reject(fails))),
    listPageControls: vi.fn<StoreTab['listPageControls']>(() => Promise.resolve(controls)),
    trySearchControl: vi.fn<StoreTab['trySearchControl']>(({ id }) => {
      isKnown ||= id === leads;
      return Promise.resolve(id === leads);
    }),
  };
  return tab;
}
const pointing = (tab: ReturnType<typeof store>, pointAt: ChooseSearchControl) =>
  withSearchControlByModel(tab as unknown as StoreTab, pointAt);
const at = (id: number) =>
  vi.fn<ChooseSearchControl>(() => Promise.resolve(controls.find((one) => one.id === id) ?? null));

describe('a store whose search is pointed at', () => {
  it('is searched once that was proven; several articles at once wait for one answer', async () => {
    const [tab, pointAt] = [store(), at(1)];
    const shown = pointing(tab, pointAt);
    expect(await Promise.all([shown.search('milk', signal), shown.search('oats', signal)])).toEqual([[milk], [milk]]);
    expect(pointAt).toHaveBeenCalledExactlyOnceWith(controls, signal);
    expect(tab.trySearchControl).toHaveBeenCalledExactlyOnceWith(controls[0], 'milk', signal);
  });

  it.each<[string, ChooseSearchControl]>([
    ['nothing', () => Promise.resolve(null)],
    ['the wrong control', at(2)],
    ['what is not on the list', () => Promise.resolve({ id: 9, role: 'link', text: 'Checkout' })],
    ['nobody, as there is no key', () => Promise.resolve(null)],
    ['an error', () => Promise.reject(new CoachError('llm/offline', 'offline'))],
  ])('stays one without a search where %s answers, and is asked about once', async (_, pointAt) => {
    const [tab, asked] = [store(), vi.fn(pointAt)];
    const shown = pointing(tab, asked);
    await expect(shown.search('milk', signal)).rejects.toBe(missing);
    await expect(shown.search('oats', signal)).rejects.toBe(missing);
    expect(asked).toHaveBeenCalledOnce();
    expect(tab.trySearchControl.mock.calls.every(([{ id }]) => id === 2)).toBe(true);
  });

  it('sends back only what stands on the list, whatever else comes with an answer', async () => {
    const tab = store();
    await pointing(tab, () => Promise.resolve({ id: 1, role: 'link', text: 'Pay now' })).search('milk', signal);
    expect(tab.trySearchControl).toHaveBeenCalledExactlyOnceWith(controls[0], 'milk', signal);
  });

  it.each(['store/rate-limited', 'store/signed-out', 'store/no-store-chosen', 'run/cancelled'] as const)(
    'is not asked about after %s',
    async (code) => {
      const [error, pointAt] = [new CoachError(code, code), at(1)];
      await expect(pointing(store(1, error), pointAt).search('milk', signal)).rejects.toBe(error);
      expect(pointAt).not.toHaveBeenCalled();
    },
  );

  it('is not asked about where there is nothing to point at, or the run was stopped', async () => {
    const [tab, pointAt] = [store(), at(1)];
    tab.listPageControls.mockResolvedValue([]);
    await expect(pointing(tab, pointAt).search('milk', signal)).rejects.toBe(missing);
    await expect(pointing(store(), pointAt).search('milk', AbortSignal.abort())).rejects.toBe(missing);
    expect(pointAt).not.toHaveBeenCalled();
  });
});
