import { recordAt, textAt } from '../../reading/json-fields';
import type { Loose } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** The shop's state as the newest page told it: its token belongs to the shopper's session. */
const states = perPage(({ data }) => ({ latest: data.assigned('prestashop') }));

/** The state every page of the shop carries. */
export function stateOf(page: AdapterPage): Loose {
  const state = states(page).latest;
  if (state === null) throw page.error.unreadable('prestashop: state');
  return state;
}

/** Keeps the state a fresh page told. */
export function keepState(page: AdapterPage, state: Loose): void {
  states(page).latest = state;
}

/** Where the shop's cart and search are, friendly addresses or not ("/panier", "index.php?controller=cart"). */
export function addressOf(page: AdapterPage, name: 'cart' | 'search'): URL {
  const url = page.url(textAt(recordAt(stateOf(page), 'urls', 'pages'), name));
  if (url === null) throw page.error.unreadable(`prestashop: urls.pages.${name}`);
  return new URL(url);
}

/** The currency prices are in. */
export function currencyOf(page: AdapterPage): string | null {
  return textAt(recordAt(stateOf(page), 'currency'), 'iso_code');
}

/** Sends a change of the cart as the shop's own scripts do. `product` is "12-40", with the customisation as a third number. */
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

/** What the shop complains about: a text, or a list of them. */
export function complaintIn(told: Loose): string | null {
  return textAt(told, 'errors') ?? textAt({ first: Array.isArray(told.errors) ? told.errors[0] : null }, 'first');
}
