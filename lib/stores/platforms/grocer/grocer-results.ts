import type { Offer } from '../../../core/offer/offer';
import { isBotCheck, saysNothing } from '../../generic/search/bot-check';
import { currentSheet, perPage } from '../../page';
import type { LivePage, Sheet, ServedPage } from '../../page';
import { askSheet } from '../../request';
import { turnedAway, unreadable } from '../outcomes';
import { readGrocerCards } from './card-reader';
import type { Grocer } from './grocer';

/** How long results may take to appear: big stores' first search in a fresh page was seen to take a long time. */
const settleMs = 15_000;
/** Cards come in by and by; how long after the first the rest is given. */
const restMs = 400;

/** A page of results: as it stands before the shopper, as the server sent it, or running beside it. */
export interface Results extends Sheet {
  readonly live: LivePage | null;
  /** Where these results are, to come back for a card. */
  readonly address: string;
  /** The offers, as the cards stand; what the page's data tells of a card comes before what it shows. */
  read(): Offer[];
}

const seenAt = perPage(() => new Map<string, string>());

/** Remembers on which page of results a product was seen: its card is there again when its button is to be pressed. */
export function remember(page: ServedPage, offers: readonly Offer[], address: string): void {
  for (const { sku } of offers) seenAt(page).set(sku, address);
}

/** Where the card of a product was seen; null when it was not while this page stood. */
export function seenBefore(page: ServedPage, sku: string): string | null {
  return seenAt(page).get(sku) ?? null;
}

/**
 * Opens the results of a search, lets `use` have them, and closes what was opened. `mustRun`: their buttons are to be pressed, so what a
 * server sends is not enough. Throws `store/rate-limited` at a wall against robots and `store/element-missing` where nothing is as known.
 */
export async function withResults<T>(
  query: string,
  page: ServedPage,
  grocer: Grocer,
  use: (results: Results) => Promise<T>,
  { mustRun = false, at = null as string | null } = {},
): Promise<T> {
  const address = new URL(at ?? grocer.searchPath(query, page), page.location.href);
  const here = currentSheet(page);
  if (isSame(here.url, address) && hasCards(here.document, grocer)) {
    return use(resultsOf(here, null, address, grocer, page));
  }
  if (grocer.isServed === true && !mustRun) {
    const sheet = await askSheet(page, address.href);
    // A shell that only scripts fill is opened as a page that runs, like those of other stores.
    const isShell = !isBotCheck(sheet.document) && !isKnown(sheet, grocer, page) && page.openLive !== undefined;
    if (!isShell) {
      checkPage(sheet, grocer, page);
      return use(resultsOf(sheet, null, address, grocer, page));
    }
  }
  if (page.openLive === undefined) throw turnedAway(`${grocer.id}: no page of its own can be opened`);
  const live = await page.openLive(address.href);
  try {
    await live.until(
      (document) => hasCards(document, grocer) || saysNothing(document) || isBotCheck(document),
      settleMs,
    );
    checkPage({ document: live.document(), url: live.href() }, grocer, page);
    if (hasCards(live.document(), grocer)) await page.wait(restMs);
    return await use(resultsOf({ document: live.document(), url: live.href() }, live, address, grocer, page));
  } finally {
    live.close();
  }
}

function resultsOf(sheet: Sheet, live: LivePage | null, address: URL, grocer: Grocer, page: ServedPage): Results {
  return {
    ...sheet,
    live,
    address: address.href,
    read: () => {
      const [data, cards] = [grocer.readData?.(sheet, page) ?? [], readGrocerCards(sheet, grocer, page)];
      const bySku = new Map(data.map((offer) => [offer.sku, offer]));
      const shown = new Set(cards.map(({ sku }) => sku));
      return [
        ...cards.map((card) => withData(card, bySku.get(card.sku))),
        ...data.filter(({ sku }) => !shown.has(sku)),
      ];
    },
  };
}

/** What the data tells of a card, except that a card without a button of its own has nothing to press. */
function withData(card: Offer, data: Offer | undefined): Offer {
  if (data === undefined) return card;
  const isPressable = data.availability !== 'in-stock' || card.availability !== 'unknown';
  return isPressable ? data : { ...data, availability: 'unknown' };
}

function hasCards(document: Document, { selectors }: Grocer): boolean {
  return document.querySelector(selectors.card) !== null;
}

function checkPage(sheet: Sheet, grocer: Grocer, page: ServedPage): void {
  if (isBotCheck(sheet.document)) throw turnedAway(`${grocer.id}: a page that asks whether one is a person`);
  if (!isKnown(sheet, grocer, page)) throw unreadable(`${grocer.id}: ${grocer.selectors.card}`);
}

/** Whether a page is one of results as we know them: cards, data, or word that there are none. */
function isKnown(sheet: Sheet, grocer: Grocer, page: ServedPage): boolean {
  return (
    hasCards(sheet.document, grocer) || saysNothing(sheet.document) || (grocer.readData?.(sheet, page) ?? null) !== null
  );
}

function isSame(href: string, address: URL): boolean {
  const here = new URL(href);
  return (
    here.pathname === address.pathname &&
    [...address.searchParams].every(([name, value]) => here.searchParams.get(name) === value)
  );
}
