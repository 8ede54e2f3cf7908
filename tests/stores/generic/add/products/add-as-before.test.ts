import { describe, expect, it } from 'vitest';
import type { CartAdd } from '../../../../../lib/core/cart/cart';
import anyStore from '../../../../../lib/stores/parts/any-store';
import { learnedFrom } from '../../../../../lib/stores/learned/learned-parts';
import { answeringShop } from '../../shop-that-answers';

/** Products that were put in before: without their pages, and never by a request that did something else. */
const origin = 'https://shop.example';
const wanted = (name: string, quantity = 1, held = 0): CartAdd => ({
  sku: `/p/${name}`,
  url: `${origin}/p/${name}`,
  title: name,
  quantity,
  held,
});
const generic = anyStore['any-store'];

/** A shop, which is visited anew with what was learned before; `besides`: what stands in each form. */
function shop(besides = '') {
  const held = new Map<string, number>();
  const gone = new Set<string>();
  const log: string[] = [];
  /** What its server puts in, for an id; a shop changes. */
  const means = new Map<string, string>();
  const row = ([name, quantity]: [string, number]): string =>
    `<li><a href="/p/${name}">${name}</a> <input name="qty" value="${quantity}"> <b>$2.00</b> <a href="/cart/remove/${name}">Remove</a></li>`;
  const cart = (): string =>
    `<a href="/cart">Cart</a><main><h1>Your cart</h1>${held.size === 0 ? '<p>Your cart is empty.</p>' : `<ul>${[...held].map(row).join('')}</ul>`}</main>`;
  const product = (name: string): string =>
    `<main><h1>${name}</h1><p>$2.00</p>${gone.has(name) ? '<p>Sold out</p>' : `<form action="/add" method="post"><input type="hidden" name="id" value="id-${name}">${besides}<input name="qty" value="1"><button>Add to cart</button></form>`}</main>`;
  let news: Record<string, unknown> = {};
  const visit = () => {
    const page = answeringShop({
      html: '<a href="/cart">Cart</a>',
      answer: ({ url, method, body }) => {
        log.push(`${method} ${url.pathname}`);
        if (url.pathname === '/cart') return { html: cart() };
        if (method !== 'POST') return { html: product(url.pathname.slice(3)) };
        const id = body.get('id') ?? '';
        const name = means.get(id) ?? id.slice(3);
        if (gone.has(name)) return { html: '<main><div role="alert">There is not enough stock of it.</div></main>' };
        held.set(name, (held.get(name) ?? 0) + Number(body.get('qty')));
        return { html: '<main><p>Thank you</p></main>' };
      },
    });
    page.learned = learnedFrom(news);
    const leave = (): void => {
      const told = Object.entries(page.learned?.news ?? {});
      news = Object.fromEntries([
        ...Object.entries(news).filter(([part]) => !told.some(([one]) => one === part)),
        ...told.flatMap(([part, one]) => (one === null ? [] : [[part, one.value] as const])),
      ]);
    };
    return { page, leave };
  };
  /** One fill, which ends with the cart read back; what the lines' answers were. */
  const fill = async (...lines: CartAdd[]) => {
    const { page, leave } = visit();
    log.splice(0);
    const answers = [];
    for (const line of lines) answers.push(await generic.addToCart(line, page));
    await generic.readCart(page);
    leave();
    return answers;
  };
  return { fill, held, gone, log, means };
}
const pagesOf = (log: readonly string[]): string[] => log.filter((one) => one.startsWith('GET /p/'));

describe('a product that was put in before', () => {
  it('is put in without its page, in any number', async () => {
    const { fill, held, log } = shop();
    await fill(wanted('rice'), wanted('mint', 2), wanted('salt'));
    held.clear();
    const answers = await fill(wanted('mint'), wanted('rice', 3), wanted('eggs'));
    expect(pagesOf(log)).toEqual(['GET /p/eggs']);
    expect([...held]).toEqual([['mint', 1], ['rice', 3], ['eggs', 1]]); // prettier-ignore
    expect(answers.every((answer) => answer.isAccepted)).toBe(true);
  });

  it('is looked at on its page where the store does not take it any more, and told as that says', async () => {
    const { fill, held, gone, log } = shop();
    await fill(wanted('rice'), wanted('mint'));
    held.clear();
    gone.add('mint');
    const [rice, mint] = await fill(wanted('rice'), wanted('mint'));
    expect(rice).toMatchObject({ isAccepted: true });
    expect(mint).toMatchObject({ isAccepted: false });
    expect(mint?.reason).toMatch(/sold out/i);
    expect(pagesOf(log)).toEqual(['GET /p/mint']);
    // The next time its page is asked first.
    gone.clear();
    held.clear();
    await fill(wanted('mint'));
    expect(pagesOf(log)).toEqual(['GET /p/mint']);
    expect([...held]).toEqual([['mint', 1]]);
  });

  it('is not put in so again once its request was seen to put in something else', async () => {
    const { fill, held, log, means } = shop();
    await fill(wanted('rice'), wanted('mint'), wanted('salt'));
    held.clear();
    means.set('id-mint', 'vinegar');
    await fill(wanted('rice'), wanted('mint'), wanted('salt'));
    expect(held.has('vinegar')).toBe(true);
    means.clear();
    held.clear();
    await fill(wanted('rice'), wanted('mint'));
    expect(pagesOf(log)).toEqual(['GET /p/mint']);
  });

  it('is looked at each time in a store whose forms carry what holds for one page', async () => {
    const { fill, held, log } = shop('<input type="hidden" name="_token" value="a1b2">');
    await fill(wanted('rice'), wanted('mint'));
    held.clear();
    await fill(wanted('rice'), wanted('mint'));
    expect(pagesOf(log)).toHaveLength(2);
  });
});
