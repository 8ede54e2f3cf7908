import type { SourceStatus } from '../../lib/core/fact/fact-settings';
import { listOf } from '../ui/plural-text';

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

/** Below the lines of a plan: which recall lists were looked through and how old they are, and which were not. */
export function CheckedSources({ sources }: { sources: readonly SourceStatus[] }) {
  const isUnchecked = ({ asOf }: SourceStatus): boolean => asOf === null;
  const off = sources.filter((source) => isUnchecked(source) && source.state === 'off').map(({ title }) => title);
  const missing = sources.filter((source) => isUnchecked(source) && source.state !== 'off').map(({ title }) => title);
  return (
    <ul className="checked-sources tiny soft" aria-label="Recall reports">
      {sources.map(({ id, title, asOf, isStale }) =>
        asOf === null ? null : (
          <li key={id}>
            Checked against {title} of {day.format(new Date(asOf))}
            {isStale ? <span className="badge is-warn">may be out of date</span> : null}
          </li>
        ),
      )}
      {missing.length === 0 ? null : <li>Not checked: {listOf(missing)} could not be read.</li>}
      {off.length === 0 ? null : <li>Not checked: {listOf(off)}. You can switch them on in the settings.</li>}
    </ul>
  );
}
