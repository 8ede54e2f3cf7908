import { afterAll, beforeAll, expect, it } from 'vitest';
import { visitorOutside } from '../../engines/bare-session';
import { bareCart } from '../../engines/hydrogen/hydrogen-bare-cart';
import { startHydrogen } from '../../engines/hydrogen/hydrogen';
import type { Hydrogen } from '../../engines/hydrogen/hydrogen';

let shop: Hydrogen;

beforeAll(async () => {
  shop = await startHydrogen();
});
afterAll(async () => {
  await shop.close();
});

it('sells, keeps stock, and tells its own cart', async () => {
  const session = await bareCart(visitorOutside(shop.url), [
    { sku: 'PRD-101', quantity: 2 },
    { sku: 'GRN-101', quantity: 1 },
  ]);
  expect(await session.read('/cart')).toContain('Hillside Yellow Onions, 3 lb bag');
  expect(await shop.readCart(session.cookie())).toMatchObject([
    { sku: 'PRD-101', quantity: 2, unitPriceMinor: 329 },
    { sku: 'GRN-101', quantity: 1 },
  ]);
  const limited = shop.catalogue.find(({ stock }) => stock === 2);
  const soldOut = shop.catalogue.find(({ stock }) => stock === 0);
  const scarce = await bareCart(visitorOutside(shop.url), [
    { sku: limited?.sku ?? '', quantity: 5 },
    { sku: soldOut?.sku ?? '', quantity: 1 },
  ]);
  expect(await shop.readCart(scarce.cookie())).toMatchObject([{ sku: limited?.sku, quantity: 2 }]);
  await shop.setStock(soldOut?.sku ?? '', 4);
  const restocked = await bareCart(visitorOutside(shop.url), [{ sku: soldOut?.sku ?? '', quantity: 4 }]);
  expect(await shop.readCart(restocked.cookie())).toMatchObject([{ sku: soldOut?.sku, quantity: 4 }]);
  expect(await shop.readCarts()).toHaveLength(4);
  await shop.resetCarts();
  expect(await shop.readCarts()).toEqual([]);
});

it('finds by every word, hides what is sold out, and lets nobody frame it', async () => {
  const answer = await fetch(`${shop.url}/search?q=basmati+rice`);
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(await answer.text()).toContain('Basmati Rice');
  expect(await (await fetch(`${shop.url}/search?q=basmati+zzz`)).text()).toContain('No results');
  const soldOut = shop.catalogue.findLast(({ stock }) => stock === 0);
  const asked = new URLSearchParams({ q: soldOut?.title ?? '' }).toString();
  expect(await (await fetch(`${shop.url}/search?${asked}`)).text()).toContain('No results');
  expect(await (await fetch(`${shop.url}/products/${soldOut?.slug ?? ''}`)).text()).toContain('Sold out');
});
