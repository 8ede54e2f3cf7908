import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { DeliveryState } from '../../../components/options/tracing/DeliveryState';
import { useStored } from '../../../components/use-stored';
import type { DeliveryView } from '../../../lib/core/trace/trace-delivery';
import type { OpikSettings } from '../../../lib/storage/items';
import { findProjectUrl } from '../../../lib/tracing/delivery/opik-link';
import { isSendingOn } from '../../../lib/tracing/tracing-settings';
import { watchDelivery } from '../watch-delivery';
import type { OptionsHost } from '../options-host';

/** The state of delivery; shown while sending is on, or something is left in the outbox. */
export function DeliveryCard({ settings, host }: { settings: OpikSettings; host: OptionsHost }) {
  const [source] = useState(() => watchDelivery(host.request));
  const delivery = useStored(source);
  const [isBusy, setBusy] = useState(false);
  const [note, setNote] = useState('');
  const isSending = isSendingOn(settings);
  if (delivery == null || (!isSending && delivery.refused.length === 0)) return null;

  const act = (work: () => Promise<DeliveryView>): void => {
    setBusy(true);
    setNote('');
    work()
      .then(source.put, () => {
        setNote('That did not work. Reload this page and try again.');
      })
      .finally(() => {
        setBusy(false);
      });
  };
  const openOpik = async (): Promise<void> => {
    setNote('');
    const url = await findProjectUrl(settings, host.fetch);
    if (url === null) setNote('This project is not on the server yet: it appears with the first session sent.');
    else host.openTab(url);
  };

  return (
    <section className="settings-part" aria-label="Delivery">
      <h3>Delivery</h3>
      <DeliveryState
        delivery={delivery}
        isBusy={isBusy}
        onSend={(keys) => {
          act(() => host.request('deliverNow', { keys }));
        }}
        onDiscard={(keys) => {
          act(() => host.request('discardRefused', { keys }));
        }}
      />
      {isSending ? (
        <div className="form-foot">
          <button
            type="button"
            className="button is-small"
            onClick={() => {
              void openOpik();
            }}
          >
            <ExternalLink size={14} aria-hidden />
            Open in Opik
          </button>
          <p className="small soft" role="status">
            {note}
          </p>
        </div>
      ) : null}
    </section>
  );
}
