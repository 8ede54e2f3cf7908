import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Cart } from '../../../lib/core/cart/cart';
import { Offer } from '../../../lib/core/offer/offer';
import { runCapture, runCheck } from '../../../scripts/live-store/main';
import { startEverShop } from '../../engines/evershop/evershop';
import type { EverShop } from '../../engines/evershop/evershop';

/** The two commands for whoever has internet, on a real store without any. */
const root = resolve(import.meta.dirname, '../../..');
let shop: EverShop;
let place: string;

beforeAll(async () => {
  shop = await startEverShop();
  place = mkdtempSync(join(tmpdir(), 'captured-'));
});
afterEach(async () => {
  await shop.resetCarts();
});
afterAll(async () => {
  await shop.close();
  rmSync(place, { recursive: true, force: true });
});

type Command = (given: readonly string[], say: (line: string) => void) => Promise<number>;

/** Runs a command as nobody at a terminal does; what it said and how it ended. */
async function run(command: Command, ...given: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await command([...given, '--yes', '--headless', '--profile', join(place, 'profile')], (line) => {
    said.push(line);
  });
  return { code, said: said.join('\n') };
}

/** Runs a command as a program of its own. `onSaid` is called with all that it said so far. */
async function start(
  script: string,
  given: readonly string[],
  onSaid: (said: string, interrupt: () => void) => void = () => undefined,
  env: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts', script), ...given], {
    cwd: root,
    detached: true,
    env: { ...process.env, ...env },
  });
  const done = new Promise<number | null>((end) => {
    child.on('close', end);
  });
  child.stdin.end();
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString('utf8');
    onSaid(said, () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGINT');
    });
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return { code: await done, said };
}

describe('npm run check:store', () => {
  it('tries every part, puts one thing in and takes it out, and prints what it saw', async () => {
    const { code, said } = await run(runCheck, shop.url, 'milk', '--add');
    expect(code, said).toBe(0);
    for (const part of ['store', 'search “milk”', 'search nonsense', 'cart', 'add one', 'take out'])
      expect(said).toMatch(new RegExp(`^${part} +works`, 'm'));
    expect(said).toContain('by evershop (engine)');
    expect(said).toContain(`${shop.url} on 20`);
    expect(await shop.readCarts()).toEqual([]);
  });

  it('writes nothing without being allowed to', async () => {
    const { code, said } = await run(runCheck, shop.url, 'milk');
    expect(code, said).toBe(0);
    expect(said).toMatch(/^add, take out +not tried +not allowed/m);
    expect(await shop.readCarts()).toEqual([]);
  });

  it('says so where nothing is sold by the word', async () => {
    const { code, said } = await run(runCheck, shop.url, 'carburettor', '--add');
    expect(code, said).toBe(0);
    expect(said).toMatch(/^search “carburettor” +unsure +nothing found/m);
    expect(said).toMatch(/^add, take out +not tried +nothing to add/m);
  });

  it('says in one sentence what is wrong with a page that is no store, or none at all', async () => {
    const plain = createServer((request, response) => {
      response.writeHead(request.url === '/gone' ? 404 : 200, { 'content-type': 'text/html' });
      response.end('<title>A diary</title><p>Today it rained.</p>');
    });
    await new Promise<void>((listening) => plain.listen(0, '127.0.0.1', listening));
    const { port } = plain.address() as AddressInfo;
    const diary = `http://127.0.0.1:${String(port)}`;
    try {
      const { code, said } = await run(runCheck, diary);
      expect([code, said.split('\n').length]).toEqual([1, 4]);
      expect(said).toMatch(/^store +broken +This page does not look like a store/m);
      const capture = await run(runCapture, diary, '--into', join(place, 'diary'));
      expect(capture).toEqual({
        code: 1,
        said: 'No store is recognised on this page. Give the address of a page of the shop itself.',
      });
      expect(await run(runCheck, `${diary}/gone`)).toMatchObject({ code: 1, said: expect.stringContaining('answers with status 404') as unknown }); // prettier-ignore
    } finally {
      await new Promise((closed) => plain.close(closed));
    }
    expect(await run(runCheck, diary)).toEqual({ code: 1, said: `${diary} could not be opened: connection refused.` });
    expect((await run(runCheck)).code).toBe(2);
    expect(readdirSync(place)).not.toContain('diary');
  });
});

