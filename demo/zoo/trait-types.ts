import type { Html } from '../pages/html';
import type { StockRule } from './cart/cart-state';
import type { ZooProduct } from './zoo-catalogue';
import type { SeededRandom } from './seeded-random';

/** What every trait has. */
export interface Trait {
  /** Weight among the traits of its axis when one is drawn. */
  readonly weight: number;
  /** Rules for the page's style sheet. */
  readonly style?: string;
  /** Statements of the page's script, with the runtime's `shop` in scope. */
  readonly script?: string;
  /** Changes a product of the store. */
  shelve?(product: ZooProduct, random: SeededRandom): ZooProduct;
}

/** How the store writes addresses and names form fields. */
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
  /** Adds something to every link of a page. */
  link?(path: string): string;
}

/** The words on the store's buttons. */
export interface Wording extends Trait {
  /** On the button that adds. */
  readonly add: string;
  /** The store's word for the cart. */
  readonly cart: string;
}

/** How a price is written. */
export interface Price extends Trait {
  show(product: ZooProduct): Html;
}

/** The content of a card. */
export interface CardParts {
  product: ZooProduct;
  href: string;
  /** Null if no price may be shown yet. */
  price: Html | null;
  picture: Html;
  add: Html | null;
  isSoldOut: boolean;
  /** A badge, such as 'Sponsored'. */
  mark: string | null;
}

export interface Card extends Trait {
  /** The card has no link to a page of the product. */
  readonly isLinkless?: boolean;
  /** Whether the results are in a frame. */
  readonly isFramed?: boolean;
  list(cards: readonly Html[]): Html;
  card(parts: CardParts): Html;
}

export interface Matching extends Trait {
  find(query: string, products: readonly ZooProduct[]): ZooProduct[];
}

export interface Paging extends Trait {
  /** Cards on one page; null: all. */
  readonly size: number | null;
  foot(at: { page: number; pages: number; address(page: number): string }): Html | null;
}

export interface Choice extends Trait {
  /** Whether some products have kinds to choose from. */
  readonly isAsked?: boolean;
  field(product: ZooProduct): Html | null;
}

export interface Joining extends Trait {
  readonly isSplit: boolean;
}

/** What the store does if less is in stock than asked. */
export interface Stock extends Trait {
  readonly rule: StockRule;
  /** Whether a search finds sold-out products. */
  readonly isFound: boolean;
  /** Whether a page says that a product is sold out. */
  readonly isTold: boolean;
}

export interface Keeping extends Trait {
  readonly where: 'server' | 'memory' | 'local-storage';
}

export interface Lag extends Trait {
  readonly milliseconds: number;
  /** Milliseconds between reading and storing the session in a write. A second write in between is lost. */
  readonly writesFor?: number;
}

export interface Count extends Trait {
  /** Null if the store shows no count. */
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
