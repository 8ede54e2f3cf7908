import { point } from '../generic/search/pointed-search';
import type { Parts } from '../serving/loaded-scripts';

/**
 * The controls of a page that a model may choose from. Injected when a store's search was not found and the shopper lets Claude look for
 * it.
 */
export default { pointing: point } satisfies Partial<Parts>;
