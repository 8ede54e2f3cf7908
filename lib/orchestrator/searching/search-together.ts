import { isCoachError } from '../../core/errors';
import type { Offer } from '../../core/offer/offer';
import type { Span, Store } from '../../core/ports';
import type { Run } from '../../core/run/run';
import { isRateLimit, rateLimitDelayMs } from '../rate-limit';

/** How many searches a store may be asked at the same time, remembered from one run to the next. */
export interface SearchesTogether {
  /** Null where it was not tried yet. */
  recall(run: Run): Promise<number | null>;
  /** `proof`: what was seen, in words for the shopper. Never throws. */
  keep(run: Run, atOnce: number, proof: string): Promise<void>;
}

/** Searches asked at the same time, at most, and answers compared to prove that this changes none. */
const most = 3;

/** Milliseconds that the three answers were waited for together from which on it is worth trying: faster stores win nothing by it. */
const slowMs = 450;

/** Searches that must be left for the proof's own three to be worth it. */
const leftAtLeast = 4;

/** Milliseconds a store is left alone that refused several searches at once and did not say for how long. */
const afterRefusal = 2_000;

interface Answered {
  query: string;
  offers: readonly Offer[];
  ms: number;
}

interface TogetherDeps {
  run: Run;
  store: Pick<Store, 'search' | 'searchTogether'>;
  known: SearchesTogether | undefined;
  now: () => Date;
  pause: (milliseconds: number) => Promise<void>;
  signal: AbortSignal;
}

/**
 * A store's searches in one run: asked one after another, until three answers given one by one came out the same when asked at the same
 * time. That is remembered for the store. One that asks to slow down, or refuses, is asked one by one again; where it refuses that as well,
 * its error is thrown and the shopper goes on.
 */
export class SearchingTogether {
  private atOnce = 1;
  private isTried = true;
  private readonly answered: Answered[] = [];

  private constructor(private readonly deps: TogetherDeps) {}

  static async of(deps: TogetherDeps): Promise<SearchingTogether> {
    const searching = new SearchingTogether(deps);
    const kept = (await deps.known?.recall(deps.run)) ?? null;
    searching.atOnce = Math.min(most, kept ?? 1);
    searching.isTried = kept !== null || deps.known === undefined || deps.store.searchTogether === undefined;
    return searching;
  }

  /** The store, searched so. */
  readonly store: Pick<Store, 'search'> = {
    search: async (query, signal, ahead) => {
      const { store, now } = this.deps;
      const began = now().getTime();
      const ask = () => store.search(query, signal, ahead && { ...ahead, atOnce: this.atOnce });
      try {
        const offers = await ask();
        this.note({ query, offers, ms: now().getTime() - began });
        return offers;
      } catch (error) {
        if (this.atOnce === 1 || !(await this.isOneByOne(error))) throw error;
        return ask();
      }
    },
  };

  /** Tries it where that is not known yet and pays; `left`: how many articles are still to be searched. */
  async tryOnce(left: number, span: Span): Promise<void> {
    const { run, store, known, signal } = this.deps;
    const ms = this.answered.reduce((sum, one) => sum + one.ms, 0);
    if (this.isTried || this.answered.length < most || left < leftAtLeast || ms < slowMs) return;
    this.isTried = true;
    const queries = this.answered.map(({ query }) => query);
    const step = span.child('search_together', { queries }, { type: 'tool' });
    try {
      const found = (await store.searchTogether?.(queries, signal)) ?? null;
      const isSame =
        found !== null && this.answered.every(({ offers }, at) => textOf(offers) === textOf(found[at] ?? []));
      step.end({ is_same: found === null ? null : isSame });
      if (found === null) return;
      this.atOnce = isSame ? most : 1;
      const what = queries.map((query) => `“${query.slice(0, 40)}”`).join(', ');
      await known?.keep(
        run,
        this.atOnce,
        isSame ? `${what} asked at once gave the same as one by one.` : `${what} asked at once gave something else.`,
      );
    } catch (error) {
      step.fail(error);
      if (signal.aborted || !isCoachError(error)) throw error;
      if (isCoachError(error, 'store/rate-limited') && !(await this.isOneByOne(error))) throw error;
    }
  }

  /** Keeps the first answers that hold something each, and none of what the others hold: what was mixed up would show. */
  private note(answer: Answered): void {
    if (this.isTried || this.answered.length === most || answer.offers.length === 0) return;
    const skus = new Set(this.answered.flatMap(({ offers }) => offers.map(({ sku }) => sku)));
    if (answer.offers.every(({ sku }) => !skus.has(sku))) this.answered.push(answer);
  }

  /** Back to one after another, where the store refused several; true once it was left alone for as long as it wants. */
  private async isOneByOne(error: unknown): Promise<boolean> {
    const { run, known, pause, signal } = this.deps;
    if (!isCoachError(error, 'store/rate-limited')) return false;
    this.atOnce = 1;
    await known?.keep(run, 1, 'It asked to slow down, or refused, when asked for several at once.');
    const ms = isRateLimit(error) ? rateLimitDelayMs(error) : afterRefusal;
    if (ms === null) return false;
    await pause(ms);
    signal.throwIfAborted();
    return true;
  }
}

/** What must be the same of an answer, in any order. */
function textOf(offers: readonly Offer[]): string {
  return JSON.stringify(
    offers
      .map(({ sku, title, price, availability }) => [sku, title, price.minor, price.currency, availability])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)),
  );
}
