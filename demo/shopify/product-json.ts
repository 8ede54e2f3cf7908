import { escapeText } from '../pages/html';
import { describe } from '../pages/structured-data';
import { type Product, type Variant, fullTitle, isAvailable } from '../shop/shop-catalogue';
import { decimal } from '../shop/numbers';
import { type Visit, pictureUrl } from '../shop/shop-visit';

const publishedAt = '2026-01-05T09:00:00-05:00';

/** The value of the option. A product in one size has the platform's placeholder, and its title contains the size. */
export function variantTitle(product: Product, variant: Variant): string {
  return product.variants.length === 1 ? 'Default Title' : variant.size;
}

/** `GET /products/{handle}.js`: integer cents. */
export function productJs(visit: Visit, product: Product): unknown {
  const cents = product.variants.map((variant) => variant.cents);
  const was = product.variants.map((variant) => variant.wasCents ?? 0);
  const image = pictureOf(visit, product);
  return {
    id: product.id,
    title: fullTitle(product),
    handle: product.handle,
    description: `<p>${escapeText(describe(product))}</p>`,
    published_at: publishedAt,
    created_at: publishedAt,
    vendor: product.brand,
    type: product.department,
    tags: product.labels,
    price: Math.min(...cents),
    price_min: Math.min(...cents),
    price_max: Math.max(...cents),
    available: isAvailable(product),
    price_varies: new Set(cents).size > 1,
    compare_at_price: Math.min(...was) || null,
    compare_at_price_min: Math.min(...was),
    compare_at_price_max: Math.max(...was),
    compare_at_price_varies: new Set(was).size > 1,
    variants: product.variants.map((variant) => ({
      id: variant.id,
      title: variantTitle(product, variant),
      option1: variantTitle(product, variant),
      option2: null,
      option3: null,
      sku: variant.sku,
      requires_shipping: true,
      taxable: false,
      featured_image: null,
      available: variant.stock !== 0,
      name: product.variants.length === 1 ? fullTitle(product) : `${product.title} - ${variant.size}`,
      public_title: product.variants.length === 1 ? null : variant.size,
      options: [variantTitle(product, variant)],
      price: variant.cents,
      weight: variant.grams,
      compare_at_price: variant.wasCents,
      inventory_management: 'shopify',
      barcode: variant.gtin ?? '',
      requires_selling_plan: false,
      selling_plan_allocations: [],
    })),
    images: [image],
    featured_image: image,
    options: [
      { name: optionName(product), position: 1, values: product.variants.map((v) => variantTitle(product, v)) },
    ],
    url: visit.shop.link(`/products/${product.handle}`),
    media: [],
    requires_selling_plan: false,
    selling_plan_groups: [],
  };
}

/** One product of `/products/{handle}.json` and `/products.json`: decimal strings, `grams`. */
export function productJson(visit: Visit, product: Product, tagsAs: 'text' | 'list'): Record<string, unknown> {
  const image = pictureOf(visit, product);
  return {
    id: product.id,
    title: fullTitle(product),
    handle: product.handle,
    body_html: `<p>${escapeText(describe(product))}</p>`,
    published_at: publishedAt,
    created_at: publishedAt,
    updated_at: publishedAt,
    vendor: product.brand,
    product_type: product.department,
    tags: tagsAs === 'text' ? product.labels.join(', ') : product.labels,
    variants: product.variants.map((variant, index) => ({
      id: variant.id,
      product_id: product.id,
      title: variantTitle(product, variant),
      option1: variantTitle(product, variant),
      option2: null,
      option3: null,
      sku: variant.sku,
      requires_shipping: true,
      taxable: false,
      featured_image: null,
      price: decimal(variant.cents),
      grams: variant.grams,
      compare_at_price: variant.wasCents === null ? '' : decimal(variant.wasCents),
      position: index + 1,
      created_at: publishedAt,
      updated_at: publishedAt,
      ...(tagsAs === 'list'
        ? { available: variant.stock !== 0 }
        : { barcode: variant.gtin ?? '', price_currency: 'USD' }),
    })),
    options: [
      { name: optionName(product), position: 1, values: product.variants.map((v) => variantTitle(product, v)) },
    ],
    images: [{ id: product.id, position: 1, src: image, width: 400, height: 400, variant_ids: [] }],
  };
}

export function pictureOf(visit: Visit, product: Product): string {
  return `${visit.origin}${pictureUrl(visit.shop, product.handle)}`;
}

function optionName(product: Product): string {
  return product.variants.length === 1 ? 'Title' : 'Size';
}
