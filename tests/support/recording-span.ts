import type { Span } from '../../lib/core/ports';

/** Steps as they were opened and ended, for tests that look at the trace. */
export interface SeenStep {
  name: string;
  parent: string | null;
  ended: 'open' | 'ok' | 'failed';
}

export function recordingSpan(steps: SeenStep[] = [], name = 'trace', parent: string | null = null): Span {
  const step: SeenStep = { name, parent, ended: 'open' };
  steps.push(step);
  return {
    id: `${name}-${String(steps.length)}`,
    traceId: 'trace-1',
    child: (childName) => recordingSpan(steps, childName, name),
    note: () => undefined,
    end: () => {
      step.ended = 'ok';
    },
    fail: () => {
      step.ended = 'failed';
    },
  };
}
