import type { FoodKind } from '../../matching/names/food-kind';
import type { NamedFood, TitleReading } from '../../matching/read-title';
import { redWines, whiteWines } from '../../matching/names/wines';
import { wordsOf } from '../../text/comparable-words';
import { keptWith } from './preserved-foods';

/**
 * What foods commonly contain without their name saying so, by kind and, where a kind is too wide, by food. These contents must be looked
 * up on the pack; contents in the name are judged by the title. A food of one ingredient contains nothing unseen. Own table, from common
 * recipes and product composition; when in doubt a food is in it.
 */
const cereals = 'gluten wheat barley rye oat';
const bakery = `${cereals} milk egg soy nut peanut sesame lupin sulphite honey insect alcohol meat pork`;
const savoury = `${cereals} milk egg soy fish shellfish crustacean mollusc celery mustard sesame sulphite meat pork alcohol nut peanut rennet lupin honey`;
const everything = `${savoury} insect`;
const otherNuts = 'nut peanut sesame';

const byKind: Readonly<Record<FoodKind, string>> = {
  fruit: '',
  vegetable: '',
  herb: '',
  spice: '',
  poultry: '',
  meat: '',
  'cured meat': `${cereals} milk egg soy celery mustard sulphite pork honey`,
  seafood: 'sulphite',
  milk: '',
  yogurt: 'meat pork insect',
  cheese: 'rennet',
  egg: '',
  'plant protein': `${cereals} soy egg milk sesame mustard celery nut peanut sulphite honey lupin`,
  'plant milk': 'gluten oat soy nut',
  grain: '',
  pasta: 'egg soy mustard lupin',
  legume: '',
  nut: otherNuts,
  oil: '',
  vinegar: 'sulphite',
  sauce: savoury,
  stock: savoury,
  sweetener: '',
  baking: '',
  bread: bakery,
  drink: '',
  snack: everything,
  sweets: `${bakery} rennet`,
  prepared: everything,
  baby: `${cereals} milk egg soy fish celery meat`,
  'not food': '',
};

