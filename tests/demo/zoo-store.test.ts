import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { axes, axisNames, piecesOf } from '../../demo/zoo/axes';
import { drawCatalogue } from '../../demo/zoo/zoo-catalogue';
import { drawTraits, forcedTraits } from '../../demo/zoo/draw';
import { brokenRule } from '../../demo/zoo/rules';
import { openZoo, openZooStore, plentiful, shopAt } from './zoo-shopper';

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

describe('the draw of a zoo store', () => {
  it('is the same for the same seed', () => {
    for (const seed of seeds.slice(0, 20)) {
      expect(drawTraits(seed)).toEqual(drawTraits(seed));
      expect(drawCatalogue(seed, { low: 40, high: 110 })).toEqual(drawCatalogue(seed, { low: 40, high: 110 }));
    }
  });

  it('never draws traits that cannot be had together', () => {
    for (const seed of seeds) expect(brokenRule(piecesOf(drawTraits(seed)))).toBeNull();
  });

  it('draws every trait of every axis among 200 seeds, and none of weight 0', () => {
    const drawn = seeds.map(drawTraits);
    const missing = axisNames.flatMap((axis) =>
      Object.entries(axes[axis])
        .filter(([trait, { weight }]) => drawn.some((traits) => traits[axis] === trait) !== weight > 0)
        .map(([trait]) => `${axis}/${trait}`),
    );
    expect(missing).toEqual([]);
  });

  it('can have each trait alone in a store that is plain else', () => {
    const failed = axisNames.flatMap((axis) =>
      Object.keys(axes[axis]).filter((trait) => forcedTraits(3, { [axis]: trait })[axis] !== trait),
    );
    expect(failed).toEqual([]);
  });
});

describe('the page about the zoo', () => {
  it('names every axis and every trait', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/zoo.md'), 'utf8');
    const rows = axisNames.map((axis) => ({
      axis,
      row: page.split('\n').find((line) => line.startsWith(`| \`${axis}\``)),
    }));
    const missing = rows.flatMap(({ axis, row }) => Object.keys(axes[axis]).filter((trait) => !row?.includes(trait)));
    expect(missing).toEqual([]);
  });
});

describe('the shelf of a zoo store', () => {
  it('holds 40 to 150 products with ids, addresses and prices of their own', () => {
    for (const seed of seeds) {
      const products = drawCatalogue(seed, { low: 40, high: 150 });
      expect(products.length).toBeGreaterThanOrEqual(38);
      expect(products.length).toBeLessThanOrEqual(150);
      expect(new Set(products.map(({ id }) => id)).size).toBe(products.length);
      expect(new Set(products.map(({ slug }) => slug)).size).toBe(products.length);
      expect(products.every(({ price }) => Number.isInteger(price) && price > 0)).toBe(true);
    }
  });

  it('has plain goods, other kinds of them and some that are sold out', () => {
    const products = seeds.flatMap((seed) => drawCatalogue(seed, { low: 40, high: 110 }));
    const share = (count: number): number => count / products.length;
    expect(share(products.filter(({ isPlain }) => isPlain).length)).toBeGreaterThan(0.4);
    expect(share(products.filter(({ isSoldOut }) => isSoldOut).length)).toBeGreaterThan(0.04);
  });
});

describe('the zoo', () => {
  it('serves each seed at an origin of its own', async () => {
    const zoo = await openZoo();
    const first = await shopAt(zoo, zoo.store(1)).get('/');
    const second = await shopAt(zoo, zoo.store(2)).get('/');
    expect(first.status).toBe(200);
    expect(first.text).toContain(zoo.store(1).name);
    expect(second.text).not.toBe(first.text);
    expect(zoo.origin(7)).toBe(`http://s7.localhost:${String(zoo.port)}`);
  });

  it('tells what the cart truly holds and what was asked of the store', async () => {
    const { store, get, submit } = await openZooStore({});
    const product = store.sells.find(({ stock }) => stock > 5);
    if (product === undefined) throw new Error('nothing to buy');
    const page = await get(store.pieces.identity.product(product));
    await submit(page, '.product-form', { quantity: '3' });
    const { id, title } = product;
    expect(store.cart()).toEqual([{ id, title, quantity: 3, canBeBought: true, kind: 'product' }]);
    expect(store.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET']);
    expect(store.checkoutTouched).toBe(false);
    store.empty();
    store.putIn(id, 2);
    expect(store.cart()).toMatchObject([{ id, quantity: 2 }]);
    await get('/checkout');
    expect(store.checkoutTouched).toBe(true);
  });

  it('changes what is left, and how its pages look, while the cart stays', async () => {
    const zoo = await openZoo();
    const store = zoo.define(1, {});
    const product = plentiful(store);
    store.putIn(product.id, 2);
    store.setStock(product.id, 0);
    expect(store.cart()).toMatchObject([{ canBeBought: false }]);
    const after = zoo.redress(1, { card: 'table-rows', line: 'other-links' });
    expect(after.cart()).toMatchObject([{ id: product.id, quantity: 2 }]);
    expect((await shopAt(zoo, after).get('/cart')).document.querySelector('.cart-item')).not.toBeNull();
  });

  it('refuses traits that cannot be had together', async () => {
    const zoo = await openZoo();
    expect(() => zoo.define(1, { identity: 'no-such' })).toThrow('no trait');
  });
});
