import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './run-command';

/** Runs a TypeScript program by Vite's own runner: the registries are gathered by `import.meta.glob`, which Node's loader does not know. */
export function runWithVite(script: string): number {
  const runner = join(projectRoot, 'node_modules/vite-node/dist/cli.mjs');
  const { status } = spawnSync(process.execPath, [runner, join(projectRoot, script)], { stdio: 'inherit' });
  return status ?? 1;
}
