import { type DrawnTraits, type Pieces, allPieces, piecesOf } from './axes';
import { type CartChange, type CartEntry, type LineKind, applyChange, isBuyable } from './cart/cart-state';
import { type ZooProduct, drawCatalogue } from './catalogue';
import type { ZooLogEntry } from './exchange';
import { seededRandom } from './random';
import { storeNames } from './words/goods';

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

/** What a store is made from. */
export interface StoreOptions {
  seed: number;
  origin: string;
  traits: DrawnTraits;
  /** The time in milliseconds, for stores that show their cart late. */
  now(): number;
}

/** Makes the store of a seed. */
export function createZooStore({ seed, origin, traits, now }: StoreOptions): ZooStore {
  const pieces = piecesOf(traits);
  const random = seededRandom(seed, 'store');
  let sells = drawCatalogue(seed, pieces.shelf.size ?? { low: 40, high: 110 });
  for (const piece of allPieces(pieces)) {
    const { shelve } = piece;
    if (shelve !== undefined) sells = sells.map((product) => shelve(product, random));
  }
  const byId = new Map<number, ZooProduct>(sells.map((product) => [product.id, product]));
  const product = (id: number): ZooProduct | undefined => byId.get(id);
  const rules = { stock: pieces.stock.rule, isSplit: pieces.joining.isSplit, product };
  let entries: CartEntry[] = [];
  let tabEntries: CartEntry[] = [];
  let prepared: CartEntry[] | null = null;
  const past: { until: number; entries: CartEntry[] }[] = [];
  const isKept = pieces.keeping.where !== 'server';
  const write = (next: CartEntry[]): void => {
    if (pieces.lag.milliseconds > 0) past.push({ until: now() + pieces.lag.milliseconds, entries });
    entries = next;
  };
  const requests: ZooLogEntry[] = [];
  const truth = (stored: CartEntry[]): TrueCartLine[] =>
    [...stored, ...(pieces.extras.lines?.(stored) ?? [])].map((entry) => ({
      id: entry.id,
      title: product(entry.id)?.title ?? entry.title,
      quantity: entry.quantity,
      canBeBought: isBuyable(entry, stored, product(entry.id)),
      kind: entry.kind,
    }));
  const store: ZooStore = {
    seed,
    origin,
    name: storeNames.map((words) => random.pick(words)).join(' '),
    traits,
    pieces,
    sells,
    requests,
    checkoutTouched: false,
    session: new Map(),
    product,
    cart: () => truth(entries),
    cartInTab: () => (isKept ? truth(tabEntries) : truth(entries)),
    putIn(id, quantity) {
      const choice = product(id)?.choices[0] ?? '';
      entries = applyChange(entries, { act: 'add', id, quantity, choice, kind: 'product' }, rules).entries;
      if (isKept) prepared = entries;
    },
    passGate: () => pieces.gate.pass?.(store),
    empty() {
      entries = [];
      past.length = 0;
      if (isKept) prepared = [];
    },
    shown: () => past.find(({ until }) => now() < until)?.entries ?? entries,
    trueEntries: () => entries,
    restore(next) {
      entries = [...next];
    },
    setStock(id, left) {
      const found = product(id);
      if (found !== undefined) Object.assign(found, { stock: left, isSoldOut: left === 0 });
    },
    change(change) {
      const changed = applyChange(entries, change, rules);
      write(changed.entries);
      return changed.refusal;
    },
    changeKept(kept, change, isTab) {
      const changed = change === null ? { entries: [...kept], refusal: null } : applyChange(kept, change, rules);
      const isStored = change !== null && pieces.keeping.where === 'local-storage';
      if (isStored || (isTab && pieces.keeping.where === 'memory')) entries = changed.entries;
      if (isTab) tabEntries = changed.entries;
      return changed;
    },
    takePrepared() {
      const taken = prepared;
      prepared = null;
      return taken;
    },
  };
  return store;
}
