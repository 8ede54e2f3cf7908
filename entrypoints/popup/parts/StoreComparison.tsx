import { CompareStores } from '../../../components/compare/CompareStores';
import { useStored } from '../../../components/use-stored';
import { basketOf } from '../../../lib/core/store/compare';
import type { StoredComparison } from '../../../lib/core/store/comparison';
import type { LineChoice, Plan, Tier } from '../../../lib/core/decision/decision';
import { ingredientLabel } from '../../../lib/core/meal/ingredient';
import type { MealReading } from '../../../lib/core/meal/ingredient';
import type { Run } from '../../../lib/core/run/run';
import { comparisonItem, storeRecordsItem } from '../../../lib/storage/items';
import { comparisonHost } from '../comparison-host';
import type { ComparisonHost } from '../comparison-host';
import type { RequestSender } from '../use-requests';

interface Props {
  run: Run;
  reading: MealReading;
  plan: Plan;
  tier: Tier;
  choices: Readonly<Record<string, LineChoice>>;
  sender: RequestSender;
  host?: ComparisonHost;
}

/** Prices of the reviewed list in the other stores met: as stored, changed by requests. */
export function StoreComparison({ run, reading, plan, tier, choices, sender, host = comparisonHost }: Props) {
  const book = useStored(storeRecordsItem);
  const stored = useStored(comparisonItem);
  if (book === undefined || stored === undefined) return null;
  const others = Object.values(book)
    .filter(({ origin }) => origin !== run.store.origin)
    .sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1))
    .slice(0, 6);
  const compare = (origins: string[]): void => {
    void sender.send(() => host.request('compareStores', { runId: run.id, origins }));
  };
  return (
    <CompareStores
      others={others}
      comparison={stored?.runId === run.id && stored.tier === tier ? asReviewed(stored, run, plan, choices) : null}
      labels={new Map(reading.ingredients.map((ingredient) => [ingredient.id, ingredientLabel(ingredient)]))}
      onCompare={compare}
      onAllow={(origin) => {
        void host.allow(origin).then((isAllowed) => {
          if (isAllowed) compare([origin]);
        });
      }}
      onStop={() => {
        void sender.send(() => host.request('stopComparing', null));
      }}
    />
  );
}

/** What is stored, with the open store's basket as the shopper has it now: lines may have been changed or taken out since. */
function asReviewed(
  stored: StoredComparison,
  { store: { origin, name } }: Run,
  plan: Plan,
  choices: Readonly<Record<string, LineChoice>>,
): StoredComparison {
  const basket = basketOf({ origin, name }, plan, stored.tier, choices);
  return {
    ...stored,
    wanted: stored.wanted.filter((id) => choices[id]?.isRemoved !== true),
    stores: stored.stores.map((store) =>
      store.origin === origin ? { ...store, pricing: { state: 'priced', basket } } : store,
    ),
  };
}
