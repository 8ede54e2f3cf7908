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

/** One line of what the shopper's cart truly holds. */
export interface TrueCartLine {
  id: number;
  title: string;
  quantity: number;
  /** Whether the checkout would let it through. */
  canBeBought: boolean;
  kind: LineKind;
}

/** A store of the zoo: what it sells, what its one shopper's cart truly holds, and what has been asked of it. */
export interface ZooStore {
  readonly seed: number;
  readonly origin: string;
  readonly name: string;
  readonly traits: Readonly<DrawnTraits>;
  readonly pieces: Pieces;
  readonly sells: readonly ZooProduct[];
  /** The truth about the cart. Where a page keeps it, as that page last told. */
  cart(): TrueCartLine[];
  /** What the open tab takes the cart for: its own copy where the page keeps the cart, which its next press writes back. */
  cartInTab(): TrueCartLine[];
  /** Puts something in before a test begins; where a page keeps the cart, its next load in a tab begins with it. */
  putIn(id: number, quantity: number): void;
  empty(): void;
  /** Does what a shopper has to do before prices are shown: a postcode, a branch, signing in. Nothing where nothing has to be done. */
  passGate(): void;
  readonly requests: ZooLogEntry[];
  /** Whether anything of the checkout was opened or pressed; it never may be. */
  checkoutTouched: boolean;
  product(id: number): ZooProduct | undefined;
  /** The stored lines as a page shows them now, which may be some time behind. */
  shown(): CartEntry[];
  /** The stored lines as they are. */
  trueEntries(): readonly CartEntry[];
  /** Puts these lines in place of all others: what a session does that was read before another wrote. */
  restore(entries: readonly CartEntry[]): void;
  /** Changes what is left of a product, as other shoppers do. */
  setStock(id: number, left: number): void;
  /** Changes the server's cart. The store's sentence where it did less than asked. */
  change(change: CartChange): string | null;
  /** What a change makes of a cart that a page keeps; `isTab` when a whole tab asked, which is then the shopper's cart. */
  changeKept(entries: readonly CartEntry[], change: CartChange | null, isTab: boolean): ReturnType<typeof applyChange>;
  /** What a freshly loaded page of a tab begins its cart with. */
  takePrepared(): CartEntry[] | null;
  /** What the session remembers by name: a postcode, products seen, a token's uses. */
  readonly session: Map<string, string>;
}

/** One drawn piece for each axis. */
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

/** One way in which stores differ. */
export type Axis = keyof Pieces;

/** The names of the traits drawn for one store. */
export type DrawnTraits = Record<Axis, string>;

/** What a product's page says of it in data for machines. */
export interface Structured extends Trait {
  product(product: ZooProduct, related: readonly ZooProduct[], store: ZooStore): Html | null;
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
