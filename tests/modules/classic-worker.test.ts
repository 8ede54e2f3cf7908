import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { classicWorker } from '../../modules/worker-scripts/classic-worker';

/** A worker's entry, what it imports at once, and what it loads later; all three share `counted`. */
const sources = {
  'background.js': `import { add } from './shared.js'; self.start = () => import('./later.js'); self.read = () => add(0);`,
  'later.js': `import { add } from './shared.js'; import { word } from './word.js'; if (self.isBroken) throw new Error('broken'); export const told = () => word + add(1);`,
  'word.js': `export const word = 'later ';`,
  'shared.js': `let counted = 0; export const add = (by) => (counted += by);`,
};

let folder: string;
const built = new Map<string, string>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'classic-worker-'));
  for (const [name, code] of Object.entries(sources)) writeFileSync(join(folder, name), code);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [classicWorker()],
    build: {
      write: false,
      modulePreload: false,
      minify: false,
      rolldownOptions: { input: { background: join(folder, 'background.js') } },
    },
  });
  const { output } = Array.isArray(result)
    ? (result[0] ?? { output: [] })
    : 'output' in result
      ? result
      : { output: [] };
  for (const file of output) if (file.type === 'chunk') built.set(`/${file.fileName}`, file.code);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A classic worker as far as its scripts see it: what is imported is noted, and refused once it is installed and was not fetched before. */
function startWorker() {
  const imported: string[] = [];
  const listeners: (() => void)[] = [];
  const scope: Record<string, unknown> = {
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  };
  scope.self = scope;
  const context = createContext(scope);
  scope.importScripts = (...paths: string[]) => {
    for (const path of paths) {
      imported.push(path);
      runInContext(built.get(path) ?? `throw new Error('no ${path}')`, context);
    }
  };
  runInContext(built.get('/background.js') ?? '', context);
  const install = (): void => {
    for (const listener of listeners) listener();
  };
  return { scope, imported, install };
}

type Start = () => Promise<{ told: () => string }>;

describe('a worker that loads chunks later', () => {
  it('starts with its entry alone', () => {
    const { scope, imported } = startWorker();
    expect(imported).toEqual([]);
    expect((scope.read as () => number)()).toBe(0);
  });

  it('fetches all chunks while it is installed, and runs none of them', () => {
    const { scope, imported, install } = startWorker();
    scope.isBroken = true;
    install();
    expect(imported.toSorted()).toEqual([...built.keys()].filter((path) => path !== '/background.js').toSorted());
  });

  it('runs a chunk when it is asked for, once, with the modules the entry has', async () => {
    const { scope, imported } = startWorker();
    const later = await (scope.start as Start)();
    expect([later.told(), later.told()]).toEqual(['later 1', 'later 2']);
    expect((await (scope.start as Start)()).told()).toBe('later 3');
    expect((scope.read as () => number)()).toBe(3);
    expect(new Set(imported).size).toBe(imported.length);
  });

  it('tries a chunk again that failed', async () => {
    const { scope } = startWorker();
    scope.isBroken = true;
    await expect((scope.start as Start)()).rejects.toThrow('broken');
    scope.isBroken = false;
    expect((await (scope.start as Start)()).told()).toBe('later 1');
  });
});
