import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeNew } from '../../../scripts/new/main';
import { addRow, kinds, planNew, whyNot } from '../../../scripts/new/plan';
import type { Kind, Tree } from '../../../scripts/new/plan';
import { advisors } from '../../../lib/agents/advisor-list';

const project: Tree = {
  has: existsSync,
  read: (path) => readFileSync(path, 'utf8'),
  list: (folder) => readdirSync(folder),
};
const today = '2026-12-01';

describe('npm run new', () => {
  it.each([
    ['store', ['lib/stores/adapters/corner-shop.ts', 'tests/stores/corner-shop/case.ts', 'docs/stores.md']],
    ['advisor', ['lib/agents/advisors/corner-shop.ts', 'tests/agents/advisors/corner-shop.test.ts', 'docs/data.md']],
    ['fact', ['lib/facts/sources/corner-shop.ts', 'public/data/facts-corner-shop.json', 'docs/data.md']],
  ] as const)('%s: writes the file, its test and its row in the docs of the project as it is', (kind, paths) => {
    const { files, next } = planNew(kind, 'corner-shop', today, project);
    expect([...files.keys()]).toEqual(expect.arrayContaining([...paths]));
    expect([...files.keys()].some((path) => path.startsWith('tests/'))).toBe(true);
    expect(files.get(paths[2])).toMatch(/^\| .*corner-shop.*\|$/m);
    expect(next.at(-1)).toMatch(/^npx vitest run/);
  });

  it('leaves nothing of the store it begins as, and adds to lists without changing what stands there', () => {
    const { files } = planNew('store', 'corner-shop', today, project);
    for (const [path, text] of files) {
      if (project.has(path)) for (const line of project.read(path).split('\n')) expect(text).toContain(line);
      else expect(text, path).not.toMatch(/freshdirect/i);
    }
  });

  it.each(['', 'My-Shop', 'my shop', '-x', 'x-', 'a--b', '1st', '../x', 'x.ts', 'a'.repeat(31)])(
    'refuses the name %j',
    (name) => {
      for (const kind of kinds) expect(whyNot(kind, name, project)).toMatch(/no name for a/);
    },
  );

  it.each([
    ['store', 'tesco'],
    ['store', 'generic'],
    ['advisor', 'price'],
    ['fact', 'season'],
  ] as [Kind, string][])('refuses a %s called %s, which is taken', (kind, name) => {
    expect(whyNot(kind, name, project)).toMatch(/already: lib\//);
  });

  it.each([
    [['--help'], 0],
    [[], 1],
    [['shop', 'x'], 1],
    [['store'], 1],
    [['store', 'a', 'b'], 1],
    [['store', 'A'], 1],
  ] as const)('told %j it writes nothing and says how it is used or why not', async (args, code) => {
    const said: string[] = [];
    expect(await makeNew(args, (line) => said.push(line))).toBe(code);
    expect(said).toHaveLength(1);
  });

  it('adds a row where a table ends', () => {
    expect(addRow('| a |\n| - |\n| 1 |\n\nmore', '| a |', '| 2 |')).toBe('| a |\n| - |\n| 1 |\n| 2 |\n\nmore');
    expect(addRow('| a |\n| - |', '| a |', '| 2 |')).toBe('| a |\n| - |\n| 2 |');
    expect(() => addRow('', '| a |', '')).toThrow('no table');
  });
});

describe('docs/data.md', () => {
  it('has a row for each advisor', () => {
    const rows = [...project.read('docs/data.md').matchAll(/^\| `([\w-]+)` /gm)].map(([, id]) => id);
    expect(advisors.map(({ id }) => id).filter((id) => !rows.includes(id))).toEqual([]);
  });
});
