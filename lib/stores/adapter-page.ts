import type { AddResult, Cart, CartAdd, CartLine, CartRemove } from '../core/cart/cart';
import type { Money } from '../core/offer/money';
import type { Offer, UnitPrice } from '../core/offer/offer';
import type { StoreInfo } from '../core/store/store-info';
import type { Loose } from './reading/json-fields';

/**
 * The page that an adapter receives: the parts of the browser that it may use, and the functions that all adapters share, grouped by
 * subject. Adapters import none of these themselves, so each adapter is one page of addresses, shapes and selectors, and its script is
 * small. Made by lib/stores/serving/adapter-page-of.ts.
 */
export interface AdapterPage {
  readonly document: Document;
  /** The page's address now. Read it each time, because single-page stores change it without a load. */
  readonly location: { readonly href: string };
  /** Makes an inert document: no scripts run, no images load. */
  parseHtml(text: string): Document;
  /** Waits for a time in milliseconds; a test does not wait. */
  wait(milliseconds: number): Promise<void>;
  /** Opens a page of the same store with its scripts running; absent when that is impossible. Close it when done. */
  readonly openLive?: (url: string, where?: 'beside' | 'tab') => Promise<LivePage>;

  /** The absolute form of an http(s) address, relative to the open page or to `base`; null when it is none. */
  url(href: string | null | undefined, base?: string): string | null;
  /** The visible text of an element in one line; empty for null or undefined. */
  text(element: Element | null | undefined): string;
  /** The sku of a product in a store without product ids: its address without tracking parameters. Null when it is no address. */
  productKey(href: string | null, base?: string): string | null;
  /** A complete offer from the fields that an adapter read; the other fields are null or `unknown`. */
  offer(draft: OfferDraft): Offer;

  readonly request: Requests;
  readonly data: PageData;
  readonly price: Prices;
  readonly cart: Carts;
  readonly outcome: Outcomes;
  readonly error: Errors;
  readonly shop: Shop;
  /** A part that only some visits need, by its key. Call it before anything is written, because the request may start again. */
  part<Part>(key: PartKey<Part>): Part;
  /** Functions that read products from pages of cards. Call it before anything is written. */
  cards(): Cards;
  /** The code for stores without an adapter. Call it before anything is written. */
  anyStore(): AnyStoreHere;
}

/** The key of a part of our code that is injected at its first use (lib/stores/parts): its name and its type. */
export interface PartKey<Part> {
  readonly name: string;
  /** The script that contains the part, when its name differs from the part's. */
  readonly script?: string;
  /** Only for the type; it never has a value. */
  readonly part?: Part;
}

/** A document with the address it came from. */
export interface Sheet {
  readonly document: Document;
  readonly url: string;
}

/** A page of the store whose scripts run: the shopper's own tab, or a frame in it. */
export interface LivePage {
  /** Its document now, which changes when it navigates. Throws `store/unreachable` when it left the store. */
  document(): Document;
  href(): string;
  /** Resolves true when `isDone` returns true, or false after `milliseconds`. It is checked several times a second. */
  until(isDone: (document: Document) => boolean, milliseconds: number): Promise<boolean>;
  close(): void;
}

/** The request of a form or a link on a page. */
export interface FormRequest {
  path: string;
  request: Ask;
}

/** Fields of a form by name. */
export type Fields = Readonly<Record<string, string | number>>;

/**
 * Requests to the store: same origin, with the shopper's cookies, one at a time, without retries. Each function throws a CoachError with a
 * store/… code when there is no usable answer.
 */
export interface Requests {
  send(path: string, request?: Ask): Promise<Answer>;
  /** The JSON of the answer. Throws `store/element-missing` when the answer is not JSON, because the store has changed. */
  json(path: string, request?: Ask): Promise<unknown>;
  /** A page of the store, as an inert document. */
  page(path: string, request?: Ask): Promise<Sheet>;
  /** Sends a form as the shop's own scripts do. Returns the JSON object of the answer; an empty object for other JSON. */
  form(path: string, fields: Fields): Promise<Loose>;
  /** The request of such a form. */
  formBody(fields: Fields): Ask;
  /** The body and header of a JSON request. */
  jsonBody(value: unknown): Pick<Ask, 'body' | 'headers'>;
  /** The JSON in an answer; throws as `json` does. */
  jsonOf(answer: Answer): unknown;
  /** Statuses with which stores refuse a product and not the request itself; the answer gives the reason. For `accept`. */
  readonly refusals: readonly number[];
}

