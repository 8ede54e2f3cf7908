import type { AdapterFacts } from '../../lib/core/store/adapter-facts';
import { isOwnWay, lastWorked } from '../../lib/core/store/store-health';
import { StoreAction } from '../../lib/core/store/store-record';
import type { StoreRecord } from '../../lib/core/store/store-record';
import { formatWhen } from '../ui/date-text';
import { actionText } from './store-text';

interface Props {
  record: StoreRecord;
  adapter: AdapterFacts | null;
  /** Read as any store: because the shopper wants that, or because there is no adapter. */
  isAnyStore: boolean;
  now: Date;
}

const generic = 'As on any store’s pages';

/** What can be done in a store, by which code, and when each last succeeded. */
export function StoreActions({ record, adapter, isAnyStore, now }: Props) {
  const wayOf = (deed: StoreAction): string => {
    const way = isAnyStore || (adapter !== null && !isOwnWay(adapter, deed)) ? generic : 'This store’s own way';
    if (deed !== 'add') return way;
    return `${way}; ${record.cartWrites === 'sets' && !isAnyStore ? 'sets the number' : 'adds to what is there'}`;
  };
  return (
    <section aria-label="What it can do">
      <h4>What I can do here</h4>
      <table className="store-deeds">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How</th>
            <th scope="col">Last went well</th>
          </tr>
        </thead>
        <tbody>
          {StoreAction.options.map((deed) => (
            <tr key={deed}>
              <th scope="row">{actionText[deed].what}</th>
              <td>{wayOf(deed)}</td>
              <td>
                <LastTime last={lastWorked(record, deed)} isAnyStore={isAnyStore} now={now} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">Hand over</th>
            <td colSpan={2}>
              {adapter?.handsOff === true
                ? 'The store takes a whole list by a link of its own; offered beside Fill.'
                : 'No link of the store’s own is known. One that it announces itself is offered beside Fill.'}
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

interface LastTimeProps {
  last: ReturnType<typeof lastWorked>;
  isAnyStore: boolean;
  now: Date;
}

function LastTime({ last, isAnyStore, now }: LastTimeProps) {
  if (last === null) return <span className="soft">Not yet</span>;
  return (
    <>
      {formatWhen(last.at, now)}
      {last.asAnyStore === isAnyStore ? null : (
        <span className="tiny soft"> ({last.asAnyStore ? 'as any store' : 'by its adapter'})</span>
      )}
    </>
  );
}
