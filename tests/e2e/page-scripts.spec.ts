import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measurePageScripts, measureSizes } from '../../scripts/bench/sizes/bench-sizes';
import budgets from '../../scripts/bench/sizes/size-budgets.json' with { type: 'json' };
import { chromiumExtension, firefoxExtension } from './support/extension';

/**
 * What the built extension puts into a store's page is small: the script injected on the click and the adapter it asks for, together,
 * gzipped as they are shipped.
 */

/**
 * The code for any store comes with the first search or fill, and the panel when a fill begins: where a store is used by that code, these go
 * over the budget of the click.
 */
const readByAnyCode = new Set([
  'generic',
  'freshdirect',
  'wynshop',
  'albert-heijn',
  'amazon',
  'walmart',
  'kroger',
  'hannaford',
  'albertsons',
  'stop-and-shop',
  'unata',
  'target',
]);
const { click: pageBudget, filledByAdapter, filledByAnyCode, filledByCards } = budgets.pageScripts;
/** Stores whose results are pages of cards get what reads these with their first search. */
const readByCards = new Set(['magento', 'opencart', 'prestashop', 'instacart-storefront', 'bigcommerce', 'salesforce']);

describe.each([
  ['Chromium', chromiumExtension],
  ['Firefox', firefoxExtension],
])('scripts of a page, %s', (_, extension) => {
  it('come to no more than 27 kB on the click, for every store', () => {
    const stores = measurePageScripts(extension());
    expect(stores.length).toBeGreaterThan(20);
    const over = stores
      .filter(({ click }) => click.gzip > pageBudget)
      .map(({ store, click }) => `${store}: ${String(click.gzip)}`);
    expect(over).toEqual([]);
  });

  it('come to no more with the panel, but for stores read by the code for any store', () => {
    const over = measurePageScripts(extension())
      .filter(({ store, filled }) => {
        if (store.endsWith(' as any store')) return false;
        if (readByAnyCode.has(store)) return filled.gzip > filledByAnyCode;
        return filled.gzip > (readByCards.has(store) ? filledByCards : filledByAdapter);
      })
      .map(({ store, filled }) => `${store}: ${String(filled.gzip)}`);
    expect(over).toEqual([]);
  });
});

describe.each([
  ['Chromium', chromiumExtension],
  ['Firefox', firefoxExtension],
])('what each entry loads, %s', (_, extension) => {
  it('is no more than its budget', () => {
    const most: Record<string, number> = budgets.entries;
    const measured = measureSizes(extension()).filter(({ part }) => part in most);
    expect(measured.map(({ part }) => part).sort()).toEqual(Object.keys(most).sort());
    const over = measured
      .filter(({ part, gzip }) => gzip > (most[part] ?? 0))
      .map(({ part, gzip }) => `${part}: ${String(gzip)}`);
    expect(over).toEqual([]);
  });
});

describe.each([
  ['Chromium', chromiumExtension],
  ['Firefox', firefoxExtension],
])('scripts that are built, %s', (_, extension) => {
  it('make no code out of text', () => {
    const scripts = readdirSync(extension(), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(scripts.length).toBeGreaterThan(40);
    const making = /\bnew Function\b|(?<![\w$.])(?:eval|Function)\(|=\s*Function[,;)]/;
    expect(scripts.filter((file) => making.test(readFileSync(join(extension(), file), 'utf8')))).toEqual([]);
  });
});
