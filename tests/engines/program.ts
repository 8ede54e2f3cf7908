import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const keeper = join(import.meta.dirname, 'keeper.mjs');

export interface ProgramOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** The user that runs the program; only root may set another one. */
  uid?: number;
  gid?: number;
  /** The signal that asks the program to end. */
  stopSignal?: NodeJS.Signals;
}

/** A program that was started, with its last output. */
export interface Program {
  /** The last 20,000 characters of its output and errors. */
  output(): string;
  /** Resolves with its exit code when it has ended. */
  readonly ended: Promise<number | null>;
  /** Ends it and everything it started. May be called twice. */
  stop(): Promise<void>;
}

/** Starts a program that ends with {@link Program.stop} or with this process, however this process ends, so that it never stays behind. */
export function start(command: string, args: readonly string[], options: ProgramOptions = {}): Program {
  const { cwd, env, uid, gid, stopSignal = 'SIGTERM' } = options;
  const child: ChildProcess = spawn(
    process.execPath,
    [keeper, JSON.stringify({ command, args, uid, gid, stopSignal })],
    {
      ...(cwd === undefined ? {} : { cwd }),
      // The keeper is plain Node; Node options for the program must not apply to it.
      env: { ...(env ?? process.env), NODE_OPTIONS: '' },
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let said = '';
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-20_000);
    });
  }
  return {
    output: () => said,
    ended,
    async stop() {
      child.stdin?.end();
      await ended;
    },
  };
}

/** Runs a program to its end and returns its output. Throws with its output when it fails or takes too long. */
export async function run(
  command: string,
  args: readonly string[],
  options: ProgramOptions & { minutes?: number } = {},
): Promise<string> {
  const program = start(command, args, options);
  const what = `${command} ${args.join(' ')}`;
  const outcome = await Promise.race([program.ended, pause((options.minutes ?? 5) * 60_000, 'late' as const)]);
  if (outcome === 0) return program.output();
  await program.stop();
  const how =
    outcome === 'late' ? `was not done after ${String(options.minutes ?? 5)} minutes` : `ended with ${String(outcome)}`;
  throw new Error(`${what} ${how}:\n${shortened(program.output())}`);
}

/** Asks until the answer is accepted. Throws when it never is, or as soon as the program it waits for has ended. */
export async function waitUntil(
  what: string,
  program: Program,
  isGood: () => Promise<boolean>,
  seconds: number,
): Promise<void> {
  const deadline = Date.now() + seconds * 1_000;
  let last: unknown = null;
  let how = `did not come up within ${String(seconds)} s`;
  while (Date.now() < deadline) {
    try {
      if (await isGood()) return;
    } catch (error) {
      last = error;
    }
    const next = await Promise.race([program.ended.then(() => 'ended' as const), pause(100, 'again' as const)]);
    if (next === 'ended') {
      how = 'ended while starting';
      break;
    }
  }
  await program.stop();
  throw new Error(`${what} ${how}:\n${shortened(program.output())}`, { cause: last });
}

function pause<T>(ms: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    // The timer does not keep the process alive.
    setTimeout(resolve, ms, value).unref();
  });
}

/** The beginning and the end of a long output, because errors are in one of them. */
function shortened(output: string): string {
  return output.length <= 3_000 ? output : `${output.slice(0, 1_000)}\n…\n${output.slice(-2_000)}`;
}
