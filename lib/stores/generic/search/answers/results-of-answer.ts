import type { StorePage } from '../../../page';
import { askSheet } from '../../../request';
import { nameHasWords } from './name-has-words';
import type { SearchWay } from '../../known/known-store';
import { furtherResults } from './more-results';
import type { ReadCard } from '../../cards/read-card';
import { readAnswer } from '../ask-search-way';
import type { SearchAnswer } from '../ask-search-way';
import { byAddress } from '../search-ways';
import { keepPlaces, seenOf } from '../search-memory';

/** The results of an answer. If none has all words of the query in its name, further pages are read too. */
export async function resultsOf(
  answer: SearchAnswer,
  way: SearchWay,
  query: string,
  page: StorePage,
): Promise<ReadCard[]> {
  const { results, sheet, address } = keepPlaces(answer, way, query, page);
  if (results.some(({ draft }) => nameHasWords(draft.title, query)) || way.method !== 'GET') return results;
  return furtherResults(query, {
    first: { ...sheet, url: address },
    results,
    pages: seenOf(page).pages,
    ask: async (next) => {
      const answered = await askSheet(page, next, { accept: [400, 404, 410, 500, 502, 503] });
      const more = keepPlaces(readAnswer(answered, next, query, page), byAddress(next), query, page);
      return { sheet: { ...answered, url: next }, results: more.results };
    },
  });
}
