import type { FoodKind } from '../names/food-kind';

/**
 * Qualities that a shop sells the same food with and without: less fat, less salt, no sugar, no gluten, whole grain, no skin. A requested
 * quality must be present; an unrequested one loses to the plain product, whatever that costs.
 */
export interface Quality {
  name: string;
  pattern: RegExp;
  /** Qualities that a product cannot have beside this one. */
  rivals: readonly string[];
  /** The factor for a match when this quality was requested and the title has neither it nor a rival. */
  silent: number;
  /** Whether the plain food is another product. Null: the quality is implicit, or it is a cut. */
  isVariantOf: ((food: string, kind: FoodKind) => boolean) | null;
}

const fats = ['full-fat', '2%', '1%', 'semi-skimmed', 'fat-free', 'low-fat', 'light'];
/** Liquids a food is preserved in; each excludes the others. */
const keepings = [
  'in oil',
  'in olive oil',
  'in water',
  'in brine',
  'in juice',
  'in syrup',
  'in vinegar',
  'in tomato sauce',
];
/** Foods sold by fat content, where whole is no plainer than the others. */
const soldByFat = new Set(['milk', 'whole milk', 'buttermilk']);

/** Foods without fat anyway, where the word is only praise. */
const hardlyFat = /(?:cereal|krispy|flake|puffed rice)$/;

function hasPlainFat(food: string, kind: FoodKind): boolean {
  return (
    !soldByFat.has(food) &&
    !hardlyFat.test(food) &&
    kind !== 'meat' &&
    kind !== 'poultry' &&
    kind !== 'seafood' &&
    kind !== 'not food'
  );
}

/** Kinds without gluten anyway, where the word is only praise. */
const glutenless: ReadonlySet<FoodKind> = new Set<FoodKind>([
  'fruit', 'vegetable', 'herb', 'spice', 'poultry', 'meat', 'seafood', 'milk', 'yogurt', 'cheese', 'egg', 'nut', 'oil', 'legume', 'plant milk',
  'sweetener', 'vinegar',
]); // prettier-ignore

/** Snacks baked from flour. */
const baked = /(?:cracker|saltine|pretzel|breadstick)$/;

function isOfGrain(food: string, kind: FoodKind): boolean {
  const isBaked = kind === 'pasta' || kind === 'bread' || (kind === 'snack' && baked.test(food));
  return isBaked && !food.startsWith('whole') && !food.startsWith('rice') && !food.startsWith('corn');
}

function isAnyFood(_: string, kind: FoodKind): boolean {
  return kind !== 'not food';
}

