import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newerMethods } from '../../../scripts/release/features/scripts';
import { featureAt, firstVersion } from '../../../scripts/release/features/support';
import type { Browser } from '../../../scripts/release/features/support';
import { featuresUsed } from '../../../scripts/release/features/used-features';
import { product } from '../../../scripts/release/product';
import { chromiumExtension, firefoxExtension } from '../support/extension';
import { optionalFeatures, ownMethods, toldInNotes } from './optional-features';

const root = resolve(import.meta.dirname, '../../..');
const used = {
  chromium: featuresUsed(root, chromiumExtension()),
  firefox: featuresUsed(root, firefoxExtension()),
};
const browsers: Browser[] = ['chromium', 'firefox'];

/** Since which version a browser has a feature; Infinity where it has not. */
function since(path: string, browser: Browser): number {
  const told = toldInNotes.find((one) => one.feature === path && one.browser === browser);
  const feature = featureAt(path);
  if (feature === undefined) throw new Error(`${path} is not in the data.`);
  return told?.version ?? firstVersion(feature, browser);
}

/** What a browser must have: all that is used, without what is done without there. */
function needed(browser: Browser): [path: string, version: number][] {
  const found = [...used[browser].features.keys()].map((path): [string, number] => [path, since(path, browser)]);
  return found.filter(([path, version]) => !(path in optionalFeatures) || version <= product.oldest[browser]);
}

describe.each(browsers)('the oldest %s', (browser) => {
  it('has every API, manifest key, syntax and style that the extension uses', () => {
    expect(needed(browser).length).toBeGreaterThan(300);
    expect(needed(browser).filter(([, version]) => version > product.oldest[browser])).toEqual([]);
  });

  it('has every method that the scripts call', () => {
    const unknown = newerMethods(used[browser].methods.keys(), product.oldest[browser], browser);
    expect(unknown.filter((name) => !(name in ownMethods))).toEqual([]);
  });

  it('is the oldest that has them: something that is used came with it', () => {
    const newest = Math.max(...needed(browser).map(([, version]) => version));
    expect(newest).toBe(product.oldest[browser]);
  });
});

describe('what is done without', () => {
  it('is used, and missing in one of the oldest browsers', () => {
    const missing = (path: string): boolean =>
      browsers.some((browser) => used[browser].features.has(path) && since(path, browser) > product.oldest[browser]);
    expect(Object.keys(optionalFeatures).filter((path) => !missing(path))).toEqual([]);
    const suspected = new Set(
      browsers.flatMap((browser) => newerMethods(used[browser].methods.keys(), product.oldest[browser], browser)),
    );
    expect(Object.keys(ownMethods).filter((name) => !suspected.has(name))).toEqual([]);
  });

  it('stands in the data as it is told here', () => {
    for (const { feature, note } of toldInNotes) expect(JSON.stringify(featureAt(feature))).toContain(note);
  });
});
