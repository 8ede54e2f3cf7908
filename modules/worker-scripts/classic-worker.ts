import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The loader that the worker begins with; it needs `laterChunks`, the paths of the chunks that are loaded later. */
const loader = readFileSync(resolve(import.meta.dirname, 'chunk-loader.js'), 'utf8');

/** Where the chunks that are loaded later lie in the package. */
export const chunkFolder = 'worker';

/** The module that Vite has every `import()` of a page go through. */
const preloadHelper = '\0vite/preload-helper.js';

interface Chunk {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly isEntry: boolean;
  /** File names of the chunks it imports statically. */
  readonly imports: readonly string[];
  code: string;
}

/**
 * Makes one classic script of a worker's entry and the chunks it imports statically, and scripts that are loaded later of the others. A service worker
 * may not call `import()`; a classic one may call `importScripts` for what it fetched while it was installed. See docs/decisions/0033.
 */
export function classicWorker(): Plugin {
  return {
    name: 'classic-worker',
    config: () => ({
      build: {
        rolldownOptions: {
          output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: `${chunkFolder}/[name]-[hash].js` },
        },
      },
    }),
    // Vite's own puts links in a document and tells a window of errors; a worker has neither.
    load: {
      order: 'pre',
      handler: (id) => (id === preloadHelper ? 'export const __vitePreload = (load) => load();' : null),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk') as Chunk[];
        const entry = chunks.find(({ isEntry }) => isEntry);
        if (entry === undefined) throw new Error('The worker has no entry.');
        const atOnce = importedAtOnce(entry, chunks);
        const later = chunks.filter((chunk) => chunk !== entry && !atOnce.has(chunk));
        entry.code = workerScript(entry, [...atOnce], later);
        for (const chunk of later) chunk.code = registration(chunk);
        for (const { fileName } of atOnce) Reflect.deleteProperty(bundle, fileName);
      },
    },
  };
}

/** The chunks that a chunk imports statically, directly or through others. */
function importedAtOnce(from: Chunk, chunks: readonly Chunk[], found = new Set<Chunk>()): Set<Chunk> {
  for (const chunk of chunks) {
    if (!from.imports.includes(chunk.fileName) || found.has(chunk)) continue;
    importedAtOnce(chunk, chunks, found.add(chunk));
  }
  return found;
}

/** The worker's script: the loader, the chunks it needs at once, and the entry, which runs. */
function workerScript(entry: Chunk, atOnce: readonly Chunk[], later: readonly Chunk[]): string {
  const paths = later.map(({ fileName }) => `/${fileName}`);
  const parts = [
    `const laterChunks = ${JSON.stringify(paths)};`,
    loader.replaceAll(/^(?:\/\/.*|\/\*.*\*\/)\n/gm, ''),
    ...[...atOnce, entry].map(registration),
    `requireChunk(${JSON.stringify(basename(entry.fileName))});`,
  ];
  return `(() => {\n${parts.join('\n')}\n})();\n`;
}

function registration({ fileName, code }: Chunk): string {
  return `self.registerChunk(${JSON.stringify(basename(fileName))}, (require, exports, module) => {\n${code}\n});`;
}
