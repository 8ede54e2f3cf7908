import { CoachError } from '../../../core/errors';
import type { OfferDraft } from '../../reading/complete-offer';
import { perPage } from '../../page';
import type { StorePage } from '../../page';
import { nameHasWords } from './answers/name-has-words';
import type { SearchWay } from '../known/known-store';
import type { FoundPages } from './answers/more-results';
import type { SearchAnswer } from './ask-search-way';

/** What was seen of a store's products since its page was loaded. */
export interface Seen {
  /** How to get to further pages of results. */
  pages: FoundPages;
  /** Product pages opened for a missing pack size, and how many of them had one. If none had, no more are opened. */
  opened: number;
  helped: number;
  products: Map<string, OfferDraft | null>;
  /** For products without an address: the search that showed them, by sku. */
  seenAt: Map<string, SeenAt>;
}
/** What was seen since this page was loaded. */
export const seenOf: (page: StorePage) => Seen = perPage<Seen>(() => ({
  pages: { address: undefined },
  opened: 0,
  helped: 0,
  products: new Map(),
  seenAt: new Map(),
}));

/** Where a product is shown: on the page at an address, or after typing a query. */
export interface SeenAt {
  address: string | null;
  query: string;
}

/** The search that showed a product without an address; null if none did. */
export function resultsWith(sku: string, page: StorePage): SeenAt | null {
  return seenOf(page).seenAt.get(sku) ?? null;
}

/** Remembers the search that showed products without an address. */
export function keepPlaces(answer: SearchAnswer, way: SearchWay, query: string, page: StorePage): SearchAnswer {
  const address = way.kind === 'typed' ? null : way.method === 'GET' ? answer.address : ledTo(answer, query);
  const { seenAt } = seenOf(page);
  for (const { draft } of answer.results) {
    if (draft.url !== null && draft.url !== undefined) continue;
    // A product found by several searches is remembered with the one for its own name.
    const before = seenAt.get(draft.sku);
    if (before === undefined || !nameHasWords(draft.title, before.query) || nameHasWords(draft.title, query))
      seenAt.set(draft.sku, { address, query });
  }
  return answer;
}

/** The address to which a sent form led, if it contains the query, so that opening it shows the same results; null otherwise. */
function ledTo({ sheet, address }: SearchAnswer, query: string): string | null {
  const { href, searchParams, pathname } = new URL(sheet.url);
  const isTold =
    [...searchParams].some(([, value]) => value === query) || pathname.includes(`/${encodeURIComponent(query)}`);
  return isTold && sheet.url !== address ? href : null;
}

/** The error for a store on which no search is found. */
export function notSearchable(page: StorePage): CoachError {
  return new CoachError(
    'store/element-missing',
    'No search was found on this store. Open its search page, then click the icon there.',
    {
      detail: `generic: search box, ${new URL(page.location.href).pathname}`,
    },
  );
}
