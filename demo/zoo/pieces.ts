import type { Html } from '../pages/html';
import type { CartEntry, StockRule } from './cart/cart-state';
import type { ZooProduct } from './catalogue';
import type { SeededRandom } from './random';
import type { ZooAnswer, ZooRequest } from './exchange';
import type { ZooStore } from './store';

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

/** What a product's page says of it in data for machines. */
export interface Structured extends Trait {
  product(product: ZooProduct, related: readonly ZooProduct[], store: ZooStore): Html | null;
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

/** What stands around the hits of a results page. */
export interface Shelf extends Trait {
  /** Products seen before stand on the pages of others. */
  readonly showsSeen?: boolean;
  around(results: {
    hits: Html;
    found: readonly ZooProduct[];
    store: ZooStore;
    list(products: readonly ZooProduct[]): Html;
  }): Html;
  /** Paid-for products at the head of the hits. */
  lead?(found: readonly ZooProduct[], store: ZooStore): ZooProduct[];
  /** How many products the store should have. */
  readonly size?: { low: number; high: number };
}

export interface Search extends Trait {
  box(store: ZooStore): Html;
  head?(store: ZooStore): Html;
  receive?(store: ZooStore, request: ZooRequest): ZooAnswer | null;
  /** A search with one hit opens its product. */
  readonly opensOneHit?: boolean;
  /** The results have no address of their own. */
  readonly hasNoAddress?: boolean;
}

/** The words of a results page. */
export interface Results extends Trait {
  found(query: string, count: number, list: Html): Html;
  nothing(query: string, store: ZooStore, list: (products: readonly ZooProduct[]) => Html): Html;
  /** Words that stand outside the page's first main. */
  outside?(query: string, count: number): Html | null;
}

export interface Matching extends Trait {
  find(query: string, products: readonly ZooProduct[]): ZooProduct[];
}

export interface Paging extends Trait {
  /** Cards on one page; null shows all. */
  readonly size: number | null;
  foot(at: { page: number; pages: number; address(page: number): string }): Html | null;
}

/** What a product page hands its way of adding. */
export interface AddParts {
  product: ZooProduct;
  amount: Html | null;
  choice: Html | null;
  /** Presets inside the form. */
  preset: Html | null;
  /** Buttons beside the add button. */
  beside: Html | null;
  isSoldOut: boolean;
}

export interface Add extends Trait {
  /** The form is sent by the browser itself, so the cart has to be the server's. */
  readonly isForm?: boolean;
  /** Adding opens the cart's page. */
  readonly opensCart?: boolean;
  /** Cards carry a button of their own. */
  readonly hasCardButton?: boolean;
  card(product: ZooProduct, store: ZooStore): Html | null;
  product(parts: AddParts, store: ZooStore): Html;
  receive?(store: ZooStore, request: ZooRequest): ZooAnswer | null;
}

export interface Amount extends Trait {
  field(product: ZooProduct, store: ZooStore): Html | null;
}

export interface Choice extends Trait {
  /** Some products have to be chosen from. */
  readonly isAsked?: boolean;
  field(product: ZooProduct): Html | null;
}

/** What the store would rather sell on a product's page. */
export interface Push extends Trait {
  /** Something the shopper did not ask for is chosen beforehand. */
  readonly isPreset?: boolean;
  /** A whole form of its own, before the product's. */
  before?(product: ZooProduct, store: ZooStore): Html | null;
  /** Inside the product's form. */
  preset?(product: ZooProduct): Html | null;
  /** Beside the product's button. */
  beside?(product: ZooProduct, store: ZooStore): Html | null;
}

export interface CartPlace extends Trait {
  readonly hasPage: boolean;
  opener(store: ZooStore, count: Html | null): Html;
  /** What stands at the end of every page. */
  holder?(store: ZooStore): Html;
}

/** What a cart line shows. */
export interface LineParts {
  entry: CartEntry;
  product: ZooProduct | undefined;
  title: string;
  href: string;
  price: string;
  isBuyable: boolean;
  /** What may be done with the line; false for gifts and fees. */
  isOurs: boolean;
}

export interface Line extends Trait {
  /** The lines are one form, for carts the server keeps on a page. */
  readonly needsPage?: boolean;
  /** Lines do not carry the title their product has elsewhere. */
  readonly isRenamed?: boolean;
  lines(lines: readonly LineParts[], store: ZooStore): Html;
}

/** What a cart holds and shows beside what was put in. */
export interface Extras extends Trait {
  /** Lines the store adds by itself. */
  lines?(entries: readonly CartEntry[]): CartEntry[];
  beside?(store: ZooStore, entries: readonly CartEntry[], list: (products: readonly ZooProduct[]) => Html): Html | null;
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

export interface Notice extends Trait {
  /** What stands over every page at first. */
  banner?(store: ZooStore): Html | null;
  receive?(store: ZooStore, request: ZooRequest): ZooAnswer | null;
}

export interface Gate extends Trait {
  /** Whether prices may be shown and products bought yet. */
  isOpen(store: ZooStore): boolean;
  ask?(store: ZooStore): Html | null;
  /** What the page of signing in holds. */
  form?(store: ZooStore): Html | null;
  /** Does what has to be done first. */
  pass?(store: ZooStore): void;
  receive?(store: ZooStore, request: ZooRequest): ZooAnswer | null;
  /** How many writes one token of a page is good for. */
  readonly tokenUses?: number;
}
