import { browser } from '../browser';
import { isWorkPending } from '../core/run/run';
import { toErrorInfo } from '../core/errors';
import type { Run } from '../core/run/run';
import type { RunEvent } from '../core/run/run-event';
import { coachChannel } from '../messaging/coach-channel';
import { pagesChannel } from '../messaging/pages-channel';
import { panelChannel } from '../messaging/store-channel';
import { storesChannel } from '../messaging/stores-channel';
import {
  factSettingsItem,
  fdaRecallsItem,
  fsisRecallsItem,
  memoryItem,
  opikItem,
  preferencesItem,
  productsItem,
  sessionItem,
  comparisonItem,
  storeRecordsItem,
  storeProfilesItem,
  storedItems,
  tabVisitItem,
} from '../storage/items';
import { requireWishes } from '../storage/stored-wishes';
import { storedRun } from '../storage/stored-run';
import { startTracing } from '../tracing/start-tracing';
import { uuid7 } from '../tracing/uuid7';
import { idleAlarm, setWakeAlarm, wakeAlarm } from './worker/alarms';
import { createClaudeForRun } from './run/create-claude-for-run';
import { createPriceComparer } from './compare/create-price-comparer';
import { RunDriver } from './run/run-driver';
import { PickExplainer } from './run/pick-explainer';
import { loadFactsLater } from './facts/load-facts-later';
import { createMealReaders } from './run/meal-readers';
import { createPackageData } from './worker/package-data';
import { MemoryRepository } from './run/memory-repository';
import { createOpenStore, storesOf } from './store/open-store';
import { createSearchControlChooser } from './store/search-control-by-model';
import { ProfileRepository } from './store/profile-repository';
import { resumeOncePermitted, restoreTab } from './navigation/restore-tab';
import { TabDriver } from './navigation/drive-tab';
import { hasNextPageAccess } from './navigation/next-page-access';
import { pageHandlers } from './requests/page-requests';
import { panelHandlers } from './requests/panel-requests';
import { flushSpansWithRun } from './run/flush-spans-with-run';
import { coachHandlers, traceOf } from './requests/coach-requests';
import type { RequestContext } from './requests/coach-requests';
import { isOurPage, isOurContentScript } from './requests/message-sender';
import type { MessageSender } from './requests/message-sender';
import { RunRepository } from './run/run-repository';
import { summaryOf } from './run/run-summary';
import { SessionRepository } from './run/session-repository';
import { createRunDisplay } from './display/run-display';
import { addressesInUse, usesModel } from './worker/settings-in-use';
import { HostPermissions } from './store/host-permissions';
import { loadRunCode } from './worker/load-run-code';
import { restrictStorageAccess } from './worker/storage-access';
import { StoreRecordRepository } from './store/store-record-repository';
import { storeHandlers } from './requests/store-requests';
import { DeferredUpdate } from './worker/deferred-update';
import { delay } from './worker/delay';

/** Delay of delivery after a run has stopped, in ms; the worker lives longer than this. */
const deliveryPauseMs = 1_000;

/**
 * Puts the worker together. Every listener is registered before the first await: a worker is started by an event and must have its
 * listener in place when the event is handed out.
 */
