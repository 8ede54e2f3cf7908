import type { KeepingTable } from '../../core/fact/shelf-life';
import { changeMemory, forgetRun } from '../../core/shopper/memory/memory';
import type { Memory, MemoryChange } from '../../core/shopper/memory/memory';
import type { Run } from '../../core/run/run';
import type { StoredItem } from '../../storage/define-stored';

/** The one writer of what earlier carts taught. Changes are made one after another, so that none is lost. */
export class MemoryRepository {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly item: Pick<StoredItem<Memory>, 'get' | 'set' | 'replace'>,
    private readonly loadKeeping: () => Promise<KeepingTable | undefined>,
  ) {}

  /** Called when a run has stopped: remembers a verified cart, forgets an undone one. Safe to repeat. A failure never affects the run. */
  follow(run: Run): Promise<void> {
    const { step } = run;
    if (step.state !== 'verified') return Promise.resolve();
    return this.inTurn(async () => {
      const memory = await this.item.get();
      if (step.undo.status === 'undone' && step.undo.error === null) return forgetRun(memory, run.id);
      const { rememberRun } = await import('../../core/shopper/memory/remember-run');
      return rememberRun(memory, run, step, { today: run.since.slice(0, 10), keeping: await this.loadKeeping() });
    });
  }

  /** A change that the shopper made on the options page. */
  change(change: MemoryChange): Promise<void> {
    return this.inTurn(
      async () => changeMemory(await this.item.get(), change),
      // Deleting also removes the copies that another version kept.
      change.type === 'forget-all' ? (memory) => this.item.replace(memory) : undefined,
    );
  }

  private inTurn(work: () => Promise<Memory>, store = (memory: Memory) => this.item.set(memory)): Promise<void> {
    const result = this.queue.then(async () => {
      await store(await work());
    });
    this.queue = result.catch(() => undefined);
    return result;
  }
}
