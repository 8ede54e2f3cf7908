import type { Html } from '../pages/html';
import type { CartChange, CartEntry, LineKind, applyChange } from './cart/cart-state';
import type { ZooProduct } from './zoo-catalogue';
import type { ZooAnswer, ZooLogEntry, ZooRequest } from './exchange';
import type {
  Card,
  Choice,
  Count,
  Identity,
  Joining,
  Keeping,
  Lag,
  Layout,
  Matching,
  Paging,
  Policy,
  Price,
  Rendering,
  Stock,
  Trait,
  Wording,
} from './trait-types';

/** One line of the real cart. */
export interface TrueCartLine {
  id: number;
  title: string;
  quantity: number;
  /** Whether the checkout would accept it. */
  canBeBought: boolean;
  kind: LineKind;
}

/** A store of the zoo: its products, the real cart of its one shopper, and the requests it has received. */
export interface ZooStore {
  readonly seed: number;
  readonly origin: string;
  readonly name: string;
  readonly traits: Readonly<DrawnTraits>;
  readonly pieces: Pieces;
  readonly sells: readonly ZooProduct[];
  /** The real cart. If a page keeps the cart, its state as that page last reported it. */
  cart(): TrueCartLine[];
  /** The cart as the open tab has it. If the page keeps the cart, this is its own copy, which its next press writes back. */
  cartInTab(): TrueCartLine[];
  /**
   * Puts a product into the cart before a test begins. If a page keeps the cart, the next page loaded in a tab starts with it.
   */
  putIn(id: number, quantity: number): void;
  empty(): void;
  /**
   * Does what a shopper has to do before prices are shown: a postcode, a branch, signing in. No effect if the store asks for
   * none.
   */
  passGate(): void;
  readonly requests: ZooLogEntry[];
  /** Whether anything of the checkout was opened or pressed, which must never happen. */
  checkoutTouched: boolean;
  product(id: number): ZooProduct | undefined;
  /** The stored lines as a page shows them now; they may be outdated. */
  shown(): CartEntry[];
  /** The stored lines. */
  trueEntries(): readonly CartEntry[];
  /** Replaces all lines, as a session does that was read before another one wrote. */
  restore(entries: readonly CartEntry[]): void;
  /** Changes the stock of a product, as other shoppers' purchases do. */
  setStock(id: number, left: number): void;
  /** Changes the server's cart. Returns the store's message if it did less than asked; null otherwise. */
  change(change: CartChange): string | null;
  /** Applies a change to a cart that a page keeps. `isTab`: a whole tab asked, and its cart is the shopper's. */
  changeKept(entries: readonly CartEntry[], change: CartChange | null, isTab: boolean): ReturnType<typeof applyChange>;
  /** The cart with which a newly loaded page of a tab starts. */
  takePrepared(): CartEntry[] | null;
  /** Values of the session by name: a postcode, products seen, uses of a token. */
  readonly session: Map<string, string>;
}

/** The drawn trait of each axis. */
export interface Pieces {
  identity: Identity;
  wording: Wording;
  card: Card;
  price: Price;
  shelf: Shelf;
  search: Search;
  results: Results;
  matching: Matching;
  paging: Paging;
  structured: Structured;
  add: Add;
  amount: Amount;
  choice: Choice;
  push: Push;
  stock: Stock;
  cart: CartPlace;
  line: Line;
  extras: Extras;
  joining: Joining;
  keeping: Keeping;
  lag: Lag;
  count: Count;
  rendering: Rendering;
  policy: Policy;
  layout: Layout;
  notice: Notice;
  gate: Gate;
}

/** The name of an axis: one way in which stores differ. */
export type Axis = keyof Pieces;

/** The names of the traits drawn for one store. */
export type DrawnTraits = Record<Axis, string>;

/** The structured data of a product's page. */
export interface Structured extends Trait {
  product(product: ZooProduct, related: readonly ZooProduct[], store: ZooStore): Html | null;
}

