import type { KeepingTable } from '../../core/fact/shelf-life';
import { changeMemory, forgetRun } from '../../core/shopper/memory/memory';
import type { Memory, MemoryChange } from '../../core/shopper/memory/memory';
import { rememberRun } from '../../core/shopper/memory/remember-run';
import type { Run } from '../../core/run/run';
import type { StoredItem } from '../../storage/define-stored';

/** The one writer of what earlier carts taught. Changes are made one after another, so that none is lost. */
export class MemoryRepository {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly item: Pick<StoredItem<Memory>, 'get' | 'set' | 'replace'>,
    private readonly loadKeeping: () => Promise<KeepingTable | undefined>,
  ) {}

  /** A run came to rest: a verified cart is remembered, an undone one forgotten. Safe to repeat; a failure costs the memory, never the run. */
  follow(run: Run): Promise<void> {
    const { step } = run;
    if (step.state !== 'verified') return Promise.resolve();
    return this.inTurn(async () => {
      const memory = await this.item.get();
      if (step.undo.status === 'undone' && step.undo.error === null) return forgetRun(memory, run.id);
      return rememberRun(memory, run, step, { today: run.since.slice(0, 10), keeping: await this.loadKeeping() });
    });
  }

  /** What the shopper asked for by hand. */
  change(change: MemoryChange): Promise<void> {
    return this.inTurn(
      async () => changeMemory(await this.item.get(), change),
      // What is deleted is gone with what another version kept beside it.
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
