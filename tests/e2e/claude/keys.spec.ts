import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Run } from '../../../lib/core/run/run';
import type { Session } from '../../../lib/core/trace/session';
import { press } from '../pages/find';
import * as popup from '../pages/popup';
import { netLogArgs, readSent } from '../support/net-log';
import type { Sent } from '../support/net-log';
import { claudeKey, eventually, opikKey, startTracedShopper } from '../support/traced-shopper';
import type { TracedShopper } from '../support/traced-shopper';

/**
 * One whole run with both keys set, and then every byte the browser sent (its own network log), every word on a console, every message to
 * the content script, the page, the device's own traces: no key anywhere but in the header that goes to its own server.
 */
const wish = 'something with basmati rice and garlic for two, no walnuts, I am allergic to sesame and celiac';
/** The shopper's words about what they must not eat; none of the foods bought is called so. */
const diet = /walnut|sesame|celiac|allerg/i;

let folder: string;
let shopper: TracedShopper;
const said: string[] = [];
const heard: string[] = [];
let pageText: string;
let storageForPage: string;
let onDevice: string;
let sent: Sent[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-net-'));
  shopper = await startTracedShopper(netLogArgs(join(folder, 'net.json')));
  const { chromium, tab } = shopper;
  const listen = (page: Page) => page.on('console', (message) => said.push(message.text()));
  listen(tab);
  (await chromium.worker()).on('console', (message) => said.push(message.text()));
  const view = await chromium.clickToolbar(tab);
  listen(view);
  const contentWorld = await openContentWorld(tab);
  await contentWorld.evaluate(
    `globalThis.heard = []; chrome.runtime.onMessage.addListener((message) => { heard.push(JSON.stringify(message)); })`,
  );
  await popup.planCart(view, wish);
  await eventually('explanations', async () => (await shopper.stored<Run>('run')).model?.rejected != null);
  await popup.fill(view);
  await popup.readResult(view);
  await press(view, 'Bad cart');
  await view.locator('[aria-label="A few words"]').fill('my key is ' + claudeKey + ' and I am allergic to sesame');
  await press(view, 'Send');
  const { id } = await shopper.stored<Session>('session');
  heard.push(...(JSON.parse(String(await contentWorld.evaluate('JSON.stringify(heard)'))) as string[]));
  storageForPage = String(
    await contentWorld.evaluate(
      'chrome.storage.local.get(null).then((all) => JSON.stringify(all), (error) => String(error))',
    ),
  );
  pageText = await tab.evaluate(
    () => document.documentElement.outerHTML + JSON.stringify(Object.entries(localStorage)),
  );
  onDevice = JSON.stringify(await shopper.timeline(id));
  await popup.newCart(view);
  await eventually('the thread closed', () => shopper.opik.state.closedThreads.has(id));
  await chromium.close();
  sent = await readSent(join(folder, 'net.json'));
});
afterAll(async () => {
  await shopper.close();
  await rm(folder, { recursive: true, force: true });
});

/** The isolated world our content script lives in, in the store's page. */
async function openContentWorld(tab: Page): Promise<{ evaluate: (expression: string) => Promise<unknown> }> {
  const client: CDPSession = await tab.createCDPSession();
  const worlds: number[] = [];
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await client.send('Runtime.enable');
  await eventually('the content script', () => worlds.length > 0);
  return {
    evaluate: async (expression) => {
      const contextId = worlds.at(-1) ?? 0;
      const answer = await client.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      return answer.result.value as unknown;
    },
  };
}

const port = (url: string): string => new URL(url).port;
const sentTo = (url: string): string =>
  sent
    .filter(({ to }) => to.endsWith(`:${port(url)}`))
    .map(({ bytes }) => bytes.toString('latin1'))
    .join('\n');
/** Everything but the header that carries the key to its own server. */
const withoutHeader = (text: string, header: string): string => text.replaceAll(header, '');

it('the log holds what was sent, to shop, Claude and Opik, and nothing was sent anywhere else (S-18)', () => {
  expect(sentTo(shopper.shop.url)).toContain('POST /cart/add');
  expect(sentTo(shopper.claude.url)).toContain('POST /v1/messages');
  expect(sentTo(shopper.opik.url)).toContain('POST /api/v1/private/traces/batch');
  const known = [shopper.shop.url, shopper.claude.url, shopper.opik.url].map(port);
  const elsewhere = sent.filter(({ to }) => !known.some((one) => to.endsWith(`:${one}`)));
  expect(elsewhere.map(({ to, bytes }) => `${to} ${bytes.toString('latin1').slice(0, 80)}`)).toEqual([]);
});

it('each key goes to its own server, in its header, and nowhere else (S-19)', () => {
  expect(sentTo(shopper.claude.url).toLowerCase()).toContain(`authorization: bearer ${claudeKey}`.toLowerCase());
  expect(sentTo(shopper.opik.url)).toMatch(new RegExp(`authorization: ${opikKey}`, 'i'));
  const rest = [
    sentTo(shopper.shop.url),
    withoutHeader(sentTo(shopper.claude.url), `Bearer ${claudeKey}`),
    withoutHeader(sentTo(shopper.opik.url), `uthorization: ${opikKey}`),
    ...said,
    ...heard,
    pageText,
    onDevice,
  ].join('\n');
  for (const key of [claudeKey, opikKey, Buffer.from(claudeKey).toString('base64').slice(0, 30)])
    expect(rest).not.toContain(key);
  // Not a part of one either.
  expect(rest).not.toContain(claudeKey.slice(14, 30));
  expect(rest).not.toContain(opikKey.slice(4, 18));
});

it('the content script was spoken to, and may not read the settings (S-12)', () => {
  expect(heard.length).toBeGreaterThan(3);
  expect(storageForPage).toMatch(/not allowed|denied/i);
});

it('what the shopper must not eat reaches Claude, who needs it, and not Opik', () => {
  expect(sentTo(shopper.claude.url)).toContain('allergic to sesame');
  expect(onDevice).toContain('allergic to sesame');
  const toOpik = shopper.opik.state.requests.map(({ body }) => JSON.stringify(body)).join('\n');
  // The prompts themselves are ours and speak of allergies in general.
  const own = toOpik.replaceAll(/"opik_prompts":\[.*?\}\}\]/g, '');
  expect(own.match(new RegExp(`.{60}(?:${diet.source}).{20}`, 'i'))?.[0]).toBeUndefined();
  expect(own).toContain('basmati rice');
});

it('no console said anything', () => {
  expect(said).toEqual([]);
});
