import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePrice, parseUnitPrice } from '../../lib/core/price-text';
import { expectOffers } from './adapter-checks';
import { adapters } from './every-adapter';
import { fixturePage } from './fixture-page';

/** The grocers' adapters over real pages of theirs, kept outside of the project because they are the stores'. */
const shelf = join(import.meta.dirname, '../../../shared/data/store-pages');
const isThere = existsSync(join(shelf, 'EXPECTED.json'));
if (!isThere) console.warn(`captured store pages are absent (${shelf}): tests over them are skipped`);
const read = (file: string): string => readFileSync(join(shelf, file), 'utf8');

interface Expected {
  cards: number;
  with_add: number;
  first: { id?: string; name: string; price: string; unit?: string; size?: string; url?: string }[];
}
const expected = isThere ? (JSON.parse(read('EXPECTED.json')) as Record<string, Expected>) : {};

/** Pages of results: the adapter, the file, where it was. `addable` is where the file's own count is of another kind of button. */
const pages: { id: string; file: string; url: string; addable?: number; more?: number; prices?: number[] }[] = [
  // Its data tells of two products whose cards the capture left out; they come after the cards.
  { id: 'walmart', file: 'walmart/search-minute-rice.html', url: 'https://www.walmart.com/search?q=rice', more: 2 },
  { id: 'amazon', file: 'amazon/search-minute-rice.html', url: 'https://www.amazon.com/s?k=rice' },
  {
    id: 'albertsons',
    file: 'albertsons-shaws/search-results.html',
    url: 'https://www.shaws.com/shop/search-results.html?q=rice',
  },
  { id: 'stop-and-shop', file: 'stopandshop/search-results.html', url: 'https://stopandshop.com/product-search/rice' },
  {
    id: 'hannaford',
    file: 'hannaford/search-minute-rice.html',
    url: 'https://www.hannaford.com/search/product?form_state=searchForm&keyword=rice&productTypeId=P',
    // The add button is a picture, and the first price is of two packs: one is 2.00, as its price per pound proves.
    addable: 4,
    prices: [200, 499, 639, 275],
  },
  {
    id: 'unata',
    file: 'rochebros/search-minute-rice.html',
    url: 'https://shopping.rochebros.com/search?search_term=rice',
  },
  // The captured card was cut before its button.
  { id: 'kroger', file: 'kroger/search-card.html', url: 'https://www.kroger.com/search?query=rice' },
];

describe.skipIf(!isThere)('grocers on captured pages of results', () => {
  it.each(pages)('$id reads every card of $file', async ({ id, file, url, addable, more = 0, prices }) => {
    const adapter = adapters.find((one) => one.id === id);
    const page = fixturePage({ folder: 'x', url, html: read(file) });
    expect(adapter?.detect(page)).toBeGreaterThan(0.5);
    expect(adapter?.proof).toBe('page');
    const offers = (await adapter?.search('rice', page)) ?? [];
    const wanted = expected[file];
    expectOffers(offers);
    const cards = wanted?.cards ?? 0;
    expect(offers).toHaveLength(cards + more);
    const isAddable = offers
      .slice(0, cards)
      .filter(({ availability }) => availability === 'in-stock' || availability === 'limited');
    expect(isAddable).toHaveLength(addable ?? wanted?.with_add ?? 0);
    for (const [at, { id: sku, name, price, unit, size, url: href }] of (wanted?.first ?? []).entries()) {
      const offer = offers[at];
      // Names are told cut where the page's heading names them whole.
      expect(offer?.title.startsWith(name.replace(/^Sponsored Ad - /, '').trim())).toBe(true);
      expect(offer?.price).toEqual(
        prices === undefined ? parsePrice(price, 'USD') : { minor: prices[at], currency: 'USD' },
      );
      if (unit !== undefined) expect(offer?.unitPrice).toEqual(parseUnitPrice(unit, 'USD'));
      if (size !== undefined) expect(offer?.pack?.text).toBe(size);
      if (href !== undefined && sku !== undefined && /^\d+$/.test(sku)) expect(offer?.sku).toBe(sku);
      if (href !== undefined && offer?.url !== null) {
        expect(new URL(offer?.url ?? '').pathname).toBe(new URL(href, url).pathname);
      }
    }
    if (prices !== undefined) expect(offers.map(({ price }) => price.minor)).toEqual(prices);
  });
});
