import type { Offer } from '../../../core/offer/offer';
import type { AdapterPage, LivePage, Sheet } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** Selectors of Instacart's pages; seen 2026-09-29 (cards), 2026-08 (buttons, drawer). */
export const selectors = {
  card: '[data-item-card="true"]',
  productLink: 'a[href*="/products/"]',
  loading: '[data-testid^="loading-lockup"]',
  /** Controls that add one piece: `more` when the cart has some, `add` for the first one. */
  more: 'button[aria-label^="Increment quantity"]',
  add: 'button[aria-label^="Add 1 "]',
  quantity: 'button[aria-label^="Quantity:"]',
} as const;

/** The longest wait for results, in milliseconds. */
const settleMs = 10_000;

const slugs = perPage((): { last: string | null } => ({ last: null }));

/** The open shop, from the page's address. Product pages outside a shop have it in their query. */
export function shopSlug(page: AdapterPage): string | null {
  const { pathname, searchParams } = new URL(page.location.href);
  const slug = /\/store\/([\w-]+)\/(?!checkout)/.exec(`${pathname}/`)?.[1] ?? searchParams.get('retailerSlug');
  if (slug !== null && slug !== 's') slugs(page).last = slug;
  return slugs(page).last;
}

/** The product number in a link: `18384280` in `/products/18384280-oat-milk`; null when there is none. */
export function productId(href: string | null | undefined): string | null {
  return /\/products\/(\d+)/.exec(href ?? '')?.[1] ?? null;
}

/** A results page with its scripts running (`live`), or the open page when it is that results page. */
export interface Results extends Sheet {
  readonly live: LivePage | null;
}

/** Opens the results of a search, passes them to `use`, and closes what was opened. */
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
 * The offers on a page of cards. With `slug`, only those of that shop, because searches over all shops show each product once per shop.
 * Placeholders for cards that are not loaded yet are left out.
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

/** The size of a card: a text after the name, in an element without an attribute of its own. */
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
