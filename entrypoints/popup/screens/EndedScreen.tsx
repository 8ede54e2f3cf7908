import { errorTexts } from '../../../components/ui/error/error-text';
import { ListLink } from '../../../components/list/ListLink';
import { ShoppingListFallback } from '../../../components/list/ShoppingListFallback';
import { Screen } from '../../../components/ui/frame/PopupFrame';
import { RunEnded } from '../../../components/result/RunEnded';
import { UndoButton, UndoResult } from '../../../components/result/UndoBox';
import { canUndo } from '../../../lib/core/run/run';
import { requestSitePermission, sitePermissionForUndo } from '../site-permission';
import type { StepScreenProps } from './screen-props';

/** A run that failed or was stopped, with the way on that fits its reason. */
export function EndedScreen({
  run,
  step,
  elsewhere,
  findTab,
  request,
  sender,
  onRephrase,
  onNewCart,
}: StepScreenProps<'failed' | 'cancelled'>) {
  const runId = run.id;
  const words = step.state === 'failed' ? errorTexts[step.error.code] : errorTexts['run/cancelled'];
  const isTabGone =
    step.state === 'failed' && (step.error.code === 'store/tab-closed' || step.error.code === 'store/tab-navigated');
  const hasUndone = step.undo.status !== 'none';
  const hasList = 'reading' in step.from;
  const isUnreadable = step.state === 'failed' && step.error.code === 'store/element-missing';
  const goOn = (): void => {
    if (words.action === 'edit-prompt') {
      onRephrase();
      return;
    }
    const needsSite = step.state === 'failed' && step.error.code === 'store/needs-permission';
    if (needsSite) {
      // Once it is allowed the background goes on by itself; where it was allowed already, nobody tells it.
      void requestSitePermission(run.store.origin)
        .then((isAllowed) => (isAllowed ? request('retryRun', { runId }) : null))
        .catch(() => undefined);
      return;
    }
    // The run's own tab is gone: it goes on in the tab the popup stands on now.
    void sender.send(async () => {
      const tabId = isTabGone ? await findTab() : null;
      await request('retryRun', tabId === null ? { runId } : { runId, tabId });
    });
  };

  return (
    <Screen
      footer={
        <div className="frame-foot-row">
          <button type="button" className="button" onClick={onNewCart}>
            New cart
          </button>
          {hasUndone ? null : (
            <button type="button" className="button is-primary" disabled={sender.isBusy} onClick={goOn}>
              {words.action === 'retry' || words.action === 'edit-prompt' ? words.button : 'Try again'}
            </button>
          )}
        </div>
      }
    >
      {elsewhere}
      <RunEnded
        step={step}
        prompt={run.prompt}
        wayOut={
          hasList && isUnreadable ? (
            <ShoppingListFallback storeName={run.store.name} storeOrigin={run.store.origin} />
          ) : null
        }
        undo={
          <>
            <UndoResult undo={step.undo} />
            <UndoButton
              undo={step.undo}
              isOffered={canUndo(step)}
              onUndo={() => {
                void sitePermissionForUndo(run, step.undo).then(() =>
                  sender.send(() => request('undoFill', { runId })),
                );
              }}
            />
          </>
        }
      />
      {hasList && !isUnreadable ? <ListLink /> : null}
    </Screen>
  );
}
