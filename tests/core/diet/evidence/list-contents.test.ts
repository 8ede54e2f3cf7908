import { describe, expect, it } from 'vitest';
import { readListContents } from '../../../../lib/core/diet/list-contents';

/** What a text says, one word each: `milk` is in it, `?milk` may be, `~milk` is warned of, `-milk` is claimed absent. */
function told(text: string): string {
  const { sure, possible, traces, free } = readListContents(text);
  const marked = (mark: string, contents: ReadonlySet<string>): string[] =>
    [...contents].sort().map((each) => mark + each);
  return [...marked('', sure), ...marked('?', possible), ...marked('~', traces), ...marked('-', free)].join(' ');
}

describe('a plant-based name of milk', () => {
  it.each('coconut almond oat rice hemp cashew pea hazelnut macadamia walnut sesame cocoa potato quinoa'.split(' '))(
    'is no milk: %s milk',
    (plant) => {
      expect(told(`${plant} milk, ${plant} cream, ${plant} cheese, ${plant} custard`)).not.toMatch(/\bmilk\b/);
    },
  );

  it.each('almond oat hemp cashew hazelnut pea coconut'.split(' '))('of %s covers one name only', (plant) => {
    expect(told(`${plant}, milk`)).toMatch(/(?:^| )milk\b/);
    expect(told(`${plant} whey`)).toMatch(/(?:^| )milk\b/);
  });

  it.each([
    ['vegan milk', ''],
    ['vegan cheese', ''],
    ['plant butter', ''],
    ['vegetarian gelatine', ''],
    ['veggie chicken', ''],
    ['meatless beef', ''],
    ['vegan smoked roasted ham', ''],
    ['vegan egg', ''],
    ['vegan honey', ''],
    ['vegan pork', ''],
    ['vegan turkey', ''],
    ['vegan lamb', ''],
    ['vegan duck', ''],
    ['vegan fish', ''],
    ['vegan rennet', ''],
    ['dairy free cheese', '-milk'],
    ['vegan, milk', 'milk'],
    ['vegan wheat', 'wheat'],
    ['vegan nut', 'nut'],
    ['vegan one two three egg', 'egg'],
    ['vegan one two egg', ''],
  ])('or of an animal is undone by the words right before it: %s', (text, says) => {
    expect(told(text)).toBe(says);
  });
});

describe('a claim of freedom inside a list', () => {
  it.each([
    ['gluten free oats', '-gluten'],
    ['gluten-free oats', '-gluten'],
    ['glutenfree oats', '-gluten'],
    ['gluten free barley', '-gluten'],
    ['gluten free rye', '-gluten'],
    ['gluten free wheat starch', 'gluten-free wheat -gluten'],
    ['gluten free flour', '-gluten'],
    ['gluten free, flour', 'wheat -gluten'],
    ['wheat free flour', '-wheat'],
    ['wheat free barley', 'barley -wheat'],
    ['wheat and gluten free flour', '-gluten -wheat'],
    ['wheat & gluten free flour', '-gluten -wheat'],
    ['gluten/wheat free flour', '-gluten -wheat'],
    ['gluten or wheat free', '-gluten -wheat'],
    ['milk free cheese', '-milk'],
    ['egg free mayonnaise', '?mustard -egg'],
    ['eggs free mayonnaise', '?mustard -egg'],
    ['egg free, mayonnaise', 'egg ?mustard -egg'],
    ['alcohol free wine', '?sulphite -alcohol'],
    ['tree nut free', '-nut'],
    ['nuts free', '-nut'],
    ['peanut free', '-peanut'],
    ['peanuts free', '-peanut'],
    ['soy free', '-soy'],
    ['soya free', '-soy'],
    ['sulphite free', '-sulphite'],
    ['sulfites free', '-sulphite'],
    ['crustacean free', '-crustacean'],
    ['mollusc free', '-mollusc'],
    ['egg, milk and nut free', '-egg -milk -nut'],
    ['egg or milk free', '-egg -milk'],
    ['egg & milk-free', '-egg -milk'],
    ['egg/milk free', '-egg -milk'],
    ['egg + milk free', '-egg -milk'],
    ['egg, and milk free', '-egg -milk'],
    ['egg, milk free cheese', 'egg -milk'],
    ['naturally gluten free oats', '-gluten'],
    ['oats, certified gluten free barley', 'oat -gluten'],
    ['wheat flour, egg and milk free', 'wheat -egg -milk'],
    ['sugar water oil salt pepper basil thyme egg, milk and nut free', '-egg -milk -nut'],
    ['sugar water oil salt pepper basil thyme sage dill egg, milk and nut free', 'egg milk -nut'],
    ['cannot guarantee nut free', '~nut'],
    ['may contain nut-free', '~nut'],
    ['free from milk, egg', '-egg -milk'],
  ])('covers what it names and no more: %s', (text, says) => {
    expect(told(text)).toBe(says);
  });
});

