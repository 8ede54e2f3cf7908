import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startDemoGrocery } from '../../demo/grocery';
import type { DemoGrocery } from '../../demo/grocery';
import { byRole, press, waitFor } from './pages/find';
import * as popup from './pages/popup';
import { serveAnthropic } from './sites/anthropic';
import type { AnthropicSite } from './sites/anthropic';
import { serveOpik } from './sites/opik-site';
import type { OpikSite } from './sites/opik-site';
import { launchChromium } from './support/chromium';
import type { Chromium } from './support/chromium';
import { picture } from './support/extension';
import { grantedExtension } from './support/granted-extension';
import { claudeKey, eventually, opikKey } from './support/traced-shopper';

let shop: DemoGrocery;
let claude: AnthropicSite;
let opik: OpikSite;
let extension: Awaited<ReturnType<typeof grantedExtension>>;
let chromium: Chromium;
let downloads: string;

beforeAll(async () => {
  [shop, claude, opik] = await Promise.all([startDemoGrocery(), serveAnthropic(), serveOpik()]);
  claude.state.apiKey = claudeKey;
  opik.state.apiKey = opikKey;
  await mkdir(dirname(picture('e2e')), { recursive: true });
  downloads = await mkdtemp(join(tmpdir(), 'coach-downloads-'));
  extension = await grantedExtension(['http://localhost/*']);
  chromium = await launchChromium({ extensionDir: extension.dir });
});
afterAll(async () => {
  await chromium.close();
  await Promise.all([shop.close(), claude.close(), opik.close(), extension.remove()]);
  await rm(downloads, { recursive: true, force: true });
});

/** Nobody listens there. */
const nowhere = 'http://localhost:1';

const onLocalhost = (url: string): string => url.replace('127.0.0.1', 'localhost');

/** Types into the field with this label within a section of the options page. */
async function fillIn(page: Page, section: string, label: string, value: string): Promise<void> {
  const id = await page.$eval(
    `section[aria-label="${section}"]`,
    (part, name) => [...part.querySelectorAll('label')].find((one) => one.textContent.trim() === name)?.htmlFor ?? '',
    label,
  );
  await page.locator(`[id="${id}"]`).fill(value);
}

async function pressIn(page: Page, section: string, name: string): Promise<void> {
  const button = await page.waitForSelector(`section[aria-label="${section}"] ::-p-text(${name})`);
  await button?.click();
}

/** What a section says after a press. */
const told = (page: Page, section: string, text: RegExp): Promise<void> =>
  eventually(`“${text.source}” in ${section}`, async () =>
    text.test(await page.$eval(`section[aria-label="${section}"]`, (part) => part.textContent)),
  );

const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** The session page in the tab that a press in the popup opened. */
async function sessionsTab(): Promise<Page> {
  const target = await chromium.browser.waitForTarget((one) => one.url().includes('/sessions.html#'));
  const page = await target.page();
  if (page === null) throw new Error('The page of sessions is no tab.');
  await page.setViewport({ width: 1200, height: 900 });
  return page;
}

