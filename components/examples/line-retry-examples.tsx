import { diffCart } from '../../lib/core/cart/cart-diff';
import { replacementFor } from '../../lib/core/cart/replacement';
import type { StoreCheck } from '../../lib/core/store/store-check';
import { shoppingListOf } from '../../lib/core/cart/shopping-list';
import type { Run } from '../../lib/core/run/run';
import type { RunStep } from '../../lib/core/run/run-step';
import { AnyStoreNote } from '../search/AnyStoreNote';
import { CartDiff } from '../result/CartDiff';
import { ListLink } from '../list/ListLink';
import { RatingForm } from '../result/RatingForm';
import { ShoppingListView } from '../list/ShoppingListView';
import { VerifiedFooter } from '../result/VerifiedFooter';
import { biryaniPlan, biryaniReading } from './data/biryani';
import type { Example } from './example';
import { inPopup } from './example-frame';
import { noop } from './data/noop';
import { badDiff, cornerBasket, emptyCart, fillLines } from './data/runs';

const lines = fillLines(99);
const step: Extract<RunStep, { state: 'verified' }> = {
  state: 'verified',
  reading: biryaniReading,
  plan: biryaniPlan,
  tier: 'balanced',
  choices: {},
  before: emptyCart,
  lines,
  diff: {
    ...badDiff(),
    others: diffCart([], emptyCart, {
      ...emptyCart,
      lines: [{ lineId: 'x', sku: 'x', title: 'Vanilla Ice Cream, 48 fl oz', quantity: 1, price: null, url: null }],
    }).others,
  },
  undo: { status: 'none' },
};
const run: Run = {
  id: 'run-1',
  sessionId: 'session-1',
  traceId: 'trace-1',
  prompt: 'chicken biryani for 4',
  store: cornerBasket,
  tabId: 1,
  startedAt: '2026-11-24T10:00:00.000Z',
  updatedAt: '2026-11-24T10:05:00.000Z',
  since: '2026-11-24T10:05:00.000Z',
  step,
};

function mending(problem: { detail?: string } | null | undefined, broken: StoreCheck | null = null) {
  return inPopup(
    <>
      {problem === undefined ? null : (
        <AnyStoreNote
          storeName={cornerBasket.name}
          storeOrigin={cornerBasket.origin}
          problem={problem}
          broken={broken}
        />
      )}
      <CartDiff
        storeName={cornerBasket.name}
        diff={step.diff}
        undo={step.undo}
        replacementOf={(compared) => {
          const line = lines.find(({ sku }) => sku === compared.sku);
          return line === undefined ? null : replacementFor(line, compared, step);
        }}
        onReopen={noop}
      />
      <ListLink />
      <RatingForm onRate={noop} />
    </>,
    {
      footer: (
        <VerifiedFooter
          diff={step.diff}
          storeOrigin={cornerBasket.origin}
          undo={step.undo}
          canUndo
          onUndo={noop}
          onDone={noop}
        />
      ),
    },
  );
}

function listPage(of: RunStep, isCopied: boolean) {
  const list = shoppingListOf({ ...run, step: of });
  return list === null ? null : (
    <ShoppingListView list={list} isCopied={isCopied} onCopy={noop} onPrint={noop} onDownload={noop} />
  );
}

/** Examples of retrying a line of a cart that is not as asked, and of the shopping list for when that is not possible. */
export const lineRetryExamples: readonly Example[] = [
  { name: 'mending', node: mending(undefined) },
  { name: 'mending-as-any-store', node: mending({ detail: 'shopify: cart' }) },
  {
    name: 'mending-as-any-store-tested',
    node: mending(
      { detail: 'POST /cart/add.js → 404' },
      { step: 'cart', state: 'broken', detail: 'store/element-missing: /cart.js: not JSON' },
    ),
  },
  { name: 'mending-as-any-store-by-choice', node: mending(null) },
  { name: 'list', node: listPage(step, false), isPage: true },
  {
    name: 'list-unplanned',
    node: listPage({ state: 'finding', reading: biryaniReading, found: {} }, true),
    isPage: true,
  },
];
