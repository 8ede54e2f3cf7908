import { endSession, isSessionOpen, startSession, touchSession } from '../../core/trace/session';
import type { Session } from '../../core/trace/session';
import type { Stored } from '../../storage/define-stored';

/** The current session: one popup session, from its first open until New cart, completion or 30 idle minutes. */
export class SessionRepository {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly item: Stored<Session | null>,
    private readonly newId: () => string,
    private readonly now: () => Date,
    private readonly onEnd: (session: Session) => void,
  ) {}

  current(): Promise<Session | null> {
    return this.inTurn(() => this.item.get());
  }

  /** Continues the open session, or starts one (with `id`, if given). An idle session is ended first. */
  open(id?: string): Promise<Session> {
    return this.inTurn(async () => {
      const old = await this.item.get();
      if (old !== null && isSessionOpen(old, this.now()) && (id === undefined || id === old.id))
        return this.store(touchSession(old, this.now()));
      if (old?.endedAt === null)
        this.onEnd(endSession(old, isSessionOpen(old, this.now()) ? 'new-cart' : 'idle', this.now()));
      return this.store(startSession(id ?? this.newId(), this.now()));
    });
  }

  /** Restarts the idle time of the session. An ended session stays ended. */
  touch(): Promise<void> {
    return this.inTurn(async () => {
      const session = await this.item.get();
      if (session !== null && isSessionOpen(session, this.now())) await this.store(touchSession(session, this.now()));
    });
  }

  addRun(runId: string): Promise<void> {
    return this.inTurn(async () => {
      const session = await this.item.get();
      if (session !== null)
        await this.store({ ...touchSession(session, this.now()), runIds: [...session.runIds, runId] });
    });
  }

  /** Ends the current session, if one is open. */
  end(by: 'new-cart' | 'completed' | 'idle'): Promise<void> {
    return this.inTurn(async () => {
      const session = await this.item.get();
      if (session?.endedAt !== null) return;
      this.onEnd(await this.store(endSession(session, by, this.now())));
    });
  }

  /** Ends a session that nobody has touched for 30 minutes. */
  endIfIdle(): Promise<void> {
    return this.inTurn(async () => {
      const session = await this.item.get();
      if (session?.endedAt !== null || isSessionOpen(session, this.now())) return;
      this.onEnd(await this.store(endSession(session, 'idle', this.now())));
    });
  }

  private async store(session: Session): Promise<Session> {
    await this.item.set(session);
    return session;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
