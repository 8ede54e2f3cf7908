import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../demo/shop/shop-catalogue';
import { createSearch } from '../../demo/shop/shop-search';

const search = createSearch(readCatalogue().products);
const titlesFor = (query: string): string[] => search(query).map((hit) => hit.product.title);

/** What a shopper types, and a title that serves the wish. */
const wishes: readonly (readonly [string, RegExp])[] = [
  ['garlic', /^(?:organic )?garlic(?:, 3 bulb sleeve)?$/i],
  ['ginger', /^(?:fresh|organic) ginger root$/i],
  ['onion', /^(?:yellow|red|white) onions?$/i],
  ['red onion', /^red onion$/i],
  ['tomatoes', /tomatoes on the vine|roma tomatoes/i],
  ['potatoes', /(?:russet|gold|red) potatoes$/i],
  ['basmati rice', /^basmati rice/i],
  ['chicken thighs', /boneless skinless chicken thighs/i],
  ['chicken breast', /boneless skinless chicken breast/i],
  ['ground beef', /^ground beef/i],
  ['yogurt', /plain .*yogurt|yogurt, plain/i],
  ['plain yogurt', /plain .*yogurt|yogurt, plain/i],
  ['milk', /^whole milk$/i],
  ['butter', /^(?:un)?salted butter$/i],
  ['eggs', /large (?:white|brown) eggs/i],
  ['ghee', /^ghee/i],
  ['paneer', /paneer/i],
  ['cilantro', /cilantro/i],
  ['mint', /^(?:fresh|organic) mint/i],
  ['cumin seeds', /cumin seeds/i],
  ['ground cumin', /^(?:organic )?ground cumin/i],
  ['garam masala', /garam masala/i],
  ['turmeric', /ground turmeric/i],
  ['saffron', /saffron threads/i],
  ['green cardamom', /green cardamom pods/i],
  ['black pepper', /ground black pepper|black peppercorns/i],
  ['salt', /^(?:fine sea|kosher|iodized) salt$/i],
  ['olive oil', /olive oil$/i],
  ['coconut milk', /^(?:organic )?coconut milk$/i],
  ['soy sauce', /^soy sauce$/i],
  ['fish sauce', /^fish sauce$/i],
  ['spaghetti', /^(?:organic )?spaghetti$/i],
  ['parmesan', /^parmesan cheese/i],
  ['mozzarella', /mozzarella/i],
  ['flour', /all-purpose flour/i],
  ['sugar', /granulated sugar|cane sugar/i],
  ['bananas', /^(?:organic )?bananas/i],
  ['lemon', /^(?:organic )?lemons?$/i],
  ['shrimp', /^raw shrimp/i],
  ['tofu', /firm tofu/i],
  ['black beans', /^(?:organic )?black beans$/i],
  ['chickpeas', /^(?:organic )?chickpeas/i],
  ['scallions', /green onions/i],
  ['yoghurt', /yogurt/i],
];

describe('the demo search', () => {
  it.each(wishes)('"%s" shows a fitting product among the first ten', (query, wanted) => {
    expect(
      titlesFor(query)
        .slice(0, 10)
        .some((title) => wanted.test(title)),
    ).toBe(true);
  });

  it('is not to be trusted in its order: for several plain wishes the first hit is something else', () => {
    const wrong = wishes.filter(([query, wanted]) => !wanted.test(titlesFor(query)[0] ?? ''));
    expect(wrong.length).toBeGreaterThanOrEqual(8);
    expect(wrong.length).toBeLessThan(wishes.length);
  });

  it('puts sponsored products first and names them so', () => {
    const [first, second] = search('garlic');
    expect(first).toMatchObject({ isSponsored: true, product: { title: 'Garlic Bread' } });
    expect(second?.isSponsored).toBe(false);
  });

  it('pads: twelve hits for a word no product has, and a stranger among good hits', () => {
    expect(search('kaftan').length).toBe(12);
    expect(
      titlesFor('rice')
        .slice(0, 10)
        .some((title) => !/rice/i.test(title)),
    ).toBe(true);
  });

  it('answers the same to the same words, whatever their case, accents and plural', () => {
    expect(titlesFor('JALAPEÑO pepper')).toEqual(titlesFor('jalapeno peppers'));
  });
});
