import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How much one part of the built extension makes the browser read. Bytes. */
export interface PartSize {
  part: string;
  files: string[];
  raw: number;
  gzip: number;
}

/**
 * Sizes of the parts, each with all the files it loads at once: a file shared by two parts counts in both. The content script comes
 * three times: alone, with the adapter for any store, and with the largest platform's, which is the most a page ever gets.
 */
export function measureSizes(extensionDir: string): PartSize[] {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
  };
  return [
    measure(extensionDir, 'background', withImports(extensionDir, manifest.background.service_worker)),
    measure(extensionDir, 'content script', [contentScript]),
    measure(extensionDir, 'content script, any store', [contentScript, 'stores/generic.js']),
    withLargestAdapter(extensionDir),
    measure(extensionDir, 'recipe script', ['content-scripts/recipe.js']),
    measure(extensionDir, 'popup', popupFiles(extensionDir)),
    measure(extensionDir, 'data, all files', dataFiles(extensionDir)),
  ];
}

const contentScript = 'content-scripts/store.js';

function withLargestAdapter(folder: string): PartSize {
  const sizes = readdirSync(join(folder, 'stores')).map((file) =>
    measure(folder, `content script, ${file.replace(/\.js$/, '')}`, [contentScript, `stores/${file}`]),
  );
  return sizes.reduce((largest, size) => (size.gzip > largest.gzip ? size : largest));
}

function measure(folder: string, part: string, files: string[]): PartSize {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  const sum = (sizeOf: (content: Buffer) => number): number =>
    contents.reduce((total, content) => total + sizeOf(content), 0);
  return { part, files, raw: sum((content) => content.length), gzip: sum((content) => gzipSync(content).length) };
}

/** The data files of the package, read one by one when first needed. */
function dataFiles(folder: string): string[] {
  return readdirSync(join(folder, 'data')).map((file) => `data/${file}`);
}

/** popup.html, what it names, and what that imports. */
function popupFiles(folder: string): string[] {
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
  return [...new Set(['popup.html', ...named.flatMap((file) => withImports(folder, file))])];
}

/** A script and everything it imports before it runs; what it imports later, on demand, is not read at once. */
function withImports(folder: string, file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  if (!file.endsWith('.js')) return [file];
  const code = readFileSync(join(folder, file), 'utf8');
  const imports = [
    ...code.matchAll(/(?:^|[;}\s])(?:import|export)[^'"()]*?(?:from)?\s*["'](\.{1,2}\/[^"']+\.js)["']/g),
  ];
  return [file, ...imports.flatMap(([, path]) => withImports(folder, posix.join(dirname(file), path ?? ''), seen))];
}
