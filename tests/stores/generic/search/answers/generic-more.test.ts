import { describe, expect, it } from 'vitest';
import generic from '../../../../../lib/stores/adapters/generic';
import { nameHasWords } from '../../../../../lib/stores/generic/search/answers/name-has-words';
import { moreControl, nextPage } from '../../../../../lib/stores/generic/search/answers/more-results';
import { askedOf, fixturePage } from '../../../fixture-page';
import type { Routes } from '../../../fixture-page';

/** Further pages of results, for shops that order by newest and show the right thing last. */
const form = '<form action="/find"><input name="q"></form><a href="/cart">Cart</a>';
const card = (name: string) =>
  `<div class="card"><a href="/p/${name.toLowerCase().replaceAll(' ', '-')}">${name} 1 lb</a><span>$2.00</span></div>`;
const cards = (...names: string[]) => `<main>${names.map(card).join('')}</main>`;
const shop = (routes: Routes, search = form) =>
  fixturePage({ folder: 'generic', url: 'https://shop.example/', html: search, routes });
const search = async (query: string, page: ReturnType<typeof shop>) => ({
  found: (await generic.search(query, page)).map(({ title }) => title.replace(' 1 lb', '')),
  asked: askedOf(page),
});
const oils = cards('Olive Oil', 'Sesame Oil');

describe('the next page of results', () => {
  it.each<[string, string]>([
    ['a link that says what it is', '<a rel="next" href="?q=soy+sauce&page=2">→</a>'],
    ['a link in the head', '<link rel="next" href="/find?q=soy+sauce&page=2">'],
    ...[
      'Next',
      'Next page ›',
      'Nächste Seite',
      'Suivant',
      'Siguiente',
      'Successiva',
      'Volgende',
      'Próxima',
      'Nästa',
      'Næste',
      'Następna',
      'Következő',
      'הבא',
      '次へ',
      '下一页',
      '›',
    ].map((name): [string, string] => [`“${name}”`, `<a href="?q=soy+sauce&page=2">${name}</a>`]),
    ['a picture with a name', '<a href="?q=soy+sauce&page=2" aria-label="Next page"><svg></svg></a>'],
    ['its number', '<nav class="pagination"><a href="?q=soy+sauce">1</a><a href="?q=soy+sauce&page=2">2</a></nav>'],
    ['a button for more that is a link', '<a href="?q=soy+sauce&page=2">Show more products</a>'],
  ])('is found by %s', (_, html) => {
    const url = 'https://shop.example/find?q=soy+sauce';
    const { document } = fixturePage({ folder: 'generic', url, html });
    expect(nextPage({ document, url }, 1)).toBe('https://shop.example/find?q=soy+sauce&page=2');
  });

  it.each([
    ['another shop', '<a rel="next" href="https://other.example/2">Next</a>'],
    ['the page itself', '<a rel="next" href="/find?q=soy+sauce">Next</a>'],
    ['a script', '<a rel="next" href="javascript:next()">Next</a><a href="#">Next</a>'],
    [
      'other things called so',
      '<a href="/a">Next day delivery</a><a href="/b">Order by the next full moon</a><a href="/p/2">2</a>',
    ],
  ])('is not %s', (_, html) => {
    const url = 'https://shop.example/find?q=soy+sauce';
    const { document } = fixturePage({ folder: 'generic', url, html });
    expect(nextPage({ document, url }, 1)).toBeNull();
  });

  it('is asked for while nothing is called what was looked for, and no longer', async () => {
    const next = (page: number) => `<a rel="next" href="/find?q=soy+sauce&page=${String(page)}">Next</a>`;
    const page = shop({
      'GET /find?q=soy+sauce': { html: oils + next(2) },
      'GET /find?q=soy+sauce&page=2': { html: cards('Peanut Oil', 'Soy Sauce') + next(3) },
      'GET /find?q=oil': { html: oils + next(2) },
    });
    const { found, asked } = await search('soy sauce', page);
    expect(found).toEqual(['Soy Sauce', 'Olive Oil', 'Sesame Oil', 'Peanut Oil']);
    expect(asked).toEqual(['/find?q=soy+sauce', '/find?q=soy+sauce&page=2']);
    await generic.search('oil', page);
    expect(askedOf(page)).toHaveLength(3);
  });

  it('costs two requests at most', async () => {
    const next = { html: cards('Pan', 'Pot') + '<a rel="next" href="/find?q=saffron&page=9">Next</a>' };
    const page = shop({
      'GET /find?q=saffron': { html: oils + '<a rel="next" href="/find?q=saffron&page=2">Next</a>' },
      'GET /find?q=saffron&page=2': next,
      'GET /find?q=saffron&page=9': {
        html: cards('Cup', 'Jar') + '<a rel="next" href="/find?q=saffron&page=10">Next</a>',
      },
    });
    expect((await search('saffron', page)).asked).toHaveLength(3);
  });

  it('is guessed where a script fills the pager, and the guess that proved right is kept', async () => {
    const pager = '<div id="pager"></div>';
    const template = `<script type="application/ld+json">{"@type":"WebSite","potentialAction":{"@type":"SearchAction","target":"https://shop.example/search/{q}"}}</script>${form}`;
    const page = shop(
      {
        'GET /search/soy%20sauce': { html: oils + pager },
        'GET /search/soy%20sauce/2': { html: cards('Soy Sauce', 'Rice Vinegar') + pager },
        'GET /search/tofu': { html: oils + pager },
        'GET /search/tofu/2': { html: cards('Tofu', 'Natto') + pager },
      },
      template,
    );
    expect((await search('soy sauce', page)).found[0]).toBe('Soy Sauce');
    expect((await search('tofu', page)).found[0]).toBe('Tofu');
    expect(askedOf(page)).toEqual(['/search/soy%20sauce', '/search/soy%20sauce/2', '/search/tofu', '/search/tofu/2']);
  });

  it('is not guessed twice where the guesses showed nothing new, and never without a sign of more', async () => {
    const page = shop({
      'GET /find?q=tofu': { html: `${oils}<div class="pagination"></div>` },
      'GET /find?q=tofu&page=2': { html: oils },
      'GET /find?q=ghee': { html: `${oils}<div class="pagination"></div>` },
    });
    await generic.search('tofu', page);
    expect((await search('ghee', page)).asked.slice(2)).toEqual(['/find?q=ghee']);
  });

  it('leaves what was found alone when the shop trips over it; stops when the shop says so', async () => {
    const html = `${oils}<a rel="next" href="/find?q=tofu&page=2">Next</a>`;
    const broken = shop({
      'GET /find?q=tofu': { html },
      'GET /find?q=tofu&page=2': { status: 500 },
    });
    expect((await search('tofu', broken)).found).toEqual(['Olive Oil', 'Sesame Oil']);
    const full = shop({ 'GET /find?q=tofu': { html }, 'GET /find?q=tofu&page=2': { status: 429 } });
    await expect(generic.search('tofu', full)).rejects.toMatchObject({ code: 'store/rate-limited' });
  });
});

