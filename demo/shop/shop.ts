import { type Product, type Variant, oneSizeEach, readCatalogue } from './shop-catalogue';
import { type Carts, createCarts } from './visitor-carts';
import { createFaultGate, type FaultGate } from './faults';
import { slug } from './numbers';
import { type Search, createSearch } from './shop-search';
import { type ShopMode, type Traits, modes } from './traits';

/** How a demo grocery is set up. All of it has a default: a Shopify shop at `/` that anyone may use. */
export interface ShopOptions {
  /** Which shop it plays. Default 'shopify'. */
  mode?: ShopMode;
  /** Single traits to change on top of the mode. */
  traits?: Partial<Traits>;
  /** Nothing but the home page is shown before signing in (any e-mail address will do). */
  requiresSignIn?: boolean;
  /** No prices, no search results and no adding before a branch is chosen. */
  requiresBranch?: boolean;
  /** Offers `window.Shopify.actions` (getCart, updateCart, openCart) on Shopify pages. */
  hasShopifyActions?: boolean;
  /** Offers tools for agents (WebMCP) on its pages, told to the browser or by a script of the page, and how far they can be trusted. */
  pageTools?: PageTools;
  /** Where the shop lives on its host, as Shopify's market and language folders do: '/' or '/en-us/'. */
  root?: string;
}

/** Tools a page offers. `lies`: what is added is not. `hostile`: every text of theirs gives orders, and one of them pays. */
export interface PageTools {
  by: 'browser' | 'script';
  temper: 'honest' | 'lies' | 'hostile';
}

export interface StockedVariant {
  product: Product;
  variant: Variant;
}

/** The shop behind the pages: what is on the shelf, who holds what, and how it is built. */
export interface Shop {
  name: string;
  traits: Traits;
  root: string;
  requiresSignIn: boolean;
  requiresBranch: boolean;
  hasShopifyActions: boolean;
  pageTools: PageTools | null;
  products: readonly Product[];
  departments: readonly { name: string; handle: string }[];
  byHandle: ReadonlyMap<string, Product>;
  byVariant: ReadonlyMap<number, StockedVariant>;
  bySku: ReadonlyMap<string, StockedVariant>;
  search: Search;
  carts: Carts;
  gate: FaultGate;
  /** A path of this shop as a link: '/cart' → '/en-us/cart'. */
  link(path: string): string;
}

/** Builds a shop from its options. Throws an Error for a root that does not begin and end with a slash. */
export function createShop(options: ShopOptions): Shop {
  const root = options.root ?? '/';
  if (!/^\/(?:[a-z-]+\/)*$/.test(root)) throw new Error(`a shop's root begins and ends with a slash: ${root}`);
  const traits = { ...modes[options.mode ?? 'shopify'], ...options.traits };
  const shelf = readCatalogue().products;
  const products = traits.platform === 'shopify' ? shelf : oneSizeEach(shelf);
  const stocked = products.flatMap((product) => product.variants.map((variant) => ({ product, variant })));
  const names = [...new Set(products.map((product) => product.department))];
  return {
    name: 'Corner Basket',
    traits,
    root,
    requiresSignIn: options.requiresSignIn ?? false,
    requiresBranch: options.requiresBranch ?? false,
    hasShopifyActions: options.hasShopifyActions ?? false,
    pageTools: options.pageTools ?? null,
    products,
    departments: names.map((name) => ({ name, handle: slug(name) })),
    byHandle: new Map(products.map((product) => [product.handle, product])),
    byVariant: new Map(stocked.map((entry) => [entry.variant.id, entry])),
    bySku: new Map(stocked.map((entry) => [entry.variant.sku, entry])),
    search: createSearch(products),
    carts: createCarts(),
    gate: createFaultGate(),
    link: (path) => root + path.replace(/^\//, ''),
  };
}
