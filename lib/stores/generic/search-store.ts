import { CoachError } from '../../core/errors';
import type { Offer } from '../../core/offer';
import { completeOffer } from '../complete-offer';
import type { OfferDraft } from '../complete-offer';
import { currentSheet, perPage } from '../page';
import type { Sheet, StorePage } from '../page';
import { pageCurrency } from '../read-shop';
import { askSheet } from '../request';
import { isCalled } from './is-called';
import { searchLive } from './live-search';
import { furtherResults } from './more-results';
import type { FoundPages } from './more-results';
import { learnNames } from './names';
import { readProductPage } from './product-page';
import type { ReadCard } from './read-card';
import { readResults } from './read-results';
import { searchAddresses, searchBox, usualAddresses } from './search-entry';
import type { SearchAddress } from './search-entry';
import { textOf } from './visible-text';

/** Products one search gives at most, and product pages it opens to complete them. */
const offerLimit = 40;
const pageLimit = 8;

/** What was learned about a store's search while its page stands. */
interface Known {
  address: SearchAddress | null;
  /** Where further pages of results were found to be. */
  pages: FoundPages;
  /** Whether results only appear when the page's scripts run. */
  isScripted: boolean;
  /** Product pages opened for a missing size, and how many had one: where none has, no more are opened. */
  opened: number;
  helped: number;
  products: Map<string, OfferDraft | null>;
  /** On which page of results a product without an address of its own was. */
  seenAt: Map<string, string>;
}
const known = perPage<Known>(() => ({
  address: null,
  pages: { address: undefined },
  isScripted: false,
  opened: 0,
  helped: 0,
  products: new Map(),
  seenAt: new Map(),
}));

/** The page of results a product without an address of its own was seen on; null when there was none. */
export function resultsWith(sku: string, page: StorePage): string | null {
  return known(page).seenAt.get(sku) ?? null;
}

/** Searches a store nobody wrote an adapter for. */
export async function searchStore(query: string, page: StorePage): Promise<Offer[]> {
  const results = await resultsFor(query, page);
  const called = results.filter(({ draft }) => isCalled(draft.title, query));
  const best = [...called, ...results.filter((result) => !called.includes(result))];
  const offers = await completed(query, best.slice(0, offerLimit), page);
  learnNames(page, offers);
  return offers;
}

async function resultsFor(query: string, page: StorePage): Promise<ReadCard[]> {
  const state = known(page);
  if (state.isScripted) return liveResults(query, page);
  if (state.address === null) state.address = await findAddress(query, page);
  if (state.address === null) return liveResults(query, page);
  const first = state.address(query);
  const sheet = await askSheet(page, first);
  const results = readAt(first, sheet, page);
  if (results.length === 0 && page.openLive !== undefined && !saysNothingFound(sheet)) return liveResults(query, page);
  if (results.some(({ draft }) => isCalled(draft.title, query))) return results;
  return furtherResults(query, {
    first: { ...sheet, url: first },
    results,
    pages: state.pages,
    ask: async (address) => {
      const next = await askSheet(page, address, { accept: [400, 404, 410, 500, 502, 503] });
      return { sheet: { ...next, url: address }, results: readAt(address, next, page) };
    },
  });
}

/** Results of one page; where one has no address of its own, it is remembered where it stood. */
function readAt(address: string, sheet: Sheet, page: StorePage): ReadCard[] {
  const results = readResults(sheet, page);
  for (const { draft } of results)
    if (draft.url === null || draft.url === undefined) known(page).seenAt.set(draft.sku, address);
  return results;
}

/** How this store can be searched: what the open page says, what its home page says, then what is usual and proves right. */
async function findAddress(query: string, page: StorePage): Promise<SearchAddress | null> {
  const here = currentSheet(page);
  const told = [
    ...searchAddresses(here),
    ...(searchAddresses(here).length > 0 ? [] : searchAddresses(await askSheet(page, '/'))),
  ];
  if (told[0] !== undefined) return told[0];
  for (const address of usualAddresses(here)) {
    const sheet = await askSheet(page, address(query), { accept: [400, 404, 410] });
    // A guess is right only when the page itself says what was asked for; its address would say so anyway.
    if (isAbout(sheet, query)) return address;
  }
  return null;
}

