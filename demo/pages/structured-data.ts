import { type Product, type Variant, fullTitle } from '../shop/shop-catalogue';
import { decimal } from '../shop/numbers';
import { readPackSize } from '../shop/demo-pack-size';
import { type Visit, needsBranch, pictureUrl } from '../shop/shop-visit';
import { type Html, html, scriptJson } from './html';

/** A JSON-LD script element. */
export function jsonLd(value: unknown): Html {
  return html`<script type="application/ld+json">
    ${scriptJson(value)}
  </script>`;
}

/** schema.org/WebSite with the SearchAction that states the address of the search. */
export function websiteData(visit: Visit): unknown {
  const { shop, origin } = visit;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: shop.name,
    url: `${origin}${shop.root}`,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${origin}${shop.link('/search')}?q={search_term_string}`,
      },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** schema.org Product with its Offer; a product in several sizes is a ProductGroup. */
export function productData(visit: Visit, product: Product): unknown {
  const [first] = product.variants;
  if (!first) return null;
  const shared = {
    name: fullTitle(product),
    brand: { '@type': 'Brand', name: product.brand },
    category: product.department,
    image: `${visit.origin}${pictureUrl(visit.shop, product.handle)}`,
    description: describe(product),
    url: urlOf(visit, product),
  };
  if (product.variants.length === 1) {
    return { '@context': 'https://schema.org', '@type': 'Product', ...shared, ...variantData(visit, product, first) };
  }
  return {
    '@context': 'https://schema.org',
    '@type': 'ProductGroup',
    productGroupID: String(product.id),
    variesBy: ['https://schema.org/size'],
    ...shared,
    hasVariant: product.variants.map((variant) => ({
      '@type': 'Product',
      name: `${product.title}, ${variant.size}`,
      ...variantData(visit, product, variant),
    })),
  };
}

/** A sentence about a product, built from its data. */
export function describe(product: Product): string {
  const sizes = product.variants.map((variant) => variant.size).join(', ');
  const labels = product.labels.length > 0 ? ` ${product.labels.join(', ')}.` : '';
  return `${product.title} by ${product.brand}, ${sizes}. From our ${product.department} aisle.${labels}`;
}

function variantData(visit: Visit, product: Product, variant: Variant): Record<string, unknown> {
  const pack = readPackSize(variant.size);
  const unitCode = pack && { g: 'GRM', ml: 'MLT', each: 'C62' }[pack.unit];
  return {
    sku: variant.sku,
    ...(variant.gtin === null ? {} : { gtin13: variant.gtin }),
    size: variant.size,
    ...(pack?.unit === 'g'
      ? { weight: { '@type': 'QuantitativeValue', value: Math.round(pack.amount * 10) / 10, unitCode } }
      : {}),
    ...(needsBranch(visit) ? {} : { offers: offerData(visit, product, variant) }),
  };
}

function offerData(visit: Visit, product: Product, variant: Variant): Record<string, unknown> {
  const query = product.variants.length > 1 ? `?variant=${String(variant.id)}` : '';
  return {
    '@type': 'Offer',
    price: decimal(variant.cents),
    priceCurrency: 'USD',
    availability: `https://schema.org/${availabilityOf(variant)}`,
    itemCondition: 'https://schema.org/NewCondition',
    url: `${urlOf(visit, product)}${query}`,
    seller: { '@type': 'GroceryStore', name: visit.shop.name },
    ...(variant.stock === null || variant.stock === 0
      ? {}
      : { inventoryLevel: { '@type': 'QuantitativeValue', value: variant.stock } }),
  };
}

function availabilityOf(variant: Variant): string {
  if (variant.stock === 0) return 'OutOfStock';
  return variant.stock === null ? 'InStock' : 'LimitedAvailability';
}

function urlOf(visit: Visit, product: Product): string {
  return `${visit.origin}${visit.shop.link(`/products/${product.handle}`)}`;
}
