import { ChevronRight, CircleAlert } from 'lucide-react';
import { useState } from 'react';
import type { JsonValue } from '../../../lib/core/trace/trace';
import { JsonView } from './JsonView';
import type { TraceNode } from './trace-tree';
import { durationOf, formatDuration, modelText, readableName, spentOn } from './trace-tree';

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
  const spent = spentOn(record);
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
        <span className="tiny soft number trace-spent">{spent ?? ''}</span>
        <span className="tiny soft number trace-time">{ms === null ? 'open' : formatDuration(ms)}</span>
      </button>
      {record.error === null ? null : (
        <p className="trace-error" style={{ marginLeft: depth * 12 + 20 }}>
          {record.error.message === '' ? record.error.exceptionType : record.error.message}
        </p>
      )}
      {isOpen ? (
        <div className="trace-detail" style={{ marginLeft: depth * 12 + 16 }}>
          {model === null ? null : <p className="tiny soft number">{model}</p>}
          <Payload title="In" value={record.input} />
          <Payload title="Out" value={record.output} />
          <Payload title="Noted" value={record.metadata} />
          <Payload title="Where it failed" value={record.error?.traceback ?? null} />
        </div>
      ) : null}
      {children.map((child) => (
        <TraceStep key={child.record.id} node={child} start={start} length={length} depth={depth + 1} />
      ))}
    </>
  );
}

function Payload({ title, value }: { title: string; value: JsonValue }) {
  if (value === null || (typeof value === 'object' && Object.keys(value).length === 0)) return null;
  return (
    <>
      <p className="tiny soft">{title}</p>
      <div className="trace-payload" role="group" aria-label={title} tabIndex={0}>
        <JsonView value={value} />
      </div>
    </>
  );
}

/** What a search was for: the one input that tells twenty steps of the same name apart. */
function subjectOf(input: JsonValue): string | null {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return null;
  return typeof input.query === 'string' ? `“${input.query}”` : null;
}
