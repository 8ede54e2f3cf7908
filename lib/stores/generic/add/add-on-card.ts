import type { AddResult, CartAdd } from '../../../core/cart/cart';
import { isCoachError } from '../../../core/errors';
import { NeedsVisit } from '../../live/needs-visit';
import { perPage } from '../../page';
import type { LivePage, StorePage } from '../../page';
import { pageCurrency } from '../../reading/shop-details';
import { findCards } from '../cards/find-cards';
import { knownStore } from '../known/known-store';
import { titleKey } from '../identity/product-key';
import { readCard } from '../cards/read-card';
import { searchStore } from '../search/search-store';
import { requestFor } from '../search/search-ways';
import { resultsWith } from '../search/search-memory';
import { typeQuery, typeSearch } from '../search/live/type-query';
import { textOf } from '../page/visible-text';
import { controlsIn } from './further-add-controls';
import { pressAdd, refused } from './press-add';
import { productControls } from './products/product-page-controls';

/** Searches for the product by its name again; the memory of earlier searches is lost when their page is left. */
async function searchedAgain(line: CartAdd, page: StorePage): Promise<ReturnType<typeof resultsWith>> {
  const name = line.title.replace(/\s*[([,·].*$/, '').trim();
  const words = name.split(/\s+/);
  // The last words are searched as well, because many searches do not know the brand.
  const queries = [...new Set([name, words.slice(-2).join(' '), words.slice(-1).join(''), line.title])].filter(
    (query) => query !== '',
  );
  try {
    for (const query of queries) {
      await searchStore(query, page);
      const seen = resultsWith(line.sku, page);
      if (seen !== null) return seen;
    }
  } catch (error) {
    if (!isCoachError(error, 'store/element-missing', 'store/unreachable', 'store/timeout')) throw error;
  }
  return null;
}

/**
 * Whether this page's search form was already submitted to reach the results. If the page is still there, it is searched as it
 * is.
 */
const sentAway = perPage(() => ({ isDone: false }));

/**
 * Adds a product that has no page of its own: presses the button on its card, on the page of results where it was seen or where a
 * search by its name finds it.
 */
export async function addOnCard(line: CartAdd, page: StorePage): Promise<AddResult> {
  const visitedFor = page.tab?.visited ?? null;
  const { way } = knownStore(page).search;
  let address = visitedFor;
  // A search may lead straight to the page of its one hit.
  const isOwnPage = (document: Document): boolean =>
    titleKey(textOf(document.querySelector('main h1, h1'))) === titleKey(line.title);
  const onCard = (document: Document): Element[] => {
    if (isOwnPage(document)) return productControls(document, page.location.href, page);
    const sheet = { document, url: address ?? page.location.href };
    const currency = pageCurrency(document, sheet.url) ?? pageCurrency(page.document, page.location.href);
    const card = findCards(sheet, currency).find((one) => {
      const draft = readCard(one, sheet.url, currency)?.draft;
      return draft !== undefined && (draft.sku === line.sku || titleKey(draft.title) === line.sku);
    });
    return card === undefined ? [] : controlsIn(card);
  };
  // If the tab was driven to a page, that page shows the results, unless the store's results have no address or only the search
  // box leads to them. What was seen before the tab moved is not known any more.
  const isPosted = way?.method === 'POST' && way.kind !== 'typed';
  const isTold = way !== null && way.kind !== 'typed' && !isPosted;
  const isElsewhere = visitedFor === null || (!isTold && onCard(page.document).length === 0);
  const seen = resultsWith(line.sku, page) ?? (isElsewhere ? await searchedAgain(line, page) : null);
  const query = seen?.query ?? line.title;
  const byWay = way === null || way.kind === 'typed' || way.method !== 'GET' ? null : requestFor(way, query).address;
  address = seen?.address ?? (seen === null ? (visitedFor ?? byWay) : byWay);
  if (address === null && seen === null) return refused(line, 'This store does not tell where the product’s page is.');
  if (address === null && isPosted && page.tab !== undefined && page.openLive !== undefined && !sentAway(page).isDone) {
    const live = await page.openLive(page.location.href, 'tab');
    sentAway(page).isDone = true;
    // The results are on another page. The request starts again there; nothing was written so far.
    throw new NeedsVisit(page.location.href, false, { leave: () => void typeQuery(query, live) });
  }
  const prepare = async (live: LivePage): Promise<void> => {
    await typeSearch(query, live);
    await live.until((document) => onCard(document).length > 0, 6000);
  };
  return pressAdd(
    line,
    {
      url: address ?? page.location.href,
      controls: onCard,
      isOwnPage,
      ...(address === null && { prepare }),
    },
    page,
  );
}
