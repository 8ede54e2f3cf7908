import { isBeingPlanned, isWorkPending } from '../../core/run/run';
import type { Run } from '../../core/run/run';

/**
 * Installs a new version of the extension when that interrupts nothing. The browser says once that it has one; with a listener for that,
 * Chromium waits until the worker is unloaded and Firefox until the browser starts again, unless `runtime.reload()` is called.
 *
 * While a cart is being filled or undone, the new version waits until the cart has been read back. A cart being planned is left alone
 * too: it stands in an open popup, which a reload would close. In both cases the reload comes when that run has come to its end, or at
 * once when there is none. Should the browser not wait, the next version finds the run in storage and goes on with it.
 */
export class DeferredUpdate {
  private isWaiting = false;

  /**
   * @param current the run as it is stored
   * @param reload puts the new version in place of this one; this worker ends with it
   */
  constructor(
    private readonly current: () => Promise<Run | null>,
    private readonly reload: () => void,
  ) {}

  /** Called when the browser has a new version. */
  async available(): Promise<void> {
    this.isWaiting = true;
    await this.settled();
  }

  /** Called when a run has stopped or is gone, after all of its end is stored: installs a waiting version. */
  async settled(): Promise<void> {
    if (!this.isWaiting || isUnderWay(await this.current())) return;
    this.reloadOnce();
  }

  /** Guards against two calls that waited for the run at the same time. */
  private reloadOnce(): void {
    if (!this.isWaiting) return;
    this.isWaiting = false;
    this.reload();
  }
}

function isUnderWay(run: Run | null): boolean {
  return run !== null && (isWorkPending(run) || isBeingPlanned(run));
}
