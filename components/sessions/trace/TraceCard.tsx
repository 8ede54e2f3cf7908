import type { ReactNode } from 'react';
import type { SessionTimeline } from '../../../lib/core/trace/trace';
import { totalsOf } from '../../../lib/core/trace/trace';
import { ScoreChips } from './ScoreChips';
import { spentText } from '../../ui/spent-text';
import { TraceStep } from './TraceStep';
import { durationOf, formatDuration, lastMoment, traceTree } from './trace-tree';
import './TraceCard.css';

interface Props {
  entry: SessionTimeline['traces'][number];
  /** Below the steps: the shopper's word on this cart. */
  children?: ReactNode;
}

const clock = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });

/** One recorded operation: when, how long, what it took, and its steps as a tree. */
export function TraceCard({ entry, children }: Props) {
  const { trace, spans, scores } = entry;
  const root = traceTree(trace, spans);
  const start = Date.parse(trace.startedAt);
  const ms = durationOf(trace);
  const { totalTokens, cost, unpricedCalls } = totalsOf({ traces: [entry] });
  const facts = [
    clock.format(start),
    ms === null ? 'still open' : formatDuration(ms),
    spentText(totalTokens, cost, unpricedCalls),
  ];
  return (
    <article className="card trace-card" aria-label={trace.name}>
      <p className="tiny soft number">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      <TraceStep node={root} start={start} length={Math.max(1, lastMoment(root) - start)} depth={0} />
      <ScoreChips scores={scores} />
      {children}
    </article>
  );
}
