import type { CartAdd } from '../../../core/cart/cart';
import type { Money } from '../../../core/offer/money';
import type { Offer } from '../../../core/offer/offer';
import { majorAt, numberAt, recordAt, recordsAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** The start of the shop's paths: "/" or "/en/". It is in an inline script with escaped characters. */
export const rootOf = perPage((page): string => {
  const { document } = page;
  const told = page.data
    .inScripts(/BASE_URL\s*=\s*["']([^"']+)/)
    ?.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const form = document.querySelector('form[action*="/checkout/cart/"]')?.getAttribute('action');
  const link = document.querySelector('a[href*="/checkout/cart"]')?.getAttribute('href');
  const path = new URL(page.url(told ?? form ?? link) ?? '/', page.location.href).pathname;
  return path.replace(/checkout\/cart.*/, '').replace(/\/?$/, '/');
});

/** The header that tells GraphQL which store view is open. Without it, the first store view would answer. */
export function storeHeader(page: AdapterPage): Record<string, string> {
  const { document } = page;
  const code = page.data.inScripts(/(?:CURRENT_STORE_CODE\s*=\s*|"store_?[cC]ode"\s*:\s*)["'](\w+)["']/, document);
  return code === null ? {} : { store: code };
}

export type Fields = Readonly<Record<string, string | number>>;

/** The fields of each product's add form, by sku, as seen in searches. */
export const known = perPage(() => new Map<string, Fields>());

/** The fields that the product's own page would send, or a sentence that says why none can be sent. */
export async function fieldsOf({ url, sku }: CartAdd, page: AdapterPage): Promise<Fields | string> {
  if (url === null) return 'This store does not tell where the product’s page is.';
  const { document } = await page.request.page(url, { accept: [404] });
  const form = document.querySelector('form#product_addtocart_form, form[action*="/checkout/cart/add/"]');
  const id = form?.querySelector('input[name="product"]')?.getAttribute('value') ?? '';
  if (id === '') return 'Not for sale at this store now.';
  if (form?.querySelector('[name^="super_attribute"],[name^="options["],[name^="bundle_option"]') != null) {
    return 'It needs a choice; choose it on the product’s page.';
  }
  known(page).set(sku, { product: id });
  return { product: id };
}

export function readProduct(item: Loose, page: AdapterPage): Offer[] {
  const name = textAt(item, 'name');
  const path = textAt(item, 'url_key');
  const attributes = new Map(
    recordsAt(item, 'configurable_options').map((option) => [textAt(option, 'attribute_code'), option]),
  );
  const url = path === null ? null : `${rootOf(page)}${path}${textAt(item, 'url_suffix') ?? ''}`;
  const offerOf = (product: Loose | null, option: string | null, fields: Fields | null): Offer[] => {
    const sku = textAt(product, 'sku');
    const price = priceIn(product, page);
    if (sku === null || name === null || price === null) return [];
    if (fields !== null) known(page).set(sku, fields);
    const left = numberAt(product, 'only_x_left_in_stock');
    const status = textAt(product, 'stock_status');
    return [
      page.offer({
        sku,
        title: option === null ? name : `${name} – ${option}`,
        price,
        size: option,
        availability:
          status === 'OUT_OF_STOCK'
            ? 'out-of-stock'
            : left !== null
              ? 'limited'
              : status === null
                ? 'unknown'
                : 'in-stock',
        maxQuantity: left !== null && left >= 1 ? Math.floor(left) : null,
        image: page.url(textAt(recordAt(item, 'small_image'), 'url')),
        url: page.url(url),
        department: textAt(recordsAt(item, 'categories').at(-1) ?? null, 'name'),
      }),
    ];
  };
  const id = textAt(item, 'id');
  if (id === null || /Bundle|Grouped|Gift/.test(textAt(item, '__typename') ?? '')) return [];
  if (!Array.isArray(item.variants)) return offerOf(item, null, { product: id });
  return recordsAt(item, 'variants').flatMap((variant) => {
    const chosen = recordsAt(variant, 'attributes');
    const choice = chosen.map((one): [string, string] => [
      `super_attribute[${textAt(attributes.get(textAt(one, 'code')) ?? null, 'attribute_id') ?? ''}]`,
      textAt(one, 'value_index') ?? '',
    ]);
    const label = chosen.map((one) => textAt(one, 'label') ?? '').join(', ');
    return offerOf(recordAt(variant, 'product'), label, { product: id, ...Object.fromEntries(choice) });
  });
}

export const currencies = perPage((page) => ({ told: page.price.currency() }));

export function priceIn(product: Loose | null, page: AdapterPage): Money | null {
  const price = recordAt(product, 'price_range', 'minimum_price', 'final_price');
  const currency = textAt(price, 'currency');
  if (currency === null) return null;
  currencies(page).told = currency;
  return majorAt(price, currency, 'value');
}

/** The products on the shop's results page, for shops without GraphQL. */
export async function searchPage(query: string, page: AdapterPage): Promise<Offer[]> {
  const sheet = await page.request.page(`${rootOf(page)}catalogsearch/result/?q=${encodeURIComponent(query)}`);
  const currency = page.price.currency(sheet) ?? currencies(page).told;
  return page.cards().offers(sheet, currency, '.product-item, li.product', (card) => {
    const sku = page.cards().attribute(card, 'data-product-sku');
    const id =
      card.querySelector('input[name="product"]')?.getAttribute('value') ??
      page.cards().attribute(card, 'data-product-id');
    // Swatches mean that a choice is needed; the shown price is then that of the cheapest one.
    if (sku === null || id === null || card.querySelector('[class*="swatch-opt"]') !== null) return null;
    known(page).set(sku, { product: id });
    return { sku };
  });
}

/**
 * The GraphQL query for the products of a search, with the fields that Magento has had since 2.3
 * (developer.adobe.com/commerce/webapi/graphql).
 */
const price = 'price_range{minimum_price{final_price{value currency}}}';
const stock = 'sku stock_status only_x_left_in_stock';
export const magentoQuery = `query($q:String!){products(search:$q,pageSize:20){items{__typename id name url_key url_suffix ${stock} small_image{url} categories{name} ${price} ... on ConfigurableProduct{configurable_options{attribute_id attribute_code} variants{product{${stock} ${price}} attributes{code value_index label}}}}}}`;

/** The token of the shop's forms. Pages from a cache have an old one, so the shop's own scripts fill it in from the cookie. */
export function formKey({ document }: AdapterPage): string {
  const cookie = /(?:^|;\s*)form_key=([^;]+)/.exec(document.cookie)?.[1];
  const field = document.querySelector<HTMLInputElement>('input[name="form_key"]');
  return cookie ?? field?.value ?? field?.getAttribute('value') ?? '';
}
