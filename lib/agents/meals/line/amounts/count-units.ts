import type { Unit } from '../../../../core/meal/quantity';

/** Spellings of our units in recipes, beyond those the parser library knows; UK words and US ones. */
const spellings: Readonly<Record<Unit, string>> = {
  g: 'g gr gram gramme gm gms',
  kg: 'kg kgs kilo kilogram kilogramme',
  oz: 'oz ozs ounce',
  lb: 'lb lbs pound',
  ml: 'ml mls milliliter millilitre cc',
  l: 'l lt lts liter litre ltr',
  tsp: 'tsp tsps tspn teaspoon teaspoonful tspspoon',
  tbsp: 'tbsp tbsps tbs tbl tblsp tbspn tablespoon tablespoonful',
  floz: 'floz fl-oz',
  cup: 'cup cupful c',
  pint: 'pint pt pnt',
  quart: 'quart qt',
  gallon: 'gallon gal',
  each: 'each ea',
  dozen: 'dozen doz',
  clove: 'clove',
  head: 'head',
  bulb: 'bulb',
  bunch: 'bunch bundle',
  sprig: 'sprig frond',
  stalk: 'stalk rib stem spear',
  leaf: 'leaf',
  slice: 'slice rasher strip',
  piece: 'piece chunk rack wedge',
  stick: 'stick',
  can: 'can tin',
  jar: 'jar',
  bottle: 'bottle',
  package: 'package packet pack pkg pkt sachet envelope tub carton container punnet pouch sleeve tray',
  bag: 'bag net',
  box: 'box',
  loaf: 'loaf',
  ear: 'ear cob',
  fillet: 'fillet filet',
  cube: 'cube',
  sheet: 'sheet',
  knob: 'knob thumb',
  handful: 'handful fistful',
  pinch: 'pinch',
  dash: 'dash shake',
  drop: 'drop',
  splash: 'splash glug drizzle',
};

const byWord = new Map<string, Unit>(
  Object.entries(spellings).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as Unit] as const)),
);

/** The unit a singular lower-case word names, or null. The caller distinguishes `T` and `t` before lower-casing. */
export function unitOf(word: string): Unit | null {
  return byWord.get(word) ?? null;
}
