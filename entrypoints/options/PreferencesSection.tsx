import { PreferencesForm } from '../../components/PreferencesForm';
import { SettingsSection } from '../../components/SettingsPage';
import { Skeleton } from '../../components/Skeleton';
import { useStored } from '../../components/use-stored';
import { concerns } from '../../lib/agents/advisor-list';
import type { Preferences } from '../../lib/core/preferences';
import { preferencesItem } from '../../lib/storage/items';
import { makeQueue } from './queue';

const queue = makeQueue();

/** What the shopper wants in every cart. */
export function PreferencesSection() {
  const preferences = useStored(preferencesItem);
  const change = (part: Partial<Preferences>): void => {
    // Two presses in a row must not read the same old value.
    void queue(async () => {
      await preferencesItem.set({ ...(await preferencesItem.get()), ...part });
    });
  };
  return (
    <SettingsSection
      title="Preferences"
      text="They hold for every cart from the next one on, beside what you ask for in its prompt."
    >
      {preferences === undefined ? (
        <Skeleton rows={5} height={48} />
      ) : (
        <PreferencesForm preferences={preferences} concerns={concerns} onChange={change} />
      )}
    </SettingsSection>
  );
}
