import { useState } from 'react';
import { AdapterTable } from '../../components/stores/AdapterTable';
import { ConfirmButton } from '../../components/ui/buttons/ConfirmButton';
import { Skeleton } from '../../components/ui/Skeleton';
import { StoresPage } from '../../components/stores/StoresPage';
import { useStored } from '../../components/use-stored';
import { anyStoreItem, storeRecordsItem, storeProfilesItem } from '../../lib/storage/items';
import type { StoresPageHost } from './stores-page-host';
import { StoreEntry } from './StoreEntry';

/** How the coach fares in each store met on this device, and every store it knows. */
export function App({ host }: { host: StoresPageHost }) {
  const book = useStored(storeRecordsItem);
  const anyStores = useStored(anyStoreItem);
  const profiles = useStored(storeProfilesItem);
  const allowed = useStored(host.allowed);
  const adapters = useStored(host.adapters);
  const [note, setNote] = useState('');
  const isRead = book !== undefined && anyStores !== undefined && allowed !== undefined;
  const records = Object.values(book ?? {}).sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
  const forgetAll = (): void => {
    host.request('forgetStores', { origin: null }).then(
      () => {
        setNote('');
      },
      () => {
        setNote('That did not work. Reload this page and try again.');
      },
    );
  };
  return (
    <StoresPage
      count={isRead ? records.length : null}
      onOpenSettings={host.openSettings}
      actions={
        <>
          <ConfirmButton
            label="Forget all"
            question="Forget every store, what broke there and how it is to be read?"
            yes="Forget all"
            onConfirm={forgetAll}
          />
          <p className="small" role="status">
            {note}
          </p>
        </>
      }
      met={
        !isRead ? (
          <Skeleton rows={3} height={62} />
        ) : (
          <div className="stores-met">
            {records.map((record) => (
              <StoreEntry
                key={record.origin}
                host={host}
                record={record}
                adapter={adapters?.find(({ id }) => id === record.adapter) ?? null}
                profile={profiles?.[record.origin] ?? null}
                isAnyStore={anyStores.includes(record.origin)}
                allowed={allowed}
                isOpen={record.origin === host.chosen || records.length === 1}
              />
            ))}
          </div>
        )
      }
      known={
        adapters === undefined ? (
          <Skeleton rows={8} height={36} />
        ) : adapters === null ? (
          <p className="small">This list can’t be read right now. Reload the page to try again.</p>
        ) : (
          <AdapterTable adapters={adapters} now={host.now()} />
        )
      }
    />
  );
}
