import { useState } from 'react';
import { ErrorNotice } from '../../../components/ui/error/ErrorNotice';
import { UnreadableWishes } from '../../../components/options/UnreadableWishes';
import { PreferencesForm } from '../../../components/options/PreferencesForm';
import { SettingsSection } from '../../../components/options/SettingsPage';
import { Skeleton } from '../../../components/ui/Skeleton';
import { useStored } from '../../../components/use-stored';
import { concerns } from '../../../lib/agents/advisor-list';
import type { ErrorInfo } from '../../../lib/core/error-info';
import { toErrorInfo } from '../../../lib/core/errors';
import type { UnreadWish } from '../../../lib/core/shopper/unread-wishes';
import { wordOfWish } from '../../../lib/core/shopper/unread-wishes';
import { dietaryItem, preferencesItem } from '../../../lib/storage/items';
import { blockingWishes, storedWishes } from '../../../lib/storage/stored-wishes';
import { createWorkQueue } from '../work-queue';

const queue = createWorkQueue();

/** What the shopper wants in every cart. */
export function PreferencesSection() {
  const wishes = useStored(storedWishes);
  // The last change that was not stored, and how to try it again.
  const [problem, setProblem] = useState<{ error: ErrorInfo; again: () => void } | null>(null);
  const store = (work: () => Promise<void>): void => {
    // One after another, so that a failure is shown for the press that caused it.
    void queue(work).then(
      () => {
        setProblem(null);
      },
      (error: unknown) => {
        setProblem({
          error: toErrorInfo(error),
          again: () => {
            store(work);
          },
        });
      },
    );
  };
  const keep = (wish: UnreadWish): void => {
    const word = wordOfWish(wish);
    if (word !== null)
      store(() => preferencesItem.change((kept) => ({ ...kept, dislikes: [...new Set([...kept.dislikes, word])] })));
  };
  const clear = (wish: UnreadWish): void => {
    store(() => (wish.item === 'preferences' ? preferencesItem : dietaryItem).discardUnread([wish]));
  };
  return (
    <SettingsSection
      title="Preferences"
      text="They hold for every cart from the next one on, beside what you type for it."
    >
      {wishes === undefined ? (
        <Skeleton rows={5} height={48} />
      ) : (
        <>
          <div className="settings-part-notices">
            <UnreadableWishes wishes={blockingWishes(wishes)} onKeep={keep} onClear={clear} />
            {problem === null ? null : (
              <ErrorNotice error={problem.error} canRephrase={false} onAction={problem.again} />
            )}
          </div>
          <PreferencesForm
            preferences={wishes.preferences}
            dietary={wishes.dietary}
            concerns={concerns}
            onChange={(part) => {
              store(() => preferencesItem.change((kept) => ({ ...kept, ...part })));
            }}
            onDietaryChange={(part) => {
              store(() => dietaryItem.change((kept) => ({ ...kept, ...part })));
            }}
          />
        </>
      )}
    </SettingsSection>
  );
}
