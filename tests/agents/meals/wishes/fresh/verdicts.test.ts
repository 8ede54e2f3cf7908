import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../../../scripts/quality/wishes/measure';
import { read } from '../../meal-builders';

/** A prompt, what it forbids (each must be kept), and what must not be on the list. */
const forbidden: readonly (readonly [string, RegExp[], RegExp | null])[] = [
  // What a food does, with a sign for a verb.
  ['dal for 4: garlic = heartburn', [/garlic/], /^garlic$/],
  ['prawns → hives. paella for 6', [/prawn|shellfish/], /shrimp/],
  ['walnuts -> anaphylaxis; banana bread for 8', [/walnut|nut/], null],
  ['pineapple stings his tongue, hawaiian pizza for 4', [/pineapple/], /pineapple/],
  ['one spoonful of yoghurt and she has cramps; butter chicken for 4', [/yogh?urt|dairy/], null],
  ['Mushrooms are the devil, stroganoff for 4', [/mushroom/], /mushroom/],
  ["I adore cashews but they don't agree with me, korma for 4", [/cashew/], /cashew/],
  ['her diet: out go eggs, milk and soya. pancakes for 2', [/egg/, /dairy|milk/, /soy/], /^egg$|^milk$/],
  // Words of refusal.
  ['puttanesca for 4, hard no on capers', [/caper/], /caper/],
  ['nae celery in the soup, chicken soup for 4', [/celery/], /^celery$/],
  ['veto the kidney beans: chili for 6', [/kidney bean/], /kidney bean/],
  ['he stopped eating pork, pad thai for 3', [/pork/], null],
  ['dad has been told to stop having butter; mash for 4', [/butter/], /^butter$/],
  ['pluck the olives off the greek salad, for 2', [/olive/], /^kalamata olive$/],
  ['she tested positive for sesame. hummus for 6', [/sesame/], null],
  // A pronoun that stands for the food before it.
  ["Satay has peanuts in it, right? He's allergic to them. for 4", [/peanut/], /peanut/],
  ['raisins, well, my dad cannot eat those. carrot cake for 8', [/raisin/], /raisin/],
  // Diets of people in words that also mean vegetables, and marks of menus.
  ["the wife's veggie now, cottage pie for 4", [/vegetarian/], /beef/],
  ['our son has gone veggie: bolognese for 4', [/vegetarian/], /beef/],
  ['ramen for 5: 1 veggie, 1 coeliac', [/vegetarian/, /gluten/], null],
  ['NF EF carrot cake for 12', [/nut/, /egg/], /^egg$|walnut/],
  ['DF + V lasagne for 6', [/dairy/, /vegetarian/], /beef/],
  ['muslim-friendly meatballs for 6', [/halal/], null],
  // One word for two, and as typed on a phone.
  ['soyafree fried rice for 3', [/soy/], null],
  ['alergic 2 sesame, falafel for 4', [/sesame/], null],
  // Said of the food before, of a person, of no circumstances.
  ['sesame noodles for 2, but she has a sesame thing. can we go without', [/sesame/], null],
  ['the dietitian has banned Dad from leeks, leek and potato soup for 4', [/leek/], null],
  ['no thanks to anchovies; caesar salad for 4', [/anchov/], /anchov/],
  ["he can't be dealing with olives. greek salad for 3", [/olive/], /^kalamata olive$/],
  ['Onions? They kill me. dal for 4', [/onion/], /^onion$/],
  ['please do not, under any circumstances, use walnuts. brownies for 8', [/walnut/], /walnut/],
  ['On no account should there be milk in it, mash for 4', [/dairy|milk/], /^milk$/],
  ['sausage casserole for 4, a veggie version', [/vegetarian/], null],
  ['she gets ulcers from pineapple. hawaiian pizza for 2', [/pineapple/], /pineapple/],
  // Who is veggie, wherever it stands; what is counted as none.
  ['my veggie sister is over, bolognese for 3', [/vegetarian/], /beef/],
  ["a friend who's veggie comes too: cottage pie for 4", [/vegetarian/], /beef/],
  ['my friend who is vegan comes, cottage pie for 4', [/vegan/], /beef/],
  ['Liz (veggie), Dan (no eggs); fried rice for 2', [/vegetarian/, /egg/], /^egg$/],
  ['chili for 4 (1 veg, 1 GF)', [/vegetarian/, /gluten/], /beef/],
  ['cookies for 10: walnuts (none), dairy (none)', [/walnut/, /dairy/], /^butter$|walnut/],
  ['as few onions as possible, ideally none. dal for 4', [/onion/], /^onion$/],
  ['mushrooms make it soggy. stroganoff for 2, skip em', [/mushroom/], /mushroom/],
  ['celery plays hell with her tummy, bolognese for 4', [/celery/], /^celery$/],
  ['pork is against our faith, meatballs for 4', [/pork/], null],
  ['allergies = {sesame, soya}; fried rice for 3', [/sesame/, /soy/], /soy sauce/],
  [
    'He is allergic to several foods: milk, egg, sesame. Birthday cake for 8',
    [/dairy|milk/, /egg/, /sesame/],
    /^milk$|^egg$/,
  ],
  ['Bo has sesame problems, falafel for 4', [/sesame/], null],
  ['keep the nuts at bay: brownies for 6', [/nut/], null],
  // Signs.
  ['🍤 allergy: gumbo for 6', [/shrimp|shellfish/], /shrimp/],
  ['celery ☠️ bolognese for 4', [/celery/], /^celery$/],
  ['onions 👎 dal for 4', [/onion/], /^onion$/],
  ['🧀 free burgers for 4', [/cheese|dairy/], /cheese/],
  // Rows of names under a heading.
  ['Allergies: Ann - sesame, Raj - egg. Fried rice for 5', [/sesame/, /egg/], /^egg$/],
  ['Jo: milk. Kit: soya. (allergies) Pancakes for 3', [/dairy|milk/, /soy/], /^milk$/],
  ['no red meat please: meatloaf for 4', [/red meat/], /beef/],
  ['trifle for 6, gelatine is not halal', [/halal|gelatin/], null],
];

