import { currentSheet, perPage } from '../../page';
import type { StorePage } from '../../page';
import { knownStore } from '../known/known-store';
import type { ReadCard } from '../cards/read-card';
import { readResults } from '../cards/read-results';

/** Words that most grocery stores sell. Used if the page shows no products. */
const usuallySold = ['milk', 'rice'] as const;

/** Words tried in place of a query that found nothing, and those of them that come from shown products. */
const mostSold = 4;
const mostShown = 2;

/**
 * Words for things the store surely sells: from products its pages showed, then what most stores sell. A working search finds
 * them. The words of the first page with products are kept, because a page of results for something not sold shows none.
 */
export function surelySold(page: StorePage): readonly string[] {
  const { search } = knownStore(page);
  if (search.sold.length < mostShown) search.sold = [...new Set([...search.sold, ...wordsShown(page)])].slice(0, mostShown); // prettier-ignore
  return [...new Set([...search.sold, ...usuallySold])].slice(0, mostSold);
}

/** One word each from the first available products of the open page. */
const wordsShown: (page: StorePage) => readonly string[] = perPage((page) => {
  const words = readAnyway(page)
    .filter(({ isCut, draft }) => !isCut && draft.availability !== 'out-of-stock')
    .flatMap(({ draft }) => longestWord(draft.title) ?? []);
  return [...new Set(words)].slice(0, mostShown);
});

/** The products of the open page; empty if it cannot be read. */
function readAnyway(page: StorePage): ReadCard[] {
  try {
    return readResults(currentSheet(page), page);
  } catch {
    return [];
  }
}

/** The longest word of a name with at least four letters; null if there is none. */
function longestWord(title: string): string | null {
  const words = (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).sort((one, other) => other.length - one.length);
  return words[0] ?? null;
}