const qualities: readonly Quality[] = [
  { name: 'full-fat', pattern: /\bfull[- ]fat\b|\bwhole[- ]milk\b/, rivals: fats, silent: 0.85, isVariantOf: null },
  { name: '2%', pattern: /(?<![\d.])2 ?(?:%|per ?cent\b)(?! (?:less|lower))/, rivals: fats, silent: 0.6, isVariantOf: (food) => food !== 'milk' && food !== 'ground turkey' && food !== 'ground beef' },
  { name: '1%', pattern: /(?<![\d.])1 ?(?:%|per ?cent\b)(?! (?:less|lower))/, rivals: fats, silent: 0.6, isVariantOf: hasPlainFat },
  { name: 'semi-skimmed', pattern: /\bsemi[- ]skimmed\b/, rivals: fats, silent: 0.6, isVariantOf: hasPlainFat },
  { name: 'fat-free', pattern: /\bnon[- ]?fat\b|\bfat[- ]free\b|(?<!semi[- ]|part[- ])\bskim(?:med)?\b|(?<![\d.])0 ?%/, rivals: fats, silent: 0.6, isVariantOf: (food, kind) => food === 'milk' || hasPlainFat(food, kind) },
  { name: 'low-fat', pattern: /\b(?:low(?:er)?|reduced|half|less)[- ]?fat\b/, rivals: ['full-fat', 'fat-free'], silent: 0.6, isVariantOf: hasPlainFat },
  { name: 'light', pattern: /\b(?:light|lite|lighter|lightest)\b/, rivals: ['full-fat'], silent: 0.64, isVariantOf: hasPlainFat },
  { name: 'low-sodium', pattern: /\b(?:low|lower|less|reduced|no|zero)[- ](?:added[- ])?(?:sodium|salt)\b(?:[- ]added\b)?|\b(?:sodium|salt)[- ]free\b|\bwithout (?:added )?salt\b/, rivals: [], silent: 0.6, isVariantOf: (_, kind) => kind !== 'nut' && kind !== 'milk' },
  { name: 'sugar-free', pattern: /\bsugar[- ]free\b|(?<![\d.])0 ?% sugars?\b|\b(?:no|zero|less|reduced|low|lower)[- ](?:added[- ])?sugars?\b(?:[- ]added\b)?|\bwithout (?:added )?sugar\b/, rivals: [], silent: 0.6, isVariantOf: isAnyFood },
  { name: 'gluten-free', pattern: /\bgluten[- ]free\b/, rivals: [], silent: 0.6, isVariantOf: (food, kind) => !glutenless.has(kind) || /(?:stick|cake)$/.test(food) },
  { name: 'grain-free', pattern: /\bgrain[- ]free\b/, rivals: [], silent: 0.6, isVariantOf: isAnyFood },
  { name: 'lactose-free', pattern: /\blacto(?:se)?[- ]?free\b/, rivals: [], silent: 0.6, isVariantOf: (_, kind) => kind === 'milk' || kind === 'yogurt' || kind === 'cheese' },
  { name: 'whole-grain', pattern: /\bwhole[- ]?(?:wheat|grain|meal)\b/, rivals: [], silent: 0.6, isVariantOf: (food, kind) => isOfGrain(food, kind) && food !== 'bread' && food !== 'roll' && food !== 'bun' },
  { name: 'brown', pattern: /\bbrown\b/, rivals: [], silent: 0.6, isVariantOf: (food) => /\brice\b/.test(food) && food !== 'brown rice' },
  { name: 'low-carb', pattern: /\b(?:low[- ]|zero |carb )(?:net )?(?:carb|balance)s?\b|\bketo\b/, rivals: [], silent: 0.6, isVariantOf: isAnyFood },
  { name: 'decaf', pattern: /\bdecaf(?:feinated)?\b|\bcaffeine[- ]free\b/, rivals: [], silent: 0.6, isVariantOf: isAnyFood },
  { name: 'alcohol-free', pattern: /\b(?:non[- ]?alcoholic|alcohol[- ]free|de-?alcoholi[sz]ed)\b/, rivals: [], silent: 0.6, isVariantOf: isAnyFood },
  { name: 'in oil', pattern: /\bin (?:\w+ ){0,3}oil\b/, rivals: keepings, silent: 0.6, isVariantOf: null },
  { name: 'in olive oil', pattern: /\bin (?:\w+ ){0,2}olive oil\b/, rivals: keepings, silent: 0.6, isVariantOf: null },
  { name: 'in water', pattern: /\bin (?:\w+ ){0,2}water\b/, rivals: keepings, silent: 0.6, isVariantOf: null },
  { name: 'in brine', pattern: /\bin (?:\w+ ){0,2}brine\b/, rivals: keepings, silent: 0.6, isVariantOf: null },
  { name: 'in juice', pattern: /\bin (?:\S+ ){0,3}juice\b/, rivals: keepings, silent: 0.6, isVariantOf: null },
  { name: 'in syrup', pattern: /\bin (?:\w+ ){0,2}syrup\b/, rivals: keepings, silent: 0.6, isVariantOf: null },
  { name: 'in vinegar', pattern: /\bin (?:\w+ ){0,2}vinegar\b/, rivals: keepings, silent: 0.6, isVariantOf: null },
  { name: 'in tomato sauce', pattern: /\bin (?:\w+ ){0,2}tomato sauce\b/, rivals: keepings, silent: 0.6, isVariantOf: null },
  { name: 'skinless', pattern: /\bskinless\b|\bskin off\b|\bwithout skin\b/, rivals: ['skin-on'], silent: 0.95, isVariantOf: null },
  { name: 'skin-on', pattern: /\bskin[- ]on\b/, rivals: ['skinless'], silent: 0.95, isVariantOf: null },
  { name: 'boneless', pattern: /\bboneless\b|\bboned\b/, rivals: ['bone-in'], silent: 0.95, isVariantOf: null },
  { name: 'bone-in', pattern: /\bbone[- ]in\b/, rivals: ['boneless'], silent: 0.95, isVariantOf: null },
  { name: 'raw', pattern: /\braw\b|\buncooked\b/, rivals: ['cooked', 'roasted'], silent: 0.95, isVariantOf: null },
  { name: 'roasted', pattern: /\b(?:roasted|toasted|smoked)\b/, rivals: ['raw'], silent: 0.62, isVariantOf: null },
  { name: 'cooked', pattern: /\bcooked\b/, rivals: ['raw'], silent: 0.95, isVariantOf: null },
  { name: 'peeled', pattern: /\b(?<!un)peeled\b/, rivals: ['unpeeled'], silent: 0.96, isVariantOf: null },
  { name: 'unpeeled', pattern: /\bunpeeled\b|\b(?:shell|head)s?[- ]on\b/, rivals: ['peeled'], silent: 0.98, isVariantOf: null },
  { name: 'pitted', pattern: /\b(?:pitted|stoned|stoneless)\b/, rivals: ['unpitted'], silent: 0.96, isVariantOf: null },
  { name: 'unpitted', pattern: /\bunpitted\b|\bwith (?:pits?|stones?)\b/, rivals: ['pitted'], silent: 0.97, isVariantOf: null },
]; // prettier-ignore

