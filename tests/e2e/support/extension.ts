import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** The built extension for Chromium. Throws when there is no build, because these tests use what ships and not the sources. */
export const chromiumExtension = (): string => built('chrome-mv3');

/** The built extension for Firefox. */
export const firefoxExtension = (): string => built('firefox-mv3');

function built(name: string): string {
  const dir = resolve(root, '.output', name);
  if (!existsSync(resolve(dir, 'manifest.json')))
    throw new Error(`Build the extension first: npm run build (${name} is missing).`);
  return dir;
}

/** The path of a picture that a test makes for a person to look at. */
export const picture = (name: string): `${string}.png` => `${resolve(root, 'artifacts', name)}.png`;
