import { describe, expect, it } from 'vitest';
import { measurePageScripts, pageBudget } from '../../scripts/bench-sizes';
import { chromiumExtension, firefoxExtension } from './support/extension';

/**
 * What the built extension puts into a store's page is small: the script injected on the click and the adapter it asks for, together,
 * gzipped as they are shipped.
 */

/** A shop of a platform that does not speak as the platform does gets two adapters; nothing tells before the first has asked it. */
const twoAdapters = 34_000;

/**
 * The panel comes when a fill begins, and the way to further results when a search found nothing that is called what was asked for. Where
 * nearly all is read by the code for any store, these go over the budget.
 */
const readByAnyCode = new Set(['generic', 'freshdirect', 'wynshop', 'albert-heijn', 'amazon']);
const filledByAnyCode = 37_000;

describe.each([
  ['Chromium', chromiumExtension],
  ['Firefox', firefoxExtension],
])('scripts of a page, %s', (_, extension) => {
  it('come to no more than 30 kB on the click, for every store', () => {
    const stores = measurePageScripts(extension());
    expect(stores.length).toBeGreaterThan(20);
    const over = stores
      .filter(({ store, click }) => click.gzip > (store.endsWith(' as any store') ? twoAdapters : pageBudget))
      .map(({ store, click }) => `${store}: ${String(click.gzip)}`);
    expect(over).toEqual([]);
  });

  it('come to no more with the panel, but for stores read by the code for any store', () => {
    const over = measurePageScripts(extension())
      .filter(({ store, filled }) => {
        if (store.endsWith(' as any store')) return false;
        return filled.gzip > (readByAnyCode.has(store) ? filledByAnyCode : pageBudget);
      })
      .map(({ store, filled }) => `${store}: ${String(filled.gzip)}`);
    expect(over).toEqual([]);
  });
});
