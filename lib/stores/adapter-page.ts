import type { AddResult, Cart, CartAdd, CartLine, CartRemove } from '../core/cart/cart';
import type { Money } from '../core/offer/money';
import type { Offer, UnitPrice } from '../core/offer/offer';
import type { StoreInfo } from '../core/store/store-info';
import type { Loose } from './reading/json-fields';

/**
 * The page as an adapter gets it: what of the browser it may touch, and what all adapters share, grouped by subject. Adapters import none of
 * that themselves, so each stays a page of addresses, shapes and selectors, and its script small. Made by lib/stores/serving/adapter-page-of.ts.
 */
export interface AdapterPage {
  readonly document: Document;
  /** The page's address now. Read it anew each time: single-page stores change it without a load. */
  readonly location: { readonly href: string };
  /** Makes an inert document: no scripts run, no images load. */
  parseHtml(text: string): Document;
  /** Waits, in milliseconds; tests do not. */
  wait(milliseconds: number): Promise<void>;
  /** Opens a page of the same store with its scripts running; absent where that is impossible. Close it when done. */
  readonly openLive?: (url: string, where?: 'beside' | 'tab') => Promise<LivePage>;

  /** An http(s) address made absolute, on the page that is open or on `base`; null when there is none. */
  url(href: string | null | undefined, base?: string): string | null;
  /** The words an element shows, without hidden ones, in one line; empty for none. */
  text(element: Element | null | undefined): string;
  /** The id of a product of a store that gives none: its address on the store without what only tracks. Null when it is no address. */
  productKey(href: string | null, base?: string): string | null;
  /** A whole offer from what an adapter read of a product; what it does not know is null or `unknown`. */
  offer(draft: OfferDraft): Offer;

  readonly request: Requests;
  readonly data: PageData;
  readonly price: Prices;
  readonly cart: Carts;
  readonly outcome: Outcomes;
  readonly error: Errors;
  readonly shop: Shop;
  /** A part that only some visits need, by the key of it. To be asked for before anything but reading is done. */
  part<Part>(key: PartKey<Part>): Part;
  /** Reads products off pages of cards. To be asked for before anything but reading is done. */
  cards(): Cards;
  /** Uses the store as one nobody wrote an adapter for. To be asked for before anything but reading is done. */
  anyStore(): AnyStoreHere;
}

/** A part of our code that is brought into the page when it is first asked for (lib/stores/parts): its name, and the type of it. */
export interface PartKey<Part> {
  readonly name: string;
  /** The script that brings it, where that is not called as the part is. */
  readonly script?: string;
  /** For the type alone: no value has it. */
  readonly part?: Part;
}

/** A document with the address it came from. */
export interface Sheet {
  readonly document: Document;
  readonly url: string;
}

/** A page of the store that really runs: the shopper's own tab, or a frame in it. */
export interface LivePage {
  /** Its document now; another one after it navigated. Throws `store/unreachable` when it left the store. */
  document(): Document;
  href(): string;
  /** Resolves true once `isDone` holds, false after `milliseconds` without. Asked several times a second. */
  until(isDone: (document: Document) => boolean, milliseconds: number): Promise<boolean>;
  close(): void;
}

/** The request a form or a link of a page makes. */
export interface FormRequest {
  path: string;
  request: Ask;
}

/** Fields of a form by name. */
export type Fields = Readonly<Record<string, string | number>>;

/**
 * Requests to the store: same origin, the shopper's own cookies, one at a time, nothing retried. Each throws a CoachError with a store/… code
 * for everything but an answer.
 */
export interface Requests {
  send(path: string, request?: Ask): Promise<Answer>;
  /** The JSON of the answer. One that is not JSON is a changed store: `store/element-missing`. */
  json(path: string, request?: Ask): Promise<unknown>;
  /** A page of the store, as an inert document. */
  page(path: string, request?: Ask): Promise<Sheet>;
  /** Sends a form as the shop's own scripts do; the JSON record of the answer, an empty one when that is other JSON. */
  form(path: string, fields: Fields): Promise<Loose>;
  /** The request of such a form. */
  formBody(fields: Fields): Ask;
  /** The body and header of a JSON request. */
  jsonBody(value: unknown): Pick<Ask, 'body' | 'headers'>;
  /** The JSON in an answer; throws as `json` does. */
  jsonOf(answer: Answer): unknown;
  /** Statuses with which stores refuse a product, not us; the answer then says why. For `accept`. */
  readonly refusals: readonly number[];
}

