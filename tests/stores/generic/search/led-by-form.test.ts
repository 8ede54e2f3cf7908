import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { keepPlaces, resultsWith } from '../../../../lib/stores/generic/search/search-memory';
import { answeringShop, goods } from '../shop-that-answers';

/** A shop whose search is a form that is posted, with cards that lead nowhere. */
function shop(leadsTo: (query: string) => string) {
  const form = '<header><form action="/find" method="post"><input type="search" name="q"></form></header>';
  const cards = (query: string) =>
    goods
      .filter((name) => name.toLowerCase().includes(query))
      .map((name) => `<div class="c"><p>${name}</p><b>$2.00</b><button>Add to cart</button></div>`)
      .join('');
  return answeringShop({
    html: `${form}<main><h1>Welcome</h1></main>`,
    answer: ({ method, body, url }) => {
      const query = (body.get('q') ?? '').toLowerCase();
      if (method !== 'POST' || url.pathname !== '/find') return null;
      const html = `${form}<main><h1>Results</h1>${cards(query) || '<p>Nothing found.</p>'}</main>`;
      return { html, url: `https://shop.example${leadsTo(query)}` };
    },
  });
}

describe('where a product without a page of its own is shown, found by a form that was sent', () => {
  it.each<[string, (query: string) => string, string | null]>([
    ['the address it led to', (query) => `/results?s=${query}`, 'https://shop.example/results?s=rice'],
    ['a path it led to', (query) => `/search/${query}`, 'https://shop.example/search/rice'],
    ['not told by an address without the query', () => '/results', null],
    ['not told by the address of the form itself', () => '/find', null],
  ])('%s', async (_, leadsTo, expected) => {
    const page = shop(leadsTo);
    const [offer] = await generic.search('rice', page);
    expect(offer?.url ?? null).toBeNull();
    expect(resultsWith(offer?.sku ?? '', page)?.address).toBe(expected);
  });

  it('is where it was asked for, not where it stands hidden among the results for something else', async () => {
    const page = shop((query) => `/results?s=${query}`);
    const [offer] = await generic.search('turmeric', page);
    const sku = offer?.sku ?? '';
    const draft = { sku, title: 'Ground Turmeric 4 oz', price: { minor: 200, currency: 'USD' } };
    const keep = (query: string): void => {
      const address = `https://shop.example/results?s=${query}`;
      const sheet = { document: page.document, url: address };
      const way = { kind: 'request', method: 'GET', address, body: null } as const;
      keepPlaces(
        { results: [{ draft }], sheet, address } as unknown as Parameters<typeof keepPlaces>[0],
        way,
        query,
        page,
      );
    };
    keep('rice');
    expect(resultsWith(sku, page)?.query).toBe('turmeric');
    keep('ground turmeric');
    expect(resultsWith(sku, page)?.query).toBe('ground turmeric');
  });
});