/** A fast test: most texts mention no quality. */
const any = new RegExp(qualities.map(({ pattern }) => pattern.source).join('|'));

/** The qualities a text mentions. `plain`: lower case, without accents. */
export function qualitiesIn(plain: string): Quality[] {
  return any.test(plain) ? qualities.filter(({ pattern }) => pattern.test(plain)) : [];
}

/** The qualities requested by a name's words besides the food itself, and those words. */
export function askedQualities(
  words: readonly string[],
  food: string | null,
): { qualities: Quality[]; words: string[] } {
  const text = words.join(' ');
  const qualities = qualitiesIn(text).filter(({ name }) => name !== 'brown' || food === null || food.endsWith('rice'));
  return { qualities, words: qualities.flatMap(({ pattern }) => pattern.exec(text)?.[0].split(/[ -]/) ?? []) };
}

/** The ending of a match note about an unrequested quality ("light, not asked for"). */
export const unrequestedNote = 'not asked for';

/** The factor for a match by its qualities, and what the shopper should know about them. `plain`: the title, lower case. */
export function judgeQualities(
  asked: readonly Quality[],
  food: string | null,
  kind: FoodKind | null,
  plain: string,
): { factor: number; note: string }[] {
  const told = qualitiesIn(plain);
  const found: { factor: number; note: string }[] = [];
  for (const quality of asked) {
    if (told.includes(quality)) continue;
    const rival = told.find(({ name }) => quality.rivals.includes(name));
    if (rival !== undefined) found.push({ factor: 0.45, note: `${rival.name}, not ${quality.name}` });
    else found.push({ factor: quality.silent, note: `not said: ${quality.name}` });
  }
  if (food === null || kind === null) return found;
  const unrequested = told.find((quality) => !asked.includes(quality) && quality.isVariantOf?.(food, kind) === true);
  const isToldOtherwise = asked.some(({ rivals }) => unrequested !== undefined && rivals.includes(unrequested.name));
  if (unrequested !== undefined && !isToldOtherwise)
    found.push({ factor: 0.96, note: `${unrequested.name}, ${unrequestedNote}` });
  return found;
}
