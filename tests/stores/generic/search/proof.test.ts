import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { knownStore } from '../../../../lib/stores/generic/known/known-store';
import { answeringShop, cardsOf, goods, matching, resultsPage } from '../shop-that-answers';
import type { AnsweringShop, Answering } from '../shop-that-answers';

/** A way to search is believed once it told what it found apart from nonsense. */
const cart = '<a href="/cart">Cart</a>';
const home = (head = ''): string =>
  `${head}${cart}<main><h1>Welcome</h1><div>${cardsOf(goods.slice(2, 6))}</div></main>`;
const titles = async (page: AnsweringShop, query = 'rice') =>
  (await generic.search(query, page)).map(({ title }) => title);
const rice = ['Basmati Rice 2 lb', 'Brown Rice 1 lb'];

/** A shop whose search is at `path`, with a form that leads home before it. */
const searchedAt =
  (path: string, parameter: string, head: string, besides?: (query: string) => string): Answering =>
  ({ url }) => {
    if (url.pathname === '/') return { html: home(head) };
    if (url.pathname !== path) return null;
    const query = url.searchParams.get(parameter) ?? '';
    return { html: head + resultsPage(query, besides?.(query)) };
  };

describe('a way to search', () => {
  it('is not the predictive form that leads home, nor a page that repeats the question', async () => {
    const head = '<form action="/"><input type="search" name="q"></form>';
    const page = answeringShop({ html: head + cart, answer: searchedAt('/search', 'q', head) });
    expect(await titles(page)).toEqual(rice);
    expect(await titles(page, 'turmeric')).toEqual(['Ground Turmeric 4 oz']);
    expect(knownStore(page).search.way?.address).toBe('https://shop.example/search?q={q}');
  });

  it('may be home, where home tells queries apart', async () => {
    const head =
      '<form action="https://shop.example/" role="search"><input type="search" name="s"><input type="hidden" name="post_type" value="product"></form>';
    const page = answeringShop({
      html: head + cart,
      answer: ({ url }) => ({
        html:
          url.searchParams.get('post_type') === 'product' ? resultsPage(url.searchParams.get('s') ?? '') : home(head),
      }),
    });
    expect(await titles(page)).toEqual(rice);
    expect(await titles(page, 'saffron')).toEqual([]);
  });

  it('is read from structured data that was escaped for HTML', async () => {
    const head = `<script type="application/ld+json">{"@type":"WebSite","potentialAction":{"@type":"SearchAction","target":"https://shop.example/?s={search_term_string}&amp;post_type=product","query-input":"required name=search_term_string"}}</script>`;
    const page = answeringShop({
      html: head + cart,
      answer: ({ url }) => ({
        html:
          url.searchParams.get('post_type') === 'product' ? resultsPage(url.searchParams.get('s') ?? '') : home(head),
      }),
    });
    expect(await titles(page)).toEqual(rice);
    expect(page.requests[0]?.path).toBe('/?s=rice&post_type=product');
  });

  it('is a form that is posted', async () => {
    const head =
      '<form method="post" action="/index.php?route=product/search.do"><input name="search"><input type="hidden" name="token" value="t"></form>';
    const page = answeringShop({
      html: head + cart,
      answer: ({ url, method, body }) =>
        method === 'POST' && body.get('token') === 't' && url.search.includes('product/search.do')
          ? { html: head + resultsPage(body.get('search') ?? '') }
          : url.pathname === '/' ? { html: home(head) } : null,
    }); // prettier-ignore
    expect(await titles(page)).toEqual(rice);
    expect(await titles(page, 'black beans')).toEqual(['Black Beans 15 oz']);
  });

  it('shows in any case what it also shows for nonsense, and that is left out', async () => {
    const head = '<form action="/find"><input name="q"></form>';
    const window = '<div class="picks">' + cardsOf(['Olive Oil 1 l', 'Sea Salt 1 lb']) + '</div>';
    const page = answeringShop({ html: head + cart, answer: searchedAt('/find', 'q', head, () => window) });
    expect(await titles(page)).toEqual(rice);
    expect(await titles(page, 'saffron')).toEqual([]);
    expect(await titles(page, 'olive oil')).toEqual([]);
  });

  it('is none where every query gives the same', async () => {
    const head = '<form action="/find"><input name="q"></form>';
    const page = answeringShop({
      html: head + cart,
      answer: ({ url }) => (url.pathname === '/find' || url.pathname === '/' ? { html: home(head) } : null),
    });
    await expect(generic.search('milk', page)).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(knownStore(page).search.way).toBeNull();
  });

  it('is none where nonsense gives whatever comes along', async () => {
    const head = '<form action="/find"><input name="q"></form>';
    let turn = 0;
    const page = answeringShop({
      html: head + cart,
      answer: ({ url }) => {
        if (url.pathname !== '/find') return url.pathname === '/' ? { html: home(head) } : null;
        turn += 1;
        return { html: `<main><div>${cardsOf([`Offer No ${String(turn)}`, `Deal No ${String(turn)}`])}</div></main>` };
      },
    });
    await expect(generic.search('rice', page)).rejects.toMatchObject({ code: 'store/element-missing' });
  });

  it('is proven by something surely sold where the first query finds nothing', async () => {
    const head = '<form action="/find"><input name="q"></form>';
    const page = answeringShop({
      html: head + cart,
      answer: ({ url }) => {
        const query = url.searchParams.get('q') ?? '';
        const drawer = '<aside><main><p>Your cart</p></main></aside>';
        const found =
          matching(query).length > 0 ? resultsPage(query) : '<main><p>No results, try a different search.</p></main>';
        return url.pathname === '/find' ? { html: head + drawer + found } : null;
      },
    });
    expect(await titles(page, 'habanero')).toEqual([]);
    expect(knownStore(page).search.proof?.found).toBe('milk');
    expect(await titles(page)).toEqual(rice);
  });

  it('costs one request more for its proof, once', async () => {
    const head = '<form action="/find"><input name="q"></form>';
    const page = answeringShop({ html: head + cart, answer: searchedAt('/find', 'q', head) });
    for (const query of ['rice', 'turmeric', 'black beans', 'milk']) await generic.search(query, page);
    expect(page.requests.filter(({ path }) => path.startsWith('/find'))).toHaveLength(5);
  });

  it('is given up after twenty answers that say there is nothing, and another is tried', async () => {
    const head = '<form action="/old"><input name="q"></form><form action="/new"><input name="q"></form>';
    let isOldBroken = false;
    const page = answeringShop({
      html: head + cart,
      answer: ({ url }) => {
        const query = url.searchParams.get('q') ?? '';
        if (url.pathname === '/old')
          return { html: isOldBroken ? '<main>No results found.</main>' : head + resultsPage(query) };
        return url.pathname === '/new' ? { html: head + resultsPage(query) } : null;
      },
    });
    expect(await titles(page)).toEqual(rice);
    isOldBroken = true;
    for (let empty = 1; empty < 20; empty += 1) expect(await titles(page)).toEqual([]);
    expect(await titles(page)).toEqual(rice);
    expect(knownStore(page).search.way?.address).toContain('/new');
  });

  it('may show its results in a frame of its own', async () => {
    const head = '<form action="/find"><input name="q"></form>';
    const page = answeringShop({
      html: head + cart,
      answer: ({ url }) => {
        const query = url.searchParams.get('q') ?? '';
        if (url.pathname === '/find') return { html: `${head}<main><iframe src="/frame?q=${query}"></iframe></main>` };
        return url.pathname === '/frame' ? { html: resultsPage(query) } : null;
      },
    });
    expect(await titles(page)).toEqual(rice);
  });

  it('leads to the one hit, without what its page shows beside it', async () => {
    const head = '<form action="/find"><input name="q"></form>';
    const beside = `<section><h2>Related products</h2><div>${cardsOf(['Sea Salt 1 lb', 'Olive Oil 1 l'])}</div></section><section><h3>Shop window</h3><div>${cardsOf(goods.slice(0, 2))}</div></section>`;
    const page = answeringShop({
      html: head + cart,
      answer: ({ url }) => {
        const query = url.searchParams.get('q') ?? '';
        const [hit, ...more] = matching(query);
        if (url.pathname !== '/find') return null;
        if (hit === undefined || more.length > 0) return { html: head + resultsPage(query) };
        const html = `${head}<main><h1>${hit}</h1><p>$2.00</p><form action="/cart/add" method="post"><button>Add to cart</button></form>${beside}</main>`;
        return { html, url: `https://shop.example/products/${hit.toLowerCase().replaceAll(' ', '-')}` };
      },
    });
    expect(await titles(page, 'turmeric')).toEqual(['Ground Turmeric 4 oz']);
    expect(await titles(page)).toEqual(rice);
  });
});

