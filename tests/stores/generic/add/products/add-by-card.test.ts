import { describe, expect, it } from 'vitest';
import type { CartAdd } from '../../../../../lib/core/cart/cart';
import { learnedFrom, learnedPart } from '../../../../../lib/stores/learned/learned-parts';
import anyStore from '../../../../../lib/stores/parts/any-store';
import { answeringShop } from '../../shop-that-answers';

/** Products whose requests follow from what the results told of them are put in without their pages; of any other its page is asked. */
const origin = 'https://shop.example';
const generic = anyStore['any-store'];

interface Good {
  name: string;
  /** How the shop's own form names it. */
  id: string;
  kinds?: boolean;
}
const goods: Good[] = ['rice', 'mint', 'salt', 'eggs', 'oats', 'milk'].map((name, at) => ({
  name,
  id: `x${String(at + 3)}f`,
}));
const wanted = (name: string, quantity = 1): CartAdd => ({
  sku: `/goods/${name}`,
  url: `${origin}/goods/${name}`,
  title: name,
  quantity,
  held: 0,
});

interface Shop {
  /** A product's card among the results. */
  card: (good: Good) => string;
  /** What the page of results carries besides. */
  besides?: (all: readonly Good[]) => string;
  /** What stands in each product's form besides. */
  inForm?: (good: Good) => string;
}

function shopOf({ card, besides = () => '', inForm = () => '' }: Shop) {
  const held = new Map<string, number>();
  const gone = new Set<string>();
  const log: string[] = [];
  const row = ([name, quantity]: [string, number]): string =>
    `<li><a href="/goods/${name}">${name}</a> <input name="qty" value="${String(quantity)}"> <b>$2.00</b> <a href="/cart/remove/${name}">Remove</a></li>`;
  const cart = (): string =>
    `<a href="/cart">Cart</a><main><h1>Your cart</h1>${held.size === 0 ? '<p>Your cart is empty.</p>' : `<ul>${[...held].map(row).join('')}</ul>`}</main>`;
  const product = (good: Good): string =>
    `<main><h1>${good.name}</h1><p>$2.00</p><form action="/add" method="post"><input type="hidden" name="id" value="${good.id}">${inForm(good)}<input name="qty" value="1"><button>Add to cart</button></form></main>`;
  const page = answeringShop({
    html: '<a href="/cart">Cart</a>',
    answer: ({ url, method, body }) => {
      log.push(`${method} ${url.pathname}`);
      if (url.pathname === '/cart') return { html: cart() };
      const good = goods.find(({ id, name }) => id === body.get('id') || url.pathname === `/goods/${name}`);
      if (good === undefined) return null;
      if (method === 'GET') return { html: product(good) };
      if (gone.has(good.name)) return { html: '<main><div role="alert">There is not enough stock of it.</div></main>' };
      held.set(good.name, (held.get(good.name) ?? 0) + Number(body.get('qty')));
      return { html: '<main><p>Thank you</p></main>' };
    },
  });
  page.learned = learnedFrom({});
  /** The shopper’s list is searched: all of it stands on one page of results. */
  const search = (): void => {
    const html = `<main><h1>Results</h1><ul>${goods.map(card).join('')}</ul>${besides(goods)}</main>`;
    generic.readResults({ document: page.parseHtml(html), url: `${origin}/find?q=a` }, page, `${origin}/find?q=a`);
  };
  const fill = async (...lines: CartAdd[]): Promise<string[]> => {
    log.splice(0);
    for (const line of lines) await generic.addToCart(line, page);
    return log.splice(0);
  };
  return { page, held, gone, search, fill };
}

const withId = ({ name, id, kinds = false }: Good): string =>
  `<li><a href="/goods/${name}">${name}</a> <b>$2.00</b> <a role="button" data-product="${id}" data-kinds="${String(kinds)}">${kinds ? 'Choose' : 'Add to cart'}</a></li>`;

