import type { Page } from 'puppeteer-core';
import type { Tier } from '../../../lib/core/decision/decision';
import { briefly, byRole, press, visibleText, waitFor } from './find';

/** The popup as a shopper uses it. Every function waits for what it needs, and says what the popup shows when that does not come. */

/** Longest a step of a run may take on a slow computer. */
const stepTimeout = 90_000;

/** The one heading of the screen. */
export function heading(popup: Page): Promise<string> {
  return popup.$eval('h1', (title) => title.textContent.trim());
}

/** Replaces what stands in the prompt by this, key by key. */
export async function typePrompt(popup: Page, text: string): Promise<void> {
  const box = await byRole(popup, 'textbox', 'What would you like to cook?');
  await box.focus();
  await popup.keyboard.down('Control');
  await popup.keyboard.press('KeyA');
  await popup.keyboard.up('Control');
  if (text === '') await popup.keyboard.press('Backspace');
  await box.type(text);
}

/** What stands in the prompt now. */
export async function readPrompt(popup: Page): Promise<string> {
  const box = await byRole(popup, 'textbox', 'What would you like to cook?');
  return box.evaluate((element) => (element as HTMLTextAreaElement).value);
}

/** Starts what was typed. */
export function submit(popup: Page): Promise<void> {
  return press(popup, 'Start');
}

/** One row at the ingredient gate. `amount` as shown, "" for none or when the shopper has it. */
export interface GateRow {
  name: string;
  amount: string;
  unit: string;
  isAtHome: boolean;
}

/** Waits for the ingredient gate and reads it; ingredients folded away as "You probably have these" are not among the rows. */
export async function readIngredients(popup: Page): Promise<GateRow[]> {
  await waitFor(
    popup,
    'The list of ingredients',
    () => document.querySelector('ul[aria-label="Ingredients"]') !== null,
    stepTimeout,
  );
  return popup.$$eval('ul[aria-label="Ingredients"] > li', (rows) =>
    rows.map((row) => {
      const have = row.querySelector('button[aria-label^="I have "]');
      const amount = row.querySelector('input')?.value ?? '';
      const unit = row.querySelector('select')?.selectedOptions[0]?.textContent.trim() ?? '';
      return {
        name: (have?.getAttribute('aria-label') ?? '').replace('I have ', ''),
        amount,
        unit: amount === '' ? '' : unit,
        isAtHome: have?.getAttribute('aria-pressed') === 'true',
      };
    }),
  );
}

/** "I have this", or takes it back. */
export function toggleAtHome(popup: Page, ingredient: string): Promise<void> {
  return press(popup, `I have ${ingredient}`);
}

/** Goes on from the ingredient gate to the store. */
export function confirmIngredients(popup: Page): Promise<void> {
  return press(popup, /^Find \d+ products?$/, stepTimeout);
}

/** One line of the proposed cart. `price` is for all packs of it, as shown; the last four are "" or 0 where nothing was found. */
export interface PlanRow {
  ingredient: string;
  outcome: 'picked' | 'close' | 'not-found';
  product: string;
  count: number;
  price: string;
  reason: string;
  /** What the shopper is asked to check on the line. */
  checks?: string[];
}

/** Waits for the proposed cart. Throws with the popup's words when the run failed instead. */
export async function waitForPlan(popup: Page): Promise<void> {
  await waitFor(
    popup,
    'The proposed cart',
    () => document.querySelector('input[name="tier"], .ended') !== null,
    stepTimeout,
  );
  if ((await popup.$('.ended')) !== null) throw new Error(`The run ended:\n${await visibleText(popup)}`);
}

/** From the prompt to the proposed cart, with the ingredients as they are read. */
export async function planCart(popup: Page, prompt: string): Promise<void> {
  await typePrompt(popup, prompt);
  await submit(popup);
  await confirmIngredients(popup);
  await waitForPlan(popup);
}

/** Reads the proposed cart line by line. */
export async function readPlan(popup: Page): Promise<PlanRow[]> {
  await waitForPlan(popup);
  // Functions that run in the page name no functions of their own: some loaders wrap those in a helper the page does not have.
  const rows = await popup.$$eval('main section[aria-label] > ul > li', (items) =>
    items.map((item) => ({
      isClose: item.querySelector('.decision-ask .badge.is-warn, .decision-warning .badge.is-warn') !== null,
      checks: [...item.querySelectorAll('.line-checks li')].map((check) => check.textContent.trim()),
      ingredient: item.querySelector('button[aria-label^="Remove "]')?.getAttribute('aria-label')?.slice(7) ?? null,
      title: item.querySelector('h3')?.textContent.trim() ?? '',
      product:
        item.querySelector('[role="group"][aria-label^="packs of "]')?.getAttribute('aria-label')?.slice(9) ?? '',
      count: Number(item.querySelector('output')?.textContent ?? 0),
      price:
        (item.querySelector('label:has(input:checked) strong') ?? item.querySelector('strong'))?.textContent.trim() ??
        '',
      reason: item.querySelector('.decision-reason')?.textContent.trim() ?? '',
    })),
  );
  return rows.flatMap(({ isClose, ingredient, title, ...row }): PlanRow[] => {
    const missing = /^(.*): not found$/.exec(title)?.[1];
    if (missing !== undefined) return [{ ...row, ingredient: missing, outcome: 'not-found' }];
    // A line that was taken out has a button to put it back and nothing else.
    if (ingredient === null) return [];
    return [{ ...row, ingredient, outcome: isClose ? 'close' : 'picked' }];
  });
}

