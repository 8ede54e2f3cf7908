import { describe, expect, it } from 'vitest';
import { HandOff } from '../../../lib/core/cart/hand-off-lines';
import shopify from '../../../lib/stores/adapters/shopify';
import { handOff } from '../../../lib/stores/standards/hand-off';
import { ucpHandOff } from '../../../lib/stores/standards/ucp';
import { fixturePage } from '../fixture-page';
import type { FixtureAnswer, Routes } from '../fixture-page';

const permalink = (endpoint: unknown) => ({ version: '2026-08-25', config: { endpoint } });
const profile = (capabilities: unknown): FixtureAnswer => ({ json: { ucp: { version: '2026-08-25', capabilities } } });
const keyed = (endpoint: unknown) => profile({ 'dev.ucp.shopping.permalink': [permalink(endpoint)] });

const store = (answer: FixtureAnswer, routes: Routes = {}) =>
  fixturePage({
    folder: 'shopify',
    url: 'https://www.grocer.example/aisle',
    routes: { 'GET /.well-known/ucp': answer, ...routes },
  });
const lines = [
  { sku: '4401', title: 'Rice', url: null, quantity: 2 },
  { sku: 'gid://shopify/ProductVariant/70881412', title: 'Peas', url: null, quantity: 1 },
];

describe('UCP permalink', () => {
  it('is made as the specification says: plain ids as they are, others marked and in base64url', async () => {
    const made = await ucpHandOff(lines, store(keyed('https://grocer.example/buy')), '/cart');
    expect(HandOff.parse(made)).toBe(
      'https://grocer.example/buy/4401:2,~Z2lkOi8vc2hvcGlmeS9Qcm9kdWN0VmFyaWFudC83MDg4MTQxMg:1?continue_to=%2Fcart',
    );
  });

  it('is read from a list of capabilities too, and asked for once per page', async () => {
    const page = store(
      profile([
        { name: 'dev.ucp.shopping.checkout' },
        { name: 'dev.ucp.shopping.permalink', ...permalink('https://www.grocer.example/buy') },
      ]),
    );
    expect(await ucpHandOff(lines.slice(0, 1), page, '/')).toBe(
      'https://www.grocer.example/buy/4401:2?continue_to=%2F',
    );
    await ucpHandOff(lines, page, '/');
    expect(page.requests).toHaveLength(1);
  });

  it.each([
    ['another site', keyed('https://elsewhere.example/buy')],
    ['an address that is not secure', keyed('http://www.grocer.example/buy')],
    ['a name and a password', keyed('https://a:b@www.grocer.example/buy')],
    ['a query', keyed('https://www.grocer.example/buy?x=1')],
    ['a slash at the end', keyed('https://www.grocer.example/buy/')],
    ['a script', keyed('javascript:alert(1)')],
    ['something that is no text', keyed({ href: 1 })],
    ['no permalink', profile({ 'dev.ucp.shopping.checkout': [{}] })],
    ['a page instead of a profile', { html: '<h1>Not found</h1>' }],
    ['not found', { status: 404 }],
    ['a refusal', { status: 403 }],
    ['too many requests', { status: 429 }],
  ])('is not offered for %s', async (_, answer) => {
    expect(await ucpHandOff(lines, store(answer), '/cart')).toBeNull();
  });
});

describe('hand-off', () => {
  const cart: Routes = { 'GET /cart.js': { file: 'cart.json' } };

  it('takes the open standard first, and lands on the cart rather than the checkout', async () => {
    const page = store(keyed('https://www.grocer.example/buy'), cart);
    expect(await handOff(shopify, lines.slice(0, 1), page)).toBe(
      'https://www.grocer.example/buy/4401:2?continue_to=%2Fcart',
    );
  });

  it('falls back to the store’s own link, and to none for ids it does not know', async () => {
    const own = { ...shopify, readCart: () => Promise.reject(new Error('no cart')) };
    expect(await handOff(own, lines.slice(0, 1), store({ status: 404 }))).toBe(
      'https://www.grocer.example/cart/4401:2?storefront=true',
    );
    expect(await handOff(own, lines, store({ status: 404 }))).toBeNull();
  });

  it('never gives a store keys of our own making', async () => {
    const page = store(keyed('https://www.grocer.example/buy'), cart);
    const keys = [{ sku: '/p/rice#1', title: 'Rice', url: null, quantity: 1 }];
    expect(await handOff({ ...shopify, id: 'generic' }, keys, page)).toBeNull();
    expect(page.requests).toHaveLength(0);
  });
});
