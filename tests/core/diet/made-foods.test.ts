import { describe, expect, it } from 'vitest';
import { judgeDiet } from '../../../lib/core/diet/diet';

/** Plain foods, each of one ingredient. */
const plain =
  'rice, puffed rice, brown rice, corn, sweetcorn, quinoa, buckwheat, millet, potato, sweet potato, carrot, pumpkin, spinach, mushroom, tomato, apple, banana, raisin, strawberry, lemon, chickpea, lentil, black bean, almond, chicken, turkey, beef, salmon, honey, cauliflower, courgette, beetroot, date, fig, mango, pea, kale, ginger, turmeric, chia seed, sunflower seed, flaxseed, tapioca, polenta, amaranth'.split(
    ', ',
  );
/** What is made of a plain food and commonly holds wheat and milk that its name does not tell. */
const made =
  'cereal, breakfast cereal, hot cereal, soup, curry, cake, biscuits, brownie, cookies, crisps, pie, pasty, bake, casserole, stew, burgers, nuggets, sausages, muffins, pancakes, waffles, granola, bars, bites, puffs, pops, clusters, hoops, porridge, crumble, tart, pudding, fritters, dumplings, wraps, bread, rolls, stuffing, gravy, pilaf, risotto, thins, bhaji, croquettes, ready meal, korma, kiev'.split(
    ', ',
  );

const capitals = (text: string): string => text.replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase());

describe('a thing made of a plain food', () => {
  it.each([
    ['gluten-free', { diets: ['gluten-free'], avoid: [] }],
    ['without milk', { diets: [], avoid: ['milk'] }],
  ])('is never passed in silence where it is to be %s', (_name, rules) => {
    const passed = plain.flatMap((food) =>
      made
        .map((noun) => `Natural ${capitals(`${food} ${noun}`)}, 6 oz`)
        .filter((title) => judgeDiet({ title, brand: null, labels: [] }, rules).verdict === 'fits'),
    );
    expect(passed).toEqual([]);
  });

  it('leaves the plain food itself alone', () => {
    const rules = { diets: ['gluten-free'], avoid: ['milk'] };
    const blocked = plain
      .filter((food) => food !== 'puffed rice')
      .map((food) => capitals(food))
      .filter((title) => judgeDiet({ title, brand: null, labels: [] }, rules).verdict === 'conflict');
    expect(blocked).toEqual([]);
  });
});
