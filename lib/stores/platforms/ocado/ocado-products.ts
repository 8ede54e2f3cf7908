import type { Offer } from '../../../core/offer/offer';
import { isRecord, majorAt, numberAt, recordAt, textAt, valueAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';

/** The products that a page was drawn from, in the order of its links. */
export function readEntities(text: string, page: AdapterPage): Offer[] {
  const marker = '"productEntities":';
  const at = text.indexOf(`${marker}{`);
  const entities = at < 0 ? null : page.data.json(page.data.recordFrom(text.slice(at + marker.length)));
  if (!isRecord(entities)) throw page.error.unreadable('ocado: productEntities');
  const products = Object.values(entities).filter(isRecord);
  const order = [...text.matchAll(/href="\/products\/[^"]*?\/?(\w+)"/g)].map(([, id]) => id ?? '');
  const rank = (product: Loose): number => {
    const found = order.indexOf(textAt(product, 'retailerProductId') ?? '-');
    return found < 0 ? order.length : found;
  };
  return products.sort((a, b) => rank(a) - rank(b)).flatMap((product) => readEntity(product, page) ?? []);
}

export function readEntity(product: Loose, page: AdapterPage): Offer | null {
  const { href } = page.location;
  const [sku, title] = [textAt(product, 'productId'), textAt(product, 'name')];
  const prices = recordAt(product, 'price');
  const now = recordAt(prices, 'current') ?? prices;
  const currency = textAt(now, 'currency') ?? page.price.currency() ?? 'GBP';
  const price = majorAt(now, currency, 'amount');
  if (sku === null || title === null || price === null) return null;
  const unit = recordAt(prices, 'unit');
  const perUnit = majorAt(recordAt(unit, 'current') ?? unit, currency, 'amount');
  // "fop.price.per.kg", "fop.price.per.100ml"
  const [, amount = '', name = ''] = /per\.?(\d*)([a-z]+)$/i.exec(textAt(unit, 'label') ?? '') ?? [];
  const stock = valueAt(product, 'available');
  const id = textAt(product, 'retailerProductId');
  const image = textAt(product, 'image') ?? textAt(recordAt(product, 'image'), 'src');
  return page.offer({
    sku,
    title,
    price,
    brand: textAt(product, 'brand'),
    size: textAt(recordAt(product, 'size'), 'value') ?? textAt(product, 'packSizeDescription'),
    unitPrice: perUnit === null ? null : page.price.perUnit(perUnit, amount === '' ? 1 : Number(amount), name),
    availability: stock === true ? 'in-stock' : stock === false ? 'out-of-stock' : 'unknown',
    maxQuantity: positive(numberAt(product, 'maxQuantityReached', 'maxQuantity')),
    image: page.url(image),
    url: id === null ? null : new URL(`/products/${id}`, href).href,
    isSponsored: valueAt(product, 'featured') === true || valueAt(product, 'sponsored') === true,
  });
}

export function positive(number: number | null): number | null {
  return number !== null && Number.isInteger(number) && number > 0 ? number : null;
}
