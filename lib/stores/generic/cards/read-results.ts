import { CoachError } from '../../../core/errors';
import type { OfferDraft } from '../../reading/complete-offer';
import { absoluteUrl } from '../../page';
import type { Sheet, StorePage } from '../../page';
import { pageCurrency } from '../../reading/shop-details';
import { findCards } from './find-cards';
import { priceOfMeasure } from './price-by-measure';
import { withChoices } from './needs-choice';
import { noteFacts } from './card-facts';
import { withShadowsOpened } from './open-shadow-roots';
import { embeddedProducts } from '../page/embedded-products';
import { identifyingParameters } from '../identity/identifying-parameters';
import { knownStore } from '../known/known-store';
import { isProductPage, readProductPage } from '../page/read-product-page';
import { productKey, titleKey } from '../identity/product-key';
import { readCard } from './read-card';
import type { ReadCard } from './read-card';
import { isHeadedAsResults, isOneHit, ownAddress } from '../search/answers/one-hit';
import { structuredProducts } from '../page/structured-products';

/**
 * Reads all products of a results page: its cards, completed and supplemented by the page's structured data. `asked`: the address
 * that was requested, if known. If the store answers with a product page at another address, that product is the only result, and
 * the products beside it are none.
 */
export function readResults(whole: Sheet, page: StorePage, asked: string | null = null): ReadCard[] {
  // A page without a body is being left and has no results.
  if (whole.document.querySelector('body') === null) return [];
  const sheet: Sheet = { document: withShadowsOpened(whole.document), url: whole.url };
  const currency = pageCurrency(sheet.document, sheet.url) ?? pageCurrency(page.document, page.location.href);
  const elements = findCards(sheet, currency);
  const isElsewhere = asked !== null && isRedirected(asked, sheet.url);
  if (isElsewhere && !isHeadedAsResults(sheet, asked) && isProductPage(sheet, elements))
    return single(sheet, page, currency);
  const described = [...structuredProducts(sheet, currency), ...embeddedProducts(sheet, currency)];
  const cards = withChoices(
    named(
      elements.flatMap((element) => {
        const card = readCard(element, sheet.url, currency, priceOfMeasure);
        return card === null ? [] : [{ ...card, element }];
      }),
      sheet.url,
      page,
    ),
  );
  const shown = cards.flatMap(({ draft: { sku, title, url }, element }) =>
    typeof url === 'string' ? [{ element, sku, title, url }] : [],
  );
  if (shown.length > 0) noteFacts(shown, sheet, page);
  if (cards.length > 0) return completed(cards, described, sheet.url, page);
  if (asked !== null && isOneHit(sheet, asked)) return single(sheet, page, currency, asked);
  if (described.length > 1)
    return described.map((draft) => ({ draft: { ...draft, sku: skuOf(draft, sheet.url, page) }, isCut: false }));
  // A results page is never read as a product. A page may be that of the one hit if it was not requested by a known address, or
  // if the store redirected to it.
  const isHit =
    described.length === 1 || ((asked === null || isElsewhere) && !isHeadedAsResults(sheet, asked ?? sheet.url));
  return isHit ? single(sheet, page, currency) : [];
}

/**
 * The product of a product page, as the only result. `shownAt`: the address of a search whose script shows the product in place;
 * it is not the product's own address.
 */
function single(sheet: Sheet, page: StorePage, currency: string | null, shownAt: string | null = null): ReadCard[] {
  const product = readProductPage(sheet, currency);
  if (product === null) return [];
  const url = (shownAt === null ? product.url : ownAddress(sheet, product)) ?? null;
  return [{ draft: { ...product, url, sku: skuOf({ ...product, url }, sheet.url, page) }, isCut: false }];
}

/** Whether the store redirected: to another path, or to an address without one of the requested parameters. */
function isRedirected(asked: string, landed: string): boolean {
  const [from, to] = [absoluteUrl(asked, landed), absoluteUrl(landed, landed)];
  if (from === null || to === null) return false;
  const pathOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '').toLowerCase();
  return pathOf(from) !== pathOf(to) || [...from.searchParams].some(([name]) => !to.searchParams.has(name));
}

function skuOf(draft: Pick<OfferDraft, 'url' | 'title'>, base: string, page: StorePage): string {
  return productKey(draft.url ?? null, base, knownStore(page).telling) ?? titleKey(draft.title);
}

/**
 * Gives the cards skus that distinguish them: by the parameters in which their addresses differ, or by title if all lead to one
 * place. Two products with the same sku would be bought for one another, so both are left out.
 *
 * @throws CoachError `store/element-missing` if that would leave out more than half of the cards
 */
function named<Card extends ReadCard>(cards: readonly Card[], base: string, page: StorePage): Card[] {
  const known = knownStore(page);
  const addressed = cards.flatMap(({ draft }) => {
    const url = absoluteUrl(draft.url, base);
    return url === null ? [] : [{ url, title: titleKey(draft.title) }];
  });
  for (const name of identifyingParameters(addressed)) if (!known.telling.includes(name)) known.telling.push(name);
  const isOnePlace =
    addressed.length > 1 &&
    new Set(addressed.map(({ url }) => url.pathname + url.search)).size === 1 &&
    new Set(addressed.map(({ title }) => title)).size > 1;
  const all = cards.map((card): Card => {
    const draft = isOnePlace ? { ...card.draft, url: null } : card.draft;
    return { ...card, draft: { ...draft, sku: skuOf(draft, base, page) } };
  });
  const titles = new Map<string, string[]>();
  for (const { draft } of all) titles.set(draft.sku, [...(titles.get(draft.sku) ?? []), titleKey(draft.title)]);
  const colliding = new Set(
    [...titles].flatMap(([sku, of]) => (of.every((one) => isSameName(one, of[0] ?? one)) ? [] : [sku])),
  );
  const clear = all.filter(({ draft }) => !colliding.has(draft.sku));
  if (colliding.size > 0 && clear.length < all.length / 2) {
    throw new CoachError(
      'store/element-missing',
      'Several products of this store share one address, so they cannot be told apart. Put them in by hand.',
      { detail: `generic: ${[...colliding][0]?.slice(0, 80) ?? ''}` },
    );
  }
  return clear;
}

/** Whether two titles may name the same product: one has all words of the other, plus others such as "Sponsored" or a brand. */
function isSameName(one: string, other: string): boolean {
  const [few, many] = [one.slice(6).split(' '), other.slice(6).split(' ')].sort((a, b) => a.length - b.length);
  return few?.every((word) => many?.includes(word)) === true;
}

function completed(
  cards: readonly ReadCard[],
  described: readonly OfferDraft[],
  base: string,
  page: StorePage,
): ReadCard[] {
  const bySku = new Map(described.map((draft) => [skuOf(draft, base, page), draft]));
  const read = new Map<string, ReadCard>();
  for (const card of cards) {
    if (read.has(card.draft.sku)) continue;
    const more = bySku.get(card.draft.sku);
    const { draft, isCut, asksChoice = false } = card;
    const whole = more === undefined ? { draft, isCut } : joined(card, more);
    read.set(draft.sku, asksChoice ? { ...whole, asksChoice } : whole);
  }
  return [...read.values()];
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
