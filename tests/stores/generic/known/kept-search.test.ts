import { describe, expect, it } from 'vitest';
import { withKnownStore } from '../../../../lib/stores/generic/known/with-known-store';
import { knownStore } from '../../../../lib/stores/generic/known/known-store';
import { searchStore } from '../../../../lib/stores/generic/search/search-store';
import { learnedFrom } from '../../../../lib/stores/learned/learned-parts';
import { answeringShop, resultsPage } from '../shop-that-answers';
import type { AnsweringShop } from '../shop-that-answers';

/** A search that was proven in an earlier run. */
const kept = {
  search: {
    way: { kind: 'request', method: 'GET', address: 'https://shop.example/old?q={q}', body: null },
    padding: [],
    proof: { found: 'rice', nonsense: 'zqxvkjw' },
  },
};
const form = '<form action="/find"><input type="search" name="q"></form><a href="/cart">Cart</a>';
const titles = async (page: AnsweringShop, query: string) =>
  (await withKnownStore(page, () => searchStore(query, page))).map(({ title }) => title);

describe('a search kept from an earlier run', () => {
  it('is used without being proven again while it finds something', async () => {
    const page = answeringShop({
      html: form,
      answer: ({ url }) => (url.pathname === '/old' ? { html: resultsPage(url.searchParams.get('q') ?? '') } : null),
    });
    Object.assign(page, { learned: learnedFrom(kept) });
    expect(await titles(page, 'rice')).toEqual(['Basmati Rice 2 lb', 'Brown Rice 1 lb']);
    expect(page.requests.map(({ path }) => path)).toEqual(['/old?q=rice']);
  });

  it('is looked for anew where its first answer has no product', async () => {
    const page = answeringShop({
      html: form,
      answer: ({ url }) => {
        if (url.pathname === '/find') return { html: form + resultsPage(url.searchParams.get('q') ?? '') };
        return { html: '<h1>We have moved</h1>' };
      },
    });
    Object.assign(page, { learned: learnedFrom(kept) });
    expect(await titles(page, 'rice')).toEqual(['Basmati Rice 2 lb', 'Brown Rice 1 lb']);
    expect(knownStore(page).search.way?.address).toContain('/find');
  });

  it('is believed further where it finds what it once found', async () => {
    const page = answeringShop({
      html: form,
      answer: ({ url }) => {
        const query = url.searchParams.get('q') ?? '';
        return { html: url.pathname === '/old' && query === 'rice' ? resultsPage(query) : '<h1>Shop</h1>' };
      },
    });
    Object.assign(page, { learned: learnedFrom(kept) });
    expect(await titles(page, 'saffron')).toEqual([]);
    expect(await titles(page, 'caraway')).toEqual([]);
    // One look whether it still works, not one for each article the store does not sell.
    expect(page.requests.map(({ path }) => path)).toEqual(['/old?q=saffron', '/old?q=rice', '/old?q=caraway']);
  });
});

describe('a search that worked on this page', () => {
  it('is said to be missing where the store has turned into something else', async () => {
    let isStore = true;
    const page = answeringShop({
      html: form,
      answer: ({ url }) => {
        if (!isStore) return { html: '<h1>A page of another kind</h1>' };
        const query = url.searchParams.get('q') ?? '';
        const html = query.startsWith('zq') ? '<p>No results found</p>' : resultsPage(query);
        return url.pathname === '/find' ? { html: form + html } : null;
      },
    });
    expect(await titles(page, 'rice')).toHaveLength(2);
    isStore = false;
    await expect(
      (async () => {
        for (const query of ['garlic', 'carrot', 'onion']) await titles(page, query);
      })(),
    ).rejects.toMatchObject({ code: 'store/element-missing' });
  });
});
