import type { Offer } from '../../../core/offer/offer';
import { isRecord, minorAt, numberAt, recordAt, recordsAt, textAt, textsAt, valueAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** The start of the shop's paths: "/" or "/en-gb/". An inline script of the theme has it, so no global variable of the page is read. */
export const rootOf = perPage((page): string => {
  for (const text of page.data.scripts()) {
    const root = /Shopify\.routes\.root\s*=\s*("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
    const path: unknown = root === undefined ? null : JSON.parse(root);
    if (typeof path === 'string' && /^\/(?:[\w-]+\/)*$/.test(path)) return path;
  }
  const action = page.document.querySelector('form[action$="/cart/add"]')?.getAttribute('action');
  const path = new URL(page.url(action) ?? '/cart/add', page.location.href).pathname;
  return path.slice(0, -'cart/add'.length);
});

export const products = perPage(() => new Map<string, Loose | null>());

/** A product with its variants, requested once per page load. Null when the product is gone. */
export async function productOf(page: AdapterPage, handle: string): Promise<Loose | null> {
  const known = products(page).get(handle);
  if (known !== undefined) return known;
  const answer = await page.request.send(`${rootOf(page)}products/${encodeURIComponent(handle)}.js`, { accept: [404] });
  const body = answer.status === 404 ? null : page.request.jsonOf(answer);
  const product = isRecord(body) ? body : null;
  products(page).set(handle, product);
  return product;
}

/** The currency of the shown prices. The answers for searches and products have none, so it comes from the page or the cart. */
export const currencyOf = perPage(async (page): Promise<string> => {
  for (const text of page.data.scripts()) {
    const active = /Shopify\.currency\s*=\s*\{[^}]*"active"\s*:\s*"([A-Z]{3})"/.exec(text)?.[1];
    if (active !== undefined) return active;
  }
  const cart = await page.request.json(`${rootOf(page)}cart.js`);
  const currency = textAt(isRecord(cart) ? cart : null, 'currency');
  if (currency === null) {
    throw page.error.unreadable('cart.js: currency');
  }
  return currency;
});

/** The offers of a product: one for each variant, because variants go into the cart. */
export function readProduct(product: Loose, currency: string, page: AdapterPage): Offer[] {
  const title = textAt(product, 'title');
  const handle = textAt(product, 'handle');
  if (title === null) return [];
  return recordsAt(product, 'variants').flatMap((variant): Offer[] => {
    const sku = textAt(variant, 'id');
    const price = minorAt(variant, currency, 'price');
    if (sku === null || price === null) return [];
    const option = textAt(variant, 'public_title', 'title');
    const hasOption = option !== null && !/^default title$/i.test(option);
    const max = numberAt(recordAt(variant, 'quantity_rule'), 'max');
    const image = textAt(recordAt(variant, 'featured_image'), 'src') ?? textAt(product, 'featured_image');
    return [
      page.offer({
        sku,
        title: hasOption ? `${title} – ${option}` : title,
        brand: textAt(product, 'vendor'),
        price,
        size: hasOption ? option : null,
        grams: numberAt(variant, 'weight'),
        unitPrice: unitPriceIn(variant, currency, page),
        availability:
          valueAt(variant, 'available') === true
            ? 'in-stock'
            : valueAt(variant, 'available') === false
              ? 'out-of-stock'
              : 'unknown',
        maxQuantity: max !== null && max > 0 ? max : null,
        image: page.url(image),
        url: handle === null ? null : page.url(`${rootOf(page)}products/${encodeURIComponent(handle)}?variant=${sku}`),
        gtin: gtinIn(textAt(variant, 'barcode')),
        department: textAt(product, 'type'),
        labels: textsAt(product, 'tags'),
        description: textAt(product, 'description'),
      }),
    ];
  });
}

/** The unit price; null when the merchant did not set one. */
export function unitPriceIn(variant: Loose, currency: string, page: AdapterPage): Offer['unitPrice'] {
  const price = minorAt(variant, currency, 'unit_price');
  const measure = recordAt(variant, 'unit_price_measurement');
  const unit = textAt(measure, 'reference_unit');
  return price === null || unit === null
    ? null
    : page.price.perUnit(price, numberAt(measure, 'reference_value') ?? 1, unit);
}

export function gtinIn(barcode: string | null): string | null {
  return barcode !== null && /^\d{8}$|^\d{12,14}$/.test(barcode) ? barcode : null;
}
