import type { Offer } from '../../../core/offer/offer';
import { isRecord, majorAt, numberAt, recordAt, textAt, valueAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';

/** The most pages of one search that are requested. */
const pageLimit = 4;

export function readProduct(product: unknown, currency: string, page: AdapterPage): Offer[] {
  const record: Loose | null = isRecord(product) ? product : null;
  const sku = textAt(record, '_id');
  const title = textAt(record, 'productTitle');
  const price = majorAt(record, currency, 'productPrice');
  // A product with options needs a choice by the shopper.
  const hasOptions = Object.keys(recordAt(record, 'productOptions') ?? {}).length > 0;
  if (sku === null || title === null || price === null || hasOptions) return [];
  const stock = numberAt(record, 'productStock');
  const link = textAt(record, 'productPermalink') ?? sku;
  const tags = textAt(record, 'productTags') ?? '';
  return valueAt(record, 'productPublished') === false
    ? []
    : [
        page.offer({
          sku,
          title,
          price,
          availability: stock === null ? 'unknown' : stock > 0 ? 'in-stock' : 'out-of-stock',
          maxQuantity: stock !== null && stock > 0 ? stock : null,
          image: page.url(textAt(record, 'productImage')),
          url: page.url(`/product/${encodeURIComponent(link)}`),
          description: textAt(record, 'productDescription'),
          labels: tags
            .split(',')
            .map((tag) => tag.trim())
            .filter((tag) => tag !== ''),
        }),
      ];
}

/** All products of a search: pages are requested as long as they are full. */
export async function productsFor(terms: string, page: AdapterPage): Promise<unknown[]> {
  const told = Number(page.document.querySelector('input#itemsPerPage')?.getAttribute('value') ?? '');
  const pageSize = told > 0 ? told : 6;
  const products: unknown[] = [];
  for (let number = 1; number <= pageLimit; number += 1) {
    const found = await page.request.json(`/search/${encodeURIComponent(terms)}/${number}?json=true`);
    if (!Array.isArray(found)) throw page.error.unreadable('expresscart: search');
    products.push(...(found as unknown[]));
    if (found.length < pageSize) break;
  }
  return products;
}
