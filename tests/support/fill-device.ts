import { toFillLines } from '../../lib/core/cart/fill';
import type { FillLine } from '../../lib/core/cart/fill';
import type { Offer } from '../../lib/core/offer/offer';
import { advance } from '../../lib/core/run/run';
import type { Run } from '../../lib/core/run/run';
import type { RunEvent } from '../../lib/core/run/run-event';
import type { StoreInfo } from '../../lib/core/store/store-info';
import { fillCart } from '../../lib/orchestrator/fill-cart';
import { undoFill } from '../../lib/orchestrator/undo-fill';
import { aDecision, anIngredient, aPlan, aReading, aRun, aStoreInfo } from './builders';
import type { MemoryStore } from './memory-store';
import { TraceLog } from './trace-log';

/** A run that fills a store's cart with these offers, and takes them out again; all it stored, waited for and traced. */
export function fillDevice(
  store: MemoryStore,
  offers: readonly Offer[],
  { count = 2, info = {} }: { count?: number; info?: Partial<StoreInfo> } = {},
) {
  let run: Run = aRun(
    {
      state: 'filling',
      reading: aReading(offers.map(({ sku }) => anIngredient({ name: sku }))),
      plan: aPlan(offers.map((offer) => aDecision(offer.sku, offer, count))),
      tier: 'balanced',
      choices: {},
      before: null,
      lines: toFillLines(offers.map((offer) => ({ ingredientId: offer.sku, offer, count }))),
    },
    { store: { ...aStoreInfo, ...info } },
  );
  const log = new TraceLog();
  const stop = new AbortController();
  const pauses: number[] = [];
  const events: RunEvent[] = [];
  const say = (event: RunEvent): Run => {
    events.push(event);
    return (run = advance(run, event, new Date('2026-11-24T10:00:00Z')));
  };
  const deps = {
    store,
    apply: (event: RunEvent) => Promise.resolve(say(event)),
    trace: log.root,
    signal: stop.signal,
    pause: (ms: number) => Promise.resolve(void pauses.push(ms)),
  };
  return {
    deps,
    log,
    stop,
    pauses,
    events,
    say,
    run: () => run,
    /** Changes the lines of a fill that has begun. */
    change: (sku: string, change: Partial<FillLine>) => {
      if (run.step.state !== 'filling') throw new Error(run.step.state);
      run.step.lines = run.step.lines.map((line) => (line.sku === sku ? { ...line, ...change } : line));
    },
    /** The lines as they are stored. */
    lines: (): FillLine[] => ('lines' in run.step ? run.step.lines : []),
    fill: async () => (await fillCart(run, deps)).step,
    undo: async () => {
      say({ type: 'undo-started' });
      return (await undoFill(run, deps)).step;
    },
  };
}
