import type { CartAdd } from '../../../core/cart/cart';
import type { Offer } from '../../../core/offer/offer';
import { numbers, route } from './opencart-routes';
import type { AdapterPage, Sheet } from '../../adapter-page';

/** Products per request, and the most pages of one search that are requested. */
const perRequest = 100;
const pageLimit = 4;

/**
 * The products of a search. Later versions find every product with any of the words, sorted by name. Pages are therefore requested until
 * one has a product with all the words.
 */
export async function searchOpencart(query: string, page: AdapterPage): Promise<Offer[]> {
  const address = `${route(page, 'product/search')}&search=${encodeURIComponent(query)}&limit=${String(perRequest)}`;
  const found = new Map<string, Offer>();
  for (let number = 1; number <= pageLimit; number += 1) {
    const sheet = await page.request.page(number === 1 ? address : `${address}&page=${String(number)}`);
    for (const offer of readCards(sheet, page)) if (!found.has(offer.sku)) found.set(offer.sku, offer);
    if ([...found.values()].some(({ title }) => hasAll(title, query)) || !hasPage(sheet, number + 1)) break;
  }
  return [...found.values()];
}

/** Whether a title has every word of a query, in the singular or the plural. */
function hasAll(title: string, query: string): boolean {
  const stem = (word: string): string => word.replace(/(?:ies|y|es|s)$/u, '');
  const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''); // prettier-ignore
  const stems = new Set(words(title).map(stem));
  return words(query).every((word) => stems.has(stem(word)));
}

function hasPage({ document }: Sheet, number: number): boolean {
  return [...document.querySelectorAll('.pagination a[href]')].some((link) =>
    new RegExp(`[?&]page=${String(number)}(?:&|$)`).test(link.getAttribute('href') ?? ''),
  );
}

function readCards(sheet: Sheet, page: AdapterPage): Offer[] {
  const currency = currencyOf(page, sheet.document);
  return page.cards().offers(sheet, currency, '.product-thumb', (card, { url, availability }) => {
    const key = page.productKey(url ?? null, sheet.url);
    const id =
      page.cards().attribute(card, 'onclick', /cart\.add\(\s*['"]?(\d+)/) ??
      card.querySelector('input[name="product_id"]')?.getAttribute('value');
    if (key === null) return null;
    if (id != null) numbers(page).set(key, id);
    const price = page.cards().priced(card, '.price-new', currency) ?? page.cards().priced(card, '.price', currency);
    // Every product has the button, also a sold-out one. Only words or marks of the theme show the stock.
    const told = availability === 'out-of-stock' || availability === 'limited' ? availability : 'unknown';
    return { sku: key, availability: told, ...price };
  });
}

/** The currency of a page, or else of the open page. */
export function currencyOf(page: AdapterPage, document: Document): string | null {
  return page.price.currency({ document, url: page.location.href }) ?? page.price.currency();
}

/** The number of a product that no search showed; null when the product is gone or its page says that it is sold out. */
export async function numberOf({ url, sku }: CartAdd, page: AdapterPage): Promise<string | null> {
  if (url === null) return null;
  const { document } = await page.request.page(url, { accept: [404] });
  const field = document.querySelector('#product input[name="product_id"], input[name="product_id"]');
  const id = field?.getAttribute('value');
  const facts = [...document.querySelectorAll('#content ul.list-unstyled li')].map((fact) => page.text(fact));
  if (id == null || facts.some((fact) => page.cards().saysSoldOut(fact))) return null;
  numbers(page).set(sku, id);
  return id;
}
