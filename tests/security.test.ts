import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from './support/manifest';

/** The requirements of SECURITY.md: that each has a test, and those that are held by the files of the project alone. */
const root = resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

function filesIn(folder: string, named: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && named.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

async function manifests(): Promise<Record<string, unknown>[]> {
  return [await manifestFor('chrome'), await manifestFor('firefox')];
}

const security = read('SECURITY.md');
const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesIn(folder, /\.tsx?$/));

describe('SECURITY.md', () => {
  const text = security.slice(security.indexOf('\n## Requirements'));
  const numbers = [...text.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));

  it('numbers its requirements from one on, and gives each to one attacker', () => {
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const rows = [...security.matchAll(/^\|.*\| (\d+)[–-](\d+) +\|/gm)].map(([, from, to]) => [
      Number(from),
      Number(to),
    ]);
    const given = rows.flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
    expect(given).toEqual(numbers);
  });

  it('has each number in the name of a test, and no test has a number that it has not', () => {
    const names = filesIn('tests', /\.(test|spec)\.tsx?$/).flatMap((file) =>
      [...read(file).matchAll(/['`"][^'`"\n]* \((S-\d\d(?:, S-\d\d)*)\)['`"]/g)].flatMap(([, list = '']) =>
        list.split(', ').map((one) => Number(one.slice(2))),
      ),
    );
    expect([...new Set(names)].sort((a, b) => a - b)).toEqual(numbers);
  });

  it('names files that are there', () => {
    const named = [...security.matchAll(/`((?:lib|tests|docs|components)\/[\w/.-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the package', () => {
  it('runs on no site by itself and asks for none at install (S-01)', async () => {
    for (const manifest of await manifests()) {
      expect(manifest['host_permissions']).toBeUndefined();
      expect(manifest['content_scripts']).toBeUndefined();
    }
    const scripts = filesIn('entrypoints', /\.tsx?$/).filter((file) => read(file).includes('defineContentScript('));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((file) => !/registration: 'runtime'/.test(read(file)))).toEqual([]);
    expect(sources.filter((file) => read(file).includes('registerContentScripts'))).toEqual([]);
  });

  it('loads no code from anywhere, under the browser’s own policy (S-22)', async () => {
    for (const manifest of await manifests()) expect(manifest['content_security_policy']).toBeUndefined();
    const remote = /<script[^>]+src=["'](?:https?:)?\/\/|<link[^>]+href=["'](?:https?:)?\/\//;
    expect(filesIn('entrypoints', /\.html$/).filter((file) => remote.test(read(file)))).toEqual([]);
    const loads = /\bimportScripts\(|\bimport\(\s*(?!['`])|\.src\s*=\s*['`]https?:/;
    expect(sources.filter((file) => loads.test(read(file).replaceAll(/^\s*(?:\*|\/\/).*$/gm, '')))).toEqual([]);
  });

  it('is made of locked packages with their hashes, and of few (S-29)', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { integrity?: string; link?: boolean }>;
    };
    const unlocked = Object.entries(lock.packages).filter(
      ([path, { integrity, link }]) => path !== '' && link !== true && integrity?.startsWith('sha512-') !== true,
    );
    expect(unlocked.map(([path]) => path)).toEqual([]);
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const shipped = read('docs/dependencies.md').split('For building and testing')[0] ?? '';
    expect(Object.keys(dependencies).filter((name) => !shipped.includes(name))).toEqual([]);
  });

  it('asks for no permission that docs/permissions.md gives no reason for (S-30)', async () => {
    const reasons = read('docs/permissions.md');
    for (const manifest of await manifests())
      for (const permission of manifest['permissions'] as string[]) expect(reasons).toContain(`| \`${permission}\``);
  });
});
