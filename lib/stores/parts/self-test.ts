import { selfTest } from '../serving/self-test';
import type { Parts } from '../serving/loaded-scripts';

/** The check of a store part by part: injected when it is asked for. */
export default { 'self-test': selfTest } satisfies Partial<Parts>;
