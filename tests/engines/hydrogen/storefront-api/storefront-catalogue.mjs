/**
 * The catalogue as objects of Shopify's Storefront API. Fields that the starter does not use are absent: the answer has null for them, or
 * an error when the schema requires a value.
 */
import { connection } from './connection.mjs';

/** One product with its only variant for each row of the catalogue. Stock and price may change while the shop runs. */
export function createCatalogue(rows) {
  const products = rows.map((row, at) => productOf({ ...row }, at));
  const aisles = [...new Set(rows.map(({ aisle }) => aisle))].map((aisle, at) => collectionOf(aisle, at, products));
  const bySku = new Map(products.map((product) => [product.row.sku, product]));
  return {
    products,
    aisles,
    /** Throws when the sku is not in the catalogue. */
    change(sku, change) {
      const found = bySku.get(sku);
      if (found === undefined) throw new Error(`no product ${sku}`);
      Object.assign(found.row, change);
    },
  };
}

/** Money as the API writes it: `3.29`, but `3.5` and `3.0`. */
export function money(minor) {
  const amount = String(minor / 100);
  return { amount: amount.includes('.') ? amount : `${amount}.0`, currencyCode: 'USD' };
}

function productOf(row, at) {
  const number = 8_100_000_000_000 + at;
  const isForSale = () => row.stock > 0;
  const price = () => money(row.priceMinor);
  const product = {
    __typename: 'Product',
    row,
    id: `gid://shopify/Product/${number}`,
    handle: row.slug,
    title: row.title,
    vendor: row.brand,
    productType: row.aisle,
    tags: [],
    description: row.description,
    descriptionHtml: `<p>${row.description}</p>`,
    publishedAt: '2026-11-01T00:00:00Z',
    updatedAt: '2026-11-01T00:00:00Z',
    seo: { title: null, description: null },
    availableForSale: isForSale,
    priceRange: () => ({ minVariantPrice: price(), maxVariantPrice: price() }),
    encodedVariantExistence: 'v1_0',
    encodedVariantAvailability: () => (isForSale() ? 'v1_0' : ''),
    selectedOrFirstAvailableVariant: () => variant,
    adjacentVariants: [],
    options: () => [
      { name: 'Title', optionValues: [{ name: 'Default Title', firstSelectableVariant: variant, swatch: null }] },
    ],
  };
  const variant = {
    __typename: 'ProductVariant',
    id: `gid://shopify/ProductVariant/${37_000_000_000_000 + number}`,
    sku: row.sku,
    title: 'Default Title',
    product,
    price,
    availableForSale: isForSale,
    requiresShipping: true,
    selectedOptions: [{ name: 'Title', value: 'Default Title' }],
  };
  return Object.assign(product, { variant });
}

function collectionOf(aisle, at, products) {
  return {
    __typename: 'Collection',
    id: `gid://shopify/Collection/${400_000_000_000 + at}`,
    handle: aisle
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    title: aisle,
    description: '',
    products: (page) =>
      connection(
        products.filter(({ row }) => row.aisle === aisle),
        page,
      ),
  };
}
