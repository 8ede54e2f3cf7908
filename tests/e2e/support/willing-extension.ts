import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chromium } from './chromium';
import { grantedExtension } from './granted-extension';

/**
 * The built extension with a shopper who says yes: nobody can press a browser's own permission window in a test, but a browser that once
 * gave an extension a site gives it again without a window. So it is loaded first with the site in its manifest (`dir`), and then, by
 * `asShipped`, as it ships: with the site optional and given back.
 */
export async function willingExtension(hosts: readonly string[]): Promise<{
  dir: string;
  asShipped: (chromium: Chromium) => Promise<void>;
  remove: () => Promise<void>;
}> {
  const { dir, remove } = await grantedExtension(hosts);
  return {
    dir,
    remove,
    async asShipped(chromium) {
      const path = join(dir, 'manifest.json');
      const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
      delete manifest.host_permissions;
      await writeFile(path, JSON.stringify(manifest));
      await chromium.browser.installExtension(dir);
      const page = await chromium.openExtensionPage('stores.html');
      await page.evaluate(`chrome.permissions.remove(${JSON.stringify({ origins: hosts })})`);
      await page.close();
    },
  };
}
