import type { Offer } from '../../../core/offer/offer';
import { isBotCheck } from '../../generic/search/bot-check';
import { saysNoResults } from '../../generic/search/no-results';
import { currentSheet, perPage } from '../../page';
import type { LivePage, Sheet, ServedPage } from '../../page';
import { askSheet } from '../../request';
import { turnedAway, unreadable } from '../outcomes';
import { readStoreCards } from './card-reader';
import type { PageDrivenStore } from './page-driven-store';

/** The longest wait for results, in milliseconds. The first search in a new page of big stores was seen to take long. */
const settleMs = 15_000;
/** Cards appear one after another; the wait for the rest after the first one, in milliseconds. */
const restMs = 400;

/** A results page: the open page, the page as the server sent it, or a page that runs beside the open one. */
export interface Results extends Sheet {
  readonly live: LivePage | null;
  /** The address of these results, for returning to a card. */
  readonly address: string;
  /** The offers of the cards. The page's data has precedence over what a card shows. */
  read(): Offer[];
}

const seenAt = perPage(() => new Map<string, string>());

/** Keeps the results page on which each product was seen, because its card is needed again to press its button. */
export function remember(page: ServedPage, offers: readonly Offer[], address: string): void {
  for (const { sku } of offers) seenAt(page).set(sku, address);
}

/** The results page on which a product was seen; null when it was not seen in this page load. */
export function seenBefore(page: ServedPage, sku: string): string | null {
  return seenAt(page).get(sku) ?? null;
}

/**
 * Opens the results of a search, passes them to `use`, and closes what was opened. `mustRun`: buttons will be pressed, so a page as the
 * server sends it is not enough. Throws `store/rate-limited` at a bot check, and `store/element-missing` when the page is not as expected.
 */
export async function withResults<T>(
  query: string,
  page: ServedPage,
  store: PageDrivenStore,
  use: (results: Results) => Promise<T>,
  { mustRun = false, at = null as string | null } = {},
): Promise<T> {
  const address = new URL(at ?? store.searchPath(query, page), page.location.href);
  const here = currentSheet(page);
  if (isSame(here.url, address) && hasCards(here.document, store)) {
    return use(resultsOf(here, null, address, store, page));
  }
  if (store.isServed === true && !mustRun) {
    const sheet = await askSheet(page, address.href);
    // A page that only scripts fill is opened as a running page.
    const isShell = !isBotCheck(sheet.document) && !isKnown(sheet, store, page) && page.openLive !== undefined;
    if (!isShell) {
      checkPage(sheet, store, page);
      return use(resultsOf(sheet, null, address, store, page));
    }
  }
  if (page.openLive === undefined) throw turnedAway(`${store.id}: no page of its own can be opened`);
  const live = await page.openLive(address.href);
  try {
    await live.until(
      (document) => hasCards(document, store) || saysNoResults(document) || isBotCheck(document),
      settleMs,
    );
    checkPage({ document: live.document(), url: live.href() }, store, page);
    if (hasCards(live.document(), store)) await page.wait(restMs);
    return await use(resultsOf({ document: live.document(), url: live.href() }, live, address, store, page));
  } finally {
    live.close();
  }
}

function resultsOf(
  sheet: Sheet,
  live: LivePage | null,
  address: URL,
  store: PageDrivenStore,
  page: ServedPage,
): Results {
  return {
    ...sheet,
    live,
    address: address.href,
    read: () => {
      const [data, cards] = [store.readData?.(sheet, page) ?? [], readStoreCards(sheet, store, page)];
      const bySku = new Map(data.map((offer) => [offer.sku, offer]));
      const shown = new Set(cards.map(({ sku }) => sku));
      return [
        ...cards.map((card) => withData(card, bySku.get(card.sku))),
        ...data.filter(({ sku }) => !shown.has(sku)),
      ];
    },
  };
}

/** An offer with the page's data. A card without a button cannot be pressed, so its availability is unknown even when the data has stock. */
function withData(card: Offer, data: Offer | undefined): Offer {
  if (data === undefined) return card;
  const isPressable = data.availability !== 'in-stock' || card.availability !== 'unknown';
  return isPressable ? data : { ...data, availability: 'unknown' };
}

function hasCards(document: Document, { selectors }: PageDrivenStore): boolean {
  return document.querySelector(selectors.card) !== null;
}

function checkPage(sheet: Sheet, store: PageDrivenStore, page: ServedPage): void {
  if (isBotCheck(sheet.document)) throw turnedAway(`${store.id}: a page that asks whether one is a person`);
  if (!isKnown(sheet, store, page)) throw unreadable(`${store.id}: ${store.selectors.card}`);
}

/** Whether a page is a results page as expected: it has cards, data, or words for no results. */
function isKnown(sheet: Sheet, store: PageDrivenStore, page: ServedPage): boolean {
  return (
    hasCards(sheet.document, store) || saysNoResults(sheet.document) || (store.readData?.(sheet, page) ?? null) !== null
  );
}

function isSame(href: string, address: URL): boolean {
  const here = new URL(href);
  return (
    here.pathname === address.pathname &&
    [...address.searchParams].every(([name, value]) => here.searchParams.get(name) === value)
  );
}
