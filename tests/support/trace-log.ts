import type { Span } from '../../lib/core/ports';
import type { JsonValue, SpanType } from '../../lib/core/trace/trace';

/** All that was told of one step of a trace. */
export interface LoggedStep {
  name: string;
  parent: string | null;
  type?: SpanType;
  input?: JsonValue;
  output?: JsonValue;
  notes: Record<string, JsonValue>;
  error?: unknown;
}

/** A trace that keeps all it is told, for tests of what a trace says. */
export class TraceLog {
  readonly steps: LoggedStep[] = [];
  readonly root: Span = this.open({ name: 'trace', parent: null, notes: {} });

  /** The steps of a name, in the order they began. */
  named(name: string): LoggedStep[] {
    return this.steps.filter((step) => step.name === name);
  }

  private open(step: LoggedStep): Span {
    this.steps.push(step);
    return {
      id: `${step.name}-${String(this.steps.length)}`,
      traceId: 'trace-1',
      child: (name, input, { type } = {}) =>
        this.open({
          name,
          parent: step.name,
          notes: {},
          ...(input === undefined ? {} : { input }),
          ...(type === undefined ? {} : { type }),
        }),
      note: (metadata) => void Object.assign(step.notes, metadata),
      end: (output) => {
        if (output !== undefined) step.output = output;
      },
      fail: (error) => {
        step.error = error;
      },
    };
  }
}
