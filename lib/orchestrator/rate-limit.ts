import { isCoachError } from '../core/errors';
import type { Store } from '../core/ports';
import type { FillDeps } from './fill-deps';

/** How long to wait for a store that asks to slow down without giving a time, in milliseconds. */
const untold = 2_000;

/** The longest wait in milliseconds; about a longer one the shopper decides. */
const longest = 10_000;

/** Waits in a row without progress after which the store is not asked again. */
const mostInARow = 2;

/**
 * How long to wait before the store is asked again, in milliseconds; null where waiting is no option: after another error, at a wall
 * against robots, or where the store asks for more than the longest wait.
 */
export function rateLimitDelayMs(error: unknown): number | null {
  if (!isRateLimit(error)) return null;
  const said = / 429 (\S.*)$/.exec(error.detail ?? '')?.[1];
  if (said === undefined) return untold;
  const ms = /^\d+$/.test(said) ? Number(said) * 1000 : Number.POSITIVE_INFINITY;
  return ms <= longest ? ms : null;
}

/** Whether the store asked to slow down, by the status that says so. */
export function isRateLimit(error: unknown): error is Error & { detail?: string } {
  return isCoachError(error, 'store/rate-limited') && /→ 429\b/.test(error.detail ?? '');
}

/** Waits for a store that asks to slow down: longer each time in a row, and at most twice in a row. */
export class RateLimitRetries {
  private inARow = 0;

  constructor(private readonly deps: Pick<FillDeps, 'pause' | 'signal'>) {}

  /** Whether the number of waits in a row is used up. */
  get isExhausted(): boolean {
    return this.inARow >= mostInARow;
  }

  /** To be called after progress since the last wait. */
  reset(): void {
    this.inARow = 0;
  }

  /** True after a wait; false where the store is not asked again. */
  async waitBeforeRetry(error: unknown): Promise<boolean> {
    const ms = rateLimitDelayMs(error);
    if (ms === null || this.inARow >= mostInARow) return false;
    this.inARow += 1;
    await this.deps.pause(Math.min(longest, ms * this.inARow));
    this.deps.signal.throwIfAborted();
    return true;
  }
}

/**
 * The store with reads of its cart that wait and repeat when it asks to slow down. Reads may be repeated; writes are passed on unchanged.
 */
export function withCartReadRetries(deps: FillDeps): FillDeps {
  const { store } = deps;
  const readCart: Store['readCart'] = async (signal) => {
    const slow = new RateLimitRetries(deps);
    for (;;) {
      try {
        return await store.readCart(signal);
      } catch (error) {
        if (!(await slow.waitBeforeRetry(error))) throw error;
      }
    }
  };
  return {
    ...deps,
    store: {
      describe: (signal) => store.describe(signal),
      search: (query, signal, ahead) => store.search(query, signal, ahead),
      readCart,
      addToCart: (lines, signal) => store.addToCart(lines, signal),
      removeFromCart: (line, signal) => store.removeFromCart(line, signal),
      takeOut: async (lines, signal) => (await store.takeOut?.(lines, signal)) ?? 0,
    },
  };
}
