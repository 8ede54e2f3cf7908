import { HandOffBox } from '../result/HandOffBox';
import type { HandOffState } from '../result/HandOffBox';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { CompareStores } from '../compare/CompareStores';
import type { Basket } from '../../lib/core/store/compare';
import type { ComparedStore, StoredComparison } from '../../lib/core/store/comparison';
import type { Example } from './example';
import { inPopup } from './example-frame';
import { noop } from './data/noop';

const handOff = (state: HandOffState, about: 'all' | 'rest' = 'all') =>
  inPopup(
    <>
      <ScreenTitle>Chicken biryani</ScreenTitle>
      <HandOffBox storeName="Corner Basket" about={about} state={state} onAsk={noop} />
    </>,
  );
const link = 'https://cornerbasket.example/buy/rice:1';

const wanted = ['rice', 'milk', 'mint', 'chicken'];
const labels = new Map([
  ['rice', 'basmati rice'],
  ['milk', 'whole milk'],
  ['mint', 'fresh mint'],
  ['chicken', 'chicken thighs'],
]);
const others = [
  { origin: 'https://mill.example', name: 'Mill & Market' },
  { origin: 'https://longname.example', name: 'The Neighbourhood Cooperative Food Hall of Upper Weston' },
];
const basket = (origin: string, name: string, prices: Record<string, number>, currency = 'USD'): ComparedStore => {
  const lines = Object.entries(prices).map(([ingredientId, minor]) => ({ ingredientId, title: ingredientId, minor }));
  const priced: Basket = { origin, name, currency, lines };
  return { origin, name, pricing: { state: 'priced', basket: priced } };
};
const here = basket('https://here.example', 'Corner Basket', { rice: 499, milk: 329, mint: 199, chicken: 899 });
const mill = basket('https://mill.example', 'Mill & Market', { rice: 379, milk: 349, chicken: 949 });
const failed = (canAllow: boolean): ComparedStore => ({
  origin: 'https://longname.example',
  name: others[1]?.name ?? '',
  pricing: {
    state: 'failed',
    code: 'store/tab-navigated',
    message: 'The tab has gone to another site. Go back to the store, click the icon there, and try again.',
    canAllow,
  },
});
const compared = (stores: ComparedStore[], isRunning = false): StoredComparison => ({
  runId: 'run-1',
  tier: 'balanced',
  wanted,
  stores,
  isRunning,
});
const compare = (comparison: StoredComparison | null, met = others) =>
  inPopup(
    <>
      <ScreenTitle>Chicken biryani</ScreenTitle>
      <CompareStores
        others={met}
        comparison={comparison}
        labels={labels}
        onCompare={noop}
        onAllow={noop}
        onStop={noop}
      />
    </>,
  );

/** What concerns the store rather than the meal: its own way to take a list over, its prices beside others'. */
export const storeExamples: readonly Example[] = [
  { name: 'compare-choose', node: compare(null) },
  { name: 'compare-nobody', node: compare(null, []) },
  {
    name: 'compare-pricing',
    node: compare(
      compared(
        [
          here,
          { origin: 'https://mill.example', name: 'Mill & Market', pricing: { state: 'pricing', done: 2, total: 4 } },
        ],
        true,
      ),
      [],
    ),
  },
  { name: 'compare-split', node: compare(compared([here, mill])) },
  {
    name: 'compare-no-split',
    node: compare(compared([here, basket('https://dear.example', 'Dear Deli', { rice: 999, milk: 999 })]), []),
  },
  { name: 'compare-failed', node: compare(compared([here, mill, failed(true)]), []) },
  { name: 'compare-stopped', node: compare(compared([here, failed(false)]), []) },
  {
    name: 'compare-currencies',
    node: compare(compared([here, basket('https://abroad.example', 'Abroad', { rice: 300 }, 'EUR')]), []),
  },
  { name: 'hand-off', node: handOff({ status: 'idle' }) },
  { name: 'hand-off-asking', node: handOff({ status: 'asking' }) },
  { name: 'hand-off-link', node: handOff({ status: 'answered', url: link }) },
  { name: 'hand-off-rest', node: handOff({ status: 'answered', url: link }, 'rest') },
  { name: 'hand-off-none', node: handOff({ status: 'answered', url: null }) },
  {
    name: 'hand-off-failed',
    node: handOff({ status: 'failed', error: { code: 'store/tab-closed', message: 'The store’s tab was closed.' } }),
  },
];
