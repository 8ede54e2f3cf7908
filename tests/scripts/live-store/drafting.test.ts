import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CapturedStore } from '../../../scripts/live-store/capture/captured';
import { filesOf } from '../../../scripts/live-store/capture/files-of';
import { folderName, freeFolder, writeNew } from '../../../scripts/live-store/capture/capture-folder';
import { anOffer, aStoreInfo } from '../../support/builders';

const site = 'https://shop.example';
const cartId = '3f2b8c1e-9d4a-4e6f-8a7b-5c0d1e2f3a4b';
const asked = (method: string, path: string, text: string, landed = path) => ({
  method,
  address: `${site}${path}`,
  landed: `${site}${landed}`,
  status: 200,
  text,
  isOurs: true,
});
const store: CapturedStore = {
  on: '2026-11-30',
  query: 'milk',
  info: { ...aStoreInfo, adapter: 'evershop', origin: site },
  pages: [
    {
      name: 'home',
      address: `${site}/?sid=abc`,
      html: `<html><body data-cart="${cartId}">Hello, Ottoline</body></html>`,
    },
    { name: 'cart', address: `${site}/cart`, html: '<html><body>Ottoline’s cart</body></html>' },
  ],
  told: [
    { page: 'home', answer: { ...asked('GET', '/me', '{"customer":{"firstName":"Ottoline"}}'), isOurs: false } },
    { page: 'home', answer: { ...asked('GET', '/x', 'not data'), isOurs: false } },
    { page: 'home', answer: { ...asked('GET', '/', '{"a":1}'), address: 'https://tracker.example/t', isOurs: false } },
  ],
  search: {
    page: 'home',
    value: [anOffer({ sku: 'm1', title: 'Milk for Ottoline' })],
    asked: [
      asked('POST', '/api', '{"products":[{"sku":"m1"}]}'),
      asked(
        'GET',
        '/find?q=milk&token=t',
        '<html><body><form><input name="csrf" value="q"></form></body></html>',
        '/s?q=milk',
      ),
    ],
  },
  cart: {
    page: 'cart',
    value: { lines: [], total: null, currency: null, url: `${site}/cart` },
    asked: [asked('GET', `/carts/${cartId}`, `{"cart":{"id":"${cartId}"}}`)],
  },
};

describe('the files of a captured store', () => {
  const files = new Map(filesOf(store, []).map(({ file, text }) => [file, text]));
  const json = (file: string): unknown => JSON.parse(files.get(file) ?? 'null');

  it('are pages, answers and what was read', () => {
    expect([...files.keys()].sort()).toEqual([
      'answers/cart-1.json',
      'answers/search-1.json',
      'answers/search-2.html',
      'capture.json',
      'cart.expected.json',
      'cart.html',
      'home.html',
      'search.expected.json',
      'told/home-1.json',
    ]);
  });

  it('say how they are read again', () => {
    const alias = /data-cart="([^"]+)"/.exec(files.get('home.html') ?? '')?.[1] ?? '';
    expect(json('capture.json')).toEqual({
      capturedOn: '2026-11-30',
      url: `${site}/?sid=scrubbed`,
      adapter: 'evershop',
      query: 'milk',
      isChecked: false,
      pages: [
        { name: 'home', url: `${site}/?sid=scrubbed`, file: 'home.html' },
        { name: 'cart', url: `${site}/cart`, file: 'cart.html' },
      ],
      search: {
        page: 'home',
        routes: [
          { request: `POST ${site}/api`, file: 'answers/search-1.json', status: 200 },
          {
            request: `GET ${site}/find?q=milk&token=scrubbed`,
            file: 'answers/search-2.html',
            status: 200,
            url: `${site}/s?q=milk`,
          },
        ],
      },
      cart: {
        page: 'cart',
        routes: [{ request: `GET ${site}/carts/${alias}`, file: 'answers/cart-1.json', status: 200 }],
      },
    });
    expect(json('answers/cart-1.json')).toEqual({ cart: { id: alias } });
  });

  it('hold no name that any of them told', () => {
    for (const [file, text] of files) expect(text, file).not.toMatch(/Ottoline|3f2b8c1e/);
    expect(json('search.expected.json')).toMatchObject([{ sku: 'm1', title: 'Milk for scrubbed' }]);
  });

  it('leave out what could not be read', () => {
    const less = filesOf({ ...store, search: null, cart: null }, []);
    expect(less.map(({ file }) => file)).toEqual(['home.html', 'cart.html', 'told/home-1.json', 'capture.json']);
    expect(JSON.parse(less.at(-1)?.text ?? '')).toMatchObject({ search: null, cart: null });
  });
});

describe('the folder', () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'captured-'));
  });
  afterEach(() => {
    rmSync(place, { recursive: true });
  });

  it.each([
    ['evershop', 'https://x.example', 'evershop'],
    ['generic', 'https://www.Corner-Shop.example', 'corner-shop-example'],
    ['generic', 'http://127.0.0.1:8080', '127-0-0-1'],
    ['generic', 'https://xn--mller-kva.example', 'xn-mller-kva-example'],
  ])('of %s at %s is %s', (adapter, origin, name) => {
    expect(folderName(adapter, origin)).toBe(name);
  });

  it('that is there is never written over', () => {
    const wanted = join(place, 'evershop');
    expect(freeFolder(wanted, '2026-11-30')).toBe(wanted);
    mkdirSync(wanted);
    expect(freeFolder(wanted, '2026-11-30')).toBe(wanted);
    writeFileSync(join(wanted, 'home.html'), 'mine');
    const inside = freeFolder(wanted, '2026-11-30');
    expect(inside).toBe(join(wanted, 'captured-2026-11-30'));
    writeNew(inside, [{ file: 'answers/a.json', text: '{}' }]);
    expect(freeFolder(wanted, '2026-11-30')).toBe(join(wanted, 'captured-2026-11-30-2'));
    expect(() => {
      writeNew(wanted, [{ file: 'home.html', text: 'theirs' }]);
    }).toThrow('EEXIST');
    expect(readFileSync(join(wanted, 'home.html'), 'utf8')).toBe('mine');
    expect(readdirSync(inside)).toEqual(['answers']);
  });
});
