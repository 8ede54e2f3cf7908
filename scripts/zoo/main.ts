import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension } from '../../demo/run-build';
import { axes } from '../../demo/zoo/axes';
import { serveZoo } from '../../demo/zoo/serve-zoo';
import { projectRoot } from '../run-command';
import { figuresOf, missedGoals } from './figures';
import { chooseStores } from './choose-stores';
import { readZooOptions } from './options';
import { printTable, sayResult } from './print';
import { runSeeds } from './run-seeds';
import type { SeedResult } from './run-seed';

/** Runs lists over stores of the zoo and prints the results. Exit codes: 1: a goal is missed; 2: invalid command line. */
export async function benchZoo(args: readonly string[], say: (line: string) => void): Promise<number> {
  const options = readZooOptions(args, axes);
  if (typeof options === 'string') {
    say(options);
    return 2;
  }
  const extensionDir = await buildExtension(say);
  const zoo = await serveZoo();
  try {
    const stores = chooseStores(zoo, options, axes, say);
    const results = await runSeeds(stores, {
      ...options,
      extensionDir,
      onResult: (result) => {
        sayResult(result, say);
      },
    });
    printTable(results, options.alone, say);
    say(`Written to ${await keep(results, options.from)}`);
    return missedGoals(figuresOf(results)).length === 0 ? 0 : 1;
  } finally {
    await zoo.close();
  }
}

/** Stores a run, to compare it with another. */
async function keep(results: readonly SeedResult[], from: number): Promise<string> {
  const folder = join(projectRoot, 'artifacts');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `zoo-${String(from)}-${String(results.length)}.json`);
  await writeFile(path, JSON.stringify({ figures: figuresOf(results), results }, null, 1));
  return path;
}
