import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cardsOf } from '../../stores/generic/shop-that-answers';
import { inLeavingTab } from './shop-that-leaves';
import type { LeavingShop } from './shop-that-leaves';

/** Stores that are searched by a box alone, which a script sends to another page, and whose pages no frame may show. */
const { signal } = new AbortController();
const goods = ['Fenland Rolled Oats 1 kg', 'Fenland Barley Flakes 500 g', 'Orchard Apple Juice 1 l', 'Sea Salt 1 lb'];
const head =
  '<div id="search"><input type="text" placeholder="Find goods" aria-label="Search"><button type="button" aria-label="Search">⌕</button></div><a href="/cart">Cart</a>';
const hits = (query: string): string => {
  const found = goods.filter((name) => name.toLowerCase().includes(query.toLowerCase()));
  return found.length > 0 ? `<div>${cardsOf(found)}</div>` : '<p>No goods matched. Nothing was found.</p>';
};
const home = `<main><h1>Welcome</h1><div>${cardsOf(goods.slice(0, 3))}</div></main>`;

const types: LeavingShop['run'] = (document, _, go) => {
  document.querySelector('#search button')?.addEventListener('click', () => {
    go(`/list?words=${encodeURIComponent(document.querySelector('input')?.value ?? '')}`);
  });
};
/** Its pages of results come whole. */
const whole: LeavingShop = {
  html: (url) => {
    if (url.pathname === '/') return head + home;
    return url.pathname === '/list' ? `${head}<main>${hits(url.searchParams.get('words') ?? '')}</main>` : null;
  },
  run: types,
};
/** Its pages of results are filled by their script. */
const filled: LeavingShop = {
  html: (url) => (url.pathname === '/list' ? `${head}<main><h1>Goods</h1></main>` : whole.html(url)),
  run: (document, url, go) => {
    types(document, url, go);
    const main = document.querySelector('main');
    const query = url.searchParams.get('words');
    if (main !== null && query !== null) main.innerHTML = hits(query);
  },
};

/** The same at an address that does not tell the query: the server remembers what was sent. */
const posted = (): LeavingShop => {
  let sent = '';
  return {
    html: (url) => (url.pathname === '/found' ? `${head}<main><h1>Goods</h1></main>` : whole.html(url)),
    run: (document, url, go) => {
      document.querySelector('#search button')?.addEventListener('click', () => {
        sent = document.querySelector('input')?.value ?? '';
        go('/found');
      });
      const main = document.querySelector('main');
      if (main !== null && url.pathname === '/found') main.innerHTML = hits(sent);
    },
  };
};

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  // The files that run after this one in the same worker need the browser that pretends.
  vi.stubGlobal('chrome', fakeBrowser);
  vi.stubGlobal('browser', fakeBrowser);
});

describe('a box that leads to another page, in a tab that no frame can stand beside', () => {
  it.each([
    ['whole pages', whole],
    ['pages that are filled by their script', filled],
    ['such pages at an address that does not tell the query', posted()],
  ])('finds what is sold after what is not, on %s', async (_, shop) => {
    const { store, loads } = inLeavingTab(shop);
    const titles = async (query: string) => (await store.search(query, signal)).map(({ title }) => title);
    expect(await titles('saffron')).toEqual([]);
    const byThen = loads.length;
    expect(byThen).toBeLessThanOrEqual(6);
    expect(await titles('juice')).toEqual(['Orchard Apple Juice 1 l']);
    expect(await titles('cardamom')).toEqual([]);
    expect(await titles('salt')).toEqual(['Sea Salt 1 lb']);
    // One page for each, once it is known how to search.
    expect(loads.length - byThen).toBeLessThanOrEqual(3);
  });

  it.each([
    ['whole pages', whole],
    ['pages that are filled by their script', filled],
    ['such pages at an address that does not tell the query', posted()],
  ])('finds the first article, on %s', async (_, shop) => {
    const { store } = inLeavingTab(shop);
    expect((await store.search('oats', signal)).map(({ title }) => title)).toEqual(['Fenland Rolled Oats 1 kg']);
  });
});
