import { anyStore } from '../any-store';
import { learning } from '../learning';
import type { AddAnswer } from '../../core/cart/add-answer';
import type { AddResult, CartAdd, CartRemove } from '../../core/cart/cart';
import { CoachError, toErrorInfo } from '../../core/errors';
import type { ErrorInfo } from '../../core/errors';
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
import { loadedAdapter, loadedPart } from './loaded-scripts';
import type { SearchAhead } from './search-ahead';
import type { LoadedScripts } from './loaded-scripts';
import type { StoreAdapter } from '../store-adapter';

/**
 * The serving side of the store channel (lib/messaging/store-channel.ts): takes a request, asks the page's adapter, answers in the channel's
 * envelope. Speaks the envelope by hand because the schemas would double the content script; the background parses what comes out.
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

/** Instead of an answer: what a script under /stores must bring first. Nothing was done; ask again after that. */
export interface NeedsScript {
  readonly needs: string;
}

/** Instead of an answer: the page is of another site than the one it was asked as. Nothing was done. */
export interface Elsewhere {
  readonly elsewhere: string;
}

/** How long lines are added before word goes back of how far it came, in milliseconds. */
const turnMs = 400;

/** Answers one message, or undefined when it is not for the store channel. */
export type AnswerStore = (message: unknown) => Promise<Answer> | undefined;

export function answerStore(
  page: ServedPage,
  showPanel: (view: PanelView | null) => void,
  scripts: LoadedScripts,
  among?: readonly StoreDetection[],
): AnswerStore {
  let chosen: { href: string; id: string } | null = null;
  /** Single-page stores change address without a load: what stands there now may be another kind of page. */
  const recognised = (): string => {
    const { href } = page.location;
    if (chosen?.href !== href) {
      const before = chosen?.id;
      // The same load of the same site: what it was a page ago it still is, even where this page shows no sign of it.
      chosen = { href, id: recognise(page, among) ?? before ?? looksLikeAnyStore() };
    }
    return chosen.id;
  };
  const looksLikeAnyStore = (): string => {
    if (loadedAdapter(scripts, anyStoreId).detect(page) === null) throw noStore(page);
    return anyStoreId;
  };
  /** Said with each request, because a page that was reloaded remembers nothing. */
  let isAnyStore = false;
  const adapter = (): StoreAdapter => loadedAdapter(scripts, isAnyStore ? anyStoreId : recognised());

  /** Searches asked ahead; only where a search is told what comes after it. */
  let ahead: SearchAhead | undefined;
  /** What is done once this answer is on its way. */
  let askNext: (() => void) | undefined;

  const requests: Record<string, (input: unknown) => Promise<unknown>> = {
    describe: () => describe(adapter(), page),
    search: async (input) => {
      const query = queryIn(input);
      if (query === '') throw badInput('search');
      const by = adapter();
      if (valueAt(input, 'next') !== undefined) ahead ??= loadedPart(scripts, 'ahead').newSearchAhead();
      const offers = await by.search(query, page);
      askNext = () => ahead?.ask(by, input, page);
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
  /** Requests that wait for their turn or have it. */
  let turns = 0;
  /** The answer that was asked ahead, without waiting for those asked beside it; null where there is none. */
  const answerAhead = async ({ input, asAnyStore, learned }: Record<string, unknown>): Promise<Answer | null> => {
    const by = scripts.adapters.get(asAnyStore === true ? anyStoreId : (chosen?.id ?? ''));
    const answer = by && (await ahead?.take(by, queryIn(input)));
    if (by && answer?.ok === true && turns === 0) ahead?.ask(by, input, page, learned);
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
        // What was taken out is asked of the cart, on whichever page shows it.
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
    // The panel shows progress while the store is being asked; everything else waits its turn, in order.
    if (request === 'showPanel') return answer(message, request, true);
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

/** The query of a search; empty where there is none. */
function queryIn(input: unknown): string {
  const query = isRecord(input) ? input.query : undefined;
  return typeof query === 'string' ? query.trim().slice(0, 200) : '';
}

/**
 * Adds for as long as a turn goes, at least the first, so that a fast store's fill takes no message for each line. Stop and the progress
 * shown wait for no more than a turn and the line begun in it. An error stands in the place of its line's answer and ends the turn.
 */
async function addInTurn(
  lines: readonly CartAdd[],
  add: (line: CartAdd) => Promise<AddResult>,
  page: ServedPage,
): Promise<AddAnswer[]> {
  const { tab } = page;
  const end = performance.now() + turnMs;
  const answers: AddAnswer[] = [];
  for (const [at, line] of lines.entries()) {
    if (answers.length > 0 && performance.now() > end) break;
    page.upcoming = lines.slice(at + 1);
    if (tab !== undefined) tab.hasWritten = false;
    try {
      answers.push(await add(line));
    } catch (error) {
      const isAway = isNeedsVisit(error);
      const isUnbegun = isMissingScript(error) || (isAway && tab?.hasWritten !== true);
      if (isUnbegun && answers.length === 0) throw error;
      if (tab !== undefined) tab.isUnsure = isAway && !isUnbegun;
      if (!isUnbegun)
        answers.push(
          isAway ? { sku: line.sku, isAccepted: true, added: null, reason: null } : { error: toErrorInfo(error) },
        );
      break;
    }
  }
  return answers;
}

/**
 * Takes whole lines out for as long as a turn goes; how many went. What fails, takes another page or leaves a part of its line in is for its
 * own request, which tells why: a whole line that went all the same is not there to be taken out twice.
 */
async function takeOutInTurn(lines: readonly CartRemove[], store: StoreAdapter, page: ServedPage): Promise<number> {
  const end = performance.now() + turnMs;
  let taken = 0;
  for (const line of lines) {
    if (performance.now() > end || line.quantity < line.held) break;
    try {
      await store.removeFromCart(line, page);
    } catch {
      break;
    }
    taken += 1;
  }
  return taken;
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
