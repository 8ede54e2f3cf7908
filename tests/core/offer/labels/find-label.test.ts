import { describe, expect, it } from 'vitest';
import { labelInHtml, labelOfField } from '../../../../lib/core/offer/labels/find-label';
import { longestList } from '../../../../lib/core/offer/labels/ingredient-list';

/** What stands in a description, and the ingredients text that must be read from it; null: there is none. */
const descriptions: readonly (readonly [name: string, html: string, ingredients: string | null])[] = [
  [
    'a paragraph with a bold heading',
    '<p>A mild curry.</p><p><strong>Ingredients:</strong> Water, Onion, Cream (<b>Milk</b>), Salt.</p><p><strong>Storage:</strong> Keep cool.</p>',
    'Water, Onion, Cream (Milk), Salt.',
  ],
  [
    'plain text on one line',
    'Crunchy and light. Ingredients: Rice flour, sunflower oil, salt. Nutrition information: Energy 1800 kJ, milk 0 g',
    'Rice flour, sunflower oil, salt.',
  ],
  [
    'capitals without a colon',
    'INGREDIENTS ENRICHED FLOUR (WHEAT FLOUR, NIACIN), SUGAR, CONTAINS 2% OR LESS OF: SALT. CONTAINS: WHEAT. MAY CONTAIN PEANUTS.',
    'ENRICHED FLOUR (WHEAT FLOUR, NIACIN), SUGAR, CONTAINS 2% OR LESS OF: SALT. CONTAINS: WHEAT. MAY CONTAIN PEANUTS.',
  ],
  [
    'a heading and a list',
    '<h3>Ingredients</h3><ul><li>Almonds</li><li>Sea salt</li></ul><h3>Allergens</h3><p>Contains tree nuts.</p>',
    'Almonds, Sea salt. Contains tree nuts.',
  ],
  ['a dash', 'INGREDIENTS - Chickpeas, tahini (sesame), lemon.', 'Chickpeas, tahini (sesame), lemon.'],
  ['one ingredient', '<p>Ingredients: Cashews</p>', 'Cashews'],
  [
    'definition list',
    '<dl><dt>Ingredients</dt><dd>Milk, cream</dd><dt>Country of origin</dt><dd>France, peanuts</dd></dl>',
    'Milk, cream',
  ],
  [
    'table',
    '<table><tr><th>Size</th><td>200 g</td></tr><tr><th>Ingredients</th><td>Tofu (soybeans, water)</td></tr><tr><th>Allergens</th><td>Soy</td></tr></table>',
    'Tofu (soybeans, water). Allergens: Soy',
  ],
  [
    'German',
    '<p><b>Zutaten:</b> Weizenmehl, Zucker. Kann Spuren von Erdnüssen enthalten.</p>',
    'Weizenmehl, Zucker. Kann Spuren von Erdnüssen enthalten.',
  ],
  [
    'French',
    'Ingrédients : farine de blé, sucre, œufs. Contient : blé, œufs.',
    'farine de blé, sucre, œufs. Contient : blé, œufs.',
  ],
  [
    'entities',
    'Ingredients: Cr&egrave;me fra&icirc;che &amp; salt &#40;0.5%&#41;',
    'Crème fra&icirc;che & salt (0.5%)',
  ],
  [
    'components',
    '<p>Ingredients</p><p>Noodles: Wheat Flour, Water, Salt.</p><p>Sauce: Soy Sauce (Water, Soybeans), Sugar, Garlic.</p><p>Our chefs love cheese, butter, and cream.</p>',
    'Noodles: Wheat Flour, Water, Salt. Sauce: Soy Sauce (Water, Soybeans), Sugar, Garlic.',
  ],
  [
    'the note that allergens are in bold names no allergen',
    'Ingredients: Oats, Honey. Allergy advice: For allergens, including cereals containing gluten, see ingredients in bold. May contain nuts.',
    'Oats, Honey. May contain nuts.',
  ],
  [
    'one on a line',
    '<h4>Ingredients</h4>Peanuts<br>Palm oil<br>Sea salt<h4>Storage</h4>',
    'Peanuts, Palm oil, Sea salt',
  ],
  [
    'broken lines',
    '<p>Ingredients:<br>Peanuts, sugar,<br>salt.</p><p>Good with jam, milk, and bread.</p>',
    'Peanuts, sugar, salt.',
  ],
  ['see pack', '<h4>Ingredients</h4><p>See pack for details, may change.</p>', null],
  ['nothing', '<h4>Ingredients</h4><h4>Directions</h4><p>Boil, drain, butter</p>', null],
  ['praise', 'Ingredients: We use only the finest tomatoes, basil and love.', null],
  ['some of them', 'Made with simple ingredients: oats, honey and love. Key ingredients: oats, nuts', null],
  [
    'a recipe below the description',
    '<p>Good rice.</p><h2>Recipe: Chicken satay</h2><h3>Ingredients</h3><ul><li>2 cups rice</li><li>1 tbsp peanut butter</li><li>Salt</li></ul>',
    null,
  ],
  [
    'a recipe without a name',
    '<h3>Ingredients</h3><ul><li>500g chicken thighs</li><li>2 onions</li><li>1 can coconut milk</li></ul>',
    null,
  ],
  [
    'what is in the pack beside a recipe',
    '<h3>Ingredients</h3><p>Jasmine rice</p><h2>Recipe idea</h2><p>Serves 4</p><p>Ingredients: 1 cup peanuts, 2 cups rice</p>',
    'Jasmine rice',
  ],
  ['a review', 'So good! I think it contains nuts but no ingredients are listed anywhere.', null],
];

describe('labelInHtml', () => {
  it.each(descriptions)('%s', (_, html, ingredients) => {
    expect(labelInHtml(html).ingredients).toBe(ingredients);
  });

  it('keeps an allergen statement without a list apart: it is no whole label', () => {
    expect(labelInHtml('<p>Crunchy.</p><p>Contains: Peanuts, Milk.</p>')).toEqual({
      ingredients: null,
      statements: ['Contains: Peanuts, Milk.'],
    });
  });

  it('keeps a list that is too long to be kept whole as a statement alone', () => {
    const label = labelInHtml(`Ingredients: ${'Sugar, Salt (sea), '.repeat(400)}peanuts.`);
    expect(label.ingredients).toBeNull();
    expect(label.statements[0]).toHaveLength(longestList);
  });

  it.each([
    ['opening marks', '<'.repeat(200_000)],
    ['tags', '<b>'.repeat(400_000)],
    ['headings', 'Ingredients: '.repeat(20_000)],
    ['spaces', `Ingredients${' '.repeat(100_000)}`],
    ['full stops', '. '.repeat(100_000)],
    ['commas', `Ingredients: ${'a, '.repeat(400_000)}`],
    ['entities', '&amp'.repeat(400_000)],
  ])('ends for hostile text, however long: %s', (_, text) => {
    // A reader whose time grew with the square of this would be given up by the limit of every test.
    expect((labelInHtml(text).ingredients ?? '').length).toBeLessThanOrEqual(longestList);
  });
});

describe('labelOfField', () => {
  it('takes the whole field', () => {
    expect(labelOfField('Wheat flour, <b>butter</b> (milk)').ingredients).toBe('Wheat flour, butter (milk)');
  });
  it('takes off the heading a field repeats', () => {
    expect(labelOfField('INGREDIENTS: Wheat flour, water').ingredients).toBe('Wheat flour, water');
  });
  it.each(['', 'N/A', 'See packaging', '—', 'Not available'])('reads nothing from "%s"', (text) => {
    expect(labelOfField(text).ingredients).toBeNull();
  });
});
