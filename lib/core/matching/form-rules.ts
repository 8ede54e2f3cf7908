import type { FormClass } from './descriptors';
import type { FoodKind } from './names/food-kind';

/**
 * The factor for a match when the title gives this form and none was asked for: plain garlic is fresh, not powder. 1 where a form is not
 * listed.
 */
type UnrequestedForms = Partial<Record<FormClass, number>>;

const fresh: UnrequestedForms = {
  ground: 0.15, dried: 0.2, canned: 0.3, frozen: 0.5, pickled: 0.2, minced: 0.5, smoked: 0.3, cooked: 0.4, breaded: 0.15, flavored: 0.4, imitation: 0.3, cut: 0.9, mixed: 0.62, instant: 0.5, whole: 0.96, crunchy: 0.3,
}; // prettier-ignore
const rawMeat: UnrequestedForms = {
  ground: 0.3, dried: 0.15, canned: 0.25, frozen: 0.75, pickled: 0.45, smoked: 0.3, cooked: 0.3, breaded: 0.15, flavored: 0.4, imitation: 0.1, cut: 0.85, crunchy: 0.3, mixed: 0.5, instant: 0.4,
}; // prettier-ignore
const dairy: UnrequestedForms = {
  crunchy: 0.4,
  mixed: 0.7,
  ground: 0.5,
  dried: 0.4,
  canned: 0.7,
  frozen: 0.3,
  smoked: 0.5,
  cooked: 0.5,
  flavored: 0.5,
  imitation: 0.15,
  breaded: 0.2,
  pickled: 0.4,
};
const pantry: UnrequestedForms = {
  crunchy: 0.6,
  mixed: 0.6,
  frozen: 0.5,
  flavored: 0.4,
  breaded: 0.3,
  imitation: 0.4,
  smoked: 0.6,
  cooked: 0.6,
  pickled: 0.5,
};

const unrequestedByKind: Partial<Record<FoodKind, UnrequestedForms>> = {
  fruit: fresh,
  vegetable: fresh,
  herb: { ...fresh, ground: 0.3, dried: 0.45, whole: 1 },
  spice: {
    crunchy: 0.3,
    mixed: 0.55,
    flavored: 0.3,
    smoked: 0.6,
    frozen: 0.3,
    breaded: 0.2,
    pickled: 0.3,
    cooked: 0.7,
    imitation: 0.4,
  },
  poultry: rawMeat,
  meat: rawMeat,
  seafood: { ...rawMeat, frozen: 0.85 },
  snack: { ...pantry, crunchy: 1, cooked: 1, flavored: 0.6 },
  sweets: { ...pantry, frozen: 1 },
  prepared: { ...pantry, frozen: 0.9, cooked: 1, flavored: 0.7 },
  'cured meat': { canned: 0.4, breaded: 0.3, imitation: 0.15, frozen: 0.7, dried: 0.6 },
  milk: dairy,
  'plant milk': { flavored: 0.4, frozen: 0.3, ground: 0.4, dried: 0.4 },
  yogurt: dairy,
  cheese: dairy,
  egg: { ...dairy, pickled: 0.2, cooked: 0.3, dried: 0.2, ground: 0.2 },
  nut: {
    mixed: 0.5,
    cut: 0.93,
    ground: 0.4,
    smoked: 0.3,
    flavored: 0.3,
    cooked: 0.8,
    breaded: 0.3,
    frozen: 0.4,
    canned: 0.9,
    instant: 1,
  },
  legume: {
    mixed: 0.6,
    cooked: 0.4,
    flavored: 0.35,
    smoked: 0.4,
    ground: 0.3,
    frozen: 0.6,
    pickled: 0.3,
    breaded: 0.2,
  },
  grain: {
    crunchy: 0.3,
    mixed: 0.55,
    cooked: 0.5,
    flavored: 0.35,
    frozen: 0.4,
    ground: 0.4,
    canned: 0.5,
    smoked: 0.4,
    breaded: 0.2,
    instant: 0.5,
  },
  pasta: { mixed: 0.7, cooked: 0.4, flavored: 0.35, frozen: 0.4, canned: 0.4, breaded: 0.2 },
};

/** The factor when the title gives another form than the one asked for. */
const againstAsked: Record<FormClass, UnrequestedForms> = {
  fresh: {
    ground: 0.1,
    dried: 0.2,
    canned: 0.25,
    frozen: 0.4,
    pickled: 0.2,
    minced: 0.4,
    smoked: 0.3,
    cooked: 0.35,
    breaded: 0.1,
    flavored: 0.4,
    imitation: 0.2,
  },
  ground: { whole: 0.5, leaf: 0.45, minced: 0.5, canned: 0.3, frozen: 0.3, pickled: 0.2, instant: 0.5 },
  whole: { ground: 0.42, canned: 0.4, minced: 0.4, smoked: 0.5, cooked: 0.6, breaded: 0.3 },
  leaf: { ground: 0.4 },
  dried: { fresh: 0.3, frozen: 0.3, canned: 0.3, pickled: 0.2, cooked: 0.5, crunchy: 0.5, breaded: 0.3 },
  canned: { dried: 0.35, frozen: 0.3, fresh: 0.35, flavored: 0.5, smoked: 0.5 },
  frozen: { canned: 0.25, dried: 0.25, breaded: 0.2, flavored: 0.5, cooked: 0.5, fresh: 0.6 },
  pickled: { dried: 0.3, frozen: 0.4 },
  minced: { ground: 0.4, dried: 0.3 },
  cut: { ground: 0.4 },
  smoked: {},
  cooked: {},
  breaded: {},
  flavored: {},
  imitation: {},
  instant: {},
  baby: {},
  crunchy: {},
  mixed: {},
};

