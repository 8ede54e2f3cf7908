import type { Offer } from '../../../core/offer/offer';
import { parsePrice, parseUnitPrice } from '../../../core/offer/price-text';
import type { OfferDraft } from '../../reading/complete-offer';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import { absoluteUrl } from '../../page';
import type { Sheet } from '../../page';
import { plainText } from '../../reading/plain-text';
import { jsonIn } from '../../reading/inline-scripts';
import { productKey, titleKey } from '../identity/product-key';
import { textOf } from './visible-text';

/** The products that a page describes in JSON-LD or microdata (schema.org/Product, schema.org/Offer). */
export function structuredProducts(sheet: Sheet, currency: string | null): OfferDraft[] {
  const found = jsonLdNodes(sheet.document).flatMap((node) => productsIn(node, sheet.url, currency));
  return found.length > 0 ? found : microdataProducts(sheet, currency);
}

/**
 * All JSON-LD nodes of a page, with `@graph` and lists flattened. Blocks that are not JSON are skipped; shops leave comments and
 * commas in them.
 */
export function jsonLdNodes(document: Document): Loose[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(jsonIn(script.textContent)),
  );
}

function flatten(value: unknown): Loose[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isRecord(value)) return [];
  return [value, ...flatten(value['@graph'])];
}

/** Whether a node has a type, in any notation ("Product", ["Product", "Food"], "http://schema.org/Product"). */
export function isType(node: Loose, type: string): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']];
  const wanted = type.toLowerCase();
  return types.some((one) => typeof one === 'string' && one.replace(/^.*[/#:]/, '').toLowerCase() === wanted);
}

function productsIn(node: Loose, base: string, currency: string | null): OfferDraft[] {
  if (
    isType(node, 'ItemList') ||
    isType(node, 'OfferCatalog') ||
    isType(node, 'CollectionPage') ||
    isType(node, 'SearchResultsPage')
  ) {
    const listed = [...recordsAt(node, 'itemListElement'), ...recordsAt(node, 'mainEntity', 'itemListElement')];
    return listed.flatMap((entry) => productsIn(recordAt(entry, 'item') ?? entry, base, currency));
  }
  if (isType(node, 'ProductGroup')) {
    const variants = recordsAt(node, 'hasVariant').flatMap((variant) =>
      productsIn({ '@type': 'Product', ...variant }, base, currency),
    );
    if (variants.length > 0) return variants;
  }
  if (!isType(node, 'Product') && !isType(node, 'ProductGroup') && !isType(node, 'IndividualProduct')) return [];
  const draft = productOf(node, base, currency);
  return draft === null ? [] : [draft];
}

function productOf(node: Loose, base: string, currency: string | null): OfferDraft | null {
  const title = textAt(node, 'name');
  const offer = recordAt(node, 'offers') ?? recordsAt(node, 'offers')[0] ?? null;
  const inner = recordsAt(offer, 'offers')[0] ?? null;
  const specification = recordAt(offer, 'priceSpecification') ?? recordsAt(offer, 'priceSpecification')[0] ?? null;
  const code =
    textAt(offer, 'priceCurrency') ??
    textAt(specification, 'priceCurrency') ??
    textAt(inner, 'priceCurrency') ??
    currency;
  if (title === null || offer === null || code === null || !/^[A-Z]{3}$/.test(code)) return null;
  const price =
    majorAt(offer, code, 'price') ??
    majorAt(specification, code, 'price') ??
    majorAt(inner, code, 'price') ??
    majorAt(offer, code, 'lowPrice') ??
    parsePrice(textAt(offer, 'price') ?? '', code);
  if (price === null) return null;
  const url = absoluteUrl(textAt(node, 'url') ?? textAt(offer, 'url') ?? textAt(node, '@id'), base);
  const image = textAt(node, 'image') ?? textAt(recordAt(node, 'image'), 'url', 'contentUrl') ?? firstText(node.image);
  return {
    sku: productKey(url?.href ?? null, base) ?? titleKey(title),
    title: plainText(title),
    brand: textAt(recordAt(node, 'brand'), 'name') ?? textAt(node, 'brand'),
    price,
    size: textAt(node, 'size') ?? weightOf(node) ?? propertyOf(node, /^(?:pack(?:age)? ?)?size$/i),
    unitPrice: parseUnitPrice(propertyOf(node, /^unit ?price$/i) ?? '', code),
    availability: availabilityOf(textAt(offer, 'availability') ?? textAt(inner, 'availability')),
    image: absoluteUrl(image, base)?.href ?? null,
    url: url?.href ?? null,
    gtin: textAt(node, 'gtin13', 'gtin12', 'gtin14', 'gtin8', 'gtin'),
    department: textAt(node, 'category'),
    ingredients: textAt(node, 'ingredients') ?? propertyOf(node, /^ingredients$/i),
    description: textAt(node, 'description'),
  };
}

/** The value of a schema.org/additionalProperty with this name; null if there is none. */
function propertyOf(node: Loose, name: RegExp): string | null {
  const found = recordsAt(node, 'additionalProperty').find((property) => name.test(textAt(property, 'name') ?? ''));
  return textAt(found ?? null, 'value');
}

function weightOf(node: Loose): string | null {
  const weight = recordAt(node, 'weight') ?? recordAt(node, 'size');
  const value = numberAt(weight, 'value');
  const unit = textAt(weight, 'unitText', 'unitCode');
  // UN/CEFACT common codes, as schema.org requires.
  const names: Readonly<Record<string, string>> = {
    GRM: 'g',
    KGM: 'kg',
    ONZ: 'oz',
    LBR: 'lb',
    MLT: 'ml',
    LTR: 'l',
    CLT: 'cl',
  };
  return value === null || unit === null ? textAt(node, 'weight') : `${value} ${names[unit] ?? unit}`;
}

function firstText(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : null;
  return typeof first === 'string' ? first : textAt(isRecord(first) ? first : null, 'url', 'contentUrl');
}

/** Availability from a schema.org/ItemAvailability value. */
export function availabilityOf(text: string | null): Offer['availability'] {
  if (text === null) return 'unknown';
  if (/OutOfStock|SoldOut|Discontinued|BackOrder|PreOrder/i.test(text)) return 'out-of-stock';
  if (/LimitedAvailability/i.test(text)) return 'limited';
  return /InStock|OnlineOnly|InStoreOnly/i.test(text) ? 'in-stock' : 'unknown';
}

function microdataProducts({ document, url }: Sheet, currency: string | null): OfferDraft[] {
  return [...document.querySelectorAll('[itemscope][itemtype*="schema.org/Product" i]')].flatMap(
    (scope): OfferDraft[] => {
      const value = (name: string): string | null => {
        const element = scope.querySelector(`[itemprop~="${name}"]`);
        const text =
          element?.getAttribute('content') ??
          element?.getAttribute('href') ??
          element?.getAttribute('src') ??
          textOf(element);
        return text.trim() === '' ? null : text.trim();
      };
      const title = textOf(scope.querySelector('[itemprop~="name"]')) || value('name');
      const code = value('priceCurrency') ?? currency;
      const price = parsePrice(value('price') ?? '', code);
      if (title === null || title === '' || price === null) return [];
      const address = absoluteUrl(value('url'), url);
      return [
        {
          sku: productKey(address?.href ?? null, url) ?? titleKey(title),
          title,
          brand: textOf(scope.querySelector('[itemprop~="brand"] [itemprop~="name"]')) || value('brand'),
          price,
          availability: availabilityOf(value('availability')),
          image: absoluteUrl(value('image'), url)?.href ?? null,
          url: address?.href ?? null,
          gtin: value('gtin13') ?? value('gtin12') ?? value('gtin'),
        },
      ];
    },
  );
}
