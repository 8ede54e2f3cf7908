import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The registries use import.meta.glob, which only Vite knows, so the program runs by Vite's runner and not by Node's loader.
const runner = fileURLToPath(new URL('../node_modules/vite-node/dist/cli.mjs', import.meta.url));
const script = fileURLToPath(new URL('./quality/quality-benchmark.ts', import.meta.url));
const { status } = spawnSync(process.execPath, [runner, script], { stdio: 'inherit' });
process.exit(status ?? 1);
