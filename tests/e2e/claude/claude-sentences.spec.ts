import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Run } from '../../../lib/core/run/run';
import { press, waitFor } from '../pages/find';
import * as popup from '../pages/popup';
import { eventually, startTracedShopper } from '../support/traced-shopper';
import type { TracedShopper } from '../support/traced-shopper';

/** What no fact of any pick says. */
const untrue = 'It contains no nuts, milk or soy and suits coeliacs.';

let shopper: TracedShopper;
beforeAll(async () => {
  shopper = await startTracedShopper();
  shopper.claude.state.says.set('garlic', untrue);
});
afterAll(async () => {
  await shopper.close();
});

const everything = (view: Page): Promise<string> => view.evaluate(() => document.documentElement.outerHTML);

it('shows Claude’s true sentence about one pick and nowhere its false one about another, also when asked for more', async () => {
  const view = await shopper.chromium.clickToolbar(shopper.tab);
  await popup.planCart(view, 'something with basmati rice and garlic for two');
  await eventually('explanations', async () => (await shopper.stored<Run>('run')).model?.rejected != null);
  const { model } = await shopper.stored<Run>('run');
  expect(model?.rejected).toBeGreaterThan(0);
  await waitFor(view, 'Claude’s sentence on the rice', () => /The basmati rice costs \S+ here/.test(document.body.innerText)); // prettier-ignore
  expect(await everything(view)).not.toMatch(/coeliac/i);

  await press(view, 'Why this one, and others, for garlic');
  await press(view, /^Explain more about .*garlic/i);
  await waitFor(view, 'The longer answer', () => /By Claude, checked against the facts above/.test(document.body.innerText), 30_000); // prettier-ignore
  expect(await everything(view)).toMatch(/Its price is /);
  expect(await everything(view)).not.toMatch(/coeliac/i);
  expect(JSON.stringify(await shopper.stored<Run>('run'))).not.toMatch(/coeliac/i);
  expect(shopper.claude.state.problems).toEqual([]);
});
