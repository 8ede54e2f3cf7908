import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adapterFor, adapters } from './every-adapter';
import { expectCart, expectOffers } from './adapter-checks';
import { expectedOf, fixturePage } from './fixture-page';
import type { FixturePage } from './fixture-page';
import { shopOf, writesOf } from './chain-case';
import type { ChainCase } from './chain-case';

/**
 * Every adapter for one store family, over small pages of our own in the shape the store's were seen or documented in. An adapter without
 * a test file of its own has its case here; one without either fails.
 */
const found = import.meta.glob<ChainCase>('./*/case.ts', { eager: true, import: 'default' });
const cases = Object.entries(found).map(([path, chain]) => [path.split('/')[1] ?? '', chain] as const);

const adapterOf = (id: string) => adapters.find((adapter) => adapter.id === id);
const opened = (page: FixturePage): number => ('open' in page && typeof page.open === 'number' ? page.open : 0);
const pressed = (page: FixturePage): unknown[] =>
  'pressed' in page && Array.isArray(page.pressed) ? page.pressed : [];
const away = { status: 429, html: 'slow down' };

describe('adapters', () => {
  it('each have a test or a case', () => {
    const without = adapters.filter(
      ({ id }) =>
        id !== 'generic' &&
        !existsSync(join(import.meta.dirname, `platform-adapters/${id}.test.ts`)) &&
        !cases.some(([one]) => one === id),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
    expect(cases.filter(([id]) => adapterOf(id) === undefined)).toEqual([]);
  });

  it('are each told of in docs/stores.md, as they say of themselves', () => {
    const rows = readFileSync(join(import.meta.dirname, '../../docs/stores.md'), 'utf8')
      .split('\n')
      .filter((row) => row.startsWith('|'));
    for (const { id, proof, cartWrites, handOff, leftToGeneric = [] } of adapters) {
      const row = rows.find((one) => new RegExp(`\\b${id}\\b`).test(one.split('|')[1] ?? ''));
      expect(row, id).toBeDefined();
      if (id === 'generic') continue;
      expect(row, id).toContain(proof);
      const cells = row?.split('|').map((cell) => cell.trim()) ?? [];
      if (cells.length < 9) continue;
      expect(cells[7], id).toBe(cartWrites);
      expect(cells[8] === '–', id).toBe(handOff === undefined);
      expect(
        ['search', 'add', 'cart'].filter((_, at) => cells[at + 4]?.startsWith('generic')),
        id,
      ).toEqual(['search', 'add', 'cart'].filter((part) => leftToGeneric.some((left) => left === part)));
    }
  });
});

describe.each(cases)('%s', (id, chain) => {
  const adapter = adapterOf(id);
  if (adapter === undefined) throw new Error(`no adapter ${id}`);
  const shop = (over?: Parameters<typeof shopOf>[2]): FixturePage => shopOf(id, chain, over);

  it('knows its page; no other adapter claims it', () => {
    const page = shop();
    const claimed = adapters.filter((one) => one.id !== 'generic' && one.detect(page) !== null);
    expect(claimed.map((one) => one.id)).toEqual([id]);
    expect(adapterFor(page).id).toBe(id);
  });

  it('claims neither a page of its host without a shop, nor a copy of its page elsewhere', () => {
    expect(adapter.detect(fixturePage({ folder: 'chain', url: chain.url, file: 'blank.html' }))).toBeNull();
    const copy = fixturePage({ folder: id, url: 'https://elsewhere.example/', file: chain.file });
    expect(adapter.detect(copy) === null).toBe(chain.isPlatform !== true);
  });

  it('reads a search, whole', async () => {
    const page = shop();
    const offers = await adapter.search(chain.query, page);
    expect(offers).toEqual(expectedOf(id, 'search.expected.json'));
    expectOffers(offers);
    expect(opened(page)).toBe(0);
    expect([writesOf(page), pressed(page)]).toEqual([[], []]);
  });

  it('reads the cart, whole', async () => {
    const page = shop();
    await adapter.search(chain.query, page);
    const cart = await adapter.readCart(page);
    expect(cart).toEqual(expectedOf(id, 'cart.expected.json'));
    expectCart(cart);
    expect(opened(page)).toBe(0);
  });

  it('adds by the store’s own means, and tells what it came to', async () => {
    const page = shop({ routes: chain.add.routes });
    await adapter.search(chain.query, page);
    expect(await adapter.addToCart(chain.add.line, page)).toEqual(chain.add.told);
    expect(pressed(page)).toEqual(chain.add.pressed ?? []);
    expect(writesOf(page)).toEqual(chain.add.sent ?? []);
    expect(opened(page)).toBe(0);
  });

  it('refuses a product the store does not show, and presses nothing', async () => {
    const page = shop();
    const line = { ...chain.add.line, sku: 'no-such', url: null, title: chain.query, held: 0 };
    const told = await adapter.addToCart(line, page).catch((error: unknown) => error);
    if (told instanceof Error) expect(told).toMatchObject({ code: /^store\// });
    else expect(told).toMatchObject({ sku: 'no-such', isAccepted: false });
    expect(pressed(page)).toEqual([]);
  });

  it('takes out what was put in, and no more', async () => {
    const page = shop({ routes: chain.remove.routes });
    await adapter.search(chain.query, page);
    await adapter.readCart(page);
    const before = pressed(page).length;
    await adapter.removeFromCart(chain.remove.line, page);
    expect(pressed(page).slice(before)).toEqual(chain.remove.pressed ?? []);
    expect(writesOf(page)).toEqual(chain.remove.sent ?? []);
    expect(opened(page)).toBe(0);
  });

  it('hands over when the store turns away, and asks no second time', async () => {
    const wall = Object.fromEntries(Object.keys(chain.pages ?? {}).map((path) => [path, '../chain/wall.html']));
    const closed = Object.fromEntries(Object.keys(chain.routes ?? {}).map((key) => [key, away]));
    const page = shop({ routes: closed, ...(chain.pages === undefined ? {} : { pages: wall }) });
    await expect(adapter.search(chain.query, page)).rejects.toMatchObject({ code: 'store/rate-limited' });
    expect(page.requests.length).toBeLessThanOrEqual(1);
    expect(opened(page)).toBe(0);
  });

  it('says how far it is proven and what it leaves to the code for any store', () => {
    expect(['engine', 'page', 'documented']).toContain(adapter.proof);
    expect(new Set(adapter.leftToGeneric ?? []).size).toBe((adapter.leftToGeneric ?? []).length);
  });

  it('hands lines over where the store has a way for it', () => {
    const lines = [
      { sku: '111', quantity: 2 },
      { sku: '222', quantity: 1 },
    ];
    expect(adapter.handOff?.(lines, shop()) ?? null).toBe(chain.handOff ?? null);
    expect(adapter.handOff?.([], shop()) ?? null).toBeNull();
  });
});

describe('albert-heijn', () => {
  it('hands lines over to its list by the numbers in their addresses, all or none', () => {
    const adapter = adapters.find(({ id }) => id === 'albert-heijn');
    const page = fixturePage({ folder: 'albert-heijn', url: 'https://www.ah.nl/', file: 'home.html' });
    const milk = { sku: '/producten/product/wi5001/weide-melk', quantity: 2 };
    const bread = { sku: '/producten/product/wi42', quantity: 1 };
    expect(adapter?.handOff?.([milk, bread], page)).toBe('https://www.ah.nl/mijnlijst/add-multiple?p=5001:2&p=42:1');
    expect(adapter?.handOff?.([milk, { sku: 'title:melk', quantity: 1 }], page)).toBeNull();
  });
});