it('switches Claude and Opik on by hand, shows a session as Opik adds it up, exports it, and deletes it here and there', async () => {
  const options = await chromium.openExtensionPage('options.html');
  await (await byRole(options, 'switch', 'Send traces to an Opik server')).click();
  await fillIn(options, 'Tracing', 'Address', nowhere);
  await pressIn(options, 'Tracing', 'Test connection');
  await told(options, 'Tracing', /No answer from localhost:1\. Is the address right, Opik running/);
  await fillIn(options, 'Tracing', 'Address', onLocalhost(opik.url));
  await fillIn(options, 'Tracing', 'API key', 'wrong');
  await pressIn(options, 'Tracing', 'Test connection');
  await told(options, 'Tracing', /does not accept this API key/);
  await fillIn(options, 'Tracing', 'API key', opikKey);
  await pressIn(options, 'Tracing', 'Test connection');
  await told(options, 'Tracing', /Connected to localhost/);
  await pressIn(options, 'Tracing', 'Save');
  await told(options, 'Tracing', /Saved\./);
  await (await byRole(options, 'switch', 'Use Claude with my own key')).click();
  await fillIn(options, 'Claude', 'Anthropic API key', 'wrong');
  await fillIn(options, 'Claude', 'Address', nowhere);
  await pressIn(options, 'Claude', 'Check key');
  await told(options, 'Claude', /Claude could not be reached/);
  await fillIn(options, 'Claude', 'Address', onLocalhost(claude.url));
  await pressIn(options, 'Claude', 'Check key');
  await told(options, 'Claude', /Claude did not accept the key/);
  await fillIn(options, 'Claude', 'Anthropic API key', claudeKey);
  await pressIn(options, 'Claude', 'Check key');
  await told(options, 'Claude', /The key works with /);
  await pressIn(options, 'Claude', 'Save');
  await told(options, 'Claude', /Saved\./);
  await options.screenshot({ path: picture('e2e-options'), fullPage: true });

  const tab = await chromium.openTab(shop.url);
  const view = await chromium.clickToolbar(tab);
  await popup.planCart(view, 'something with basmati rice and garlic for two');
  await waitFor(view, 'Whose words the reasons are', () => /Reasons by/.test(document.body.innerText), 30_000);
  await press(view, /^Why this one, and others, for /);
  await press(view, /^Explain more about /);
  await waitFor(view, 'The longer answer', () => /By Claude, checked against the facts above/.test(document.body.innerText), 30_000); // prettier-ignore
  await view.screenshot({ path: picture('e2e-explain-more') });
  await popup.fill(view);
  await popup.readResult(view);
  await eventually('the whole thread at Opik', () =>
    opik.state.threads().some((one) => one.number_of_messages === 8 && one.end_time !== null),
  );

  await press(view, 'Timeline of this session');
  await press(view, 'All sessions');
  const page = await sessionsTab();
  await waitFor(page, 'The session', () => document.querySelector('.session-totals') !== null);
  const [thread] = opik.state.threads();
  if (thread === undefined) throw new Error('no thread');
  const shown = new Map(
    await page.$$eval('.session-totals > div', (parts) =>
      parts.map((part): [string, string] => [
        part.querySelector('dt')?.textContent ?? '',
        part.querySelector('strong')?.textContent ?? '',
      ]),
    ),
  );
  expect(thread.usage['total_tokens']).toBeGreaterThan(0);
  expect(shown.get('Tokens')?.replaceAll(',', '')).toBe(String(thread.usage['total_tokens']));
  expect(Number(shown.get('Cost')?.replace('$', ''))).toBeCloseTo(thread.total_estimated_cost, 4);
  expect(shown.get('Traces')).toBe('4');
  await page.screenshot({ path: picture('e2e-sessions'), fullPage: true });

  await press(page, 'Good session');
  await eventually('the rating at Opik', () =>
    opik.state.scoresOf(thread.id).some(({ name, value }) => name === 'user_feedback' && value === 1),
  );

  await press(page, 'Open in Opik');
  const there = await chromium.browser.waitForTarget((one) => one.url().includes('type=threads'));
  expect(there.url()).toContain(`thread=${thread.id}`);
  await (await there.page())?.close();
  await page.bringToFront();

  const cdp = await chromium.browser.target().createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await press(page, 'Export as JSON');
  await eventually('the file', async () => (await readdir(downloads)).some((name) => name.endsWith('.json')));
  const [file = ''] = await readdir(downloads);
  const exported = await readFile(join(downloads, file), 'utf8');
  expect(file).toMatch(/^cart-coach-\d{4}-\d\d-\d\d-something-with-basmati-rice-and-garlic\.json$/);
  expect(JSON.parse(exported)).toMatchObject({ sessionId: thread.id, totals: { traceCount: 4 } });
  for (const key of [claudeKey, opikKey]) expect(exported).not.toContain(key);

  await press(page, 'Delete');
  await press(page, 'Delete it');
  await waitFor(page, 'The empty list', () => /Nothing yet/.test(document.body.innerText));
  await eventually('the thread gone at Opik', () => opik.state.traces.size === 0 && opik.state.spans.size === 0);
  expect(await text(page)).not.toContain('basmati');
  expect(claude.state.problems).toEqual([]);
});
