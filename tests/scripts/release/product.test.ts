import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { product } from '../../../scripts/release/product';
import { manifestFor } from '../../support/manifest';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('product.json', () => {
  it('is the version of the package, its lockfile, both manifests and the newest entry of the changelog', async () => {
    const lock = JSON.parse(read('package-lock.json')) as { version: string; packages: Record<string, unknown> };
    expect(product.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(JSON.parse(read('package.json'))).toMatchObject({ version: product.version });
    expect(lock).toMatchObject({ version: product.version, packages: { '': { version: product.version } } });
    expect(/^## \[(\d+\.\d+\.\d+)\]/m.exec(read('CHANGELOG.md'))?.[1]).toBe(product.version);
    for (const browser of ['chrome', 'firefox'] as const)
      expect(await manifestFor(browser)).toMatchObject({ version: product.version });
  });

  it('names the copyright holder of LICENSE and the extension as its texts do', () => {
    const { name, copyright } = product;
    expect(read('LICENSE')).toContain(`\nCopyright (c) ${copyright.year} ${copyright.holder}\n`);
    expect(JSON.parse(read('public/_locales/en/messages.json'))).toMatchObject({ name: { message: name } });
    expect(read('README.md').startsWith(`# ${name}\n`)).toBe(true);
  });

  it('gives the manifests their ids, oldest browsers and, once there is one, the public address', async () => {
    const { chromium, firefox } = product.oldest;
    const gecko = { id: product.geckoId, strict_min_version: `${String(firefox)}.0` };
    expect(await manifestFor('chrome')).toMatchObject({ minimum_chrome_version: String(chromium) });
    expect(await manifestFor('firefox')).toMatchObject({ browser_specific_settings: { gecko } });
    expect((await manifestFor('chrome'))['homepage_url']).toBe(product.homepageUrl);
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'])('names the oldest browsers that %s speaks of', (file) => {
    const named = [
      ...read(file).matchAll(
        /\b(Chromium|Chrome|Edge|Firefox),? (\d{2,3})\b(?= (?:or|and) newer| and Firefox|, or newer)/g,
      ),
    ];
    expect(named.length).toBeGreaterThan(0);
    for (const [, browser, major] of named)
      expect(`${String(browser)} ${String(major)}`).toBe(
        `${String(browser)} ${String(browser === 'Firefox' ? product.oldest.firefox : product.oldest.chromium)}`,
      );
  });
});
