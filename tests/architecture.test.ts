import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may know whom (HOUSE §2), with file names in the failure. A row is: files under `from` may import only what `may` allows;
 * a package is named by its name, a place of ours by its path from the root.
 */
const root = resolve(import.meta.dirname, '..');
const layers: { from: string; may: RegExp[] }[] = [
  { from: 'lib/core/', may: [/^lib\/core\//, /^zod\/mini$/] },
  {
    from: 'lib/agents/',
    may: [/^lib\/(core|agents)\//, /^zod\/mini$/, /^@jlucaspains\/sharp-recipe-parser$/, /^convert$/],
  },
  { from: 'lib/facts/', may: [/^lib\/(core|facts)\//, /^zod\/mini$/] },
  { from: 'lib/orchestrator', may: [/^lib\/(core|agents|orchestrator)\//] },
  {
    from: 'lib/stores/serving/serve-store',
    may: [/^lib\/(core|stores|messaging)\//, /^lib\/browser$/, /^zod\/mini$/, /^#imports$/],
  },
  { from: 'lib/stores/', may: [/^lib\/(core|stores)\//, /^zod\/mini$/] },
  { from: 'lib/llm/', may: [/^lib\/(core|llm)\//, /^zod\/mini$/, /^@anthropic-ai\/sdk/] },
  { from: 'lib/tracing/', may: [/^lib\/(core|tracing)\//, /^zod\/mini$/, /^idb$/, /^@anthropic-ai\/sdk/] },
  { from: 'lib/messaging/', may: [/^lib\/(core|messaging)\//, /^lib\/browser$/, /^zod\/mini$/, /^#imports$/] },
  { from: 'lib/storage/', may: [/^lib\/(core|storage)\//, /^lib\/browser$/, /^zod\/mini$/, /^#imports$/] },
  { from: 'lib/background/', may: [/^lib\//, /^zod\/mini$/, /^#imports$/] },
  { from: 'components/', may: [/^lib\/core\//, /^components\//, /^react(\/|$)/, /^lucide-react$/] },
];

function sources(folder: string, ending = /\.tsx?$/): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements =
    /^\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;
  const found = [...text.matchAll(statements)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return found
    .filter((name) => !/\.(css|svg|json)(\?.*)?$/.test(name))
    .map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name));
}

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) => sources(folder));

/** The source file an import of ours names; null for a package. */
function fileOf(name: string, among: ReadonlySet<string>): string | null {
  return ['', '.ts', '.tsx'].map((ending) => `${name}${ending}`).find((file) => among.has(file)) ?? null;
}

/**
 * The groups of files of which each imports every other, directly or through others, by imports of types as well (Tarjan's strongly
 * connected components).
 */
function importCycles(among: readonly string[]): string[][] {
  const known = new Set(among);
  const order = new Map<string, number>();
  const open: string[] = [];
  const cycles: string[][] = [];
  const visit = (file: string): number => {
    const at = order.size;
    order.set(file, at);
    open.push(file);
    let low = at;
    const imported = importsOf(file).flatMap((name) => fileOf(name, known) ?? []);
    for (const next of imported) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === at) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1 || imported.includes(file)) cycles.push(group.toSorted());
    }
    return low;
  };
  for (const file of among) if (!order.has(file)) visit(file);
  return cycles;
}

describe('architecture', () => {
  it('reads the source tree', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it('lets each layer know only the layers below it', () => {
    const offences: string[] = [];
    for (const file of files) {
      const rule = layers.find(({ from }) => file.startsWith(from));
      if (rule === undefined) continue;
      for (const name of importsOf(file)) {
        if (!rule.may.some((allowed) => allowed.test(name))) offences.push(`${file} imports ${name}`);
      }
    }
    expect(offences).toEqual([]);
  });

  it('imports in no circle, not even for types', () => {
    const cycles = importCycles([...files, ...sources('demo'), ...sources('scripts')]);
    expect(cycles).toEqual([]);
  });

  it('keeps an adapter one readable page: at most 150 lines, 5 imports and 15 modules it reaches, types included', () => {
    const known = new Set(files);
    const importedBy = (file: string): string[] => importsOf(file).flatMap((name) => fileOf(name, known) ?? []);
    const reachOf = (file: string, seen = new Set<string>()): Set<string> => {
      for (const next of importedBy(file)) if (!seen.has(next)) reachOf(next, seen.add(next));
      return seen;
    };
    const offences = files
      .filter((file) => file.startsWith('lib/stores/adapters/'))
      .map((file) => ({
        file,
        lines: readFileSync(resolve(root, file), 'utf8').split('\n').length - 1,
        imports: new Set(importedBy(file)).size,
        reach: reachOf(file).size,
      }))
      .filter(({ lines, imports, reach }) => lines > 150 || imports > 5 || reach > 15);
    expect(offences).toEqual([]);
  });

  it('never lets an advisor, a fact source or an adapter import a sibling', () => {
    const plugIns = /^lib\/(agents\/advisors|facts\/sources|stores\/adapters)\/[^/]+$/;
    const offences = files
      .filter((file) => plugIns.test(file))
      .flatMap((file) => importsOf(file).map((name) => ({ file, name })))
      .filter(({ file, name }) => dirname(name) === dirname(file))
      .map(({ file, name }) => `${file} imports ${name}`);
    expect(offences).toEqual([]);
  });

  it('imports an entrypoint, the demo grocery or a test nowhere in the product', () => {
    const offences = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (name) =>
            /^(demo|tests|scripts)\//.test(name) ||
            (name.startsWith('entrypoints/') && !file.startsWith('entrypoints/')),
        )
        .map((name) => `${file} imports ${name}`),
    );
    expect(offences).toEqual([]);
  });

  it('has one import of webextension-polyfill and no vague rooms', () => {
    const polyfill = files.filter((file) => importsOf(file).includes('webextension-polyfill'));
    expect(polyfill).toEqual(['lib/browser.ts']);
    expect(
      files.filter(
        (file) =>
          /(^|\/)(utils?|helpers?|managers?|services?|common|index)(\.|\/)/.test(file) &&
          !file.startsWith('entrypoints/'),
      ),
    ).toEqual([]);
  });

  it('holds at most fifteen files in a folder, but for registries', () => {
    // A file there is a member: an adapter, an axis of the zoo, a shape of storage as an earlier version wrote it.
    const registries = ['lib/stores/adapters', 'demo/zoo/axes', 'tests/storage/fixtures'];
    const counted = new Map<string, number>();
    for (const top of ['lib', 'components', 'entrypoints', 'tests', 'demo', 'scripts', 'modules']) {
      for (const entry of readdirSync(join(root, top), { recursive: true, withFileTypes: true })) {
        const folder = relative(root, entry.parentPath);
        if (entry.isFile() && !registries.some((one) => folder.startsWith(one)))
          counted.set(folder, (counted.get(folder) ?? 0) + 1);
      }
    }
    expect([...counted].filter(([, count]) => count > 15)).toEqual([]);
  });

  it('gives a file name one meaning in the whole tree, but for registries and the mirrored tests', () => {
    // A member of a registry is called by what it stands for: a store, a script, a trait. `App` and `main` begin a page or a program.
    const members =
      /^(lib\/(stores\/(adapters|parts)|agents\/advisors|facts\/sources)\/|demo\/zoo\/(axes|traits)\/|tests\/stores\/[^/]+\/case\.ts|entrypoints\/[^/]+$)/;
    const places = new Map<string, string[]>();
    const folders = ['lib', 'components', 'entrypoints', 'modules', 'scripts', 'demo', 'tests'];
    for (const file of folders.flatMap((folder) => sources(folder, /\.(?:tsx?|m?js)$/))) {
      const name = basename(file).replace(/\.(?:tsx?|m?js)$/, '');
      if (name.includes('.') || name === 'App' || name === 'main' || members.test(file)) continue;
      places.set(name, [...(places.get(name) ?? []), file]);
    }
    expect([...places.values()].filter((found) => found.length > 1)).toEqual([]);
  });

  it('names only files there are in the glossary and in the questions of a newcomer, and a word finds its file by name', () => {
    const pages = ['docs/glossary.md', 'docs/finding-things.md'].map((page) => readFileSync(join(root, page), 'utf8'));
    const named = pages.flatMap((text) => [...text.matchAll(/`((?:lib|components|entrypoints|demo)\/[^`]+)`/g)]);
    expect(named.length).toBeGreaterThan(80);
    expect(named.map(([, file = '']) => file).filter((file) => !existsSync(join(root, file)))).toEqual([]);
    const rows = [...(pages[1] ?? '').matchAll(/^\| [^|]+\| `([a-z-]+)` *\| `([^`]+)`/gm)];
    expect(rows).toHaveLength(10);
    for (const [, word = '', file = ''] of rows) {
      const found = files.filter((one) => basename(one).toLowerCase().includes(word));
      expect(found, word).toContain(file);
      expect(found.length, word).toBeLessThan(10);
    }
  });

  it('keeps clock, chance and network out of core', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bsetTimeout\(|\bcrypto\./;
    expect(
      files.filter((file) => file.startsWith('lib/core/') && impure.test(readFileSync(join(root, file), 'utf8'))),
    ).toEqual([]);
  });

  it('hears nobody from outside and shows its files to no page (S-11, S-23, S-24)', () => {
    const outside = /\bon(?:Message|Connect)External\b|\bexternally_connectable\b|\bweb_accessible_resources\b/;
    const built = [...files, 'wxt.config.ts', ...sources('modules')];
    expect(built.filter((file) => outside.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('never writes HTML text into a page and never evaluates text (S-08, S-22)', () => {
    const unsafe =
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(|dangerouslySetInnerHTML/;
    expect(files.filter((file) => unsafe.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });
});
