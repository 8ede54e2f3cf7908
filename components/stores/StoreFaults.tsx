import type { StoreFault } from '../../lib/core/store/store-record';
import { formatWhen } from '../ui/date-text';
import { actionText } from './store-text';
import { pluralOf } from '../ui/plural-text';

interface Props {
  /** Newest first. */
  faults: readonly StoreFault[];
  now: Date;
  /** The store has only one way of reading, so it is not shown. */
  isUnknown: boolean;
}

/** The faults of a store: what was being done, when, and where on its pages. */
export function StoreFaults({ faults, now, isUnknown }: Props) {
  return (
    <section aria-label="What broke">
      <h4>What broke</h4>
      {faults.length === 0 ? (
        <p className="small soft">Nothing so far.</p>
      ) : (
        <ul className="store-faults">
          {faults.map((fault) => (
            <li
              key={`${fault.at} ${fault.deed} ${String(fault.detail)}`}
              className="store-fault"
              data-mild={fault.code !== 'store/element-missing'}
            >
              <p>
                <strong>{actionText[fault.deed].doing}</strong>
                {' · '}
                {formatWhen(fault.at, now)}
                {fault.times > 1 ? ` · ${pluralOf(fault.times, 'time')} in a row` : ''}
                {isUnknown ? '' : fault.asAnyStore ? ' · as any store' : ' · by its adapter'}
              </p>
              <p>{fault.message}</p>
              <p className="store-place">{[fault.code, fault.detail].filter((part) => part !== null).join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
