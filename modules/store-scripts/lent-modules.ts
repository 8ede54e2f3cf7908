import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import type { Plugin } from 'vite';

/**
 * Scripts on a page cannot import one another. So the script injected first lends what it carries of its own: this file finds out what
 * that is, by bundling all scripts together once without writing anything, and gives the plugins that make one side lend and the other
 * borrow. See docs/decisions/0009.
 */
export interface LentModules {
  /** Names the list below and the code behind it: scripts of different builds never fit. */
  readonly build: string;
  /** By module (its path), each export that is lent with its place in the list. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A bundled module: which others it still imports once everything unused is gone, and what they still take of it. */
interface Bundled {
  readonly imports: readonly string[];
  readonly exports: readonly string[];
}

/**
 * The modules that `first` carries and one of the `later` scripts needs too, and those that each of `oneOf` needs: a page gets one of
 * these in any case, and two only share what stands before both. `plugins` are those the scripts are built with; `external` names what
 * only the real build can resolve.
 */
export async function findLent(options: {
  root: string;
  first: string;
  later: readonly string[];
  oneOf: readonly string[];
  plugins: Plugin[];
  external: readonly string[];
}): Promise<LentModules> {
  const modules = await bundleApart(options);
  const reached = (entry: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(entry)) return seen;
    seen.add(entry);
    for (const next of modules.get(entry)?.imports ?? []) reached(next, seen);
    return seen;
  };
  const carried = reached(options.first);
  const needed = options.later.map((entry) => reached(entry));
  const always = options.oneOf.map((entry) => reached(entry));
  const isShared = (id: string): boolean =>
    (carried.has(id) && needed.some((modules) => modules.has(id))) ||
    (always.length > 0 && always.every((modules) => modules.has(id)));
  const shared = [...modules.keys()].filter((id) => !id.startsWith('\0') && isShared(id)).sort();

  const places = new Map<string, Map<string, number>>();
  const hash = createHash('sha256');
  let next = 0;
  for (const id of shared) {
    const exports = [...(modules.get(id)?.exports ?? [])].sort();
    places.set(id, new Map(exports.map((name) => [name, next++])));
    hash.update(readFileSync(id.replace(/\?.*/, ''))).update(exports.join());
  }
  return { build: hash.digest('hex').slice(0, 8), places };
}

/**
 * In the build of the script injected first: the list of what it lends. In the build of another: what it takes of that list instead of
 * carrying it again. Nothing in any other build.
 */
export function lending(
  root: string,
  { first, later }: { first: string; later: readonly { entry: string }[] },
  lentModules: () => Promise<LentModules>,
): Plugin[] {
  const source = JSON.stringify(resolve(root, 'lib/stores/serving/lent.ts'));
  let builds: 'first' | 'later' | null = null;
  return [
    {
      name: 'lent-modules',
      enforce: 'pre',
      configResolved({ build: { lib } }) {
        const entry = lib === false || typeof lib.entry !== 'string' ? '' : lib.entry;
        builds = entry.endsWith(first) ? 'first' : later.some((one) => entry.endsWith(one.entry)) ? 'later' : null;
      },
      async resolveId(name, importer, options) {
        if (name === lentList || name === borrowed) return `\0${name}`;
        if (builds !== 'later' || importer === undefined || name.startsWith('\0')) return null;
        const found = await this.resolve(name, importer, { ...options, skipSelf: true });
        const isLent = found !== null && (await lentModules()).places.has(found.id);
        return isLent ? `\0${borrowed}:${found.id}` : null;
      },
      transform(code, id) {
        return builds === 'first' && id === first ? { code: `import '${lentList}';\n${code}`, map: null } : null;
      },
      async load(id) {
        const { build: name, places } = await lentModules();
        if (id === `\0${lentList}`) {
          const imports = [...places].map(([path, exports]) => {
            const names = [...exports].map(([exported, place]) => `${exported} as v${String(place)}`);
            return names.length === 0 ? '' : `import { ${names.join(', ')} } from ${JSON.stringify(path)};`;
          });
          const values = [...places.values()].flatMap((exports) =>
            [...exports.values()].map((place) => `v${String(place)}`),
          );
          return `${imports.join('\n')}\nimport { lend } from ${source};\nlend('${name}', [${values.join(', ')}]);`;
        }
        if (id === `\0${borrowed}`) return `import { borrow } from ${source};\nexport const take = borrow('${name}');`;
        const exports = id.startsWith(`\0${borrowed}:`) ? places.get(id.slice(borrowed.length + 2)) : undefined;
        if (exports === undefined) return null;
        const takes = [...exports].map(([exported, place]) =>
          exported === 'default'
            ? `export default /* @__PURE__ */ take(${String(place)});`
            : `export const ${exported} = /* @__PURE__ */ take(${String(place)});`,
        );
        return `import { take } from '${borrowed}';\n${takes.join('\n')}`;
      },
    },
  ];
}

const lentList = 'virtual:lent-list';
const borrowed = 'virtual:borrowed';

/** Every module as a file of its own, with unused exports and imports gone. */
async function bundleApart({
  root,
  first,
  later,
  plugins,
  external,
}: Parameters<typeof findLent>[0]): Promise<Map<string, Bundled>> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: [first, ...later],
        external: [...external],
        preserveEntrySignatures: 'strict',
        treeshake: pageTreeshake,
        // A constant written in where it is used would look as if nobody took it.
        optimization: { inlineConst: false },
        output: { format: 'es', preserveModules: true },
      },
    },
  });
  if ('on' in built) throw new Error('a build that watches');
  const chunks = [built].flat().flatMap(({ output }) => output.filter((file) => file.type === 'chunk'));
  const idOf = new Map(
    chunks.map(({ fileName, facadeModuleId, moduleIds }) => [fileName, facadeModuleId ?? moduleIds[0]]),
  );
  return new Map(
    chunks.map(({ fileName, imports, exports }) => [
      idOf.get(fileName) ?? fileName,
      { imports: imports.flatMap((file) => idOf.get(file) ?? []), exports },
    ]),
  );
}

/**
 * A schema nobody uses in a bundle is no reason to carry zod: the scripts of a page parse with light guards of their own. Nor is a value
 * remembered per page, when the adapter that asks for it has been left out, nor a table or pattern of a module nobody takes anything of:
 * nothing in these rooms acts by being loaded.
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
