import type { Offer } from '../../../core/offer/offer';
import { isRecord, numberAt, recordAt, recordsAt, textAt, valueAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import { moneyIn } from './woocommerce-cart';
import { call, keepLimits, siteRoot } from './woocommerce-session';
import type { AdapterPage, Sheet } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** The most products with variations that are opened per search. */
const variableLimit = 6;

/**
 * The products of a search. The Store API searches for the query as one phrase. When that finds nothing, the site's own search, which looks
 * for each word, gives the products.
 */
export async function searchWoocommerce(query: string, page: AdapterPage): Promise<Offer[]> {
  const byPhrase = await list(page, new URLSearchParams({ search: query, per_page: '20' }));
  const isPhrase = /\S\s+\S/.test(query);
  const products = byPhrase.length === 0 && isPhrase ? await listOfPage(query, page) : byPhrase;
  const offers: Offer[] = [];
  let opened = 0;
  for (const product of products) {
    const type = textAt(product, 'type');
    // Products that are sold elsewhere, or sets of products that are found one by one.
    if (type === 'external' || type === 'grouped') continue;
    if (type !== 'variable') offers.push(...readProduct(product, page));
    else if (opened < variableLimit) {
      opened += 1;
      offers.push(...(await variationsOf(product, page)));
    }
  }
  return offers;
}

async function list(page: AdapterPage, query: URLSearchParams): Promise<Loose[]> {
  const body = await call(page, 'products', query);
  return Array.isArray(body) ? body.filter(isRecord) : [];
}

/** The products that the site's own search shows, in its order. */
async function listOfPage(query: string, page: AdapterPage): Promise<Loose[]> {
  const search = new URLSearchParams({ s: query, post_type: 'product' });
  const ids = idsOn(await page.request.page(`${siteRoot(page)}?${search.toString()}`, { accept: [404] })).slice(0, 20);
  if (ids.length === 0) return [];
  const found = await list(page, new URLSearchParams({ include: ids.join(','), per_page: '20' }));
  const rank = (product: Loose): number => ids.indexOf(textAt(product, 'id') ?? '');
  return found.filter((product) => rank(product) >= 0).sort((one, other) => rank(one) - rank(other));
}

/** The product numbers on a results page. For a single hit the site opens that product, and its page shows other products too. */
function idsOn({ document }: Sheet): string[] {
  const single = /(?:^|\s)postid-(\d+)/.exec(document.body.className)?.[1];
  if (single !== undefined && document.body.matches('.single-product')) return [single];
  const asides = '.related, .upsells, .cross-sells, .widget, aside, [class*="recently-viewed"]';
  const ids = [...document.querySelectorAll('li.product, .product[class*="post-"], .wc-block-product')]
    .filter((card) => card.closest(asides) === null)
    .map(
      (card) =>
        /(?:^|\s)post-(\d+)(?:\s|$)/.exec(card.className)?.[1] ??
        card.querySelector('[data-product_id]')?.getAttribute('data-product_id'),
    );
  return [...new Set(ids.filter((id) => id != null))];
}

const variations = perPage(() => new Map<string, Offer[]>());

async function variationsOf(product: Loose, page: AdapterPage): Promise<Offer[]> {
  const id = textAt(product, 'id');
  if (id === null) return [];
  const known = variations(page).get(id);
  if (known !== undefined) return known;
  const found = await list(page, new URLSearchParams({ type: 'variation', parent: id, per_page: '20' }));
  const offers = found.flatMap((variation) => readProduct(variation, page, product));
  variations(page).set(id, offers);
  return offers;
}

function readProduct(product: Loose, page: AdapterPage, parent: Loose | null = null): Offer[] {
  const sku = textAt(product, 'id');
  const name = textAt(product, 'name') ?? textAt(parent, 'name');
  const price = moneyIn(recordAt(product, 'prices'), 'price', page);
  if (sku === null || name === null || price === null) return [];
  // "Size: 500 g" is the variation; its values belong to the name that a shopper reads.
  const option = (textAt(product, 'variation') ?? '').replace(/[^:,/]+:\s*/g, '').trim();
  const low = numberAt(product, 'low_stock_remaining');
  const { maximum } = keepLimits(page, sku, recordAt(product, 'add_to_cart'));
  const isSold = valueAt(product, 'is_purchasable') === false || valueAt(product, 'is_in_stock') === false;
  const told = parent ?? product;
  return [
    page.offer({
      sku,
      title: page.data.plain(option === '' || name.includes(option) ? name : `${name} – ${option}`),
      brand: textAt(recordsAt(told, 'brands')[0] ?? null, 'name'),
      price,
      size: option === '' ? null : option,
      availability: isSold
        ? 'out-of-stock'
        : low !== null
          ? 'limited'
          : valueAt(product, 'is_in_stock') === true
            ? 'in-stock'
            : 'unknown',
      maxQuantity: low !== null && low > 0 ? Math.floor(low) : Number.isFinite(maximum) ? maximum : null,
      image: textAt(recordsAt(product, 'images')[0] ?? recordsAt(told, 'images')[0] ?? null, 'src'),
      url: textAt(product, 'permalink'),
      department: textAt(recordsAt(told, 'categories')[0] ?? null, 'name'),
      labels: recordsAt(told, 'tags').flatMap((tag) => textAt(tag, 'name') ?? []),
      description: [textAt(told, 'description'), textAt(told, 'short_description')].join('\n'),
    }),
  ];
}
