import { describe, expect, it } from 'vitest';
import { CoachError } from '../../../lib/core/errors';
import type { Offer } from '../../../lib/core/offer/offer';
import type { AskedAhead } from '../../../lib/core/ports';
import { SearchingTogether } from '../../../lib/orchestrator/searching/search-together';
import { anOffer, aRun } from '../../support/builders';
import { recordingSpan } from '../../support/recording-span';
import type { SeenStep } from '../../support/recording-span';

const run = aRun({ state: 'extracting' });
const { signal } = new AbortController();
const offersOf = (query: string) => [anOffer({ sku: query, title: query })];
const refusal = (status: number, after = '') =>
  new CoachError('store/rate-limited', 'Slow down.', { detail: `GET /search → ${String(status)} ${after}`.trim() });

interface Told {
  kept?: number | null;
  ms?: number;
  search?: (query: string, ahead: AskedAhead | undefined) => Offer[];
  together?: (queries: readonly string[]) => Offer[][] | null;
}

/** A store whose searches take `ms`, and what was asked of it, kept of it and waited for. */
async function searching({ kept = null, ms = 200, search, together }: Told = {}) {
  const seen = {
    atOnce: [] as (number | undefined)[],
    together: 0,
    kept: [] as [number, string][],
    pauses: [] as number[],
  };
  let clock = 0;
  const it = await SearchingTogether.of({
    run,
    store: {
      search: (query, _, ahead) =>
        Promise.resolve().then(() => {
          clock += ms;
          seen.atOnce.push(ahead?.atOnce);
          return search?.(query, ahead) ?? offersOf(query);
        }),
      searchTogether: (queries) =>
        Promise.resolve().then(() => {
          seen.together += 1;
          return together === undefined ? queries.map(offersOf) : together(queries);
        }),
    },
    known: {
      recall: () => Promise.resolve(kept),
      keep: (_, atOnce, proof) => {
        seen.kept.push([atOnce, proof]);
        return Promise.resolve();
      },
    },
    now: () => new Date(clock),
    pause: (milliseconds) => {
      seen.pauses.push(milliseconds);
      return Promise.resolve();
    },
    signal,
  });
  const ask = (query: string) => it.store.search(query, signal, { queries: ['next'] });
  const askAll = async (...queries: string[]) => {
    for (const query of queries) await ask(query);
  };
  return { it, seen, ask, askAll };
}

describe('several searches at once', () => {
  it('are asked only once three answers came the same as one by one, which is kept with what was seen', async () => {
    const { it, seen, askAll } = await searching();
    await askAll('rice', 'milk', 'salt');
    const steps: SeenStep[] = [];
    await it.tryOnce(10, recordingSpan(steps));
    await it.tryOnce(9, recordingSpan(steps));
    await askAll('oil');
    expect(seen.atOnce).toEqual([1, 1, 1, 3]);
    expect(seen.together).toBe(1);
    expect(seen.kept).toEqual([[3, '“rice”, “milk”, “salt” asked at once gave the same as one by one.']]);
    expect(steps.filter(({ name }) => name === 'search_together')).toEqual([
      { name: 'search_together', parent: 'trace', ended: 'ok' },
    ]);
  });

  it.each([
    [
      'a price differs',
      (queries: readonly string[]) =>
        queries.map((query) => [anOffer({ sku: query, title: query, price: { minor: 1, currency: 'USD' } })]),
    ],
    ['answers are mixed up', (queries: readonly string[]) => [...queries].reverse().map(offersOf)],
    ['one is empty', (queries: readonly string[]) => queries.map((query, at) => (at === 1 ? [] : offersOf(query)))],
  ])('are never asked where %s, and that is kept', async (_, together) => {
    const { it, seen, askAll } = await searching({ together });
    await askAll('rice', 'milk', 'salt');
    await it.tryOnce(10, recordingSpan());
    await askAll('oil');
    expect(seen.atOnce).toEqual([1, 1, 1, 1]);
    expect(seen.kept).toEqual([[1, expect.stringContaining('something else')]]);
  });

  it('are not tried where a store answers fast, few are left, or its answers tell too little', async () => {
    const fast = await searching({ ms: 20 });
    await fast.askAll('rice', 'milk', 'salt');
    await fast.it.tryOnce(10, recordingSpan());
    const short = await searching();
    await short.askAll('rice', 'milk', 'salt');
    await short.it.tryOnce(3, recordingSpan());
    const dumb = await searching({ search: () => offersOf('the same') });
    await dumb.askAll('rice', 'milk', 'salt');
    await dumb.it.tryOnce(10, recordingSpan());
    const empty = await searching({ search: () => [] });
    await empty.askAll('rice', 'milk', 'salt');
    await empty.it.tryOnce(10, recordingSpan());
    expect([fast, short, dumb, empty].map(({ seen }) => seen.together)).toEqual([0, 0, 0, 0]);
  });

  it('begin where an earlier run left off, without another proof', async () => {
    for (const [kept, atOnce] of [
      [3, 3],
      [1, 1],
      [9, 3],
    ] as const) {
      const { it, seen, askAll } = await searching({ kept });
      await askAll('rice', 'milk', 'salt');
      await it.tryOnce(10, recordingSpan());
      expect(seen.atOnce).toEqual([atOnce, atOnce, atOnce]);
      expect(seen.together).toBe(0);
    }
  });

  it('end with the first 429 or 403: that search is asked again alone, and so are all after it', async () => {
    for (const [error, pause] of [
      [refusal(429, '3'), 3_000],
      [refusal(429), 2_000],
      [refusal(403), 2_000],
    ] as const) {
      let left = 1;
      const { seen, ask, askAll } = await searching({
        kept: 3,
        search: (query) => {
          if (query === 'milk' && left-- > 0) throw error;
          return offersOf(query);
        },
      });
      await askAll('rice');
      expect(await ask('milk')).toEqual(offersOf('milk'));
      await askAll('salt');
      expect(seen.atOnce).toEqual([3, 3, 1, 1]);
      expect(seen.pauses).toEqual([pause]);
      expect(seen.kept).toEqual([[1, expect.stringContaining('slow down')]]);
    }
  });

  it('leave it to the shopper where the store refuses one by one too, or wants more than a shopper waits for', async () => {
    for (const [error, times] of [
      [refusal(429), 2],
      [refusal(403), 2],
      [refusal(429, '600'), 1],
    ] as const) {
      const { seen, ask } = await searching({
        kept: 3,
        search: () => {
          throw error;
        },
      });
      await expect(ask('milk')).rejects.toBe(error);
      expect(seen.atOnce).toEqual([3, 1].slice(0, times));
      expect(seen.kept).toHaveLength(1);
    }
  });

  it('pass other errors on, and keep what was proven', async () => {
    const { seen, ask } = await searching({
      kept: 3,
      search: () => {
        throw new CoachError('store/timeout', 'Slow.');
      },
    });
    await expect(ask('milk')).rejects.toMatchObject({ code: 'store/timeout' });
    expect(seen).toMatchObject({ atOnce: [3], kept: [] });
  });

  it('cost no run: a proof that is refused or breaks leaves the search one by one', async () => {
    for (const [error, kept] of [
      [refusal(429), 1],
      [new CoachError('store/timeout', 'Slow.'), 0],
    ] as const) {
      const { it, seen, askAll } = await searching({
        together: () => {
          throw error;
        },
      });
      await askAll('rice', 'milk', 'salt');
      await it.tryOnce(10, recordingSpan());
      await askAll('oil');
      expect(seen.atOnce).toEqual([1, 1, 1, 1]);
      expect(seen.kept).toHaveLength(kept);
    }
  });
});
