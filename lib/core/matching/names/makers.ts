import { wordsOf } from '../../text/comparable-words';
import type { FoodKind } from './food-kind';

/**
 * Products that are commonly called by their maker's name. The name alone is what is asked for, and the words after it in a title
 * describe it ("Oreo Chocolate Sandwich Cookies"), unless they make it another product ("Oreo Ice Cream"). Own list.
 */
interface Range {
  kind: FoodKind;
  /** General names of such products; any other thing that is no flavour is another product of the same maker. */
  heads: string;
  names: string;
}

const chips =
  'chip, potato chip, tortilla chip, corn chip, pita chip, crisp, snack, puff, cheese puff, cracker, pretzel, stick, ranch, bbq, barbecue, hot sauce, sriracha, ketchup, taco, bacon, prawn cocktail, steak';

const ranges: readonly Range[] = [
  {
    kind: 'drink',
    heads: 'soda, cola, drink, beverage, energy drink, sports drink, water, sparkling water, mineral water, lemonade, juice, punch, cordial, squash drink, orange squash, tonic, seltzer, ginger ale, cream soda, iced tea, tea, juice drink, can, bottle',
    names: 'fanta, sprite, dr pepper, gatorade, powerade, lucozade, ribena, vimto, irn bru, mountain dew, mtn dew, red bull, capri sun, san pellegrino, perrier, evian, la croix, lacroix, tizer, robinsons, j2o, appletiser, orangina, snapple, kool aid, sunny d, v8, vitamin water, rockstar, lilt, cherry coke, vanilla coke, pepsi max',
  },
  {
    kind: 'snack',
    heads: chips,
    names: 'pringle, dorito, cheeto, frito, ruffles, tostito, hula hoop, quaver, wotsit, monster munch, mini cheddar, twiglet, funyun, taki, sun chip, sunchip, kettle chip, nik nak, cheez it, goldfish cracker, triscuit, wheat thin, ritz, tuc, bugle, bombay mix',
  },
  {
    kind: 'snack',
    heads: 'cereal, cornflake, corn flake, granola, muesli, wheat, oat, rice, wheat flake, bran, breakfast, cereal bar',
    names: 'cheerio, special k, coco pops, weetabix, shreddies, froot loop, fruit loop, lucky charm, cinnamon toast crunch, captain crunch, cap n crunch, raisin bran, grape nut, corn pop, alpen, all bran, crunchy nut, krave, golden graham, cookie crisp, honey bunches of oat, shredded wheat, count chocula, cocoa puff, trix, wheaties, kix, life cereal, cocoa pebble, fruity pebble',
  },
  {
    kind: 'sweets',
    heads: 'bar, chocolate, milk chocolate, dark chocolate, white chocolate, chocolate bar, candy, wafer, caramel, toffee, nougat, truffle, egg, easter egg, peanut, candy bar, peanut butter cup, mint candy, gum, chewing gum, gummy, chew, lollipop, jelly, sweet, breath mint, mint',
    names: 'mm, kit kat, kitkat, twix, mars bar, snicker, milky way, malteser, smarty, skittle, starburst, haribo, reese, toblerone, ferrero rocher, lindor, dairy milk, twirl, wispa, crunchie, creme egg, tic tac, polo mint, sour patch kid, swedish fish, twizzler, jolly rancher, almond joy, butterfinger, junior mint, tootsie roll, kinder bueno, after eight, quality street, rolo, yorkie, curly wurly, freddo, chupa chup, mentos, werther original, fruit pastille, york peppermint patty, hershey kiss, milk dud, whopper, nerd, laffy taffy, airhead, life saver, altoid',
  },
  {
    kind: 'sweets',
    heads: 'cookie, biscuit, wafer, cake, digestive, cream, sandwich, pastry, toaster pastry, jam, marshmallow',
    names: 'oreo, chip ahoy, nutter butter, fig newton, jaffa cake, hobnob, jammie dodger, jammy dodger, bourbon biscuit, custard cream, fig roll, rich tea biscuit, nilla wafer, pop tart, penguin bar, animal cracker, thin mint, garibaldi biscuit, party ring, malted milk biscuit, nice biscuit, lotus biscoff, biscoff, teddy graham, belvita, tunnock caramel wafer, french fancy, twinkie',
  },
  {
    kind: 'sauce',
    heads: 'sauce, hot sauce, pepper sauce, spread, extract, yeast, yeast extract, hazelnut spread, chocolate, hazelnut, relish, pickle, dressing, mayonnaise, mayo, seasoning, brown sauce, cocoa',
    names: 'marmite, vegemite, bovril, tabasco, cholula, tapatio, branston, hp sauce, miracle whip, lea perrin',
  },
  { kind: 'sweets', heads: 'ice cream, bar, cone, frozen dessert, sorbet, cookie dough, brownie, cookie, caramel, chocolate, milk chocolate, dark chocolate, vanilla, fudge, cheesecake, ice cream bar, ice pop', names: 'haagen daz, ben and jerry, magnum, cornetto, solero, calippo, carte dor, breyers' },
  { kind: 'snack', heads: 'hazelnut spread, spread, chocolate, hazelnut, cocoa', names: 'nutella' },
  { kind: 'drink', heads: 'drink, powder, chocolate, hot chocolate, hot cocoa, cocoa, milk, malt, beverage, drinking chocolate, chocolate milk', names: 'ovaltine, horlicks, milo, nesquik, swiss miss' },
  { kind: 'yogurt', heads: 'yogurt, drink, yogurt drink, milk, fruit', names: 'yakult, actimel, activia, petit filou, frube, munch bunch, muller corner, go gurt' },
  { kind: 'pasta', heads: 'noodle, ramen, ramen noodle, soup, noodle soup, pasta, chicken, beef, curry, bolognese', names: 'pot noodle, super noodle, cup noodle, top ramen' },
  { kind: 'cured meat', heads: 'meat, ham, pork, pork ham, lunch meat', names: 'spam' },
]; // prettier-ignore

/** Kinds of food that are a flavour when they follow a maker's name. */
const flavours: ReadonlySet<FoodKind> = new Set<FoodKind>([
  'fruit',
  'vegetable',
  'herb',
  'spice',
  'nut',
  'cheese',
  'milk',
  'vinegar',
  'sweetener',
  'poultry',
  'meat',
]);

function namesIn(text: string): string[] {
  return text.split(', ').map((name) => wordsOf(name).join(' '));
}

const headsOf = new Map<string, ReadonlySet<string>>();
const kindOf = new Map<string, FoodKind>();
for (const { kind, heads, names } of ranges) {
  const allowed = new Set(namesIn(heads));
  for (const name of namesIn(names)) {
    headsOf.set(name, allowed);
    kindOf.set(name, kind);
  }
}

/** Names of makers' products, each with its kind. */
export const makersNames: ReadonlyMap<string, FoodKind> = kindOf;

/** Whether this food is commonly called by its maker's name. */
export function isCalledByMaker(food: string | null): boolean {
  return food !== null && headsOf.has(food);
}

/** Whether a thing named after a maker's name makes it another product. */
export function isOtherOfMaker(food: string, other: { food: string; kind: FoodKind }): boolean {
  return !isFlavour(other) && headsOf.get(food)?.has(other.food) === false;
}

/** Whether a thing named after a maker's name is the product's flavour. */
export function isFlavour({ food, kind }: { food: string; kind: FoodKind }): boolean {
  return flavours.has(kind) && !food.endsWith('creamer') && !food.endsWith('milk');
}
