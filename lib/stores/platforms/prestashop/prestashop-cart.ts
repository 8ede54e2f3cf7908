import type { Cart } from '../../../core/cart/cart';
import { majorAt, numberAt, recordAt, recordsAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import { addressOf, currencyOf, keepState } from './prestashop-state';
import type { AdapterPage } from '../../adapter-page';

/** The cart out of the state of the cart's own page. */
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

/** A cart as pages and answers tell it. */
export function cartOf(cart: Loose, page: AdapterPage): Cart {
  const currency = currencyOf(page);
  const lines = page.cart.lines(recordsAt(cart, 'products'), (product) => {
    const sku = `${textAt(product, 'id_product') ?? ''}-${textAt(product, 'id_product_attribute') ?? '0'}`;
    // The shop judges a line by its number: "unavailable" is as well what there is less of than the cart holds.
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

/** How many there are of a line the shop does not have enough of; 0 where the number told cannot be right. */
function stockOf(product: Loose): number {
  const stock = numberAt(product, 'quantity_available', 'stock_quantity') ?? 0;
  const held = numberAt(product, 'cart_quantity', 'quantity') ?? 0;
  return stock > 0 && stock < held ? stock : 0;
}