export function startBackground(): void {
  const now = () => new Date();
  const tracing = startTracing({
    settings: opikItem,
    fetch: (input, init) => fetch(input, init),
    now: () => Date.now(),
    newId: uuid7,
    locks: navigator.locks,
  });
  /** Delivery never delays a run: it starts after the shopper has the answer, and not while a run is being worked on. */
  const deliver = () => {
    setTimeout(() => {
      if (driver.isWorking()) return;
      void tracing.deliverNow().then(({ nextAt }) => {
        if (nextAt !== null) setWakeAlarm();
      });
    }, deliveryPauseMs);
  };

  const display = createRunDisplay(() => tabs);
  let wasPending = false;
  const runs = new RunRepository(
    flushSpansWithRun(storedRun, () => tracing.flushWrites()),
    now,
    (run) => {
      display.show(run);
      explainer.follow(run);
      rights.follow(run);
      const isPending = run !== null && isWorkPending(run);
      // Set once for a period of work: the alarm repeats, and a fast fill changes the run many times a second.
      if (isPending && !wasPending) setWakeAlarm();
      wasPending = isPending;
      if (run === null) void updates.settled();
    },
  );
  const sessions = new SessionRepository(sessionItem, uuid7, now, (session) => {
    tracing.tracer.closeSession(session.id);
    void tracing.prune();
    deliver();
  });

  /** Adds a model's result to a run. It is dropped if the run has changed its step or is gone. */
  const remark = (runId: string, event: RunEvent) => runs.apply(runId, event).catch(() => undefined);
  const claude = createClaudeForRun(tracing, remark, now);
  const spanFor = (run: Run) => tracing.tracer.trace(traceOf(run));
  const pointAt = createSearchControlChooser((run) => claude(run, 'usesPointing'), spanFor);
  const explainer = new PickExplainer({
    llmFor: (run) => claude(run, 'usesExplanations'),
    apply: (runId, event) => runs.apply(runId, event),
    spanFor,
  });

  const loadData = createPackageData();
  const facts = loadFactsLater({
    loadData,
    settings: factSettingsItem,
    items: { fda: fdaRecallsItem, fsis: fsisRecallsItem },
    products: productsItem,
    fetch: (input, init) => fetch(input, init),
    now,
  });
  // A source switched on on the options page is read at once, not at the next popup.
  factSettingsItem.watch(() => void facts.refresh().catch(() => undefined));
  const meals = createMealReaders(loadData);
  const stores = new StoreRecordRepository(storeRecordsItem, now);
  const profiles = new ProfileRepository(storeProfilesItem, now);
  const openStore = createOpenStore(stores, profiles);
  const tabs = new TabDriver(
    tabVisitItem,
    () => {
      display.again();
    },
    hasNextPageAccess,
    profiles,
  );
  const loadTables = async () => (await import('../facts/decision-data')).loadDecisionData(loadData);
  const memory = new MemoryRepository(memoryItem, async () => (await loadTables()).keeping);
  const loadShopper = async () => ({ ...(await requireWishes(false)), memory: await memoryItem.get() });
  const driver = new RunDriver(
    runs,
    (run, signal) => ({
      ...storesOf(run, openStore, tabs, profiles, pointAt(run)),
      ingredients: {
        read: async (prompt, reading) =>
          meals.readPrompt(
            prompt,
            reading,
            await claude(run, 'usesExtraction'),
            (error) => void remark(run.id, { type: 'model-fell-back', error: toErrorInfo(error) }),
          ),
      },
      readRecipe: meals.readRecipe,
      loadFacts: facts.loadFacts,
      prepareFacts: facts.prepare,
      readSourceStatuses: facts.statuses,
      loadTables,
      loadShopper,
      apply: (event) => runs.apply(run.id, event),
      trace: spanFor(run),
      signal,
      now,
      pause: delay,
    }),
    settled,
    (was, is) => restoreTab(tabs, was, is),
  );

  const context: RequestContext = {
    runs,
    sessions,
    driver,
    tracer: tracing.tracer,
    flushWrites: () => tracing.flushWrites(),
    runEnded: settled,
    preferences: preferencesItem,
    checkWishes: async () => void (await requireWishes()),
    explainAgain: (runId) => explainer.again(runId),
    explainMore: (run, ingredientId, sku) => explainer.more(run, ingredientId, sku),
    readTimeline: (sessionId) => tracing.readTimeline(sessionId),
    usesModel,
    storeMet: (store, tabId) => void stores.note(store.origin, { type: 'met', store, tabId }),
    prepareRun: () => {
      // The popup gets its answer first.
      setTimeout(() => void loadRunCode().then(() => facts.refresh().catch(() => undefined)), 50);
    },
    newId: uuid7,
    now,
  };

  const rights = new HostPermissions({
    stores: async () => Object.keys(await storeRecordsItem.get()),
    compared: () => comparisonItem.get(),
    settings: addressesInUse,
  });
  const reload = (): void => {
    browser.runtime.reload();
  };
  const updates = new DeferredUpdate(() => runs.current(), reload);
  const comparer = createPriceComparer({
    openStore,
    facts,
    loadTables,
    loadShopper,
    traceOf: spanFor,
    now,
    deliver,
  });

  /** Called when a run waits for the shopper or ended: ends its trace, writes its scores, and starts delivery. */
  function settled(run: Run): void {
    const isRemembered = memory.follow(run);
    const summary = summaryOf(run);
    if (summary !== null) {
      tracing.tracer.trace(traceOf(run)).end(summary.output);
      for (const score of summary.scores) tracing.tracer.score({ traceId: run.traceId }, score);
    }
    // A new version comes only when all that goes with the end of a run is stored.
    void Promise.allSettled([isRemembered, tracing.flushWrites()]).then(() => updates.settled());
    deliver();
  }

  const coachListener = coachChannel.listen<MessageSender>(coachHandlers(context), isOurPage);
  const pagesListener = pagesChannel.listen<MessageSender>(
    pageHandlers({ tracing, runs, sessions, memory, fetch: (input, init) => fetch(input, init), now, deliver }),
    isOurPage,
  );
  const storesListener = storesChannel.listen<MessageSender>(
    storeHandlers({ runs, stores, comparer, rights, profiles }),
    isOurPage,
  );
  const panelListener = panelChannel.listen<MessageSender>(panelHandlers(context, display.dismiss), isOurContentScript);

  // One listener: with several, the first to answer would decide for all.
  browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
    const pagesAnswer = pagesListener(message, sender) ?? storesListener(message, sender);
    // Requests of the options and sessions pages do not restart the idle time of the session.
    if (pagesAnswer !== undefined) return pagesAnswer;
    const answer = coachListener(message, sender) ?? panelListener(message, sender);
    if (answer !== undefined) void browser.alarms.create(idleAlarm.name, { delayInMinutes: idleAlarm.delayInMinutes });
    return answer;
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === wakeAlarm.name || name === idleAlarm.name) void wake();
  });
  browser.runtime.onStartup.addListener(() => void wake());
  browser.runtime.onInstalled.addListener(() => void wake());
  browser.runtime.onUpdateAvailable.addListener(() => void updates.available());
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void runs.current().then((run) => comparer.allowed(run, origins));
    void resumeOncePermitted(context, origins).catch(() => undefined);
  });
  addEventListener('online', deliver);

  const isReady = prepare();

  /** Runs once in the life of a worker: restricts storage to trusted contexts and ends what a dead worker left open. */
  async function prepare(): Promise<void> {
    await restrictStorageAccess();
    // What version 0.1.0 could not read and put aside; one that cannot be joined now is tried again by the next worker.
    await Promise.allSettled(storedItems.map((item) => item.joinUnreadableCopy()));
    const run = await runs.current();
    await tracing.endOrphans(run === null ? [] : [run.traceId]);
    // The same for prices that were being found.
    await comparer.cancel();
    rights.follow(run);
    // Continues explanations that a dead worker had started.
    explainer.follow(run);
    if (run !== null && isWorkPending(run)) void driver.work(run.id);
    // A worker that died after a run was stopped may have left the tab under way.
    else void tabs.back();
  }

  async function wake(): Promise<void> {
    await isReady;
    await sessions.endIfIdle();
    const run = await runs.current();
    if (run !== null && isWorkPending(run)) void driver.work(run.id);
    // What a run that goes on has recorded is delivered at its end.
    if (driver.isWorking()) return;
    const { nextAt } = await tracing.deliverNow();
    if (nextAt === null && !driver.isWorking()) await browser.alarms.clear(wakeAlarm.name);
  }
}
