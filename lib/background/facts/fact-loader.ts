import type { FactSettings, SourceStatus } from '../../core/fact/fact-settings';
import { CoachError } from '../../core/errors';
import type { FactLookup, LoadData } from '../../core/ports';
import type { StoredProducts } from '../../core/offer/product-record';
import type { StoredRecalls } from '../../core/fact/recall';
import { barcodesWorthAsking } from '../../facts/product-records';
import { loadDecisionData } from '../../facts/decision-data';
import { loadFacts } from '../../facts/source-registry';
import { recallsStaleAfterDays } from '../../facts/recall-source';
import { isStale } from '../../facts/source-file';
import type { Stored } from '../../storage/define-stored';
import type { FactQuestion } from '../../orchestrator/decide-plan';
import { readProducts, readsPerMinute } from './product-reader';
import { createRecallReader } from './recall-reader';

/** The recall lists on this device, by the name a source asks for them. */
export interface RecallItems {
  fda: Stored<StoredRecalls>;
  fsis: Stored<StoredRecalls>;
}

/** Most barcodes looked up for one decision: more than can be read in a minute, because some are on the device already. */
const mostAsked = 3 * readsPerMinute;

/** Loads facts for the orchestrator and the requests, by the settings and stored data at the time of the call. */
export interface FactLoader {
  loadFacts: (lines: readonly FactQuestion[]) => Promise<FactLookup>;
  /** Loads the package data of the next decision ahead of time. Never rejects. */
  prepare: () => Promise<void>;
  statuses: () => Promise<SourceStatus[]>;
  /** Reads lists again that are switched on and a day old; see recall-reader. */
  refresh: () => Promise<void>;
}

export function createFactLoader(deps: {
  loadData: LoadData;
  settings: Stored<FactSettings>;
  items: RecallItems;
  products: Stored<StoredProducts>;
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  now: () => Date;
}): FactLoader {
  const { loadData, settings, items, now } = deps;
  const reader = createRecallReader({ settings, ...items, fetch: deps.fetch, now });
  return {
    loadFacts: async (lines) => {
      const chosen = await settings.get();
      const records = chosen.usesOpenFoodFacts
        ? await readProducts(barcodesWorthAsking(lines, mostAsked), { item: deps.products, fetch: deps.fetch, now })
        : [];
      const data = withStoredFacts(loadData, items, chosen);
      return loadFacts((name) => (name === 'facts-open-food-facts' ? Promise.resolve(records) : data(name)), chosen);
    },
    prepare: async () => {
      const load = async (): Promise<void> => {
        await Promise.all([loadDecisionData(loadData), loadFacts(loadData, await settings.get())]);
      };
      await load().catch(() => undefined);
    },
    statuses: async () => sourceStatuses(items, await settings.get(), now().toISOString().slice(0, 10)),
    refresh: () => reader.refresh(),
  };
}

/** The package's data files and the recall lists that were downloaded. A list that is off or was never read is missing. */
export function withStoredFacts(loadData: LoadData, items: RecallItems, settings: FactSettings): LoadData {
  return async (name) => {
    if (name === 'facts-recalls') return snapshotOf(items.fda, settings.usesFdaRecalls);
    if (name === 'facts-recalls-fsis') return snapshotOf(items.fsis, settings.usesFsisRecalls);
    return loadData(name);
  };
}

async function snapshotOf(item: Stored<StoredRecalls>, isOn: boolean): Promise<unknown> {
  const { snapshot } = await item.get();
  if (!isOn || snapshot === null) throw new CoachError('facts/unavailable', 'The recall list was not read.');
  return snapshot;
}

/** Which downloaded sources were checked by `today` (ISO day); the plan shows this. */
export async function sourceStatuses(
  items: RecallItems,
  settings: FactSettings,
  today: string,
): Promise<SourceStatus[]> {
  const status = async (
    id: string,
    title: string,
    item: Stored<StoredRecalls>,
    isOn: boolean,
  ): Promise<SourceStatus> => {
    const { snapshot } = await item.get();
    const asOf = isOn && snapshot !== null ? snapshot.asOf : null;
    return {
      id,
      title,
      state: !isOn ? 'off' : asOf === null ? 'missing' : 'checked',
      asOf,
      isStale: asOf !== null && isStale({ asOf, staleAfterDays: recallsStaleAfterDays }, today),
    };
  };
  return [
    await status('recalls', 'FDA recall reports', items.fda, settings.usesFdaRecalls),
    await status('recalls-fsis', 'USDA meat, poultry and egg recalls', items.fsis, settings.usesFsisRecalls),
  ];
}
