import { afterAll, beforeAll, expect, it } from 'vitest';
import { visitorOutside } from '../../engines/bare-session';
import { bareCart, itemsOf } from '../../engines/evershop/evershop-bare-cart';
import { startEverShop } from '../../engines/evershop/evershop';
import type { EverShop } from '../../engines/evershop/evershop';

let shop: EverShop;

beforeAll(async () => {
  shop = await startEverShop();
});
afterAll(async () => {
  await shop.close();
});

it('sells, keeps stock, and tells its own cart', async () => {
  const session = await bareCart(visitorOutside(shop.url), [
    { sku: 'PRD-101', quantity: 2 },
    { sku: 'GRN-101', quantity: 1 },
  ]);
  expect(await itemsOf(session)).toHaveLength(2);
  expect(await shop.readCarts()).toMatchObject([
    { sku: 'PRD-101', quantity: 2, unitPriceMinor: 329 },
    { sku: 'GRN-101', quantity: 1 },
  ]);
  const limited = shop.catalogue.find(({ stock }) => stock === 2);
  const soldOut = shop.catalogue.find(({ stock }) => stock === 0);
  await expect(bareCart(visitorOutside(shop.url), [{ sku: limited?.sku ?? '', quantity: 5 }])).rejects.toThrow(
    /enough stock/,
  );
  await expect(bareCart(visitorOutside(shop.url), [{ sku: soldOut?.sku ?? '', quantity: 1 }])).rejects.toThrow(
    /out of stock/,
  );
  await shop.setStock(soldOut?.sku ?? '', 4);
  const restocked = await bareCart(visitorOutside(shop.url), [{ sku: soldOut?.sku ?? '', quantity: 4 }]);
  expect(await itemsOf(restocked)).toHaveLength(1);
  await shop.resetCarts();
  expect(await shop.readCarts()).toEqual([]);
});