/** Foods with more or fewer contents than their kind. Names as the title reader gives them. */
const byFood: readonly [string, string][] = [
  [
    'olive, caper, pickle, gherkin, cornichon, sauerkraut, horseradish, sun dried tomato, pepperoncini, jalapeno',
    'sulphite mustard celery',
  ],
  ['kimchi', 'fish shellfish crustacean mollusc soy gluten wheat'],
  [
    'mixed fruit, dried fruit, raisin, golden raisin, sultana, prune, craisin, banana chip, coconut flake, desiccated coconut, shredded coconut, coconut chip, dried apricot',
    'sulphite nut peanut',
  ],
  [
    'sunflower seed, pumpkin seed, pepita, sesame seed, soy nut, corn nut, flaxseed, flax seed, chia seed, hemp seed, hemp heart',
    'nut peanut sesame',
  ],
  [
    'seasoning, italian seasoning, taco seasoning, cajun seasoning, creole seasoning, poultry seasoning, old bay, steak seasoning, everything bagel seasoning, ranch seasoning, garlic herb seasoning, rub, spice blend, masala, tandoori masala, chaat masala, biryani masala, curry powder, garam masala, berbere, baharat, dukkah, furikake, chili powder, five spice, seasoned salt, seasoning salt, wasabi, wasabi powder, zaatar, ras el hanout',
    `${cereals} milk soy mustard celery sesame sulphite nut peanut meat egg`,
  ],
  [
    'garlic salt, onion salt, celery salt, lemon pepper, smoked salt, asafoetida, hing, salt substitute',
    'gluten wheat',
  ],
  ['nori, seaweed', 'crustacean shellfish mollusc fish'],
  [
    'imitation crab, surimi, fish stick, fish cake, crab cake, roe, caviar, fish roe',
    `${cereals} milk egg soy fish shellfish crustacean mollusc celery mustard sulphite alcohol`,
  ],
  [
    'smoked salmon, kipper, lox, anchovy, tuna, sardine, mackerel, herring, clam, mussel, octopus, squid, calamari',
    'soy sulphite mustard celery',
  ],
  [
    'sour cream, creme fraiche, crema, mexican crema, whipped cream, clotted cream, custard, egg nog, eggnog, creamer, coffee creamer, malted milk, dulce de leche, cajeta, chocolate milk, strawberry milk, half and half',
    'gluten barley egg soy meat pork insect nut alcohol',
  ],
  ['margarine, buttery spread, buttery stick, shortening, cooking spray', 'milk soy egg meat'],
  [
    'cream cheese, cottage cheese, cheese spread, velveeta, american cheese, cheese sauce, string cheese, cheese stick, mexican cheese, queso, neufchatel',
    'rennet gluten wheat soy meat pork mustard egg',
  ],
  ['frozen yogurt, yogurt drink, drinkable yogurt, lassi, skyr, kefir', 'gluten wheat meat pork insect nut egg soy'],
  ['liquid egg, egg substitute, hard boiled egg', 'milk soy gluten wheat celery mustard'],
  [
    'fried rice, spanish rice, yellow rice, rice pilaf, rice mix, risotto, oatmeal, muesli, couscous, popcorn kernel, kasha, cauliflower rice, puffed rice',
    everything,
  ],
  [
    'ravioli, tortellini, tortelloni, agnolotti, manicotti, cannelloni, macaroni and cheese, mac and cheese, pasta dinner, pasta salad, pad thai, chow mein, lo mein, gnocchi, ramen, ramen noodle, spaetzle, lasagna, wonton wrapper, egg roll wrapper, dumpling wrapper',
    everything,
  ],
  ['rice noodle, glass noodle, rice stick, rice paper, shirataki', ''],
  ['refried bean, baked bean, chili bean, bean salad', savoury],
  ['jelly bean', bakery],
  ['beef stew, lamb stew', everything],
  ['ground sausage', byKind['cured meat']],
  ['coffee bean, cocoa bean, cacao bean, espresso bean', ''],
  [
    'trail mix, mixed nut, candied nut, candied pecan, candied walnut',
    `${cereals} milk egg soy nut peanut sesame sulphite honey insect`,
  ],
  ['vegetable oil, sesame oil, truffle oil, chili oil, massage oil', 'soy sesame peanut'],
  ['malt vinegar, black vinegar', 'sulphite gluten wheat barley soy'],
  ['balsamic glaze', 'sulphite gluten wheat barley soy alcohol'],
  [
    'wine vinegar, red wine vinegar, white wine vinegar, rice wine vinegar, sherry vinegar, champagne vinegar, balsamic vinegar, balsamic',
    'sulphite alcohol',
  ],
  ['gin, vodka, rum, tequila, whiskey, bourbon, brandy, liqueur, cognac, margarita', 'alcohol'],
  ['tomato paste, tomato puree, applesauce, apple sauce', ''],
  ['tomato sauce', 'gluten wheat milk celery sulphite soy'],
  ['noodle, soba, udon', everything],
  ['ketchup', 'celery mustard gluten'],
  ['salsa, pico de gallo, guacamole, salsa verde', 'sulphite milk celery'],
  ['caramel sauce, hot fudge, chocolate syrup, pancake syrup', 'milk soy gluten barley egg nut sulphite'],
  ['syrup, corn syrup, golden syrup, molasses, sweetener, pectin, gelatin, pearl barley, tapioca pearl', 'sulphite'],
  [
    'cordial, elderflower cordial, squash drink, orange squash, lemon squash, blackcurrant squash, fruit squash, orange cordial',
    'sulphite',
  ],
  ['coconut milk, coconut cream, cream of coconut, coconutmilk', 'gluten oat soy nut sulphite'],
  ['powdered sugar, vanilla sugar, cinnamon sugar', ''],
  ['baking powder, custard powder, coating mix, corn flour, pudding mix', 'gluten wheat milk egg soy meat pork insect'],
  [
    'cake mix, brownie mix, pancake mix, muffin mix, bread mix, cookie mix, cookie dough, pie crust, pie filling, puff pastry, phyllo, phyllo dough, pizza dough, pizza crust, crescent roll, biscuit mix, cornbread mix, graham cracker, graham cracker crust, breadcrumb, bread crumb, panko, stuffing mix, ladyfinger, sprinkle, frosting, icing, marshmallow, food coloring',
    `${bakery} celery mustard`,
  ],
  [
    'chocolate chip, white chocolate chip, butterscotch chip, peanut butter chip, chocolate, dark chocolate, milk chocolate, white chocolate, baking chocolate',
    'milk soy nut peanut gluten wheat egg sesame insect',
  ],
  ['cocoa powder, cocoa, cacao, cacao powder, cacao nib', 'milk nut'],
  [
    'rice flour, coconut flour, chickpea flour, tapioca flour, tapioca starch, potato starch, cornstarch, masa, masa harina, cornmeal, buckwheat, millet, quinoa, polenta, grit, sorghum, teff, amaranth',
    'gluten wheat',
  ],
  ['flour, all purpose flour, bread flour, cake flour, whole wheat flour, self rising flour', 'soy lupin barley'],
  [
    'vanilla extract, vanilla, vanilla flavor, vanilla paste, almond extract, peppermint extract, lemon extract, orange extract, extract',
    'alcohol nut',
  ],
  ['corn tortilla, taco shell, tostada', 'gluten wheat soy milk'],
  ['rice cake, rice cracker, corn cake', `${cereals} milk soy sesame mustard crustacean shellfish nut peanut`],
  ['jam, jelly, preserve, marmalade, fruit spread, apple butter, pumpkin butter', 'sulphite alcohol meat pork'],
  [
    'nut butter, peanut butter, almond butter, cashew butter, sunflower butter, nutella, hazelnut spread',
    'nut peanut soy milk sesame gluten honey',
  ],
  ['cocoa butter, body butter, shea butter', ''],
  [
    'latte, cappuccino, chai, cold brew, iced tea, hot chocolate, hot cocoa, smoothie, shake, protein shake, protein powder, drink mix, horchata, drinking chocolate, drink, beverage, energy drink, sports drink, punch, mixer, clamato, bloody mary, green drink, frappuccino, matcha',
    `${cereals} milk soy egg nut peanut fish shellfish mollusc celery insect alcohol meat honey sulphite`,
  ],
  ['kombucha, cider, apple cider, kvass, ginger beer, root beer, mead', 'alcohol gluten barley wheat sulphite'],
  ['beer, lager, ale, ipa, stout, hard cider', 'gluten barley wheat fish sulphite alcohol'],
  [
    `wine, red wine, white wine, cooking wine, marsala, marsala wine, sherry, champagne, prosecco, chardonnay, merlot, cabernet, pinot, vermouth, mirin, sake, shaoxing wine, sangria, mead, ${whiteWines}, ${redWines}`,
    'sulphite milk egg fish alcohol',
  ],
  ['vegetable juice, tomato juice, lemon juice, lime juice, grape juice, juice', 'celery sulphite'],
  ['shrimp, prawn, lobster, crab, horseradish', 'sulphite mustard soy'],
  ['mortadella', `${byKind['cured meat']} nut`],
  ['bouquet garni', 'celery'],
  ['mustard powder, dry mustard', 'gluten wheat'],
];

