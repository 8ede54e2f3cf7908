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
  /** Work was requested while this one was ending: look at the run again, or the request would be lost. */
  isAskedAgain: boolean;
  done: Promise<void>;
}

/**
 * Works on the stored run, one at a time. Every caller (a click, an alarm, a worker that starts) joins the work already in progress.
 * A run that cannot go on is stored as failed, with the step it failed in, so that "Try again" goes on from there.
 */
export class RunDriver {
  private working: Work | null = null;

  constructor(
    private readonly repository: RunRepository,
    private readonly openDeps: OpenDeps,
    private readonly onSettled: (run: Run) => void,
    /** Called when the work has stopped, with the run before and after: the store's tab is restored then. */
    private readonly onStopped: (was: Run | null, is: Run | null) => Promise<void> = () => Promise.resolve(),
  ) {}

  isWorking(): boolean {
    return this.working !== null;
  }

  isWorkingOn(runId: string): boolean {
    return this.working?.runId === runId;
  }

  /**
   * Continues the run until it needs the shopper or ends. `known`: the run where its last event is still being stored; what changes
   * anything is stored after that.
   */
  work(runId: string, known: Run | null = null): Promise<void> {
    if (this.working?.runId === runId && !this.working.stop.signal.aborted) {
      this.working.isAskedAgain = true;
      return this.working.done;
    }
    const work: Work = { runId, stop: new AbortController(), isAskedAgain: false, done: Promise.resolve() };
    work.done = keepAwake(this.drive(work, known)).finally(() => {
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

  private async drive(work: Work, known: Run | null): Promise<void> {
    let next = known;
    do {
      work.isAskedAgain = false;
      const was = next ?? (await this.find(work.runId));
      next = null;
      try {
        if (was !== null) await this.driveOnce(was, work);
      } finally {
        await this.onStopped(was, await this.find(work.runId));
      }
    } while (isWantedAgain(work));
  }

  /** The stored run; null when another run replaced it. */
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

/** A function, because somebody else sets it while {@link RunDriver} waits and the type checker cannot see that. */
function isWantedAgain(work: Work): boolean {
  return work.isAskedAgain && !work.stop.signal.aborted;
}
