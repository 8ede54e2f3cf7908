import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot, runTool } from '../scripts/run-command';

const sources = [
  'components',
  'entrypoints',
  'lib',
  'public',
  'package-lock.json',
  'product.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/**
 * Returns the folder of the built extension for Chromium; builds it first if a source file is newer.
 *
 * @throws Error with the builder's output if the build fails
 */
export async function buildExtension(say: (line: string) => void): Promise<string> {
  const folder = join(projectRoot, '.output', 'chrome-mv3');
  const builtAt = await changedAt(join(folder, 'manifest.json'));
  const changed = await Promise.all(sources.map((source) => newest(join(projectRoot, source))));
  if (builtAt > Math.max(...changed)) return folder;
  say('Building the extension…');
  const built = await runTool('wxt/bin/wxt.mjs', ['build']);
  if (built.code !== 0) throw new Error(`The extension could not be built:\n${built.output}`);
  return folder;
}

async function changedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}

/** The latest change at or below this path, as a time. A folder changes when a file in it is added or removed. */
async function newest(path: string): Promise<number> {
  const own = await changedAt(path);
  const below = await readdir(path, { recursive: true }).catch(() => []);
  return Math.max(own, ...(await Promise.all(below.map((name) => changedAt(join(path, name))))));
}
