import { describe, expect, it } from 'vitest';
import { measurePageScripts, pageBudget } from '../../scripts/bench/bench-sizes';
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
const filledByAnyCode = 88_000;
/** With the panel, which comes when a fill begins; Magento's and PrestaShop's adapters are the largest. */
const filledByAdapter = 32_000;

describe.each([
  ['Chromium', chromiumExtension],
  ['Firefox', firefoxExtension],
])('scripts of a page, %s', (_, extension) => {
  it('come to no more than 30 kB on the click, for every store', () => {
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
        return filled.gzip > filledByAdapter;
      })
      .map(({ store, filled }) => `${store}: ${String(filled.gzip)}`);
    expect(over).toEqual([]);
  });
});
