import { describe, expect, it } from 'vitest';
import { axes, axisNames } from '../../demo/zoo/axes';
import { type Axis } from '../../demo/zoo/store-types';
import { productLink, searchPath } from '../../demo/zoo/pages/front';
import type { ZooProduct } from '../../demo/zoo/serve-zoo';
import { type ZooShopper, openZooStore, plentiful, tokenOf } from './zoo-shopper';

/** What a page's script would send, for stores whose pages have no form for it. */
async function addByScript(shopper: ZooShopper, product: ZooProduct, lines: unknown): Promise<unknown> {
  const { store } = shopper;
  const page = await shopper.get(productLink(store, product));
  const { fields } = store.pieces.identity;
  const body = { [fields.product]: String(product.id), choice: product.choices[0] ?? '', lines, isTab: true };
  const path = store.pieces.add.isForm === true ? '/cart/change' : '/api/cart/items';
  const reply = await shopper.postJson(path, body, { 'x-csrf-token': tokenOf(page) });
  const answer: unknown = JSON.parse(reply.text);
  return typeof answer === 'object' && answer !== null && 'lines' in answer ? answer.lines : undefined;
}

/** Pages that come empty: their forms stand there only once a script ran. */
const filledByScript: ReadonlySet<string> = new Set(['single-page', 'filled-pages']);

/** What a person does in a store whose pages work without scripts; where they do not, what their script does. */
async function buy(shopper: ZooShopper, product: ZooProduct): Promise<void> {
  const { store } = shopper;
  store.passGate();
  const found = store.pieces.search.hasNoAddress
    ? await shopper.postForm('/find', { query: product.title })
    : await shopper.get(searchPath(store, product.title, 1), { 'x-part': '1' });
  // The results in a frame are asked for by the page that holds them.
  const listed = store.pieces.card.isFramed
    ? await shopper.get(`${searchPath(store, product.title, 1)}&frame=1`)
    : found;
  expect(listed.words + listed.text).toContain(product.title);
  const isForm =
    ['form-post', 'form-to-cart', 'add-by-link'].includes(store.traits.add) &&
    !filledByScript.has(store.traits.rendering);
  if (!isForm) {
    await addByScript(shopper, product, []);
    return;
  }
  const page = await shopper.get(productLink(store, product));
  const [choice] = product.choices;
  const plain = { plan: 'once', pack: '1', donation: '0' };
  await shopper.submit(page, '.product-form', choice === undefined ? plain : { ...plain, choice });
}

const all = axisNames.flatMap((axis) => Object.keys(axes[axis]).map((trait): [Axis, string] => [axis, trait]));

describe('a store that is plain but for one trait', () => {
  it.each(all)('sells: %s %s', async (axis, trait) => {
    const shopper = await openZooStore({ [axis]: trait });
    const { store } = shopper;
    const product = plentiful(store);
    await buy(shopper, product);
    const bought = store.cart().filter(({ kind }) => kind !== 'gift' && kind !== 'fee');
    const { id, title } = product;
    expect(bought).toEqual([{ id, title, quantity: product.min, canBeBought: true, kind: 'product' }]);
    expect(store.checkoutTouched).toBe(false);
  });
});
