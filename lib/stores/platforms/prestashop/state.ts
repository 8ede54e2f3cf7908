import { recordAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import { absoluteUrl, perPage } from '../../page';
import type { StorePage } from '../../page';
import { assignedJson } from '../assigned-json';
import { sendForm } from '../forms';
import { unreadable } from '../outcomes';

/** The shop's state as the newest page told it: its token belongs to the shopper's session. */
const states = perPage(({ document }) => ({ latest: assignedJson(document, 'prestashop') }));

/** The state every page of the shop carries. */
export function stateOf(page: StorePage): Loose {
  const state = states(page).latest;
  if (state === null) throw unreadable('prestashop: state');
  return state;
}

/** Keeps the state a fresh page told. */
export function keepState(page: StorePage, state: Loose): void {
  states(page).latest = state;
}

/** Where the shop's cart and search are, friendly addresses or not ("/panier", "index.php?controller=cart"). */
export function addressOf(page: StorePage, name: 'cart' | 'search'): URL {
  const url = absoluteUrl(textAt(recordAt(stateOf(page), 'urls', 'pages'), name), page.location.href);
  if (url === null) throw unreadable(`prestashop: urls.pages.${name}`);
  return url;
}

/** The currency prices are in. */
export function currencyOf(page: StorePage): string | null {
  return textAt(recordAt(stateOf(page), 'currency'), 'iso_code');
}

/** Sends a change of the cart as the shop's own scripts do. `product` is "12-40", with the customisation as a third number. */
export function change(page: StorePage, product: string, fields: Record<string, string | number>): Promise<Loose> {
  const [id = '', combination = '0', customisation = '0'] = product.split('-');
  return sendForm(page, addressOf(page, 'cart').href, {
    token: textAt(stateOf(page), 'static_token') ?? '',
    id_product: id,
    id_product_attribute: combination,
    id_customization: customisation,
    ...fields,
    action: 'update',
    ajax: 1,
  });
}

/** What the shop complains about: a text, or a list of them. */
export function complaintIn(told: Loose): string | null {
  return textAt(told, 'errors') ?? textAt({ first: Array.isArray(told.errors) ? told.errors[0] : null }, 'first');
}
