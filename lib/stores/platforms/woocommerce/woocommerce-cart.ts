import type { Cart } from '../../../core/cart/cart';
import type { Money } from '../../../core/offer/money';
import { isRecord, numberAt, recordAt, recordsAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import { keepLimits } from './woocommerce-session';
import type { AdapterPage } from '../../adapter-page';

/** The cart of a Store API answer, with the shop's complaints about its lines. */
export function cartOf(body: unknown, page: AdapterPage): Cart {
  const totals = recordAt(body, 'totals');
  const currency = textAt(totals, 'currency_code');
  if (!isRecord(body) || !Array.isArray(body.items) || currency === null)
    throw page.error.unreadable('woocommerce: cart');
  const complaints = recordsAt(body, 'errors');
  const lines = page.cart.lines(recordsAt(body, 'items'), (item) => {
    const sku = textAt(item, 'id');
    const limits = sku === null ? null : keepLimits(page, sku, recordAt(item, 'quantity_limits'));
    const values = recordsAt(item, 'variation').map((one) => textAt(one, 'value') ?? '');
    const name = page.data.plain(textAt(item, 'name') ?? '');
    const quantity = numberAt(item, 'quantity');
    const against = complaints.find((one) => names(page.data.plain(textAt(one, 'message') ?? ''), name)) ?? null;
    const isTooMany = quantity !== null && limits !== null && quantity > limits.maximum;
    return {
      lineId: textAt(item, 'key'),
      sku,
      title: [name, page.data.plain(values.join(', '))].filter((part) => part !== '').join(' – '),
      quantity,
      price: moneyIn(recordAt(item, 'prices'), 'price', page),
      url: textAt(item, 'permalink'),
      // A sold-out product has a limit of 1 too, so the limit says nothing for it.
      buyable: isTooMany && !isSoldOut(against) ? limits.maximum : against === null ? null : 0,
      complaint: against === null ? null : page.data.plain(textAt(against, 'message') ?? ''),
    };
  });
  const link = page.document
    .querySelector('a[href*="/cart"], .widget_shopping_cart a, a.cart-contents')
    ?.getAttribute('href');
  return {
    lines,
    total: moneyIn(totals, 'total_price', page),
    currency,
    url: page.url(link ?? '/cart/'),
  };
}

/** Whether a complaint names a product. The shop writes names in quotation marks, several in one text. */
function names(message: string, name: string): boolean {
  return name !== '' && message.replace(/[“”„«»‘’]/g, '"').includes(`"${name.replace(/[“”„«»‘’]/g, '"')}"`);
}

function isSoldOut(complaint: Loose | null): boolean {
  return /product_out_of_stock|not_purchasable/.test(textAt(complaint, 'code') ?? '');
}

/** An amount. Amounts are text in the minor unit of the shop, which may differ from the currency's: a shop may sell in whole dollars. */
export function moneyIn(prices: Loose | null, key: string, page: AdapterPage): Money | null {
  const amount = numberAt(prices, key);
  const currency = textAt(prices, 'currency_code');
  const unit = numberAt(prices, 'currency_minor_unit') ?? 2;
  return amount === null || currency === null ? null : page.price.major(amount / 10 ** unit, currency);
}
