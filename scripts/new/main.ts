import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot, runTool } from '../run-command';
import { kinds, planNew, whyNot } from './plan';
import type { Kind, Tree } from './plan';

const usage = `npm run new -- store|advisor|fact NAME

Writes a new member of a registry, its test and its row in the docs, and says what to do next.

  store    an adapter that is read as any store, with pages to replace by the store's own
  advisor  a voice among those that judge products, with a slider of its own
  fact     a source of dated facts and its data file

NAME has small letters, digits and hyphens: my-shop. Nothing that exists is written over.`;

const project: Tree = {
  has: (path) => existsSync(join(projectRoot, path)),
  read: (path) => readFileSync(join(projectRoot, path), 'utf8'),
  list: (folder) => readdirSync(join(projectRoot, folder)),
};

/** `npm run new`. Returns the exit code. */
export async function makeNew(args: readonly string[], print: (line: string) => void): Promise<number> {
  const [kind, name, ...more] = args;
  if (kind === '--help') {
    print(usage);
    return 0;
  }
  if (!isKind(kind) || name === undefined || more.length > 0) {
    print(usage);
    return 1;
  }
  const reason = whyNot(kind, name, project);
  if (reason !== null) {
    print(reason);
    return 1;
  }
  const { files, next } = planNew(kind, name, new Date().toISOString().slice(0, 10), project);
  for (const [path, text] of files) {
    print(`${project.has(path) ? 'changed' : 'written'}  ${path}`);
    mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
    writeFileSync(join(projectRoot, path), text);
  }
  const formatted = await runTool('prettier/bin/prettier.cjs', ['--write', '--log-level', 'warn', ...files.keys()]);
  if (formatted.code !== 0) print(formatted.output);
  print(`\nNext:\n${next.map((step) => `- ${step}`).join('\n')}`);
  return 0;
}

function isKind(text: string | undefined): text is Kind {
  return kinds.some((kind) => kind === text);
}
