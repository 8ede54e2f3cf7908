import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { SessionTimeline as Timeline } from '../../lib/core/trace/trace';
import { totalsOf } from '../../lib/core/trace/trace';
import { Skeleton } from '../ui/Skeleton';
import { spentText } from '../ui/spent-text';
import { TraceCard } from './trace/TraceCard';
import { pluralOf } from '../ui/plural-text';
import './SessionTimeline.css';

interface Props {
  /** undefined while it is being read; null when it could not be. */
  timeline: Timeline | null | undefined;
  onClose: () => void;
  /** Opens the page of all sessions at this one. */
  onOpenSessions: () => void;
}

function focusOnOpen(panel: HTMLElement | null): void {
  panel?.focus();
}

/** Everything the coach did in this session, step by step, as it was recorded on this device. */
export function SessionTimeline({ timeline, onClose, onOpenSessions }: Props) {
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <section
      className="timeline"
      role="dialog"
      aria-label="Timeline of this session"
      tabIndex={-1}
      ref={focusOnOpen}
      onKeyDown={closeOnEscape}
    >
      <div className="timeline-head">
        <div>
          <h2>What I did in this session</h2>
          <p className="tiny soft number">{timeline == null ? 'Kept on this device.' : totalsText(timeline)}</p>
        </div>
        <button type="button" className="button is-quiet is-small timeline-all" onClick={onOpenSessions}>
          All sessions
        </button>
        <button type="button" className="icon-button" aria-label="Close the timeline" onClick={onClose}>
          <X size={18} aria-hidden />
        </button>
      </div>
      <div className="timeline-body">
        {timeline === undefined ? <Skeleton rows={5} height={40} /> : null}
        {timeline === null ? <p className="small soft">The timeline can’t be read right now.</p> : null}
        {timeline?.traces.length === 0 ? (
          <p className="small soft">Nothing yet. Start with a meal, and each step appears here.</p>
        ) : null}
        {timeline?.traces.map((entry) => (
          <TraceCard key={entry.trace.id} entry={entry} />
        ))}
      </div>
    </section>
  );
}

/** What the session took so far: "27 steps · 2,410 tokens · $0.0041". */
function totalsText(timeline: Timeline): string {
  const { spanCount, totalTokens, cost, unpricedCalls } = totalsOf(timeline);
  return `${pluralOf(spanCount, 'step')} · ${spentText(totalTokens, cost, unpricedCalls) ?? 'without Claude'}`;
}