describe('a flour of another grain', () => {
  it.each('rice corn maize potato buckwheat chickpea lentil pea tapioca cassava quinoa millet sorghum teff'.split(' '))(
    'is no wheat: %s',
    (grain) => {
      expect(told(`${grain} flour`)).toBe('');
      expect(told(`${grain} pasta`)).not.toMatch(/wheat/);
      expect(told(`${grain}, flour`)).toBe('wheat');
    },
  );

  it.each([
    ['oat flour', 'oat'],
    ['rye flour', 'rye'],
    ['barley flour', 'barley'],
    ['almond flour', 'almond'],
    ['rice wheat flour', 'wheat'],
    ['oat wheat bran', 'oat wheat'],
    ['corn gluten', ''],
    ['flour', 'wheat'],
  ])('has its own contents: %s', (text, says) => {
    expect(told(text)).toBe(says);
  });
});

describe('a bracket', () => {
  it.each([
    ['lecithin (soya)', 'soy'],
    ['lecithin', '?soy'],
    ['lecithin (sunflower)', ''],
    ['lecithin [sunflower]', ''],
    ['lecithin {sunflower}', ''],
    ['lecithin: sunflower', ''],
    ['lecithin, sunflower', '?soy'],
    ['lecithin (e322)', '?soy'],
    ['margarine (e471)', '?meat ?milk ?soy'],
    ['soy sauce (water, salt, rice)', ''],
    ['soy sauce', 'soy wheat'],
    ['soy sauce (soya, wheat)', 'soy wheat'],
    ['soy sauce, rice', 'soy wheat'],
    ['cheese (goat milk)', 'milk'],
    ['egg (free range)', 'egg'],
  ])('says what the name before it is made of: %s', (text, says) => {
    expect(told(text)).toBe(says);
  });
});

describe('words between breaks', () => {
  it.each([
    ['soy lecithin', 'soy'],
    ['soy-lecithin', 'soy'],
    ['soy/lecithin', 'soy'],
    ['peanut 5% butter', 'peanut'],
    ['peanut 20g butter', 'peanut'],
    ['peanut, butter', 'milk peanut'],
    ['peanut + butter', 'milk peanut'],
    ['cocoa 30 % butter', ''],
    ['cocoa, butter', 'milk'],
    ['cocoa butter 30%', ''],
    ['almonds', 'almond'],
    ['Zutaten: Vollmilchpulver, Zucker', 'milk'],
    ['fish', 'fish'],
    ['fish. milk', 'fish milk'],
  ])('are read as one name or two: %s', (text, says) => {
    expect(told(text)).toBe(says);
  });

  it('are kept for foods without a row, in the list and in its warnings', () => {
    const read = readListContents('Sugars, red onions (5%), kiwi. May contain traces of dried figs, plums');
    expect(read.words).toBe(' | sugar | red onion | kiwi ');
    expect(read.traceWords).toBe(' | may contain trace of dried fig | plum ');
    expect(readListContents('Onions. Kiwi').words).toBe(' | onion | | kiwi ');
    expect(readListContents('Free from kiwi').words).toBe('  ');
  });

  it('keep what the text is and whom it does not suit', () => {
    const read = readListContents('Sugar, water, salt. Not suitable for vegans');
    expect(read.isList).toBe(true);
    expect(read.unsuitableFor).toEqual(['vegan']);
    expect(readListContents('Sugar').isList).toBe(false);
  });
});
