import { useRef, useState } from 'react';
import { liveRegionText } from '../../components/ui/frame/live-region-text';
import type { ErrorAction } from '../../components/ui/error/error-text';
import { ErrorNotice } from '../../components/ui/error/ErrorNotice';
import { PopupFrame, Screen } from '../../components/ui/frame/PopupFrame';
import { PopupHeader } from '../../components/ui/frame/PopupHeader';
import { PromptScreen } from '../../components/prompt/PromptScreen';
import { useStored } from '../../components/use-stored';
import type { TakenRecipe } from '../../lib/core/recipe/recipe';
import { recipeName } from '../../lib/core/recipe/recipe';
import { CoachError, fromErrorInfo, toErrorInfo } from '../../lib/core/errors';
import { maxPromptLength } from '../../lib/messaging/coach-channel';
import { draftItem, sessionItem } from '../../lib/storage/items';
import { storedWishes, unreadableWishes } from '../../lib/storage/stored-wishes';
import { storedRun } from '../../lib/storage/stored-run';
import type { CoachRequest } from './coach-request';
import { LostRunNotice } from './parts/LostRunNotice';
import type { Opening } from './popup-opening';
import { RecipeOffer } from './parts/RecipeOffer';
import { RunScreen } from './screens/RunScreen';
import { TimelineDrawer } from './parts/TimelineDrawer';
import { useRequests } from './use-requests';

interface Props {
  request: CoachRequest;
  opening: Opening;
  openSettings: () => void;
  /** The page of all sessions, at this one. */
  openSessions: (sessionId: string | null) => void;
  close: () => void;
}

/** The popup: shows the run of the open session as it is stored, or the prompt; every press is a request to the background. */
export function App({ request, opening, openSettings, openSessions, close }: Props) {
  const stored = useStored(storedRun);
  const session = useStored(sessionItem);
  const draft = useStored(draftItem);
  const opened = useStored(opening);
  const wishes = useStored(storedWishes);
  const sender = useRequests();
  const timelineButton = useRef<HTMLButtonElement>(null);
  const [isTimelineOpen, setTimelineOpen] = useState(false);
  // The words to begin with when the shopper wants to say it another way while a run still stands; null otherwise.
  const [rephrasing, setRephrasing] = useState<string | null>(null);
  const isRead = stored !== undefined && session !== undefined && draft !== undefined;
  // A run stays in storage after its session; only the run of the open session is shown.
  const isCurrent = isRead && stored !== null && stored.sessionId === session?.id && session.endedAt === null;
  const run = isCurrent ? stored : null;
  const isAsking = run === null || rephrasing !== null;

  const startRun = async (prompt: string, recipe?: { page: TakenRecipe; servings: number }): Promise<boolean> => {
    const isStarted = await sender.send(async () => {
      const { tabId, store, storeError } = await opening.get();
      if (tabId === null || store === null)
        throw storeError === null
          ? new CoachError('store/unsupported', 'This page is not a store.')
          : fromErrorInfo(storeError);
      await request('startRun', recipe === undefined ? { prompt, tabId } : { prompt, tabId, recipe });
      await draftItem.set('');
    });
    if (isStarted) setRephrasing(null);
    return isStarted;
  };
  const start = async (prompt: string): Promise<void> => {
    await startRun(prompt);
  };
  const saveDraft = (text: string): void => {
    void draftItem.set(text);
  };
  const newCart = async (): Promise<void> => {
    setRephrasing(null);
    if (await sender.send(() => request('newCart', null))) opening.again();
  };
  const act = (action: ErrorAction, retry: () => void): void => {
    sender.dismiss();
    if (action === 'retry') retry();
    if (action === 'edit-prompt' && run !== null) setRephrasing(run.prompt);
    if (action === 'new-cart') void newCart();
    if (action === 'settings') openSettings();
  };

  const { problem } = sender;
  // Unreadable wishes are shown until they are settled.
  const unreadable = wishes === undefined ? null : unreadableWishes(wishes);
  const banner = unreadable === null ? null : <ErrorNotice error={toErrorInfo(unreadable)} onAction={openSettings} />;
  const notice =
    problem === null || (unreadable !== null && problem.error.code === 'settings/unreadable') ? (
      banner
    ) : (
      <>
        {banner}
        <ErrorNotice
          error={problem.error}
          onAction={(action) => {
            act(action, problem.again);
          }}
        />
      </>
    );
  return (
    <PopupFrame
      header={
        <PopupHeader
          storeName={isAsking ? null : run.store.name}
          isTimelineOpen={isTimelineOpen}
          onNewCart={run === null || run.step.state === 'filling' ? null : () => void newCart()}
          onToggleTimeline={() => {
            setTimelineOpen(!isTimelineOpen);
          }}
          onOpenSettings={openSettings}
          timelineButton={timelineButton}
        />
      }
      notice={notice}
      drawer={
        isTimelineOpen ? (
          <TimelineDrawer
            request={request}
            sessionId={session?.id ?? null}
            onClose={() => {
              setTimelineOpen(false);
              timelineButton.current?.focus();
            }}
            onOpenSessions={() => {
              openSessions(session?.id ?? null);
            }}
          />
        ) : null
      }
      announcement={liveRegionText(run)}
    >
      {!isRead ? (
        <Screen>{null}</Screen>
      ) : isAsking ? (
        <Screen key={rephrasing ?? 'prompt'}>
          {run === null ? <LostRunNotice /> : null}
          <PromptScreen
            store={opened?.store}
            storeError={opened?.storeError ?? null}
            draft={rephrasing ?? draft}
            maxLength={maxPromptLength}
            recipe={
              <RecipeOffer
                pageRecipe={opening.recipe}
                canShop={opened?.store != null}
                onShop={(recipe, servings) =>
                  startRun(`${recipeName(recipe)} for ${String(servings)}`, { page: recipe, servings })
                }
              />
            }
            onDraft={saveDraft}
            onStart={start}
            onStoreAction={(action) => {
              act(action, opening.again);
            }}
          />
        </Screen>
      ) : (
        <RunScreen
          key={`${run.id} ${run.step.state}`}
          run={run}
          isOtherTab={opened !== undefined && opened.tabId !== run.tabId}
          findTab={async () => (await opening.get()).tabId}
          request={request}
          sender={sender}
          onDraft={saveDraft}
          onStart={start}
          onRephrase={() => {
            setRephrasing(run.prompt);
          }}
          onNewCart={() => void newCart()}
          onOpenSettings={openSettings}
          onDone={() => {
            void sender
              .send(() => request('finishSession', null))
              .then((isDone) => {
                if (isDone) close();
              });
          }}
        />
      )}
    </PopupFrame>
  );
}
