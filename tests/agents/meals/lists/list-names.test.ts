import { beforeAll, describe, expect, it } from 'vitest';
import type { Ingredient } from '../../../../lib/core/meal/ingredient';
import { createLineReader } from '../../../../scripts/quality/sane/sane-lines';
import { listNames } from './list-names';

let read: (text: string) => Ingredient[];
beforeAll(async () => {
  read = await createLineReader();
});

/** Names that are known to be read otherwise: a spelling we lack, a maker's name that is another word, a dish first of all. */
const known = new Set(
  'sloes, mache, savory, accent, flora, oatmeal, overnight oats, ramen, a1 sauce, cheez-its'.split(', '),
);

describe('a name in a list', () => {
  it.each(Object.entries(listNames))('is one thing to buy: %s', (_, text) => {
    const names = text
      .split(/,\s+/)
      .map((name) => name.trim().replace(/\s+/g, ' '))
      .filter((name) => !known.has(name));
    const wrong = names.filter((name) => {
      const [first, second, ...others] = read(`${name}, saffron`);
      return first === undefined || first.name === 'saffron' || second?.name !== 'saffron' || others.length > 0;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['tuna in spring water', 'tuna', 'in spring water'],
    ['sardines in tomato sauce', 'sardine', 'in tomato sauce'],
    ['4 peaches in syrup', 'peach', 'in syrup'],
    ['2 cans of tuna in olive oil', 'tuna', 'in olive oil'],
  ])('%s is %s, kept as told', (line, name, note) => {
    expect(read(`${line}, milk`)[0]).toMatchObject({ name, note });
  });

  it.each([
    ['onion rings', 'onion ring'],
    ['garlic granules', 'garlic granule'],
    ['cream soda', 'cream soda'],
    ['chocolate ice cream', 'chocolate ice cream'],
    ['celery salt', 'celery salt'],
  ])('%s is named by its last word', (line, name) => {
    expect(read(`${line}, milk`).map((each) => each.name)).toEqual([name, 'milk']);
  });

  it('is several where foods stand side by side without commas', () => {
    expect(read('milk butter cheese rice').map(({ name }) => name)).toEqual(['milk', 'butter', 'cheese', 'rice']);
  });

  it('of tins is canned', () => {
    expect(read('mackerel tins, milk')[0]).toMatchObject({ name: 'mackerel', form: 'canned' });
  });

  it('of lactose-free milk is milk, and no wish to do without it', () => {
    expect(read('lactose free milk, rice')[0]).toMatchObject({ constraints: { diets: [], avoid: [] } });
  });
});
