import type { Plugin } from 'vite';

/**
 * How scripts of pages are shaken: a schema nobody uses in a bundle is no reason to carry zod, since these scripts parse with light guards of
 * their own. Nor is a value remembered per page when the adapter that asks for it was left out, nor a table of a module nothing is taken from:
 * modules of lib/core and lib/stores do nothing by being loaded.
 */
export const pageTreeshake = {
  manualPureFunctions: ['z', 'perPage'],
  moduleSideEffects: (id: string) => id.startsWith('\0') || !/\/lib\/(?:core|stores)\//.test(id),
};

/**
 * {@link pageTreeshake} for what is put into pages, each script of which is a build of its own. The extension's own pages and worker carry
 * packages whose minified functions may be called `z` as well (Preact's are).
 */
export function pageScriptTreeshake(): Plugin {
  return {
    name: 'page-script-treeshake',
    config: ({ build }) =>
      build?.lib === undefined || build.lib === false
        ? { build: { rolldownOptions: { treeshake: { ...pageTreeshake, manualPureFunctions: [] } } } }
        : { build: { rolldownOptions: { treeshake: pageTreeshake } } },
  };
}
