import { point } from '../generic/search/pointed-search';
import type { Parts } from '../serving/loaded-scripts';

/** The controls of a page that may be pointed at: injected where the search of a store was not found and the shopper lets Claude point. */
export default { pointing: point } satisfies Partial<Parts>;
