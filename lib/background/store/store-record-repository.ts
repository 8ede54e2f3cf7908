import type { AddAnswer } from '../../core/cart/add-answer';
import { toErrorInfo } from '../../core/errors';
import type { ErrorInfo } from '../../core/error-info';
import { isStoreFault, recordStoreEvent } from '../../core/store/store-record';
import type { StoreCheck } from '../../core/store/store-check';
import type { StoreRecords, StoreAction, StoreEvent } from '../../core/store/store-record';
import type { Stored } from '../../storage/define-stored';
import type { StoreTab } from './store-tab';

/** A self-test asks the store a few things; it is given up when they take longer. */
const checkTimeoutMs = 60_000;

/** The one writer of the store records, so that no concurrent event is lost. */
export class StoreRecordRepository {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly item: Stored<StoreRecords>,
    private readonly now: () => Date,
  ) {}

  note(origin: string, event: StoreEvent): Promise<void> {
    return this.inTurn(async () => {
      const book = await this.item.get();
      const next = recordStoreEvent(book, origin, event, this.now().toISOString());
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
   * A store whose results are recorded: the first success of each action and every failure. When a part of the page is missing, the
   * self-test runs at once so that the fault names the part; a self-test that is asked for then returns the same result. `asAnyStore`: which way of reading it this is.
   */
  watch(store: StoreTab, origin: string, { asAnyStore = false }: { asAnyStore?: boolean } = {}): StoreTab {
    const worked = new Set<StoreAction>();
    let tested: Promise<StoreCheck[]> | null = null;
    const test = (): Promise<StoreCheck[]> => {
      tested ??= store.selfTest(AbortSignal.timeout(checkTimeoutMs)).then(async (steps) => {
        await this.note(origin, { type: 'checked', steps, asAnyStore }).catch(() => undefined);
        return steps;
      });
      return tested;
    };
    const noteWorked = (deed: StoreAction): void => {
      if (worked.has(deed)) return;
      worked.add(deed);
      this.jot(this.note(origin, { type: 'worked', deed, asAnyStore }));
    };
    const noteBroken = (deed: StoreAction, info: ErrorInfo): void => {
      if (isStoreFault(info)) this.jot(this.note(origin, { type: 'broke', deed, error: info, asAnyStore }));
      if (info.code === 'store/element-missing') this.jot(test());
    };
    const told = async <T>(
      deed: StoreAction,
      work: Promise<T>,
      note: (value: T) => void = () => {
        noteWorked(deed);
      },
    ): Promise<T> => {
      try {
        const value = await work;
        note(value);
        return value;
      } catch (error) {
        noteBroken(deed, toErrorInfo(error));
        throw error;
      }
    };
    const noteAdds = (answers: readonly AddAnswer[]): void => {
      for (const answer of answers) {
        if ('error' in answer) noteBroken('add', answer.error);
        else noteWorked('add');
      }
    };
    return {
      ...store,
      search: (query, signal, ahead) => told('search', store.search(query, signal, ahead)),
      readCart: (signal) => told('read', store.readCart(signal)),
      addToCart: (lines, signal) => told('add', store.addToCart(lines, signal), noteAdds),
      takeOut: async (lines, signal) =>
        told('remove', store.takeOut?.(lines, signal) ?? Promise.resolve(0), (taken) => {
          if (taken > 0) noteWorked('remove');
        }),
      removeFromCart: (line, signal) => told('remove', store.removeFromCart(line, signal)),
      selfTest: (signal) => unlessAborted(test(), signal),
    };
  }

  /** Writing a record never delays or fails a run. */
  private jot(work: Promise<unknown>): void {
    work.catch(() => undefined);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }
}

/** What comes of the work, or the signal's reason when it is aborted first; the work itself goes on. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Stopped.', 'AbortError'));
    };
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject);
  });
}
