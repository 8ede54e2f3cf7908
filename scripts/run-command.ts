import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** How a command ended. `output` is what it wrote to both streams, in order. */
export interface CommandResult {
  code: number;
  output: string;
  seconds: number;
}

const running = new Set<ChildProcess>();

/**
 * Runs one of the project's tools with this same Node (`tool` is its file below node_modules), its output kept, not shown. Nobody
 * answers questions here: stdin is closed and `CI` is set. Ends it after `limitMs`.
 */
export function runTool(
  tool: string,
  args: readonly string[],
  options: { env?: Record<string, string>; limitMs?: number } = {},
): Promise<CommandResult> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(projectRoot, 'node_modules', tool), ...args], {
    cwd: projectRoot,
    env: { ...process.env, CI: 'true', NO_COLOR: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group, so that ending it ends what it started.
    detached: process.platform !== 'win32',
  });
  running.add(child);
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const limitMs = options.limitMs ?? 600_000;
    const timer = setTimeout(() => {
      chunks.push(Buffer.from(`\nEnded after ${String(limitMs / 1000)} seconds: it had not finished.\n`));
      endGroup(child);
    }, limitMs);
    child.on('error', (error) => chunks.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({
        code: code ?? 1,
        output: Buffer.concat(chunks).toString('utf8'),
        seconds: (performance.now() - started) / 1000,
      });
    });
  });
}

/** Ends everything {@link runTool} has started and not finished. */
export function endAll(): void {
  for (const child of running) endGroup(child);
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // It ended meanwhile.
  }
}
