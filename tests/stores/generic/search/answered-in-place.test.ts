import { Event, KeyboardEvent, Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readResults } from '../../../../lib/stores/generic/cards/read-results';
import { searchLive } from '../../../../lib/stores/generic/search/live/search-running-page';
import { saysNothingFound } from '../../../../lib/stores/generic/search/answers/nothing-found';
import { fixturePage } from '../../fixture-page';
import { cardsOf } from '../shop-that-answers';

/** Stores of one page: what is typed is answered where it was typed, at an address that does not tell it. */
const goods = ['Fenland Rolled Oats 1 kg', 'Orchard Apple Juice 1 l', 'Orchard Pear Juice 1 l', 'Sea Salt 1 lb'];
const url = 'https://shop.example/find';
const hits = (query: string): string => {
  const words = query.split(' ');
  const found = goods.filter((name) => words.some((word) => name.toLowerCase().includes(word)));
  return found.length > 0 ? `<div>${cardsOf(found)}</div>` : '<p>No products were found.</p>';
};

/** Such a page; `afterMs`: how long its store takes, `meanwhile`: what it shows until then, null for what it showed before. */
function shop(afterMs: number, meanwhile: string | null = null) {
  const window = new Window({ url });
  window.document.write('<form id="s"><input type="search" placeholder="Search"></form><main><h1>Welcome</h1></main>');
  const document = window.document as unknown as Document;
  const listening = new Set<(list: { getEntries(): object[] }) => void>();
  Object.assign(window, {
    PerformanceObserver: class {
      constructor(private readonly listen: (list: { getEntries(): object[] }) => void) {}
      observe(): void {
        listening.add(this.listen);
      }
      disconnect(): void {
        listening.delete(this.listen);
      }
    },
  });
  const entry = { name: 'https://shop.example/api/find', initiatorType: 'fetch', responseStatus: 200 };
  document.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    const main = document.querySelector('main');
    const query = document.querySelector('input')?.value ?? '';
    if (main === null) return;
    if (meanwhile !== null) main.insertAdjacentHTML('afterbegin', meanwhile);
    setTimeout(() => {
      main.innerHTML = `<h1>Goods</h1>${hits(query)}`;
      for (const listen of listening) listen({ getEntries: () => [entry] });
    }, afterMs);
  });
  const page = fixturePage({ folder: 'generic', url, html: '' });
  const until = async (isDone: (document: Document) => boolean, ms: number): Promise<boolean> => {
    for (const end = Date.now() + ms; Date.now() < end; await vi.advanceTimersByTimeAsync(100))
      if (isDone(document)) return true;
    return isDone(document);
  };
  /** What a search found, and how long it took in seconds. */
  return async (query: string): Promise<[string[], number]> => {
    const began = Date.now();
    const answer = await searchLive(query, {
      address: null,
      open: () => Promise.resolve({ document: () => document, href: () => url, until, close: () => undefined }),
      read: (sheet) => readResults(sheet, page, url),
      isEmpty: saysNothingFound,
      patienceMs: 6_000,
      mayRepeat: false,
    });
    return [(answer?.results ?? []).map(({ draft }) => draft.title), (Date.now() - began) / 1_000];
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Event', Event);
  vi.stubGlobal('KeyboardEvent', KeyboardEvent);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that answers in place', () => {
  it('is not waited for where it has nothing for two queries in a row', async () => {
    const search = shop(200);
    expect((await search('oats'))[0]).toEqual(['Fenland Rolled Oats 1 kg']);
    for (const query of ['saffron', 'mace', 'sumac']) {
      const [found, seconds] = await search(query);
      expect(found).toEqual([]);
      expect(seconds).toBeLessThan(2);
    }
    expect((await search('salt'))[0]).toEqual(['Sea Salt 1 lb']);
  });

  it('may show the same products for two queries', async () => {
    const search = shop(200);
    expect((await search('juice'))[0]).toHaveLength(2);
    const [found, seconds] = await search('orchard juice');
    expect(found).toHaveLength(2);
    expect(seconds).toBeLessThan(2);
  });

  it.each([
    ['what it showed before', null],
    ['words of waiting', '<p>One moment</p>'],
  ])('is waited for while its store takes long and it shows %s', async (_, meanwhile) => {
    const search = shop(2_200, meanwhile);
    expect((await search('juice'))[0]).toHaveLength(2);
    expect((await search('saffron'))[0]).toEqual([]);
    expect((await search('salt'))[0]).toEqual(['Sea Salt 1 lb']);
    expect((await search('mace'))[0]).toEqual([]);
    expect((await search('apple juice'))[0]).toContain('Orchard Apple Juice 1 l');
  });
});
