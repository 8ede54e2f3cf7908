import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { ensureFirefox } from '../../../scripts/browser/ensure-browser';
import { thisMachine } from '../../../scripts/browser/machine';
import { freePort } from './free-port';
import { connectMarionette } from './marionette';
import type { Marionette } from './marionette';

/** The same as `browser_specific_settings.gecko.id` in wxt.config.ts. */
export const firefoxExtensionId = 'coach@conscious-cart.example';
/** Firefox gives the extension a random address in each profile; a fixed one makes the URLs of its pages known. */
const extensionUuid = '6f1c2a52-9d5b-4b0e-8f7e-3c1d2b4a5e60';

/**
 * A Firefox with the built extension. Its popup belongs to the browser's own window, so scripts control it; it is not a page for the
 * driver.
 */
export interface Firefox {
  readonly version: string;
  navigate(url: string): Promise<void>;
  /** Runs a function body in the open tab; its return value must be JSON. */
  evaluateInPage(script: string, args?: unknown[]): Promise<unknown>;
  /** Clicks the toolbar icon for the open tab. Resolves after the popup's document has loaded. */
  clickToolbar(): Promise<void>;
  /** Has the effect of a press on “Allow” in the browser's permission prompt, which a test cannot press. */
  allowSite(pattern: string): Promise<void>;
  /** The sites that the extension may access now. */
  allowedSites(): Promise<string[]>;
  /** Closes the popup as a click outside it does. */
  closePopup(): Promise<void>;
  /** Runs the body of an async function in the popup's document, with `document`, `window` and `args`; the value must be JSON. */
  evaluateInPopup(script: string, args?: unknown[]): Promise<unknown>;
  /** Runs `script` in the popup until its result is truthy, and returns that. Throws after `timeoutMs` with the popup's text. */
  waitInPopup(script: string, options?: { args?: unknown[]; timeoutMs?: number }): Promise<unknown>;
  /** A PNG of the popup as the browser draws it. */
  screenshotPopup(): Promise<Buffer>;
  screenshotPage(): Promise<Buffer>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export type FirefoxLaunch = { firefox: Firefox } | { firefox: null; reason: string };

/** Starts a Firefox with a new profile and installs the extension for this session. Returns a sentence instead when there is no Firefox. */
export async function launchFirefox(options: { extensionDir: string; headless?: boolean }): Promise<FirefoxLaunch> {
  const found = ensureFirefox(thisMachine, console.log);
  if (found.browser === null) return { firefox: null, reason: found.reason };
  const profile = await mkdtemp(join(tmpdir(), 'coach-firefox-'));
  const port = await freePort();
  await writeFile(join(profile, 'user.js'), preferences(port));
  const program = spawn(
    found.browser.path,
    [
      ...((options.headless ?? true) ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    // A home folder of its own, because Firefox refuses to run as root in another user's home.
    { stdio: 'ignore', env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  try {
    const marionette = await connectMarionette(port, 60_000);
    const session = Session.parse(await marionette.send('WebDriver:NewSession', {}));
    await marionette.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000, implicit: 0 });
    await marionette.send('Addon:Install', { path: options.extensionDir, temporary: true });
    return { firefox: drive(marionette, session.capabilities.browserVersion, () => end(marionette, program, profile)) };
  } catch (error) {
    await end(null, program, profile);
    throw error;
  }
}

const Session = z.object({ capabilities: z.object({ browserVersion: z.string() }) });

function preferences(port: number): string {
  const wanted: Record<string, string | number | boolean> = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [firefoxExtensionId]: extensionUuid }),
    'app.update.enabled': false,
    'app.normandy.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,none',
    // The popup must not close when another window on the computer gets the focus.
    'ui.popup.disable_autohide': true,
  };
  return Object.entries(wanted)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

async function end(marionette: Marionette | null, program: ChildProcess, profile: string): Promise<void> {
  marionette?.close();
  if (program.exitCode === null && program.signalCode === null) {
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGKILL');
    await ended;
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** Defines `win`, the browser window, and `popup`, the `<browser>` of the open popup, or null. */
const findPopup = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = [...win.document.querySelectorAll('browser')].find(
    (browser) => browser.currentURI?.spec.startsWith('moz-extension://${extensionUuid}/popup.html'),
  ) ?? null;
`;

const click = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${firefoxExtensionId}');
  const target = Services.wm.getMostRecentWindow('navigator:browser');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(target);
`;

const allow = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${firefoxExtensionId}');
  await ExtensionPermissions.add(extension.id, { permissions: [], origins: args }, extension);
`;

const allowed = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  return (await ExtensionPermissions.get('${firefoxExtensionId}')).origins;
`;

const isLoaded = `${findPopup} return popup !== null && !popup.webProgress.isLoadingDocument;`;

const hide = `${findPopup} popup?.closest('panel')?.hidePopup();`;

const isGone = `${findPopup} return popup === null;`;

// The popup runs in the extension's own process. The actor that Marionette has in every document reaches it there.
const runInPopup = `${findPopup}
  if (popup === null) throw new Error('the popup is not open');
  const actor = popup.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript(script, [args], { timeout: 30000 });
`;

const drawPopup = `${findPopup}
  if (popup === null) throw new Error('the popup is not open');
  const drawn = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = drawn.width;
  canvas.height = drawn.height;
  canvas.getContext('2d').drawImage(drawn, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

function drive(marionette: Marionette, version: string, close: () => Promise<void>): Firefox {
  const inTab = async (command: string, params: Record<string, unknown>): Promise<unknown> => {
    await marionette.send('Marionette:SetContext', { value: 'content' });
    return marionette.send(command, params);
  };
  /** Runs the body of an async function in the browser's own window, with `script` and `args`. */
  const inBrowser = async (body: string, script = '', args: unknown[] = []): Promise<unknown> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const answer = await marionette.send('WebDriver:ExecuteAsyncScript', {
      script: `const [script, args, done] = arguments;
        (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      args: [script, args],
      sandbox: 'system',
    });
    const { value, error } = Answer.parse(answer);
    if (error !== undefined) throw new Error(`Firefox: ${error}`);
    return value;
  };
  const evaluateInPopup = (script: string, args: unknown[] = []): Promise<unknown> =>
    inBrowser(runInPopup, `const [args] = arguments; return (async () => { ${script} })();`, args);
  const png = (base64: unknown): Buffer => Buffer.from(z.string().parse(base64), 'base64');
  return {
    version,
    async navigate(url) {
      await inTab('WebDriver:Navigate', { url });
    },
    evaluateInPage: (script, args = []) => inTab('WebDriver:ExecuteScript', { script, args }),
    async clickToolbar() {
      await inBrowser(click);
      if ((await waitFor(() => inBrowser(isLoaded), 10_000)) === null) throw new Error('The popup did not open.');
    },
    async allowSite(pattern) {
      await inBrowser(allow, '', [pattern]);
    },
    allowedSites: async () => z.array(z.string()).parse(await inBrowser(allowed)),
    async closePopup() {
      await inBrowser(hide);
      if ((await waitFor(() => inBrowser(isGone), 5_000)) === null) throw new Error('The popup did not close.');
    },
    evaluateInPopup,
    async waitInPopup(script, { args = [], timeoutMs = 30_000 } = {}) {
      const value = await waitFor(() => evaluateInPopup(script, args), timeoutMs);
      if (value !== null) return value;
      const text = z.string().parse(await evaluateInPopup('return document.body.innerText'));
      throw new Error(`The popup never came to “${script}”. It says:\n${text}`);
    },
    screenshotPopup: async () => png(await inBrowser(drawPopup)),
    screenshotPage: async () => png(await inTab('WebDriver:TakeScreenshot', { full: false })),
    close,
  };
}

const Answer = z.object({ value: z.optional(z.unknown()), error: z.optional(z.string()) });

/** Asks until the answer is truthy; null when it is not in time. */
async function waitFor(ask: () => Promise<unknown>, timeoutMs: number): Promise<unknown> {
  const end = performance.now() + timeoutMs;
  while (performance.now() < end) {
    const value = await ask();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}
