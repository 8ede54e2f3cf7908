import { AnyStoreNote } from '../../../components/search/AnyStoreNote';
import { InTabNote } from '../../../components/fill/InTabNote';
import { Screen } from '../../../components/ui/frame/PopupFrame';
import { ReadingScreen } from '../../../components/prompt/ReadingScreen';
import { RunProgress } from '../../../components/fill/RunProgress';
import { SearchProgress } from '../../../components/search/SearchProgress';
import { StopButton } from '../../../components/ui/buttons/StopButton';
import { StoreElsewhere } from '../../../components/search/StoreElsewhere';
import { useStored } from '../../../components/use-stored';
import { tabVisitItem } from '../../../lib/storage/items';
import { ConfirmScreen } from './ConfirmScreen';
import { EndedScreen } from './EndedScreen';
import { ReviewScreen } from './ReviewScreen';
import type { RunScreenProps } from './screen-props';
import { VerifiedScreen } from './VerifiedScreen';

/** The screen of a run: one per step. */
export function RunScreen(props: RunScreenProps) {
  const { run, isOtherTab, request, sender } = props;
  const { step } = run;
  const visit = useStored(tabVisitItem);
  const isMoving = visit?.tabId === run.tabId;
  const elsewhere = (
    <>
      {isMoving ? <InTabNote storeName={run.store.name} state="moving" /> : null}
      {isOtherTab ? <StoreElsewhere storeName={run.store.name} /> : null}
      {run.readAsAnyStore === undefined ? null : (
        <AnyStoreNote
          storeName={run.store.name}
          storeOrigin={run.store.origin}
          problem={run.readAsAnyStore.problem}
          broken={run.readAsAnyStore.broken ?? null}
        />
      )}
    </>
  );
  const stop = (
    <StopButton
      isBusy={sender.isBusy}
      onStop={() => {
        void sender.send(() => request('cancelRun', { runId: run.id }));
      }}
    />
  );
  switch (step.state) {
    case 'extracting':
      return (
        <Screen footer={stop}>
          {elsewhere}
          <ReadingScreen prompt={run.prompt} />
        </Screen>
      );
    case 'confirming':
      return <ConfirmScreen {...props} step={step} elsewhere={elsewhere} />;
    case 'finding':
    case 'deciding':
      return (
        <Screen footer={stop}>
          {elsewhere}
          <SearchProgress
            state={step.state}
            storeName={run.store.name}
            reading={step.reading}
            found={step.found}
            labels={step.state === 'deciding' ? step.labels : undefined}
          />
        </Screen>
      );
    case 'reviewing':
      return <ReviewScreen {...props} step={step} elsewhere={elsewhere} />;
    case 'filling':
      return (
        <Screen footer={stop}>
          {elsewhere}
          <RunProgress storeName={run.store.name} lines={step.lines} />
        </Screen>
      );
    case 'verified':
      return <VerifiedScreen {...props} step={step} elsewhere={elsewhere} />;
    case 'failed':
    case 'cancelled':
      return <EndedScreen {...props} step={step} elsewhere={elsewhere} />;
  }
}
