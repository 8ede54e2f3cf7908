import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './run-command';

/** Reads `.env` of the project, when there is one, into the environment; what is set already stays. Says which names came from it. */
export function loadEnv(say: (line: string) => void): void {
  const path = join(projectRoot, '.env');
  if (!existsSync(path)) return;
  const before = new Set(Object.keys(process.env));
  process.loadEnvFile(path);
  const names = Object.keys(process.env).filter((name) => !before.has(name));
  if (names.length > 0) say(`From .env: ${names.join(', ')}.`);
}
