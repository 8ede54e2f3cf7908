import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import generic from '../../../../lib/stores/adapters/generic';
import { knownStore } from '../../../../lib/stores/generic/known/known-store';
import { point } from '../../../../lib/stores/generic/search/pointed-search';
import { PageControl } from '../../../../lib/core/store/page-control';
import { answeringShop, cardsOf, goods, resultsPage } from '../shop-that-answers';
import type { AnsweringShop } from '../shop-that-answers';

/** A search whose words nobody here knows: a box named "wat", and links of all kinds. */
const head = `
  <header>
    <form action="/assortiment"><label>Waar heb je trek in? <input name="wat"></label><button>Ga</button></form>
    <a href="/folder">Folder</a> <a href="/hulp">Hulp</a> <a href="/hulp#top">Hulp, boven</a>
    <a href="/login">Inloggen</a> <a href="/checkout">Afrekenen</a> <a href="/account/orders">Bestellingen</a>
    <a href="https://other.example/zoek">Zoek elders</a> <a href="javascript:go()">Script</a>
  </header>
  <form action="/nieuws"><input name="email" placeholder="E-mail"><button>Aanmelden</button></form>
  <form action="/login"><input name="user"><input type="password" name="p"></form>
  <form action="/cart/coupon"><input name="coupon" placeholder="Kortingscode"></form>
  <form action="https://other.example/find"><input name="x" placeholder="Elders"></form>
  <a href="/mijn">Hallo Marguerite</a> <a href="/winkel">Bezorgen in 1012 AB</a>
  <a href="/wishlist">Verlanglijst</a>
  <a href="/cart">Cart</a>`;
const html = `${head}<main><h1>Welkom</h1>${cardsOf(goods.slice(2, 5))}</main>`;

let page: AnsweringShop;
beforeEach(() => {
  page = answeringShop({
    html,
    answer: ({ url: { pathname, searchParams } }) => {
      if (pathname === '/') return { html };
      if (pathname === '/assortiment') return { html: head + resultsPage(searchParams.get('wat') ?? '') };
      // The same goods whatever is asked for.
      if (pathname === '/folder' || pathname === '/wishlist') return { html: cardsOf(goods) };
      if (pathname === '/hulp')
        return { html: '<form action="/assortiment"><input name="wat" placeholder="Assortiment"></form>' };
      return null;
    },
  });
});
const shown = async (): Promise<PageControl[]> => z.array(PageControl).parse(await point(null, page));
const named = async (text: string): Promise<PageControl> => {
  const found = (await shown()).find((one) => one.text.startsWith(text));
  if (found === undefined) throw new Error(`nothing is called ${text}`);
  return found;
};
const tryIt = (control: PageControl, query = 'rice') => point({ control, query }, page);
const titles = async (query: string): Promise<string[]> =>
  (await generic.search(query, page)).map(({ title }) => title);

describe('controls that may be pointed at', () => {
  it('are boxes and links of the store, and none of those that pay, sign in, subscribe or belong to an account', async () => {
    expect((await shown()).map(({ role, text }) => `${role} ${text}`)).toEqual([
      'box Waar heb je trek in?, Ga',
      'link Folder',
      'link Hulp',
      'link Verlanglijst',
      'link Cart',
    ]);
  });

  it('are few, and their texts short, however long the page', async () => {
    const many = Array.from({ length: 500 }, (_, at) => `<a href="/l/${String(at)}">L ${String(at)}</a>`).join('');
    const long = `<a href="/x">${'very '.repeat(60)}</a><form action="/f"><input name="a" placeholder="${'long '.repeat(60)}"></form>`;
    page = answeringShop({ html: long + many, answer: () => null });
    expect((await shown()).length).toBeLessThanOrEqual(30);
    expect((await shown()).every(({ text }) => text.length <= 60)).toBe(true);
  });
});

describe('what was pointed at', () => {
  it('is the store’s search from then on, once it told queries apart', async () => {
    await expect(titles('rice')).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(await tryIt(await named('Waar'))).toBe(true);
    expect(knownStore(page).search.way?.address).toBe('https://shop.example/assortiment?wat={q}');
    expect(await titles('rice')).toEqual(['Basmati Rice 2 lb', 'Brown Rice 1 lb']);
    expect(await titles('turmeric')).toEqual(['Ground Turmeric 4 oz']);
  });

  it('may be a link to the page with the box', async () => {
    expect(await tryIt(await named('Hulp'))).toBe(true);
    expect(await titles('turmeric')).toEqual(['Ground Turmeric 4 oz']);
  });

  it.each(['Folder', 'Verlanglijst'])('is not believed where it is no search: %s', async (text) => {
    expect(await tryIt(await named(text))).toBe(false);
    expect(knownStore(page).search.way).toBeNull();
  });

  it('is told to be kept only where it was proven', async () => {
    page.learned = { values: {}, news: {} };
    await tryIt(await named('Folder'));
    expect(page.learned.news.search).toBeUndefined();
    await tryIt(await named('Waar'));
    expect(page.learned.news.search?.proof).toContain('rice');
  });

  it('is not tried where the page shows something else by that number now, or nothing', async () => {
    const told = await named('Waar');
    for (const other of [
      { ...told, id: 99 },
      { ...told, text: 'Search' },
      { ...told, role: 'link' as const },
    ])
      expect(await tryIt(other)).toBe(false);
    for (const other of [undefined, 1, { control: told }, { control: { ...told, id: '1' }, query: 'rice' }])
      expect(await point(other, page)).toBe(false);
    expect(page.requests).toEqual([]);
  });
});
