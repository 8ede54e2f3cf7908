import type { Span, Tracer } from '../core/ports';
import type { JsonValue, ScoreRecord, SpanRecord, TraceRecord, Usage } from '../core/trace/trace';
import { traceErrorOf } from './trace-error';
import { redact, redactFields, redactText } from './privacy/redact';
import type { TraceStore } from './trace-store';

/** What an LLM call adds to its span, beyond what every span has. Given to {@link RecordedSpan.describe}. */
export interface CallFacts {
  model?: string;
  provider?: string;
  usage?: Usage;
  /** US dollars. */
  cost?: number;
}

/** A span of ours: what the port asks for, and the facts of an LLM call. */
export interface RecordedSpan extends Span {
  child(name: string, input?: JsonValue, options?: ChildOptions): RecordedSpan;
  describe(facts: CallFacts): void;
}

type ChildOptions = NonNullable<Parameters<Span['child']>[2]>;

export interface RecordingTracer extends Tracer {
  trace(start: Parameters<Tracer['trace']>[0]): RecordedSpan;
  /** The session is over: its thread may be closed on the server, after everything of it was delivered. */
  closeSession(sessionId: string): void;
}

/**
 * Records traces and spans: each is handed to the store when it opens, when it is noted on and when it ends. Secrets are taken out here,
 * before anything is kept. Nothing in it throws or waits.
 *
 * @param now milliseconds since 1970
 */
export function createTracer(options: {
  store: Pick<TraceStore, 'write'>;
  newId: () => string;
  now: () => number;
}): RecordingTracer {
  const { store, newId } = options;
  const time = () => new Date(options.now()).toISOString();
  /** What a trace and a span have in common when they begin. */
  const begun = (name: string, input: JsonValue | undefined, startedAt = time()) => ({
    name,
    startedAt,
    endedAt: null,
    input: redact(input ?? null),
    output: null,
    error: null,
  });
  /** The open traces of this life: whoever names one again goes on with the same record. */
  const openTraces = new Map<string, TraceRecord>();

  return {
    trace(start) {
      const known = start.id === undefined ? undefined : openTraces.get(start.id);
      const record: TraceRecord = known ?? {
        ...begun(start.name, start.input),
        id: start.id ?? newId(),
        sessionId: start.sessionId,
        metadata: {},
        tags: [],
      };
      record.metadata = { ...record.metadata, ...redactFields(start.metadata ?? {}) };
      record.tags = [...new Set([...record.tags, ...(start.tags ?? []).map(redactText)])];
      openTraces.set(record.id, record);
      const { id, sessionId } = record;
      const save = () => {
        if (record.endedAt !== null) openTraces.delete(id);
        store.write({ kind: 'trace', id, traceId: id, sessionId, record: { ...record } });
      };
      return openSpan({ record, traceId: id, sessionId, save });
    },

    score(target, score) {
      if (!Number.isFinite(score.value) || score.name === '') return;
      const isTrace = 'traceId' in target;
      const targetId = isTrace ? target.traceId : target.sessionId;
      const record: ScoreRecord = {
        target: isTrace ? 'trace' : 'session',
        targetId,
        name: score.name,
        value: score.value,
        reason: score.reason === undefined ? null : redactText(score.reason),
        at: time(),
      };
      const where = isTrace ? { traceId: targetId, sessionId: '' } : { traceId: '', sessionId: targetId };
      store.write({
        kind: isTrace ? 'trace-score' : 'thread-score',
        id: `${targetId}:${score.name}`,
        ...where,
        record,
      });
    },

    closeSession(sessionId) {
      store.write({ kind: 'thread-close', id: sessionId, traceId: '', sessionId });
    },
  };

  /** A trace or a span while it is open. Ending it ends what is still open inside it. */
  function openSpan(opened: {
    record: TraceRecord | SpanRecord;
    traceId: string;
    sessionId: string;
    save: () => void;
  }): RecordedSpan {
    const { record, traceId, sessionId, save } = opened;
    const inside = new Set<RecordedSpan>();
    save();

    function close(output: JsonValue | undefined, error: unknown, hasFailed: boolean): void {
      if (record.endedAt !== null) return;
      for (const span of inside) {
        span.note({ ended_by: 'parent' });
        span.end();
      }
      inside.clear();
      record.endedAt = time();
      if (output !== undefined) record.output = redact(output);
      if (hasFailed) record.error = traceErrorOf(error);
      save();
    }

    return {
      id: record.id,
      traceId,
      child(name, input, childOptions = {}) {
        const span = openChild(name, input, childOptions);
        inside.add(span);
        return span;
      },
      note(metadata) {
        if (record.endedAt !== null) return;
        record.metadata = { ...record.metadata, ...redactFields(metadata) };
        save();
      },
      describe(facts) {
        if (record.endedAt !== null || !('model' in record)) return;
        const { usage, cost, ...names } = facts;
        Object.assign(record, names);
        if (usage !== undefined) record.usage = wholeNumbers(usage);
        if (cost !== undefined && cost >= 0) record.cost = cost;
      },
      end(output) {
        close(output, null, false);
      },
      fail(error) {
        close(undefined, error, true);
      },
    };

    function openChild(
      name: string,
      input: JsonValue | undefined,
      { type, metadata, startedAt }: ChildOptions,
    ): RecordedSpan {
      const child: SpanRecord = {
        ...begun(name, input, startedAt),
        id: newId(),
        traceId,
        parentId: record.id === traceId ? null : record.id,
        type: type ?? 'general',
        metadata: redactFields(metadata ?? {}),
        model: null,
        provider: null,
        usage: null,
        cost: null,
      };
      const save = () => {
        store.write({ kind: 'span', id: child.id, traceId, sessionId, record: { ...child } });
      };
      return openSpan({ record: child, traceId, sessionId, save });
    }
  }
}

/** Token counts as integers, which is what the server takes; what is not a number is left out rather than sent. */
function wholeNumbers(usage: Usage): Usage {
  return Object.fromEntries(
    Object.entries(usage)
      .filter(([, count]) => Number.isFinite(count))
      .map(([name, count]) => [name, Math.round(count)]),
  );
}
