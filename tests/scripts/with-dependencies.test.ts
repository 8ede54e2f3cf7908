import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let project: string;

/** A fresh clone of a project whose packages are folders of its own, so that the real npm installs them without a network. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'coach-clone-'));
  mkdirSync(join(project, 'scripts'));
  cpSync('scripts/with-dependencies.mjs', join(project, 'scripts', 'with-dependencies.mjs'));
  writeFileSync(join(project, 'scripts', 'hello.mjs'), 'console.log(process.argv.slice(2)); process.exitCode = 7;');
  lock('leaf');
});

afterEach(() => {
  rmSync(project, { recursive: true, force: true });
});

function lock(...names: string[]): void {
  const dependencies = Object.fromEntries(names.map((name) => [name, `file:${name}`]));
  const manifest = { name: 'clone', version: '1.0.0', dependencies };
  const packages: Record<string, unknown> = { '': manifest };
  for (const name of names) {
    mkdirSync(join(project, name), { recursive: true });
    writeFileSync(join(project, name, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
    packages[name] = { version: '1.0.0' };
    packages[`node_modules/${name}`] = { resolved: name, link: true };
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  writeFileSync(
    join(project, 'package-lock.json'),
    JSON.stringify({ name: 'clone', version: '1.0.0', lockfileVersion: 3, requires: true, packages }),
  );
}

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const script = join(project, 'scripts', 'with-dependencies.mjs');
  const env = { ...process.env, NODE_ENV: 'production' };
  const done = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

describe('with-dependencies', { timeout: 60_000 }, () => {
  it('installs what a fresh clone lacks, then hands over with the arguments and the exit code', () => {
    const first = run('scripts/hello.mjs', '--headless', 'chicken biryani for 4');
    expect(first.out).toMatch(/^Installing the packages/);
    expect(first.out).toContain("[ '--headless', 'chicken biryani for 4' ]");
    expect(first.code).toBe(7);
    expect(existsSync(join(project, 'node_modules', 'leaf', 'package.json'))).toBe(true);
  });

  it('installs again only when the lockfile asks for something else or the packages are gone', () => {
    run('scripts/hello.mjs');
    expect(run('scripts/hello.mjs').out).toBe('[]\n');

    lock('leaf', 'twig');
    expect(run('scripts/hello.mjs').out).toMatch(/^Installing/);
    expect(existsSync(join(project, 'node_modules', 'twig'))).toBe(true);

    rmSync(join(project, 'node_modules'), { recursive: true });
    expect(run('scripts/hello.mjs').out).toMatch(/^Installing/);
  });

  it('leaves alone what npm itself installed from this lockfile', () => {
    run('scripts/hello.mjs');
    rmSync(join(project, 'node_modules', '.installed-from'));
    expect(run('scripts/hello.mjs').out).toBe('[]\n');
  });

  it.skipIf(process.platform === 'win32')(
    'starts the Node among the packages, also for what starts `node` by its name',
    () => {
      const packaged = `node-${process.platform}-${process.arch}`;
      lock(packaged);
      mkdirSync(join(project, packaged, 'bin'));
      writeFileSync(
        join(project, packaged, 'bin', 'node'),
        `#!/bin/sh\necho "packaged"\nexec '${process.execPath}' "$@"\n`,
        { mode: 0o755 },
      );
      writeFileSync(
        join(project, 'scripts', 'by-name.mjs'),
        "import { execSync } from 'node:child_process'; console.log(`by name: ${execSync('node -p 1+1')}`);",
      );
      expect(run('scripts/by-name.mjs').out).toMatch(/\npackaged\nby name: packaged\n2\n/);
    },
  );

  it('says in one sentence why it stops', () => {
    writeFileSync(join(project, 'package-lock.json'), '{}');
    const broken = run('scripts/hello.mjs');
    expect(broken.code).toBe(1);
    expect(broken.err).toContain('The packages could not be installed');
    expect(run()).toMatchObject({ code: 1, err: expect.stringContaining('Usage:') as string });
  });
});
