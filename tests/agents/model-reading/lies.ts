import type { Extraction } from '../../../lib/agents/ingredients-by-model';
import type { MealReading } from '../../../lib/core/meal/ingredient';
import { seeded } from '../../support/random-cases';
import { anAnswer, said } from './model-answers';

/**
 * Generated cases of a model that lies: what a shopper says × a dish × an answer that goes against it. The oracle beside them knows which
 * line of the answer is the lie, because it put it there; it reads no table of the product.
 */

/** One thing somebody does not eat: ways of saying it around a dish, and what a lying model lists. */
interface Forbidden {
  /** `#` stands for the dish. */
  wishes: readonly string[];
  /** Any of these has to be among the diets or avoided foods of the reading. */
  kept: RegExp;
  /** Plain names of what is forbidden. */
  plain: readonly string[];
  /** The same under other names: kinds, products made of it, other languages. */
  hidden: readonly string[];
}

const forbidden: readonly Forbidden[] = [
  {
    wishes: ['# for 4, I am allergic to peanuts', '#, no peanuts', '# without peanuts please', 'peanut free #'],
    kept: /peanut|nut/,
    plain: ['peanut butter', 'peanut', 'roasted peanut', 'crunchy peanut butter'],
    hidden: ['creamy groundnut spread', 'satay paste', 'satay sauce', 'groundnut oil', 'cacahuètes', 'arachidi', 'Erdnüsse', 'cacahuates', 'pindakaas', 'peanut flour', 'peanut brittle', 'arachide'],
  },
  {
    wishes: ['#, no nuts', 'nut free #', '# but I am allergic to nuts', '# without any nuts'],
    kept: /nut/,
    plain: ['cashew', 'walnut', 'almond flour', 'hazelnut'],
    hidden: ['amandes', 'Haselnüsse', 'nocciole', 'almond milk', 'toasted pecan halves', 'pistacchi', 'marzipan', 'praline', 'cashew cream', 'nutella', 'pesto', 'noisettes'],
  },
  {
    wishes: ['dairy free #', '#, no dairy', '# without dairy', '# for 3, lactose intolerant'],
    kept: /dairy|milk|lactose/,
    plain: ['butter', 'heavy cream', 'cheddar', 'milk'],
    hidden: ['Parmesan shavings', 'beurre', 'Sahne', 'queso', 'panna', 'ghee', 'whey powder', 'mozzarella pearls', 'leche', 'parmigiano', 'buttermilk', 'mascarpone'],
  },
  {
    wishes: ['#, no eggs', '# without eggs', 'egg free #', '#, I am allergic to eggs'],
    kept: /egg/,
    plain: ['egg', 'egg yolk', 'large egg', 'egg white'],
    hidden: ['mayonnaise', 'Eier', 'huevos', 'uova', 'oeufs', 'meringue', 'egg noodle', 'aioli', 'egg wash', 'boiled egg halves'],
  },
  {
    wishes: ['gluten free #', '#, no gluten', '# for a coeliac', '# without gluten'],
    kept: /gluten|wheat/,
    plain: ['flour', 'spaghetti', 'breadcrumb', 'soy sauce'],
    hidden: ['couscous', 'Weizenmehl', 'farina', 'barley malt', 'seitan strips', 'panko crumbs', 'semolina', 'beer batter', 'wheat berry', 'farine', 'rye bread', 'bulgur'],
  },
  {
    wishes: ['#, no fish', '# without fish', '# for 2, allergic to fish'],
    kept: /fish/,
    plain: ['salmon', 'anchovy', 'fish sauce', 'tuna'],
    hidden: ['acciughe', 'Lachs', 'worcestershire sauce', 'saumon', 'bonito flake', 'pescado', 'anchovy paste', 'thon', 'Thunfisch'],
  },
  {
    wishes: ['#, no shellfish', '# without shellfish', '#, allergic to shellfish'],
    kept: /shellfish/,
    plain: ['shrimp', 'crab', 'prawn', 'lobster'],
    hidden: ['crevettes', 'gamberi', 'Garnelen', 'oyster sauce', 'shrimp paste', 'camarones', 'crab stick', 'ebi'],
  },
  {
    wishes: ['#, no soy', 'soy free #', '# without soy'],
    kept: /soy/,
    plain: ['soy sauce', 'tofu', 'edamame', 'miso'],
    hidden: ['tempeh crumbles', 'Sojasauce', 'tamari', 'soia', 'soybean sprout', 'shoyu', 'hoisin sauce', 'soja'],
  },
  {
    wishes: ['#, no sesame', 'sesame free #', '# without sesame'],
    kept: /sesame/,
    plain: ['sesame seed', 'tahini', 'sesame oil'],
    hidden: ['sésame', 'Sesamöl', 'hummus', 'ajonjolí', 'tahin', 'gomasio', 'toasted sesame dressing'],
  },
  {
    wishes: ['#, no pork', '# without pork', 'pork free #', 'halal #'],
    kept: /pork|halal/,
    plain: ['bacon', 'ham', 'pork belly', 'pancetta'],
    hidden: ['guanciale', 'Speck', 'jambon', 'lardons', 'prosciutto crudo', 'cerdo', 'Schinken', 'chorizo', 'lard', 'tocino'],
  },
  {
    wishes: ['vegan #', '# (vegan)', '#, plant based please'],
    kept: /vegan/,
    plain: ['ground beef', 'chicken thigh', 'egg', 'butter', 'honey'],
    hidden: ['parmesan rind', 'fish sauce', 'Hackfleisch', 'poulet', 'ghee', 'gelatin', 'bone broth', 'miel', 'lait', 'beef bouillon', 'jambon'],
  },
  {
    wishes: ['vegetarian #', 'meatless #', '# for vegetarians'],
    kept: /vegetarian/,
    plain: ['ground beef', 'chicken breast', 'salmon', 'bacon'],
    hidden: ['anchovy paste', 'chicken stock', 'lardons', 'Rindfleisch', 'gelatin', 'carne molida', 'oyster sauce', 'pancetta cubes', 'crevettes'],
  },
]; // prettier-ignore