describe('a store that wants to know where one is', () => {
  it('says so once instead of finding nothing', async () => {
    const gate =
      '<form action="/where"><p>Enter your ZIP code to see prices and availability.</p><input name="where" aria-label="ZIP code"><button>Continue</button></form>';
    const head = `<form action="/find"><input name="q"></form>${cart}`;
    const page = answeringShop({ html: head + gate, answer: () => ({ html: head + gate }) });
    await expect(generic.search('rice', page)).rejects.toMatchObject({ code: 'store/no-store-chosen' });
  });

  it('and one that wants to know which of its branches one means', async () => {
    const gate =
      '<header><b>$0.00</b></header><section><h3>Select your local store</h3><label><input type="radio" name="at"> North Gate</label><label><input type="radio" name="at"> Quay</label><button>Save</button></section>';
    const head = `<form action="/find"><input name="q"></form>${cart}`;
    const page = answeringShop({ html: head + gate, answer: () => ({ html: head + gate }) });
    await expect(generic.search('rice', page)).rejects.toMatchObject({ code: 'store/no-store-chosen' });
  });

  it('and one that wants one to sign in', async () => {
    const gate = '<main><h1>Welcome</h1><p>Please sign in to see prices.</p></main>';
    const head = `<form action="/find"><input name="q"></form>${cart}`;
    const page = answeringShop({ html: head + gate, answer: () => ({ html: head + gate }) });
    await expect(generic.search('rice', page)).rejects.toMatchObject({ code: 'store/signed-out' });
  });

  it('is no store that sells and offers to look for a branch', async () => {
    const finder = '<form action="/stores"><label>Find a store: ZIP code <input name="zip"></label></form>';
    const head = `<form action="/find"><input name="q"></form>${cart}${finder}`;
    const page = answeringShop({ html: head + cardsOf(goods), answer: searchedAt('/find', 'q', head) });
    expect((await titles(page)).slice(0, 2)).toEqual(rice);
  });
});

