import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { membersOf } from '../../../lib/core/diet/contents';
import { readListContents } from '../../../lib/core/diet/list-contents';
import { packEvidence } from '../../../lib/core/diet/pack-evidence';
import { claimOf, isAllergen, titleHolds } from '../../../lib/core/diet/title-evidence';
import { synonymNames, synonymsOf } from '../../../lib/core/matching/names/synonyms';

/** Every synonym holds what its head holds: no name leads over the border of an allergen, a diet or alcohol to another food. */
const Lexicon = z.object({
  groups: z.array(z.object({ has: z.optional(z.array(z.string())), foods: z.array(z.string()) })),
});
const lexicon = Lexicon.parse(JSON.parse(readFileSync('public/data/meals-lexicon.json', 'utf8')));

const contents = [
  'milk',
  'egg',
  'gluten',
  'nut',
  'peanut',
  'soy',
  'sesame',
  'fish',
  'shellfish',
  'celery',
  'mustard',
  'meat',
  'pork',
  'alcohol',
  'honey',
];
/** Contents as the lexicon names them. */
const asContent: Readonly<Record<string, string>> = { dairy: 'milk', oat: 'gluten' };

/**
 * Where the guard is more careful with a title alone than the name deserves: the cut is raw, the noodle is of rice, the oil is refined (which
 * US and EU law exempt), dark chocolate holds no milk by itself.
 */
const careful: Readonly<Record<string, string>> = {
  'chicken tender': 'gluten', 'pho noodle': 'gluten', 'bun noodle': 'gluten', 'tortilla de maiz': 'gluten', 'rice stick noodle': 'gluten',
  'vegetable oil': 'soy', 'vegetable oil spray': 'soy', 'soybean oil': 'soy', 'unsweetened chocolate': 'milk', 'bittersweet chocolate': 'milk',
  'semisweet chocolate': 'milk', 'plain chocolate': 'milk', pastry: 'egg', 'shortcrust pastry': 'egg', 'pie dough': 'egg', 'pie shell': 'egg',
  'wheat biscuit': 'milk', 'marshmallow creme': 'milk', 'digestive cookie': 'egg', 'chocolate cookie crumb': 'egg', 'court bouillon': 'meat',
  'cake sprinkles': 'milk egg gluten', 'pad thai noodle': 'gluten', 'pizza base sauce': 'gluten', 'pasta bake sauce': 'gluten', 'fish steak': 'meat',
}; // prettier-ignore

function holds(name: string, content: string): boolean {
  const { reading, text } = packEvidence({ title: name, brand: null, labels: [] });
  const members = membersOf(content);
  return (
    (isAllergen(content) && claimOf(content, text) === 'none' && titleHolds(content, reading, text, null)) ||
    [...readListContents(`ingredients: ${name}`).sure].some((each) => members.has(each))
  );
}

const crossings = (head: string, names: readonly string[], has: readonly string[]): string[] =>
  names.flatMap((name) =>
    contents
      .filter((content) => holds(name, content) && !has.includes(content) && !holds(head, content))
      .filter((content) => !(careful[name]?.split(' ') ?? []).includes(content))
      .map((content) => `${name} → ${head}: ${content}`),
  );

describe('synonyms', () => {
  it('of the lexicon of meals cross no border of an allergen, a diet or alcohol', () => {
    const found = lexicon.groups.flatMap(({ has = [], foods }) =>
      foods.flatMap((food) => {
        const [head = '', ...names] = food.split('|');
        return crossings(
          head,
          names,
          has.map((each) => asContent[each] ?? each),
        );
      }),
    );
    expect(found).toEqual([]);
  });

  it('of the lexicon lead from a name that claims freedom to none that holds it', () => {
    const free = /\b(?:vegan|plant|dairy-free|non-dairy|meatless|alcohol-free)\b/;
    const found = lexicon.groups.flatMap(({ has = [], foods }) =>
      foods.flatMap((food) => {
        const [head = '', ...names] = food.split('|');
        const isAnimal = has.some((each) => ['dairy', 'egg', 'meat', 'fish'].includes(each));
        return names
          .filter((name) => free.test(name) && isAnimal && !free.test(head))
          .map((name) => `${name} → ${head}`);
      }),
    );
    expect(found).toEqual([]);
  });

  it('of product titles cross none either', () => {
    const found = synonymNames.flatMap((name) => {
      const [head = name] = synonymsOf(name);
      return crossings(head, [name], []);
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['margarine', 'vegan butter'],
    ['cider', 'apple juice'],
    ['rose wine', 'kirsch'],
    ['quark', 'cottage cheese'],
    ['amaretto', 'kirsch'],
    ['baileys', 'kirsch'],
  ])('%s is no name of %s', (name, head) => {
    const food = lexicon.groups.flatMap(({ foods }) => foods).find((each) => each.split('|').includes(name));
    expect(food).toBeDefined();
    expect(food?.split('|')).not.toContain(head);
  });
});
