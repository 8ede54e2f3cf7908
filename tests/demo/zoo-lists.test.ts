import { describe, expect, it } from 'vitest';
import { searchPath } from '../../demo/zoo/pages/front';
import { drawCatalogue } from '../../demo/zoo/zoo-catalogue';
import { axes } from '../../demo/zoo/axes';
import type { DrawnTraits } from '../../demo/zoo/serve-zoo';
import { type ZooPage, type ZooShopper, openZooStore, plentiful } from './zoo-shopper';

/** The results for one product's title in a store with these traits. */
async function resultsIn(
  traits: Partial<DrawnTraits>,
  query?: string,
): Promise<{ page: ZooPage; shopper: ZooShopper }> {
  const shopper = await openZooStore(traits);
  const page = await shopper.get(searchPath(shopper.store, query ?? plentiful(shopper.store).title, 1));
  return { page, shopper };
}

describe('the identity of a product', () => {
  it.each(Object.keys(axes.identity))('tells every product of a shelf apart: %s', (name) => {
    const identity = axes.identity[name];
    const products = drawCatalogue(9, { low: 60, high: 60 });
    for (const product of products) {
      expect(identity?.find(new URL(identity.product(product), 'http://a.b'), products)).toBe(product);
    }
  });

  it('is carried by one parameter among others where links hold a session', async () => {
    const { page } = await resultsIn({ identity: 'session-in-links' });
    expect([...page.document.querySelectorAll('a')].every((a) => a.getAttribute('href')?.includes('zid='))).toBe(true);
  });
});

describe('cards', () => {
  it('hold the price inside their one link: link-around, utility-classes, paragraph-in-link', async () => {
    for (const card of ['link-around', 'utility-classes', 'paragraph-in-link']) {
      const { page } = await resultsIn({ card });
      const link = [...page.document.querySelectorAll('.results-list a')][0];
      expect(link?.textContent).toContain('$');
    }
  });

  it('name nothing but looks: utility-classes', async () => {
    const { page } = await resultsIn({ card: 'utility-classes' });
    const list = page.document.querySelector('.results-list > *');
    expect(list?.querySelector('h1, h2, h3, h4')).toBeNull();
    expect(list?.querySelector('img')?.getAttribute('alt')).toBe('');
  });

  it('are rows of a table: table-rows', async () => {
    const { page } = await resultsIn({ card: 'table-rows' });
    expect(page.document.querySelectorAll('.results-list tbody tr').length).toBeGreaterThan(0);
  });

  it('have a button and no link: buttons-without-links', async () => {
    const { page } = await resultsIn({ card: 'buttons-without-links' });
    expect(page.document.querySelector('.results-list a')).toBeNull();
    expect(page.document.querySelector('.results-list button')?.textContent).toBe('Add to cart');
  });

  it('hide in a shadow root: shadow-root', async () => {
    const { page } = await resultsIn({ card: 'shadow-root' });
    expect(page.text).toContain('<template shadowrootmode="open"');
  });

  it('have the whole name only in a title or on the picture: cut-names, named-by-picture', async () => {
    for (const card of ['cut-names', 'named-by-picture']) {
      const { page, shopper } = await resultsIn({ card });
      const { title } = plentiful(shopper.store);
      expect(page.document.querySelector('.results-list')?.textContent).not.toContain(title);
      expect(page.document.querySelector(`.results-list img[alt="${title}"]`)).not.toBeNull();
    }
  });

  it('stand in a frame of their own: in-frame', async () => {
    const { page, shopper } = await resultsIn({ card: 'in-frame' });
    const address = page.document.querySelector('iframe')?.getAttribute('src') ?? '';
    expect(page.document.querySelector('.product-card')).toBeNull();
    expect((await shopper.get(address)).document.querySelector('.product-card')).not.toBeNull();
  });
});

describe('what stands around the hits', () => {
  it('begins with paid-for products: sponsored-first', async () => {
    const { page, shopper } = await resultsIn({ shelf: 'sponsored-first' });
    const first = [...page.document.querySelectorAll('.product-card')][0];
    expect(first?.textContent).toContain('Sponsored');
    expect(first?.textContent).not.toContain(plentiful(shopper.store).title);
  });

  it('holds cards nobody sees: hidden-decoys', async () => {
    const { page } = await resultsIn({ shelf: 'hidden-decoys' });
    expect(page.document.querySelectorAll('.phone-only .product-card').length).toBe(6);
  });

  it('is more than a hundred cards: crowded-shelf', async () => {
    const { page } = await resultsIn({ shelf: 'crowded-shelf' });
    expect(page.document.querySelectorAll('.product-card').length).toBeGreaterThan(100);
  });

  it('repeats what was seen: recently-seen', async () => {
    const { shopper } = await resultsIn({ shelf: 'recently-seen' });
    const seen = plentiful(shopper.store);
    await shopper.get(shopper.store.pieces.identity.product(seen));
    const page = await shopper.get(searchPath(shopper.store, 'zzz qqq', 1));
    expect(page.words).not.toContain(seen.title);
    const other = shopper.store.sells.find((product) => product !== seen);
    const found = await shopper.get(searchPath(shopper.store, other?.title ?? '', 1));
    expect(found.document.querySelector('.seen')?.textContent).toContain(seen.title);
  });
});

describe('the words of a results page', () => {
  const nothing = async (results: string) => (await resultsIn({ results }, 'zzz qqq')).page;

  it('say that nothing was found: plain-heading', async () => {
    expect((await nothing('plain-heading')).words).toContain('No products were found');
  });

  it('repeat the query in the heading: query-in-heading', async () => {
    const page = await nothing('query-in-heading');
    expect(page.document.querySelector('h1')?.textContent).toContain('zzz qqq');
  });

  it('stand in a second main: said-elsewhere', async () => {
    const [first, second] = [...(await nothing('said-elsewhere')).document.querySelectorAll('main')];
    expect(first?.textContent).not.toContain('No results');
    expect(second?.textContent).toContain('No results');
  });

  it('are followed or replaced by popular products: padded-nothing, padded-silently', async () => {
    const told = await nothing('padded-nothing');
    const silent = await nothing('padded-silently');
    expect(told.document.querySelectorAll('.product-card').length).toBe(8);
    expect(told.words).toContain('couldn’t find');
    expect(silent.document.querySelectorAll('.product-card').length).toBe(8);
    expect(silent.words).toContain('8 products');
  });
});
