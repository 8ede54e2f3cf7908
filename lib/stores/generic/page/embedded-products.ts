import { parsePrice } from '../../../core/offer/price-text';
import type { Money } from '../../../core/offer/money';
import type { OfferDraft } from '../../reading/complete-offer';
import { isRecord, majorAt, recordAt, textAt, valueAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import { absoluteUrl } from '../../page';
import type { Sheet } from '../../page';
import { stateValues } from './embedded-state';
import { productKey } from '../identity/product-key';
import { availabilityOf } from './structured-products';

/** Limits: depth of the state, and values visited; shops put whole catalogues into it. */
const maxDepth = 14;
const maxNodes = 60_000;

/** Products in a page's embedded state (`__NEXT_DATA__`, `__NUXT__`, `window.__INITIAL_STATE__ = …`). */
export function embeddedProducts(sheet: Sheet, currency: string | null): OfferDraft[] {
  const found = new Map<string, OfferDraft>();
  let nodes = 0;
  const visit = (value: unknown, depth: number): void => {
    nodes += 1;
    if (depth > maxDepth || nodes > maxNodes) return;
    if (Array.isArray(value)) {
      for (const one of value) visit(one, depth + 1);
    } else if (isRecord(value)) {
      const draft = productIn(value, sheet.url, currency);
      if (draft !== null && !found.has(draft.sku)) found.set(draft.sku, draft);
      for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null) visit(inner, depth + 1);
    }
  };
  for (const state of stateValues(sheet.document)) visit(state, 0);
  return [...found.values()];
}

/** A record that looks like a product: it has a name, a price, and an address on this store. Null otherwise. */
function productIn(record: Loose, base: string, currency: string | null): OfferDraft | null {
  const title = textAt(record, 'name', 'title', 'displayName', 'productName');
  const address = textAt(record, 'url', 'canonicalUrl', 'productUrl', 'link', 'href', 'permalink', 'seoUrl', 'pdpUrl');
  if (title === null || address === null || title.length > 250) return null;
  const url = absoluteUrl(address, base);
  const sku = productKey(url?.href ?? null, base);
  if (url === null || sku === null || url.origin !== new URL(base).origin) return null;
  const price = priceIn(record, currency);
  if (price === null) return null;
  const stock =
    valueAt(record, 'available') ??
    valueAt(record, 'inStock') ??
    valueAt(record, 'isInStock') ??
    valueAt(record, 'isAvailable');
  return {
    sku,
    title,
    price,
    url: url.href,
    brand: textAt(recordAt(record, 'brand'), 'name') ?? textAt(record, 'brand', 'brandName', 'vendor'),
    size: textAt(record, 'size', 'packageSize', 'packSize', 'unitSize', 'weight'),
    availability:
      stock === true
        ? 'in-stock'
        : stock === false
          ? 'out-of-stock'
          : availabilityOf(
              textAt(record, 'availability', 'availabilityStatus', 'stockStatus')?.replace(/_/g, '') ?? null,
            ),
    image: absoluteUrl(textAt(record, 'image', 'imageUrl', 'thumbnail'), base)?.href ?? null,
    gtin: textAt(record, 'gtin', 'ean', 'barcode', 'upc'),
    isSponsored: valueAt(record, 'isSponsored') === true || valueAt(record, 'sponsored') === true,
  };
}

/**
 * The price in a record. Numbers in a page's state may be cents or units, so only amounts with a currency sign or with decimals
 * are read.
 */
function priceIn(record: Loose, currency: string | null): Money | null {
  for (const holder of [
    record,
    recordAt(record, 'price'),
    recordAt(record, 'pricing'),
    recordAt(record, 'prices'),
    recordAt(record, 'priceInfo'),
  ]) {
    if (holder === null) continue;
    const code = textAt(holder, 'currency', 'currencyCode', 'priceCurrency') ?? currency;
    const text = textAt(
      holder,
      'formattedPrice',
      'priceString',
      'displayPrice',
      'linePrice',
      'formatted',
      'text',
      'price',
      'now',
      'current',
      'value',
      'amount',
    );
    if (text === null) continue;
    const written = parsePrice(text, code !== null && /[.,]\d{2}$/.test(text) ? code : null);
    if (written !== null) return written;
    if (code !== null && /^\d+(?:\.\d{1,2})?$/.test(text) && text.includes('.'))
      return majorAt(holder, code, 'price', 'now', 'current', 'value', 'amount');
  }
  return null;
}
