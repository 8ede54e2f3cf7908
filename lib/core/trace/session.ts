import { z } from 'zod/mini';

/** Idle time after which a session ends by itself. */
export const sessionIdleMs = 30 * 60 * 1000;

/** One popup session: its id (UUIDv7) is the Opik thread_id. Times are ISO. */
export const Session = z.strictObject({
  id: z.uuid({ version: 'v7' }),
  startedAt: z.iso.datetime(),
  lastActiveAt: z.iso.datetime(),
  endedAt: z.nullable(z.iso.datetime()),
  endedBy: z.nullable(z.enum(['new-cart', 'completed', 'idle'])),
  runIds: z.array(z.string()),
});
export type Session = z.infer<typeof Session>;

export function startSession(id: string, now: Date): Session {
  const at = now.toISOString();
  return { id, startedAt: at, lastActiveAt: at, endedAt: null, endedBy: null, runIds: [] };
}

/** Whether a session still goes on at `now`: not ended, and not idle for 30 minutes. */
export function isSessionOpen(session: Session, now: Date): boolean {
  return session.endedAt === null && now.getTime() - Date.parse(session.lastActiveAt) < sessionIdleMs;
}

export function touchSession(session: Session, now: Date): Session {
  return { ...session, lastActiveAt: now.toISOString() };
}

export function endSession(session: Session, endedBy: 'new-cart' | 'completed' | 'idle', now: Date): Session {
  if (session.endedAt !== null) return session;
  return { ...session, endedAt: now.toISOString(), endedBy };
}
