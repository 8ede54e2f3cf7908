import type { Cart } from '../../../core/cart/cart';
import type { Money } from '../../../core/offer/money';
import { isRecord, majorAt, numberAt, recordAt, recordsAt, textAt } from '../../reading/json-fields';
import { itemErrors } from './item-errors';
import type { AdapterPage } from '../../adapter-page';
import { rootOf, currencies } from './magento-products';

/** The data of the shop's mini cart, and its last complaint. */
export async function readSections(page: AdapterPage): Promise<{ cart: Cart; said: string | null }> {
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
