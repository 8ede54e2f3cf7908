import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { knownStore } from '../../../../lib/stores/generic/known/known-store';
import { answeringShop, cardsOf, goods, matching, resultsPage } from '../shop-that-answers';
import type { AnsweringShop } from '../shop-that-answers';

/** Pages whose scripts wake after they are shown: what is typed into them before does nothing, or what a page without scripts does. */
const cart = '<a href="/cart">Cart</a>';
const home = `<main><h1>Welcome</h1><div>${cardsOf(goods.slice(1, 4))}</div></main>`;
const titles = async (page: AnsweringShop, query: string) =>
  (await generic.search(query, page)).map(({ title }) => title);

describe('a page that is typed into before it is awake', () => {
  it('did not answer by what it showed before, though that is called what was asked for', async () => {
    const box = '<div id="search"><input type="text" placeholder="Search"><button type="button">Go</button></div>';
    const page = answeringShop({
      html: box + cart + home,
      answer: ({ url }) => {
        if (url.pathname === '/') return { html: box + cart + home };
        return url.pathname === '/list'
          ? { html: box + cart + resultsPage(url.searchParams.get('words') ?? '') }
          : null;
      },
      run: (document, _, go) => {
        let presses = 0;
        document.querySelector('#search button')?.addEventListener('click', () => {
          presses += 1;
          const words = document.querySelector('input')?.value ?? '';
          if (presses > 1) go(`/list?words=${encodeURIComponent(words)}`);
        });
      },
    });
    expect(await titles(page, 'rice')).toEqual(['Basmati Rice 2 lb', 'Brown Rice 1 lb']);
    expect(knownStore(page).search.way?.address).toBe('https://shop.example/list?words={q}');
    expect(await titles(page, 'black beans')).toEqual(['Black Beans 15 oz']);
  });

  it('is typed into again, and the address it then leads to is proven by request, though nothing of the kind is sold', async () => {
    const form = '<form action="/"><input type="search" name="q" placeholder="Search"></form>';
    const found = (query: string): string => {
      const nothing = `<p>No products were found for ${query}</p>`;
      return `<main><div>${cardsOf(matching(query)) || nothing}</div></main>`;
    };
    let submits = 0;
    const page = answeringShop({
      html: form + cart + home,
      answer: ({ url }) => {
        if (url.pathname === '/') return { html: form + cart + home };
        return url.pathname === '/hits' ? { html: form + cart + found(url.searchParams.get('words') ?? '') } : null;
      },
      run: (document, _, go) => {
        document.querySelector('form')?.addEventListener('submit', (event) => {
          event.preventDefault();
          submits += 1;
          const words = encodeURIComponent(document.querySelector('input')?.value ?? '');
          go(submits > 1 ? `/hits?words=${words}` : `/?q=${words}`);
        });
      },
    });
    expect(await titles(page, 'saffron')).toEqual([]);
    expect(knownStore(page).search.way).toMatchObject({
      kind: 'request',
      address: 'https://shop.example/hits?words={q}',
    });
    expect(submits).toBe(2);
    expect(await titles(page, 'rice')).toEqual(['Basmati Rice 2 lb', 'Brown Rice 1 lb']);
  });

  it('did not answer by the same products at the address its form leads to without its script', async () => {
    const form = '<form action="/"><input type="search" name="q" placeholder="Search"></form>';
    let submits = 0;
    const page = answeringShop({
      html: form + cart + home,
      answer: ({ url }) => {
        if (url.pathname === '/') return { html: form + cart + home };
        return url.pathname === '/hits'
          ? { html: form + cart + resultsPage(url.searchParams.get('words') ?? '') }
          : null;
      },
      run: (document, _, go) => {
        document.querySelector('form')?.addEventListener('submit', (event) => {
          event.preventDefault();
          submits += 1;
          const words = encodeURIComponent(document.querySelector('input')?.value ?? '');
          go(submits > 1 ? `/hits?words=${words}` : `/?q=${words}`);
        });
      },
    });
    expect(await titles(page, 'rice')).toEqual(['Basmati Rice 2 lb', 'Brown Rice 1 lb']);
    expect(knownStore(page).search.way?.address).toBe('https://shop.example/hits?words={q}');
    expect(submits).toBe(2);
  });
});
