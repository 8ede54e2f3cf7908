import { formatDollars } from '../../ui/spent-text';
import './SpendingMeter.css';

interface Props {
  /** "November 2026" */
  month: string;
  spentUsd: number;
  limitUsd: number;
}

/** The cost of calls this month, beside the limit that stops them. */
export function SpendingMeter({ month, spentUsd, limitUsd }: Props) {
  const isUsedUp = spentUsd >= limitUsd;
  const share = limitUsd === 0 ? 1 : Math.min(1, spentUsd / limitUsd);
  return (
    <div className="spending" data-used-up={isUsedUp}>
      <p className="small number">
        {formatDollars(spentUsd)} of {formatDollars(limitUsd)} spent in {month}
      </p>
      <meter min={0} max={1} value={share} aria-label={`Spent in ${month}`}>
        {`${String(Math.round(share * 100))} %`}
      </meter>
      {isUsedUp ? (
        <p className="small spending-note">
          {limitUsd === 0
            ? 'A limit of zero means no calls: the rules do the work.'
            : 'The limit is reached: until next month the rules do the work, unless you raise it.'}
        </p>
      ) : null}
    </div>
  );
}
