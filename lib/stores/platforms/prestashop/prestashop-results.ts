import type { Offer } from '../../../core/offer/offer';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import { addressOf, currencyOf } from './prestashop-state';
import type { AdapterPage, Sheet } from '../../adapter-page';

/** The most pages of one search that are requested; a page has twelve products by default. */
const pageLimit = 3;

/** The products of a search, from the JSON for the shop's own scripts, or from the results page when the shop answers with a page. */
export async function searchPrestashop(query: string, page: AdapterPage): Promise<Offer[]> {
  const offers: Offer[] = [];
  for (let number = 1; number <= pageLimit; number += 1) {
    const url = addressOf(page, 'search');
    for (const [name, value] of [['controller', 'search'], ['s', query], ['ajax', '1']] as const) url.searchParams.set(name, value); // prettier-ignore
    if (number > 1) url.searchParams.set('page', String(number));
    const answer = await page.request.send(url.href, {
      headers: { accept: 'application/json, text/html;q=0.5', 'x-requested-with': 'XMLHttpRequest' },
    });
    const told = page.data.json(answer.text);
    if (!isRecord(told)) return readCards({ document: page.parseHtml(answer.text), url: answer.url }, page);
    const listed = { document: page.parseHtml(textAt(told, 'rendered_products') ?? ''), url: answer.url };
    if (!Array.isArray(told.products)) return readCards(listed, page);
    offers.push(...recordsAt(told, 'products').flatMap((product) => readProduct(product, listed.document, page)));
    if ((numberAt(recordAt(told, 'pagination'), 'pages_count') ?? 1) <= number) break;
  }
  return offers;
}

function readProduct(product: Loose, listed: Document, page: AdapterPage): Offer[] {
  const currency = currencyOf(page);
  const id = textAt(product, 'id_product');
  const title = textAt(product, 'name');
  const price = currency === null ? null : majorAt(product, currency, 'price_amount');
  if (id === null || title === null || price === null) return [];
  const addUrl = textAt(product, 'add_to_cart_url');
  const card = listed.querySelector(`[data-id-product="${id.replace(/\D/g, '')}"]`);
  const combination =
    textAt(product, 'id_product_attribute') ??
    (addUrl === null ? null : new URL(addUrl, page.location.href).searchParams.get('id_product_attribute')) ??
    card?.getAttribute('data-id-product-attribute');
  const left = numberAt(product, 'quantity');
  const isFew = textAt(product, 'availability') === 'last_remaining_items';
  const cover = recordAt(product, 'cover');
  const flags = recordAt(product, 'flags') ?? recordAt(product, 'labels') ?? {};
  return [
    page.offer({
      sku: `${id}-${combination ?? '0'}`,
      title,
      brand: textAt(product, 'manufacturer_name'),
      price,
      unitPrice: page.price.parsePerUnit(textAt(product, 'unit_price_full') ?? '', currency),
      // Only a product that can be bought now has an address to add it by.
      availability: addUrl === null ? 'out-of-stock' : isFew ? 'limited' : 'in-stock',
      maxQuantity: isFew && left !== null && left > 0 ? left : null,
      image: page.url(textAt(recordAt(cover, 'medium') ?? recordAt(cover, 'bySize', 'home_default'), 'url')),
      url: page.url(textAt(product, 'canonical_url', 'url', 'link')),
      department: textAt(product, 'category_name', 'category'),
      gtin: textAt(product, 'ean13', 'upc'),
      description: textAt(product, 'description', 'description_short'),
      labels: Object.values(flags).flatMap((flag) => textAt(isRecord(flag) ? flag : null, 'label') ?? []),
    }),
  ];
}

/** The products of themes that do not answer with JSON, from their cards. The names on cards may be shortened. */
function readCards(sheet: Sheet, page: AdapterPage): Offer[] {
  return page.cards().offers(sheet, currencyOf(page), '.js-product-miniature[data-id-product]', (card) => {
    const id = page.cards().attribute(card, 'data-id-product');
    return {
      sku: `${id ?? ''}-${page.cards().attribute(card, 'data-id-product-attribute') ?? '0'}`,
      ...page.cards().priced(card, '.price:not(.regular-price), .product-price', currencyOf(page)),
    };
  });
}