/** Takes one of the three carts. */
export async function chooseTier(popup: Page, tier: Tier): Promise<void> {
  await waitForPlan(popup);
  await popup.click(`label:has(input[name="tier"][value="${tier}"])`);
  await popup.waitForSelector(`input[name="tier"][value="${tier}"]:checked`, { timeout: briefly });
}

/** The totals of the three carts as shown. */
export async function readTierTotals(popup: Page): Promise<Record<Tier, string>> {
  await waitForPlan(popup);
  const total = (tier: Tier): Promise<string> =>
    popup.$eval(`label:has(input[value="${tier}"]) strong`, (strong) => strong.textContent.trim());
  return { cheaper: await total('cheaper'), balanced: await total('balanced'), conscious: await total('conscious') };
}

/** Approves: fills the store's cart. */
export function fill(popup: Page): Promise<void> {
  return press(popup, /^Fill cart/, stepTimeout);
}

/** Presses the one button of an error and waits until the error is gone: the next state is what counts. */
export async function goOn(popup: Page, timeout = briefly): Promise<void> {
  await press(popup, /^(Go on|Try again)/, timeout);
  await waitFor(popup, 'The error to go', () => document.querySelector('.ended') === null, stepTimeout);
}

/** One line of the comparison with the store's own cart. */
export interface ResultRow {
  product: string;
  asked: number;
  got: number;
  price: string;
  isAsAsked: boolean;
  remark: string;
}

export interface Result {
  headline: string;
  cartTotal: string;
  rows: ResultRow[];
}

/** Waits for the cart read back and reads it. Throws with the popup's words when the run ended otherwise. */
export async function readResult(popup: Page, timeout = 180_000): Promise<Result> {
  await waitFor(popup, 'The cart read back', () => document.querySelector('.diff-lines, .ended') !== null, timeout);
  if ((await popup.$('.ended')) !== null) throw new Error(`The run ended:\n${await visibleText(popup)}`);
  const rows = await popup.$$eval('.diff-lines tbody tr', (lines) =>
    lines.map((line) => {
      const cells = [...line.querySelectorAll('td')].map((cell) => cell.textContent.trim());
      return {
        product: line.querySelector('.clamp')?.textContent.trim() ?? '',
        asked: Number(cells[0]),
        got: Number(cells[1]),
        price: cells[2] ?? '',
        isAsAsked: line.querySelector('[aria-label="As asked"]') !== null,
        remark: line.querySelector('.diff-remark')?.textContent.trim() ?? '',
      };
    }),
  );
  const cartTotal = await popup.$eval('.diff-total strong', (strong) => strong.textContent.trim());
  return { headline: await heading(popup), cartTotal, rows };
}

/** Takes the next best product offered on a line that is not in the cart; resolves with its name once the filling goes on. */
export async function useInstead(popup: Page, product: string): Promise<string> {
  const button = await popup.waitForSelector(`button[data-instead-of=${JSON.stringify(product)}]`, {
    timeout: briefly,
  });
  const instead = await button?.evaluate((one) => one.getAttribute('data-product') ?? '');
  await button?.click();
  // Not until the table is away: a quick store's cart is read back before anyone looks again. Its new table has no such line.
  const isTaken = (name: string) =>
    [...document.querySelectorAll('[data-instead-of]')].every((one) => one.getAttribute('data-instead-of') !== name);
  await popup.waitForFunction(isTaken, { timeout: briefly, polling: 50 }, product);
  return instead ?? '';
}

/** Takes our lines out again and waits for what the popup says of it. */
export async function undo(popup: Page): Promise<string> {
  await press(popup, /^Take our items out/);
  await waitFor(
    popup,
    'The answer to Undo',
    () => document.querySelector('.undo-box[data-clean]') !== null,
    stepTimeout,
  );
  return popup.$eval('.undo-box', (box) => box.textContent.trim());
}

/** Leaves this cart behind; the prompt comes back. */
export async function newCart(popup: Page): Promise<void> {
  await press(popup, 'New cart');
  await byRole(popup, 'textbox', 'What would you like to cook?');
}

/** Leaves whatever cart stands there, under way or done, and closes the popup. */
export async function leaveRun(popup: Page): Promise<void> {
  await popup.waitForSelector('main');
  const isFilling = (await popup.$('.progress-list')) !== null;
  // It may end before it could be stopped.
  if (isFilling) await stop(popup).catch(() => undefined);
  await waitFor(popup, 'The end of the filling', () => document.querySelector('.progress-list') === null, stepTimeout);
  if ((await popup.$('textarea')) === null) await newCart(popup);
  await popup.close();
}

/** Stops what is under way. */
export function stop(popup: Page): Promise<void> {
  return press(popup, 'Stop');
}
