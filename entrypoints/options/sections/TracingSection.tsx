import type { FormNote } from '../../../components/ui/controls/FormFooter';
import { SettingsSection } from '../../../components/options/SettingsPage';
import { Skeleton } from '../../../components/ui/Skeleton';
import { TracingForm } from '../../../components/options/tracing/TracingForm';
import { useStored } from '../../../components/use-stored';
import { opikItem } from '../../../lib/storage/items';
import type { OpikSettings } from '../../../lib/storage/items';
import { checkConnection } from '../../../lib/tracing/delivery/check-connection';
import { DeliveryCard } from './DeliveryCard';
import { releaseUnusedPermission } from '../release-permission';
import type { OptionsHost } from '../options-host';
import { isReadOnTheWay, originPattern } from '../../../lib/core/store/origin-pattern';
import { sentToOpik } from '../data-collection';

const badAddress: FormNote = {
  text: 'Not saved: that is no address. It looks like https://www.comet.com/opik/api or http://localhost:5173/api.',
  isWrong: true,
};
const notAllowed: FormNote = {
  text: 'Not saved: the browser may only send there if you allow that address. Save again and choose Allow.',
  isWrong: true,
};

const keyInClear: FormNote = {
  text: 'Not sent: others on the way could read your key there. Use an address that begins with https://, one of this computer, or no key.',
  isWrong: true,
};

function trimmed(settings: OpikSettings): OpikSettings {
  return { ...settings, apiUrl: settings.apiUrl.trim().replace(/\/+$/, ''), apiKey: settings.apiKey.trim() };
}

/** Where the steps of a session may be sent, and whether they arrived. */
export function TracingSection({ host }: { host: OptionsHost }) {
  const settings = useStored(opikItem);

  const save = async (typed: OpikSettings): Promise<FormNote> => {
    const next = trimmed(typed);
    if (next.isOn && next.level !== 'off') {
      const origin = originPattern(next.apiUrl);
      if (origin === null) return badAddress;
      if (next.apiKey !== '' && isReadOnTheWay(next.apiUrl)) return keyInClear;
      if (!(await host.askFor({ origin, data: sentToOpik(next) }))) return notAllowed;
    }
    const { apiUrl: earlier } = await opikItem.get();
    await opikItem.set(next);
    await releaseUnusedPermission(earlier, host);
    return { text: 'Saved.', isWrong: false };
  };

  const test = async (typed: OpikSettings): Promise<FormNote> => {
    const next = trimmed(typed);
    const origin = originPattern(next.apiUrl);
    if (next.apiKey !== '' && isReadOnTheWay(next.apiUrl)) return keyInClear;
    if (origin !== null && !(await host.askFor({ origin, data: [] })))
      return { text: 'The browser may only ask there if you allow that address.', isWrong: true };
    const { isOk, message } = await checkConnection(next, { fetch: host.fetch, now: () => host.now().getTime() });
    return { text: message, isWrong: !isOk };
  };

  return (
    <SettingsSection
      title="Tracing"
      text="Each step of a cart is recorded on this device, so that you can see what was done and why. It can also go to an Opik server of your choice."
    >
      {settings === undefined ? (
        <Skeleton rows={3} height={40} />
      ) : (
        <TracingForm settings={settings} onSave={save} onTest={test} />
      )}
      {settings === undefined ? null : <DeliveryCard settings={settings} host={host} />}
    </SettingsSection>
  );
}
