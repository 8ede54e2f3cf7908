import { CoachError } from '../../core/errors';
import type { FillProgress } from '../../core/cart/fill-progress';
import { advance } from '../../core/run/run';
import type { Run } from '../../core/run/run';
import type { RunEvent } from '../../core/run/run-event';
import type { RunStep } from '../../core/run/run-step';
import { throttle } from '../../storage/throttle';

/** Least time between two writes of found offers, in ms: the run is large by then, and a fast store gives a dozen results a second. */
const gatherMs = 400;

/** The storage of the run: the whole run, or, during a fill or an Undo, only the progress. */
export interface RunStorage {
  get(): Promise<Run | null>;
  set(run: Run | null): Promise<void>;
  setProgress(progress: FillProgress | null): Promise<void>;
}

/**
 * The one writer of the stored run. Events are applied one after another, each durable before the next is looked at, so that a click
 * in the popup and a step of the worker never overwrite each other. It keeps the last written run in memory, because nobody else writes.
 *
 * Found offers are the exception: they are stored a few times a second. After a worker died in between, the last of them are searched
 * again, which changes nothing in the store. So is the cart before a fill: the event that says which lines are being added stores both,
 * and until that is durable nothing is added.
 */
export class RunRepository {
  private queue: Promise<unknown> = Promise.resolve();
  /** The run as it is stored; undefined until it has been read, and after a write that failed. */
  private known: Run | null | undefined;
  private isProgressStored = true;
  /** Whether `known` holds offers that are not stored yet. */
  private isAhead = false;
  /** Why storing them failed; thrown at the next event. */
  private failure: Error | null = null;
  private readonly storeGathered = throttle(() => {
    this.inTurn(async () => {
      if (this.isAhead && this.known !== undefined) await this.write(this.known);
    }).catch((error: unknown) => {
      this.failure = error instanceof Error ? error : new Error(String(error));
    });
  }, gatherMs);

  constructor(
    private readonly storage: RunStorage,
    private readonly now: () => Date,
    private readonly onChange: (run: Run | null) => void,
  ) {}

  current(): Promise<Run | null> {
    return this.inTurn(() => this.read());
  }

  /** The run with this id; `run/wrong-step` when the stored run is another (or none). */
  async get(runId: string): Promise<Run> {
    const run = await this.current();
    if (run?.id !== runId) throw new CoachError('run/wrong-step', 'This cart is no longer the current one.');
    return run;
  }

  /**
   * Advances the run by one event and stores it; resolves with the run once it is durable (offers, labels and the cart before a fill: once
   * known).
   *
   * @param onKnown called with the run before it is durable, for work that begins with reading: each later event waits for this one, and one
   *   that could not be stored is unknown to them
   */
  apply(runId: string, event: RunEvent, onKnown?: (run: Run) => void): Promise<Run> {
    if (event.type === 'cart-snapshotted') return this.keepForNext(runId, event);
    if (isProgress(event)) return this.progress(runId, event, onKnown);
    if (event.type === 'offers-found' || event.type === 'labels-read') return this.gather(runId, event);
    return this.change(runId, (run) => advance(run, event, this.now()), onKnown);
  }

  private gather(runId: string, event: RunEvent): Promise<Run> {
    return this.inTurn(async () => {
      const run = advance(await this.currentWith(runId), event, this.now());
      this.known = run;
      this.isAhead = true;
      this.storeGathered.soon();
      return run;
    });
  }

  /** Keeps progress in memory for the next event to store with its own; by itself only where none comes for a while. */
  private keepForNext(runId: string, event: RunEvent): Promise<Run> {
    return this.inTurn(async () => {
      const run = await this.currentWith(runId);
      // The stored run is still the one the progress belongs to.
      const moved = { ...advance(run, event, this.now()), updatedAt: run.updatedAt };
      this.known = moved;
      this.isAhead = true;
      this.storeGathered.later();
      return moved;
    });
  }

  /** Stores only the progress of a fill or an Undo, with the run's id: the plan does not change. */
  private progress(runId: string, event: RunEvent, onKnown?: (run: Run) => void): Promise<Run> {
    return this.inTurn(async () => {
      const run = await this.currentWith(runId);
      const moved = { ...advance(run, event, this.now()), updatedAt: run.updatedAt };
      const how = progressOf(moved.step);
      if (how === null) return moved;
      this.isProgressStored = true;
      const stored = this.store(moved, () => this.storage.setProgress({ runId, runUpdatedAt: run.updatedAt, ...how }));
      onKnown?.(moved);
      await stored;
      if (event.type === 'undo-ended') this.joinSoon(moved);
      return moved;
    });
  }

  /** Stores the whole run after an Undo ended, once the callers have their answer; until then the progress item holds the result. */
  private joinSoon(run: Run): void {
    this.inTurn(async () => {
      if (this.known === run) await this.writeWhole(run);
    }).catch(() => undefined);
  }

  /** The popup is on another tab of the same store now (the old one was closed, or the browser restarted). */
  moveToTab(runId: string, tabId: number): Promise<Run> {
    return this.change(runId, (run) => ({ ...run, tabId }));
  }

  /** The run goes on in a new session (the old one ended idle), under a new trace: a trace belongs to one thread. */
  moveToSession(runId: string, sessionId: string, traceId: string): Promise<Run> {
    return this.change(runId, (run) => ({ ...run, sessionId, traceId }));
  }

  replace(run: Run | null): Promise<void> {
    return this.inTurn(() => this.write(run));
  }

  private change(runId: string, edit: (run: Run) => Run, onKnown?: (run: Run) => void): Promise<Run> {
    return this.inTurn(async () => {
      const changed = edit(await this.currentWith(runId));
      const stored = this.write(changed);
      onKnown?.(changed);
      await stored;
      return changed;
    });
  }

  private async read(): Promise<Run | null> {
    if (this.known === undefined) this.known = await this.storage.get();
    return this.known;
  }

  private async currentWith(runId: string): Promise<Run> {
    const { failure } = this;
    this.failure = null;
    if (failure !== null) throw failure;
    const run = await this.read();
    if (run?.id !== runId) throw new CoachError('run/wrong-step', 'This cart is no longer the current one.');
    return run;
  }

  private write(run: Run | null): Promise<void> {
    return this.store(run, () => this.writeWhole(run));
  }

  private async writeWhole(run: Run | null): Promise<void> {
    await this.storage.set(run);
    // The whole run holds the progress now.
    if (this.isProgressStored) await this.storage.setProgress(null);
    this.isProgressStored = false;
  }

  private async store(run: Run | null, write: () => Promise<void>): Promise<void> {
    this.isAhead = false;
    // A failure to store an earlier run does not concern this one.
    this.failure = null;
    try {
      await write();
      this.known = run;
    } catch (error) {
      this.known = undefined;
      throw error;
    }
    this.onChange(run);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** Events that change only the progress of a fill or an Undo. */
function isProgress({ type }: RunEvent): boolean {
  return ['lines-filled', 'undo-started', 'undo-planned', 'undo-ended'].includes(type);
}

function progressOf(step: RunStep): Pick<FillProgress, 'before' | 'lines' | 'undo'> | null {
  if (step.state === 'filling') return { before: step.before, lines: step.lines };
  return 'undo' in step ? { lines: [], undo: step.undo } : null;
}
