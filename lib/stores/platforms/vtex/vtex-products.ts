import type { Offer } from '../../../core/offer/offer';
import { numberAt, recordAt, recordsAt, textAt, textsAt, valueAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';

/** The products of a search: by the older search, and by the newer one when the older one finds nothing. */
export async function productsFor(query: string, page: AdapterPage): Promise<Loose[]> {
  const words = encodeURIComponent(query);
  const older = await page.request.send(`/api/catalog_system/pub/products/search/${words}?_from=0&_to=19`, {
    headers: { accept: 'application/json' },
    accept: [400, 404, 410],
  });
  const found = recordsAt({ found: page.data.json(older.text) }, 'found');
  if (found.length > 0) return found;
  const newer = await page.request.send(
    `/api/io/_v/api/intelligent-search/product_search/?query=${words}&count=20&page=1`,
    {
      headers: { accept: 'application/json' },
      accept: [400, 404, 410],
    },
  );
  return recordsAt(page.data.json(newer.text), 'products');
}

/** The offers of a product, one for each sku. A sku without a price is not sold here or not in this region. */
export function readProduct(product: Loose, currency: string, page: AdapterPage): Offer[] {
  const name = textAt(product, 'productName');
  const path = textAt(product, 'linkText');
  const skus = recordsAt(product, 'items');
  return skus.flatMap((item): Offer[] => {
    const sellers = recordsAt(item, 'sellers');
    const seller = sellers.find((one) => valueAt(one, 'sellerDefault') === true) ?? sellers[0] ?? null;
    const offer = recordAt(seller, 'commertialOffer');
    const major = numberAt(offer, 'Price') ?? 0;
    const id = textAt(item, 'itemId');
    const title = skus.length === 1 ? name : (textAt(item, 'nameComplete', 'name') ?? name);
    if (id === null || title === null || major <= 0) return [];
    const sellerId = textAt(seller, 'sellerId') ?? '1';
    const left = numberAt(offer, 'AvailableQuantity');
    const unit = textAt(item, 'measurementUnit') ?? 'un';
    const times = numberAt(item, 'unitMultiplier') ?? 1;
    // Goods sold by weight are priced by the unit of measure; one in the cart is one such unit.
    const isMeasured = page.price.isMeasure(unit);
    return [
      page.offer({
        sku: sellerId === '1' ? id : `${id}@${sellerId}`,
        title,
        brand: textAt(product, 'brand'),
        price: page.price.major(major * times, currency),
        size: isMeasured ? `${times} ${unit}` : null,
        unitPrice: isMeasured ? page.price.perUnit(page.price.major(major, currency), 1, unit) : null,
        availability: left === null ? 'unknown' : left <= 0 ? 'out-of-stock' : left <= 5 ? 'limited' : 'in-stock',
        // Stores that do not count their stock say 10000 or 99999.
        maxQuantity: left !== null && left >= 1 && left < 10_000 ? Math.floor(left) : null,
        image: textAt(recordsAt(item, 'images')[0] ?? null, 'imageUrl'),
        url: path === null ? null : page.url(`/${path}/p`),
        gtin: textAt(item, 'ean'),
        department: departmentOf(product),
        ingredients: ingredientsOf(product),
        description: textAt(product, 'description'),
      }),
    ];
  });
}

/** The list of ingredients, from the specification in which shops keep it; each specification is a list of values. */
export function ingredientsOf(product: Loose): string | null {
  const [first] = [...textsAt(product, 'Ingredientes'), ...textsAt(product, 'Ingredients')];
  return first ?? null;
}

/** The last part of a category path: "Rice" of "/Pantry/Rice/". */
export function departmentOf(product: Loose): string | null {
  const path: unknown = Array.isArray(product.categories) ? product.categories[0] : null;
  return typeof path === 'string' ? (path.split('/').findLast((part) => part !== '') ?? null) : null;
}
