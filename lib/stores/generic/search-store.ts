import { CoachError } from '../../core/errors';
import type { Offer } from '../../core/offer';
import { completeOffer } from '../complete-offer';
import type { OfferDraft } from '../complete-offer';
import { currentSheet, perPage } from '../page';
import type { LivePage, Sheet, StorePage } from '../page';
import { pageCurrency } from '../read-shop';
import { askSheet } from '../request';
import { findCards } from './cards';
import { embeddedProducts } from './embedded-state';
import { typeInto } from './forms';
import { learnNames } from './names';
import { readProductPage } from './product-page';
import { readCard } from './read-card';
import type { ReadCard } from './read-card';
import { searchAddresses, searchBox, usualAddresses } from './search-entry';
import type { SearchAddress } from './search-entry';
import { structuredProducts } from './structured';
import { nameOf, textOf } from './visible-text';
import { searchWords } from './words';

/** Products one search gives at most, and product pages it opens to complete them. */
const offerLimit = 40;
const pageLimit = 8;
/** How long a scripted results page may take to fill itself. */
const settleMs = 8000;

/** What was learned about a store's search while its page stands. */
interface Known {
  address: SearchAddress | null;
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
  const offers = await completed(query, results.slice(0, offerLimit), page);
  const address = known(page).address?.(query);
  for (const { sku, url } of offers) if (url === null && address !== undefined) known(page).seenAt.set(sku, address);
  learnNames(page, offers);
  return offers;
}

async function resultsFor(query: string, page: StorePage): Promise<ReadCard[]> {
  const state = known(page);
  if (state.isScripted) return liveResults(query, page);
  if (state.address === null) state.address = await findAddress(query, page);
  if (state.address === null) return liveResults(query, page);
  const sheet = await askSheet(page, state.address(query));
  const results = readResults(sheet, page);
  if (results.length > 0 || page.openLive === undefined || saysNothingFound(sheet)) return results;
  return liveResults(query, page);
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

/** Reads all products of a results page: its cards, completed and supplemented by what the page says in structured form. */
export function readResults(sheet: Sheet, page: StorePage): ReadCard[] {
  const currency = pageCurrency(sheet.document, sheet.url) ?? pageCurrency(page.document, page.location.href);
  const described = [...structuredProducts(sheet, currency), ...embeddedProducts(sheet, currency)];
  const bySku = new Map(described.map((draft) => [draft.sku, draft]));
  const read = new Map<string, ReadCard>();
  for (const card of findCards(sheet, currency)) {
    const found = readCard(card, sheet.url, currency);
    if (found === null || read.has(found.draft.sku)) continue;
    const more = bySku.get(found.draft.sku);
    read.set(found.draft.sku, more === undefined ? found : joined(found, more));
  }
  if (read.size > 0) return [...read.values()];
  if (described.length > 1) return described.map((draft) => ({ draft, isCut: false }));
  // One hit only: many shops go straight to its page.
  const single = readProductPage(sheet, currency);
  return single === null ? [] : [{ draft: single, isCut: false }];
}

function joined(card: ReadCard, more: OfferDraft): ReadCard {
  const said = (value: OfferDraft['availability']): boolean => value !== undefined && value !== 'unknown';
  return {
    isCut: card.isCut && more.title.length <= card.draft.title.length,
    draft: {
      ...card.draft,
      title: card.isCut && more.title.length > card.draft.title.length ? more.title : card.draft.title,
      brand: card.draft.brand ?? more.brand ?? null,
      size: card.draft.size ?? more.size ?? null,
      availability: (said(more.availability) ? more.availability : card.draft.availability) ?? 'unknown',
      image: card.draft.image ?? more.image ?? null,
      gtin: more.gtin ?? null,
      department: more.department ?? null,
    },
  };
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
  if (page.openLive === undefined) throw notSearchable(page);
  const live = await page.openLive(state.address?.(query) ?? page.location.href);
  try {
    const before = live.document().body.textContent;
    if (state.address === null) await typeSearch(query, live, page);
    const read = (document: Document): ReadCard[] => readResults({ document, url: live.href() }, page);
    const isSettled = (document: Document): boolean =>
      (state.address !== null || document.body.textContent !== before) &&
      (names(read(document), query) || saysNothingFound({ document, url: live.href() }));
    await live.until(isSettled, settleMs);
    const results = read(live.document());
    if (!names(results, query)) return [];
    state.isScripted = true;
    return results;
  } finally {
    live.close();
  }
}

/** Whether any result is named after the query: a page that ignored it shows its usual products. */
function names(results: readonly ReadCard[], query: string): boolean {
  const words = query.toLowerCase().split(/\s+/);
  return results.some(({ draft }) => words.some((word) => draft.title.toLowerCase().includes(word.replace(/s$/, ''))));
}

/** Opens the search box where it has to be opened, types, and presses Enter. Learns the address when the page goes to one. */
async function typeSearch(query: string, live: LivePage, page: StorePage): Promise<void> {
  const before = live.href();
  if (searchBox(live.document()) === null) {
    const opener = [...live.document().querySelectorAll<HTMLElement>('button, a, [role="button"], summary')].find(
      (element) =>
        searchWords.test(`${nameOf(element)} ${element.getAttribute('class') ?? ''} ${element.id}`) &&
        nameOf(element).length <= 40,
    );
    opener?.click();
    await live.until((document) => searchBox(document) !== null, 2000);
  }
  const box = searchBox(live.document());
  if (box === null) throw notSearchable(page);
  box.focus();
  typeInto(box, query);
  for (const type of ['keydown', 'keypress', 'keyup']) {
    box.dispatchEvent(
      new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
    );
  }
  const hasMoved = await live.until(() => live.href() !== before, 1500);
  if (!hasMoved) {
    if (box.form === null) return;
    box.form.requestSubmit();
    await live.until(() => live.href() !== before, 2500);
  }
  const landed = live.href();
  const written = [encodeURIComponent(query), query.replace(/ /g, '+')].find((form) => landed.includes(form));
  if (landed !== before && written !== undefined) {
    known(page).address = (other) => landed.replace(written, encodeURIComponent(other));
  }
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
