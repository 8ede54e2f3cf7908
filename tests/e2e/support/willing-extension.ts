import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from './chromium';
import { chromiumExtension } from './extension';

/**
 * The built extension and a shopper who says yes: nobody can press a browser's own permission window in a test. `allow` loads it anew with
 * the sites in its manifest and then again as it ships, with them optional: the browser keeps what it gave, as after a yes, and the
 * extension can give it back.
 */
export async function willingExtension(): Promise<{
  dir: string;
  allow: (chromium: Chromium, hosts: readonly string[]) => Promise<void>;
  remove: () => Promise<void>;
}> {
  const dir = await mkdtemp(join(tmpdir(), 'coach-willing-'));
  await cp(chromiumExtension(), dir, { recursive: true });
  return {
    dir,
    remove: () => rm(dir, { recursive: true, force: true }),
    async allow(chromium, hosts) {
      const path = join(dir, 'manifest.json');
      const shipped = await readFile(path, 'utf8');
      const manifest = JSON.parse(shipped) as Record<string, unknown>;
      await writeFile(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
      await chromium.browser.installExtension(dir);
      await writeFile(path, shipped);
      await chromium.browser.installExtension(dir);
    },
  };
}
