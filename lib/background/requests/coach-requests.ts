import { CoachError, toErrorInfo } from '../../core/errors';
import { toHandOver } from '../../core/cart/hand-off-lines';
import type { Tracer } from '../../core/ports';
import { weightsOf } from '../../core/shopper/preferences';
import type { Preferences } from '../../core/shopper/preferences';
import type { Run } from '../../core/run/run';
import type { RunEvent } from '../../core/run/run-event';
import { isChangingCart } from '../../core/run/run-fill';
import type { StoreInfo } from '../../core/store/store-info';
import { ratingName } from '../../core/trace/trace';
import type { SessionTimeline } from '../../core/trace/trace';
import type { Handlers } from '../../messaging/channel';
import type { coachContract } from '../../messaging/coach-channel';
import { maxPromptLength } from '../../messaging/coach-channel';
import { draftItem } from '../../storage/items';
import type { StoredItem } from '../../storage/define-stored';
import { describeStore } from '../store/describe-store';
import { openStoreTab } from '../store/store-tab';
import type { RunDriver } from '../run/run-driver';
import { readRecipeOfTab } from '../store/read-recipe-of-tab';
import type { RunRepository } from '../run/run-repository';
import type { SessionRepository } from '../run/session-repository';
import type { MessageSender } from './message-sender';

export interface RequestContext {
  runs: RunRepository;
  sessions: SessionRepository;
  driver: RunDriver;
  tracer: Tracer;
  /** Every trace record so far is on disk. Never rejects. */
  flushWrites: () => Promise<void>;
  /** A run ended without the driver (the shopper stopped it): its trace is to be ended. */
  runEnded: (run: Run) => void;
  preferences: Pick<StoredItem<Preferences>, 'change'>;
  /** Rejects with `settings/unreadable` when a diet or an allergy of the shopper cannot be read: nothing is planned then. */
  checkWishes: () => Promise<void>;
  explainMore: (run: Run, ingredientId: string, sku: string) => Promise<void>;
  explainAgain: (runId: string) => Promise<void>;
  readTimeline: (sessionId: string) => Promise<SessionTimeline>;
  /** Whether Claude is on, and for what. */
  usesModel: () => Promise<{ extraction: boolean; explanations: boolean }>;
  /** Called when a store was found in a tab where the shopper clicked the icon. */
  storeMet: (store: StoreInfo, tabId: number) => void;
  /** Called when the popup opens: a run's code and fact lists that are a day old are loaded while the shopper types. */
  prepareRun: () => void;
  newId: () => string;
  now: () => Date;
}

