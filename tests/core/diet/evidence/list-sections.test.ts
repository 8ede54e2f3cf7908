import { describe, expect, it } from 'vitest';
import { readListContents } from '../../../../lib/core/diet/list-contents';
import { isGivenList, readPackText } from '../../../../lib/core/diet/list-sections';

/** What a text says, one word each: `milk` is in it, `?milk` may be, `~milk` is warned of, `-milk` is claimed absent. */
function told(text: string): string {
  const { sure, possible, traces, free } = readListContents(text);
  return [
    ...[...sure].sort(),
    ...[...possible].sort().map((each) => `?${each}`),
    ...[...traces].sort().map((each) => `~${each}`),
    ...[...free].sort().map((each) => `-${each}`),
  ].join(' ');
}

describe('a warning', () => {
  it.each([
    'may contain peanut',
    'might contain peanut',
    'could also contain peanut',
    'can still contain peanut',
    'may be present: peanut',
    'trace of peanut',
    'traces of peanut',
    'trace amount of peanut',
    'trace amounts of peanut',
    'possible trace: peanut',
    'possible traces: peanut',
    'cannot guarantee peanut free',
    'can not be guaranteed peanut free',
    'cant guarantee peanut-free',
    'not guaranteed peanut free',
    'made near peanut in a mill that sifts flakes',
    'baked beside peanut on lines which turn',
    'packed with peanut on a line where things turn',
    'handled with peanut in an area with in which others work',
    'shared equipment with peanut',
    'same line as peanut',
    'facility which also handles peanut',
    'facility that uses peanut',
    'factory handles peanut',
    'site handle peanut',
    'our line use peanut',
    'kitchen process peanut',
    'bakery that processes peanut',
    'kitchen packs peanut',
    'factory contain peanut',
    'site which stores peanut',
    'line produce peanut',
    'kann erdnuss enthalten',
    'kann auch geringe spuren erdnuss enthalten',
    'spuren von erdnuss',
    'peut contenir arachide',
    'trace de arachide',
    'traces eventuelles: arachide',
    'trace eventuelle: arachide',
    'traces possible: arachide',
    'puo contenere arachide',
    'tracce di arachide',
    'trazas de arachide',
    'kan sporen van pinda bevatten',
    'kan ook bevatten: pinda',
    'kan bevatten: pinda',
  ])('is told by "%s" and ends what the food is made of', (warning) => {
    expect(told(`Ingredients: water, cane sugar, ${warning}`)).toBe('~peanut');
  });

  it.each([
    ['Milk and may contain nuts', 'milk ~nut'],
    ['Milk. Not a nut-free factory: sesame', 'milk ~nut ~sesame'],
    ['Milk. Not nut free site: sesame', 'milk ~nut ~sesame'],
    ['Wheat flour (may contain soya), butter', 'milk wheat ~soy'],
    ['Chocolate chips [milk; may contain egg]. Sesame', 'milk sesame ~egg'],
    ['Sugar (milk may contain soya), egg', 'egg milk ~soy'],
    ['Sugar. May contain nuts. Egg', 'egg ~nut'],
    ['Sugar; may contain nuts; egg', 'egg ~nut'],
    ['Sugar|may contain nuts|egg', 'egg ~nut'],
    ['Sugar • may contain nuts•egg', 'egg ~nut'],
    ['Sugar! May contain nuts? Egg', 'egg ~nut'],
    ['May contain nuts.Egg', 'egg ~nut'],
    ['May contain traces of approx. 1% milk', '~milk'],
    ['May contain min. 1% milk', '~milk'],
    ['May contain incl. milk', '~milk'],
    ['Milled in a mill from wheat', 'wheat'],
    ['Baked in our bakery for butter lovers', 'milk'],
  ])('ends where its part ends: %s', (text, says) => {
    expect(told(text)).toBe(says);
  });

  it.each([
    ['Not suitable for vegans', ['vegan'], ''],
    ['Unsuitable for vegetarians or vegans', ['vegan', 'vegetarian'], ''],
    ['Un suitable for celiacs', ['coeliac'], ''],
    ['Not suitable for coeliacs', ['coeliac'], ''],
    ['Not suitable for halal, kosher and muslim diets', ['halal', 'kosher', 'muslim'], ''],
    ['Not suitable for those with a milk allergy; vegan cheese', [], '~milk'],
    ['Sugar, not suitable for egg allergy sufferers. Milk', [], 'milk ~egg'],
    ['Suitable for vegans', [], ''],
  ] as const)('of whom it is unsuitable for: %s', (text, diets, says) => {
    expect(readPackText(text).unsuitableFor).toEqual(diets);
    expect(told(text)).toBe(says);
  });
});