export interface Ask {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Record<string, string>;
  body?: string | URLSearchParams | FormData;
  /** Statuses of 400 and above that the adapter reads itself; any other becomes an error. */
  accept?: readonly number[];
  /** Another host of the same store that its own pages speak to (`api.shop.example` from `www.shop.example`). */
  sister?: string;
}

/** What the store answered. `url` is where it ended after redirects. */
export interface Answer {
  status: number;
  url: string;
  text: string;
  header(name: string): string | null;
}

/** Data that pages carry in their scripts and cookies. Fields of JSON are read by lib/stores/reading/json-fields.ts. */
export interface PageData {
  /** The JSON of a text, undefined when it is none. Wrappings such as comments are tolerated. */
  json(text: string): unknown;
  /** The texts of a document's inline scripts: to be searched, never run. */
  scripts(document?: Document): string[];
  /** What a pattern's group first finds in the inline scripts; null when none has it. */
  inScripts(pattern: RegExp, document?: Document): string | null;
  /** The record an inline script gives a variable (`var shop = {…}`); null when none does. */
  assigned(variable: string, document?: Document): Loose | null;
  /** The record at the start of a text, as text: up to the brace that closes it. */
  recordFrom(text: string): string;
  /** The properties a Next.js page was drawn from; null when it carries none. */
  nextProps(document?: Document): Loose | null;
  /** A cookie the page's own scripts can read, decoded; null when there is none. */
  cookie(name: RegExp): string | null;
  /** A text without tags, its entities decoded. */
  plain(text: string): string;
}

/** Reading prices. Currencies are ISO 4217 codes. */
export interface Prices {
  /** The price a text tells; `currency` counts where it has no sign of its own. Null when it tells none. */
  parse(text: string, currency: string | null): Money | null;
  /** All prices of a text, in its order. */
  find(text: string, currency: string | null): readonly { readonly price: Money }[];
  /** A price per unit as a text tells it ("£1.20/kg"); null when it tells none. */
  parsePerUnit(text: string, currency: string | null): UnitPrice | null;
  /** The price per 100 g, 100 ml or piece, from a price for an amount of a unit; null for a unit that is none. */
  perUnit(price: Money, amount: number, unit: string): UnitPrice | null;
  /** Whether a unit is one of weight or volume. */
  isMeasure(unit: string): boolean;
  /** 12.99 as money. */
  major(amount: number, currency: string): Money;
  /** The currency a page sells in, as it says itself; null when nothing tells it. Absent: the page that is open. */
  currency(sheet?: Sheet): string | null;
}

/** Reading and showing carts. */
export interface Carts {
  /** The lines among records of an answer. A record without an id, a product or a number is none. */
  lines<T = Loose>(records: readonly T[], read: (record: T) => LineParts): CartLine[];
  /** How many of a product a cart holds. */
  held(cart: Pick<Cart, 'lines'>, sku: string): number;
  /** Puts the number of things a cart holds where the open page shows it. Only digits are touched. */
  showCount(selector: string, cart: Pick<Cart, 'lines'>): void;
  /** The same of another number. */
  showNumber(selector: string, count: number): void;
  /** Shows what a fresh piece of the page says of the cart ("3 item(s) - £4.20"): the words with the number, nothing else. */
  copyCount(fresh: Element, selector: string): void;
  /** The price of one from what a line comes to; null when that does not divide into whole minor units. */
  each(total: Money | null, quantity: number | null): Money | null;
}

/** A cart line as read. What the store says against it may be left out. */
export type LineParts = { [K in Exclude<keyof CartLine, LineDoubt>]: CartLine[K] | null } & {
  /** How many of the line can be bought; null: the store says nothing against it. */
  readonly buyable?: number | null | undefined;
  readonly complaint?: string | null | undefined;
};
export type LineDoubt = 'isBuyable' | 'buyable' | 'complaint';

/** What came of adding. */
export interface Outcomes {
  /** The store took it. `added` null: it did not say how many. */
  taken(line: Pick<CartAdd, 'sku'>, added: number | null, reason?: string | null): AddResult;
  /** The store said no, in its own words where it had any. */
  refused(line: Pick<CartAdd, 'sku'>, reason: string | null): AddResult;
  /** From how many the cart holds now. `reason` is kept only where fewer than asked were added. */
  after(line: CartAdd, holdsNow: number, reason?: string | null): AddResult;
  /** For stores that refuse a number whole when there is less of it: puts in what is left. */
  asMuchAsLeft(line: CartAdd, add: (line: CartAdd) => Promise<AddResult>): Promise<AddResult>;
}

