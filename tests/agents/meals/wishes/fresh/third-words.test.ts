import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../../../scripts/quality/wishes/measure';
import { read } from '../../meal-builders';

/** A prompt, what it forbids (each must be kept), what must not be on the list, and whether a question may be asked. */
const forbidden: readonly (readonly [string, RegExp[], RegExp | null])[] = [
  ['🚫🥚 pancakes for 3', [/egg/], /^egg$/],
  ['🥛🚫 mac and cheese', [/dairy|milk/], null],
  ['fried rice, no 🥚', [/egg/], /^egg$/],
  ['allergic to 🥜: satay for 2', [/peanut/], null],
  ['🌱 chili for 4', [/vegan|vegetarian/], /beef/],
  ['no celery carrots or leeks in the soup, chicken soup for 4', [/celery/, /carrot/, /leek/], /^(?:celery|carrot)$/],
  ['no anchovies olives or capers please, pizza for 4', [/anchov/, /olive/, /caper/], /anchov|olive$|caper/],
  ['avoid walnuts, pecans and hazelnuts. brownies for 8', [/walnut/, /pecan/, /hazelnut/], null],
  ['skip the olives, capers and anchovies; spaghetti for 2', [/olive/, /caper/, /anchov/], null],
  ["she can't have kiwi, mango and banana. fruit salad for 4", [/kiwi/, /mango/, /banana/], /kiwi|mango|banana/],
  ['zero risk of peanuts please, pad thai for 2', [/peanut/], /^peanut$/],
  ['not a chance of shellfish, paella for 4', [/shellfish/], null],
  ['Is there anything without egg? pancakes for 2', [/egg/], /^egg$/],
  ["Isn't there a version without dairy? lasagne for 4", [/dairy/], null],
  ['anafilactic to cashews - korma for 4', [/cashew/], /cashew/],
  ['a guest with EoE to wheat and soy: fried rice for 4', [/wheat/, /soy/], null],
  ['Sesame gives him trouble, so leave it off. bagels for 4', [/sesame/], null],
  ['Pork is not for us these days so please skip it. tacos for 4', [/pork/], null],
  ["Lia can't eat nuts, Max fish and Ida pork. Thai green curry for 3", [/nut/, /fish/, /pork/], null],
  ["Tom can't stand olives, Ella anchovies. pizza for 2", [/olive/, /anchov/], null],
  ['eggs are out for Tom, dairy for Ella; pancakes for 2', [/egg/, /dairy/], null],
  ['wife = coeliac, me = veggie; lasagne for 2', [/gluten/, /vegetarian/], /beef/],
  ["When there's any egg in it my daughter can't have it. pancakes for 3", [/egg/], /^egg$/],
  ["If it contains sesame, Omar's out. falafel for 4", [/sesame/], null],
  ['Veganuary again, chili for 4', [/vegan/], /beef/],
  ["It's Dry January, risotto for 2", [/alcohol/], /wine/],
  ['[ ] bread (gf)\n[ ] milk\n[x] eggs', [/gluten/], null],
  ["Nan's veggie now. cottage pie for 4", [/vegetarian/], /beef|lamb/],
  ["Tea for five, one's veggie: beef tacos", [/vegetarian/], null],
  ['🥚 allergy! pancakes for 3', [/egg/], /^egg$/],
  ['🥛 free please: lasagne for 4', [/dairy|milk/], null],
  ['mushrooms 👎 stroganoff for 4', [/mushroom/], null],
  ['V + GF chili for 6', [/vegetarian/, /gluten/], /beef/],
  ['NF brownies for 12', [/nut/], null],
  ['My brother has a thing about mushrooms, risotto for 4', [/mushroom/], null],
  ['caesar salad, no parm', [/parm/], /parmesan/],
  ['salmon poke bowl, no avo (allergic)', [/avo/], /avocado/],
  ['mushroom risotto, veggie stock only', [/vegetarian/], /chicken broth/],
  ['french onion soup for 4 (vegetable broth only)', [/vegetarian/], /beef broth|chicken broth/],
];

const harmless: readonly string[] = [
  "he's finally outgrown his milk allergy: pancakes for 3",
  'her nut allergy is gone, brownies for 6',
  'nobody here is vegan, beef stew for 4',
  "what's a pizza without cheese? pizza for 2",
  'kosher salt and black pepper, roast chicken for 4',
  "my friend the vegetarian isn't coming, so beef tacos for 4",
  'with or without olives, pizza for 4',
  'lasagne for Anna and Tom',
  'chicken curry for Priya, Sam and Noor',
  "mum's lasagne for 6",
  "Nana's apple pie",
  'I hate cooking but love tacos, tacos for 3',
  'my husband hates leftovers. roast chicken for 2',
  'chili for the book club, 8 people',
  'training for a marathon, spaghetti bolognese for 2',
  'the dishwasher died, so pancakes for 4',
  'cut the costs: chili for 8',
  "we'd kill for a cheesecake, 8 people",
  'not just pancakes, also waffles for 4',
  'lasagne for 8 without the faff',
  'tacos without the stress for 6',
  "Dave's birthday, lasagne for 8",
];

const said = async (prompt: string): Promise<{ wishes: string; names: string[]; question: string | null }> => {
  const reading = await read(prompt);
  const { constraints, dishConstraints = [], ingredients } = reading;
  const all = [constraints, ...dishConstraints, ...ingredients.flatMap((line) => line.constraints ?? [])];
  return {
    wishes: all.flatMap(({ diets, avoid }) => [...diets, ...avoid]).join(' '),
    names: namesOf(reading),
    question: reading.question,
  };
};

describe('what is left out in words not seen before', () => {
  it('is kept, and is not on the list', async () => {
    for (const [prompt, wishes, gone] of forbidden) {
      const reading = await said(prompt);
      for (const wish of wishes) expect.soft(reading.wishes, prompt).toMatch(wish);
      if (gone !== null)
        expect
          .soft(
            reading.names.filter((name) => gone.test(name)),
            prompt,
          )
          .toEqual([]);
    }
  });
});

describe('words that forbid nothing', () => {
  it('are no wish and no question', async () => {
    for (const prompt of harmless) {
      const { wishes, question } = await said(prompt);
      expect.soft({ wishes, question }, prompt).toEqual({ wishes: '', question: null });
    }
  });
});
