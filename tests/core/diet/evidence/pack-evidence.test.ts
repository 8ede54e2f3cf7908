import { describe, expect, it } from 'vitest';
import { packEvidence } from '../../../../lib/core/diet/pack-evidence';
import { maxLabelLength, maxTitleLength } from '../../../../lib/core/matching/text-limits';

const read = (title: string, labels: string[] = [], ingredientsText: string | null = null) =>
  packEvidence({ title, brand: null, labels, ingredientsText });
/** The contents that the lists of a pack name, and those they warn of. */
function namedOn(title: string, labels: string[] = [], ingredientsText: string | null = null): [string[], string[]] {
  const { lists } = read(title, labels, ingredientsText);
  return [lists.flatMap(({ sure }) => [...sure]), lists.flatMap(({ traces }) => [...traces])];
}

describe('the lists of a pack', () => {
  it.each([
    ['Contains milk', ['milk'], []],
    ['Contain milk', ['milk'], []],
    ['May contain milk', [], ['milk']],
    ['Trace of milk', [], ['milk']],
    ['Traces of milk', [], ['milk']],
    ['Factory handles milk', [], ['milk']],
    ['Facility handles milk', [], ['milk']],
    ['Allergens: milk', ['milk'], []],
    ['Allergen: milk', ['milk'], []],
    ['Allergy advice: milk', ['milk'], []],
    ['Ingredients: milk', ['milk'], []],
    ['Ingredient: milk', ['milk'], []],
    ['Not suitable for milk allergy', [], ['milk']],
    ['Contient lait', ['milk'], []],
    ['Zutaten: Milch', ['milk'], []],
    ['Milk, water, salt', ['milk'], []],
    ['Milk', [], []],
    ['Milk chocolate taste', [], []],
  ])('are found among its labels: %s', (label, sure, traces) => {
    expect(namedOn('Biscuits', [label])).toEqual([sure, traces]);
  });

  it('are found in the list field, whatever it says', () => {
    expect(namedOn('Biscuits', [], 'Milk')).toEqual([['milk'], []]);
    expect(namedOn('Biscuits', [], '')).toEqual([[], []]);
    expect(read('Biscuits').lists).toEqual([]);
    expect(read('Biscuits', [], 'Milk').lists).toHaveLength(1);
  });

  it.each([
    ['Biscuits, contains milk', ['milk'], []],
    ['Biscuits, may contain milk', [], ['milk']],
    ['Biscuits - traces of milk', [], ['milk']],
    ['Biscuits trace of milk', [], ['milk']],
    ['Biscuits contain: milk', ['milk'], []],
    ['Biscuits CONTAINS MILK', ['milk'], []],
    ['Milk biscuits', [], []],
  ])('are found in its title from the statement on: %s', (title, sure, traces) => {
    expect(namedOn(title)).toEqual([sure, traces]);
  });

  it('come one after another: labels, title, list field', () => {
    const { lists } = read('Biscuits, contains egg', ['Contains milk', 'Crunchy'], 'Wheat flour');
    expect(lists.map(({ sure }) => [...sure])).toEqual([['milk'], ['egg'], ['wheat']]);
  });
});

describe('the claims of a pack', () => {
  it('are its title and the labels that are no complete list', () => {
    expect(read('Oat Biscuits', ['Gluten free', 'Contains milk', 'Milk, water, salt']).text).toBe(
      'oat biscuits | gluten free | contains milk',
    );
  });

  it('are read with false friends replaced', () => {
    expect(read("Lamb's lettuce").text).toBe('lettuce');
  });
});

describe('the knowledge of a pack', () => {
  it.each([
    [[], null, false],
    [['Contains milk'], null, false],
    [['Milk, water, salt'], null, true],
    [['Crunchy', 'Milk, water, salt'], null, true],
    [['Ingredients: milk'], null, true],
    [[], 'Milk', true],
    [[], 'Contains milk', false],
    [[], '', false],
    [[], '  ', false],
    [['Contains milk'], 'Milk, water, salt', true],
  ])('is complete with a whole list: %j, %j', (labels, list, isComplete) => {
    expect(read('Biscuits', labels, list).isComplete).toBe(isComplete);
  });

  const labelOf = (length: number): string => `Ingredients: ${'milk, '.repeat(100)}`.slice(0, length);
  it.each([
    [maxLabelLength, false, true],
    [maxLabelLength - 1, false, true],
    [maxLabelLength - 2, true, false],
  ])('is not complete by a label of %i characters, where more may have followed', (length, isComplete, isCut) => {
    expect(read('Biscuits', [labelOf(length)])).toMatchObject({ isComplete, isCut });
  });

  it('is not cut by a long label beside a whole list', () => {
    expect(read('Biscuits', [labelOf(maxLabelLength)], 'Milk, water').isCut).toBe(false);
    expect(read('Biscuits', [labelOf(maxLabelLength), 'Milk, water, salt'])).toMatchObject({
      isComplete: true,
      isCut: false,
    });
    expect(read('Biscuits', ['Crunchy', 'x'.repeat(maxLabelLength)]).isCut).toBe(true);
    expect(read('Biscuits', ['Crunchy']).isCut).toBe(false);
  });

  it.each([
    [maxTitleLength, true],
    [maxTitleLength - 1, true],
    [maxTitleLength - 2, false],
  ])('is cut by a title of %i characters', (length, isCut) => {
    expect(read(`Biscuits ${'a'.repeat(maxTitleLength)}`.slice(0, length), [], 'Milk, water, salt').isCut).toBe(isCut);
  });

  it('of what such food commonly has is by its title', () => {
    expect(read('Biscuits').usual.has('wheat')).toBe(true);
    expect(read('Bananas').usual.has('wheat')).toBe(false);
  });

  it('is of each pack its own', () => {
    const pack = { title: 'Biscuits', labels: ['Contains milk'], ingredientsText: null };
    expect(packEvidence({ ...pack, brand: 'Oatly' }).brand).toBe('Oatly');
    expect(packEvidence({ ...pack, brand: null }).brand).toBeNull();
    expect(packEvidence({ ...pack, brand: null, labels: [] }).lists).toEqual([]);
    expect(packEvidence({ title: 'Biscuits', brand: null, labels: [] }).lists).toEqual([]);
  });
});
