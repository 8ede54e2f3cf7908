import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { projectRoot } from '../scripts/run-command';
import {
  chooseTier,
  confirmIngredients,
  fill,
  readIngredients,
  readPlan,
  readResult,
  submit,
  typePrompt,
  waitForPlan,
} from '../tests/e2e/pages/popup';
import type { Chromium } from '../tests/e2e/support/chromium';
import type { DemoOptions } from './run-options';
import { formatTable, toDemoLines } from './run-table';

/**
 * Does the whole task on the store at `storeUrl` as a shopper does: clicks the toolbar icon, enters the prompt, confirms the
 * ingredients, chooses the tier, presses Fill, and reads the store's cart. Prints the table and saves a picture of each step.
 * True if every line is verified.
 */
export async function runHeadless(
  chromium: Chromium,
  storeUrl: string,
  options: DemoOptions,
  say: (line: string) => void,
): Promise<boolean> {
  const folder = join(projectRoot, 'artifacts', 'demo');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let pictures = 0;
  const picture = async (page: Page, name: string): Promise<void> => {
    pictures += 1;
    await page.screenshot({ path: join(folder, `${String(pictures)}-${name}.png`) });
  };

  const tab = await chromium.openTab(storeUrl);
  await picture(tab, 'store');
  const popup = await chromium.clickToolbar(tab);
  await typePrompt(popup, options.prompt);
  await picture(popup, 'prompt');
  say(`Asking for “${options.prompt}”…`);
  await submit(popup);

  const gate = await readIngredients(popup);
  await picture(popup, 'ingredients');
  say(`${String(gate.length)} ingredients; looking for them in the store…`);
  await confirmIngredients(popup);
  await waitForPlan(popup);
  await chooseTier(popup, options.tier);
  const plan = await readPlan(popup);
  await picture(popup, 'plan');
  say('Filling the cart…');
  await fill(popup);
  const result = await readResult(popup);
  await picture(popup, 'result');
  await picture(tab, 'store');
  await tab.goto(new URL('cart', storeUrl).href, { waitUntil: 'load' });
  await picture(tab, 'store-cart');

  const lines = toDemoLines(gate, plan, result, options.tier);
  const verified = lines.filter(({ isVerified }) => isVerified).length;
  say(`\n${formatTable(lines)}\n`);
  for (const row of result.rows) if (!row.isAsAsked) say(`${row.product}: ${row.remark}`);
  say(
    `${String(verified)} of ${String(lines.length)} lines verified against the store’s own cart, ${result.cartTotal} in all.`,
  );
  say(`Pictures of each step: ${relative(projectRoot, folder)}`);
  return verified === lines.length && lines.length > 0;
}
