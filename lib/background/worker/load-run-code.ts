/**
 * Loads the code of a run (reading a meal, finding products, facts, deciding), which is not part of the worker's start. Never rejects: what cannot
 * be loaded now is loaded, or fails, when the run needs it.
 */
export async function loadRunCode(): Promise<void> {
  await Promise.allSettled([
    import('../../agents/ingredients'),
    import('../../core/shopper/memory/pantry'),
    import('../../core/meal/repeated'),
    import('../../agents/products'),
    import('../facts/fact-loader'),
    import('../../orchestrator/decide-over-labels'),
  ]);
}