const ofFood = new Map<string, ReadonlySet<string>>();
for (const [names, contents] of byFood)
  for (const name of names.split(','))
    ofFood.set(name.trim(), new Set(contents.split(' ').filter((each) => each !== '')));
const ofKind = new Map(Object.entries(byKind).map(([kind, contents]) => [kind, new Set(contents.split(' '))]));
const allContents: ReadonlySet<string> = new Set(everything.split(' '));

/** Words for something added or processed, in any food. */
const made = new Set(
  wordsOf(
    `marinated marinade seasoned seasoning flavored flavoured flavor flavour glazed coated breaded battered crusted stuffed filled filling topped topping dipped
    dressed loaded infused mix kit meal dinner bowl bite bake pie pudding cake sauce gravy butter cream creamy crispy crunchy crunch smoky barbecue bbq teriyaki spicy
    ready roll wrap tray salad soup snack puff cluster krispies thin drink shake smoothie spread dip pate burger sausage meatball nugget goujon kiev wellington
    tart tartlet crumble curry casserole stew pasty honey maple candied caramel chocolate yogurt covered enrobed assortment substitute alternative gratin mash mashed
    cereal puffed popped malted meatless veggie croquette fritter hash stir noodle jerky bar crisp chip straw ring popper dumpling samosa bhaji pakora tikka tandoori bhuna balti satay pilau
    pilaf risotto paella biryani fajita taco burrito quesadilla enchilada pizza lasagna carbonara bolognese stroganoff teriyaki katsu ramen pho laksa latte mocha plant soya soy vegan vegetarian process processed spreadable palak saag makhani shahi mattar thali`,
  ),
);
/** Words that, said of meat, poultry or fish, mean a marinade or cooked, sliced meat. */
const dressed = new Set(
  wordsOf(
    'herb mexican italian indian moroccan cajun jerk sweet sticky smokey smoky hot chilli chili garlic lemon pepper peri deli lunch spatchcock seasoned roast roasted cooked smoked grilled fried oven',
  ),
);
/** Contents that a way of cooking adds, whatever the food. */
const byStyle: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['caesar', ['fish', 'egg', 'milk', 'mustard']],
  ...['thai', 'asian', 'chinese', 'singapore', 'vietnamese', 'korean', 'szechuan', 'stir'].map(
    (word) =>
      [word, ['fish', 'shellfish', 'crustacean', 'mollusc', 'peanut', 'soy', 'sesame', 'gluten', 'wheat']] as const,
  ),
  ['mole', ['peanut', 'nut', 'sesame']],
  ['worcestershire', ['fish', 'gluten']],
]);
/** Kinds that are one thing as they grow or are cut; a second thing named with them makes another product. */
const plainKinds: ReadonlySet<string> = new Set<FoodKind>([
  'fruit', 'vegetable', 'herb', 'spice', 'poultry', 'meat', 'cured meat', 'seafood', 'milk', 'yogurt', 'cheese', 'egg', 'grain', 'pasta', 'legume', 'nut', 'oil',
  'sweetener', 'baking', 'drink', 'plant milk', 'vinegar',
]); // prettier-ignore
/** Kinds that stay what they are when several are named together: vegetables, fruit, pulses, and what fish is kept in. */
const mixable: ReadonlySet<string> = new Set<FoodKind>([
  'fruit',
  'vegetable',
  'herb',
  'legume',
  'grain',
  'oil',
  'sweetener',
]);
const cured = byKind['cured meat'].split(' ');
/** Kinds that grow; sold by fluid measure, the product is a drink made of it. */
const growing: ReadonlySet<string> = new Set<FoodKind>([
  'fruit',
  'vegetable',
  'herb',
  'spice',
  'nut',
  'grain',
  'not food',
]);
const fleshKinds: ReadonlySet<string> = new Set<FoodKind>(['poultry', 'meat', 'seafood']);
/** Kinds whose plant-based substitutes have many ingredients: meat-free mince. */
const standInKinds: ReadonlySet<string> = new Set<FoodKind>(['poultry', 'meat', 'cured meat', 'seafood', 'milk', 'cheese', 'yogurt', 'egg']); // prettier-ignore
/** Kinds that are seasoned or cooked when a title calls them ready; fruit and leaves are then only ripe or washed. */
const preparedKinds: ReadonlySet<string> = new Set<FoodKind>(['poultry', 'meat', 'seafood', 'legume', 'grain', 'pasta', 'egg']); // prettier-ignore
/** Nuts roasted this way have a coat of starch and spices. */
const isCoated = /\b(?:dry|honey|spice)[- ]roast/;
const isReady = /\bready[- ]to[- ](?:eat|cook|heat|bake|roast|serve|use)\b/;

