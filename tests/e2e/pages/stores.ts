import type { Page } from 'puppeteer-core';
import { press, waitFor } from './find';

/** The page of stores as a shopper uses it, with one store met. */

/** What the page says of the store at a glance: its badges. */
export function badges(page: Page): Promise<string[]> {
  return page.$$eval('.store-card-marks .badge', (all) => all.map(({ textContent }) => textContent.trim()));
}

/** What broke, newest first, as shown. */
export function faults(page: Page): Promise<string[]> {
  return page.$$eval('.store-fault', (all) =>
    all.map((fault) => (fault as HTMLElement).innerText.replaceAll('\n', ' ')),
  );
}

/** The last self-test, part by part: "Searching: broken". */
export function steps(page: Page): Promise<string[]> {
  return page.$$eval('.store-step', (all) =>
    all.map(
      (step) => `${step.querySelector('strong')?.textContent ?? ''}: ${(step as HTMLElement).dataset.state ?? ''}`,
    ),
  );
}

/** Presses “Check now” and waits for what came of it. */
export async function check(page: Page): Promise<string[]> {
  const before = await page.$eval('[aria-label="Last check"]', ({ textContent }) => textContent);
  await press(page, /^Check now/);
  await waitFor(page, 'The end of the check', () => document.querySelector('.store-check .spin') === null, 60_000);
  const isNew = await page.$eval('[aria-label="Last check"]', ({ textContent }, old) => textContent !== old, before);
  if (!isNew) await new Promise((resolve) => setTimeout(resolve, 300));
  return steps(page);
}

/** Sets “Treat as any store”, and waits until that is stored, which is when the page says it. */
export async function treatAsAnyStore(page: Page, isOn: boolean): Promise<void> {
  const toggle = await page.waitForSelector('.store-card input[role="switch"]');
  const now = await toggle?.evaluate((one) => one.checked);
  if (now !== isOn) await toggle?.click();
  await page.waitForFunction(
    (wanted) => document.body.innerText.includes('Treated as any store') === wanted,
    { timeout: 10_000, polling: 50 },
    isOn,
  );
}
