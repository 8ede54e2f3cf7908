import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Offer } from '../../lib/core/offer/offer';
import { parsePrice, parseUnitPrice } from '../../lib/core/offer/price-text';
import { expectOffers } from './adapter-checks';
import { adapters } from './every-adapter';
import { fixturePage } from './fixture-page';

/** The chains' adapters over real pages of theirs, kept outside of the project because they are the stores'. */
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

describe.skipIf(!isThere)('chains on captured pages of results', () => {
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

/** Captured answers: the adapter, the request they answer, and some of what they tell. */
describe.skipIf(!isThere)('chains on captured answers', () => {
  const offersOf = async (id: string, url: string, key: string, file: string, html = '') => {
    const adapter = adapters.find((one) => one.id === id);
    const page = fixturePage({ folder: 'x', url, html, routes: { [key]: { html: read(file) } } });
    const offers = (await adapter?.search('x', page)) ?? [];
    expect(adapter?.proof).toBe('page');
    expectOffers(offers);
    return offers;
  };
  const brief = ({ sku, title, price, pack, unitPrice, availability, maxQuantity }: Offer): unknown[] => [
    sku,
    title,
    price.minor,
    pack?.text ?? null,
    unitPrice === null ? null : `${unitPrice.minorX100} ${unitPrice.per} ${unitPrice.from}`,
    availability,
    maxQuantity,
  ];

  it('woolworths-au reads a category’s products', async () => {
    const key = 'POST /apis/ui/Search/products';
    const offers = await offersOf(
      'woolworths-au',
      'https://www.woolworths.com.au/',
      key,
      'woolworths-au/category.json',
    );
    expect(offers).toHaveLength(8);
    expect(offers.every(({ price, image, gtin }) => price.currency === 'AUD' && image !== null && gtin !== null)).toBe(
      true,
    );
    expect(offers.slice(0, 1).concat(offers.slice(3, 4)).map(brief)).toEqual([
      ['133211', 'Cavendish Bananas Each', 72, 'Each', '7200 each page', 'in-stock', 36],
      ['144607', 'Strawberries 250g Punnet', 550, '250g Punnet', '22000 g page', 'in-stock', 36],
    ]);
  });

  it('coles reads products and passes over the advertisement between them', async () => {
    const build = '<script id="__NEXT_DATA__" type="application/json">{"buildId":"b"}</script>';
    const key = 'GET /_next/data/b/en/search/products.json';
    const offers = await offersOf('coles', 'https://www.coles.com.au/', key, 'coles/category-fruit-veg.json', build);
    expect(offers).toHaveLength(13);
    expect(offers.every(({ unitPrice }) => unitPrice?.from === 'page')).toBe(true);
    expect(offers.slice(0, 2).concat(offers.slice(7, 9)).map(brief)).toEqual([
      ['2511791', 'Coles Bananas Mini Pack', 450, '750g', '6000 g page', 'out-of-stock', 50],
      ['2511678', 'Coles Apples Mini 1kg', 490, '1kg', '4900 g page', 'in-stock', 50],
      ['409499', 'Coles Bananas', 77, '170g', '4500 g page', 'in-stock', offers[7]?.maxQuantity],
      ['5900530', 'Coles Hass Avocados', 250, '1 each', '25000 each page', 'in-stock', offers[8]?.maxQuantity],
    ]);
  });

  it('rewe reads products in the shape of its app', async () => {
    const offers = await offersOf(
      'rewe',
      'https://www.rewe.de/shop/',
      'GET /shop/api/products',
      'rewe/product_search.json',
    );
    expect(offers.map(brief)).toEqual([
      [
        '8-WZNM2TID-e431f956-9c66-3740-991c-da0b6594f7c9',
        'Müller Joghurt mit der Ecke Paw Patrol Knusperflugzeuge Joghurt Vanille 140g',
        89,
        '140g',
        '6360 g page',
        'in-stock',
        99,
      ],
      [
        '8-N9HZ2DNV-e431f956-9c66-3740-991c-da0b6594f7c9',
        'Mutti Tomatenfruchtfleisch mit Knoblauch 400g',
        179,
        '400g',
        '4480 g page',
        'in-stock',
        99,
      ],
    ]);
  });
});