describe('whether a product is called so', () => {
  it.each([
    ['Casa Sol Black Beans, 15 oz', 'black bean', true],
    ['Cherry Tomatoes', 'cherry tomato', true],
    ['Baking Potatoes', 'potato', true],
    ['Black Pepper', 'black bean', false],
    ['Tomato Ketchup', 'tomato paste', false],
  ])('%s is called %s: %s', (title, query, is) => {
    expect(nameHasWords(title, query)).toBe(is);
  });
});

describe('the control for more', () => {
  it.each([
    'Load more',
    'Show 24 more products',
    'Mehr anzeigen',
    'Voir plus',
    'Ver más',
    'Mostra altri',
    'Toon meer',
    'Ver mais',
    'Visa fler',
    'Vis flere',
    'Pokaż więcej',
    'もっと見る',
    '加载更多',
  ])('%s is pressed', (name) => {
    const { document } = fixturePage({
      folder: 'generic',
      url: 'https://shop.example/',
      html: `<button>${name}</button>`,
    });
    expect(moreControl(document)).not.toBeNull();
  });

  it.each([
    '<button disabled>Load more</button>',
    '<button>Read more</button>',
    '<button>Learn more about Load More Gold membership and all it has to offer</button>',
    '<div class="carousel"><button>Next</button></div>',
  ])('%s is not', (html) => {
    const { document } = fixturePage({ folder: 'generic', url: 'https://shop.example/', html });
    expect(moreControl(document)).toBeNull();
  });
});
