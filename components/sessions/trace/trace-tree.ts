import { isUnpriced } from '../../../lib/core/trace/trace';
import type { SpanRecord, TraceRecord } from '../../../lib/core/trace/trace';
import { spentText } from '../../ui/spent-text';
import { capitalise } from '../../ui/plural-text';

/** A step of the timeline with the steps inside it. */
export interface TraceNode {
  record: SpanRecord | TraceRecord;
  children: TraceNode[];
}

/**
 * The spans of a trace as a tree, each level in the order the steps began. A span whose parent is not there (its record was lost)
 * hangs under the trace rather than vanish.
 */
export function traceTree(trace: TraceRecord, spans: readonly SpanRecord[]): TraceNode {
  const root: TraceNode = { record: trace, children: [] };
  const nodes = new Map(spans.map((span): [string, TraceNode] => [span.id, { record: span, children: [] }]));
  const ordered = [...spans].sort((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt));
  for (const span of ordered) {
    const node = nodes.get(span.id);
    const parent = span.parentId === null ? root : (nodes.get(span.parentId) ?? root);
    if (node !== undefined) parent.children.push(node);
  }
  return root;
}

/** How long a step took in ms; null while it is open. */
export function durationOf(record: { startedAt: string; endedAt: string | null }): number | null {
  return record.endedAt === null ? null : Math.max(0, Date.parse(record.endedAt) - Date.parse(record.startedAt));
}

/** "12 ms", "3.4 s", "2 min 5 s". */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${String(Math.round(ms))} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  return `${String(Math.floor(seconds / 60))} min ${String(seconds % 60)} s`;
}

/** The last moment anything in the tree is known at, for the scale of the bars. */
export function lastMoment(node: TraceNode): number {
  const own = Date.parse(node.record.endedAt ?? node.record.startedAt);
  return Math.max(own, ...node.children.map(lastMoment));
}

/** "claude-haiku-4-5 · 812 tokens · $0.0012" for a step a model did; null for any other. */
export function modelText(record: SpanRecord | TraceRecord): string | null {
  if (!('model' in record) || record.model === null) return null;
  return [record.model, spentOn(record)].filter((part) => part !== null).join(' · ');
}

/** Tokens and cost of a step that a model did; null for any other. */
export function spentOn(record: SpanRecord | TraceRecord): string | null {
  if (!('usage' in record) || record.usage === null) return null;
  return spentText(record.usage['total_tokens'] ?? 0, record.cost ?? 0, isUnpriced(record) ? 1 : 0);
}

/** "step_ingredients" → "Ingredients", "cart_creation_session" → "Cart creation session". */
export function readableName(name: string): string {
  return capitalise(name.replace(/^step_/, '').replaceAll(/[_-]/g, ' '));
}
