import type { StoreInfo } from './store-info';

/** What an adapter declares: the stores it is for, how far it is proven, and what it does itself. */
export interface AdapterFacts {
  readonly id: string;
  /** The platform or store, for people. */
  readonly name: string;
  readonly proof: StoreInfo['proof'];
  /** When the evidence it rests on was seen: a year, or year and month. Null: not given. */
  readonly provenOn: string | null;
  readonly cartWrites: StoreInfo['cartWrites'];
  /** Parts it leaves to the code for any store. */
  readonly leftToGeneric: readonly ('search' | 'cart' | 'add')[];
  /** Whether it has a hand-off: an address by which the store itself takes over a list. */
  readonly handsOff: boolean;
}

/** The adapter for any store without one of its own. */
export const anyStoreAdapter = 'generic';