/** Opens product pages where the list was not enough (a name cut short, no size), those first whose name holds most of the query. */
async function completed(query: string, results: readonly ReadCard[], page: StorePage): Promise<Offer[]> {
  const state = known(page);
  const offers = new Map(results.map((result) => [result, completeOffer(result.draft)]));
  const needy = [...results].filter((result) => result.isCut || offers.get(result)?.pack === null);
  const words = query.toLowerCase().split(/\s+/);
  const fit = ({ draft }: ReadCard): number =>
    words.filter((word) => `${draft.title} ${draft.url ?? ''}`.toLowerCase().includes(word)).length;
  needy.sort((a, b) => fit(b) - fit(a) || Number(b.isCut) - Number(a.isCut));
  for (const result of needy.slice(0, pageLimit)) {
    if (!result.isCut && state.opened >= 4 && state.helped === 0) break;
    const more = await productOf(result.draft.url ?? null, page);
    if (more === null) continue;
    const whole = completeOffer({
      ...result.draft,
      title: result.isCut || more.title.length > result.draft.title.length ? more.title : result.draft.title,
      brand: result.draft.brand ?? more.brand ?? null,
      size: result.draft.size ?? more.size ?? null,
      unitPrice: result.draft.unitPrice ?? more.unitPrice ?? null,
      gtin: result.draft.gtin ?? more.gtin ?? null,
      availability: result.draft.availability === 'out-of-stock' ? 'out-of-stock' : (more.availability ?? 'unknown'),
      maxQuantity: result.draft.maxQuantity ?? more.maxQuantity ?? null,
    });
    if (!result.isCut) state.opened += 1;
    if (!result.isCut && whole.pack !== null) state.helped += 1;
    offers.set(result, whole);
  }
  return results.flatMap((result) => offers.get(result) ?? []);
}

async function productOf(url: string | null, page: StorePage): Promise<OfferDraft | null> {
  if (url === null) return null;
  const seen = known(page).products.get(url);
  if (seen !== undefined) return seen;
  const sheet = await askSheet(page, url, { accept: [404, 410] });
  const product = readProductPage(sheet, pageCurrency(sheet.document, sheet.url));
  known(page).products.set(url, product);
  return product;
}

/** Searches as a person would where the results need the page's scripts: by address when one is known, else by typing into the box. */
async function liveResults(query: string, page: StorePage): Promise<ReadCard[]> {
  const state = known(page);
  const { openLive } = page;
  if (openLive === undefined) throw notSearchable(page);
  const found = await searchLive(query, {
    address: state.address,
    open: (address) => openLive(address ?? page.location.href),
    read: (sheet) => readResults(sheet, page),
    isEmpty: saysNothingFound,
  });
  if (found === null) throw notSearchable(page);
  state.address = found.address;
  state.isScripted ||= found.results.length > 0;
  return found.results;
}

function isAbout({ document }: Sheet, query: string): boolean {
  const box = searchBox(document);
  const typed = box?.getAttribute('value') ?? '';
  const said = `${document.title} ${typed} ${textOf(document.querySelector('main') ?? document.body)}`;
  return said.toLowerCase().includes(query.toLowerCase());
}

function saysNothingFound({ document }: Sheet): boolean {
  return /\b(?:no (?:results|products|matches|items)|0 (?:results|products|items)|nothing (?:was )?found|did not match|keine (?:ergebnisse|treffer|produkte)|aucun (?:résultat|produit)|sin resultados|no se encontr|nessun (?:risultato|prodotto)|geen (?:resultaten|producten)|nenhum (?:resultado|produto)|inga (?:träffar|resultat)|brak wyników)/i.test(
    textOf(document.querySelector('main') ?? document.body),
  );
}

function notSearchable(page: StorePage): CoachError {
  return new CoachError(
    'store/element-missing',
    'No search was found on this store. Open its search page, then click the icon there.',
    {
      detail: `generic: search box, ${new URL(page.location.href).pathname}`,
    },
  );
}