export interface Ask {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Record<string, string>;
  body?: string | URLSearchParams | FormData;
  /** Statuses of 400 and above that the adapter reads itself; any other becomes an error. */
  accept?: readonly number[];
  /** Another host of the same store that its own pages send requests to (`api.shop.example` from `www.shop.example`). */
  sister?: string;
}

/** The store's answer. `url` is the address after redirects. */
export interface Answer {
  status: number;
  url: string;
  text: string;
  header(name: string): string | null;
}

/** Data in the scripts and cookies of pages. lib/stores/reading/json-fields.ts reads the fields of JSON. */
export interface PageData {
  /** The JSON of a text; undefined when it is none. Comments around it are ignored. */
  json(text: string): unknown;
  /** The texts of a document's inline scripts, which are searched and never run. */
  scripts(document?: Document): string[];
  /** The first match of a pattern's group in the inline scripts; null when there is none. */
  inScripts(pattern: RegExp, document?: Document): string | null;
  /** The object that an inline script assigns to a variable (`var shop = {…}`); null when none does. */
  assigned(variable: string, document?: Document): Loose | null;
  /** The text of the object at the start of a text, up to its closing brace. */
  recordFrom(text: string): string;
  /** The properties that a Next.js page was drawn from; null when it has none. */
  nextProps(document?: Document): Loose | null;
  /** The decoded value of a cookie that the page's own scripts can read; null when there is none. */
  cookie(name: RegExp): string | null;
  /** A text without tags and with decoded entities. */
  plain(text: string): string;
}

/** Reading prices. Currencies are ISO 4217 codes. */
export interface Prices {
  /** The price in a text; `currency` applies when the text has no currency sign. Null when there is no price. */
  parse(text: string, currency: string | null): Money | null;
  /** All prices in a text, in their order. */
  find(text: string, currency: string | null): readonly { readonly price: Money }[];
  /** The price per unit in a text ("£1.20/kg"); null when there is none. */
  parsePerUnit(text: string, currency: string | null): UnitPrice | null;
  /** The price per 100 g, 100 ml or piece, from the price of an amount of a unit; null for an unknown unit. */
  perUnit(price: Money, amount: number, unit: string): UnitPrice | null;
  /** Whether a unit is a unit of weight or volume. */
  isMeasure(unit: string): boolean;
  /** An amount in major units (12.99) as money. */
  major(amount: number, currency: string): Money;
  /** The currency that a page gives for its prices; null when it gives none. Without `sheet`: of the open page. */
  currency(sheet?: Sheet): string | null;
}

/** Reading and showing carts. */
export interface Carts {
  /** The cart lines of an answer. A record without line id, sku or quantity is left out. */
  lines<T = Loose>(records: readonly T[], read: (record: T) => LineParts): CartLine[];
  /** The quantity of a product in a cart. */
  held(cart: Pick<Cart, 'lines'>, sku: string): number;
  /** Writes the number of pieces in a cart where the open page shows it. Only the digits change. */
  showCount(selector: string, cart: Pick<Cart, 'lines'>): void;
  /** Writes another number in the same way. */
  showNumber(selector: string, count: number): void;
  /** Copies the text with the cart's number from a newly loaded element to the open page ("3 item(s) - £4.20"). */
  copyCount(fresh: Element, selector: string): void;
  /** The price of one piece from the price of a line; null when the division leaves a part of a minor unit. */
  each(total: Money | null, quantity: number | null): Money | null;
}

/** A cart line as it was read. The store's complaint may be left out. */
export type LineParts = { [K in Exclude<keyof CartLine, LineDoubt>]: CartLine[K] | null } & {
  /** How many pieces of the line can be bought; null when the store has no complaint. */
  readonly buyable?: number | null | undefined;
  readonly complaint?: string | null | undefined;
};
export type LineDoubt = 'isBuyable' | 'buyable' | 'complaint';

