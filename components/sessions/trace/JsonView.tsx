import type { ReactNode } from 'react';
import { useState } from 'react';
import type { JsonValue } from '../../../lib/core/trace/trace';
import './JsonView.css';

/** How much of a text and of a list is shown before it is asked for. */
const firstCharacters = 500;
const firstItems = 12;
/** Fields deeper than this are folded. */
const openDepth = 5;

interface Props {
  value: JsonValue;
  depth?: number;
}

/** What went into a step or came out of it, readable: texts as texts, fields by name, long and deep parts folded. */
export function JsonView({ value, depth = 0 }: Props) {
  if (typeof value === 'string') return <LongText text={value} />;
  if (value === null || typeof value !== 'object') return <span className="json-plain">{String(value)}</span>;
  if (Array.isArray(value)) return <Items items={value} depth={depth} />;
  const fields = Object.entries(value);
  if (fields.length === 0) return <span className="json-plain soft">nothing</span>;
  const list = (
    <dl className="json-fields">
      {fields.map(([name, field]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <JsonView value={field} depth={depth + 1} />
          </dd>
        </div>
      ))}
    </dl>
  );
  return depth < openDepth ? list : <Folded summary={fields.map(([name]) => name).join(', ')}>{list}</Folded>;
}

function Items({ items, depth }: { items: JsonValue[]; depth: number }) {
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return <span className="json-plain soft">none</span>;
  const shown = isWhole ? items : items.slice(0, firstItems);
  const list = (
    <>
      <ol className="json-items">
        {shown.map((item, index) => (
          // A list of records never changes while it is shown.
          <li key={index}>
            <JsonView value={item} depth={depth + 1} />
          </li>
        ))}
      </ol>
      {shown.length === items.length ? null : (
        <button
          type="button"
          className="button is-small is-quiet"
          onClick={() => {
            setWhole(true);
          }}
        >
          Show {items.length - shown.length} more
        </button>
      )}
    </>
  );
  const isPlain = items.every((item) => typeof item !== 'object');
  return depth < openDepth || isPlain ? list : <Folded summary={`${String(items.length)} entries`}>{list}</Folded>;
}

function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="json-folded">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

function LongText({ text }: { text: string }) {
  const [isWhole, setWhole] = useState(false);
  if (text === '') return <span className="json-plain soft">empty</span>;
  const isCut = !isWhole && text.length > firstCharacters;
  return (
    <p className="json-text">
      {isCut ? `${text.slice(0, firstCharacters)}…` : text}
      {isCut ? (
        <button
          type="button"
          className="button is-small is-quiet"
          onClick={() => {
            setWhole(true);
          }}
        >
          Show all {text.length} characters
        </button>
      ) : null}
    </p>
  );
}
