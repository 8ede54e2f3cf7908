import { foodKindOf } from '../../matching/names/foods';
import type { TitleReading } from '../../matching/read-title';
import { wordsOf } from '../../text/comparable-words';

/**
 * Foods that commonly contain another food without naming it, where that food is no allergen: garlic in a sauce, corn in a cake mix,
 * apple in a smoothie. Own table, from common recipes; a food outside its rows is looked for only in whole dishes.
 */
const inSavoury = new Set(
  wordsOf(
    'onion garlic allium shallot leek tomato nightshade pepper capsicum chili chilli paprika carrot celery parsley coriander cilantro cumin turmeric herb spice ginger bean legume pulse pea lemon lime citrus mushroom bacon ham chicken beef anchovy cheese parmesan',
  ),
);
const inSweet = new Set(
  wordsOf(
    'cinnamon clove nutmeg ginger apple banana orange lemon citrus raisin sultana date currant berry strawberry raspberry grape cherry apricot pear pineapple mango coffee cocoa chocolate fruit spice',
  ),
);
const anywhere = new Set(
  wordsOf(
    'corn maize sweetcorn sugar sweetener honey potato rice coconut yeast vinegar oil palm sunflower rapeseed butter cream lard fat suet tallow dripping salt vanilla flour starch msg glutamate aspartame sucralose stevia caffeine',
  ),
);

const savouryKinds = new Set(['sauce', 'stock', 'prepared', 'cured meat', 'plant protein', 'snack', 'spice']);
const sweetKinds = new Set(['sweets', 'snack', 'bread', 'baking', 'drink', 'yogurt', 'baby']);
const wholeKinds = new Set(['prepared', 'baby', 'stock']);
const fleshKinds = new Set(['meat', 'poultry', 'seafood']);
const growing = new Set(['fruit', 'nut']);

/** Rows of {@link usualContents} from this length on describe recipes; shorter rows describe single foods with something added. */
const fewest = 5;
/** Sauces and spreads whose rows are short though they are made of many things. */
const mixed = new Set([
  'ketchup',
  'salsa',
  'salsa verde',
  'guacamole',
  'pico de gallo',
  'tomato sauce',
  'corn tortilla',
  'jam',
  'jelly',
  'preserve',
]);

/** Sauces of one thing and salt. */
const simple = new Set(
  'soy sauce, tamari, fish sauce, mustard, dijon mustard, yellow mustard, tahini, miso, miso paste, dark chocolate, cocoa powder'.split(
    ', ',
  ),
);

/**
 * Whether a product commonly contains this food although its title does not say so. `usual`: what such food commonly contains; a food of
 * one ingredient contains nothing else.
 */
export function mayHide(food: string, reading: TitleReading, usual: ReadonlySet<string>): boolean {
  const { head } = reading;
  if (usual.size === 0 || (usual.size < fewest && !mixed.has(head?.food ?? ''))) return false;
  if (head === null) return true;
  if (head.kind === 'not food') return false;
  const words = wordsOf(food);
  const isIn = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  const isFruit = growing.has(foodKindOf.get(words.join(' ')) ?? '');
  if (isIn(anywhere)) return true;
  if (simple.has(head.food) || head.food.endsWith(' butter')) return false;
  const hasFlesh = reading.foods.some(({ kind }) => fleshKinds.has(kind));
  // A pie, a sauce or pasta with meat or fish in its name is a dish.
  if (wholeKinds.has(head.kind) || (hasFlesh && !fleshKinds.has(head.kind)))
    return !isFruit || isIn(inSavoury) || head.kind === 'baby' || isNamedSweet(reading);
  const isSavoury = savouryKinds.has(head.kind) || !sweetKinds.has(head.kind);
  const isSweet = sweetKinds.has(head.kind) || !savouryKinds.has(head.kind);
  return (isSavoury && isIn(inSavoury)) || (isSweet && (isIn(inSweet) || isFruit));
}

/** Whole dishes that are sweet. */
function isNamedSweet({ words }: TitleReading): boolean {
  return words.some((word) => /^(?:sweet|fruity?|dessert|breakfast|pudding|curry|tagine|salad)$/.test(word));
}
