import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ElementHandle, type Frame, type Page } from 'puppeteer-core';
import type { ZooProduct, ZooStore } from '../serve';

const finders = readFileSync(join(import.meta.dirname, 'page-finders.js'), 'utf8');
const patience = 8_000;

/** Buys one product the way a person does: by what can be seen. Throws an Error that says what could not be done. */
export async function buyAsPerson(page: Page, store: ZooStore, product: ZooProduct): Promise<void> {
  await page.goto(store.origin, { waitUntil: 'load' });
  // A page that comes to life late looks finished before it is: a person tries again, this one waits.
  const wakes = store.pieces.rendering.how === 'server' ? 0 : 1500;
  await pause(wakes);
  await passGates(page);
  await search(page, product);
  const way = await until(`no way in to ${product.title}`, async () => {
    for (const frame of page.frames()) {
      const found = await find(frame, 'wayIn', product.title);
      if (found !== null) return found;
    }
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
    const more = await find(page.mainFrame(), 'seen', 'a[rel=next], .load-more');
    await more?.click();
    return null;
  });
  const isButton = await way.evaluate(
    (element) => element instanceof Element && element.classList.contains('add-button'),
  );
  await press(way);
  if (!isButton) await addOnProductPage(page, wakes);
  await until('the cart does not hold it', () => holds(store, product));
  await closeWhatOpened(page);
}

/** Opens the cart as a person does, looks for the line and takes it out. */
export async function removeAsPerson(page: Page, store: ZooStore, product: ZooProduct): Promise<void> {
  const opener = await until('no way to the cart', () =>
    find(page.mainFrame(), 'seen', '.cart-link, [data-opens=cart]'),
  );
  await press(opener);
  const needle = store.pieces.line.isRenamed === true ? product.name : product.title;
  await until('the cart does not show it', () =>
    page.evaluate(`${finders}; zooFinders.hasText(${JSON.stringify(needle)}) && zooFinders.removal() !== null || null`),
  );
  const removal = await until('nothing takes it out', () => find(page.mainFrame(), 'removal', ''));
  await press(removal);
  await until('it is still in', () => Promise.resolve(store.cart().some(({ id }) => id === product.id) ? null : true));
}

async function passGates(page: Page): Promise<void> {
  const field = await find(page.mainFrame(), 'seen', '[name=postcode]');
  if (field !== null) {
    await field.type('02139');
    await field.press('Enter');
    await pause(500);
  }
  await (await find(page.mainFrame(), 'seen', '[data-accept]'))?.click();
}

async function search(page: Page, product: ZooProduct): Promise<void> {
  await (await find(page.mainFrame(), 'seen', '[data-opens=search]'))?.click();
  const box = await until('no search box', () => find(page.mainFrame(), 'seen', '[data-search], [type=search]'));
  await box.type(product.name);
  await box.press('Enter');
  await pause(300);
}

async function addOnProductPage(page: Page, wakes: number): Promise<void> {
  const button = await until('no button on the product page', () =>
    find(page.mainFrame(), 'seen', '.product-summary .add-button:not([disabled])'),
  );
  await pause(wakes);
  for (const selector of ['[data-plain]', '[type=checkbox][name=donation]:checked']) {
    await (await find(page.mainFrame(), 'seen', selector))?.click();
  }
  await page.evaluate(
    `for (const select of document.querySelectorAll('select[name=choice]')) select.selectedIndex = 1`,
  );
  await button.click();
}

/** What should be in is in, and nothing that was not asked for. */
function holds(store: ZooStore, { id, min }: ZooProduct): Promise<true | null> {
  const lines = store.cart().filter(({ kind }) => kind !== 'gift' && kind !== 'fee');
  if (lines.length > 1 || lines.some((line) => line.id !== id || line.kind !== 'product' || line.quantity !== min)) {
    throw new Error(`something else was bought: ${JSON.stringify(lines)}`);
  }
  return Promise.resolve(lines.length === 1 ? true : null);
}

async function closeWhatOpened(page: Page): Promise<void> {
  await pause(300);
  await (await find(page.mainFrame(), 'seen', '[data-close]'))?.click();
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
    // The page went on while it was looked at; it is looked at again.
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
