import { CoachError } from '../../../core/errors';
import type { OfferDraft } from '../../reading/complete-offer';
import { perPage } from '../../page';
import type { StorePage } from '../../page';
import { isCalled } from './answers/is-called';
import type { SearchWay } from '../known/known-store';
import type { FoundPages } from './answers/more-results';
import type { SearchAnswer } from './ask-way';

/** What was seen of a store's products while its page stands. */
export interface Seen {
  /** Where further pages of results were found to be. */
  pages: FoundPages;
  /** Product pages opened for a missing size, and how many had one: where none has, no more are opened. */
  opened: number;
  helped: number;
  products: Map<string, OfferDraft | null>;
  /** By which search a product without an address of its own was seen. */
  seenAt: Map<string, SeenAt>;
}
/** What was seen while a page stands. */
export const seenOf: (page: StorePage) => Seen = perPage<Seen>(() => ({
  pages: { address: undefined },
  opened: 0,
  helped: 0,
  products: new Map(),
  seenAt: new Map(),
}));

/** Where a product is shown: on the page of an address, or after a query was typed. */
export interface SeenAt {
  address: string | null;
  query: string;
}

/** The search a product without an address of its own was seen by; null when there was none. */
export function resultsWith(sku: string, page: StorePage): SeenAt | null {
  return seenOf(page).seenAt.get(sku) ?? null;
}

/** Remembers by which search products without an address of their own are shown. */
export function keepPlaces(answer: SearchAnswer, way: SearchWay, query: string, page: StorePage): SearchAnswer {
  const address = way.kind === 'typed' ? null : way.method === 'GET' ? answer.address : ledTo(answer, query);
  const { seenAt } = seenOf(page);
  for (const { draft } of answer.results) {
    if (draft.url !== null && draft.url !== undefined) continue;
    // What also stands among the results for something else is shown surely only where it was asked for.
    const before = seenAt.get(draft.sku);
    if (before === undefined || !isCalled(draft.title, before.query) || isCalled(draft.title, query))
      seenAt.set(draft.sku, { address, query });
  }
  return answer;
}

/** The address a sent form led to, where that tells the query: whoever opens it sees the same results. */
function ledTo({ sheet, address }: SearchAnswer, query: string): string | null {
  const { href, searchParams, pathname } = new URL(sheet.url);
  const isTold =
    [...searchParams].some(([, value]) => value === query) || pathname.includes(`/${encodeURIComponent(query)}`);
  return isTold && sheet.url !== address ? href : null;
}

/** A store that has no search, as far as can be seen. */
export function notSearchable(page: StorePage): CoachError {
  return new CoachError(
    'store/element-missing',
    'No search was found on this store. Open its search page, then click the icon there.',
    {
      detail: `generic: search box, ${new URL(page.location.href).pathname}`,
    },
  );
}
