import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { run } from '../program';

const Pin = z.object({ package: z.string(), version: z.string(), integrity: z.string(), folder: z.string() });

/** The text of the pin; it is part of the stamp of everything built from it. */
export const starterPin = readFileSync(join(import.meta.dirname, 'pins/starter.json'), 'utf8');

/**
 * Writes Hydrogen's unchanged starter to `place`. Shopify ships it as files in its command-line package, of which nothing else is needed:
 * the package is fetched without its dependencies and compared with the pinned digest.
 */
export async function layStarter(folder: string, place: string): Promise<void> {
  const pin = Pin.parse(JSON.parse(starterPin));
  await run('npm', ['pack', `${pin.package}@${pin.version}`, '--silent', '--pack-destination', folder], {
    cwd: folder,
  });
  const archive = join(folder, `${pin.package.replace('@', '').replace('/', '-')}-${pin.version}.tgz`);
  const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (digest !== pin.integrity) throw new Error(`${pin.package} ${pin.version} is not what was pinned: ${digest}`);
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const depth = String(pin.folder.split('/').length);
  await run('tar', ['-xzf', archive, '-C', place, `--strip-components=${depth}`, pin.folder], { cwd: folder });
  rmSync(archive);
}
