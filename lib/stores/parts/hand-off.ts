import { handOff } from '../standards/hand-off';
import type { Parts } from '../serving/loaded-scripts';

/** The store's own way to take a list. Injected when it is asked for. */
export default { 'hand-off': handOff } satisfies Partial<Parts>;
