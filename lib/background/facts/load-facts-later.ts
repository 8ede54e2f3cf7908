import type { createFactLoader, FactLoader } from './fact-loader';

/** {@link createFactLoader}, whose code is loaded when facts are first asked for: the worker starts without it. */
export function loadFactsLater(deps: Parameters<typeof createFactLoader>[0]): FactLoader {
  let loaded: Promise<FactLoader> | null = null;
  const loader = (): Promise<FactLoader> => {
    loaded ??= import('./fact-loader').then(
      (code) => code.createFactLoader(deps),
      (error: unknown) => {
        loaded = null;
        throw error;
      },
    );
    return loaded;
  };
  return {
    loadFacts: async (lines) => (await loader()).loadFacts(lines),
    prepare: () =>
      loader().then(
        (facts) => facts.prepare(),
        () => undefined,
      ),
    statuses: async () => (await loader()).statuses(),
    refresh: async () => (await loader()).refresh(),
  };
}
