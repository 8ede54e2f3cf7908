import { ChevronRight, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { JsonValue } from '../lib/core/trace';
import type { TraceNode } from './trace-tree';
import { durationOf, formatDuration, modelText, readableName } from './trace-tree';

interface Props {
  node: TraceNode;
  /** Of the whole trace, ms since the epoch. */
  start: number;
  /** Of the whole trace, ms. */
  length: number;
  depth: number;
}

/** One step: its name, a bar for when and how long, and on a click what went in and came out. */
export function TraceStep({ node, start, length, depth }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { record, children } = node;
  const subject = subjectOf(record.input);
  const model = modelText(record);
  const ms = durationOf(record);
  const from = ((Date.parse(record.startedAt) - start) / length) * 100;
  const width = ms === null ? 100 - from : (ms / length) * 100;
  return (
    <>
      <button
        type="button"
        className="trace-step"
        aria-expanded={isOpen}
        data-failed={record.error !== null}
        style={{ paddingLeft: depth * 12 }}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        <ChevronRight size={14} aria-hidden />
        <span className="trace-name">
          <span>
            {readableName(record.name)}
            {subject === null ? null : <span className="soft"> {subject}</span>}
          </span>
          {record.error === null ? null : <CircleAlert size={13} aria-label="failed" />}
        </span>
        <span className="trace-track" aria-hidden>
          <span style={{ left: `${String(Math.min(99, from))}%`, width: `${String(Math.max(1.5, width))}%` }} />
        </span>
        <span className="tiny soft number trace-time">{ms === null ? 'open' : formatDuration(ms)}</span>
      </button>
      {isOpen ? (
        <div className="trace-detail" style={{ marginLeft: depth * 12 + 16 }}>
          {record.error === null ? null : <p className="trace-error">{record.error.message}</p>}
          {model === null ? null : <p className="tiny soft number">{model}</p>}
          <Json title="In" value={record.input} />
          <Json title="Out" value={record.output} />
        </div>
      ) : null}
      {children.map((child) => (
        <TraceStep key={child.record.id} node={child} start={start} length={length} depth={depth + 1} />
      ))}
    </>
  );
}

function Json({ title, value }: { title: string; value: JsonValue }) {
  if (value === null) return null;
  return (
    <>
      <p className="tiny soft">{title}</p>
      <pre>{JSON.stringify(value, null, 1)}</pre>
    </>
  );
}

/** What a search was for: the one input that tells twenty steps of the same name apart. */
function subjectOf(input: JsonValue): string | null {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return null;
  return typeof input.query === 'string' ? `“${input.query}”` : null;
}
