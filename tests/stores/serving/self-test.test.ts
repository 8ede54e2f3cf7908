import { describe, expect, it } from 'vitest';
import { brokenPart, checkSteps } from '../../../lib/core/store/store-check';
import { CoachError } from '../../../lib/core/errors';
import { selfTest } from '../../../lib/stores/serving/self-test';
import { defineStore } from '../../../lib/stores/store-adapter';
import type { StoreAdapter } from '../../../lib/stores/store-adapter';
import { aCart, aCartLine, anOffer } from '../../support/builders';
import { adapters } from '../every-adapter';
import { fixturePage } from '../fixture-page';
import type { Routes } from '../fixture-page';

const shop = 'https://shop.example/';
const at = (html: string, routes: Routes = {}) => fixturePage({ folder: 'generic', url: shop, html, routes });
const plainPage = '<html lang="en"><body><h1>Shop</h1></body></html>';

/** A store where everything works, with one thing changed. */
function store(change: Partial<StoreAdapter> = {}): StoreAdapter {
  return defineStore({
    id: 'test',
    name: 'Test store',
    proof: 'documented',
    cartWrites: 'adds',
    detect: () => 0.9,
    search: () => Promise.resolve([anOffer({ sku: 'm', title: 'Milk', url: `${shop}products/milk` })]),
    readCart: () => Promise.resolve(aCart([aCartLine('m', 1)])),
    addToCart: () => Promise.reject(new Error('A self-test writes nothing.')),
    removeFromCart: () => Promise.reject(new Error('A self-test writes nothing.')),
    ...change,
  });
}
const gone = (detail: string) => () =>
  Promise.reject(new CoachError('store/element-missing', 'The store’s pages have changed.', { detail }));

async function checked(adapter: StoreAdapter, html = plainPage, routes: Routes = {}) {
  const steps = await selfTest(adapter, at(html, routes));
  return Object.fromEntries(steps.map(({ step, state, detail }) => [step, `${state}: ${detail}`]));
}

