import { type Product, type Variant, oneSizeEach, readCatalogue } from './shop-catalogue';
import { type Carts, createCarts } from './visitor-carts';
import { createFaultGate, type FaultGate } from './faults';
import { slug } from './numbers';
import { type Search, createSearch } from './shop-search';
import { type ShopMode, type Traits, modes } from './traits';

/** The set-up of a demo grocery. The default is a Shopify shop at `/` that anyone may use. */
export interface ShopOptions {
  /** Which shop it plays. Default 'shopify'. */
  mode?: ShopMode;
  /** Single traits to change on top of the mode. */
  traits?: Partial<Traits>;
  /** Shows nothing but the home page before signing in (any e-mail address is accepted). */
  requiresSignIn?: boolean;
  /** Shows no prices and no results, and adds nothing, before a branch is chosen. */
  requiresBranch?: boolean;
  /** Offers `window.Shopify.actions` (getCart, updateCart, openCart) on Shopify pages. */
  hasShopifyActions?: boolean;
  /** Offers tools for agents (WebMCP), registered with the browser or by a script of the page, and how trustworthy they are. */
  pageTools?: PageTools;
  /** The shop's root path on its host, as with Shopify's market and language folders: '/' or '/en-us/'. */
  root?: string;
}

/**
 * The tools a page offers. `lies`: what is added is not in the cart. `hostile`: all their texts contain instructions, and one
 * tool pays.
 */
export interface PageTools {
  by: 'browser' | 'script';
  temper: 'honest' | 'lies' | 'hostile';
}

export interface StockedVariant {
  product: Product;
  variant: Variant;
}

/** The shop behind the pages: its products, its carts and its set-up. */
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

/**
 * Builds a shop from its options.
 *
 * @throws Error for a root that does not begin and end with a slash
 */
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
