import { wordsOf } from '../text/comparable-words';
import { memoize } from '../text/memoize';
import { contentLabel, membersOf, widerThan } from './contents';

/** One thing a food may not contain. */
export interface Demand {
  /** A content of contents.ts, or null for any other avoided food. */
  content: string | null;
  /** The shopper's own word for it: a diet or an avoided food. */
  name: string;
  /** The avoided food in singular words; used for foods without a row of their own and for members ("almond"). */
  food: string | null;
  /**
   * Whether traces count. They count for every avoided food and for diets named after an allergen, because people with an allergy react
   * to traces. Vegan, vegetarian, halal and kosher concern only what a food is made of.
   */
  isStrict: boolean;
  label: string;
}

/** What each diet leaves out. Low-sodium is judged by the label; halal and kosher also depend on the slaughter (judge-offer.ts). */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  vegetarian: ['meat', 'fish', 'shellfish', 'rennet', 'insect'],
  vegan: ['meat', 'fish', 'shellfish', 'milk', 'egg', 'honey', 'insect', 'rennet'],
  pescatarian: ['meat'],
  halal: ['pork', 'alcohol', 'insect'],
  kosher: ['pork', 'shellfish', 'unscaled fish', 'insect'],
};

/** Diets that concern everything a food is made of. */
export const wholeDiets: readonly string[] = Object.keys(leftOut);

/** Contents as shoppers name them, in singular words. */
const named: Readonly<Record<string, readonly string[]>> = {
  dairy: ['milk'],
  milk: ['milk'],
  'cow milk': ['milk'],
  lactose: ['milk'],
  casein: ['milk'],
  gluten: ['gluten'],
  coeliac: ['gluten'],
  celiac: ['gluten'],
  wheat: ['wheat'],
  nut: ['nut', 'peanut'],
  'tree nut': ['nut'],
  'tree-nut': ['nut'],
  treenut: ['nut'],
  peanut: ['peanut'],
  groundnut: ['peanut'],
  egg: ['egg'],
  soy: ['soy'],
  soya: ['soy'],
  soybean: ['soy'],
  soyabean: ['soy'],
  sesame: ['sesame'],
  'sesame seed': ['sesame'],
  fish: ['fish'],
  seafood: ['fish', 'shellfish'],
  shellfish: ['shellfish'],
  crustacean: ['crustacean'],
  mollusc: ['mollusc'],
  mollusk: ['mollusc'],
  celery: ['celery'],
  celeriac: ['celery'],
  mustard: ['mustard'],
  lupin: ['lupin'],
  lupine: ['lupin'],
  sulphite: ['sulphite'],
  sulfite: ['sulphite'],
  'sulphur dioxide': ['sulphite'],
  'sulfur dioxide': ['sulphite'],
  'sulphur dioxide and sulphite': ['sulphite'],
  meat: ['meat'],
  pork: ['pork'],
  gelatin: ['gelatine'],
  gelatine: ['gelatine'],
  alcohol: ['alcohol'],
  honey: ['honey'],
  'cereal containing gluten': ['gluten'],
};

/** Other names of members of a class, so that avoiding prawns means avoiding shrimp. */
const memberNames: Readonly<Record<string, string>> = {
  prawn: 'shrimp',
  'hazel nut': 'hazelnut',
  filbert: 'hazelnut',
  'cashew nut': 'cashew',
  'pecan nut': 'pecan',
  'pistachio nut': 'pistachio',
  'macadamia nut': 'macadamia',
  brazil: 'brazil nut',
  'brazil nut': 'brazil nut',
  'pine kernel': 'pine nut',
  crawfish: 'crayfish',
  calamari: 'squid',
  oats: 'oat',
  khorasan: 'kamut',
};

/** Shoppers' names for contents, singular: all allergens of EU and US law with their names, and meats. */
export const contentNames: readonly string[] = [
  ...Object.keys(named),
  ...Object.keys(memberNames),
  ...['gluten', 'nut', 'shellfish', 'fish', 'meat'].flatMap((content) => [...membersOf(content)]),
];

/** What a cart's rules say about foods; the brands to avoid are no matter here. */
interface FoodRules {
  diets: readonly string[];
  avoid: readonly string[];
}

/** All demands that a cart's rules make of a food. Cached by their text: each offer is checked against the same rules. */
export const demandsOf = memoize(
  200,
  ({ diets, avoid }: FoodRules) => JSON.stringify([diets, avoid]),
  ({ diets, avoid }): readonly Demand[] => [...diets.flatMap(ofDiet), ...avoid.flatMap(ofAvoided)],
);

function ofDiet(diet: string): Demand[] {
  const name = diet.toLowerCase().trim().replace(/[ _]+/g, '-');
  const contents = leftOut[name];
  if (contents !== undefined) return contents.map((content) => demand(content, name, false));
  const free = /^(.+)-free$/.exec(name)?.[1];
  if (free === undefined) return [];
  return (named[wordsOf(free).join(' ')] ?? []).map((content, _, all) => demand(content, name, true, all));
}

function ofAvoided(avoided: string): Demand[] {
  const key = wordsOf(avoided)
    .join(' ')
    .replace(/ (?:allergy|allergie|intolerance|intolerant|product)$/, '');
  if (key === '') return [];
  const contents = named[key];
  if (contents !== undefined) return contents.map((content, _, all) => demand(content, avoided, true, all));
  const member = memberNames[key] ?? key;
  const isMember = widerThan(member).length > 0;
  return [
    {
      content: isMember ? member : null,
      name: avoided,
      food: key,
      isStrict: true,
      label: isMember ? contentLabel(member) : avoided,
    },
  ];
}

/** The wording of a conflict: when "nuts" are avoided and the food has peanuts, it says peanuts; for "seafood" it says which. */
function demand(content: string, name: string, isStrict: boolean, all: readonly string[] = []): Demand {
  const shown = content === 'peanut' && all.includes('nut') ? 'nut' : content;
  return { content, name, food: null, isStrict, label: contentLabel(shown) };
}
