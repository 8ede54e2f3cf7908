import type { ReactNode } from 'react';
import type { WorkingStep } from '../../lib/core/run/run-step';
import { isUndone } from '../../lib/core/cart/undo/undo';
import type { Undo } from '../../lib/core/cart/undo/undo';
import type { CartDiff as Diff } from '../../lib/core/cart/fill';
import type { ErrorInfo } from '../../lib/core/error-info';
import { CartDiff } from '../result/CartDiff';
import { errorCodes } from '../../lib/core/error-codes';
import { ErrorNotice } from '../ui/error/ErrorNotice';
import { ShoppingListFallback } from '../list/ShoppingListFallback';
import { RatingForm } from '../result/RatingForm';
import { RunEnded } from '../result/RunEnded';
import { InTabNote } from '../fill/InTabNote';
import { RunProgress } from '../fill/RunProgress';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { SessionTimeline } from '../sessions/SessionTimeline';
import { StopButton } from '../ui/buttons/StopButton';
import { UndoButton, UndoResult } from '../result/UndoBox';
import { VerifiedFooter } from '../result/VerifiedFooter';
import { biryaniPlan, biryaniReading } from './data/biryani';
import type { Example } from './example';
import { inPopup } from './example-frame';
import { noop } from './data/noop';
import { badDiff, fillLines, goodDiff, timeline } from './data/runs';

const none: Undo = { status: 'none' };
const undone = (removed: number, leftover: string[]): Undo => ({ status: 'undone', removed, leftover, error: null });
const before = { lines: [], total: null, currency: 'USD', url: null };
const filling: WorkingStep = {
  state: 'filling',
  reading: biryaniReading,
  plan: biryaniPlan,
  tier: 'balanced',
  choices: {},
  before,
  lines: fillLines(9),
};

function verified(diff: Diff, undo: Undo, notFound: readonly string[] = []) {
  return inPopup(
    <>
      <CartDiff storeName="Corner Basket" diff={diff} undo={undo} notFound={notFound} />
      <RatingForm onRate={noop} />
    </>,
    {
      footer: (
        <VerifiedFooter
          diff={diff}
          storeOrigin="https://cornerbasket.example"
          undo={undo}
          canUndo={!isUndone(undo)}
          onUndo={noop}
          onDone={noop}
        />
      ),
    },
  );
}

function ended(from: WorkingStep, error: ErrorInfo | null, undo: Undo = none, wayOut: ReactNode = null) {
  return inPopup(
    <RunEnded
      step={error === null ? { state: 'cancelled', from, undo } : { state: 'failed', error, from, undo }}
      prompt="chicken biryani for 4, halal, no cashews"
      wayOut={wayOut}
      undo={
        <>
          <UndoResult undo={undo} />
          <UndoButton undo={undo} isOffered={from.state === 'filling' && undo.status === 'none'} onUndo={noop} />
        </>
      }
    />,
    {
      footer: (
        <div className="frame-foot-row">
          <button type="button" className="button">
            New cart
          </button>
          <button type="button" className="button is-primary">
            Go on
          </button>
        </div>
      ),
    },
  );
}

const drawer = (value: typeof timeline | null | undefined) =>
  inPopup(null, { drawer: <SessionTimeline timeline={value} onClose={noop} onOpenSessions={noop} /> });

/** From the filling to the end, and the pages beside it. */
export const resultExamples: readonly Example[] = [
  {
    name: 'filling',
    node: inPopup(<RunProgress storeName="Corner Basket" lines={fillLines(9)} />, {
      footer: <StopButton isBusy={false} onStop={noop} />,
    }),
  },
  {
    name: 'filling-in-tab',
    node: inPopup(
      <>
        <InTabNote storeName="Corner Basket" state="moving" />
        <RunProgress storeName="Corner Basket" lines={fillLines(2)} />
      </>,
      { footer: <StopButton isBusy={false} onStop={noop} /> },
    ),
  },
  {
    name: 'may-need-site',
    node: inPopup(
      <>
        <InTabNote storeName="Corner Basket" state="asks" />
        <ScreenTitle>Chicken biryani</ScreenTitle>
      </>,
    ),
  },
  {
    name: 'filling-reading-back',
    node: inPopup(<RunProgress storeName="Corner Basket" lines={fillLines(99)} />, {
      footer: <StopButton isBusy={false} onStop={noop} />,
    }),
  },
  { name: 'verified', node: verified(goodDiff(), none) },
  { name: 'verified-not-found', node: verified(goodDiff(), none, ['saffron', 'fresh curry leaf']) },
  { name: 'verified-differences', node: verified(badDiff(), none) },
  { name: 'verified-undoing', node: verified(goodDiff(), { status: 'undoing', targets: null }) },
  { name: 'verified-undone', node: verified(goodDiff(), undone(18, [])) },
  { name: 'verified-undone-in-part', node: verified(goodDiff(), undone(16, ['Fresh Mint', 'Ginger Root'])) },
  {
    name: 'failed-filling',
    node: ended(filling, {
      code: 'store/rate-limited',
      message: 'Too many requests.',
      detail: 'POST /cart/add.js 429',
    }),
  },
  {
    name: 'failed-reading',
    node: ended({ state: 'extracting' }, { code: 'prompt/not-understood', message: 'Nothing was understood.' }),
  },
  {
    name: 'failed-tab-closed',
    node: ended(
      { state: 'finding', reading: biryaniReading, found: {} },
      { code: 'store/tab-closed', message: 'The tab is gone.' },
    ),
  },
  {
    name: 'failed-unreadable',
    node: ended(
      { state: 'finding', reading: biryaniReading, found: {} },
      { code: 'store/element-missing', message: 'No search was found.', detail: 'generic: search box, /' },
      none,
      <ShoppingListFallback storeName="Corner Basket" storeOrigin="https://cornerbasket.example" />,
    ),
  },
  { name: 'cancelled', node: ended(filling, null, undone(9, [])) },
  { name: 'timeline', node: drawer(timeline) },
  { name: 'timeline-empty', node: drawer({ ...timeline, traces: [] }) },
  { name: 'timeline-reading', node: drawer(undefined) },
  { name: 'timeline-unreadable', node: drawer(null) },
  {
    name: 'errors',
    node: (
      <main style={{ display: 'grid', gap: 8, padding: 16, maxWidth: 380 }}>
        <h1>Errors</h1>
        {errorCodes.map((code) => (
          <ErrorNotice
            key={code}
            error={{ code, message: 'What the code said.', detail: 'selector .card' }}
            onAction={noop}
          />
        ))}
      </main>
    ),
    isPage: true,
  },
];
