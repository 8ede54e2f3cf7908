import type { TraceErrorRecord } from './trace-error';
import { workerTerminated } from './trace-error';
import type { TraceStore } from './trace-store';

/**
 * Ends what a worker that died left open: with an error that says so, at the last sign of life of its trace. A trace that will be gone on
 * with stays open; its open spans do not, because a resumed run opens its own.
 *
 * @param resumed ids of the traces that go on
 * @returns how many traces and spans were ended
 */
export function endOrphans(store: Pick<TraceStore, 'endOpenRecords'>, resumed: ReadonlySet<string>): Promise<number> {
  return store.endOpenRecords((stored, lastSign) => {
    const endedAt = new Date(lastSign).toISOString();
    const ended = { endedAt, error: terminatedAt(endedAt) };
    if ('sessionId' in stored) {
      const { record, sessionId } = stored;
      return { kind: 'span', record: { ...record, ...ended }, sessionId };
    }
    return resumed.has(stored.record.id) ? null : { kind: 'trace', record: { ...stored.record, ...ended } };
  });
}

function terminatedAt(time: string): TraceErrorRecord {
  const message = 'The browser ended the background worker while this was under way.';
  return { exceptionType: workerTerminated, message, traceback: `${workerTerminated}: last sign of life ${time}` };
}