describe('npm run capture', () => {
  const search = ['--search', '/search?keyword={query}'];

  it('keeps the pages of a search, a product and the cart, and what was read of them, for a test that runs at once', async () => {
    const folder = join(place, 'evershop');
    const { code, said } = await run(runCapture, shop.url, 'milk', '--add', ...search, '--into', folder);
    expect(code, said).toBe(0);
    const files = readdirSync(folder);
    expect(files).toEqual(expect.arrayContaining(['answers', 'capture.json', 'cart.expected.json', 'cart.html', 'home.html', 'product.html', 'results.html', 'search.expected.json'])); // prettier-ignore
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const offers = (JSON.parse(read('search.expected.json')) as unknown[]).map((offer) => Offer.parse(offer));
    const cart = Cart.parse(JSON.parse(read('cart.expected.json')));
    expect(cart.lines).toHaveLength(1);
    expect(read('results.html')).toContain(offers[0]?.title);
    expect(read('cart.html')).toContain(cart.lines[0]?.title);
    expect(said).toContain('They tell what the store told.');
    expect(said).toContain('is out of the cart again');
    expect(await shop.readCarts()).toEqual([]);
    for (const file of files.filter((name) => name.endsWith('.html')))
      expect(read(file)).not.toMatch(/\bon(?:click|load)=|<script>[^<]*function/);

    // What is there is left as it is; what is wrong with a draft is said.
    const again = await run(runCapture, shop.url, 'milk', '--into', folder);
    expect(again.code, again.said).toBe(1);
    expect(again.said).toContain('There is no page of results');
    expect(again.said).toContain('is there already and is left as it is');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(files));
    expect(read('cart.expected.json')).toContain(cart.lines[0]?.title);
  });

  it('takes out what it put in when it is ended with Ctrl-C', async () => {
    const given = [shop.url, 'milk', '--yes', '--add', '--headless', '--profile', join(place, 'profile'), '--into', join(place, 'ended')]; // prettier-ignore
    const ended = new AbortController();
    const isIn = async (): Promise<boolean> => {
      while (!ended.signal.aborted && (await shop.readCarts()).length === 0)
        await new Promise((later) => setTimeout(later, 20));
      return !ended.signal.aborted;
    };
    let watched: Promise<unknown> | null = null;
    const { code, said } = await start('capture.mjs', [...given, ...search], (_, interrupt) => {
      watched ??= isIn().then((isPut) => {
        if (isPut) interrupt();
      });
    });
    ended.abort();
    expect(said).toMatch(/“[^”]+” is out of the cart again\.\nStopped\./);
    expect(code).toBe(130);
    expect(await shop.readCarts()).toEqual([]);
    expect(readdirSync(place)).not.toContain('ended');
  });

  it('says so where nobody is there to answer', async () => {
    const given = [shop.url, 'milk', '--headless', '--profile', join(place, 'profile')];
    const { code, said } = await start('capture.mjs', given);
    expect([code, said]).toEqual([1, expect.stringContaining('Nobody answers at this terminal. With --yes nothing is asked.')]); // prettier-ignore
  });

  it('says in one sentence that there is no browser', async () => {
    const given = [shop.url, '--yes', '--headless', '--profile', join(place, 'profile')];
    const { code, said } = await start('capture.mjs', given, undefined, { CHROME_PATH: '/nowhere/chromium' });
    expect([code, said]).toEqual([1, expect.stringMatching(/^\/nowhere\/chromium is not a Chromium[^\n]*\n$/)]);
  });
});
