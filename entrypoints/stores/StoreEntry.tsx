import { useState } from 'react';
import { Check, ClipboardCopy } from 'lucide-react';
import { ConfirmButton } from '../../components/ui/buttons/ConfirmButton';
import { StoreCard } from '../../components/stores/StoreCard';
import { StoreCheckNow } from '../../components/stores/StoreCheckNow';
import type { CheckState } from '../../components/stores/StoreCheckNow';
import type { AdapterFacts } from '../../lib/core/store/adapter-facts';
import { toErrorInfo } from '../../lib/core/errors';
import { faultReport } from '../../lib/core/store/fault-report';
import { originPattern } from '../../lib/core/store/origin-pattern';
import type { StoreProfile } from '../../lib/core/store/store-profile';
import type { StoreRecord } from '../../lib/core/store/store-record';
import { anyStoreItem } from '../../lib/storage/items';
import type { StoresPageHost } from './stores-page-host';

interface Props {
  host: StoresPageHost;
  record: StoreRecord;
  adapter: AdapterFacts | null;
  profile: StoreProfile | null;
  isAnyStore: boolean;
  /** Match patterns of the sites the browser lets us see. */
  allowed: readonly string[];
  isOpen: boolean;
}

/** One store with everything that can be pressed about it. */
export function StoreEntry({ host, record, adapter, profile, isAnyStore, allowed, isOpen }: Props) {
  const { origin, name } = record;
  const [state, setState] = useState<CheckState>({ status: 'idle' });
  const [copied, setCopied] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const report = faultReport(record, { version: host.version, adapter, isAnyStore });

  const check = (): void => {
    setState({ status: 'checking' });
    host.request('checkStore', { origin }).then(
      () => {
        setState({ status: 'idle' });
      },
      (error: unknown) => {
        setState({ status: 'failed', error: toErrorInfo(error) });
      },
    );
  };
  const treat = async (isOn: boolean): Promise<void> => {
    const others = (await anyStoreItem.get()).filter((one) => one !== origin);
    await anyStoreItem.set(isOn ? [...others, origin].slice(-200) : others);
  };
  const failed = (): void => {
    setProblem('That did not work. Reload this page and try again.');
  };

  return (
    <StoreCard
      record={record}
      adapter={adapter}
      profile={profile}
      isAnyStore={isAnyStore}
      isOpen={isOpen}
      now={host.now()}
      onAnyStore={(isOn) => {
        treat(isOn).catch(failed);
      }}
      check={
        <StoreCheckNow
          storeName={name}
          state={state}
          isAllowed={allowed.includes(originPattern(origin) ?? '')}
          onCheck={check}
          onOpenStore={() => {
            host.openTab(origin);
          }}
          onAllow={() => {
            // The browser asks only within the press, so nothing is awaited before this.
            void host.allow(origin).then((isAllowed) => {
              if (isAllowed) check();
            });
          }}
          onTakeBack={() => {
            void host.takeBack(origin);
          }}
        />
      }
      actions={
        <>
          <button
            type="button"
            className="button is-small"
            onClick={() => {
              host.copy(report).then(() => {
                setCopied(report);
              }, failed);
            }}
          >
            {copied === report ? <Check size={14} aria-hidden /> : <ClipboardCopy size={14} aria-hidden />}
            {copied === report ? 'Report copied' : 'Copy a report'}
            <span className="visually-hidden">: {name}</span>
          </button>
          <ConfirmButton
            label="Forget this store"
            question={`Forget ${name}, what broke there, what was learned of it and how it is to be read?`}
            yes="Forget it"
            onConfirm={() => {
              host.request('forgetStores', { origin }).catch(failed);
            }}
          />
          <p className="tiny soft" role="status">
            {problem}
          </p>
        </>
      }
    />
  );
}