/** Contents that a food with this title commonly has though the title does not say so. `plain`: the title as plain text. */
export function usualContents(reading: TitleReading, brand: string | null, plain: string): ReadonlySet<string> {
  const { head, foods } = reading;
  if (head === null || (brand !== null && wordsOf(brand).some((word) => made.has(word)))) return allContents;
  if (head.kind === 'not food' || head.isTail) return allContents;
  if (reading.isFluid && growing.has(head.kind)) return rowOf({ ...head, food: 'drink', words: [] });
  if (plainKinds.has(head.kind) && (isMade(reading, head) || isComposite(foods, head) || hasStrangeTail(reading, head)))
    return allContents;
  if (standInKinds.has(head.kind) && reading.forms.has('imitation')) return allContents;
  if (preparedKinds.has(head.kind) && isReady.test(plain)) return allContents;
  if (isDish(foods, head) || (head.kind === 'nut' && isCoated.test(plain))) return allContents;
  const styles = [...reading.words.flatMap((word) => byStyle.get(word) ?? []), ...keptWith(foods, plain)];
  if (fleshKinds.has(head.kind) && head.kind !== 'seafood' && reading.words.some((word) => dressed.has(word)))
    styles.push(...cured);
  if (foods.length === 1 && styles.length === 0) return rowOf(head);
  return new Set([...foods.flatMap((food) => [...rowOf(food)]), ...styles]);
}

function rowOf({ food, kind, words }: NamedFood): ReadonlySet<string> {
  return ofFood.get(words.join(' ')) ?? ofFood.get(food) ?? ofKind.get(kind) ?? allContents;
}

/** Whether a word of cooking or mixing is beside the name: "mackerel in tomato sauce", "chocolate milk". */
function isMade({ words, owners, foods }: TitleReading, head: NamedFood): boolean {
  // A pulse's own other name is no dish: butter beans.
  const own = [...head.food.split(' '), ...(head.kind === 'legume' ? head.words : [])];
  return words.some(
    (word, index) =>
      made.has(word) && (foods[owners[index] ?? -1] !== head || (head.words.length > 1 && !own.includes(word))),
  );
}

/** Meat or fish in something else is a dish: fish pie. */
function isDish(foods: readonly NamedFood[], { kind }: NamedFood): boolean {
  const isFlesh = (each: FoodKind): boolean => fleshKinds.has(each) || each === 'cured meat';
  return !isFlesh(kind) && foods.some((food) => !food.isTail && isFlesh(food.kind));
}

/** Whether several kinds are in one product: "shells & cheddar". Peas and carrots stay peas and carrots, tuna in oil stays tuna. */
function isComposite(foods: readonly NamedFood[], head: NamedFood): boolean {
  return foods.some(({ kind, food }) => {
    if (kind === head.kind || kind === 'oil' || food.endsWith('salt') || food === 'water') return false;
    return fleshKinds.has(head.kind) || !mixable.has(kind) || !mixable.has(head.kind);
  });
}

/** Whether an unknown word after the name makes it another thing: "blueberry puffins". */
function hasStrangeTail({ unknown, segments }: TitleReading, head: NamedFood): boolean {
  return unknown.some((index) => index >= head.to && segments[index] === head.segment);
}