/** What is shown beside the results of a search. */
export interface Shelf extends Trait {
  /** Whether products seen before are shown on other products' pages. */
  readonly showsSeen?: boolean;
  around(results: {
    hits: Html;
    found: readonly ZooProduct[];
    store: ZooStore;
    list(products: readonly ZooProduct[]): Html;
  }): Html;
  /** Sponsored products before the results. */
  lead?(found: readonly ZooProduct[], store: ZooStore): ZooProduct[];
  /** Range of the number of products in such a store. */
  readonly size?: { low: number; high: number };
}

export interface Search extends Trait {
  box(store: ZooStore): Html;
  head?(store: ZooStore): Html;
  receive?(store: ZooStore, request: ZooRequest): ZooAnswer | null;
  /** Whether a search with one result opens its product. */
  readonly opensOneHit?: boolean;
  /** Whether the results have no address of their own. */
  readonly hasNoAddress?: boolean;
}

/** The texts of a page of results. */
export interface Results extends Trait {
  found(query: string, count: number, list: Html): Html;
  nothing(query: string, store: ZooStore, list: (products: readonly ZooProduct[]) => Html): Html;
  /** Text outside of the page's first main element. */
  outside?(query: string, count: number): Html | null;
}

/** What a product page gives to its trait for adding. */
export interface AddParts {
  product: ZooProduct;
  amount: Html | null;
  choice: Html | null;
  /** Preset choices inside the form. */
  preset: Html | null;
  /** Buttons beside the add button. */
  beside: Html | null;
  isSoldOut: boolean;
}

export interface Add extends Trait {
  /** Whether the browser itself sends the form, so that the cart must be on the server. */
  readonly isForm?: boolean;
  /** Whether adding opens the cart page. */
  readonly opensCart?: boolean;
  /** Whether cards have an add button. */
  readonly hasCardButton?: boolean;
  card(product: ZooProduct, store: ZooStore): Html | null;
  product(parts: AddParts, store: ZooStore): Html;
  receive?(store: ZooStore, request: ZooRequest): ZooAnswer | null;
}

export interface Amount extends Trait {
  field(product: ZooProduct, store: ZooStore): Html | null;
}

/** What the store tries to sell beside the product. */
export interface Push extends Trait {
  /** Whether something nobody asked for is preset. */
  readonly isPreset?: boolean;
  /** A separate form before the product's. */
  before?(product: ZooProduct, store: ZooStore): Html | null;
  /** Inside the product's form. */
  preset?(product: ZooProduct): Html | null;
  /** Beside the product's button. */
  beside?(product: ZooProduct, store: ZooStore): Html | null;
}

export interface CartPlace extends Trait {
  readonly hasPage: boolean;
  opener(store: ZooStore, count: Html | null): Html;
  /** Content at the end of every page. */
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
  /** Whether the shopper can change the line; false for gifts and fees. */
  isOurs: boolean;
}

export interface Line extends Trait {
  /** Whether all lines are one form, which needs a cart page and a cart on the server. */
  readonly needsPage?: boolean;
  /** Whether lines have a different title than the product elsewhere. */
  readonly isRenamed?: boolean;
  lines(lines: readonly LineParts[], store: ZooStore): Html;
}

/** What the cart contains and shows beside the products that were added. */
export interface Extras extends Trait {
  /** Lines that the store adds itself. */
  lines?(entries: readonly CartEntry[]): CartEntry[];
  beside?(store: ZooStore, entries: readonly CartEntry[], list: (products: readonly ZooProduct[]) => Html): Html | null;
}

export interface Notice extends Trait {
  /** What covers every page at first. */
  banner?(store: ZooStore): Html | null;
  receive?(store: ZooStore, request: ZooRequest): ZooAnswer | null;
}

export interface Gate extends Trait {
  /** Whether prices are shown and products can be bought. */
  isOpen(store: ZooStore): boolean;
  ask?(store: ZooStore): Html | null;
  /** The content of the sign-in page. */
  form?(store: ZooStore): Html | null;
  /** Does what has to be done first. */
  pass?(store: ZooStore): void;
  receive?(store: ZooStore, request: ZooRequest): ZooAnswer | null;
  /** Writes allowed with one token of a page. */
  readonly tokenUses?: number;
}
