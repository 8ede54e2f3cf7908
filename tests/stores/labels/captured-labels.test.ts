import { existsSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { labelOfPage } from '../../../lib/stores/labels/read-product-label';

/** Pages of real stores that are kept beside the project; see their README. */
const shelf = new URL('../../../../shared/data/store-pages/', import.meta.url);
const hasShelf = existsSync(shelf);
if (!hasShelf) console.log('labels of captured pages: skipped, ../shared/data/store-pages is not here');

function read(file: string, title: string) {
  const { DOMParser } = new Window({ url: 'https://store.example/' });
  const document = new DOMParser().parseFromString(readFileSync(new URL(file, shelf), 'utf8'), 'text/html');
  return labelOfPage(document as unknown as Document, title);
}

describe.skipIf(!hasShelf)('labels on captured product pages', () => {
  it('reads a list and the allergens of JSON-LD properties', () => {
    const { ingredients } = read('coles/product-2022.html', 'Coles Tuna In Olive Oil 95g');
    expect(ingredients).toMatch(/^Purse seine caught skipjack tuna .*65%.*olive oil.*Contains fish\./);
    expect(ingredients).toMatch(/May Contain Soybean/);
  });

  it.each([
    ['tesco/product-2022.html', 'Tesco'],
    ['amazon/product-2022.html', 'Amazon'],
    ['generic/opengraph_product.html', 'Product'],
    ['generic/product_microdata.html', 'Product'],
    ['amazon/search-minute-rice.html', 'Minute Rice'],
    ['walmart/search-minute-rice.html', 'Minute Rice'],
    ['kroger/search-card.html', 'Rice'],
  ])('reads no list where %s shows none', (file, title) => {
    expect(read(file, title).ingredients).toBeNull();
  });
});
