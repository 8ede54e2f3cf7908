import type { Offer } from '../../../core/offer/offer';
import { majorAt, recordAt, recordsAt, textAt, valueAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';

/**
 * A query with the singular and the plural of its last word. The engine matches whole words only: "onion" does not find "Onions". Its
 * search accepts `or` between alternatives (PostgreSQL's websearch_to_tsquery).
 */
export function eitherNumber(query: string): string {
  const words = query
    .trim()
    .toLowerCase()
    .replace(/["-]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== 'or');
  const last = words.at(-1) ?? '';
  const others = [
    last.replace(/ies$/, 'y'),
    last.replace(/([sxo]|ch|sh)es$/, '$1'),
    last.replace(/([^s])s$/, '$1'),
    last.replace(/y$/, 'ies'),
    last.replace(/([^s])$/, '$1s'),
  ];
  const forms = new Set([last, ...others.filter((other) => other.length > 2)]);
  return [...forms].map((form) => [...words.slice(0, -1), form].join(' ')).join(' or ');
}

export function readProduct(product: Loose, page: AdapterPage): Offer[] {
  const sku = textAt(product, 'sku');
  const title = textAt(product, 'name');
  const prices = recordAt(product, 'price');
  const currency = textAt(recordAt(prices, 'regular'), 'currency');
  if (sku === null || title === null || currency === null) return [];
  const price =
    majorAt(recordAt(prices, 'special'), currency, 'value') ?? majorAt(recordAt(prices, 'regular'), currency, 'value');
  if (price === null) return [];
  const attributes = recordsAt(product, 'attributes');
  const attribute = (name: RegExp): string | null =>
    textAt(attributes.find((one) => name.test(textAt(one, 'attributeName') ?? '')) ?? null, 'optionText');
  const stock = valueAt(product, 'inventory', 'isInStock');
  return [
    page.offer({
      sku,
      title,
      price,
      brand: attribute(/^brand|manufacturer$/i),
      size: attribute(/^(?:size|weight|volume|pack)/i),
      availability: stock === true ? 'in-stock' : stock === false ? 'out-of-stock' : 'unknown',
      image: page.url(textAt(recordAt(product, 'image'), 'url')),
      url: page.url(textAt(product, 'url')),
      department: textAt(recordAt(product, 'category'), 'name'),
    }),
  ];
}
