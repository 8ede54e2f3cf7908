import { CartDiff } from '../../../components/result/CartDiff';
import { ListLink } from '../../../components/list/ListLink';
import { Screen } from '../../../components/ui/frame/PopupFrame';
import { RatingForm } from '../../../components/result/RatingForm';
import { VerifiedFooter } from '../../../components/result/VerifiedFooter';
import { notFoundNames, unansweredNames } from '../../../lib/core/run/not-found';
import { replacementFor } from '../../../lib/core/cart/replacement';
import { canUndo } from '../../../lib/core/run/run';
import { sitePermissionForUndo } from '../site-permission';
import type { StepScreenProps } from './screen-props';
import { StoreHandOff } from '../parts/StoreHandOff';

/** The cart as the store has it, what the shopper thinks of it, and the two ways on: undo, or done. */
export function VerifiedScreen({ run, step, elsewhere, request, sender, onDone }: StepScreenProps<'verified'>) {
  const runId = run.id;
  return (
    <Screen
      footer={
        <VerifiedFooter
          diff={step.diff}
          storeOrigin={run.store.origin}
          undo={step.undo}
          canUndo={canUndo(step)}
          onUndo={() => {
            void sitePermissionForUndo(run, step.undo).then(() => sender.send(() => request('undoFill', { runId })));
          }}
          onDone={onDone}
        />
      }
    >
      {elsewhere}
      <CartDiff
        storeName={run.store.name}
        diff={step.diff}
        undo={step.undo}
        notFound={notFoundNames(step)}
        unanswered={unansweredNames(step)}
        isBusy={sender.isBusy}
        replacementOf={(compared) => {
          const line = step.lines.find(({ sku }) => sku === compared.sku);
          return line === undefined ? null : replacementFor(line, compared, step);
        }}
        onReopen={({ sku }, insteadSku) => {
          void sender.send(() => request('reopenLine', { runId, sku, insteadSku }));
        }}
      />
      {step.undo.status === 'none' && step.diff.lines.some(({ asked, got }) => got < asked) ? (
        <StoreHandOff run={run} about="rest" request={request} />
      ) : null}
      <ListLink />
      <RatingForm
        onRate={(value, comment) => {
          void sender.send(() => request('rateRun', { runId, value, comment }));
        }}
      />
    </Screen>
  );
}
