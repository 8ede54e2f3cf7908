import { describe, expect, it } from 'vitest';
import { CoachError } from '../../../lib/core/errors';
import type { Offer } from '../../../lib/core/offer/offer';
import type { AskedAhead, Span } from '../../../lib/core/ports';
import { SearchingTogether } from '../../../lib/orchestrator/searching/search-together';
import { anOffer, aRun } from '../../support/builders';
import { recordingSpan } from '../../support/recording-span';
import type { SeenStep } from '../../support/recording-span';

const offersOf = (query: string) => [anOffer({ sku: query, title: query })];
const slowDown = (after = '') =>
  new CoachError('store/rate-limited', 'Slow down.', { detail: `GET /search → 429 ${after}`.trim() });

interface Given {
  /** Milliseconds of each search. */
  ms?: number;
  /** The clock when the first search begins. */
  from?: number;
  search?: (query: string) => Offer[];
  together?: ((queries: readonly string[]) => Offer[][] | null) | null;
  isKept?: boolean;
  stop?: AbortController;
}
/** Asks a store for these one by one, then tries whether it may be asked for several at once. */
async function tried(queries: readonly string[], left: number, given: Given = {}) {
  const {
    ms = 200,
    from = 1_000_000,
    search = offersOf,
    together = (all) => all.map(offersOf),
    isKept = true,
    stop = new AbortController(),
  } = given;
  const { signal } = stop;
  const seen = {
    asked: [] as (readonly string[])[],
    kept: [] as [number, string][],
    pauses: [] as number[],
    atOnce: [] as (number | undefined)[],
  };
  const steps: SeenStep[] = [];
  let clock = from;
  const it = await SearchingTogether.of({
    run: aRun({ state: 'extracting' }),
    store: {
      search: (query: string, _: AbortSignal, ahead?: AskedAhead) =>
        Promise.resolve().then(() => {
          clock += ms;
          seen.atOnce.push(ahead?.atOnce);
          return search(query);
        }),
      ...(together === null
        ? {}
        : {
            searchTogether: (all: readonly string[]) =>
              Promise.resolve().then(() => {
                seen.asked.push(all);
                return together(all);
              }),
          }),
    },
    known: isKept
      ? {
          recall: () => Promise.resolve(null),
          keep: (_, atOnce, proof) => Promise.resolve(void seen.kept.push([atOnce, proof])),
        }
      : undefined,
    now: () => new Date(clock),
    pause: (milliseconds) => Promise.resolve(void seen.pauses.push(milliseconds)),
    signal,
  });
  for (const query of queries) await it.store.search(query, signal, { queries: ['next'] });
  const error = await it.tryOnce(left, recordingSpan(steps)).then(
    () => null,
    (cause: unknown) => cause,
  );
  const after = async (query: string) => {
    await it.store.search(query, signal, { queries: ['next'] });
    return seen.atOnce.at(-1);
  };
  return { ...seen, error, steps: steps.slice(1).map(({ name, ended }) => [name, ended]), it, after, signal };
}
const three = ['rice', 'milk', 'salt'];

