import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from './chromium';
import { chromiumExtension } from './extension';

/**
 * The built extension with a shopper who allows sites. A test cannot press the browser's permission prompt, so `allow` loads the extension
 * first with the sites in its manifest and then again as it ships, with optional sites. The browser keeps the permission, as after a press
 * on “Allow”, and the extension can release it.
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
