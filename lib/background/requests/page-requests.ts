import type { DeliveryView } from '../../core/trace/trace-delivery';
import { CoachError } from '../../core/errors';
import { isWorkPending } from '../../core/run/run';
import { exportSession } from '../../core/trace/session-export';
import { ratingName } from '../../core/trace/trace';
import type { Handlers } from '../../messaging/channel';
import type { pagesContract } from '../../messaging/pages-channel';
import { llmItem, opikItem } from '../../storage/items';
import type { Tracing, TracingStatus } from '../../tracing/start-tracing';
import type { MemoryRepository } from '../run/memory-repository';
import type { MessageSender } from './message-sender';
import type { RunRepository } from '../run/run-repository';
import type { SessionRepository } from '../run/session-repository';

export interface PageRequestContext {
  tracing: Tracing;
  runs: RunRepository;
  sessions: SessionRepository;
  memory: Pick<MemoryRepository, 'change'>;
  fetch: typeof fetch;
  now: () => Date;
  /** Schedules delivery of what was just recorded. */
  deliver: () => void;
}

/** Handlers of the requests of the options page and the sessions page. */
export function pageHandlers(context: PageRequestContext): Handlers<typeof pagesContract, MessageSender> {
  const { tracing, runs, sessions, deliver } = context;

  /** The session whose run is being worked on; null if none. It is not deleted, because its run still records into it. */
  const busySession = async (): Promise<string | null> => {
    const run = await runs.current();
    return run !== null && isWorkPending(run) ? run.sessionId : null;
  };

  /** Ends the current session when it is deleted, so that no later run joins it. */
  const forget = async (sessionId: string): Promise<void> => {
    if ((await sessions.current())?.id === sessionId) await sessions.end('new-cart');
    if ((await runs.current())?.sessionId === sessionId) await runs.replace(null);
    await tracing.deleteSession(sessionId);
  };

  return {
    listSessions: () => tracing.listOverviews(),

    rateSession: async ({ sessionId, traceId, value, comment }) => {
      const { traces } = await tracing.readTimeline(sessionId);
      if (traces.length === 0 || (traceId !== null && traces.every(({ trace }) => trace.id !== traceId)))
        throw notKept();
      const score = { name: ratingName, value, ...(comment === null ? {} : { reason: comment }) };
      tracing.tracer.score(traceId === null ? { sessionId } : { traceId }, score);
      await tracing.flushWrites();
      deliver();
      return null;
    },

    exportSession: async ({ sessionId }) => {
      const timeline = await tracing.readTimeline(sessionId);
      if (timeline.traces.length === 0) throw notKept();
      const [llm, opik] = await Promise.all([llmItem.get(), opikItem.get()]);
      return exportSession(timeline, context.now().toISOString(), [llm.apiKey, opik.apiKey]);
    },

    deleteSession: async ({ sessionId }) => {
      if ((await busySession()) === sessionId)
        throw new CoachError('run/wrong-step', 'A cart of this session is being worked on. Stop it first.');
      await forget(sessionId);
      deliver();
      return null;
    },

    deleteAllSessions: async () => {
      const busy = await busySession();
      const all = (await tracing.listSessions()).map(({ sessionId }) => sessionId);
      const gone = all.filter((sessionId) => sessionId !== busy);
      for (const sessionId of gone) await forget(sessionId);
      deliver();
      return { kept: all.length - gone.length };
    },

    changeMemory: async (change) => {
      await context.memory.change(change);
      return null;
    },

    readDelivery: async () => viewOf(await tracing.status()),

    deliverNow: async ({ keys }) => {
      if (keys.length > 0) await tracing.retryRefused(keys);
      await tracing.deliverNow(true);
      return viewOf(await tracing.status());
    },

    discardRefused: async ({ keys }) => {
      await tracing.discardRefused(keys);
      return viewOf(await tracing.status());
    },

    checkKey: async (settings) => {
      const { checkKey } = await import('../../llm/check-key');
      return checkKey(settings, context.fetch);
    },
  };
}

function notKept(): CoachError {
  return new CoachError('run/wrong-step', 'This session is no longer kept on this device.');
}

function viewOf(status: TracingStatus): DeliveryView {
  const { pause } = status;
  return {
    waiting: status.queued,
    waitingBytes: status.queuedBytes,
    dropped: status.dropped,
    nextAt: status.nextAt,
    pause: pause && { status: pause.status, reason: pause.reason, until: pause.until },
    refused: status.refused.map(({ key, kind, name, status: code, reason, at }) => ({
      key,
      kind,
      name,
      status: code,
      reason,
      at,
    })),
    lostWrites: status.lostWrites,
  };
}
