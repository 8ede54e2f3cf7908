import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { TargetType } from 'puppeteer-core';
import type { Browser, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import { ensureChromium } from '../../../scripts/browser/ensure-browser';
import { thisMachine } from '../../../scripts/browser/machine';
import { pinExtension } from './pin-extension';

export interface ChromiumOptions {
  /** The built extension: `.output/chrome-mv3`. */
  extensionDir: string;
  /** Whether it runs without a window. Default true. */
  headless?: boolean;
  /** The size of the tabs in CSS pixels. With a window, the window's size is used instead. */
  viewport?: { width: number; height: number };
  /** The browser's language, as for `--lang`. */
  language?: string;
  /** A profile folder that is kept between two starts. By default each start has a new folder, which is removed at the end. */
  profile?: string;
  /** Further command-line switches. */
  args?: string[];
}

/** A Chromium with the built extension, and the actions of a shopper: open a tab, click the icon in the toolbar. */
export interface Chromium {
  readonly browser: Browser;
  readonly extensionId: string;
  openTab(url: string): Promise<Page>;
  /** A real click on the toolbar icon for this tab, with its `activeTab` grant. Resolves with the popup after it has loaded. */
  clickToolbar(tab: Page): Promise<Page>;
  /** Opens a page of the extension in a tab, for example `options.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** The background worker. A worker that is held stays alive, so a test of its natural end must not ask for it. */
  worker(): Promise<WebWorker>;
  /** Ends the background worker as the browser does; the next event starts it again. */
  killWorker(): Promise<void>;
  /** Ends the browser and removes its profile. May be called twice. */
  close(): Promise<void>;
}

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Starts a Chromium with a new profile. Throws one plain sentence when there is none or it does not start. */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const found = ensureChromium(thisMachine, console.log);
  if (found.browser === null) throw new Error(found.reason);
  const headless = options.headless ?? true;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'coach-chromium-')));
  // With a window, a person needs to see the icon, without the warning that a test controls the browser.
  if (!headless && !existsSync(join(profile, 'Default', 'Preferences')))
    await pinExtension(profile, options.extensionDir);
  const start = (isSandboxed: boolean): Promise<Browser> =>
    puppeteer.launch({
      executablePath: found.browser.path,
      headless,
      // Extensions can be loaded only over the debugging pipe, not over a port.
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      defaultViewport: headless ? (options.viewport ?? { width: 1280, height: 900 }) : null,
      handleSIGINT: false,
      ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
      args: [
        ...quiet,
        // A popup is limited to the screen, and a headless browser has a screen of 800 × 600 by default.
        ...(headless ? ['--screen-info={1600x1200}', '--window-size=1300,1000'] : []),
        `--lang=${options.language ?? 'en-US'}`,
        ...(isSandboxed ? [] : ['--no-sandbox']),
        ...(options.args ?? []),
      ],
    });
  let browser: Browser | null = null;
  try {
    browser = await startSandboxed(start);
    // Not `enableExtensions: [dir]`, because puppeteer-core 25 does not wait for those, and the list below is sometimes empty.
    const id = await browser.installExtension(options.extensionDir);
    const extension = (await browser.extensions()).get(id);
    if (extension === undefined) throw new Error(`Chromium did not take the extension in ${options.extensionDir}.`);
    return drive(browser, extension, options.profile === undefined ? profile : null);
  } catch (error) {
    await end(browser, options.profile === undefined ? profile : null);
    throw error;
  }
}

async function end(browser: Browser | null, profile: string | null): Promise<void> {
  const program = browser?.process() ?? null;
  await Promise.race([browser?.close(), new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
  if (program !== null && program.exitCode === null && program.signalCode === null) program.kill('SIGKILL');
  if (profile !== null) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Starts with the sandbox, or without it for root, whom Chromium refuses it, and in containers that refuse it to Chromium. */
async function startSandboxed(start: (isSandboxed: boolean) => Promise<Browser>): Promise<Browser> {
  if (thisMachine.isRoot) return start(false);
  try {
    return await start(true);
  } catch (error) {
    if (process.platform === 'linux' && String(error).includes('sandbox')) return start(false);
    throw error;
  }
}

function drive(browser: Browser, extension: Extension, profile: string | null): Chromium {
  const extensionUrl = (path: string): string => `chrome-extension://${extension.id}/${path}`;
  const workerTarget = (): Promise<Target> =>
    browser.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith(extensionUrl('')),
      {
        timeout: 10_000,
      },
    );
  const worker = async (): Promise<WebWorker> => {
    const found = await (await workerTarget()).worker();
    if (found === null) throw new Error('The background worker ended while it was being looked at.');
    return found;
  };
  const openTab = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return page;
  };
  return {
    browser,
    extensionId: extension.id,
    openTab,
    openExtensionPage: (path) => openTab(extensionUrl(path)),
    async clickToolbar(tab) {
      await tab.bringToFront();
      const before = new Set(browser.targets());
      await extension.triggerAction(tab);
      const target = await browser.waitForTarget(
        (candidate) => !before.has(candidate) && candidate.url().startsWith(extensionUrl('popup.html')),
        { timeout: 10_000 },
      );
      const popup = await target.asPage();
      await popup.waitForSelector('body');
      return popup;
    },
    worker,
    async killWorker() {
      const target = await workerTarget();
      await (await worker()).close();
      while (browser.targets().includes(target)) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    close: () => end(browser, profile),
  };
}
