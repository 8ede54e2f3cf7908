import { TargetType } from 'puppeteer-core';
import type { Chromium } from '../tests/e2e/support/chromium';

/** The reason, as a sentence, why no window can be opened here; null if one can. */
export function whyNoWindow(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  if (platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY'])) return null;
  return 'There is no screen here to open a browser on; the same without one: npm run demo -- --headless';
}

/**
 * Opens the store in a browser window and prints instructions. Resolves when the shopper closes the window or `stopped` resolves.
 */
export async function runWindow(
  chromium: Chromium,
  storeUrl: string,
  stopped: Promise<void>,
  say: (line: string) => void,
): Promise<void> {
  const [first] = await chromium.browser.pages();
  if (first === undefined) await chromium.openTab(storeUrl);
  else await first.goto(storeUrl, { waitUntil: 'domcontentloaded' });
  say('');
  say('1. Click the Conscious Cart Coach icon in the toolbar, or press Alt+Shift+C.');
  say('2. Type a meal, “chicken biryani for 4” say, check the ingredients and press Fill cart.');
  say('3. Look at the shop’s own cart. Close the window, or press Ctrl-C here, when you are done.');
  const closed = new Promise<void>((resolve) => {
    chromium.browser.once('disconnected', () => {
      resolve();
    });
    // On macOS the browser keeps running after its last window is closed.
    chromium.browser.on('targetdestroyed', () => {
      if (chromium.browser.targets().every((target) => target.type() !== TargetType.PAGE)) resolve();
    });
  });
  await Promise.race([closed, stopped]);
}