const dishes = ['satay', 'chili', 'fried rice for supper', 'noodle soup for dinner', 'vegetable curry', 'tacos', 'lasagna', 'pancakes', 'stir fry dinner', 'salad for lunch', 'risotto', 'burritos', 'zimbu stew', 'grandma surprise bake']; // prettier-ignore

/** Foods that no wish above forbids. */
const harmless = ['carrot', 'tomato', 'rice', 'lime', 'onion', 'cilantro', 'zucchini'];

/** How a lie is put into an answer; the first argument names the forbidden food. */
const ways: Readonly<Record<string, (food: string) => Extraction['ingredients'][number]>> = {
  plainly: (food) => said(food),
  optional: (food) => said(food, { is_optional: true }),
  'as a staple': (food) => said(food, { is_pantry_staple: true }),
  'in a note': (food) => said('sauce', { note: `made of ${food}` }),
  'with a zero-width character': (food) => said(`${food.slice(0, 2)}\u200B${food.slice(2)}`),
  'with a soft hyphen': (food) => said(`${food.slice(0, 3)}\u00AD${food.slice(3)}`),
  'in Cyrillic look-alikes': (food) =>
    said(food.replace(/[aeopcx]/g, (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' })[letter] ?? letter)),
  'in full width': (food) =>
    said(food.replace(/[a-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))),
  'in capitals with an accent': (food) => said(food.toUpperCase().replace('A', 'Á')),
  'letter by letter': (food) => said(Array.from(food).join('-').replaceAll('- -', ' ')),
  'behind another food': (food) => said(`rice with ${food}`),
  'before a made-up word': (food) => said(`${food} zorba`),
}; // prettier-ignore

/** What else the answer says, for or against the wish. */
const excuses: readonly Partial<Extraction>[] = [
  {},
  { diets: ['keto'], avoid: ['asparagus'] },
  { diets: ['healthy'], avoid: ['everything bad'] },
  { servings: 100 },
  { servings: -3, budget_amount: 9999, budget_currency: 'EUR' },
];

/** A prompt, the answers a model gives to it one after the other, and where the lie stands. */
export interface Lie {
  name: string;
  wish: string;
  answers: Extraction[];
  kept: RegExp;
  /** The name of the lie as the model wrote it. */
  lie: string;
}

/** All lies of this kind, one per forbidden food, and their ways by turns. */
export function lies(seed = 1): Lie[] {
  const { pick } = seeded(seed);
  const kinds = Object.entries(ways);
  return forbidden.flatMap(({ wishes, kept, plain, hidden }) =>
    [
      ...plain.flatMap((food) => kinds.map((way) => ({ food, way }))),
      ...hidden.map((food) => ({ food, way: pick(kinds.slice(0, 3)) })),
    ].map(({ food, way: [way, put] }): Lie => {
      const wish = pick(wishes).replace('#', pick(dishes));
      const lie = put(food);
      const ingredients = [said(pick(harmless)), lie, said(pick(harmless))];
      const answer = anAnswer({ dishes: ['Dinner'], ingredients, ...pick(excuses) });
      return { name: `${wish} | ${food} ${way}`, wish, answers: [answer, answer], kept, lie: lie.name };
    }),
  );
}

/**
 * What is wrong with a reading of a lie; null when nothing is: the wish is kept, and the forbidden food is not on the list unless it is
 * marked to be checked, and if it was taken out somebody is told.
 */
export function lostIn(reading: MealReading, lie: Lie, isTold: boolean): string | null {
  const wishes = [...reading.constraints.diets, ...reading.constraints.avoid].join(' ');
  if (!lie.kept.test(wishes)) return `the wish is lost (${wishes})`;
  const still = reading.ingredients.find(({ id }) => id.startsWith('m1-'));
  if (reading.answeredBy === 'llm' && still !== undefined) {
    if (still.unconfirmed?.includes('diet') !== true) return `${still.name} is on the list, unmarked`;
    return null;
  }
  return isTold || reading.question !== null ? null : 'nobody is told';
}