describe('a search in a page that runs', () => {
  it('is typed into a box that no form holds, and learned from where it leads', async () => {
    const box =
      '<div id="search"><input type="text" name="search" placeholder="Search"><button type="button"><i></i></button></div>';
    const html = (query: string | null) => `${box}${cart}${query === null ? home() : resultsPage(query)}`;
    const page = answeringShop({
      html: html(null),
      answer: ({ url }) => {
        const route = url.searchParams.get('route');
        if (url.pathname === '/index.php' && route === 'product/search')
          return { html: html(url.searchParams.get('search')) };
        return url.pathname === '/' ? { html: html(null) } : null;
      },
      run: (document, _, go) => {
        const input = document.querySelector('input');
        document.querySelector('#search button')?.addEventListener('click', () => {
          go(`/index.php?route=product/search&search=${encodeURIComponent(input?.value ?? '')}`);
        });
      },
    });
    expect(await titles(page)).toEqual(rice);
    expect(knownStore(page).search.way).toMatchObject({
      kind: 'request',
      address: 'https://shop.example/index.php?route=product/search&search={q}',
    });
    const opened = page.opened.length;
    expect(await titles(page, 'black beans')).toEqual(['Black Beans 15 oz']);
    expect(page.opened).toHaveLength(opened);
  });

  it('is a form that a script sends, which takes no Enter of its own', async () => {
    const form = '<header><form id="f"><input type="search" placeholder="Search"></form></header>';
    const html = (query: string | null) => `${form}${cart}${query === null ? home() : resultsPage(query)}`;
    const page = answeringShop({
      html: html(null),
      answer: ({ url }) => {
        const [, place, query = ''] = url.pathname.split('/');
        if (place === 'find') return { html: html(decodeURIComponent(query)) };
        return url.pathname === '/' ? { html: html(null) } : null;
      },
      run: (document, _, go) => {
        document.querySelector('#f')?.addEventListener('submit', (event) => {
          event.preventDefault();
          go(`/find/${encodeURIComponent(document.querySelector('input')?.value ?? '')}`);
        });
      },
    });
    expect(await titles(page)).toEqual(rice);
    expect(await titles(page, 'black beans')).toEqual(['Black Beans 15 oz']);
    expect(knownStore(page).search.way?.address).toBe('https://shop.example/find/{q}');
  });

  it('is not looked for through all addresses once more for the next article', async () => {
    const page = answeringShop({ html: home(), answer: ({ url }) => (url.pathname === '/' ? { html: home() } : null) });
    await expect(titles(page)).rejects.toMatchObject({ code: 'store/element-missing' });
    const asked = page.requests.length;
    await expect(titles(page, 'turmeric')).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(page.requests).toHaveLength(asked);
  });

  it('is what the page stands on, where that is one of results', async () => {
    const page = answeringShop({
      html: `${cart}${resultsPage('coconut')}`,
      at: 'https://shop.example/x/browse?sort=new&keyword=coconut',
      answer: ({ url }) =>
        url.pathname === '/x/browse' ? { html: resultsPage(url.searchParams.get('keyword') ?? '') } : null,
    });
    expect(await titles(page)).toEqual(rice);
    expect(page.requests[0]?.path).toBe('/x/browse?sort=new&keyword=rice');
  });

  it('is proven by a product of the open page where the first thing asked for brings only the window', async () => {
    const head = '<form action="/find"><input name="q"></form>';
    const window = cardsOf(['Olive Oil 1 l', 'Sea Salt 1 lb', 'Rye Crackers 8 oz']);
    const page = answeringShop({
      html: `${head}${cart}<main><div>${cardsOf(['Brown Rice 1 lb', 'Ground Turmeric 4 oz'])}</div></main>`,
      answer: ({ url }) => {
        const found = matching(url.searchParams.get('q') ?? '');
        const html = `<main><h1>Products</h1><div>${found.length > 0 ? cardsOf(found) : window}</div></main>`;
        return url.pathname === '/find' ? { html: head + html } : null;
      },
    });
    expect(await titles(page, 'saffron')).toEqual([]);
    expect(knownStore(page).search.proof?.found).toBe('brown');
    expect(await titles(page)).toEqual(rice);
  });

  it('says that there is nothing in words with a curly apostrophe', async () => {
    const head = '<form action="/find"><input name="q"></form>';
    const window = `<h2>Popular right now</h2><div>${cardsOf(goods)}</div>`;
    const page = answeringShop({
      html: head + cart,
      answer: ({ url }) => {
        const query = url.searchParams.get('q') ?? '';
        const isFound = matching(query).length > 0;
        const html = isFound ? resultsPage(query) : `<main><h1>Sorry, we couldn’t find “${query}”</h1>${window}</main>`;
        return url.pathname === '/find' ? { html: head + html } : null;
      },
    });
    expect(await titles(page, 'saffron')).toEqual([]);
    expect(await titles(page)).toEqual(rice);
  });

  it('stays on its page where the box filters it', async () => {
    const html = `<header><button aria-label="Search"></button></header>${cart}<div id="app"></div>`;
    const page = answeringShop({
      html,
      answer: ({ url }) => (url.pathname === '/' ? { html } : null),
      run: (document) => {
        document.querySelector('button')?.addEventListener('click', () => {
          const box = document.createElement('input');
          box.type = 'search';
          box.addEventListener('input', () => {
            const app = document.querySelector('#app');
            const parsed = fragmentOf(document, resultsPage(box.value));
            app?.replaceChildren(...parsed);
          });
          document.querySelector('header')?.append(box);
        });
      },
    });
    expect(await titles(page)).toEqual(rice);
    expect(await titles(page, 'turmeric')).toEqual(['Ground Turmeric 4 oz']);
    expect(knownStore(page).search.way?.kind).toBe('typed');
  });
});

function fragmentOf(document: Document, html: string): Node[] {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes];
}
