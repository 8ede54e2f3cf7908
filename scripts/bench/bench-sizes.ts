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

/** Sizes of the parts, each with all the files it loads at once: a file shared by two parts counts in both. */
export function measureSizes(extensionDir: string): PartSize[] {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
  };
  return [
    measure(extensionDir, 'background', withImports(extensionDir, manifest.background.service_worker)),
    measure(extensionDir, 'recipe script', ['content-scripts/recipe.js']),
    measure(extensionDir, 'popup', popupFiles(extensionDir)),
    measure(extensionDir, 'data, all files', dataFiles(extensionDir)),
  ];
}

/** What scripts of a page may come to together, gzipped. Bytes. */
export const pageBudget = 30_000;

/**
 * What is put into a page of one store: on the click that opens it, and in all by the time its cart was filled, with the panel and with
 * what a search may have asked for.
 */
export interface PageScripts {
  store: string;
  click: PartSize;
  filled: PartSize;
}

/**
 * What is put into a page of each store, the most first. A shop of a platform that does not speak as the platform does is used by the code
 * for any store besides; it comes as a store of its own.
 */
export function measurePageScripts(extensionDir: string): PageScripts[] {
  return readdirSync(join(extensionDir, 'stores'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => file.slice(0, -'.js'.length))
    .flatMap((id) => {
      const code = readFileSync(join(extensionDir, 'stores', `${id}.js`), 'utf8');
      const parts = ['panel', ...Object.keys(asked).filter((part) => code.includes(`.${asked[part] ?? part}(`))];
      const speaks = parts.filter((part) => part !== 'any-store');
      return speaksOtherwise.includes(id)
        ? [measured(extensionDir, id, id, speaks), measured(extensionDir, `${id} as any store`, id, parts)]
        : [measured(extensionDir, id, id, parts)];
    })
    .sort((one, other) => other.click.gzip - one.click.gzip);
}

/** The parts an adapter asks its page for, and how (lib/stores/adapter-page.ts). */
const asked: Readonly<Record<string, string>> = { 'any-store': 'anyStore', cards: 'cards' };

/** Platforms whose shops may turn out not to speak as the platform does. */
const speaksOtherwise = ['woocommerce'];

function measured(folder: string, store: string, adapter: string, parts: readonly string[]): PageScripts {
  const click = ['store.js', `stores/${adapter}.js`];
  return {
    store,
    click: measure(folder, `page, ${store}`, click),
    filled: measure(folder, `filled, ${store}`, [...click, ...parts.map((part) => `stores/parts/${part}.js`)]),
  };
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
