import { anyStore } from '../any-store';
import { learning } from '../learning';
import { CoachError, toErrorInfo } from '../../core/errors';
import type { ErrorInfo } from '../../core/error-info';
import type { StoreInfo } from '../../core/store/store-info';
import type { PanelView } from '../../core/run/panel-view';
import { refreshCartBadge } from './cart-badge';
import { learnedFrom } from '../learned/learned-parts';
import { isNeedsVisit, tabUseOf } from '../live/needs-visit';
import type { NeedsVisit } from '../live/needs-visit';
import type { ToldBefore } from '../live/tab-use';
import { areCartAdds, isCartRemove, isHandOffLines, isLabelledProduct, isPanelView } from './check-input';
import { isRecord, valueAt } from '../reading/json-fields';
import type { ServedPage } from '../page';
import { asksForBranch, shopName } from '../reading/shop-details';
import { anyStoreId, noStore, recognise } from '../registry';
import type { StoreDetection } from '../registry';
import { isMissingScript } from '../missing-script';
import { addInTurn, takeOutInTurn } from './lines-in-turn';
import { loadedAdapter, loadedPart } from './loaded-scripts';
import type { SearchAhead } from './search-ahead';
import type { LoadedScripts } from './loaded-scripts';
import type { StoreAdapter } from '../store-adapter';

/**
 * An answer on the store channel (lib/messaging/store-channel.ts) in its envelope, or what has to happen before one. The envelope is
 * written by hand, because the schemas would double the size of the content script; the background parses it.
 */
export type Answer =
  | { ok: true; value: unknown; isUnsure?: true; told?: ToldBefore; news?: unknown }
  | { ok: false; error: ErrorInfo; news?: unknown }
  | NeedsScript
  | Elsewhere
  | (Pick<NeedsVisit, 'visit' | 'hasNoFrames'> & {
      isStale?: true;
      isShownAnew?: true;
      leavesFrom?: number;
      told?: ToldBefore | undefined;
      news?: unknown;
    });

/** Instead of an answer: the script under /stores that must be injected first. Nothing was done; the request must be sent again. */
export interface NeedsScript {
  readonly needs: string;
}

/** Instead of an answer: the page belongs to another site than the request was for. Nothing was done. */
export interface Elsewhere {
  readonly elsewhere: string;
}

/** Answers one message; undefined when it is not for the store channel. */
export type AnswerStore = (message: unknown) => Promise<Answer> | undefined;

