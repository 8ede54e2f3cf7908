import { CartDiff } from '../../components/CartDiff';
import { Screen } from '../../components/PopupFrame';
import { RatingForm } from '../../components/RatingForm';
import { UndoBox } from '../../components/UndoBox';
import { canUndo } from '../../lib/core/run';
import type { StepScreenProps } from './RunScreen';

/** The cart as the store has it, what the shopper thinks of it, and the two ways on: undo, or done. */
export function VerifiedScreen({ run, step, elsewhere, request, sender, onDone }: StepScreenProps<'verified'>) {
  const runId = run.id;
  return (
    <Screen
      footer={
        <>
          <UndoBox
            undo={step.undo}
            isOffered={canUndo(step)}
            onUndo={() => {
              void sender.send(() => request('undoFill', { runId }));
            }}
          />
          <button type="button" className="button is-primary is-wide" onClick={onDone}>
            Done
          </button>
        </>
      }
    >
      {elsewhere}
      <CartDiff
        storeName={run.store.name}
        storeOrigin={run.store.origin}
        diff={step.diff}
        isUndone={step.undo.status === 'undone'}
      />
      <RatingForm
        onRate={(value, comment) => {
          void sender.send(() => request('rateRun', { runId, value, comment }));
        }}
      />
    </Screen>
  );
}
