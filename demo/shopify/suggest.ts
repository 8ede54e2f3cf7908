import { describe } from '../pages/structured-data';
import { escapeText } from '../pages/html';
import { type Answer, json } from '../shop/requests/shop-answer';
import { type Product, fullTitle, isAvailable } from '../shop/shop-catalogue';
import { decimal, numberOf } from '../shop/numbers';
import { type Visit, needsBranch } from '../shop/shop-visit';
import { pictureOf } from './product-json';

const types = new Set(['query', 'product', 'collection', 'page', 'article']);
const fields = new Set([
  'author', 'body', 'product_type', 'tag', 'title', 'variants.barcode', 'variants.sku', 'variants.title', 'vendor',
]); // prettier-ignore

/**
 * `GET /search/suggest.json`, Shopify's predictive search: at most ten products, prices as decimal strings, no variants, a relative url
 * with a tracking query. Wrong parameters are 422. Source: shopify.dev Predictive Search API; a storefront's answer of 2026-10.
 */
export function suggest(visit: Visit): Answer {
  const { query, shop } = visit;
  const words = query.get('q') ?? '';
  if (words.trim() === '') return refuse('The `q` parameter is missing or empty');
  const limit = Number(query.get('resources[limit]') ?? '10');
  if (!Number.isInteger(limit) || limit < 1 || limit > 10)
    return refuse('The `limit` parameter must be between 1 and 10');
  const wanted = (query.get('resources[type]') ?? 'query,product,collection,page').split(',');
  if (!wanted.every((type) => types.has(type))) return refuse('The `type` parameter has an unknown value');
  const unavailable = query.get('resources[options][unavailable_products]') ?? 'last';
  if (!['show', 'hide', 'last'].includes(unavailable)) return refuse('The `unavailable_products` parameter is unknown');
  const asked = (query.get('resources[options][fields]') ?? 'title').split(',');
  if (!asked.every((field) => fields.has(field))) return refuse('The `fields` parameter has an unknown value');

  const hits = needsBranch(visit) ? [] : shop.search(words).map((hit) => hit.product);
  const products = arrange(hits, unavailable).slice(0, limit);
  const session = numberOf(words).toString(16).padStart(9, '0');
  const results: Record<string, unknown> = {};
  if (wanted.includes('query')) results['queries'] = [];
  if (wanted.includes('product')) {
    results['products'] = products.map((product, index) => productOf(visit, product, index + 1, words, session));
  }
  if (wanted.includes('collection')) results['collections'] = [];
  if (wanted.includes('page')) results['pages'] = [];
  if (wanted.includes('article')) results['articles'] = [];
  return json({ resources: { results } });
}

function arrange(products: readonly Product[], unavailable: string): Product[] {
  if (unavailable === 'show') return [...products];
  const inStock = products.filter(isAvailable);
  return unavailable === 'hide' ? inStock : [...inStock, ...products.filter((product) => !isAvailable(product))];
}

function productOf(visit: Visit, product: Product, position: number, words: string, session: string): unknown {
  const cents = product.variants.map((variant) => variant.cents);
  const was = product.variants.map((variant) => variant.wasCents ?? 0);
  const image = pictureOf(visit, product);
  const tracking = new URLSearchParams({ _pos: String(position), _psq: words, _ss: 'e', _psid: session });
  return {
    available: isAvailable(product),
    body: `<p>${escapeText(describe(product))}</p>`,
    compare_at_price_max: decimal(Math.max(...was)),
    compare_at_price_min: decimal(Math.min(...was)),
    handle: product.handle,
    id: product.id,
    image,
    price: decimal(Math.min(...cents)),
    price_max: decimal(Math.max(...cents)),
    price_min: decimal(Math.min(...cents)),
    tags: product.labels,
    title: fullTitle(product),
    type: product.department,
    url: `${visit.shop.link(`/products/${product.handle}`)}?${tracking.toString()}`,
    variants: [],
    vendor: product.brand,
    featured_image: { alt: fullTitle(product), aspect_ratio: 1, height: 400, url: image, width: 400 },
  };
}

function refuse(description: string): Answer {
  return json({ status: 422, message: 'Invalid parameter error', description }, 422);
}
