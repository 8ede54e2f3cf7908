import { isCoachError, toErrorInfo } from '../core/errors';
import type { ErrorCode } from '../core/error-codes';
import type { ErrorInfo } from '../core/error-info';
import type { Ingredient } from '../core/meal/ingredient';
import { ingredientLabel } from '../core/meal/ingredient';
import { inferBrands, withInferredBrand } from '../core/offer/inferred-brands';
import { matchOffer } from '../core/matching/match';
import { isSurelyPlain } from '../core/matching/rules/plainness';
import type { Offer } from '../core/offer/offer';
import { capOffer } from '../core/offer/offer';
import type { Span, Store } from '../core/ports';
import type { Found } from '../core/run/run-step';
import { nextQuery } from '../core/matching/searching/next-query';
import type { AskedQuery } from '../core/matching/searching/next-query';
import { noAnswer } from '../core/matching/searching/unanswered-search';
import { isPlural } from '../core/matching/searching/singular-or-plural';
import { learnHabit, learnNumber, noHabit, typedWords } from '../core/matching/searching/query-habit';
import type { QueryHabit } from '../core/matching/searching/query-habit';
import { wordsOf } from '../core/text/comparable-words';

/** Most offers kept per ingredient: enough for three tiers and the table of others, small enough to store for a week of dinners. */
export const maxOffers = 24;

/** Errors of the whole store or run: asking for the next ingredient would only fail again. */
const storeWide: readonly ErrorCode[] = [
  'store/unsupported',
  'store/signed-out',
  'store/no-store-chosen',
  'store/rate-limited',
  'store/tab-closed',
  'store/tab-navigated',
  'store/needs-permission',
  'messaging/no-receiver',
  'run/cancelled',
  'run/interrupted',
];

/** What is learned of a store while ingredient after ingredient is looked for in it. */
export interface SearchedStore {
  habit: QueryHabit;
  /** What its searches gave so far, for the brands its titles begin with. */
  seen: Map<string, Pick<Offer, 'sku' | 'title' | 'brand'>>;
  /** What the store may have been asked ahead: the first query of an ingredient, by its id. */
  ahead: Map<string, string>;
}

/** What a search for an ingredient goes with. */
interface SearchContext {
  span: Span;
  signal: AbortSignal;
  searched?: SearchedStore;
  next?: readonly Ingredient[];
}

/** Searches for the plain product at most, once a kind of it was found that nobody asked for. */
const mostForPlain = 3;

/** Most products kept of a store for its brands. */
const mostSeen = 800;

/** A store that was not searched yet in this run; `habit`: what earlier runs saw of how it takes a query. */
export function unsearchedStore(habit: QueryHabit = noHabit): SearchedStore {
  return { habit, seen: new Map(), ahead: new Map() };
}

/**
 * Searches the open store for an ingredient: its queries one after another, until one shows the right thing. Throws errors that
 * concern the whole store; an error of one query or article alone is told in `error`, beside whatever was found. `searched` is what earlier
 * searches told of the store, and is added to. `next`: the ingredients looked for after this one, whose first queries the store may be
 * asked while this answer is looked at.
 */
export async function findOffers(
  ingredient: Ingredient,
  store: Pick<Store, 'search'>,
  { span, signal, searched = unsearchedStore(), next = [] }: SearchContext,
): Promise<Found> {
  const offers = new Map<string, Offer>();
  const asked: AskedQuery[] = [];
  let error: ErrorInfo | null = null;
  for (
    let query = firstQuery(ingredient, searched);
    query !== null;
    query = nextQuery(ingredient, asked, searched.habit)
  ) {
    signal.throwIfAborted();
    const ask: AskedQuery = { query, found: 0 };
    asked.push(ask);
    const step = span.child('search_store', { ingredient: ingredientLabel(ingredient), query }, { type: 'tool' });
    try {
      const queries = next.flatMap((one) => askedAhead(one, searched) ?? []);
      const found = await store.search(query, signal, queries.length === 0 ? undefined : { queries });
      for (const offer of found) {
        if (!offers.has(offer.sku)) offers.set(offer.sku, capOffer(offer));
        const { sku, title, brand } = offer;
        if (searched.seen.size < mostSeen) searched.seen.set(sku, { sku, title, brand });
      }
      step.end({ query, offers: found.length });
      ask.found = found.length;
      const titles = found.map(({ title }) => title);
      searched.habit = learnHabit(searched.habit, query, titles);
    } catch (cause) {
      step.fail(cause);
      if (signal.aborted || isCoachError(cause, ...storeWide)) throw cause;
      error = toErrorInfo(cause);
      // Under another name the article would be left without an answer as well.
      if (isCoachError(cause, ...noAnswer)) break;
      continue;
    }
    const right = rightOf(ingredient, [...offers.values()], searched);
    // Where only a kind of it came that nobody asked for, the plain one may have another name.
    if (right === undefined || (!right.isPlain && asked.length < mostForPlain)) continue;
    const last = typedWords(query).at(-1);
    if (last !== undefined && typedWords(right.offer.title).includes(last))
      searched.habit = learnNumber(searched.habit, isPlural(last) ? 'plural' : 'singular');
    break;
  }
  return {
    offers: bestOffers(ingredient, [...offers.values()]),
    queries: asked.map(({ query }) => query),
    error: offers.size === 0 ? error : null,
  };
}

/** What is asked first for an ingredient: what the store may have been asked ahead, though it has shown more of how it is asked since. */
function firstQuery(ingredient: Ingredient, { ahead, habit }: SearchedStore): string | null {
  return ahead.get(ingredient.id) ?? nextQuery(ingredient, [], habit);
}

function askedAhead(next: Ingredient, searched: SearchedStore): string | undefined {
  const query = firstQuery(next, searched);
  if (query === null) return undefined;
  searched.ahead.set(next.id, query);
  return query;
}

/**
 * One of these that surely is the ingredient and can be bought, the plain one before a kind of it; where none is, once more without the
 * brands that titles begin with.
 */
function rightOf(
  ingredient: Ingredient,
  offers: readonly Offer[],
  { seen }: SearchedStore,
): { offer: Offer; isPlain: boolean } | undefined {
  const buyable = offers.filter(isBuyable);
  const rightAs = (asMatched: (offer: Offer) => Offer): { offer: Offer; isPlain: boolean } | undefined => {
    const right = buyable.flatMap((offer) => {
      const match = matchOffer(ingredient, asMatched(offer));
      return match.confidence === 'certain' ? [{ offer, isPlain: isSurelyPlain(match) }] : [];
    });
    return right.find(({ isPlain }) => isPlain) ?? right[0];
  };
  const right = rightAs((offer) => offer);
  if (right !== undefined || buyable.length === 0) return right;
  const brands = inferBrands([...seen.values()]);
  return brands.size === 0 ? undefined : rightAs((offer) => withInferredBrand(offer, brands, wordsOf(ingredient.name)));
}

function isBuyable(offer: Offer): boolean {
  return offer.availability !== 'out-of-stock';
}

/** The offers most worth keeping: best match first, buyable before sold out; the store's own order never counts. */
function bestOffers(ingredient: Ingredient, offers: readonly Offer[]): Offer[] {
  return offers
    .map((offer) => ({ offer, score: matchOffer(ingredient, offer).score - (isBuyable(offer) ? 0 : 0.2) }))
    .sort(
      (a, b) => b.score - a.score || a.offer.price.minor - b.offer.price.minor || (a.offer.sku < b.offer.sku ? -1 : 1),
    )
    .slice(0, maxOffers)
    .map(({ offer }) => offer);
}