describe('a claim of freedom', () => {
  it.each([
    ['No milk', '-milk'],
    ['Free from milk, egg', '-egg -milk'],
    ['Free of milk', '-milk'],
    ['100% free from milk', '-milk'],
    ['100 % free from milk', '-milk'],
    ['Contains no milk', '-milk'],
    ['Contain no milk', '-milk'],
    ['Does not contain milk', '-milk'],
    ["Doesn't contain milk", '-milk'],
    ['Without milk', '-milk'],
    ['Made with no milk', '-milk'],
    ['Allergens: no milk', '-milk'],
    ['Allergen: no milk', '-milk'],
    ['Ingredient: no milk', '-milk'],
    ['Allergy advice: free from milk', '-milk'],
    ['Dietary - free from milk', '-milk'],
    ['Wheat flour, free from milk', 'wheat -milk'],
    ['Wheat flour, contains no milk', 'wheat -milk'],
    ['Contains: egg, does not contain milk', 'egg -milk'],
    ['Wheat (flour) free from milk', 'wheat -milk'],
    ['Milk without sugar', 'milk'],
    ['Egg no sugar', 'egg'],
  ])('is read to the end of its clause: %s', (text, says) => {
    expect(told(text)).toBe(says);
  });

  it('of more than fourteen words is a list that only begins with one', () => {
    const most = 'without colours water sugar salt vinegar pepper tomato onion garlic rice corn thyme';
    expect(told(`${most} milk`)).toBe('-milk');
    expect(told(`${most} basil milk`)).toBe('milk');
  });
});

describe('a sentence about storing, cooking or serving', () => {
  it.each([
    'Serve with milk',
    'Serving suggestion: milk',
    'Serving suggestions: milk',
    'Cook in milk',
    'Cooking instructions: milk',
    'Just add milk',
    'Simply add milk',
    'Add to milk',
    'Enjoy with milk',
    'Heat in milk',
    'Store in a box with milk',
    'Storage: beside milk',
    'Keep refrigerated like milk',
    'Try with milk',
    'Preheat milk',
    'Pre heat milk',
    'Delicious with milk',
    'Perfect for milk',
    'Mix with milk',
    'Best before milk',
    'Directions: milk',
    'Once opened use like milk',
    'Nutrition: milk',
    'Nutritional values: milk',
    'Typical values: milk',
    'Per 100 ml milk',
    'For best results use milk',
    'Microwave on high with milk',
    'To serve: milk',
    'Shake well with milk',
    'Refrigerate like milk',
    'Suitable for milk lovers',
    'For allergens see milk',
    'For allergen, see milk',
    'For allergens, including milk',
    'Why not add milk',
  ])('names no ingredient: %s', (text) => {
    expect(told(`Sugar, egg. ${text}. Salt`)).toBe('egg');
  });

  it.each([
    ['Store in a cool place, may contain peanut', '~peanut'],
    ['Keep cool, contains milk', 'milk'],
    ['Storage: these contain milk', 'milk'],
    ['Refrigerate, not suitable for milk allergy', '~milk'],
    ['Wheat flour to serve', 'wheat'],
    ['Egg. Store in a cool place', 'egg'],
  ])('is still read for what it warns of or contains: %s', (text, says) => {
    expect(told(text)).toBe(says);
  });
});

