import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';

/**
 * The functions of the computer that are needed to find and install a browser. An interface, so that tests can replace the
 * computer.
 */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
  /** Whether this is an executable file. */
  isProgram(path: string): boolean;
  /** The names in a folder; empty if it cannot be read. */
  list(folder: string): string[];
  /** Runs a program to its end without a shell. `status` is null if it could not be started. */
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
