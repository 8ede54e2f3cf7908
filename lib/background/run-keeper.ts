import { CoachError } from '../core/errors';
import { advance } from '../core/run';
import type { Run, RunEvent } from '../core/run';
import type { Stored } from '../storage/stored';

/**
 * The one writer of the stored run. Events are applied one after another, each durable before the next is looked at, so that a click
 * in the popup and a step of the worker never overwrite each other.
 */
export class RunKeeper {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly item: Stored<Run | null>,
    private readonly now: () => Date,
    private readonly onChange: (run: Run | null) => void,
  ) {}

  current(): Promise<Run | null> {
    return this.inTurn(() => this.item.get());
  }

  /** The run with this id; `run/wrong-step` when the stored run is another (or none). */
  async get(runId: string): Promise<Run> {
    const run = await this.current();
    if (run?.id !== runId) throw new CoachError('run/wrong-step', 'This cart is no longer the current one.');
    return run;
  }

  /** Advances the run by one event and stores it; resolves with the run once it is durable. */
  apply(runId: string, event: RunEvent): Promise<Run> {
    return this.change(runId, (run) => advance(run, event, this.now()));
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

  private change(runId: string, edit: (run: Run) => Run): Promise<Run> {
    return this.inTurn(async () => {
      const run = await this.item.get();
      if (run?.id !== runId) throw new CoachError('run/wrong-step', 'This cart is no longer the current one.');
      const changed = edit(run);
      await this.write(changed);
      return changed;
    });
  }

  private async write(run: Run | null): Promise<void> {
    await this.item.set(run);
    this.onChange(run);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
