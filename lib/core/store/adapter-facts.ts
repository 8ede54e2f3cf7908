import type { StoreInfo } from './store-info';

/** What an adapter says of itself: which stores it is for, how far it is proven, and what it does its own way. */
export interface AdapterFacts {
  readonly id: string;
  /** The platform or store, for people. */
  readonly name: string;
  readonly proof: StoreInfo['proof'];
  /** When that on which it rests was seen: a year, or year and month. Null: not said. */
  readonly provenOn: string | null;
  readonly cartWrites: StoreInfo['cartWrites'];
  /** Parts it leaves to the code for any store. */
  readonly leftToGeneric: readonly ('search' | 'cart' | 'add')[];
  /** Whether it knows an address by which the store itself takes a list over. */
  readonly handsOff: boolean;
}

/** The adapter for a store nobody wrote one for. */
export const anyStoreAdapter = 'generic';