describe('a proof that several searches are answered as one by one', () => {
  it.each<[string, readonly string[], number, Given, number]>([
    ['is tried after three slow answers with four left', three, 4, { ms: 150 }, 1],
    ['not with three left', three, 3, {}, 0],
    ['not where the three took less than 450 ms', three, 4, { ms: 149 }, 0],
    ['not after two', three.slice(0, 2), 10, { ms: 900 }, 0],
    ['not where it cannot be remembered', three, 10, { isKept: false }, 0],
    ['not where the store cannot be asked so', three, 10, { together: null }, 0],
  ])('%s', async (_, queries, left, given, times) => {
    const { asked, steps, kept } = await tried(queries, left, given);
    expect(asked).toHaveLength(times);
    expect(steps).toEqual(times === 0 ? [] : [['search_together', 'ok']]);
    expect(kept).toHaveLength(times);
  });

  it('asks for the first three, and tells them shortened', async () => {
    const long = 'a'.repeat(50);
    const { asked, kept } = await tried([long, 'milk', 'salt', 'oil'], 4);
    expect(asked).toEqual([[long, 'milk', 'salt']]);
    expect(kept).toEqual([[3, `“${'a'.repeat(40)}”, “milk”, “salt” asked at once gave the same as one by one.`]]);
  });

  it('needs three answers that hold nothing of each other', async () => {
    const shared = anOffer({ sku: 'shared' });
    const search = (query: string) => (query === 'salt' ? offersOf(query) : [...offersOf(query), shared]);
    const few = await tried(three, 10, { search });
    const enough = await tried([...three, 'oil'], 10, {
      search: (query) => (query === 'oil' ? offersOf(query) : search(query)),
    });
    expect([few.asked, enough.asked]).toEqual([[], [['rice', 'salt', 'oil']]]);
  });

  const change = (own: Partial<Offer>) => (all: readonly string[]) =>
    all.map((query) => offersOf(query).map((offer) => ({ ...offer, ...own })));
  it.each<[string, (all: readonly string[]) => Offer[][], number]>([
    ['the same', (all) => all.map(offersOf), 3],
    ['another picture', change({ image: 'https://store.example/a.png' }), 3],
    ['another title', change({ title: 'x' }), 1],
    ['another price', change({ price: { minor: 1, currency: 'USD' } }), 1],
    ['another currency', change({ price: { minor: 299, currency: 'EUR' } }), 1],
    ['sold out', change({ availability: 'out-of-stock' }), 1],
    ['another product', change({ sku: 'x' }), 1],
    ['one answer too few', (all) => all.slice(1).map(offersOf), 1],
  ])('answers with %s', async (_, together, atOnce) => {
    const { kept, after } = await tried(three, 4, { together });
    expect(kept.map(([times]) => times)).toEqual([atOnce]);
    expect(await after('oil')).toBe(atOnce);
  });

  it('takes an answer in another order for the same', async () => {
    const two = (query: string) => [anOffer({ sku: `${query} b` }), anOffer({ sku: `${query} a` })];
    const { kept } = await tried(three, 4, {
      search: two,
      together: (all) => all.map((query) => two(query).reverse()),
    });
    expect(kept.map(([times]) => times)).toEqual([3]);
  });

  it('is none where the store gives no answer to it, and is not tried again', async () => {
    const { it: searching, asked, kept, steps, after } = await tried(three, 4, { together: () => null });
    await searching.tryOnce(10, recordingSpan());
    expect([asked.length, kept, steps]).toEqual([1, [], [['search_together', 'ok']]]);
    expect(await after('oil')).toBe(1);
  });

  it('tells the trace whether the answers were the same', async () => {
    const outputs: unknown[] = [];
    const span = (name: string): Span => ({
      ...recordingSpan([], name),
      child: (...opened) => {
        outputs.push(opened.slice(1));
        return span(opened[0]);
      },
      end: (output) => void outputs.push(output),
    });
    for (const together of [(all: readonly string[]) => all.map(offersOf), () => null, () => []]) {
      const { it: searching } = await tried(three, 0, { together });
      await searching.tryOnce(4, span('trace'));
    }
    const opened = [{ queries: three }, { type: 'tool' }];
    expect(outputs).toEqual([opened, { is_same: true }, opened, { is_same: null }, opened, { is_same: false }]);
  });
});

describe('a proof that fails', () => {
  const failing = (error: Error, stop?: AbortController) =>
    tried(three, 4, {
      together: () => {
        stop?.abort();
        throw error;
      },
      ...(stop === undefined ? {} : { stop }),
    });

  it.each<[string, Error, boolean, number[], number]>([
    ['a store’s error costs nothing', new CoachError('store/timeout', 'Slow.'), false, [], 0],
    ['a fault of ours is told', new TypeError('x'), true, [], 0],
    ['a store that asks to slow down is left alone', slowDown('3'), false, [3000], 1],
    ['for as long as it wants, up to what a shopper waits for', slowDown('600'), true, [], 1],
  ])('%s', async (_, thrown, isTold, pauses, kept) => {
    const result = await failing(thrown);
    expect(result.error).toBe(isTold ? thrown : null);
    expect(result.pauses).toEqual(pauses);
    expect(result.kept.map(([times]) => times)).toEqual(Array.from({ length: kept }, () => 1));
    expect(result.steps).toEqual([['search_together', 'failed']]);
  });

  it('ends with the run', async () => {
    const thrown = new CoachError('store/timeout', 'Slow.');
    expect((await failing(thrown, new AbortController())).error).toBe(thrown);
  });
});

describe('a search asked alone', () => {
  it('is not asked again where the store refuses it', async () => {
    const thrown = slowDown('1');
    const {
      it: searching,
      signal,
      pauses,
      kept,
      atOnce,
    } = await tried([], 0, {
      search: () => {
        throw thrown;
      },
    });
    await expect(searching.store.search('rice', signal, { queries: ['next'] })).rejects.toBe(thrown);
    expect([pauses, kept, atOnce]).toEqual([[], [], [1]]);
  });

  it('asks nothing ahead where nothing follows', async () => {
    const { it: searching, signal, atOnce } = await tried([], 0);
    await searching.store.search('rice', signal);
    expect(atOnce).toEqual([undefined]);
  });
});
