import { SettingsSection } from '../../components/SettingsPage';
import { Skeleton } from '../../components/Skeleton';
import type { SaveResult, TracingSettings } from '../../components/TracingForm';
import { TracingForm } from '../../components/TracingForm';
import { useStored } from '../../components/use-stored';
import { opikItem } from '../../lib/storage/items';
import { opikOrigin } from './opik-origin';

interface Props {
  /** Asks the browser to let us talk to this origin; true when it does. */
  askFor: (origin: string) => Promise<boolean>;
}

/** Where the steps of a session may be sent. */
export function TracingSection({ askFor }: Props) {
  const settings = useStored(opikItem);
  const save = async (next: TracingSettings): Promise<SaveResult> => {
    if (next.isOn && next.level !== 'off') {
      const origin = opikOrigin(next.apiUrl.trim());
      if (origin === null) return 'bad-address';
      if (!(await askFor(origin))) return 'not-allowed';
    }
    await opikItem.set({ ...next, apiUrl: next.apiUrl.trim().replace(/\/+$/, ''), apiKey: next.apiKey.trim() });
    return 'saved';
  };
  return (
    <SettingsSection
      title="Tracing"
      text="Each step of a cart is recorded on this device, so that you can see what was done and why. It can also go to an Opik server of your choice."
    >
      {settings === undefined ? <Skeleton rows={3} height={40} /> : <TracingForm settings={settings} onSave={save} />}
    </SettingsSection>
  );
}