describe('a self-test', () => {
  it('tells of each part of a store that works, and writes nothing', async () => {
    const page = at(plainPage);
    const steps = await selfTest(store(), page);
    expect(steps.map(({ step }) => step)).toEqual(checkSteps);
    expect(steps.map(({ state }) => state)).toEqual(['works', 'works', 'works', 'works', 'unsure']);
    expect(page.requests).toEqual([]);
    expect(brokenPart(steps)).toBeNull();
  });

  it.each<[part: string, adapter: StoreAdapter, expected: Record<string, string>]>([
    [
      'a search that is gone',
      store({ search: gone('GET /search.json → 404') }),
      { search: 'broken: store/element-missing: GET /search.json → 404', cart: 'works: read: lines: 1' },
    ],
    [
      'results without their parts',
      store({
        search: () =>
          Promise.resolve([
            { ...anOffer({ sku: 'm' }), title: '' },
            { ...anOffer({ sku: 'n' }), price: 3 as never },
          ]),
      }),
      { search: 'works: 2 found for “milk”', results: 'broken: none of 2 has an id, a name and a price' },
    ],
    [
      'a cart that is gone',
      store({ readCart: gone('shop: cart') }),
      {
        results: 'works: 1 of 1 with name and price, 0 with a size',
        cart: 'broken: store/element-missing: shop: cart',
      },
    ],
    [
      'a cart line without its parts',
      store({ readCart: () => Promise.resolve(aCart([{ ...aCartLine('m', 1), quantity: Number.NaN }])) }),
      { cart: 'broken: test: a cart line without its parts' },
    ],
    [
      'an error nobody foresaw',
      store({ search: () => Promise.reject(new TypeError('x is not a function')) }),
      { search: 'broken: unexpected: TypeError: x is not a function' },
    ],
  ])('names %s', async (_, adapter, expected) => {
    expect(await checked(adapter)).toMatchObject(expected);
  });

  it('is not sure of what says nothing against the store', async () => {
    expect(await checked(store({ detect: () => null, search: () => Promise.resolve([]) }))).toMatchObject({
      recognise: expect.stringMatching(/^unsure/) as string,
      search: 'unsure: nothing found for “milk”',
      add: expect.stringMatching(/^unsure/) as string,
    });
  });

  it('searches in the language of the page', async () => {
    const asked: string[] = [];
    const search = (query: string) => {
      asked.push(query);
      return Promise.resolve([]);
    };
    await checked(store({ search }), '<html lang="de-DE"><body></body></html>');
    await checked(store({ search }), '<html lang="xx"><body></body></html>');
    expect(asked).toEqual(['Milch', 'milk']);
  });

  it.each<[case_: string, html: string, routes: Routes, expected: string]>([
    ['on this page', '<button>Add to cart</button>', {}, 'works: a button that adds is on this page'],
    [
      'on a product’s page',
      plainPage,
      { 'GET /products/milk': { html: '<form action="/cart/add"><button>Add to cart</button></form>' } },
      'works: a button that adds is on a product’s page',
    ],
    [
      'nowhere the server sends',
      plainPage,
      { 'GET /products/milk': { html: '<button>Buy now</button><button>Wish list</button>' } },
      'unsure: no button that adds in /products/milk as the store sends it',
    ],
    [
      'on a page that is gone',
      plainPage,
      { 'GET /products/milk': { status: 404 } },
      'broken: store/element-missing: GET /products/milk → 404',
    ],
  ])('looks for the button where it is to be pressed: %s', async (_, html, routes, expected) => {
    const { add } = await checked(store({ leftToGeneric: ['add'] }), html, routes);
    expect(add).toBe(expected);
  });

  it('is added to by the adapter: its own word to search for, and what it can tell of adding', async () => {
    const asked: string[] = [];
    const own = store({
      search: (query) => {
        asked.push(query);
        return Promise.resolve([anOffer({ sku: 'm' })]);
      },
      selfTest: (_, shared) => shared({ query: 'oat drink', add: (offers) => `${String(offers.length)} can be added` }),
    });
    expect(await checked(own)).toMatchObject({ add: 'works: 1 can be added' });
    expect(asked).toEqual(['oat drink']);
    const broken = store({ selfTest: (_, shared) => shared({ add: gone('test: button.add') }) });
    expect(await checked(broken)).toMatchObject({ add: 'broken: store/element-missing: test: button.add' });
  });

  it('is replaced by the adapter', async () => {
    const step = { step: 'cart', state: 'broken', detail: 'my own' } as const;
    expect(await selfTest(store({ selfTest: () => Promise.resolve([step]) }), at(plainPage))).toEqual([step]);
  });
});

describe('the first broken part', () => {
  it('is the first the coach needs, whatever order they come in', () => {
    expect(
      brokenPart([
        { step: 'add', state: 'broken', detail: 'a' },
        { step: 'search', state: 'broken', detail: 's' },
        { step: 'recognise', state: 'unsure', detail: 'r' },
      ]),
    ).toMatchObject({ step: 'search' });
  });
});

describe('every adapter', () => {
  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))(
    '%s: a page that is nothing like its store breaks at a named part, or is told to be unsure; nothing is written',
    async (_, adapter) => {
      const page = at('<html lang="en"><body><p>Closed.</p></body></html>');
      const answering = {
        ...page,
        fetch: (url: string, init: RequestInit) => {
          expect(init.method ?? 'GET', url).toMatch(/GET|POST/);
          return Promise.resolve({
            status: 404,
            url,
            redirected: false,
            headers: new Headers(),
            text: () => Promise.resolve('<p>Nothing here.</p>'),
          });
        },
      };
      const steps = await selfTest(adapter, answering);
      expect(steps.filter(({ state, step }) => state === 'works' && step !== 'recognise')).toEqual([]);
      for (const { state, detail } of steps)
        if (state === 'broken') expect(detail).toMatch(/^[a-z]+(?:\/[a-z-]+)?: \S/);
    },
  );
});
