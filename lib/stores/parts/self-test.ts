import { selfTest } from '../self-test';
import type { Parts } from '../shelf';

/** The check of a store part by part: injected when it is asked for. */
export default { 'self-test': selfTest } satisfies Partial<Parts>;
