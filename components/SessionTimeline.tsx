import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { SessionTimeline as Timeline } from '../lib/core/trace';
import { Skeleton } from './Skeleton';
import { TraceStep } from './TraceStep';
import { durationOf, formatDuration, lastMoment, traceTree } from './trace-tree';
import './SessionTimeline.css';

interface Props {
  /** undefined while it is being read; null when it could not be. */
  timeline: Timeline | null | undefined;
  onClose: () => void;
}

function focusOnOpen(panel: HTMLElement | null): void {
  panel?.focus();
}

const clock = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });

/** Everything the coach did in this session, step by step, as it was recorded on this device. */
export function SessionTimeline({ timeline, onClose }: Props) {
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
          <p className="tiny soft">Kept on this device. Long steps have long bars.</p>
        </div>
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
        {timeline?.traces.map(({ trace, spans }) => {
          const root = traceTree(trace, spans);
          const start = Date.parse(trace.startedAt);
          const ms = durationOf(trace);
          return (
            <article key={trace.id} className="card timeline-trace" aria-label={trace.name}>
              <p className="tiny soft number">
                {clock.format(start)} · {ms === null ? 'still open' : formatDuration(ms)}
              </p>
              <TraceStep node={root} start={start} length={Math.max(1, lastMoment(root) - start)} depth={0} />
            </article>
          );
        })}
      </div>
    </section>
  );
}
