import { isCoachError, toErrorInfo } from '../core/errors';
import type { Deps } from '../orchestrator';
import { workOnRun } from '../orchestrator';
import type { Run } from '../core/run';
import type { RunKeeper } from './run-keeper';
import { keepAwake } from './keep-awake';

/** What the driver needs for one run: everything the orchestrator takes, except what the driver itself knows. */
export type OpenDeps = (run: Run, signal: AbortSignal) => Deps;

/**
 * Works on the stored run, one at a time. Whatever asks (a click, an alarm, a worker that woke up) joins the work already going on.
 * A run that cannot go on is stored as failed, with the step it failed in, so that "Try again" goes on from there.
 */
export class Driver {
  private working: { runId: string; stop: AbortController; done: Promise<void> } | null = null;

  constructor(
    private readonly keeper: RunKeeper,
    private readonly openDeps: OpenDeps,
    private readonly onSettled: (run: Run) => void,
  ) {}

  isWorkingOn(runId: string): boolean {
    return this.working?.runId === runId;
  }

  /** Goes on with the run until it needs the shopper or ends. */
  work(runId: string): Promise<void> {
    if (this.working?.runId === runId) return this.working.done;
    const stop = new AbortController();
    const done = keepAwake(this.drive(runId, stop.signal)).finally(() => {
      if (this.working?.stop === stop) this.working = null;
    });
    this.working = { runId, stop, done };
    return done;
  }

  /** Stops the work on a run (its requests are given up) and waits until it has stopped. */
  async stop(runId: string): Promise<void> {
    if (this.working?.runId !== runId) return;
    this.working.stop.abort();
    await this.working.done;
  }

  private async drive(runId: string, signal: AbortSignal): Promise<void> {
    const run = await this.keeper.get(runId);
    const deps = this.openDeps(run, signal);
    try {
      this.onSettled(await workOnRun(run, deps));
    } catch (error) {
      if (signal.aborted || isCoachError(error, 'run/wrong-step')) return;
      this.onSettled(await this.storeFailure(run, error));
    }
  }

  private async storeFailure(run: Run, error: unknown): Promise<Run> {
    const info = toErrorInfo(error);
    const current = await this.keeper.get(run.id);
    if ('undo' in current.step && current.step.undo.status === 'undoing') {
      return this.keeper.apply(run.id, { type: 'undo-ended', removed: 0, leftover: [], error: info });
    }
    return this.keeper.apply(run.id, { type: 'failed', error: info });
  }
}
