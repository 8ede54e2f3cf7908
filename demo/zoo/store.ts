import { allPieces, piecesOf } from './axes';
import type { DrawnTraits, TrueCartLine, ZooStore } from './store-types';
import { type CartEntry, applyChange, isBuyable } from './cart/cart-state';
import { type ZooProduct, drawCatalogue } from './zoo-catalogue';
import type { ZooLogEntry } from './exchange';
import { seededRandom } from './seeded-random';
import { storeNames } from './words/goods';

/** The inputs of a store. */
export interface StoreOptions {
  seed: number;
  origin: string;
  traits: DrawnTraits;
  /** The time in milliseconds, for stores that show their cart late. */
  now(): number;
}

/** Creates the store of a seed. */
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