/** Results of adding. */
export interface Outcomes {
  /** The store accepted the product. `added` is null when the store did not say how many. */
  taken(line: Pick<CartAdd, 'sku'>, added: number | null, reason?: string | null): AddResult;
  /** The store refused, with its own words when it gave any. */
  refused(line: Pick<CartAdd, 'sku'>, reason: string | null): AddResult;
  /** The result from the quantity that the cart has now. `reason` is kept only when fewer were added than asked. */
  after(line: CartAdd, holdsNow: number, reason?: string | null): AddResult;
  /** Adds what is left, for stores that refuse the whole quantity when it is more than the stock. */
  asMuchAsLeft(line: CartAdd, add: (line: CartAdd) => Promise<AddResult>): Promise<AddResult>;
}

/** Errors to throw. `what` names the part for a bug report. */
export interface Errors {
  /** The store answered, but not in the expected form. */
  unreadable(what: string): Error;
  /** The store did not remove a line; `reason` is in the store's words. */
  stillThere(what: string, reason: string | null): Error;
  /** The store does not answer our requests now; the shopper goes on by hand. */
  turnedAway(what: string): Error;
  /** The shopper must choose a branch or an area on the site first. */
  noStoreChosen(what: string): Error;
  /** The store has an error of its own. */
  broken(what: string): Error;
}

/** What a page shows of its shop and of the shop's platform. */
export interface Shop {
  /** The shop's own name. */
  name(): string;
  /** The shop's name, ready to fill, for platforms on which any visitor has a cart. */
  open(): Promise<Pick<StoreInfo, 'name' | 'readiness'>>;
  /** The shop's name or the given one, with unknown readiness: no page shows whether a branch is chosen and an account signed in. */
  unknown(name?: string): Promise<Pick<StoreInfo, 'name' | 'readiness'>>;
  /** How sure it is that a page belongs to a shop (0–1): by a cart, and products with prices or a search; else null. */
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

/** The fields that an adapter read of one product. Only sku, title and price are required. */
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

/** Functions that read products from pages of cards (lib/stores/parts/cards.ts). */
export interface Cards {
  /** The offers on the cards of a page, in its order. `factsOf` adds what only the platform's markup has. */
  offers(sheet: Sheet, currency: string | null, selector: string, factsOf: CardFacts): Offer[];
  /** The price in the first element of a card that matches the selector for today's price. */
  priced(card: Element, selector: string, currency: string | null): Pick<OfferDraft, 'price'> | null;
  /** The first match of a pattern in an attribute of a card or in it, by default the trimmed value; null when absent or empty. */
  attribute(card: Element, name: string, pattern?: RegExp): string | null;
  /** The name of a control: its text or its label. */
  nameOf(element: Element): string;
  isDisabled(control: Element): boolean;
  saysSoldOut(text: string): boolean;
  saysEmptyCart(text: string): boolean;
  /** Whether a text is the size of a pack. */
  isPackSize(text: string): boolean;
  /** The complaint of a cart page about one of its lines. */
  againstLine(line: { element: Element; title: string }): Pick<LineParts, 'buyable' | 'complaint'>;
}
/** Facts that only the platform's markup has for a card; null for a card that cannot be bought. */
export type CardFacts = (card: Element, draft: OfferDraft) => Partial<OfferDraft> | null;

/** The code for any store, on this page (lib/stores/parts/any-store.ts). */
export interface AnyStoreHere {
  search(query: string): Promise<Offer[]>;
  readCart(): Promise<Cart>;
  addToCart(line: CartAdd): Promise<AddResult>;
  removeFromCart(line: CartRemove): Promise<void>;
  /** The products on a results page of which only the address is known. `what` names the store for a bug report. */
  searchAt(path: string, what: string): Promise<Offer[]>;
  /** Keeps the names of products, for carts whose lines have a name and no link. */
  learnNames(products: readonly { sku: string; title: string }[]): void;
}
