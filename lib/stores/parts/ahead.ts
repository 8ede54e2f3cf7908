import { newSearchAhead, searchTogether } from '../serving/search-ahead';
import type { Parts } from '../serving/loaded-scripts';

/** Searches that are asked ahead, and several at the same time. Injected with the first search of a list. */
export default { ahead: { newSearchAhead, searchTogether } } satisfies Partial<Parts>;