export function answerStore(
  page: ServedPage,
  showPanel: (view: PanelView | null) => void,
  scripts: LoadedScripts,
  among?: readonly StoreDetection[],
): AnswerStore {
  let chosen: { href: string; id: string } | null = null;
  /** The id of the page's adapter. Single-page stores change their address without a load, so each new address is recognised again. */
  const recognised = (): string => {
    const { href } = page.location;
    if (chosen?.href !== href) {
      const before = chosen?.id;
      // In the same page load the adapter stays the same, even on a page that has no sign of it.
      chosen = { href, id: recognise(page, among) ?? before ?? looksLikeAnyStore() };
    }
    return chosen.id;
  };
  const looksLikeAnyStore = (): string => {
    if (loadedAdapter(scripts, anyStoreId).detect(page) === null) throw noStore(page);
    return anyStoreId;
  };
  /** Every request sets it, because a page that was reloaded has no memory. */
  let isAnyStore = false;
  const adapter = (): StoreAdapter => loadedAdapter(scripts, isAnyStore ? anyStoreId : recognised());

  /** Searches asked ahead. Set only after a search whose request names the next ones. */
  let ahead: SearchAhead | undefined;
  /** What is done after this answer is sent. */
  let askNext: (() => void) | undefined;
  /** How often the shopper stopped. Nothing is asked ahead after a search that began before a stop. */
  let stops = 0;

  const requests: Record<string, (input: unknown) => Promise<unknown>> = {
    describe: () => describe(adapter(), page),
    search: async (input) => {
      const query = queryIn(input);
      if (query === '') throw badInput('search');
      const by = adapter();
      const before = stops;
      if (valueAt(input, 'next') !== undefined) ahead ??= loadedPart(scripts, 'ahead').newSearchAhead();
      const offers = await by.search(query, page);
      askNext = () => {
        if (stops === before) ahead?.ask(by, input, page);
      };
      return offers;
    },
    searchTogether: (input) => loadedPart(scripts, 'ahead').searchTogether(adapter(), input, page),
    readCart: () => adapter().readCart(page),
    readProduct: (input) => {
      if (!isLabelledProduct(input)) throw badInput('readProduct');
      return loadedPart(scripts, 'label')(input, page);
    },
    addToCart: (input) => {
      if (!areCartAdds(input)) throw badInput('addToCart');
      return addInTurn(input, (line) => adapter().addToCart(line, page), page);
    },
    learnAdd: async (input) => {
      const { line, seen } = isRecord(input) ? input : {};
      const lines: unknown = [line];
      if (!areCartAdds(lines) || lines[0] === undefined) throw badInput('learnAdd');
      await page.part(learning).learnAddRequest(lines[0], seen, page);
    },
    learnRemoval: (input) => {
      page.part(anyStore).learnRemoval(isRecord(input) ? input.seen : undefined, page);
      return Promise.resolve();
    },
    point: (input) => loadedPart(scripts, 'pointing')(input, page),
    removeFromCart: async (input) => {
      if (!isCartRemove(input)) throw badInput('removeFromCart');
      await adapter().removeFromCart(input, page);
    },
    takeOut: async (input) => {
      if (!Array.isArray(input) || !input.every(isCartRemove)) throw badInput('takeOut');
      const store = adapter();
      return store.id === anyStoreId ? page.part(anyStore).takeOut(input, page) : takeOutInTurn(input, store, page);
    },
    handOff: (input) => {
      if (!isHandOffLines(input)) throw badInput('handOff');
      return loadedPart(scripts, 'hand-off')(adapter(), input, page);
    },
    selfTest: () => loadedPart(scripts, 'self-test')(adapter(), page),
    refreshCartUi: async () => {
      await (adapter().refreshCartUi?.(page) ?? refreshCartBadge(page));
    },
    showPanel: (input) => {
      if (input !== null && !isPanelView(input)) throw badInput('showPanel');
      showPanel(input);
      return Promise.resolve();
    },
  };

  let last: Promise<unknown> = Promise.resolve();
  /** The number of requests that are waiting or running. */
  let turns = 0;
  /** The answer that was asked ahead, without waiting for others asked beside it; null when there is none. */
  const answerAhead = async ({ input, asAnyStore, learned }: Record<string, unknown>): Promise<Answer | null> => {
    const before = stops;
    const by = scripts.adapters.get(asAnyStore === true ? anyStoreId : (chosen?.id ?? ''));
    const answer = by && (await ahead?.take(by, queryIn(input)));
    if (by && answer?.ok === true && turns === 0 && stops === before) ahead?.ask(by, input, page, learned);
    return answer ?? null;
  };
  const answer = async (message: Record<string, unknown>, request: string, isPanel: boolean): Promise<Answer> => {
    if (isPanel) return answered(request, message.input, isAnyStore);
    page.learned = learnedFrom(message.learned);
    const told = await answered(request, message.input, message.asAnyStore === true, message.tab);
    const { news } = page.learned;
    return Object.keys(news).length === 0 || 'needs' in told ? told : { ...told, news };
  };
  const answered = async (request: string, input: unknown, asAnyStore: boolean, tab?: unknown): Promise<Answer> => {
    const use = tabUseOf(tab);
    try {
      isAnyStore = asAnyStore;
      if (request !== 'showPanel') page.tab = use;
      const handle = Object.hasOwn(requests, request) ? requests[request] : undefined;
      if (handle === undefined) throw badInput(request);
      const value = (await handle(input)) ?? null;
      const { isUnsure, told } = use ?? {};
      return { ok: true, value, ...(isUnsure === true && { isUnsure }), ...(told?.store !== undefined && { told }) };
    } catch (error) {
      if (isMissingScript(error)) return { needs: error.script };
      if (isNeedsVisit(error)) {
        // After a removal the cart is read, on whichever page shows it.
        if (use?.hasWritten === true) return { ok: true, value: null };
        const { isStale, isShownAnew, leave } = error.how;
        if (leave !== undefined) setTimeout(leave, 0);
        return {
          visit: error.visit,
          hasNoFrames: error.hasNoFrames,
          ...(isStale === true && { isStale }),
          ...(isShownAnew === true && { isShownAnew }),
          ...(leave !== undefined && { leavesFrom: performance.timeOrigin }),
          told: use?.told,
        };
      }
      return { ok: false, error: toErrorInfo(error) };
    }
  };

  return (message) => {
    if (!isRecord(message) || message.channel !== 'store' || typeof message.request !== 'string') return undefined;
    const { request } = message;
    const here = new URL(page.location.href).origin;
    if (typeof message.origin === 'string' && message.origin !== here) return Promise.resolve({ elsewhere: here });
    // The panel shows progress while the store works; all other requests are answered in their order.
    if (request === 'showPanel') return answer(message, request, true);
    if (request === 'stopSearching') {
      stops += 1;
      void ahead?.rest();
      return Promise.resolve({ ok: true, value: null });
    }
    const inTurn = (): Promise<Answer> => {
      turns += 1;
      const turn = last
        .then(() => ahead?.rest())
        .then(() => {
          page.atOnce = 1;
          return answer(message, request, false);
        });
      last = turn.then(() => {
        turns -= 1;
        if (turns === 0) askNext?.();
        askNext = undefined;
      });
      return turn;
    };
    return request === 'search' ? answerAhead(message).then((told) => told ?? inTurn()) : inTurn();
  };
}

/** The query of a search; empty when there is none. */
function queryIn(input: unknown): string {
  const query = isRecord(input) ? input.query : undefined;
  return typeof query === 'string' ? query.trim().slice(0, 200) : '';
}

async function describe(adapter: StoreAdapter, page: ServedPage): Promise<StoreInfo> {
  const { href } = page.location;
  const told = (await adapter.describe?.(page)) ?? { name: shopName(page.document, href), readiness: 'unknown' };
  return {
    adapter: adapter.id,
    name: told.name,
    readiness: told.readiness !== 'signed-out' && asksForBranch(page.document) ? 'no-store-chosen' : told.readiness,
    origin: new URL(href).origin,
    proof: adapter.proof,
    cartWrites: adapter.cartWrites,
  };
}

function badInput(request: string): CoachError {
  return new CoachError('messaging/bad-payload', 'A message did not have the expected shape.', {
    detail: `store/${request.slice(0, 40)}`,
  });
}
