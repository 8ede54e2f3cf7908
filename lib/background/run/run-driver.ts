import { isCoachError, toErrorInfo } from '../../core/errors';
import type { Run } from '../../core/run/run';
import { workOnRun } from '../../orchestrator';
import type { Deps } from '../../orchestrator';
import { keepAwake } from '../worker/keep-awake';
import type { RunRepository } from './run-repository';

/** What the driver needs for one run: everything the orchestrator takes, except what the driver itself knows. */
export type OpenDeps = (run: Run, signal: AbortSignal) => Deps;

interface Work {
  runId: string;
  stop: AbortController;
  /** Somebody asked for work while this was ending: look at the run once more, or the word would be lost. */
  isAskedAgain: boolean;
  done: Promise<void>;
}

/**
 * Works on the stored run, one at a time. Whatever asks (a click, an alarm, a worker that woke up) joins the work already going on.
 * A run that cannot go on is stored as failed, with the step it failed in, so that "Try again" goes on from there.
 */
export class RunDriver {
  private working: Work | null = null;

  constructor(
    private readonly repository: RunRepository,
    private readonly openDeps: OpenDeps,
    private readonly onSettled: (run: Run) => void,
    /** The work has stopped, however it ended, and left the run so: the store's tab goes back to where the shopper was. */
    private readonly onStopped: (was: Run | null, is: Run | null) => Promise<void> = () => Promise.resolve(),
  ) {}

  isWorking(): boolean {
    return this.working !== null;
  }

  isWorkingOn(runId: string): boolean {
    return this.working?.runId === runId;
  }

  /** Goes on with the run until it needs the shopper or ends. */
  work(runId: string): Promise<void> {
    if (this.working?.runId === runId && !this.working.stop.signal.aborted) {
      this.working.isAskedAgain = true;
      return this.working.done;
    }
    const work: Work = { runId, stop: new AbortController(), isAskedAgain: false, done: Promise.resolve() };
    work.done = keepAwake(this.drive(work)).finally(() => {
      if (this.working === work) this.working = null;
    });
    this.working = work;
    return work.done;
  }

  /** Stops the work on a run (its requests are given up) and waits until it has stopped. */
  async stop(runId: string): Promise<void> {
    if (this.working?.runId !== runId) return;
    this.working.stop.abort();
    await this.working.done;
  }

  private async drive(work: Work): Promise<void> {
    do {
      work.isAskedAgain = false;
      const was = await this.find(work.runId);
      try {
        if (was !== null) await this.driveOnce(was, work);
      } finally {
        await this.onStopped(was, await this.find(work.runId));
      }
    } while (isWantedAgain(work));
  }

  /** The run as it is stored; null when another cart has taken its place. */
  private find(runId: string): Promise<Run | null> {
    return this.repository.get(runId).catch(() => null);
  }

  private async driveOnce(run: Run, { stop: { signal } }: Work): Promise<void> {
    try {
      this.onSettled(await workOnRun(run, this.openDeps(run, signal)));
    } catch (error) {
      if (signal.aborted || isCoachError(error, 'run/wrong-step')) return;
      await this.storeFailure(run.id, error);
    }
  }

  private async storeFailure(runId: string, error: unknown): Promise<void> {
    const info = toErrorInfo(error);
    try {
      const { step } = await this.repository.get(runId);
      const isUndoing = 'undo' in step && step.undo.status === 'undoing';
      this.onSettled(
        await this.repository.apply(
          runId,
          isUndoing ? { type: 'undo-ended', removed: 0, leftover: [], error: info } : { type: 'failed', error: info },
        ),
      );
    } catch (late) {
      if (!isCoachError(late, 'run/wrong-step')) throw late;
    }
  }
}

/** A function, because somebody else sets it while {@link Driver} waits and the type checker cannot see that. */
function isWantedAgain(work: Work): boolean {
  return work.isAskedAgain && !work.stop.signal.aborted;
}
