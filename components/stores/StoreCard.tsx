import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { AdapterFacts } from '../../lib/core/store/adapter-facts';
import { anyStoreAdapter } from '../../lib/core/store/adapter-facts';
import { healthOf } from '../../lib/core/store/store-health';
import type { StoreHealth } from '../../lib/core/store/store-health';
import type { StoreProfile } from '../../lib/core/store/store-profile';
import type { StoreRecord } from '../../lib/core/store/store-record';
import { safeLink } from '../ui/safe-link';
import { formatWhen } from '../ui/date-text';
import { StoreActions } from './StoreActions';
import { StoreFaults } from './StoreFaults';
import { StoreSteps } from './StoreSteps';
import { healthText, proofText, formatMonth } from './store-text';
import { LearnedParts } from './LearnedParts';
import { Switch } from '../ui/controls/Switch';
import './StoreCard.css';

interface Props {
  record: StoreRecord;
  /** What its adapter says of itself; null while that is being read, or when there is no such adapter any more. */
  adapter: AdapterFacts | null;
  /** The shopper wants it treated as any store. */
  isAnyStore: boolean;
  isOpen: boolean;
  now: Date;
  onAnyStore: (isOn: boolean) => void;
  /** What was learned of it by using it; null where nothing was. */
  profile?: StoreProfile | null;
  /** Check now, and what came of pressing it. */
  check: ReactNode;
  /** Copy a report, forget. */
  actions: ReactNode;
}

const badgeOf: Readonly<Record<StoreHealth, string>> = {
  works: 'badge is-good',
  broken: 'badge is-bad',
  trouble: 'badge is-warn',
  untried: 'badge',
};

/** One store: its health and, opened, what can be done there, its faults, and the last self-test. */
export function StoreCard({
  record,
  adapter,
  isAnyStore,
  isOpen,
  now,
  onAnyStore,
  profile = null,
  check,
  actions,
}: Props) {
  const { origin, name, seenAt } = record;
  const isUnknown = record.adapter === anyStoreAdapter;
  const health = healthOf(record, isAnyStore && !isUnknown);
  const link = safeLink(origin);
  return (
    <details className="card store-card" open={isOpen} id={origin}>
      <summary>
        <span className="store-card-name">
          <h3>{name}</h3>
          <span className="tiny soft">
            {new URL(origin).host} · {formatWhen(seenAt, now)}
          </span>
        </span>
        <span className="store-card-marks">
          {isAnyStore && !isUnknown ? <span className="badge">Treated as any store</span> : null}
          <span className={badgeOf[health]}>{healthText[health]}</span>
        </span>
        <ChevronDown size={16} aria-hidden />
      </summary>
      <div className="store-card-body">
        <p className="small">
          <AdapterLine record={record} adapter={adapter} />{' '}
          {link === null ? null : (
            <a href={link} target="_blank" rel="noreferrer">
              Open the store
            </a>
          )}
        </p>
        <StoreActions record={record} adapter={adapter} isAnyStore={isAnyStore || isUnknown} now={now} />
        <StoreFaults faults={record.faults} now={now} isUnknown={isUnknown} />
        <StoreSteps check={record.check} now={now} isUnknown={isUnknown} />
        <LearnedParts profile={profile} now={now} />
        {check}
        {isUnknown ? null : (
          <Switch
            label="Treat as any store"
            hint="Sets its adapter aside and goes by what its pages say of themselves, from your next meal on. For when the adapter gets this store wrong."
            isOn={isAnyStore}
            onChange={onAnyStore}
          />
        )}
        <div className="store-card-actions">{actions}</div>
      </div>
    </details>
  );
}

function AdapterLine({ record, adapter }: Pick<Props, 'record' | 'adapter'>) {
  if (record.adapter === anyStoreAdapter)
    return <>I know nothing of this store in particular, so I go by what its pages say of themselves.</>;
  const { label, text } = proofText[record.proof];
  const on = adapter?.provenOn ?? null;
  return (
    <>
      <strong>{adapter?.name ?? record.adapter}</strong> · {label}
      {on === null ? '' : `, ${formatMonth(on)}`}. {text}
    </>
  );
}
