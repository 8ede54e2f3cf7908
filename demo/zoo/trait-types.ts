import type { Html } from '../pages/html';
import type { StockRule } from './cart/cart-state';
import type { ZooProduct } from './zoo-catalogue';
import type { SeededRandom } from './seeded-random';

/** What every trait says of itself. */
export interface Trait {
  /** How often it is met among stores, beside the others of its axis. */
  readonly weight: number;
  /** Rules for the page's style sheet. */
  readonly style?: string;
  /** Statements of the page's script, with the runtime's `shop` in scope. */
  readonly script?: string;
  /** Changes to what the shelf holds. */
  shelve?(product: ZooProduct, random: SeededRandom): ZooProduct;
}

/** How the store names its pages and products in addresses and fields. */
export interface Identity extends Trait {
  product(product: ZooProduct): string;
  find(url: URL, products: readonly ZooProduct[]): ZooProduct | undefined;
  readonly search: {
    readonly path: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly query: string;
    readonly page: string;
  };
  readonly cart: string;
  readonly fields: { readonly product: string; readonly quantity: string };
  /** What is added to every link of a page. */
  link?(path: string): string;
}

/** The words on the store's buttons. */
export interface Wording extends Trait {
  /** On the button that adds. */
  readonly add: string;
  /** What the cart is called. */
  readonly cart: string;
}

/** How a price is written. */
export interface Price extends Trait {
  show(product: ZooProduct): Html;
}

/** What a card shows. */
export interface CardParts {
  product: ZooProduct;
  href: string;
  /** Null where no price may be shown yet. */
  price: Html | null;
  picture: Html;
  add: Html | null;
  isSoldOut: boolean;
  /** A word on the card, like 'Sponsored'. */
  mark: string | null;
}

export interface Card extends Trait {
  /** The card has no link to a page of the product. */
  readonly isLinkless?: boolean;
  /** The results stand in a document of their own. */
  readonly isFramed?: boolean;
  list(cards: readonly Html[]): Html;
  card(parts: CardParts): Html;
}

export interface Matching extends Trait {
  find(query: string, products: readonly ZooProduct[]): ZooProduct[];
}

export interface Paging extends Trait {
  /** Cards on one page; null shows all. */
  readonly size: number | null;
  foot(at: { page: number; pages: number; address(page: number): string }): Html | null;
}

export interface Choice extends Trait {
  /** Some products have to be chosen from. */
  readonly isAsked?: boolean;
  field(product: ZooProduct): Html | null;
}

export interface Joining extends Trait {
  readonly isSplit: boolean;
}

/** What the store does where less is left than asked. */
export interface Stock extends Trait {
  readonly rule: StockRule;
  /** Whether sold-out products come up in a search. */
  readonly isFound: boolean;
  /** Whether a page says that a product is sold out. */
  readonly isTold: boolean;
}

export interface Keeping extends Trait {
  readonly where: 'server' | 'memory' | 'local-storage';
}

export interface Lag extends Trait {
  readonly milliseconds: number;
  /** How long a write holds the session it has read before it stores it whole. */
  readonly writesFor?: number;
}

export interface Count extends Trait {
  /** Null shows no count at all. */
  badge(count: number, cents: number): Html | null;
  readonly isScripted: boolean;
}

export interface Rendering extends Trait {
  readonly how: 'server' | 'hydrated' | 'single-page' | 'filled';
}

export interface Policy extends Trait {
  readonly forbidsFrames?: boolean;
  headers(): Readonly<Record<string, string>>;
}

export interface Layout extends Trait {
  body(parts: { header: Html; main: Html; outside: Html | null; footer: Html; holder: Html | null }): Html;
}
