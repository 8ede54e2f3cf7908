import { recordAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** The shop's state from the latest page. Its token belongs to the shopper's session. */
const states = perPage(({ data }) => ({ latest: data.assigned('prestashop') }));

/** The state that every page of the shop has. */
export function stateOf(page: AdapterPage): Loose {
  const state = states(page).latest;
  if (state === null) throw page.error.unreadable('prestashop: state');
  return state;
}

/** Keeps the state of a newly loaded page. */
export function keepState(page: AdapterPage, state: Loose): void {
  states(page).latest = state;
}

/** The address of the shop's cart or search, with friendly addresses or without ("/panier", "index.php?controller=cart"). */
export function addressOf(page: AdapterPage, name: 'cart' | 'search'): URL {
  const url = page.url(textAt(recordAt(stateOf(page), 'urls', 'pages'), name));
  if (url === null) throw page.error.unreadable(`prestashop: urls.pages.${name}`);
  return new URL(url);
}

/** The currency of the shop's prices; null when the state has none. */
export function currencyOf(page: AdapterPage): string | null {
  return textAt(recordAt(stateOf(page), 'currency'), 'iso_code');
}

/** Sends a change of the cart as the shop's own scripts do. `product` is "12-40", with a customisation as a third number. */
export function change(page: AdapterPage, product: string, fields: Record<string, string | number>): Promise<Loose> {
  const [id = '', combination = '0', customisation = '0'] = product.split('-');
  return page.request.form(addressOf(page, 'cart').href, {
    token: textAt(stateOf(page), 'static_token') ?? '',
    id_product: id,
    id_product_attribute: combination,
    id_customization: customisation,
    ...fields,
    action: 'update',
    ajax: 1,
  });
}

/** The shop's complaint, which is a text or a list of texts; null when there is none. */
export function complaintIn(told: Loose): string | null {
  return textAt(told, 'errors') ?? textAt({ first: Array.isArray(told.errors) ? told.errors[0] : null }, 'first');
}
