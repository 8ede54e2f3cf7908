import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { startDemoGrocery } from '../../demo/grocery';
import { buildExtension } from '../../demo/run-build';
import { chooseTier, confirmIngredients, fill, readIngredients, readResult } from '../../tests/e2e/pages/popup';
import { submit, typePrompt, waitForPlan } from '../../tests/e2e/pages/popup';
import { launchChromium } from '../../tests/e2e/support/chromium';
import type { Chromium } from '../../tests/e2e/support/chromium';
import { projectRoot } from '../run-command';
import { product } from './product';

/** The sizes that the Chrome Web Store accepts; addons.mozilla.org accepts the first too. */
export const screenshot = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };
const folder = join(projectRoot, 'docs', 'store', 'pictures');
const prompt = 'chicken biryani for 4, no cilantro';

/**
 * Takes the pictures of both stores' listings from the real extension on the demo grocery. A popup is a window of the browser and not part
 * of a picture of the page, so its picture is laid over the page's picture, in its own size and at the place where the browser shows it.
 */
export async function takeListingPictures(print: (line: string) => void): Promise<void> {
  const extensionDir = await buildExtension(print);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const store = await startDemoGrocery();
  const chromium = await launchChromium({ extensionDir, viewport: screenshot });
  const keep = async (name: string, picture: Uint8Array): Promise<void> => {
    await writeFile(join(folder, name), picture);
    print(`${relative(projectRoot, join(folder, name))}  ${(picture.length / 1000).toFixed(0)} kB`);
  };
  try {
    const tab = await chromium.openTab(store.url);
    const popup = await chromium.clickToolbar(tab);
    // Opening another tab would close the popup, so the pictures are combined when the popup is no longer needed.
    const taken: { name: string; page: string; popup: string }[] = [];
    const both = async (name: string): Promise<void> => {
      await popup.mouse.move(0, 0);
      taken.push({ name, page: await dataUrl(tab), popup: await dataUrl(popup) });
    };

    await typePrompt(popup, prompt);
    await both('1-type-a-meal.jpg');
    await submit(popup);
    await readIngredients(popup);
    await both('2-check-the-list.jpg');
    await confirmIngredients(popup);
    await waitForPlan(popup);
    await chooseTier(popup, 'balanced');
    await both('3-see-the-cart.jpg');
    await fill(popup);
    await readResult(popup);
    await popup.close();
    await tab.bringToFront();
    await keep('4-what-is-in-it.jpg', await tab.screenshot(jpeg));

    for (const one of taken) await keep(one.name, await drawOver(chromium, one.page, one.popup));
    await keep('tile.png', await drawTile(chromium, taken.at(-1)?.popup ?? ''));
    const options = await chromium.openExtensionPage('options.html');
    await options.waitForSelector('h2');
    await keep('5-your-values.jpg', await options.screenshot(jpeg));
  } finally {
    await chromium.close();
    await store.close();
  }
}

const jpeg = { type: 'jpeg', quality: 85 } as const;

async function drawOver(chromium: Chromium, below: string, above: string): Promise<Uint8Array> {
  const html = `<body style="margin:0;background:url(${below})"><img src="${above}" style="position:absolute;right:16px;top:0;
    border-radius:8px;box-shadow:0 4px 24px #0006,0 0 1px #0008">`;
  return draw(chromium, html, screenshot, jpeg);
}

async function drawTile(chromium: Chromium, popup: string): Promise<Uint8Array> {
  const mark = await readFile(join(projectRoot, 'public', 'icon', 'mark.svg'), 'base64');
  const html = `<body style="margin:0;background:#f7f6f1;font:16px/1.35 system-ui;color:#1b1b18;overflow:hidden">
    <div style="position:absolute;left:28px;top:48px;width:170px">
      <img src="data:image/svg+xml;base64,${mark}" width="56">
      <div style="font-size:23px;font-weight:700;line-height:1.15;margin:14px 0 10px">${product.name}</div>
      <div style="color:#55544c;font-size:14px">Type a meal.<br>Get the cart.</div>
    </div>
    <img src="${popup}" style="position:absolute;left:216px;top:22px;width:206px;border-radius:8px;
      box-shadow:0 3px 14px #0004">`;
  return draw(chromium, html, tile, { type: 'png' });
}

async function dataUrl(page: Page): Promise<string> {
  return `data:image/png;base64,${Buffer.from(await page.screenshot({ type: 'png' })).toString('base64')}`;
}

/** Draws a page of ours in exactly this many pixels. */
async function draw(
  chromium: Chromium,
  html: string,
  size: { width: number; height: number },
  format: { type: 'jpeg'; quality: number } | { type: 'png' },
): Promise<Uint8Array> {
  const page = await chromium.browser.newPage();
  await page.setViewport(size);
  await page.setContent(html, { waitUntil: 'load' });
  const picture = await page.screenshot(format);
  await page.close();
  return picture;
}
