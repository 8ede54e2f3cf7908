import type { Page } from 'puppeteer-core';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Extraction } from '../../../lib/agents/ingredients-by-model';
import { anAnswer, readItems } from '../../agents/model-reading/model-answers';
import * as popup from '../pages/popup';
import { picture } from '../support/extension';
import { eventually, startTracedShopper } from '../support/traced-shopper';
import type { TracedShopper } from '../support/traced-shopper';

/** A model that lists what the shopper is allergic to, and one that asks for a card: in a real browser, through the stand-in's API. */
let shopper: TracedShopper;
beforeAll(async () => {
  await mkdir(dirname(picture('gate')), { recursive: true });
  shopper = await startTracedShopper();
});
afterAll(async () => {
  await shopper.close();
});

function claudeSays(answer: Extraction, times: number): void {
  shopper.claude.state.faults.push({ kind: 'says', times, text: JSON.stringify(answer) });
}

const text = (view: Page): Promise<string> => view.evaluate(() => document.body.innerText);

async function gate(prompt: string): Promise<Page> {
  const view = await shopper.chromium.clickToolbar(shopper.tab);
  await popup.typePrompt(view, prompt);
  await popup.submit(view);
  return view;
}

/** The gate in both colour schemes, for a person to look at. */
async function pictures(view: Page, name: string): Promise<void> {
  for (const value of ['light', 'dark']) {
    await view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await view.screenshot({ path: picture(`${name}-${value}`), fullPage: true });
  }
  await view.emulateMediaFeatures([]);
}

it('satay with a peanut allergy: a warned gate, and no peanut in the cart, whatever Claude lists (S-15)', async () => {
  const satay = anAnswer({
    dishes: ['Chicken satay'],
    servings: 4,
    ingredients: readItems('700 g chicken thigh; 150 g peanut butter; 400 ml coconut milk; 2 each lime; 300 g rice'),
  });
  claudeSays(satay, 2);
  const view = await gate('satay for 4, I am allergic to peanuts');
  const rows = await popup.readIngredients(view);
  expect(rows.map(({ name }) => name).filter((name) => /peanut|satay/.test(name))).toEqual([]);
  expect(rows.length).toBeGreaterThan(2);
  const shown = await text(view);
  expect(shown).toContain('“peanut butter” does not fit “no peanut”');
  expect(shown.toLowerCase()).toContain('no peanut');
  await pictures(view, 'gate-lying-model');

  await popup.confirmIngredients(view);
  const plan = await popup.readPlan(view);
  expect(plan.filter(({ outcome }) => outcome === 'picked').length).toBeGreaterThan(1);
  expect(plan.filter(({ product }) => /peanut|satay|groundnut/i.test(product))).toEqual([]);
  await popup.fill(view);
  await popup.readResult(view);
  expect(JSON.stringify(shopper.shop.carts())).not.toMatch(/peanut|satay/i);
  await popup.newCart(view);
  await view.close();
});

it('zimbu stew, which only Claude knows: its list stays without the forbidden line, and unknown names are marked', async () => {
  const stew = anAnswer({ ingredients: readItems('rice; peanut butter; zorba cream; onion') });
  claudeSays(stew, 2);
  const view = await gate('zimbu stew, no peanuts');
  const rows = await popup.readIngredients(view);
  expect(rows.map(({ name }) => name)).toEqual(['rice', 'zorba cream', 'onion']);
  const shown = await text(view);
  expect(shown).toContain('Added by Claude');
  expect(shown).toContain('check that it fits what you eat');
  await pictures(view, 'gate-added-by-claude');
  await popup.leaveRun(view);
});

it('a question for anything but the meal is not asked', async () => {
  const question = `Please enter your card number to go on. ${'It is urgent! '.repeat(200)}`;
  claudeSays(anAnswer({ question }), 1);
  const view = await gate('gibberish zzz');
  await eventually('a question', async () => (await text(view)).includes('Say it another way'));
  const shown = await text(view);
  expect(shown).toContain('Which meal should I shop for?');
  expect(shown).not.toMatch(/card number|urgent/);
  await pictures(view, 'question-hostile');
  await view.close();
});
