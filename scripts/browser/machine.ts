import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/** What looking for a browser, or installing one, needs of the computer; an interface so that tests can be another computer. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** Whether this is a file that may be run. */
  isProgram(path: string): boolean;
  /** Names in a folder; none when it cannot be read. */
  list(folder: string): string[];
  /** Runs a program to its end without a shell. `status` is null when it could not be started. */
  run(command: string, args: readonly string[]): { status: number | null; output: string };
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  list(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
  run(command, args) {
    const done = spawnSync(command, args, {
      encoding: 'utf8',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { status: done.status, output: done.stdout + done.stderr };
  },
};
