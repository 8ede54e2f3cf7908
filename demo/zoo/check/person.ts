import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ElementHandle, type Frame, type Page } from 'puppeteer-core';
import type { ZooProduct, ZooStore } from '../serve-zoo';

const finders = readFileSync(join(import.meta.dirname, 'page-finders.js'), 'utf8');
const patience = 8_000;

/**
 * Buys one product as a person does, using only what is visible.
 *
 * @throws Error that says what could not be done
 */
export async function buyAsPerson(page: Page, store: ZooStore, product: ZooProduct): Promise<void> {
  await page.goto(store.origin, { waitUntil: 'load' });
  await wake(store);
  await passGates(page);
  await search(page, product);
  await wake(store);
  const way = await until(`no way in to ${product.title}`, async () => {
    for (const frame of page.frames()) {
      const found = await find(frame, 'wayIn', product.title);
      if (found === null) continue;
      const isButton = await found.evaluate((each) => each instanceof Element && each.classList.contains('add-button'));
      await press(found);
      return isButton ? 'button' : 'page';
    }
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
    const more = await find(page.mainFrame(), 'seen', 'a[rel=next], .load-more');
    await more?.click();
    return null;
  });
  if (way === 'page') await addOnProductPage(page, store);
  await until('the cart does not hold it', () => holds(store, product));
  await pause(400);
  await (await find(page.mainFrame(), 'seen', '[data-close]'))?.click();
}

/** Opens the cart as a person does, looks for the line and removes it. */
export async function removeAsPerson(page: Page, store: ZooStore, product: ZooProduct): Promise<void> {
  await wake(store);
  // Some carts show a change late, so the line is looked for several times.
  await pause(store.pieces.lag.milliseconds);
  const opener = '.cart-link, [data-opens=cart]';
  await until('no way to the cart', async () => {
    const found = await find(page.mainFrame(), 'seen', opener);
    if (found !== null) await press(found);
    return found;
  });
  await wake(store);
  const needle = store.pieces.line.isRenamed === true ? product.name : product.title;
  await until('the cart does not show it', () =>
    page.evaluate(`${finders}; zooFinders.hasText(${JSON.stringify(needle)}) && zooFinders.removal() !== null || null`),
  );
  await until('nothing takes it out', async () => {
    const removal = await find(page.mainFrame(), 'removal', '');
    if (removal !== null) await press(removal);
    return removal;
  });
  await until('it is still in', () => Promise.resolve(store.cart().some(({ id }) => id === product.id) ? null : true));
}

/** A page whose scripts start late looks finished before it is. A person would try again; this code waits. */
function wake(store: ZooStore): Promise<void> {
  return pause(store.pieces.rendering.how === 'hydrated' ? 1600 : 0);
}

async function passGates(page: Page): Promise<void> {
  await (await find(page.mainFrame(), 'seen', '[data-accept]'))?.click();
  const signIn = await find(page.mainFrame(), 'seen', '.notice-bar a');
  if (signIn !== null) {
    await signIn.click();
    await until('no form to sign in', () => find(page.mainFrame(), 'seen', '.sign-in'));
    await (await find(page.mainFrame(), 'seen', '[name=email]'))?.type('someone@example.com');
  }
  const fields = { '[name=postcode]': '02139', '.sign-in [name=password]': 'secret' };
  for (const [selector, text] of Object.entries(fields)) {
    const field = await find(page.mainFrame(), 'seen', selector);
    if (field === null) continue;
    await field.type(text);
    await field.press('Enter');
    await pause(500);
  }
  const branch = await find(page.mainFrame(), 'seen', '.branches button');
  await branch?.click();
  if (branch !== null) await pause(500);
}

async function search(page: Page, product: ZooProduct): Promise<void> {
  await (await find(page.mainFrame(), 'seen', '[data-opens=search]'))?.click();
  const box = await until('no search box', () => find(page.mainFrame(), 'seen', '[data-search], [type=search]'));
  await page.evaluate(`document.querySelector('.logo').dataset.seen = 'yes'`);
  await box.type(product.name);
  await box.press('Enter');
  await until('the search opens nothing', () =>
    page.evaluate(`document.querySelector('.logo:not([data-seen])') !== null || null`),
  );
}

async function addOnProductPage(page: Page, store: ZooStore): Promise<void> {
  const selector = '.product-summary .add-button:not([disabled])';
  await until('no button on the product page', () => find(page.mainFrame(), 'seen', selector));
  await wake(store);
  for (const preset of ['[data-plain]', '[type=checkbox][name=donation]:checked']) {
    await (await find(page.mainFrame(), 'seen', preset))?.click();
  }
  await page.evaluate(
    `for (const select of document.querySelectorAll('select[name=choice]')) select.selectedIndex = 1`,
  );
  await until('the button is gone', async () => {
    const button = await find(page.mainFrame(), 'seen', selector);
    if (button !== null) await press(button);
    return button;
  });
}

/** Checks that the cart has what it should have and nothing that was not asked for. */
function holds(store: ZooStore, { id, min }: ZooProduct): Promise<true | null> {
  const lines = store.cart().filter(({ kind }) => kind !== 'gift' && kind !== 'fee');
  if (lines.length > 1 || lines.some((line) => line.id !== id || line.kind !== 'product' || line.quantity !== min)) {
    throw new Error(`something else was bought: ${JSON.stringify(lines)}`);
  }
  return Promise.resolve(lines.length === 1 ? true : null);
}

async function press(element: ElementHandle): Promise<void> {
  await element.scrollIntoView();
  await element.click();
}

async function find(frame: Frame, finder: string, argument: string): Promise<ElementHandle | null> {
  try {
    const handle = await frame.evaluateHandle(`${finders}; zooFinders.${finder}(${JSON.stringify(argument)})`);
    return handle instanceof ElementHandle ? handle : null;
  } catch {
    // The page changed meanwhile, so it is read again.
    return null;
  }
}

async function until<T>(complaint: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look().catch((error: unknown) => {
      if (String(error).includes('something else')) throw error;
      return null;
    });
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(complaint);
    await pause(100);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
