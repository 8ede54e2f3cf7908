import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of one part of the built extension that the browser reads. */
export interface PartSize {
  part: string;
  files: string[];
  raw: number;
  gzip: number;
}

/** Sizes of the parts, each with all the files it loads immediately. A file shared by two parts counts in both. */
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

/** Limit for all scripts of a page together, in bytes after gzip. */
export const pageBudget = 30_000;

/**
 * The scripts put into a page of one store: on the click, and in total after its cart was filled, with the panel and the code for
 * labels.
 */
export interface PageScripts {
  store: string;
  click: PartSize;
  filled: PartSize;
}

/**
 * The scripts put into a page of each store, largest first. A shop that differs from its platform is also used by the any-store
 * code; it is listed as a store of its own.
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

/** The data files of the package. Each is read when it is first needed. */
function dataFiles(folder: string): string[] {
  return readdirSync(join(folder, 'data')).map((file) => `data/${file}`);
}

/** popup.html with the files it names and their imports. */
function popupFiles(folder: string): string[] {
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
  return [...new Set(['popup.html', ...named.flatMap((file) => withImports(folder, file))])];
}

/** A script with all its static imports; dynamic imports do not count. */
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
