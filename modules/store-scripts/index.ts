import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { addEntrypoint, addViteConfig, defineWxtModule } from 'wxt/modules';
import { globLists, detectOnly } from './detect-only';

/**
 * One script per store adapter and per part, by being a file in lib/stores/adapters or lib/stores/parts, and the script injected first
 * without them: it carries what all adapters share and what tells the stores apart (`?detect`). Each script is whole. See docs/decisions/0006 and
 * 0031.
 */
export default defineWxtModule((wxt) => {
  const { root, outDir } = wxt.config;
  const scripts = pageScripts(root);
  for (const { name, entry } of scripts.later) {
    addEntrypoint(wxt, { type: 'unlisted-script', name, inputPath: entry, outputDir: outDir, options: {} });
  }
  addViteConfig(wxt, () => ({
    plugins: [detectOnly(), globLists(), scriptOfPiece(root)],
  }));
});

const parts = 'stores/parts';

/** What is built for pages: `entry` is what the bundler is given, `name` the path of the script in the extension. */
export interface PageScripts {
  readonly first: string;
  readonly later: readonly { readonly name: string; readonly entry: string }[];
}

/** The scripts there are, by the files there are. */
export function pageScripts(root: string): PageScripts {
  const kinds = [
    ['lib/stores/adapters', 'stores'],
    ['lib/stores/parts', parts],
  ] as const;
  return {
    first: resolve(root, 'entrypoints/store.ts'),
    later: kinds.flatMap(([folder, place]) =>
      readdirSync(resolve(root, folder))
        .filter((file) => file.endsWith('.ts'))
        .map((file) => ({
          name: `${place}/${basename(file, '.ts')}`,
          entry: `${resolve(root, folder, file)}?script`,
        })),
    ),
  };
}

/** WXT's own wrapper around a script that is injected; all it does is say on the console that the script crashed, as browsers do anyway. */
const wrapper = '\0virtual:wxt-unlisted-script-entrypoint?';

/** What a script does when it is injected: an adapter or part puts itself on the registry of the tab, the first one begins to serve. */
export function scriptOfPiece(root: string): Plugin {
  const { first, later } = pageScripts(root);
  const registry = JSON.stringify(resolve(root, 'lib/stores/serving/loaded-scripts.ts'));
  return {
    name: 'store-script',
    enforce: 'pre',
    load(id) {
      const entry = id.startsWith(wrapper) ? id.slice(wrapper.length) : id;
      if (id !== entry && entry === first) return `import script from ${JSON.stringify(first)};\nscript.main();`;
      if (!later.some((script) => script.entry === entry)) return null;
      const path = entry.slice(0, -'?script'.length);
      const put = path.includes('/parts/') ? 'registerPart' : 'registerAdapter';
      return `import piece from ${JSON.stringify(path)};\nimport { ${put} } from ${registry};\n${put}(piece);`;
    },
  };
}
