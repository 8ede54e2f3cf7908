import { selfTest } from '../serving/self-test';
import type { Parts } from '../serving/loaded-scripts';

/** Checks a store part by part. Injected when the check is asked for. */
export default { 'self-test': selfTest } satisfies Partial<Parts>;
