import { newSearchAhead, searchTogether } from '../serving/search-ahead';
import type { Parts } from '../serving/loaded-scripts';

/** Searches asked ahead and together: injected with the first search of a list. */
export default { ahead: { newSearchAhead, searchTogether } } satisfies Partial<Parts>;
