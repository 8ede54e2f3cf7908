import { describe, expect, it } from 'vitest';
import { read } from '../meal-builders';

/** Some of the table who eat otherwise, what they do not eat, and for how many the meal is (null: not said). */
const parts: readonly (readonly [string, RegExp, number | null])[] = [
  ['2 of us are vegan, tacos', /vegan/, null],
  ['tacos for 5, 2 of us are vegan', /vegan/, 5],
  ['two of us are vegetarian - lasagne for 6', /vegetarian/, 6],
  ["three of us can't have nuts, curry", /nut/, null],
  ["3 of us don't eat pork: fried rice for 7", /pork/, 7],
  ['chilli for 8 and 3 guests are vegetarians', /vegetarian/, 8],
  ['2 people are coeliac, pancakes for 4', /gluten/, 4],
  ['4 kids have a milk allergy, mac and cheese for 20', /dairy|milk/, 20],
  ['2 of the kids hate onions, burgers for 6', /onion/, 6],
  ['pizza night, two of us vegan', /vegan/, null],
  ['one veggie at the table of 5, fajitas', /vegetarian/, 5],
  ['one vegan in the group of 8, chili', /vegan/, 8],
  ['a coeliac among the 6 of us, brownies', /gluten/, 6],
  ['there are 6 of us and 1 of us is pescatarian, paella', /pescatarian/, 6],
  ['2 vegetarians coming, 6 at the table, shepherd’s pie', /vegetarian/, 6],
];

/** The company as a whole, whose number is the servings. */
const whole: readonly (readonly [string, number])[] = [
  ['6 of us are coming, tacos', 6],
  ['4 people, lasagne', 4],
  ['there are 3 of us, fried rice', 3],
  ['5 of us for dinner, curry', 5],
  ['burgers, 7 guests', 7],
  ['8 of us are hungry: pizza', 8],
  ['dinner for 2 people who are vegan: chili', 2],
  ['SERVES: 6\nDISH: lasagne', 6],
  ['DISH: lasagne\nSERVES: 6', 6],
  ['Lasagne. Serves 6. £25.', 6],
  ['Lasagne. 6. £25. GF.', 6],
  ['chili. for 3.', 3],
];

describe('a number of people', () => {
  it('who eat otherwise is not the number of servings, and what they eat holds', async () => {
    for (const [prompt, wish, servings] of parts) {
      const { constraints, dishConstraints = [], servings: count, servingsGiven } = await read(prompt);
      const said = [constraints, ...dishConstraints].flatMap(({ diets, avoid }) => [...diets, ...avoid]).join(' ');
      expect.soft(said, prompt).toMatch(wish);
      expect.soft(servingsGiven ? count : null, prompt).toBe(servings);
    }
  });

  it('of a diet that the others do not keep is asked about', async () => {
    for (const prompt of ['2 of us are vegan, tacos', 'two of us are vegetarian - lasagne for 6'])
      expect.soft((await read(prompt)).question, prompt).toMatch(/for the others/);
  });

  it('who all eat is the number of servings', async () => {
    for (const [prompt, servings] of whole) expect.soft((await read(prompt)).servings, prompt).toBe(servings);
  });
});
