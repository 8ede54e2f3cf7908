import type { Offer } from '../../../core/offer/offer';
import type { AdapterPage, LivePage, Sheet } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** How Instacart's pages are marked, newest first; seen 2026-09-29 (cards), 2026-08 (buttons, drawer). */
export const selectors = {
  card: '[data-item-card="true"]',
  productLink: 'a[href*="/products/"]',
  loading: '[data-testid^="loading-lockup"]',
  /** What takes one more of a card's product, before and after there is one in the cart. */
  more: 'button[aria-label^="Increment quantity"]',
  add: 'button[aria-label^="Add 1 "]',
  quantity: 'button[aria-label^="Quantity:"]',
} as const;

/** How long results may take to appear. */
const settleMs = 10_000;

const slugs = perPage((): { last: string | null } => ({ last: null }));

/** The shop that is open, from the page's address; product pages outside of a shop name it in their query. */
export function shopSlug(page: AdapterPage): string | null {
  const { pathname, searchParams } = new URL(page.location.href);
  const slug = /\/store\/([\w-]+)\/(?!checkout)/.exec(`${pathname}/`)?.[1] ?? searchParams.get('retailerSlug');
  if (slug !== null && slug !== 's') slugs(page).last = slug;
  return slugs(page).last;
}

/** The product a link or card is of: the number in `/products/18384280-oat-milk`. */
export function productId(href: string | null | undefined): string | null {
  return /\/products\/(\d+)/.exec(href ?? '')?.[1] ?? null;
}

/** A page of results with its scripts running, or as it stands before the shopper when it is that very page. */
export interface Results extends Sheet {
  readonly live: LivePage | null;
}

/** Opens the results of a search, lets `use` have them, and closes what was opened. */
export async function withResults<T>(
  query: string,
  page: AdapterPage,
  use: (results: Results) => Promise<T>,
): Promise<T> {
  const slug = shopSlug(page);
  if (slug === null) {
    throw page.error.noStoreChosen(`instacart-storefront: ${new URL(page.location.href).pathname}`);
  }
  const address = new URL(`/store/${slug}/s`, page.location.href);
  address.searchParams.set('k', query);
  const here = { document: page.document, url: page.location.href };
  if (sameSearch(here.url, address)) {
    const isShown = here.document.querySelector(selectors.card) !== null;
    if (isShown || page.openLive === undefined) return use({ ...here, live: null });
  }
  if (page.openLive === undefined)
    throw page.error.turnedAway('instacart-storefront: no page of its own can be opened');
  const live = await page.openLive(address.href);
  try {
    await live.until((document) => isSettled(document, page), settleMs);
    return await use({ document: live.document(), url: live.href(), live });
  } finally {
    live.close();
  }
}

function sameSearch(href: string, address: URL): boolean {
  const here = new URL(href);
  return here.pathname === address.pathname && here.searchParams.get('k') === address.searchParams.get('k');
}

function isSettled(document: Document, page: AdapterPage): boolean {
  const hasAnswer =
    document.querySelector(selectors.card) !== null ||
    /no results|couldn’t find|couldn't find/i.test(page.text(document.body));
  return hasAnswer && document.querySelector(selectors.loading) === null;
}

/**
 * The offers on a page of cards; of one shop only, when told which, for searches over all shops show each product once per shop. Empty
 * places kept for cards further down are passed over.
 */
export function readCards(sheet: Sheet, slug: string | null, page: AdapterPage): Offer[] {
  const seen = new Set<string>();
  return page.cards().offers(sheet, 'USD', selectors.card, (card) => {
    const href = card.querySelector(selectors.productLink)?.getAttribute('href');
    const sku = productId(href);
    const shop = /[?&]retailerSlug=([\w-]+)/.exec(href ?? '')?.[1] ?? slug;
    const spoken = [...card.querySelectorAll('span')]
      .map((one) => page.text(one))
      .find((text) => /^current price:/i.test(text));
    const price = page.price.parse((spoken ?? '').replace(/^current price:/i, ''), 'USD');
    const key = `${sku ?? ''} ${shop ?? ''}`;
    if (sku === null || price === null || seen.has(key) || (slug !== null && shop !== slug)) return null;
    seen.add(key);
    const { add, more, quantity } = selectors;
    const isOut = card.querySelector(`${add}, ${more}, ${quantity}`) === null;
    return { sku, price, size: sizeIn(card, page), availability: isOut ? 'out-of-stock' : 'in-stock' };
  });
}

/** The size stands after the name, in an element without a mark of its own. */
function sizeIn(card: Element, page: AdapterPage): string | null {
  const name = card.querySelector('h2, h3');
  if (name === null) return null;
  for (const element of card.querySelectorAll('div, span')) {
    const isAfter = (name.compareDocumentPosition(element) & 4) !== 0;
    const text = isAfter && element.childElementCount === 0 ? page.text(element) : '';
    if (text !== '' && text.length <= 24 && !text.includes('$') && page.cards().isPackSize(text)) return text;
  }
  return null;
}
