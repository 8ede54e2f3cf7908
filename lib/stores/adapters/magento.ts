import type { Cart, CartAdd } from '../../core/cart/cart';
import type { Money } from '../../core/offer/money';
import type { Offer } from '../../core/offer/offer';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt, valueAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import { itemErrors } from '../platforms/magento/item-errors';
import { magentoQuery } from '../platforms/magento/query';
import type { AdapterPage } from '../adapter-page';
import { defineStore, perPage } from '../store-adapter';

/**
 * Magento 2 (Adobe Commerce, Mage-OS). Search by its public GraphQL; the cart GraphQL knows is another than the one the shopper sees,
 * so writes go by the forms of its own pages and reads by what feeds its mini cart. Source: magento/magento2, modules Checkout and
 * Customer, read 2026-11.
 */
export default defineStore({
  id: 'magento',
  name: 'Magento shop',
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  detect: (page) =>
    page.shop.bySigns({
      elements: [
        'script[type="text/x-magento-init"]',
        '[data-mage-init]',
        'form[data-role="tocart-form"]',
        '[src*="/static/version"], [src*="/static/frontend/"], [href*="/static/version"][rel="stylesheet"]',
      ],
      // The address with its marks escaped is version 2's; version 1, which has other pages, writes it plainly.
      scripts: [/\bMagento_\w+\/js\//, /\bBASE_URL\s*=\s*["']https?\\u003A/i, /\bhyva\b/],
    }),
  describe: (page) => page.shop.open(),

  async search(query, page) {
    const answer = await page.request.send('/graphql', {
      method: 'POST',
      ...page.request.jsonBody({ query: magentoQuery, variables: { q: query } }),
      headers: { 'content-type': 'application/json', ...storeHeader(page) },
      accept: [400, 404, 405],
    });
    const told = page.data.json(answer.text);
    if (recordAt(told, 'data', 'products') === null) return searchPage(query, page);
    return recordsAt(told, 'data', 'products', 'items').flatMap((item) => readProduct(item, page));
  },

  readCart: async (page) => (await readSections(page)).cart,

  async addToCart(line, page) {
    const fields = known(page).get(line.sku) ?? (await fieldsOf(line, page));
    if (typeof fields === 'string') return page.outcome.refused(line, fields);
    // Asked for more than there is, the shop refuses all of it.
    return page.outcome.asMuchAsLeft(line, async (part) => {
      const answer = await page.request.send(
        `${rootOf(page)}checkout/cart/add/`,
        page.request.formBody({ ...fields, qty: part.quantity, form_key: formKey(page) }),
      );
      // An empty list is success. Anything else sends the page elsewhere, as a failure does, but also a success where the shop is set so.
      if (/^\s*\[/.test(answer.text)) return page.outcome.taken(part, part.quantity);
      const { cart, said } = await readSections(page);
      return page.outcome.after(part, page.cart.held(cart, part.sku), said);
    });
  },

  async removeFromCart(line, page) {
    const rest = line.held - line.quantity;
    const told = await page.request.form(
      `${rootOf(page)}checkout/sidebar/${rest > 0 ? 'updateItemQty' : 'removeItem'}/`,
      {
        item_id: line.lineId,
        ...(rest > 0 ? { item_qty: rest } : {}),
        form_key: formKey(page),
      },
    );
    if (valueAt(told, 'success') !== true)
      throw page.error.stillThere('magento: sidebar', textAt(told, 'error_message'));
  },

  async refreshCartUi(page) {
    const { document } = page;
    const window = document.defaultView;
    // Hyvä themes listen for this; Luma and its like look at the list of stale sections when the next page loads.
    page.shop.announce(window ?? document, 'reload-customer-section-data');
    try {
      const stale = 'mage-cache-storage-section-invalidation';
      const before = page.data.json(window?.localStorage.getItem(stale) ?? '');
      window?.localStorage.setItem(stale, JSON.stringify({ ...(isRecord(before) ? before : {}), cart: true }));
    } catch {
      // Storage is shut; the number below is all that can be renewed.
    }
    page.cart.showCount('.minicart-wrapper .counter-number', (await readSections(page)).cart);
  },
});

/** Where the shop's paths begin: "/" or "/en/". Its own script tells, with marks escaped. */
const rootOf = perPage((page): string => {
  const { document } = page;
  const told = page.data
    .inScripts(/BASE_URL\s*=\s*["']([^"']+)/)
    ?.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const form = document.querySelector('form[action*="/checkout/cart/"]')?.getAttribute('action');
  const link = document.querySelector('a[href*="/checkout/cart"]')?.getAttribute('href');
  const path = new URL(page.url(told ?? form ?? link) ?? '/', page.location.href).pathname;
  return path.replace(/checkout\/cart.*/, '').replace(/\/?$/, '/');
});

/** Shops of several store views tell GraphQL which one is open; without it the first would answer. */
function storeHeader(page: AdapterPage): Record<string, string> {
  const { document } = page;
  const code = page.data.inScripts(/(?:CURRENT_STORE_CODE\s*=\s*|"store_?[cC]ode"\s*:\s*)["'](\w+)["']/, document);
  return code === null ? {} : { store: code };
}

/** The token the shop's forms carry. Pages from a cache hold a stale one; the cookie is what its own scripts fill in. */
function formKey({ document }: AdapterPage): string {
  const cookie = /(?:^|;\s*)form_key=([^;]+)/.exec(document.cookie)?.[1];
  const field = document.querySelector<HTMLInputElement>('input[name="form_key"]');
  return cookie ?? field?.value ?? field?.getAttribute('value') ?? '';
}

type Fields = Readonly<Record<string, string | number>>;
/** What a product's add form sends, by sku, as seen in searches. */
const known = perPage(() => new Map<string, Fields>());

/** What a product's own page would send, or why it cannot be sent. */
async function fieldsOf({ url, sku }: CartAdd, page: AdapterPage): Promise<Fields | string> {
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

function readProduct(item: Loose, page: AdapterPage): Offer[] {
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

const currencies = perPage((page) => ({ told: page.price.currency() }));

function priceIn(product: Loose | null, page: AdapterPage): Money | null {
  const price = recordAt(product, 'price_range', 'minimum_price', 'final_price');
  const currency = textAt(price, 'currency');
  if (currency === null) return null;
  currencies(page).told = currency;
  return majorAt(price, currency, 'value');
}

/** The shop's results page, where GraphQL is shut. */
async function searchPage(query: string, page: AdapterPage): Promise<Offer[]> {
  const sheet = await page.request.page(`${rootOf(page)}catalogsearch/result/?q=${encodeURIComponent(query)}`);
  const currency = page.price.currency(sheet) ?? currencies(page).told;
  return page.cards().offers(sheet, currency, '.product-item, li.product', (card) => {
    const sku = page.cards().attribute(card, 'data-product-sku');
    const id =
      card.querySelector('input[name="product"]')?.getAttribute('value') ??
      page.cards().attribute(card, 'data-product-id');
    // Swatches mean a choice; the price shown is then of the cheapest.
    if (sku === null || id === null || card.querySelector('[class*="swatch-opt"]') !== null) return null;
    known(page).set(sku, { product: id });
    return { sku };
  });
}

/** What feeds the shop's mini cart, and what it last complained about. */
async function readSections(page: AdapterPage): Promise<{ cart: Cart; said: string | null }> {
  const told = await page.request.json(
    `${rootOf(page)}customer/section/load/?sections=cart%2Cmessages&force_new_section_timestamp=true`,
    { headers: { 'x-requested-with': 'XMLHttpRequest' } },
  );
  const section = recordAt(told, 'cart');
  if (section === null || !Array.isArray(section.items)) throw page.error.unreadable('magento: section cart');
  const textOf = (html: string | null): string => (html === null ? '' : page.parseHtml(html).body.textContent.trim());
  const amountOf = (value: unknown, html: string | null): Money | null => {
    const shown = page.price.parse(textOf(html), currencies(page).told);
    const currency = currencies(page).told ?? shown?.currency ?? null;
    const amount = isRecord(value) ? (value.incl_tax ?? value.excl_tax) : value;
    return (currency === null ? null : majorAt({ amount }, currency, 'amount')) ?? shown;
  };
  const items = section.items.filter(isRecord);
  const errors = await itemErrors(items, `${rootOf(page)}checkout/cart/`, page);
  const lines = page.cart.lines(items, (item) => ({
    lineId: textAt(item, 'item_id'),
    sku: textAt(item, 'product_sku', 'product_id'),
    title: [
      textOf(textAt(item, 'product_name')),
      ...recordsAt(item, 'options').map((option) => textAt(option, 'value')),
    ]
      .filter((part) => part !== null && part !== '')
      .join(' – '),
    quantity: numberAt(item, 'qty'),
    price: amountOf(item.product_price_value, textAt(item, 'product_price')),
    url: page.url(textAt(item, 'product_url')),
    buyable: errors.has(textAt(item, 'item_id') ?? '') ? 0 : null,
    complaint: errors.get(textAt(item, 'item_id') ?? '') ?? null,
  }));
  const total = lines.length === 0 ? null : amountOf(section.subtotalAmount, textAt(section, 'subtotal'));
  const complaint = recordsAt(told, 'messages', 'messages').find((one) => textAt(one, 'type') === 'error');
  return {
    cart: {
      lines,
      total,
      currency: total?.currency ?? currencies(page).told,
      url: page.url(`${rootOf(page)}checkout/cart/`),
    },
    said: textOf(textAt(complaint ?? null, 'text')) || null,
  };
}
