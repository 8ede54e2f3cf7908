import { useState } from 'react';
import { FactsForm } from '../../../components/options/FactsForm';
import { SettingsSection } from '../../../components/options/SettingsPage';
import { Skeleton } from '../../../components/ui/Skeleton';
import { useStored } from '../../../components/use-stored';
import type { FactSettings } from '../../../lib/core/fact/fact-settings';
import type { OptionsHost } from '../options-host';
import { factSettingsItem, fdaRecallsItem, fsisRecallsItem } from '../../../lib/storage/items';

/** The one address of a fact source that answers extensions only with the shopper's permission. */
const fsisOrigin = 'https://www.fsis.usda.gov/*';

/** Requests the permission a source needs before it is switched on. It must be the first await: browsers accept the request only in the click handler. */
function askFor(part: Partial<FactSettings>, host: OptionsHost): Promise<boolean> {
  if (part.usesFsisRecalls === true) return host.askFor({ origin: fsisOrigin, data: [] });
  // Barcodes of products on the store's page.
  if (part.usesOpenFoodFacts === true) return host.askFor({ origin: null, data: ['websiteContent'] });
  return Promise.resolve(true);
}

/** Which fact sources are asked. */
export function FactsSection({ host }: { host: OptionsHost }) {
  const settings = useStored(factSettingsItem);
  const fda = useStored(fdaRecallsItem);
  const fsis = useStored(fsisRecallsItem);
  const [refused, setRefused] = useState<keyof FactSettings | null>(null);
  const change = async (part: Partial<FactSettings>): Promise<void> => {
    const isAllowed = await askFor(part, host);
    setRefused(isAllowed ? null : part.usesFsisRecalls === true ? 'usesFsisRecalls' : 'usesOpenFoodFacts');
    if (!isAllowed) return;
    await factSettingsItem.set({ ...(await factSettingsItem.get()), ...part });
    if (part.usesFsisRecalls === false) await host.giveBack(fsisOrigin);
  };
  return (
    <SettingsSection
      title="Food facts"
      text="What products are judged by. Every fact shows its source and its date; what is not known counts neither for nor against a product."
    >
      {settings === undefined || fda === undefined || fsis === undefined ? (
        <Skeleton rows={4} height={48} />
      ) : (
        <FactsForm
          settings={settings}
          fda={fda}
          fsis={fsis}
          refused={refused}
          onChange={(part) => {
            void change(part);
          }}
        />
      )}
    </SettingsSection>
  );
}