describe('how a text is written', () => {
  it.each([
    ['<b>Milk</b>, <i class="a">egg</i>', 'egg milk'],
    ['milk<br>egg', 'egg milk'],
    ['soy&nbsp;milk', 'soy'],
    ['sucre, ŒUFS', 'egg'],
    ['Allergens, incl cereals containing gluten, are in bold', ''],
    ['Allergens, inc cereals containing gluten, are in bold', ''],
    ['sucre, jaune d’œuf', 'egg'],
    ["sucre, jaune d'oeuf", 'egg'],
    ['Zutaten: SÜßMOLKE', 'milk'],
    ['Gluten* free oats', '-gluten'],
    ['Gluten° free oats', '-gluten'],
    ["Confectioner's glaze", 'insect'],
    ['Confectioner’s glaze', 'insect'],
    ['E-904', 'insect'],
    ['E 904', 'insect'],
    ['E904', 'insect'],
    ['E472 (e)', '?meat'],
    ['E472(e)', '?meat'],
    ['Milk &amp; egg', 'egg milk'],
    ['Gluten &amp; wheat free flour', '-gluten -wheat'],
    ['Gluten &#38; wheat free flour', '-gluten -wheat'],
    ['Gluten&nbsp;free oats', '-gluten'],
    ['Gluten   free oats', '-gluten'],
    ['Allergens, including cereals containing gluten, are in bold', ''],
    ['Allergens, incl. cereals containing gluten, are in bold', ''],
    ['Allergens, e.g. cereal containing gluten, are in bold', ''],
  ])('does not hide what it says: %s', (text, says) => {
    expect(told(text)).toBe(says);
  });
});

describe('a complete list', () => {
  it.each([
    ['Ingredients: oats', true],
    ['Ingredient: oats', true],
    ['Ingredients list: oats', true],
    ['Ingredients - oats', true],
    ['Zutaten: Hafer', true],
    ['Ingredients: ', false],
    ['Ingredients: ab', false],
    ['Ingredients: contains milk', false],
    ['Oats, water, salt', true],
    ['Oats, water', false],
    ['Oats (water, salt)', true],
    ['Ingredients: may contain milk', false],
    ['Oats, may contain milk, egg, soy', false],
    ['Oats, water, contain milk, egg', false],
    ['Oats. Water. Salt', true],
    ['Oats, water, salt, contains 12% of milk, egg', true],
    ['Oats, , water', false],
    ['Oats, water, contains milk, egg', false],
    ['Oats, water, salt, contains 2% or less of: milk, egg', true],
    ['Oats, water, contains less than 2% of the following: milk, egg', true],
    ['Oats, water, contain 2 % of each: milk, egg', true],
    ['Oats, water, salt...', false],
    ['Oats, water, salt…', false],
    ['Oats, water, salt... ', false],
    ['Ingredients: oats, water, salt. Read more', false],
    ['Ingredients: oats, water, salt. Show more', false],
    ['Oats... water, salt, sugar', true],
    ['Ingredients: oats (rolled, water', true],
    ['Ingredients: oats (rolled (fine, water', false],
    ['Ingredients: oats [rolled [fine, water', false],
    ['Ingredients: oats (rolled (fine)), water', true],
    ['Oats, water, and this is our salt', false],
    ['Perfect oats, water, salt', false],
    ['One two three four five, one two three four five, one two three four five', true],
    ['One two three four five, one two three four five, one two three four five six', false],
  ])('%s: %s', (text, isList) => {
    expect(readPackText(text).isList).toBe(isList);
  });

  it.each([
    ['Milk', true],
    ['Oats, water, salt', true],
    ['Contains milk', false],
    ['Contain milk', false],
    ['Allergens: milk', false],
    ['Enthält Milch', false],
    ['May contain milk', false],
    ['Free from milk', false],
    ['Milk contains lactose', true],
    ['Store in a cool place', false],
    ['Oats…', false],
    ['Oats...', false],
    ['Oats... ', false],
    ['Oats... water', true],
    ['Oats. Read More', false],
    ['OUR oats', false],
    ['', false],
  ])('given in the list field: %s: %s', (text, isGiven) => {
    expect(isGivenList(text)).toBe(isGiven);
  });
});
