import { describe, expect, it } from 'vitest';
import { read } from './meal-builders';

describe('everyday words about a dish', () => {
  it.each([
    ['pizza night, no excuses', 'pizza night'],
    ['no dinner plans yet, spaghetti bolognese for 4', 'spaghetti bolognese'],
    ['timeless meatloaf for 6', 'meatloaf'],
    ['avoid the queue pancakes', 'pancakes'],
    ["can't go wrong chili", 'chili'],
    ['first date, carbonara for two', 'carbonara'],
    ["it's freezing so french onion soup for 4", 'french onion soup'],
    ['no time to waste, pancakes for 2', 'pancakes'],
    ['zero-effort ramen for 2', 'ramen'],
    ['gluten is fine, dairy is OK: carbonara for 4', 'carbonara'],
    ['swap dishes with the neighbours: potluck chilli for 8', 'chili'],
    ['dairyless alfredo', 'alfredo'],
  ])('%s: are not asked about', async (prompt, dish) => {
    expect(await read(prompt)).toMatchObject({ dishes: [dish], question: null });
  });

  it.each([
    ['tacos, zorblax', 'zorblax'],
    ['lamb tagine for 4, apricots can stay in the shop', 'apricots'],
    ['ramen. She swells up', 'swells'],
    ['anything oniony is out, carrot cake', 'oniony'],
    ['pitless olives, feta and bread', 'pitless'],
    ['burgers for 4 and kugel', 'kugel'],
  ])('%s: is asked about where it may name something, or say that it is not wanted', async (prompt, word) => {
    expect((await read(prompt)).question).toContain(word);
  });

  it('keeps what is excepted from what is fine', async () => {
    expect((await read('everything except dairy is fine, lasagne')).constraints.avoid).toEqual(['dairy']);
  });
});
