import { ensureChromium } from '../scripts/browser/ensure-browser';
import { thisMachine } from '../scripts/browser/machine';
import { launchChromium } from '../tests/e2e/support/chromium';
import { startDemoGrocery } from './grocery';
import { buildExtension } from './run-build';
import { runHeadless } from './run-headless';
import { readOptions } from './run-options';
import { runWindow, whyNoWindow } from './run-window';

/**
 * `npm run demo`: opens the extension in a browser on the demo grocery, without an account or a key. Returns the exit code. All
 * that it started is stopped before it returns, also if `stopped` resolves first (Ctrl-C).
 */
export async function runDemo(args: readonly string[], stopped: Promise<void>): Promise<number> {
  const say = console.log;
  const options = readOptions(args);
  if (typeof options === 'string') {
    say(options);
    return 1;
  }
  const noWindow = options.isHeadless ? null : whyNoWindow(process.platform, process.env);
  if (noWindow !== null) {
    say(noWindow);
    return 1;
  }

  const chromium = ensureChromium(thisMachine, say);
  if (chromium.browser === null) {
    say(chromium.reason);
    return 1;
  }

  const endings: (() => Promise<void>)[] = [];
  try {
    const extensionDir = await buildExtension(say);
    const store = options.store === 'demo' ? await startDemoGrocery() : await openEverShop(say);
    endings.unshift(() => store.close());
    say(`The store is open at ${store.url}`);
    const browser = await launchChromium({ extensionDir, headless: options.isHeadless });
    endings.unshift(() => browser.close());
    if (!options.isHeadless) {
      await runWindow(browser, store.url, stopped, say);
      return 0;
    }
    const outcome = await Promise.race([runHeadless(browser, store.url, options, say), stopped]);
    return outcome === true ? 0 : 1;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  } finally {
    for (const end of endings) await end();
  }
}

/** Loaded only on demand, because most runs do not need this code. */
async function openEverShop(say: (line: string) => void): Promise<{ url: string; close: () => Promise<void> }> {
  say('Starting EverShop (installed first when it is not there, about two minutes)…');
  const { startEverShop } = await import('../tests/engines/evershop/evershop');
  return startEverShop();
}
