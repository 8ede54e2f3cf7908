import type { Span, Store } from '../core/ports';
import type { Run } from '../core/run/run';
import type { RunEvent } from '../core/run/run-event';

/** The dependencies of a fill and of an Undo. */
export interface FillDeps {
  store: Store;
  /** Advances the stored run; resolves with the new run once it is stored. */
  apply: (event: RunEvent) => Promise<Run>;
  /** The trace of this run. */
  trace: Span;
  signal: AbortSignal;
  /** Waits; used for stores whose cart shows writes late. */
  pause: (ms: number) => Promise<void>;
}
