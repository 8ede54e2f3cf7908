import { describe, expect, it } from 'vitest';
import { compareBaskets } from '../../../lib/core/store/compare';
import type { Basket } from '../../../lib/core/store/compare';
import { always } from '../../support/always';

const store = (name: string, prices: Record<string, number>, currency = 'USD'): Basket => ({
  origin: `https://${name}.example`,
  name,
  currency,
  lines: Object.entries(prices).map(([ingredientId, minor]) => ({ ingredientId, title: ingredientId, minor })),
});
const wanted = ['rice', 'milk', 'mint'];

describe('compareBaskets', () => {
  it('marks the cheapest store that has everything, however cheap one with less is', () => {
    const { rows, cheapestFull } = compareBaskets(
      [
        store('half', { rice: 1, milk: 1 }),
        store('dear', { rice: 300, milk: 200, mint: 150 }),
        store('fair', { rice: 250, milk: 200, mint: 150 }),
      ],
      wanted,
    );
    expect(cheapestFull).toBe('https://fair.example');
    expect(rows.map(({ name, found, minor, isFull }) => [name, found, minor, isFull])).toEqual([
      ['fair', 3, 600, true],
      ['dear', 3, 650, true],
      ['half', 2, 2, false],
    ]);
  });

  it('says no store has everything, and finds the two that do together', () => {
    const { cheapestFull, split } = compareBaskets(
      [store('a', { rice: 100, milk: 100 }), store('b', { milk: 90, mint: 50 })],
      wanted,
    );
    expect(cheapestFull).toBeNull();
    expect(split).toEqual({
      origins: ['https://a.example', 'https://b.example'],
      from: { rice: 'https://a.example', milk: 'https://b.example', mint: 'https://b.example' },
      found: 3,
      minor: 240,
    });
  });

  it('offers no split where one store alone does as well', () => {
    expect(compareBaskets([store('a', { rice: 1 }), store('b', { rice: 1 })], ['rice']).split).toBeNull();
    expect(compareBaskets([store('a', { rice: 1 })], ['rice']).split).toBeNull();
    expect(compareBaskets([], wanted)).toEqual({ rows: [], cheapestFull: null, split: null, otherCurrency: [] });
  });

  it('never adds up two currencies', () => {
    const { rows, otherCurrency, split } = compareBaskets(
      [store('here', { rice: 200 }), store('abroad', { rice: 1 }, 'EUR')],
      ['rice'],
    );
    expect([rows.map(({ name }) => name), otherCurrency, split]).toEqual([['here'], ['abroad'], null]);
  });

  it('is as good as trying every way to buy, whatever the order of the tabs', () => {
    always(300, (random) => {
      const below = (most: number): number => random.int(0, most - 1);
      const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, 1 + below(5));
      const stores = ['p', 'q', 'r', 's']
        .slice(0, 1 + below(4))
        .map((name) =>
          store(
            name,
            Object.fromEntries(ids.filter(() => random.next() < 0.75).map((id) => [id, 100 * (1 + below(6))])),
          ),
        );
      const most = 1 + below(3);
      const { split, rows } = compareBaskets(stores, ids, most);
      const best = bestByTrying(stores, ids, most);
      const found = split ?? rows[0] ?? { found: 0, minor: 0 };
      expect([found.found, found.minor]).toEqual(best);
      expect(compareBaskets([...stores].reverse(), ids, most)).toEqual(compareBaskets(stores, ids, most));
    });
  });
});

/** Every assignment of every line to a store that has it or to none, in at most `most` stores: most lines, then least money. */
function bestByTrying(stores: readonly Basket[], ids: readonly string[], most: number): [number, number] {
  let best: [number, number] = [0, 0];
  const go = (at: number, used: ReadonlySet<string>, found: number, minor: number): void => {
    if (used.size > most) return;
    const id = ids[at];
    if (id === undefined) {
      if (found > best[0] || (found === best[0] && minor < best[1])) best = [found, minor];
      return;
    }
    go(at + 1, used, found, minor);
    for (const { origin, lines } of stores) {
      const line = lines.find(({ ingredientId }) => ingredientId === id);
      if (line !== undefined) go(at + 1, new Set([...used, origin]), found + 1, minor + line.minor);
    }
  };
  go(0, new Set(), 0, 0);
  return best;
}
