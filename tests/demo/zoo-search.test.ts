import { describe, expect, it } from 'vitest';
import { axes } from '../../demo/zoo/axes';
import type { ZooProduct } from '../../demo/zoo/serve-zoo';
import { searchPath } from '../../demo/zoo/pages/front';
import { openZooStore, plentiful } from './zoo-shopper';

const shelf = [
  'Bay Leaf Soap, 4 oz',
  'Kestrel Bay Leaves, 0.5 oz',
  'Jalapeño Peppers, 4 oz',
  'Rice Cooker',
  'Licorice',
].map((title, id): ZooProduct => ({
  ...{ id, title, slug: String(id), brand: '', name: title, size: '', department: '', price: 1, stock: 9 },
  ...{ isSoldOut: false, article: '', isPlain: true, min: 1, step: 1, choices: [] },
}));

describe('matching', () => {
  const found = (matching: string, query: string) =>
    axes.matching[matching]?.find(query, shelf).map(({ title }) => title.split(',')[0]);

  it('wants every word: all-words', () => {
    expect(found('all-words', 'bay leaf')).toEqual(['Bay Leaf Soap']);
    expect(found('all-words', 'jalapeno pepper')).toEqual(['Jalapeño Peppers']);
    expect(found('all-words', 'rice salt')).toEqual([]);
  });

  it('takes any word, those with more of them first: any-word', () => {
    expect(found('any-word', 'leaves bay')).toEqual(['Kestrel Bay Leaves', 'Bay Leaf Soap']);
    expect(found('any-word', 'rice salt')).toEqual(['Rice Cooker']);
  });

  it('wants the words one after the other: one-phrase', () => {
    expect(found('one-phrase', 'bay leaves')).toEqual(['Kestrel Bay Leaves']);
    expect(found('one-phrase', 'leaves bay')).toEqual([]);
  });

  it('wants the letters as written: literal-text', () => {
    expect(found('literal-text', 'jalapeno')).toEqual([]);
    expect(found('literal-text', 'rice')).toEqual(['Rice Cooker', 'Licorice']);
  });

  it('takes one for many: word-stems', () => {
    expect(found('word-stems', 'bay leaf')).toEqual(['Bay Leaf Soap', 'Kestrel Bay Leaves']);
  });
});

describe('a search', () => {
  it('has a form that opens an address: get-form', async () => {
    const { get, submit, store } = await openZooStore({ search: 'get-form' });
    const page = await submit(await get('/'), 'form[role=search]', { q: plentiful(store).title });
    expect(page.words).toContain(plentiful(store).title);
  });

  it('is posted and leads to an address: post-redirect', async () => {
    const { get, submit, store } = await openZooStore({ search: 'post-redirect', identity: 'query-id' });
    const page = await submit(await get('/'), '.search-form', { search: plentiful(store).title });
    expect(page.words).toContain(plentiful(store).title);
    expect(page.path).toContain('route=product%2Fsearch');
  });

  it('is posted and answered without an address, whose second page the session knows: post-answer', async () => {
    const { get, submit, store } = await openZooStore({
      search: 'post-answer',
      paging: 'pages-of-12',
      matching: 'any-word',
    });
    const page = await submit(await get('/'), '.search-form', { query: 'oz lb each ct' });
    expect(page.path).toBe('/find');
    expect((await get('/find?page=2')).words).toContain('products');
    expect(
      (await get(searchPath(store, 'x', 1).replace('/find', '/search?q=oz'))).document.querySelector('.results-list'),
    ).toBeNull();
  });

  it('has a box in no form: scripted-box', async () => {
    const page = await (await openZooStore({ search: 'scripted-box' })).get('/');
    expect(page.document.querySelector('.search-box input')?.closest('form')).toBeNull();
  });

  it('has a first form that leads home, and suggestions: predictive-first', async () => {
    const { get, store } = await openZooStore({ search: 'predictive-first' });
    expect((await get('/?q=zzz')).words).toContain(`Welcome to ${store.name}`);
    const { words } = await get(`/suggest?q=${encodeURIComponent(plentiful(store).title)}`);
    expect(words).toContain('View all results');
  });

  it('tells its address with escaped ampersands: escaped-address', async () => {
    const page = await (await openZooStore({ search: 'escaped-address', identity: 'shop-slug' })).get('/');
    expect(page.text).toContain('/?post_type=product&amp;s={search_term_string}&amp;ref=site');
  });

  it('has no box before its icon is pressed: behind-icon', async () => {
    const page = await (await openZooStore({ search: 'behind-icon' })).get('/');
    expect(page.document.querySelector('input')).toBeNull();
    expect(page.document.querySelector('[data-opens=search]')).not.toBeNull();
  });

  it('opens the product of its one hit, among related ones: one-hit-opens', async () => {
    const { get, store } = await openZooStore({ search: 'one-hit-opens', matching: 'one-phrase' });
    const product = plentiful(store);
    const page = await get(searchPath(store, product.title, 1));
    expect(page.document.querySelector('h1')?.textContent).toBe(product.title);
    expect(page.document.querySelectorAll('.related .product-card').length).toBeGreaterThan(0);
  });
});

describe('more hits than a page shows', () => {
  it.each(['pages-of-12', 'load-more', 'endless-scroll'])('come twelve by twelve: %s', async (paging) => {
    const { get, store } = await openZooStore({ paging, matching: 'any-word' });
    const first = await get(searchPath(store, 'oz lb each ct', 1));
    expect(first.document.querySelectorAll('.product-card').length).toBe(12);
    const more = await get(`${searchPath(store, 'oz lb each ct', 2)}&more=1`);
    expect(more.text).toMatch(/"next":"[^"]*page=3"/);
  });

  it('come at once: one-page', async () => {
    const { get, store } = await openZooStore({ paging: 'one-page', matching: 'any-word' });
    const page = await get(searchPath(store, 'oz lb each ct', 1));
    expect(page.document.querySelectorAll('.product-card').length).toBeGreaterThan(12);
  });
});