/** Errors to throw. `what` names the part for a bug report. */
export interface Errors {
  /** The store answered, but not in the way it used to. */
  unreadable(what: string): Error;
  /** A line was not taken out; `reason` in the store's words. */
  stillThere(what: string, reason: string | null): Error;
  /** The store will not serve us now; the shopper goes on by hand. */
  turnedAway(what: string): Error;
  /** A branch or an area is to be chosen on the site first. */
  noStoreChosen(what: string): Error;
  /** The store failed itself. */
  broken(what: string): Error;
}

/** What a page says of its shop, and of the platform it runs on. */
export interface Shop {
  /** The shop's own name. */
  name(): string;
  /** For platforms where any visitor has a cart: its name, ready. */
  open(): Promise<Pick<StoreInfo, 'name' | 'readiness'>>;
  /** Its name or the given one, readiness unknown: whether a branch is chosen and an account open is not told. */
  unknown(name?: string): Promise<Pick<StoreInfo, 'name' | 'readiness'>>;
  /** How sure it is that a page belongs to some shop, 0–1, or null: it has a cart, and products with prices or a search. */
  looksLikeShop(): number | null;
  /**
   * How sure it is that a page runs on a platform (0–1): by at least two entries of its fingerprint, else null. One entry alone may be a
   * left-over, a link to another shop, or chance.
   */
  byFingerprint(fingerprint: PlatformFingerprint): number | null;
  /** How sure it is that a page belongs to a store family (0–1): by its host together with an element or script, else null. */
  atHost(fingerprint: HostFingerprint): number | null;
  /** Dispatches an event without details for the page's own scripts. */
  announce(target: EventTarget, name: string): void;
}

/** What pages of a platform have in common: elements of its themes, and words of its inline scripts. */
export interface PlatformFingerprint {
  readonly elements: readonly string[];
  readonly scripts?: readonly RegExp[];
}

/** What pages of a store family have in common: their hosts, and something that only pages of the shop have. */
export interface HostFingerprint {
  /** Domains without `www.`; hosts below them count too. */
  readonly hosts: readonly string[];
  /** Elements of which the page must have one, because help pages and bot checks are on the same host. */
  readonly element: string;
  /** Words in an inline script that count instead of an element. */
  readonly script?: RegExp;
}

/** What an adapter reads of one product. Only sku, title and price are required. */
export type OfferDraft = Pick<Offer, 'sku' | 'title'> & { price: Money } & Partial<
    Omit<Offer, 'sku' | 'title' | 'price' | 'pack'>
  > & {
    /** The store's own size field, if it has one beside the title. */
    size?: string | null;
    /** Weight of the pack in grams from the store's data. Used if no text gives a size. */
    grams?: number | null;
    /** The product's description from the store, text or HTML. The background looks for an ingredient list in it. */
    description?: string | null;
    /** The ingredient list, if the store has a field for it. */
    ingredients?: string | null;
  };

/** Reads products off pages of cards (lib/stores/parts/cards.ts). */
export interface Cards {
  /** Offers from the cards of a page, in its order. `factsOf` says more of a card than any card says; null: nothing to buy. */
  offers(sheet: Sheet, currency: string | null, selector: string, factsOf: CardFacts): Offer[];
  /** The price in the first of a card's elements that a platform marks as today's. */
  priced(card: Element, selector: string, currency: string | null): Pick<OfferDraft, 'price'> | null;
  /** The text of an attribute anywhere in a card, trimmed; null when absent or empty. */
  attribute(card: Element, name: string, pattern?: RegExp): string | null;
  /** What a control is called, by its words or its label. */
  nameOf(element: Element): string;
  isDisabled(control: Element): boolean;
  saysSoldOut(text: string): boolean;
  saysEmptyCart(text: string): boolean;
  /** Whether a text tells the size of a pack. */
  isPackSize(text: string): boolean;
  /** What a cart's page says against a line of it. */
  againstLine(line: { element: Element; title: string }): Pick<LineParts, 'buyable' | 'complaint'>;
}
/** What a platform's own markup says of a card beyond what any card says; null for a card that is no product to buy. */
export type CardFacts = (card: Element, draft: OfferDraft) => Partial<OfferDraft> | null;

/** The code for any store, on this page (lib/stores/parts/any-store.ts). */
export interface AnyStoreHere {
  search(query: string): Promise<Offer[]>;
  readCart(): Promise<Cart>;
  addToCart(line: CartAdd): Promise<AddResult>;
  removeFromCart(line: CartRemove): Promise<void>;
  /** The products on a page of results whose address is known but not its marks. `what` names the store for a bug report. */
  searchAt(path: string, what: string): Promise<Offer[]>;
  /** Tells it which products there are, for carts whose lines have a name and no link. */
  learnNames(products: readonly { sku: string; title: string }[]): void;
}
