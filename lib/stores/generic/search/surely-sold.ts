import { currentSheet, perPage } from '../../page';
import type { StorePage } from '../../page';
import { knownStore } from '../known/known-store';
import type { ReadCard } from '../cards/read-card';
import { readResults } from '../cards/read-results';

/** Asked by in the place of a query that found nothing, where a page shows nothing itself. */
const usuallySold = ['milk', 'rice'] as const;

/** Words asked by in the place of a query at most, and those of them that are words of products that were shown. */
const mostSold = 4;
const mostShown = 2;

/**
 * What a store surely sells: words of products its pages showed, then what most stores sell. They tell a way that works from one that does
 * not. The words of the first page that showed products are kept: a page of results for something that is not sold shows none.
 */
export function surelySold(page: StorePage): readonly string[] {
  const { search } = knownStore(page);
  if (search.sold.length < mostShown) search.sold = [...new Set([...search.sold, ...wordsShown(page)])].slice(0, mostShown); // prettier-ignore
  return [...new Set([...search.sold, ...usuallySold])].slice(0, mostSold);
}

/** A word of each of the first products of the open page that can be bought. */
const wordsShown: (page: StorePage) => readonly string[] = perPage((page) => {
  const words = readAnyway(page)
    .filter(({ isCut, draft }) => !isCut && draft.availability !== 'out-of-stock')
    .flatMap(({ draft }) => longestWord(draft.title) ?? []);
  return [...new Set(words)].slice(0, mostShown);
});

/** The products of the open page; none where it cannot be read. */
function readAnyway(page: StorePage): ReadCard[] {
  try {
    return readResults(currentSheet(page), page);
  } catch {
    return [];
  }
}

/** The longest word of a name, of letters alone; null where all are short. */
function longestWord(title: string): string | null {
  const words = (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).sort((one, other) => other.length - one.length);
  return words[0] ?? null;
}
