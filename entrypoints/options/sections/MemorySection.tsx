import { MemoryView } from '../../../components/options/MemoryView';
import { SettingsSection } from '../../../components/options/SettingsPage';
import { Skeleton } from '../../../components/ui/Skeleton';
import { useStored } from '../../../components/use-stored';
import { memoryItem } from '../../../lib/storage/items';
import type { OptionsHost } from '../options-host';

/** What earlier carts taught the coach. */
export function MemorySection({ host }: { host: OptionsHost }) {
  const memory = useStored(memoryItem);
  return (
    <SettingsSection
      title="Memory"
      text="Learned from carts you filled, kept on this device and sent nowhere: not to Claude, not into traces."
    >
      {memory === undefined ? (
        <Skeleton rows={2} height={48} />
      ) : (
        <MemoryView
          memory={memory}
          today={host.now().toISOString().slice(0, 10)}
          onChange={(change) => {
            void host.request('changeMemory', change);
          }}
        />
      )}
    </SettingsSection>
  );
}
