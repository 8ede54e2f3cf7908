import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { answer } from '../../demo/zoo/answer-zoo-request';
import { drawTraits } from '../../demo/zoo/draw';
import type { ZooRequest } from '../../demo/zoo/exchange';
import { productLink, searchPath } from '../../demo/zoo/pages/front';
import { createZooStore } from '../../demo/zoo/store';
import { type ZooStore } from '../../demo/zoo/store-types';

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

function storeOf(seed: number): ZooStore {
  const origin = `http://s${String(seed)}.localhost:1`;
  return createZooStore({ seed, origin, traits: drawTraits(seed), now: () => 0 });
}

function ask(store: ZooStore, path: string, part = false): { status: number; body: string } {
  const headers: ZooRequest['headers'] = part ? { 'x-part': '1' } : { 'sec-fetch-dest': 'document' };
  const request = { method: 'GET', url: new URL(path, store.origin), fields: {}, body: null, headers };
  return answer(store, request);
}

describe('sixty drawn stores', () => {
  it('answer with every page, and sell most of what they hold', () => {
    for (const seed of seeds) {
      const store = storeOf(seed);
      const [product] = store.sells;
      if (product === undefined) throw new Error('an empty store');
      store.passGate();
      store.session.set('query', product.title);
      for (const path of [
        '/',
        searchPath(store, product.title, 1),
        productLink(store, product),
        '/department?name=Dairy',
      ]) {
        for (const part of [false, true])
          expect([303, 200], `seed ${String(seed)} ${path}`).toContain(ask(store, path, part).status);
      }
      if (store.pieces.cart.hasPage) expect(ask(store, store.pieces.identity.cart).status).toBe(200);
      expect(store.sells.filter(({ isSoldOut }) => !isSoldOut).length / store.sells.length).toBeGreaterThan(0.7);
      expect(store.checkoutTouched).toBe(false);
    }
  });

  it('have scripts a browser can read', () => {
    for (const seed of seeds) expect(() => new Script(ask(storeOf(seed), '/assets/shop.js').body)).not.toThrow();
  });

  it('are the same on every computer', () => {
    const two = seeds.slice(0, 10).map((seed) => [storeOf(seed), storeOf(seed)]);
    for (const [one, other] of two) {
      expect(one?.sells).toEqual(other?.sells);
      expect(one && ask(one, '/').body).toBe(other && ask(other, '/').body);
    }
  });

  it('differ from each other', () => {
    const drawn = seeds.map(drawTraits);
    const kinds = new Set(drawn.map((traits) => JSON.stringify(traits)));
    expect(kinds.size).toBe(seeds.length);
  });
});
