import type { AddAnswer } from '../../../lib/core/cart/add-answer';
import type { Cart } from '../../../lib/core/cart/cart';
import type { Offer } from '../../../lib/core/offer/offer';
import type { StoreInfo } from '../../../lib/core/store/store-info';
import type { LiveArguments } from '../arguments';
import type { CapturedPage, CapturedStore, Reading } from './captured';
import type { OneItem } from '../one-item';
import { recordAnswers } from './record-answers';
import type { Recorded } from './record-answers';
import { resultsAddress } from './results-address';
import type { StoreInBrowser } from '../store-in-browser';
import type { Person } from '../terminal';

/**
 * Captures the pages and data answers of a store for its tests: the opened page, a search, a product, the cart; and what its
 * adapter reads from them. Adds nothing to the cart without a yes. Parts that fail are reported and left out.
 */
export async function captureStore(
  store: StoreInBrowser,
  info: StoreInfo,
  { url, query: given, search }: Pick<LiveArguments, 'url' | 'query' | 'search'>,
  item: OneItem,
  person: Person,
): Promise<CapturedStore> {
  const { tab } = store;
  const recorder = recordAnswers(tab);
  const pages: CapturedPage[] = [];
  const told: { page: CapturedPage['name']; answer: Recorded }[] = [];
  const keep = async (name: CapturedPage['name']): Promise<void> => {
    await tab.waitForNetworkIdle({ idleTime: 500, timeout: 10_000 }).catch(() => undefined);
    pages.push({ name, address: tab.url(), html: await tab.content() });
    for (const answer of await recorder.take()) if (!answer.isOurs) told.push({ page: name, answer });
    person.say(`Kept: ${name}`);
  };
  /** Asks on a newly loaded page, so that all requests to the store are seen. */
  const read = async <T>(page: CapturedPage['name'], ask: () => Promise<T>): Promise<Reading<T> | null> => {
    await recorder.take();
    try {
      const value = await ask();
      return { page, value, asked: (await recorder.take()).filter(({ isOurs }) => isOurs) };
    } catch (error) {
      person.say(`${page}: not read. ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  try {
    // The page was already asked for the store's name. It is loaded anew, because a test also starts with a new page.
    await store.goTo(tab.url());
    await keep('home');
    const found = await searched(given, (query) => read('home', async () => (await store.ask('search', { query })) as Offer[]), person); // prettier-ignore
    const { query, reading } = found;
    const results = resultsAddress(search, url, query, reading?.asked ?? []);
    if (!(await isOpened(store, results, person)))
      await person.until(`Search for “${query}” in this tab, so that its results stand there`);
    if (isMoved(tab.url(), pages)) await keep('results');
    else person.say('There is no page of results: none was opened. (--search says where the store shows one.)');
    const shown = reading?.value.find(({ url: own, availability }) => own !== null && availability !== 'out-of-stock');
    if (!(await isOpened(store, shown?.url ?? null, person)))
      await person.until('Open the page of one product in this tab');
    if (isMoved(tab.url(), pages)) await keep('product');
    else person.say('There is no page of a product: none was opened.');
    if (shown !== undefined) await offerToAdd(store, shown, item, person);
    const cart = await keptCart(store, keep, read, person);
    return { on: new Date().toISOString().slice(0, 10), query, info, pages, told, search: reading, cart };
  } finally {
    recorder.stop();
  }
}

/** Searches. If nothing is found, asks for another word. */
async function searched(
  given: string,
  ask: (query: string) => Promise<Reading<Offer[]> | null>,
  person: Person,
): Promise<{ query: string; reading: Reading<Offer[]> | null }> {
  let query = given;
  for (;;) {
    const reading = await ask(query);
    if (reading === null || reading.value.length > 0) return { query, reading };
    person.say(`Nothing was found for “${query}”.`);
    const next = await person.write('Another word to search for?', '');
    if (next === '' || next === query) return { query, reading: null };
    query = next.slice(0, 200);
  }
}

async function offerToAdd(store: StoreInBrowser, shown: Offer, item: OneItem, person: Person): Promise<void> {
  if (!(await person.confirm(`Put one “${shown.title}” into the cart, so that it has a line? It is taken out again.`)))
    return;
  try {
    const before = (await store.ask('readCart', null)) as Cart;
    const answer: AddAnswer | undefined = await item.put(shown, before);
    if (answer !== undefined && 'error' in answer) person.say(`The store did not take it: ${answer.error.message}`);
    else if (answer?.isAccepted === false) person.say(`The store did not take it: ${answer.reason ?? 'it does not say why'}`); // prettier-ignore
  } catch (error) {
    person.say(`It was not put in: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The cart's page, and the cart as the adapter reads it there. */
async function keptCart(
  store: StoreInBrowser,
  keep: (name: 'cart') => Promise<void>,
  read: (page: 'cart', ask: () => Promise<Cart>) => Promise<Reading<Cart> | null>,
  person: Person,
): Promise<Reading<Cart> | null> {
  const ask = async (): Promise<Cart> => (await store.ask('readCart', null)) as Cart;
  const where = (await ask().catch(() => null))?.url ?? null;
  if (!(await isOpened(store, where, person))) await person.until('Open the cart in this tab');
  await keep('cart');
  return read('cart', ask);
}

/** Drives the tab to a page of the store. False if there is none or it cannot be opened (which is then reported). */
async function isOpened(store: StoreInBrowser, address: string | null, person: Person): Promise<boolean> {
  if (address === null) return false;
  try {
    await store.goTo(address);
    return true;
  } catch (error) {
    person.say(error instanceof Error ? error.message : String(error));
    return false;
  }
}

function isMoved(address: string, pages: readonly CapturedPage[]): boolean {
  return pages.at(-1)?.address !== address;
}
