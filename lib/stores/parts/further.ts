import { searchLive } from '../generic/live-search';
import { furtherResults } from '../generic/more-results';
import type { Parts } from '../shelf';

/** What searches beyond one page that the store sends: injected when that page does not tell, or nothing on it is called what was asked for. */
export default { further: { results: furtherResults, live: searchLive } } satisfies Partial<Parts>;
