import { findLabel } from '../../core/offer/labels/find-label';
import { boundedLabel, noLabel } from '../../core/offer/labels/label-bounds';
import type { ProductLabel } from '../../core/offer/labels/product-label';
import type { LabelledProduct } from '../../core/offer/offer';
import { cartPath } from '../generic/shop-words';
import { absoluteUrl } from '../page';
import type { Sheet, StorePage } from '../page';
import { ask } from '../request';
import { describedLabel } from './structured-label';
import { linesOfPage } from './product-page-lines';
import { sharesName } from './same-product';
import { stateLabel } from './embedded-state-label';

/** Characters; a longer page is not read. */
const largestPage = 3_000_000;

const notAProduct =
  /\/(?:checkout|logout|log-?off|sign-?out|sign-?in|log-?in|account|my-?account|customer|wish-?list|register|password|payment|orders?|admin|wp-admin)(?:[/.]|$)/i;
const changesSomething =
  /(?:^|[?&])(?:add[-_]?to[-_]?(?:cart|basket)|remove(?:_item)?|delete|logout|action|do|buy|qty|quantity)(?:=|&|$)|\/(?:add|remove|delete)(?:\/|$)/i;

/**
 * Reads the label from a product's page, by one request from the shopper's own tab, as a click on a link would make. Works on any
 * store; an adapter may bring its own way. An empty label if the answer is another product's page.
 *
 * @throws CoachError if the store does not answer with a page (see `ask`)
 */
export async function readProductLabel(product: LabelledProduct, page: StorePage): Promise<ProductLabel> {
  const url = productPageUrl(product.url, page.location.href);
  if (url === null) return noLabel;
  const answer = await ask(page, url.href, { headers: { accept: 'text/html' } });
  if (answer.text.length > largestPage) return noLabel;
  const sheet = { document: page.parseHtml(answer.text), url: answer.url };
  return isPageOf(product.title, sheet, url) ? labelOfPage(sheet.document, product.title) : noLabel;
}

/** The address of a product's page. Null if it is not on this store, or could change the cart or an account. */
export function productPageUrl(address: string | null, here: string): URL | null {
  const url = absoluteUrl(address, here);
  if (url === null || url.origin !== new URL(here).origin || url.username !== '' || url.pathname === '/') return null;
  if (cartPath.test(url.pathname) || notAProduct.test(url.pathname)) return null;
  if (changesSomething.test(url.pathname) || changesSomething.test(url.search)) return null;
  url.hash = '';
  return url;
}

/**
 * The label of the product a page shows: from structured data and from the visible text; from the page's embedded state if these
 * have no ingredients.
 */
export function labelOfPage(document: Document, title: string): ProductLabel {
  const described = describedLabel(document, title);
  const shown = findLabel(linesOfPage(document));
  const both = together(described, shown);
  if (both.ingredients !== null) return both;
  const state = stateLabel(document, title);
  return together({ ...state, statements: [...both.statements, ...state.statements] }, noLabel);
}

/** Merges two readings of one label. If they differ, both are kept: an allergen in either may be in the pack. */
function together(one: ProductLabel, other: ProductLabel): ProductLabel {
  const statements = [...new Set([...one.statements, ...other.statements])];
  const lists = [one.ingredients, other.ingredients].filter((list) => list !== null);
  const whole = lists.filter((list, at) => !lists.some((rest, i) => i !== at && holds(rest, list, i < at)));
  if (whole.length === 0) return boundedLabel({ ingredients: null, statements });
  const text = whole.join(' | ');
  const further = statements.filter((statement) => !plain(text).includes(plain(statement)));
  const closed = further.length === 0 || /[.;]$/.test(text) ? text : `${text}.`;
  return boundedLabel({ ingredients: [closed, ...further].join(' '), statements: [] });
}

/** Whether a list contains all of another; if both say the same, the first one stays. */
function holds(list: string, other: string, isFirst: boolean): boolean {
  return plain(list) === plain(other) ? isFirst : plain(list).includes(plain(other));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether this is the page that was asked for: if a product is gone, stores often answer with the front page or another product.
 */
function isPageOf(title: string, { document, url }: Sheet, asked: URL): boolean {
  const names = [
    document.querySelector('main h1, h1')?.textContent,
    document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
    document.title,
  ].filter((name) => name != null && name.trim() !== '');
  if (names.some((name) => sharesName(name ?? '', title))) return true;
  return names.length === 0 && new URL(url).pathname === asked.pathname;
}
