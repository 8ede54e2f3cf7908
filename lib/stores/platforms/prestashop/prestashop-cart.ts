import type { Cart } from '../../../core/cart/cart';
import { majorAt, numberAt, recordAt, recordsAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import { addressOf, currencyOf, keepState } from './prestashop-state';
import type { AdapterPage } from '../../adapter-page';

/** The cart, from the state in the cart page. */
export async function readPrestashop(page: AdapterPage): Promise<Cart> {
  const url = addressOf(page, 'cart');
  url.searchParams.set('action', 'show');
  const answer = await page.request.send(url.href, { headers: { accept: 'text/html' } });
  const state = page.data.assigned('prestashop', page.parseHtml(answer.text));
  const cart = recordAt(state, 'cart');
  if (state === null || cart === null) throw page.error.unreadable('prestashop: cart');
  keepState(page, state);
  return cartOf(cart, page);
}

/** The cart in the form that pages and answers use. */
export function cartOf(cart: Loose, page: AdapterPage): Cart {
  const currency = currencyOf(page);
  const lines = page.cart.lines(recordsAt(cart, 'products'), (product) => {
    const sku = `${textAt(product, 'id_product') ?? ''}-${textAt(product, 'id_product_attribute') ?? '0'}`;
    // The shop also says "unavailable" when the stock is smaller than the quantity in the cart.
    const isUnavailable = textAt(product, 'availability') === 'unavailable';
    return {
      lineId: `${sku}-${textAt(product, 'id_customization') ?? '0'}`,
      sku,
      title: textAt(product, 'name'),
      quantity: numberAt(product, 'cart_quantity', 'quantity'),
      price: currency === null ? null : majorAt(product, currency, 'price_amount', 'price_wt'),
      url: page.url(textAt(product, 'url', 'canonical_url')),
      buyable: isUnavailable ? stockOf(product) : null,
      complaint: textAt(product, 'availability_message'),
    };
  });
  const total = currency === null ? null : majorAt(recordAt(cart, 'totals', 'total'), currency, 'amount');
  return { lines, total: lines.length === 0 ? null : total, currency, url: addressOf(page, 'cart').href };
}

/** The stock of a line of which the shop does not have enough; 0 when the number cannot be right. */
function stockOf(product: Loose): number {
  const stock = numberAt(product, 'quantity_available', 'stock_quantity') ?? 0;
  const held = numberAt(product, 'cart_quantity', 'quantity') ?? 0;
  return stock > 0 && stock < held ? stock : 0;
}