/** Handlers of the requests of our own pages. Each one stores first and answers; the work itself continues in the background. */
export function coachHandlers(context: RequestContext): Handlers<typeof coachContract, MessageSender> {
  const { runs, sessions, driver, tracer } = context;

  const applied = async (runId: string, event: RunEvent): Promise<null> => {
    await runs.apply(runId, event);
    await sessions.touch();
    return null;
  };

  /** Applies the event, starts the work, and touches the session. */
  const working = async (runId: string, event: RunEvent): Promise<null> => {
    await runs.apply(runId, event);
    void driver.work(runId);
    await sessions.touch();
    return null;
  };

  /** The same for work that begins with reading the cart: that goes on while the event is being stored. */
  const readingFirst = async (runId: string, event: RunEvent): Promise<null> => {
    await runs.apply(runId, event, (run) => void driver.work(runId, run));
    await sessions.touch();
    return null;
  };

  const endSessionAndClear = async (by: 'new-cart' | 'completed'): Promise<null> => {
    const run = await runs.current();
    if (run !== null) await driver.stop(run.id);
    await runs.replace(null);
    await draftItem.set('');
    await sessions.end(by);
    return null;
  };

  return {
    openPopup: async ({ tabId, sessionId }) => {
      const session = await sessions.open(sessionId);
      const { store, own, storeError } = await lookAt(tabId);
      context.prepareRun();
      if (own !== null) context.storeMet(own, tabId);
      const run = await runs.current();
      if (run !== null) await takeUp(context, run, session.id, tabId, store?.origin ?? null);
      return { session, store, storeError };
    },

    findRecipe: ({ tabId }) => readRecipeOfTab(tabId),

    startRun: async ({ prompt, tabId, recipe }) => {
      const text = prompt.trim();
      if (text === '')
        throw new CoachError('prompt/empty', 'Type a meal or a list first, for example “chicken biryani for 4”.');
      if (text.length > maxPromptLength) {
        throw new CoachError(
          'prompt/too-long',
          `That is longer than ${maxPromptLength} characters. Shorten it to the meal or the list.`,
        );
      }
      await context.checkWishes();
      const session = await sessions.open();
      const { store, isAnyStore } = await describeStore(tabId, 30_000);
      const previous = await runs.current();
      if (previous !== null && isChangingCart(previous.step))
        throw new CoachError('run/busy', `The cart at ${previous.store.name} is still being worked on.`);
      if (previous !== null) await driver.stop(previous.id);
      const at = context.now().toISOString();
      const run: Run = {
        id: context.newId(),
        sessionId: session.id,
        traceId: context.newId(),
        prompt: text,
        store,
        tabId,
        startedAt: at,
        updatedAt: at,
        since: at,
        step: { state: 'extracting' },
        usesModel: await context.usesModel(),
        ...(recipe === undefined ? {} : { recipe }),
        ...(isAnyStore ? { readAsAnyStore: { problem: null } } : {}),
      };
      await runs.replace(run);
      await sessions.addRun(run.id);
      void driver.work(run.id);
      return { runId: run.id };
    },

    changeIngredients: ({ runId, ...change }) => applied(runId, { type: 'ingredients-changed', ...change }),

    confirmIngredients: async ({ runId, ...asGiven }) => {
      const { mergeRepeated } = await import('../../core/meal/repeated');
      const confirmed = { ...asGiven, ingredients: mergeRepeated(asGiven.ingredients) };
      const asked = await runs.get(runId);
      const buys = confirmed.ingredients.filter(({ isAtHome }) => !isAtHome).map(({ name }) => name);
      // On a second press the run is in another step: `applied` refuses it, and no second span is recorded.
      if (asked.step.state === 'confirming') {
        const { dishes } = asked.step.reading;
        const trace = tracer.trace(traceOf(asked));
        trace.child('confirm', { dishes }, { startedAt: asked.since }).end({ to_buy: buys });
      }
      // On disk before the run goes on: a worker that dies in between asks the shopper again, and loses no step.
      await context.flushWrites();
      return working(runId, { type: 'ingredients-confirmed', ...confirmed });
    },

    backToIngredients: ({ runId }) => applied(runId, { type: 'back-to-ingredients' }),
    chooseTier: ({ runId, tier }) => applied(runId, { type: 'tier-chosen', tier }),
    setBudget: ({ runId, budget }) =>
      applied(runId, { type: 'budget-set', budget: budget === null || budget.minor <= 0 ? null : budget }),
    chooseLine: ({ runId, ingredientId, choice }) => applied(runId, { type: 'line-chosen', ingredientId, choice }),

    applyLevels: async ({ runId, levels }) => {
      const { defaultWeights } = await import('../../agents/advisor-list');
      await applied(runId, { type: 'weights-changed', weights: weightsOf(levels, defaultWeights()) });
      await context.preferences.change((preferences) => ({ ...preferences, levels }));
      return null;
    },

    fillCart: ({ runId }) => readingFirst(runId, { type: 'fill-approved' }),
    reopenLine: ({ runId, sku, insteadSku }) => working(runId, { type: 'line-reopened', sku, insteadSku }),

    handOff: async ({ runId }) => {
      const { step, tabId, store } = await runs.get(runId);
      return openStoreTab(tabId, store.origin).handOff(toHandOver(step), AbortSignal.timeout(30_000));
    },

    undoFill: ({ runId }) => readingFirst(runId, { type: 'undo-started' }),

    cancelRun: async ({ runId }) => {
      await cancel(context, runId);
      return null;
    },

    retryRun: async ({ runId, tabId }) => {
      if (tabId !== undefined) {
        const run = await runs.get(runId);
        if (run.tabId !== tabId) await moveIfSameStore(context, run, tabId);
      }
      return working(runId, { type: 'retried' });
    },

    newCart: () => endSessionAndClear('new-cart'),
    finishSession: () => endSessionAndClear('completed'),

    rateRun: async ({ runId, value, comment }) => {
      const run = await runs.get(runId);
      const score = { name: ratingName, value, ...(comment === null ? {} : { reason: comment }) };
      tracer.score({ traceId: run.traceId }, score);
      tracer.score({ sessionId: run.sessionId }, score);
      await sessions.touch();
      return null;
    },

    explainAgain: async ({ runId }) => {
      await context.explainAgain(runId);
      await sessions.touch();
      return null;
    },

    explainMore: async ({ runId, ingredientId, sku }) => {
      await context.explainMore(await runs.get(runId), ingredientId, sku);
      await sessions.touch();
      return null;
    },

    readTimeline: ({ sessionId }) => context.readTimeline(sessionId),
  };
}

