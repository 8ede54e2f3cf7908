/** Milliseconds after which it is loaded: the popup gets its answer first. */
const afterMs = 50;

/**
 * Loads the code of a run (reading a meal, finding products, deciding) while the shopper types: it is not part of the worker's start. What
 * cannot be loaded now is loaded, or fails, when the run needs it.
 */
export function loadRunCode(): void {
  setTimeout(() => {
    void Promise.allSettled([
      import('../../agents/ingredients'),
      import('../../agents/products'),
      import('../../orchestrator/decide-over-labels'),
    ]);
  }, afterMs);
}
