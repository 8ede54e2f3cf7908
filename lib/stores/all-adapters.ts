import type { AdapterFacts } from '../core/store/adapter-facts';
import type { StoreAdapter } from './store-adapter';

const modules = import.meta.glob<StoreAdapter>('./adapters/*.ts', { eager: true, import: 'default' });

/** What every adapter there is says of itself, by being a file in lib/stores/adapters. Carries them all whole: for our own pages only. */
export const catalogue: readonly AdapterFacts[] = Object.values(modules).map(factsOf);

function factsOf({ id, name, proof, provenOn, cartWrites, leftToGeneric, handOff }: StoreAdapter): AdapterFacts {
  return {
    id,
    name,
    proof,
    provenOn: provenOn ?? null,
    cartWrites,
    leftToGeneric: leftToGeneric ?? [],
    handsOff: handOff !== undefined,
  };
}