const harmless: readonly string[] = [
  'roast lamb with veggies for 4',
  'veggie chips and chicken burgers for 4',
  'no vegans tonight: roast chicken for 4',
  "nobody's coeliac, so spaghetti for 3",
  'the vegan cancelled, beef tacos for 4',
  'her egg allergy turned out to be a mistake, quiche for 4',
  'allergies: none. paella for 4',
  "you can't have an omelette without cheese, omelette for 4",
  "it wouldn't be a curry without rice. chicken curry for 4",
  'bone-free chicken and rice for 4',
  "can't stop eating noodles, pad thai for 2",
  '🧀 and 🥓 burgers for 4',
  'pancakes for 4 🥞🥚',
  'two of them are late, lasagne for 6',
  'a thing for olives: greek salad for 2',
  'leftovers: none. pie and mash for 4',
  'roast beef with 2 veg, for 6',
  'mushrooms get better every year: mushroom risotto for 2',
  'no one hates onions here, onion soup for 4',
  'nobody here minds garlic, garlic bread for 4',
  'take the prawns out of the freezer: prawn curry for 4',
  'get the eggs from the shop, omelette for 2',
];

describe('verdicts on a food, in words and signs', () => {
  it.each(forbidden)('%s', async (prompt, wanted, listed) => {
    const reading = await read(prompt);
    const { constraints, dishConstraints = [], ingredients } = reading;
    const said = [constraints, ...dishConstraints, ...ingredients.flatMap((line) => line.constraints ?? [])]
      .flatMap(({ diets, avoid }) => [...diets, ...avoid])
      .join(' ');
    for (const each of wanted) expect(said).toMatch(each);
    if (listed !== null) for (const name of namesOf(reading)) expect(name).not.toMatch(listed);
  });

  it.each(harmless)('%s forbids nothing', async (prompt) => {
    const { constraints, dishConstraints = [] } = await read(prompt);
    for (const { diets, avoid } of [constraints, ...dishConstraints]) expect([...diets, ...avoid]).toEqual([]);
  });
});
