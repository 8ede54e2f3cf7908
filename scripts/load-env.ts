import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './run-command';

/**
 * Reads the project's `.env`, if it exists, into the environment. Variables that are already set are kept. Returns the names it
 * added.
 */
export function loadEnv(say: (line: string) => void): void {
  const path = join(projectRoot, '.env');
  if (!existsSync(path)) return;
  const before = new Set(Object.keys(process.env));
  process.loadEnvFile(path);
  const names = Object.keys(process.env).filter((name) => !before.has(name));
  if (names.length > 0) say(`From .env: ${names.join(', ')}.`);
}
