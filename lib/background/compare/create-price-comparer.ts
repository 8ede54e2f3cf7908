import type { Span } from '../../core/ports';
import type { Run } from '../../core/run/run';
import type { priceInOtherStore } from '../../orchestrator/price-in-other-store';
import { anyStoreItem, comparisonItem, storeRecordsItem } from '../../storage/items';
import { PriceComparer } from './price-comparer';
import type { createFactLoader } from '../facts/fact-loader';
import { findTab } from './find-tab';
import type { createOpenStore } from '../store/open-store';
import { summaryOf } from '../run/run-summary';

type Pricing = Parameters<typeof priceInOtherStore>[2];

/** Creates the comparer: it prices a plan in other store tabs with the stores, facts and tables that a run uses, under the trace of its run. */
export function createPriceComparer(options: {
  openStore: ReturnType<typeof createOpenStore>;
  facts: ReturnType<typeof createFactLoader>;
  loadTables: Pricing['loadTables'];
  loadShopper: Pricing['loadShopper'];
  traceOf: (run: Run) => Span;
  now: () => Date;
  /** Called when all is priced. */
  deliver: () => void;
}): PriceComparer {
  const { openStore, facts, loadTables, loadShopper, traceOf, now, deliver } = options;
  return new PriceComparer({
    item: comparisonItem,
    book: () => storeRecordsItem.get(),
    trace: traceOf,
    onEnded: (run) => {
      traceOf(run).end(summaryOf(run)?.output ?? null);
      deliver();
    },
    price: async ({ record, reading, span, signal, onProgress }) => {
      const { origin } = record;
      const { priceInOtherStore } = await import('../../orchestrator/price-in-other-store');
      const asAnyStore = (await anyStoreItem.get()).includes(origin);
      return priceInOtherStore(reading, origin, {
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
