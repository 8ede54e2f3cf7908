import { furtherResults, pressedForMore } from '../generic/more-results';
import { typeSearch } from '../generic/type-search';
import type { Parts } from '../shelf';

/** What searches beyond one page that the store sends: injected when that page does not tell, or nothing on it is called what was asked for. */
export default {
  further: { results: furtherResults, pressed: pressedForMore, typed: typeSearch },
} satisfies Partial<Parts>;
