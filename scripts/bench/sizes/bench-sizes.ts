import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import budgets from './size-budgets.json' with { type: 'json' };

/** Bytes of one part of the built extension that the browser reads. */
export interface PartSize {
  part: string;
  files: string[];
  raw: number;
  gzip: number;
}

/** The pages of the extension, each `<name>.html`. */
const pages = ['options', 'sessions', 'stores', 'list'] as const;

/** Sizes of the parts, the worker first. Each part has all the files that it loads at once, so a file of two parts counts in both. */
export function measureSizes(extensionDir: string): PartSize[] {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    background: { service_worker?: string; scripts?: string[] };
  };
  const { service_worker: worker, scripts = [] } = manifest.background;
  const started = worker === undefined ? scripts : [worker];
  const page = (name: string, later: boolean): string[] => pageFiles(extensionDir, `${name}.html`, later);
  return [
    measure(extensionDir, 'worker', [...new Set(started.flatMap((file) => withImports(extensionDir, file)))]),
    measure(extensionDir, 'popup, first paint', page('popup', false)),
    measure(extensionDir, 'popup, all', page('popup', true)),
    ...pages.map((name) => measure(extensionDir, name, page(name, true))),
    measure(extensionDir, 'recipe script', ['content-scripts/recipe.js']),
    measure(extensionDir, 'data, all files', dataFiles(extensionDir)),
  ];
}

/** The budget of the scripts that are put into a page on the click, in bytes after gzip. */
export const pageBudget = budgets.pageScripts.click;

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
      const parts = ['panel', ...Object.keys(asked).filter((part) => asked[part]?.test(code) === true)];
      const speaks = parts.filter((part) => part !== 'any-store');
      return speaksOtherwise.includes(id)
        ? [measured(extensionDir, id, id, speaks), measured(extensionDir, `${id} as any store`, id, parts)]
        : [measured(extensionDir, id, id, parts)];
    })
    .sort((one, other) => other.click.gzip - one.click.gzip);
}

/**
 * The parts that an adapter may load through its page, by the text in its script that shows it (lib/stores/adapter-page.ts). A store that
 * is used through its own pages may need both.
 */
const asked: Readonly<Record<string, RegExp>> = {
  'any-store': /\.anyStore\(|name:.pageDriver\W/,

  cards: /\.cards\(/,
};

/** Platforms with shops that do not offer the platform's usual interface. */
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

/** The files of a page: those it names and what they import. With `later`, also what its scripts may load later. */
function pageFiles(folder: string, page: string, later: boolean): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
  const atOnce = new Set([page, ...named.flatMap((file) => withImports(folder, file))]);
  if (!later) return [...atOnce];
  // A script contains the name of each chunk and style sheet that it may load.
  const loaded = new Set(atOnce);
  for (const file of loaded) {
    if (!file.endsWith('.js')) continue;
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, path] of code.matchAll(/["'`]((?:chunks|assets)\/[^"'`]+\.(?:js|css))["'`]/g))
      if (path !== undefined) loaded.add(path);
    for (const [, path] of code.matchAll(/import\(["'`](\.{1,2}\/[^"'`]+\.js)["'`]\)/g))
      for (const next of withImports(folder, posix.join(dirname(file), path ?? ''))) loaded.add(next);
  }
  return [...loaded];
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
