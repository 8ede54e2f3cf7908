import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLent, lending, pageTreeshake } from '../../modules/store-scripts/lent-modules';
import type { LentModules } from '../../modules/store-scripts/lent-modules';
import { lentByFirst } from '../../modules/store-scripts';

const root = resolve(import.meta.dirname, '../..');
let folder = '';
const at = (name: string) => join(folder, name);
const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) writeFileSync(at(name), text);
};

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'lent-')));
  write({
    'counter.ts': `import { step } from './step';
      let count = 0; export const more = () => (count += step); export class Full extends Error {} export const unused = 'counter-unused';`,
    'step.ts': `export const step = 2; export const notTaken = 'step-not-taken';`,
    'alone.ts': `export const alone = 'only the first needs this';`,
    'bare.ts': `export default null;`,
    'own.ts': `export const own = 'only the later needs this';`,
    'first.ts': `import { more, Full } from './counter'; import { alone } from './alone'; globalThis.first = [alone, more(), Full]; export default null;`,
    'later.ts': `import { more, Full } from './counter'; import { own } from './own'; globalThis.later = [own, more(), Full]; export default null;`,
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const scripts = () => ({ first: at('first.ts'), later: [{ entry: at('later.ts') }] });
const find = () =>
  findLent({ root: folder, first: scripts().first, later: [at('later.ts')], oneOf: [], plugins: [], external: [] });

async function built(entry: string, lent: LentModules | null): Promise<string> {
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    plugins: lent === null ? [] : lending(root, scripts(), () => Promise.resolve(lent)),
    build: {
      write: false,
      lib: { entry: at(entry), formats: ['iife'], name: 'script', fileName: 'script' },
      rolldownOptions: { treeshake: pageTreeshake },
    },
  });
  if (!Array.isArray(result)) throw new Error('nothing was built');
  return result.flatMap(({ output }) => output.map((file) => (file.type === 'chunk' ? file.code : ''))).join('');
}

/** A tab: what scripts leave in its world for one another. */
const tab = () => createContext({ Error, Symbol });
const left = (context: object, name: string) => (context as Record<string, unknown[] | undefined>)[name];

describe('what the first script of a page lends', () => {
  it('is what it carries and another needs, with all those take of it, and nothing else', async () => {
    const { places } = await find();
    const names = [...places].map(([path, exports]) => [path.slice(folder.length + 1), [...exports.keys()]]);
    expect(names).toEqual([
      ['counter.ts', ['Full', 'more']],
      ['step.ts', ['step']],
    ]);
    expect([...places.values()].flatMap((exports) => [...exports.values()])).toEqual([0, 1, 2]);
  });

  it('is what each of the scripts needs of which a page gets one, too', async () => {
    const { places } = await findLent({
      root: folder,
      first: at('bare.ts'),
      later: [at('later.ts'), at('first.ts')],
      oneOf: [at('later.ts'), at('first.ts')],
      plugins: [],
      external: [],
    });
    expect([...places.keys()].map((path) => path.slice(folder.length + 1))).toEqual(['counter.ts', 'step.ts']);
  });

  it('is in a page once: the same state, the same classes', async () => {
    const lent = await find();
    const [first, later] = [await built('first.ts', lent), await built('later.ts', lent)];
    expect(later).toContain('only the later needs this');
    expect(later).not.toMatch(/class|extends/);
    const context = tab();
    runInContext(first, context);
    runInContext(later, context);
    expect(left(context, 'first')?.slice(0, 2)).toEqual(['only the first needs this', 2]);
    expect(left(context, 'later')?.slice(0, 2)).toEqual(['only the later needs this', 4]);
    expect(left(context, 'later')?.[2]).toBe(left(context, 'first')?.[2]);
  });

  it('is not taken by a script of another build, nor where there is no first', async () => {
    const [first, later] = [await built('first.ts', await find()), await built('later.ts', await find())];
    expect(() => {
      runInContext(later, tab());
    }).toThrow('scripts of two builds');
    write({ 'step.ts': 'export const step = 3;' });
    const newer = await built('later.ts', await find());
    const context = tab();
    runInContext(first, context);
    expect(() => {
      runInContext(newer, context);
    }).toThrow('scripts of two builds');
    expect(left(context, 'later')).toBeUndefined();
    runInContext(await built('first.ts', await find()), context);
    runInContext(newer, context);
    expect(left(context, 'later')?.[1]).toBe(6);
  });

  it('is found for the stores: errors and requests are lent, no adapter and nothing that only adapters need', async () => {
    const { places } = await lentByFirst(root);
    const lent = [...places.keys()].map((path) => path.slice(root.length + 1));
    expect(lent).toEqual(expect.arrayContaining(['lib/core/errors.ts', 'lib/stores/request.ts', 'lib/stores/page.ts']));
    expect(lent.filter((path) => /adapters|panel\.ts|self-test|hand-off|search-store/.test(path))).toEqual([]);
  });
});
