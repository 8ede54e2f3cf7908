import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './engine-folder';
import { run } from './program';

/** Prints a line of progress after the engine's name. */
export function tell(engine: string, line: string): void {
  process.stdout.write(`${engine}: ${line}\n`);
}

/** Does one step and prints how long it took. */
export async function step(engine: string, what: string, work: () => Promise<void>): Promise<void> {
  tell(engine, `${what} …`);
  const started = performance.now();
  await work();
  tell(engine, `${what}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}

/**
 * Installs exactly the packages of the lockfile in `pins` into `folder`, never into the project's packages. Install scripts of packages are
 * not run. Throws one plain sentence when the package registry cannot be reached.
 */
export async function installPackages(engine: string, folder: string, pins: string): Promise<void> {
  const stamp = readFileSync(join(pins, 'package-lock.json'), 'utf8');
  await once(folder, 'installed', stamp, () =>
    step(engine, 'installing its packages (about 1 minute)', async () => {
      for (const file of readdirSync(pins)) copyFileSync(join(pins, file), join(folder, file));
      try {
        await run('npm', ['install', '--omit=dev', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
          cwd: folder,
          minutes: 8,
        });
      } catch (error) {
        const told = error instanceof Error ? error.message : String(error);
        if (!/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET|ENETUNREACH/.test(told)) throw error;
        throw new Error(`${engine} is not installed yet and the package registry cannot be reached.`, { cause: error });
      }
    }),
  );
}