describe('a product that its card tells all of', () => {
  it('is put in without its page once two requests followed from their cards, first with the cart around it', async () => {
    const { search, fill, held, page } = shopOf({ card: withId });
    search();
    await fill(wanted('rice'), wanted('mint'));
    expect(learnedPart(page, 'cards')).toBeUndefined();
    expect(await fill(wanted('salt', 2), wanted('eggs'), wanted('oats', 3))).toEqual([
      ...['GET /cart', 'POST /add', 'GET /cart', 'POST /add', 'POST /add'],
    ]);
    expect([...held]).toEqual([['rice', 1], ['mint', 1], ['salt', 2], ['eggs', 1], ['oats', 3]]); // prettier-ignore
    expect(learnedPart(page, 'cards')).toMatchObject({ isProven: true });
  });

  it('is so too where the page’s data tells it, and no attribute', async () => {
    const { search, fill } = shopOf({
      card: ({ name }) => `<li><a href="/goods/${name}">${name}</a> <b>$2.00</b></li>`,
      besides: (all) =>
        `<script>var shop = ${JSON.stringify({ found: { list: all.map(({ name, id }) => ({ name, url: `/goods/${name}`, inStock: true, variants: [{ ref: id }] })) } })}</script>`,
    });
    search();
    await fill(wanted('rice'), wanted('mint'), wanted('salt'));
    expect(await fill(wanted('eggs'), wanted('milk'))).toEqual(['POST /add', 'POST /add']);
  });

  it('has its page asked where its card is not like theirs: a kind may have to be chosen', async () => {
    const { search, fill } = shopOf({ card: (good) => withId({ ...good, kinds: good.name === 'oats' }) });
    search();
    await fill(wanted('rice'), wanted('mint'), wanted('salt'));
    expect(await fill(wanted('oats'), wanted('eggs'))).toEqual(['GET /goods/oats', 'POST /add', 'POST /add']);
  });

  it('has its page asked where the store does not take it', async () => {
    const { search, fill, gone, held } = shopOf({ card: withId });
    search();
    await fill(wanted('rice'), wanted('mint'), wanted('salt'));
    gone.add('eggs');
    expect(await fill(wanted('eggs'))).toContain('GET /goods/eggs');
    expect(held.has('eggs')).toBe(false);
  });
});

describe('no product is put in by its card', () => {
  it.each([
    [
      'where neither the card nor the data says that the product is to be had',
      { card: (good: Good) => withId(good).replace(/<a role="button".*<\/a>/, `<i data-product="${good.id}"></i>`) },
    ],
    ['where the card does not tell what the request names', { card: (good: Good) => withId({ ...good, id: '1' }) }],
    [
      'where the request carries what holds for one visit',
      { card: withId, inForm: () => '<input type="hidden" name="csrf_token" value="t1">' },
    ],
    [
      'where it carries something else of the product that its card does not tell',
      { card: withId, inForm: ({ name }: Good) => `<input type="hidden" name="batch" value="b-${name}-7">` },
    ],
  ])('%s', async (_, shop: Shop) => {
    const { search, fill, held } = shopOf(shop);
    search();
    const log = await fill(...['rice', 'mint', 'salt', 'eggs'].map((name) => wanted(name)));
    expect(log.filter((one) => one.startsWith('GET /goods/'))).toHaveLength(4);
    expect(held.size).toBe(4);
  });

  it('where its name was taken from a card that tells another product’s', async () => {
    const { search, fill, held } = shopOf({
      card: (good) => withId({ ...good, id: good.name === 'eggs' ? 'x5f' : good.id }),
    });
    search();
    await fill(wanted('rice'), wanted('mint'), wanted('salt'));
    await fill(wanted('eggs'));
    expect([...held]).toEqual([['rice', 1], ['mint', 1], ['salt', 1], ['eggs', 1]]); // prettier-ignore
  });
});
