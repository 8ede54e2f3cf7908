import type { Span, Store } from '../core/ports';
import type { Run } from '../core/run/run';
import type { RunEvent } from '../core/run/run-event';

/** What filling a cart and undoing it need of the world. */
export interface FillDeps {
  store: Store;
  /** Advances the stored run; resolves once it is durable, with the run as it is now. */
  apply: (event: RunEvent) => Promise<Run>;
  /** The trace of this run. */
  trace: Span;
  signal: AbortSignal;
  /** Waits; for a store whose cart answers lag behind its writes. */
  pause: (ms: number) => Promise<void>;
}
