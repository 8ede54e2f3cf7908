import { describe } from '../pages/structured-data';
import { fullTitle } from '../shop/shop-catalogue';
import { type PricedLine, type Visit, pieces, pricedLines, totalCents } from '../shop/shop-visit';
import { pictureOf } from './product-json';

/** `GET /cart.js`: the session's cart, integer cents. */
export function cartJs(visit: Visit): Record<string, unknown> {
  const lines = pricedLines(visit);
  const total = totalCents(lines);
  return {
    token: visit.cart.token,
    note: null,
    attributes: {},
    original_total_price: total,
    total_price: total,
    total_discount: 0,
    total_weight: lines.reduce((sum, line) => sum + line.variant.grams * line.quantity, 0),
    item_count: pieces(lines),
    items: lines.map((line) => lineJson(visit, line)),
    requires_shipping: lines.length > 0,
    currency: 'USD',
    items_subtotal_price: total,
    cart_level_discount_applications: [],
    discount_codes: [],
  };
}

/** One line as `/cart.js` and `/cart/add.js` tell it. */
export function lineJson(visit: Visit, line: PricedLine): Record<string, unknown> {
  const { product, variant } = line;
  const isOnly = product.variants.length === 1;
  const title = isOnly ? fullTitle(product) : `${product.title} - ${variant.size}`;
  const image = pictureOf(visit, product);
  return {
    id: variant.id,
    properties: line.properties,
    quantity: line.quantity,
    variant_id: variant.id,
    key: line.key,
    title,
    price: line.cents,
    original_price: line.cents,
    presentment_price: line.cents / 100,
    discounted_price: line.cents,
    line_price: line.lineCents,
    original_line_price: line.lineCents,
    total_discount: 0,
    discounts: [],
    sku: variant.sku,
    grams: variant.grams,
    vendor: product.brand,
    taxable: false,
    product_id: product.id,
    product_has_only_default_variant: isOnly,
    gift_card: false,
    final_price: line.cents,
    final_line_price: line.lineCents,
    url: `${visit.shop.link(`/products/${product.handle}`)}?variant=${String(variant.id)}`,
    featured_image: { aspect_ratio: 1, alt: title, height: 400, url: image, width: 400 },
    image,
    handle: product.handle,
    requires_shipping: true,
    product_type: product.department,
    product_title: fullTitle(product),
    product_description: describe(product),
    variant_title: isOnly ? null : variant.size,
    variant_options: [isOnly ? 'Default Title' : variant.size],
    options_with_values: [{ name: isOnly ? 'Title' : 'Size', value: isOnly ? 'Default Title' : variant.size }],
    line_level_discount_allocations: [],
    line_level_total_discount: 0,
  };
}
