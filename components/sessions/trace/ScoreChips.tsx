import type { ScoreRecord } from '../../../lib/core/trace/trace';
import { ratingName } from '../../../lib/core/trace/trace';
import { readableName } from './trace-tree';

const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });

/** Outcomes as recorded, such as "Lines verified 100 % (14 of 14)". The shopper's own word is shown where it can be given. */
export function ScoreChips({ scores }: { scores: readonly ScoreRecord[] }) {
  const shown = scores.filter(({ name }) => name !== ratingName);
  if (shown.length === 0) return null;
  return (
    <ul className="score-chips" aria-label="Outcomes">
      {shown.map(({ name, value, reason }) => (
        <li key={name} className="chip number">
          {readableName(name)} {value >= 0 && value <= 1 ? percent.format(value) : String(value)}
          {reason === null ? null : <span className="soft">{reason}</span>}
        </li>
      ))}
    </ul>
  );
}
