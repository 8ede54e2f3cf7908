import { formClassesOf, neutralWords, tailWords } from '../matching/descriptors';
import type { FoodKind } from '../matching/foods';
import type { NamedFood, TitleReading } from '../matching/title';

/**
 * What foods commonly hold without their name saying so, by kind and, where a kind is too wide, by food. This is what must be looked up
 * on the pack; what a name itself says is judged by the title. A food of one ingredient holds nothing unseen. Own table, from common
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
  pasta: 'egg',
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

/** Foods that hold more, or less, than their kind. Names as the title reader gives them. */
const byFood: readonly [string, string][] = [
  [
    'olive, caper, pickle, gherkin, cornichon, sauerkraut, horseradish, sun dried tomato, pepperoncini, jalapeno',
    'sulphite mustard celery',
  ],
  ['kimchi', 'fish shellfish crustacean mollusc soy gluten wheat'],
  [
    'mixed fruit, dried fruit, raisin, golden raisin, sultana, prune, craisin, banana chip, coconut flake, shredded coconut, coconut chip, dried apricot',
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
    'fried rice, spanish rice, yellow rice, rice pilaf, rice mix, risotto, oatmeal, muesli, couscous, popcorn kernel, kasha, cauliflower rice',
    everything,
  ],
  [
    'ravioli, tortellini, tortelloni, agnolotti, manicotti, cannelloni, macaroni and cheese, mac and cheese, pasta dinner, pasta salad, pad thai, chow mein, lo mein, gnocchi, ramen, ramen noodle, spaetzle, lasagna, wonton wrapper, egg roll wrapper, dumpling wrapper',
    everything,
  ],
  ['rice noodle, glass noodle, rice stick, rice paper, shirataki', ''],
  ['refried bean, baked bean, chili bean, bean salad', savoury],
  ['jelly bean', bakery],
  ['coffee bean, cocoa bean, cacao bean, espresso bean', ''],
  [
    'trail mix, mixed nut, candied nut, candied pecan, candied walnut',
    `${cereals} milk egg soy nut peanut sesame sulphite honey insect`,
  ],
  ['vegetable oil, sesame oil, truffle oil, chili oil, massage oil', 'soy sesame peanut'],
  ['balsamic glaze, malt vinegar, black vinegar', 'sulphite gluten wheat barley soy'],
  ['tomato sauce, tomato paste, tomato puree, applesauce, apple sauce', ''],
  ['ketchup', 'celery mustard gluten'],
  ['salsa, pico de gallo, guacamole, salsa verde', 'sulphite milk celery'],
  ['caramel sauce, hot fudge, chocolate syrup, pancake syrup', 'milk soy gluten barley egg nut sulphite'],
  ['golden syrup, molasses, sweetener', 'sulphite'],
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
  ['beer, lager, ale, ipa, stout, hard cider', 'gluten barley wheat fish sulphite'],
  [
    'wine, red wine, white wine, cooking wine, marsala, marsala wine, sherry, champagne, prosecco, chardonnay, merlot, cabernet, pinot, vermouth',
    'sulphite milk egg fish',
  ],
  ['vegetable juice, tomato juice, lemon juice, lime juice, grape juice', 'celery sulphite'],
];

const ofFood = new Map<string, ReadonlySet<string>>();
for (const [names, contents] of byFood)
  for (const name of names.split(','))
    ofFood.set(name.trim(), new Set(contents.split(' ').filter((each) => each !== '')));
const ofKind = new Map(Object.entries(byKind).map(([kind, contents]) => [kind, new Set(contents.split(' '))]));
const allContents: ReadonlySet<string> = new Set(everything.split(' '));

/** Words that tell of something added or made, in whatever food. */
const made =
  /\b(?:marinated|marinade|seasoned|seasoning|flavou?r(?:ed|s)?|glazed|coated|breaded|battered|crusted|stuffed|filled|filling|topped|topping|dipped|dressed|loaded|infused|style|mix|kit|meal|meals|dinner|bowl|bites?|bake|pie|pudding|cake|sauce|gravy|butter|cream|creamy|crispy|crunchy|crunch|smoky|barbecue|bbq|teriyaki|spicy|ready|medley|blend|roll|rolls|wrap|tray|salad|soup|snack|puffs?|clusters?|krispies|thins|drink|shake|smoothie|spread|dip|pate|burger|burgers|sausages?|meatballs?|nuggets?|goujons?|kievs?|wellington|en croute|tart|tartlets?|crumble|stir fry|curry|casserole|stew|pasty|honey|maple|candied|caramel|chocolate|yogurt|yoghurt|covered|enrobed|selection|assortment|vegan|vegetarian|meat free|plant based|substitute|alternative)\b/;
/** Kinds that are one thing as they grow or are cut, so that words after the name make them another. */
const plainKinds: ReadonlySet<string> = new Set([
  'fruit',
  'vegetable',
  'herb',
  'spice',
  'poultry',
  'meat',
  'seafood',
  'milk',
  'yogurt',
  'cheese',
  'egg',
  'grain',
  'pasta',
  'legume',
  'nut',
  'oil',
  'sweetener',
  'baking',
  'drink',
  'plant milk',
  'vinegar',
]);
const coffeeAndTea: ReadonlySet<string> = new Set([
  'tea',
  'green tea',
  'black tea',
  'herbal tea',
  'coffee',
  'water',
  'mineral water',
  'sparkling water',
  'juice',
  'orange juice',
  'apple juice',
  'coconut water',
]);

/** What a food of this title commonly holds though the title does not say so. */
export function usualContents(reading: TitleReading, text: string): ReadonlySet<string> {
  const { head } = reading;
  if (head === null) return allContents;
  if (head.kind === 'not food') return new Set();
  const own = ofFood.get(head.food) ?? ofKind.get(head.kind) ?? allContents;
  if (!plainKinds.has(head.kind)) return own;
  const isMade = made.test(text.replace(/\b(?:pea|pea|peanut|cocoa|apple|shea) butter\b/g, '')) && !isMadeItself(head);
  return isMade || hasStrangeTail(reading, head) ? allContents : own;
}

/** "seasoning" of a seasoning mix is its name, judged by its own row. */
function isMadeItself(head: NamedFood): boolean {
  return (
    ofFood.has(head.food) ||
    coffeeAndTea.has(head.food) ||
    head.kind === 'milk' ||
    head.kind === 'cheese' ||
    head.kind === 'oil'
  );
}

/** A word after the name that is no known description makes it another thing: "blueberry puffins". */
function hasStrangeTail({ unknown, words, segments, owners }: TitleReading, head: NamedFood): boolean {
  if (unknown.some((index) => index >= head.to && segments[index] === head.segment)) return true;
  return words.some(
    (word, index) =>
      index >= head.to &&
      segments[index] === head.segment &&
      owners[index] === -1 &&
      !neutralWords.has(word) &&
      !tailWords.has(word) &&
      formClassesOf(word).some(
        (form) => form === 'flavored' || form === 'breaded' || form === 'crunchy' || form === 'imitation',
      ),
  );
}
