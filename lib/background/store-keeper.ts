import { isCoachError, toErrorInfo } from '../core/errors';
import { isStoreFault, noteInBook } from '../core/store-record';
import type { StoreBook, StoreDeed, StoreEvent } from '../core/store-record';
import type { Stored } from '../storage/stored';
import type { StoreTab } from './store-tab';

/** A self-test asks the store a few things; it is given up when they take longer. */
const checkTimeoutMs = 60_000;

/** Keeps the book of stores met: one writer, so that two events at once lose nothing. */
export class StoreKeeper {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly item: Stored<StoreBook>,
    private readonly now: () => Date,
  ) {}

  note(origin: string, event: StoreEvent): Promise<void> {
    return this.inTurn(async () => {
      const book = await this.item.get();
      const next = noteInBook(book, origin, event, this.now().toISOString());
      if (next !== book) await this.item.set(next);
    });
  }

  /** Forgets one store, or all. */
  forget(origin: string | null): Promise<void> {
    return this.inTurn(async () => {
      const book = await this.item.get();
      await this.item.set(
        origin === null ? {} : Object.fromEntries(Object.entries(book).filter(([known]) => known !== origin)),
      );
    });
  }

  /**
   * A store whose deeds are written down: the first success of each kind and every failure. When a part of it is missing it is tested
   * at once, so that the fault names the part.
   */
  watch(store: StoreTab, origin: string): StoreTab {
    const worked = new Set<StoreDeed>();
    let isTested = false;
    const test = async (): Promise<void> => {
      if (isTested) return;
      isTested = true;
      const steps = await store.selfTest(AbortSignal.timeout(checkTimeoutMs)).catch(() => null);
      if (steps !== null) await this.note(origin, { type: 'checked', steps });
    };
    const told = async <T>(deed: StoreDeed, work: Promise<T>): Promise<T> => {
      try {
        const value = await work;
        if (!worked.has(deed)) {
          worked.add(deed);
          this.jot(this.note(origin, { type: 'worked', deed }));
        }
        return value;
      } catch (error) {
        const info = toErrorInfo(error);
        if (isStoreFault(info)) this.jot(this.note(origin, { type: 'broke', deed, error: info }));
        if (isCoachError(error, 'store/element-missing')) this.jot(test());
        throw error;
      }
    };
    return {
      ...store,
      search: (query, signal) => told('search', store.search(query, signal)),
      readCart: (signal) => told('read', store.readCart(signal)),
      addToCart: (line, signal) => told('add', store.addToCart(line, signal)),
      removeFromCart: (line, signal) => told('remove', store.removeFromCart(line, signal)),
    };
  }

  /** Writing the book never holds up or fails a run. */
  private jot(work: Promise<void>): void {
    work.catch(() => undefined);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}
