import { isCoachError } from '../core/errors';
import type { Store } from '../core/ports';
import type { FillDeps } from './fill-deps';

/** How long a store is given that asks to slow down and does not say for how long, in milliseconds. */
const untold = 2_000;

/** The longest wait that is waited for, in milliseconds: a longer one is the shopper's to decide. */
const longest = 10_000;

/** Waits in a row, without anything done between them, after which the store is not asked again. */
const mostInARow = 2;

/**
 * How long a store wants to be left alone before it is asked again, in milliseconds; null where that is not waited for: after another
 * error, at a wall against robots, or where it wants more than a shopper waits for.
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

/** Waits for a store that asks to slow down: each time in a row longer, and not more than twice in a row. */
export class RateLimitRetries {
  private inARow = 0;

  constructor(private readonly deps: Pick<FillDeps, 'pause' | 'signal'>) {}

  /** Whether it was waited for as often as it is in a row. */
  get isExhausted(): boolean {
    return this.inARow >= mostInARow;
  }

  /** To be called once something was done since the wait before. */
  reset(): void {
    this.inARow = 0;
  }

  /** True once it was waited for; false where the store is not asked again. */
  async waitBeforeRetry(error: unknown): Promise<boolean> {
    const ms = rateLimitDelayMs(error);
    if (ms === null || this.inARow >= mostInARow) return false;
    this.inARow += 1;
    await this.deps.pause(Math.min(longest, ms * this.inARow));
    this.deps.signal.throwIfAborted();
    return true;
  }
}

/** The same with a store whose cart is asked for again where it asked to slow down. Reading may be repeated; writes are left alone. */
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
      search: (query, signal, next) => store.search(query, signal, next),
      readCart,
      addToCart: (lines, signal) => store.addToCart(lines, signal),
      removeFromCart: (line, signal) => store.removeFromCart(line, signal),
      takeOut: async (lines, signal) => (await store.takeOut?.(lines, signal)) ?? 0,
    },
  };
}
