import { textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';

/**
 * The shop's complaints about cart lines, by line id. The data of the mini cart has messages without their severity (some only say that
 * more is on its way); the cart page marks the ones that prevent an order as errors. The cart page is requested only when there is a
 * message.
 */
export async function itemErrors(
  items: readonly Loose[],
  cartPath: string,
  page: AdapterPage,
): Promise<Map<string, string>> {
  const errors = new Map<string, string>();
  const ids = items.filter((item) => textAt(item, 'message') !== null).map((item) => textAt(item, 'item_id'));
  if (ids.length === 0) return errors;
  const { document } = await page.request.page(cartPath);
  for (const id of ids) {
    const field = document.querySelector(`input[name="cart[${id?.replace(/\D/g, '') ?? ''}][qty]"]`);
    const error = field?.closest('tbody, .cart-item, .item')?.querySelector('.message.error, .message-error');
    if (id !== null && error != null) errors.set(id, page.text(error));
  }
  return errors;
}
