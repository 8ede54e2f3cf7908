import type { Span } from '../../core/ports';
import type { Run } from '../../core/run/run';
import { priceElsewhere } from '../../orchestrator/price-elsewhere';
import { anyStoreItem, comparisonItem, storeBookItem } from '../../storage/items';
import { Comparer } from './comparer';
import type { createFactDesk } from '../facts/fact-data';
import { findTab } from './find-tab';
import type { createOpenStore } from '../store/open-store';
import { summaryOf } from '../run/run-summary';

type Pricing = Parameters<typeof priceElsewhere>[2];

/** Puts together what prices a plan in the other store tabs: the same stores, facts and tables a run uses, and the trace of its run. */
export function createComparer(options: {
  openStore: ReturnType<typeof createOpenStore>;
  facts: ReturnType<typeof createFactDesk>;
  loadTables: Pricing['loadTables'];
  loadShopper: Pricing['loadShopper'];
  traceOf: (run: Run) => Span;
  now: () => Date;
  /** Called when all is priced. */
  deliver: () => void;
}): Comparer {
  const { openStore, facts, loadTables, loadShopper, traceOf, now, deliver } = options;
  return new Comparer({
    item: comparisonItem,
    book: () => storeBookItem.get(),
    trace: traceOf,
    onEnded: (run) => {
      traceOf(run).end(summaryOf(run)?.output ?? null);
      deliver();
    },
    price: async ({ record, reading, span, signal, onProgress }) => {
      const { origin } = record;
      const asAnyStore = (await anyStoreItem.get()).includes(origin);
      return priceElsewhere(reading, origin, {
        store: openStore(await findTab(record), record, asAnyStore),
        loadFacts: facts.loadFacts,
        loadTables,
        loadShopper,
        trace: span,
        signal,
        now,
        onProgress,
      });
    },
  });
}