/** The factor when a form was asked for and the title gives none: ground spices are often only named, frozen goods always say so. */
const whenSilent: Partial<Record<FormClass, number>> = {
  imitation: 0.6, ground: 0.85, whole: 0.85, leaf: 0.95, dried: 0.72, canned: 0.72, frozen: 0.5, smoked: 0.45, pickled: 0.4, minced: 0.75, cut: 0.9, cooked: 0.7,
}; // prettier-ignore

/** Foods that stores mostly sell in this form, so that titles do not mention it. */
const usualForms: Partial<Record<FormClass, ReadonlySet<string>>> = {
  canned: new Set([
    'tuna',
    'anchovy',
    'sardine',
    'caper',
    'olive',
    'black olive',
    'green olive',
    'kalamata olive',
    'artichoke',
    'bamboo shoot',
    'water chestnut',
    'hominy',
    'baby corn',
    'clam',
    'sauerkraut',
    'heart of palm',
    'pepperoncini',
    'pimento',
    'mandarin orange',
  ]),
  frozen: new Set([
    'puff pastry',
    'phyllo',
    'phyllo dough',
    'pie crust',
    'pizza dough',
    'edamame',
    'mixed vegetable',
    'mixed berry',
    'shrimp',
    'scallop',
    'squid',
    'tilapia',
    'cod',
    'pollock',
    'french fry',
    'tater tot',
    'hash brown',
    'waffle',
    'dumpling',
    'wonton wrapper',
    'lumpia wrapper',
    'bread dough',
  ]),
  pickled: new Set([
    'pickle',
    'gherkin',
    'caper',
    'olive',
    'kimchi',
    'sauerkraut',
    'cornichon',
    'banana pepper',
    'pepperoncini',
    'ginger',
    'anchovy',
    'herring',
  ]),
  ground: new Set([
    'almond flour',
    'cayenne pepper',
    'mustard powder',
    'garlic powder',
    'onion powder',
    'granulated sugar',
    'sugar',
  ]),
  breaded: new Set([
    'fish stick',
    'chicken nugget',
    'onion ring',
    'mozzarella stick',
    'scampi',
    'schnitzel',
    'fish finger',
    'croquette',
  ]),
  dried: new Set(['shiitake', 'date', 'fig', 'prune', 'raisin', 'seaweed', 'currant', 'sun dried tomato']),
  cooked: new Set(['ham', 'nori', 'sesame oil', 'coffee', 'tahini']),
  smoked: new Set([
    'bacon',
    'ham',
    'sausage',
    'kielbasa',
    'prosciutto',
    'salami',
    'gouda',
    'turkey bacon',
    'andouille',
    'paprika',
  ]),
};

/** Kinds that are ground only where a title says so. */
const neverSilentlyGround: ReadonlySet<FoodKind> = new Set<FoodKind>(['vegetable', 'fruit', 'nut', 'poultry', 'meat']);

const silentProduce = 0.6;

/** Whether stores mostly sell a food in this form, so that titles do not mention it. */
export function isUsualForm(form: FormClass, food: string | null): boolean {
  return food !== null && usualForms[form]?.has(food) === true;
}

/** How well the title's forms suit the form asked for (or the implicit form of this kind of food), as a factor for the match. */
export function formFit(
  asked: FormClass | null,
  told: ReadonlySet<FormClass>,
  kind: FoodKind | null,
  food: string | null = null,
): { factor: number; wrong: FormClass | null } {
  const rules = asked === null ? (kind === null ? pantry : (unrequestedByKind[kind] ?? pantry)) : againstAsked[asked];
  let factor = 1;
  let wrong: FormClass | null = null;
  for (const form of told) {
    if (asked === null && isUsualForm(form, food)) continue;
    const left = form === asked ? 1 : form === 'baby' && kind !== 'baby' ? 0.1 : (rules[form] ?? 1);
    if (left < factor) {
      factor = left;
      wrong = form;
    }
  }
  const isMeat = kind === 'poultry' || kind === 'meat' || kind === 'seafood';
  const isProduce = kind === 'herb' || kind === 'vegetable' || kind === 'fruit';
  // Only a title that says "fresh" is surely fresh: a bare "Basil" may be dried, a bare "Chicken Breast" frozen.
  if (asked === null && (isProduce || isMeat) && !told.has('fresh')) factor *= 0.985;
  // Fruit and vegetables without the word canned or dried are fresh, and at most close where canned or dried was asked for.
  const isPreserved = asked === 'canned' || (asked === 'dried' && kind !== 'herb');
  if (
    isPreserved &&
    (isProduce || (isMeat && asked === 'canned')) &&
    !told.has(asked) &&
    wrong === null &&
    !isUsualForm(asked, food)
  )
    return { factor: factor * silentProduce, wrong };
  if (asked !== null && asked !== 'fresh' && !told.has(asked) && wrong === null && !(isMeat && asked === 'whole'))
    factor *=
      asked === 'ground' && neverSilentlyGround.has(kind ?? 'spice') && food?.startsWith('ground') !== true
        ? 0.3
        : (whenSilent[asked] ?? 1);
  return { factor, wrong };
}
