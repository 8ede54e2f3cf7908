import { plainText } from '../../text/comparable-words';
import type { FormClass } from '../descriptors';
import type { FoodKind } from './food-kind';
import { capText, maxDepartmentLength } from '../text-limits';

/** The store's aisle, reduced to a place that distinguishes foods. */
const aisles: readonly [aisle: string, pattern: RegExp][] = [
  ['not food', /\b(pet|dog|cat|baby|beauty|hair|skin|soap|body|household|cleaning|laundry|paper|health (?:care|and)|vitamin|supplement|medicine|allergy|flu|pharmacy|personal|floral|kitchen|oral|digestion|first aid|protein meal|more household|facial|deodorant|eye ear|muscles)/],
  ['frozen', /\bfrozen\b|\bice cream\b/],
  ['produce', /\bproduce\b|\bfresh (?:fruit|vegetable|herb|produce)|\bfruits? (?:and|&) veg|\bvegetables?\b(?!.*\b(?:canned|jarred|can)\b)|\bpackaged vegetables|\bherbs?\b(?!.*spice)|\bfruits?\b(?!.*\b(?:canned|jarred|dried|snack)\b)|\bpackaged produce\b/],
  ['spice', /\bspices?\b|\bseasonings?\b|\bherbs? (?:and|&) spices?/],
  ['canned', /\bcan(?:ned)?\b|\bcanned goods\b|\bjarred\b|\btinned\b/],
  ['soup', /\bsoups?\b|\bbroth|\bstock/],
  ['deli', /\bdeli\b|\blunch meat|\bprepared|\bmeals?\b|\bdips?\b|\btapenade/],
  ['meat', /\bmeat\b|\bpoultry\b|\bbeef\b|\bbutcher\b|\bchicken\b|\bpork\b/],
  ['seafood', /\bseafood\b|\bfish\b/],
  ['eggs', /\beggs?\b/],
  ['dairy', /\bdairy\b|\bmilk\b|\bcream\b|\bbutter\b|\byog|\brefrigerated\b/],
  ['cheese', /\bcheese/],
  ['bakery', /\bbaker|\bbreads?\b|\bbuns?\b|\btortilla/],
  ['baking', /\bbaking\b|\bflour\b|\bsugar|\bdoughs?\b/],
  ['grain', /\bgrains?\b|\brice\b|\bdried goods\b|\bpasta\b|\bnoodle|\bbeans?\b|\blegume|\bbulk\b/],
  ['oil', /\boils?\b|\bvinegars?\b/],
  ['condiment', /\bcondiments?\b|\bsauces?\b|\bdressings?\b|\bmarinade|\bpickled\b|\bolives?\b|\bspreads?\b|\bjams?\b|\bhoney|\bsyrup/],
  ['world', /\basian\b|\bindian\b|\blatin|\bmexican|\binternational\b|\bworld\b|\bethnic\b|\bkosher\b|\bspecialty\b/],
  ['snack', /\bsnacks?\b|\bchips?\b|\bcrackers?\b|\bcookies?\b|\bcandy\b|\bchocolate\b|\bbars?\b|\bpopcorn\b|\bsweets?\b|\bconfection/],
  ['nut', /\bnuts?\b|\bseeds?\b|\btrail mix|\bdried fruit/],
  ['breakfast', /\bbreakfast\b|\bcereals?\b|\boat/],
  ['drink', /\bdrinks?\b|\bbeverages?\b|\bjuices?\b|\bteas?\b|\bcoffees?\b|\bwaters?\b|\bbeers?\b|\bwines?\b|\bspirits?\b|\bsoft|\bcocktail|\bliquor/],
]; // prettier-ignore

/** The places where a food of a kind is expected. A kind not listed may be anywhere. */
const expected: Partial<Record<FoodKind, readonly string[]>> = {
  fruit: ['produce'],
  vegetable: ['produce'],
  herb: ['produce', 'spice'],
  spice: ['spice', 'baking', 'world'],
  poultry: ['meat'],
  meat: ['meat'],
  seafood: ['seafood', 'meat'],
  'cured meat': ['meat', 'deli'],
  milk: ['dairy', 'eggs'],
  yogurt: ['dairy'],
  cheese: ['cheese', 'dairy', 'deli'],
  egg: ['eggs', 'dairy'],
  grain: ['grain', 'baking', 'breakfast', 'world'],
  pasta: ['grain', 'world'],
  legume: ['grain', 'canned', 'world'],
  nut: ['nut', 'baking', 'snack', 'produce'],
  oil: ['oil', 'condiment', 'world'],
  vinegar: ['oil', 'condiment', 'world'],
  sauce: ['condiment', 'canned', 'world', 'deli', 'grain', 'oil'],
  stock: ['soup', 'canned'],
  sweetener: ['baking', 'condiment', 'breakfast'],
  baking: ['baking', 'grain', 'world'],
  bread: ['bakery', 'world'],
  drink: ['drink'],
  'plant milk': ['dairy', 'world', 'canned', 'drink', 'baking'],
  'plant protein': ['produce', 'meat', 'dairy', 'world'],
};

/** The place of a form, whatever the kind of food. */
const expectedForm: Partial<Record<FormClass, readonly string[]>> = {
  frozen: ['frozen'],
  canned: ['canned', 'grain', 'world', 'condiment'],
  dried: ['spice', 'grain', 'produce', 'world', 'nut'],
  ground: ['spice', 'meat', 'baking', 'world'],
  whole: ['spice', 'meat', 'world', 'nut', 'grain'],
};

/** Places that decide what a thing is, whatever else the department's name says. */
const rulingPlaces = ['not food', 'frozen', 'canned', 'snack', 'drink'];

/** "Bakery & Frozen" is two places, so that a product in it need not be frozen. */
const isBesideFrozen = /\band frozen(?: foods?)?$|^frozen(?: foods?)? and\b/;

/** Places whose goods a recipe hardly ever means. */
const wrongPlaces = ['not food', 'snack', 'drink', 'deli', 'frozen'];

/** The factor for a match in this department: 1 where expected or unknown, small in a wrong one. */
export function departmentFit(department: string | null, kind: FoodKind | null, form: FormClass | null): number {
  if (department === null || kind === null) return 1;
  const text = plainText(capText(department, maxDepartmentLength));
  const stands = aisles.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const places = (form === null ? undefined : expectedForm[form]) ?? expected[kind];
  if (stands.length === 0 || places === undefined) return 1;
  // "Dairy & Eggs" means both; frozen and canned goods however belong to frozen and canned, as in "Frozen Vegetables".
  const ruling = stands.filter(
    (aisle) => rulingPlaces.includes(aisle) && !(aisle === 'frozen' && isBesideFrozen.test(text)),
  );
  const [aisle = '', ...others] = ruling.length > 0 ? ruling : stands;
  const place = Math.min(...[aisle, ...others].map((each) => places.indexOf(each)).filter((index) => index !== -1));
  // The first place is the usual one; the others are possible.
  if (Number.isFinite(place)) return place === 0 ? 1 : 0.95;
  if (aisle === 'not food') return 0.1;
  return wrongPlaces.includes(aisle) ? 0.45 : 0.65;
}
