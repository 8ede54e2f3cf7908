import type { ReactNode } from 'react';
import type { ScoreRecord, SessionTimeline } from '../../lib/core/trace/trace';
import { ratingName, sessionTraceTag, totalsOf } from '../../lib/core/trace/trace';
import { RatingForm } from '../result/RatingForm';
import { formatWhen } from '../ui/date-text';
import { ScoreChips } from './trace/ScoreChips';
import { formatDollars, formatTokens } from '../ui/spent-text';
import { TraceCard } from './trace/TraceCard';
import { formatDuration } from './trace/trace-tree';
import { pluralOf } from '../ui/plural-text';
import './SessionView.css';

interface Props {
  timeline: SessionTimeline;
  title: string;
  now: Date;
  /** Open in Opik, export, delete. */
  actions: ReactNode;
  /** `traceId` null: the session as a whole. */
  onRate: (traceId: string | null, value: 0 | 1, comment: string | null) => void;
}

/** One session: what it took, what the shopper thinks of it, and every trace with its steps. */
export function SessionView({ timeline, title, now, actions, onRate }: Props) {
  const first = timeline.traces[0]?.trace;
  return (
    <article className="session-view" aria-label={title}>
      <header className="session-view-head">
        <h2>{title}</h2>
        {first === undefined ? null : <p className="small soft">{formatWhen(first.startedAt, now)}</p>}
      </header>
      <Totals timeline={timeline} />
      <div className="session-view-actions">{actions}</div>
      <ScoreChips scores={timeline.scores} />
      <RatingForm
        of="session"
        given={givenIn(timeline.scores)}
        onRate={(value, comment) => {
          onRate(null, value, comment);
        }}
      />
      <h3>
        What was done <span className="soft">{timeline.traces.length}</span>
      </h3>
      {timeline.traces.map((entry) => (
        <TraceCard key={entry.trace.id} entry={entry}>
          {entry.trace.tags.includes(sessionTraceTag) ? (
            <RatingForm
              given={givenIn(entry.scores)}
              onRate={(value, comment) => {
                onRate(entry.trace.id, value, comment);
              }}
            />
          ) : null}
        </TraceCard>
      ))}
    </article>
  );
}

/** What a session took, as Opik would add it up. */
function Totals({ timeline }: { timeline: SessionTimeline }) {
  const { durationMs, cost, unpricedCalls, totalTokens, usage, traceCount, spanCount } = totalsOf(timeline);
  const cached = usage['original_usage.cache_read_input_tokens'] ?? 0;
  const split =
    totalTokens === 0
      ? 'no model was asked'
      : [
          `${formatTokens(usage['prompt_tokens'] ?? 0)} in`,
          `${formatTokens(usage['completion_tokens'] ?? 0)} out`,
          ...(cached === 0 ? [] : [`${formatTokens(cached)} from cache`]),
        ].join(', ');
  const facts: [string, string, string | null][] = [
    ['Took', durationMs === null ? 'still going on' : formatDuration(durationMs), null],
    ['Traces', String(traceCount), pluralOf(spanCount, 'step')],
    ['Tokens', totalTokens.toLocaleString('en-US'), split],
    [
      'Cost',
      formatDollars(cost),
      unpricedCalls === 0 ? null : `and ${pluralOf(unpricedCalls, 'call')} of unknown price`,
    ],
  ];
  return (
    <dl className="session-totals">
      {facts.map(([name, value, more]) => (
        <div key={name} className="card">
          <dt className="tiny soft">{name}</dt>
          <dd className="number">
            <strong>{value}</strong>
            {more === null ? null : <span className="tiny soft">{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function givenIn(scores: readonly ScoreRecord[]): { value: 0 | 1; comment: string | null } | null {
  const rating = scores.find(({ name }) => name === ratingName);
  return rating === undefined ? null : { value: rating.value >= 0.5 ? 1 : 0, comment: rating.reason };
}