/** How a run's trace is opened, or continued by a later worker. */
export function traceOf(run: Run) {
  return {
    id: run.traceId,
    name: 'cart_creation_session',
    sessionId: run.sessionId,
    input: { message: run.prompt },
    metadata: {
      operation: 'cart_creation',
      session_id: run.sessionId,
      user_prompt: run.prompt,
      store: run.store.name,
      store_adapter: run.store.adapter,
      use_llm_extraction: run.usesModel?.extraction ?? false,
      use_llm_explanations: run.usesModel?.explanations ?? false,
      servings: 'reading' in run.step ? run.step.reading.servings : null,
    },
    tags: ['orchestrator', 'consciousbuyer'],
  };
}

/** Cancels a run for the shopper and stops its work. */
export async function cancel({ runs, driver, sessions, runEnded }: RequestContext, runId: string): Promise<void> {
  const run = await runs.apply(runId, { type: 'cancelled' });
  await driver.stop(runId);
  runEnded(run);
  await sessions.touch();
}

async function lookAt(tabId: number) {
  try {
    const { store, own } = await describeStore(tabId, 15_000);
    return { store, own, storeError: null };
  } catch (error) {
    return { store: null, own: null, storeError: toErrorInfo(error) };
  }
}

/** Handles a popup that opens while a run is stored: a finished run of an older session is dropped, an unfinished one continues in this session. */
async function takeUp(
  context: RequestContext,
  run: Run,
  sessionId: string,
  tabId: number,
  origin: string | null,
): Promise<void> {
  const { runs, driver, tracer, newId } = context;
  if (run.sessionId !== sessionId) {
    if (isOver(run)) {
      await runs.replace(null);
      return;
    }
    tracer.trace(traceOf(run)).end({ output: `Left while ${run.step.state}; goes on in the next session.` });
    await runs.moveToSession(run.id, sessionId, newId());
    await context.sessions.addRun(run.id);
  }
  if (origin === run.store.origin && run.tabId !== tabId && !driver.isWorkingOn(run.id))
    await runs.moveToTab(run.id, tabId);
  void driver.work(run.id);
}

async function moveIfSameStore({ runs }: RequestContext, run: Run, tabId: number): Promise<void> {
  const { store, storeError } = await lookAt(tabId);
  if (store === null) throw new CoachError(storeError.code, storeError.message);
  if (store.origin !== run.store.origin) {
    throw new CoachError(
      'store/tab-navigated',
      `This cart was planned at ${run.store.name}. Open that store again and click the icon there.`,
    );
  }
  await runs.moveToTab(run.id, tabId);
}

function isOver(run: Run): boolean {
  return run.step.state === 'verified' || run.step.state === 'failed' || run.step.state === 'cancelled';
}
