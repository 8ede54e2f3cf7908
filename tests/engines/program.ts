import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { createServer } from 'node:net';

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) endGroup(child, 'SIGKILL');
});

/** Runs a program to its end. Throws with the last lines it wrote when it fails, takes too long, or cannot be started. */
export async function run(
  command: string,
  args: string[],
  options: SpawnOptions & { minutes?: number } = {},
): Promise<string> {
  const child = start(command, args, options);
  let output = '';
  const hear = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const limit = setTimeout(
    () => {
      endGroup(child, 'SIGKILL');
    },
    (options.minutes ?? 5) * 60_000,
  );
  const code = await ended(child);
  clearTimeout(limit);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${output.slice(-2_000)}`);
  return output;
}

/** Starts a program in a process group of its own, which ends with {@link stop} or with this process: no orphan is left. */
export function start(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Ends a started program and everything it started. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = ended(child);
  endGroup(child, signal);
  const force = setTimeout(() => {
    endGroup(child, 'SIGKILL');
  }, 5_000);
  await closed;
  clearTimeout(force);
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code);
    });
  });
}

/** A port on 127.0.0.1 that nobody listens on just now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

/** Asks until the answer is good; throws with what was last heard when it never is. */
export async function waitUntil(what: string, isGood: () => Promise<boolean>, seconds: number): Promise<void> {
  let last: unknown = null;
  for (let tries = 0; tries < seconds * 4; tries += 1) {
    try {
      if (await isGood()) return;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${what} did not come up within ${String(seconds)} s`, { cause: last });
}
