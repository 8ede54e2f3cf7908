/** The traits of a shop. Each is one way in which real shops differ; a mode is a named set of traits. */
export interface Traits {
  /** Every mark and JSON endpoint of a Shopify storefront, or none. */
  platform: 'shopify' | 'own';
  /** Structured data: on cards and product pages, on product pages only, or nowhere. */
  structured: 'everywhere' | 'product-pages' | 'none';
  /** In lists: whole names with sizes, or names cut short without sizes. */
  names: 'full' | 'cut';
  /** Beside each product: an Add button; Add after Buy now and Subscribe; or three icons (wish list, compare, add). */
  buttons: 'add' | 'buy-now' | 'icons';
  /** A cart page; a drawer on every page and no cart page; or a checkout that is the only place where the cart shows. */
  cart: 'page' | 'drawer' | 'checkout';
  /** A search form in the header, or a box that a script creates when a button is pressed. */
  search: 'form' | 'hidden';
  /** Each price once; or three times: struck, for screen readers, and split into pieces. */
  prices: 'once' | 'twice';
  /** Sold-out products: the Add button is disabled and says so, or it looks and works like any other until it is pressed. */
  soldOut: 'disabled' | 'enabled';
  /** Pages made by the server, or one page that a script fills, with the cart in localStorage. */
  rendering: 'server' | 'scripted';
}

const plain: Traits = {
  platform: 'own',
  structured: 'everywhere',
  names: 'full',
  buttons: 'add',
  cart: 'page',
  search: 'form',
  prices: 'once',
  soldOut: 'disabled',
  rendering: 'server',
};
const bare: Traits = { ...plain, structured: 'product-pages' };

/** The shops that this demo can be. `shopify` and `plain` are easy to read; each of the others has one difficult trait. */
export const modes = {
  shopify: { ...plain, platform: 'shopify', structured: 'product-pages' },
  plain,
  'cut-names': { ...bare, names: 'cut' },
  'buy-now': { ...bare, buttons: 'buy-now' },
  'icon-only': { ...bare, buttons: 'icons' },
  'drawer-cart': { ...bare, cart: 'drawer' },
  'checkout-cart': { ...bare, cart: 'checkout' },
  'single-page': { ...bare, structured: 'none', rendering: 'scripted' },
  'hidden-search': { ...bare, search: 'hidden' },
  'double-price': { ...bare, prices: 'twice' },
  'sold-out-enabled': { ...bare, soldOut: 'enabled' },
} as const satisfies Record<string, Traits>;

export type ShopMode = keyof typeof modes;

export function isShopMode(text: string): text is ShopMode {
  return Object.hasOwn(modes, text);
}
