import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery } from '../../../demo/grocery';
import { byRole, press, visibleText, waitFor } from '../pages/find';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension, picture } from '../support/extension';

// One browser and one shopper all along: what is learned in one cart is what the next one is about.
let shop: DemoGrocery;
let chromium: Chromium;
let tab: Page;
let view: Page;

const list = '1 lb spinach, 200 g basmati rice, 3 yellow onions, 2 cups milk';

beforeAll(async () => {
  mkdirSync(picture('e2e').replace(/\/e2e\.png$/, ''), { recursive: true });
  shop = await startDemoGrocery();
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
  tab = await chromium.openTab(shop.url);
});
afterAll(async () => {
  await chromium.close();
  await shop.close();
});

/** The screen in both colour schemes, for a person to look at. */
async function shoot(page: Page, name: string): Promise<void> {
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.screenshot({ path: picture(`values-${name}-${value}`) });
  }
  await page.emulateMediaFeatures([]);
}

/** Click, prompt: up to the ingredient gate. */
async function atTheGate(): Promise<popup.GateRow[]> {
  view = await chromium.clickToolbar(tab);
  await popup.typePrompt(view, list);
  await popup.submit(view);
  return popup.readIngredients(view);
}

const lineOf = async (ingredient: string): Promise<popup.PlanRow> => {
  const rows = await popup.readPlan(view);
  const row = rows.find((each) => each.ingredient === ingredient);
  if (row === undefined) throw new Error(`${ingredient} is not in the plan: ${JSON.stringify(rows)}`);
  return row;
};
/** What stands in the table of products compared for an ingredient: title, and the score or "out" with why. */
const compared = async (ingredient: string): Promise<{ title: string; remark: string; score: string }[]> => {
  await press(view, `Why this one, and others, for ${ingredient}`);
  return view.$$eval('table.candidates tbody tr', (rows) =>
    rows.map((row) => ({
      title: row.querySelector('th .clamp')?.textContent.trim() ?? '',
      remark: row.querySelector('th .soft')?.textContent.trim() ?? '',
      score: row.querySelectorAll('td')[1]?.textContent.trim() ?? '',
    })),
  );
};
const minor = (text: string): number => Math.round(Number(text.replaceAll(/[^\d.]/g, '')) * 100);

describe('values and memory', () => {
  it('sliders decide again at once, say the difference, and hold once applied', async () => {
    await atTheGate();
    await popup.confirmIngredients(view);
    await popup.chooseTier(view, 'conscious');
    const before = await popup.readTierTotals(view);
    const titles = (await popup.readPlan(view)).map(({ product }) => product);
    await press(view, 'Values');
    const slider = await byRole(view, 'slider', 'Organic');
    await slider.focus();
    await view.keyboard.press('End');
    const preview = await view.$eval('.values-bar p', (bar) => bar.firstChild?.textContent ?? '');
    const [whole, amount = '', swaps = ''] = /^\+(\$[\d.]+), (\d) swaps?$/.exec(preview) ?? [];
    expect(whole, preview).toBe(preview);
    const after = await popup.readTierTotals(view);
    expect(minor(after.conscious) - minor(before.conscious), preview).toBe(minor(amount));
    const now = (await popup.readPlan(view)).map(({ product }) => product);
    expect(now.filter((product, index) => product !== titles[index])).toHaveLength(Number(swaps));
    expect(minor(after.cheaper)).toBeLessThanOrEqual(minor(after.balanced));
    expect(minor(after.balanced)).toBeLessThanOrEqual(minor(after.conscious));
    await shoot(view, 'sliders');
    await press(view, 'Apply');
    await waitFor(view, 'The fill button', () => document.querySelector('.values-bar') === null);
    expect(await popup.readTierTotals(view)).toEqual(after);
    await press(view, 'Values');
  });

  it('the pick has the best score of its table, and another choice brings its own number of packs', async () => {
    const table = await compared('basmati rice');
    const scores = table.filter(({ score }) => score !== 'out').map(({ score }) => Number(score));
    expect(scores[0]).toBe(Math.max(...scores));
    expect(table[0]?.title).toBe((await lineOf('basmati rice')).product);
    const other = table.find(({ score }, index) => index > 0 && score !== 'out');
    if (other === undefined) throw new Error('There is one rice only.');
    await press(view, `Use ${other.title}`);
    const chosen = await lineOf('basmati rice');
    expect(chosen.product).toBe(other.title);
    const packs = await view.$$eval('.decision-packs', (texts) => texts.map((text) => text.textContent));
    expect(packs.filter((text) => /^need 200 g → \d+ × /.test(text))).toHaveLength(1);
    await popup.fill(view);
    const result = await popup.readResult(view);
    expect(result.rows.filter(({ isAsAsked }) => !isAsAsked)).toEqual([]);
    await popup.newCart(view);
    await view.close();
  });

  it('the next cart knows what is at home and what was chosen', async () => {
    const rows = await atTheGate();
    expect(rows.filter(({ isAtHome }) => isAtHome).map(({ name }) => name)).toContain('basmati rice');
    expect(await visibleText(view)).toMatch(/At home (?:since|until) \d+ \w{3}/);
    await shoot(view, 'gate');
    await popup.toggleAtHome(view, 'basmati rice');
    await popup.confirmIngredients(view);
    const rice = await lineOf('basmati rice');
    expect(rice.reason).toMatch(/you chose this last time/i);
    await shoot(view, 'second');
    await popup.newCart(view);
    await view.close();
  });

  it('memory can be read and emptied; an allergy and strict mode leave products out, with the reason', async () => {
    const options = await chromium.openExtensionPage('options.html');
    await waitFor(options, 'The memory', () => document.querySelector('section[aria-label="At home"]') !== null);
    expect(await visibleText(options)).toMatch(/You chose it for basmati rice/);
    await options.setViewport({ width: 760, height: 1400 });
    await shoot(options, 'options');
    await press(options, 'Delete everything…');
    await press(options, 'Delete all');
    await waitFor(options, 'An empty memory', () => document.body.innerText.includes('Nothing yet.'));
    await (
      await byRole(options, 'checkbox', 'Milk and dairy')
    ).evaluate((box) => {
      (box as HTMLInputElement).click();
    });
    await (await byRole(options, 'switch', 'Strict on pesticides')).click();
    // Both are shown as they are stored: closing the page before would lose the second.
    await waitFor(
      options,
      'The allergy and the switch',
      () =>
        document.querySelectorAll('.toggle[data-chosen="true"]').length === 1 &&
        [...document.querySelectorAll<HTMLInputElement>('label.switch input')].some(
          (input) => input.checked && input.closest('label')?.textContent.startsWith('Strict') === true,
        ),
    );
    await options.close();

    const rows = await atTheGate();
    expect(rows.filter(({ isAtHome }) => isAtHome)).toEqual([]);
    expect(await visibleText(view)).toContain('No dairy');
    await popup.confirmIngredients(view);
    expect(await lineOf('Milk')).toMatchObject({ outcome: 'not-found' });
    expect(await visibleText(view)).toMatch(/contains milk/i);
    const spinach = await compared('spinach');
    expect(spinach.filter(({ score }) => score !== 'out').every(({ title }) => /organic/i.test(title))).toBe(true);
    expect(spinach.filter(({ remark }) => /^Strict mode: on EWG’s \d{4} Dirty Dozen/.test(remark))).not.toEqual([]);
    await shoot(view, 'strict');
  });
});
