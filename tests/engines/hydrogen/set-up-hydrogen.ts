import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineFolder, once, withLock } from '../engine-folder';
import { installPackages, step } from '../install';
import { run } from '../program';
import { layStarter, starterPin } from './starter';

const pins = join(import.meta.dirname, 'pins');

/** A Hydrogen store that is ready to start. */
export interface HydrogenFiles {
  folder: string;
  /** The path of the Node that runs it. */
  node: string;
}

/**
 * Installs and builds Hydrogen's starter in its own folder. Both are done once, and again when their inputs have changed or an earlier
 * attempt was interrupted. Throws one plain sentence when the package registry cannot be reached.
 */
export async function setUpHydrogen(): Promise<HydrogenFiles> {
  const folder = engineFolder('hydrogen');
  await withLock(folder, async () => {
    await installPackages('hydrogen', folder, pins);
    const lock = readFileSync(join(pins, 'package-lock.json'), 'utf8');
    const stamp = createHash('sha256').update(`${lock}\n${starterPin}`).digest('hex');
    await once(folder, 'built', stamp, () => build(folder));
  });
  return { folder, node: nodeOf(folder) };
}

async function build(folder: string): Promise<void> {
  await step('hydrogen', 'building its storefront (about a quarter of a minute)', async () => {
    const store = join(folder, 'store');
    await layStarter(folder, store);
    await run(nodeOf(folder), [join(folder, 'node_modules/@react-router/dev/bin.js'), 'build'], {
      cwd: store,
      env: { ...process.env, NODE_ENV: 'production' },
      minutes: 8,
    });
  });
}

/** The Node for Hydrogen and its runtime, which need Node 22: the one among its packages, else ours when it is new enough. */
function nodeOf(folder: string): string {
  const own = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`.replace('win32', 'win'), 'bin');
  const found = [join(own, 'node'), join(own, 'node.exe')].find((file) => existsSync(file));
  if (found !== undefined) return found;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  throw new Error('Hydrogen needs Node 22, and npm has none for this computer: run the tests with Node 22.');
}
