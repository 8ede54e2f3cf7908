import { keyWords } from '../../words/prompt-words';

/**
 * Foods that are a kind of another food, or made of it, without its name: ketchup contains tomatoes. Own table of common composition. Names
 * are written as in the lexicon, without the form. Allergens are in food-composition.ts.
 */
const members: Readonly<Record<string, string>> = {
  cheese: 'paneer, halloumi, brie, burrata, fontina, queso fresco, labneh, boursin, pesto, nut-free pesto, alfredo sauce, ranch dressing, caesar dressing, pizza, lasagna, mac and cheese, cheesecake, quiche, spinach dip, ravioli, cream cheese',
  'soft cheese': 'brie, burrata, cream cheese, mascarpone cheese, ricotta cheese, feta cheese, goat cheese, blue cheese, cottage cheese, queso fresco, mozzarella cheese, labneh, boursin',
  'hard cheese': 'parmesan cheese, cheddar cheese, gruyere cheese, pecorino cheese, romano cheese, gouda cheese, swiss cheese, asiago cheese, manchego cheese, fontina',
  butter: 'ghee, niter kibbeh',
  cream: 'half-and-half, creme fraiche, whipped topping, ice cream, alfredo sauce, coffee creamer',
  yogurt: 'labneh, tzatziki, kefir',
  tomato: 'ketchup, marinara sauce, salsa, salsa dip, pico de gallo, enchilada sauce, barbecue sauce, sofrito, taco sauce, baked beans, pizza, lasagna, condensed tomato soup, spaghetti sauce ready, tikka masala paste, chili, thousand island dressing, ajvar',
  garlic: 'hummus, tzatziki, pesto, vegan pesto, nut-free pesto, alioli style dip, marinara sauce, salsa, pico de gallo, guacamole, curry paste, red curry paste, green curry paste, harissa paste, adobo seasoning, cajun seasoning, taco seasoning, italian sausage, baba ghanoush, kimchi, caesar dressing, ranch dressing, ranch seasoning, everything bagel seasoning, sofrito, enchilada sauce, sriracha mayo, black bean sauce, onion soup mix, steak seasoning, tapenade',
  onion: 'shallot, salsa, pico de gallo, guacamole, sofrito, french-fried onion, taco seasoning, curry paste, red curry paste, everything bagel seasoning, ranch seasoning, sloppy joe sauce, enchilada sauce, vegetable broth, chicken broth, beef broth, gravy',
  chicken: 'gyoza filling, schmaltz, poussin, game hen, chicken stock bones, chicken seasoning, condensed cream of chicken soup',
  beef: 'steak, corned beef, flank steak, sirloin steak, ribeye steak, pastrami, veal, burger, meatball, hot dog, salami, demi-glace, salt beef, london broil',
  pork: 'bacon, pancetta, ham, prosciutto, salami, mortadella, spam, chorizo, sausage, lard, gelatin',
  poultry: 'chicken, chicken breast, chicken thigh, turkey, duck, goose, quail, game hen, pheasant, chicken broth',
  'red meat': 'beef, ground beef, steak, lamb, ground lamb, pork, ground pork, bacon, ham, veal, venison, goat, mutton, bison, sausage, beef broth, beef stew meat, beef chuck, flank steak, sirloin steak, ribeye steak, chorizo, pancetta, prosciutto, hot dog, beef brisket, corned beef, pork shoulder, pork chop, lamb shoulder, lamb leg, lamb chop, beef sausage, beef hot dog, salami, pepperoni, meatball, oxtail, pastrami, corned beef, liver, suet, lard',
  sausage: 'chorizo, hot dog, bratwurst, salami, bacon sausage, lap cheong, black pudding',
  potato: 'french fry, hash brown potato, tater tot, gnocchi, potato chip, potato starch, potato salad, hash, vital potato flour',
  corn: 'cornmeal, cornstarch, corn tortilla, tortilla chip, tostada, popcorn, hominy, masa harina, grits, corn syrup, arepa, custard powder, baby corn, taco shell, popcorn kernel, popcorn snack',
  rice: 'sushi, rice noodle, rice paper, puffed rice, flattened rice, sake, mirin',
  chickpea: 'hummus, falafel, split chickpea, chickpea flour, aquafaba',
  bean: 'black bean, kidney bean, pinto bean, white bean, lima bean, fava bean, refried bean, baked beans, chickpea, edamame, lentil, black-eyed pea, great northern bean, navy bean, mung bean, adzuki bean, chili, black bean sauce, refried bean dip, hummus',
  legume: 'lentil, red lentil, chickpea, black bean, kidney bean, pinto bean, white bean, navy bean, lima bean, black-eyed pea, fava bean, split pea, pigeon pea, mung bean, black gram, refried bean, baked beans, edamame, pea, hummus, falafel, tofu, peanut, green bean, soybean',
  berry: 'strawberry, blueberry, raspberry, blackberry, mixed berries, cranberry, gooseberry, jam, mulberry, acai, elderberry',
  citrus: 'lemon, lime, orange, grapefruit, clementine, lemon juice, lime juice, orange juice, lemon zest, lime zest, orange zest, lemonade, pomelo, kumquat',
  mushroom: 'portobello mushroom, shiitake mushroom, condensed cream of mushroom soup, truffle, dried porcini, morel, truffle oil, dried mushroom powder, oyster mushroom',
  chili: 'jalapeno, scotch bonnet, green chile pepper, red chile pepper, chili powder, cayenne pepper, red pepper flakes, hot sauce, sriracha, harissa paste, sambal oelek, gochujang, gochugaru, chipotle pepper, poblano pepper, anaheim pepper, dried red chile pepper, chili oil, tabasco sauce, red pepper, yellow chile pepper, urfa chile, aji amarillo paste, sweet chili sauce, red curry paste, green curry paste, curry paste, paprika',
  'bell pepper': 'roasted red pepper, red bell pepper, paprika, ajvar, sofrito, pepperoncini, pimiento, fajita mix, stir fry vegetables',
  pepper: 'bell pepper, red bell pepper, roasted red pepper, jalapeno, poblano pepper, green chile pepper, red chile pepper',
  coconut: 'laksa paste',
  cilantro: 'pico de gallo, salsa verde, guacamole, green curry paste, salsa, coriander leaf, culantro, chutney',
  coriander: 'cilantro, garam masala, curry powder, pico de gallo',
  sugar: 'brown sugar, confectioners sugar',
  bread: 'bread crumb, panko bread crumb, crouton, stuffing mix, hamburger bun, hot dog bun, bagel, english muffin, french bread, sandwich, brioche',
  pasta: 'spaghetti, linguine, fettuccine, penne, macaroni, fusilli, pasta shell, lasagna noodle, manicotti shell, orzo, ditalini, ravioli, vermicelli, egg noodle',
  noodle: 'spaghetti, linguine, vermicelli',
  wine: 'marsala wine, sherry, port, vermouth, champagne, shaoxing wine, sake, mirin',
  seed: 'sunflower, pumpkin, chia, flaxseed, hemp, sesame, tahini, poppy, everything bagel seasoning, sunflower seed butter',
  spice: 'chili powder, cayenne pepper, hot sauce, jalapeno',
  nightshade: 'tomato, potato, bell pepper, red bell pepper, eggplant, jalapeno, chili powder, cayenne pepper, paprika, tomato paste, tomato sauce, ketchup, salsa, marinara sauce, red chile pepper, green chile pepper, hot sauce, red potato, russet potato, roma tomato, cherry tomato, plum tomato, tomatillo',
  almond: 'marzipan, granola, praline, almond extract, mixed nuts, biscotti',
  hazelnut: 'nutella, praline, mixed nuts',
  'pine nut': 'pesto, mixed nuts',
  cashew: 'mixed nuts, vegan pesto',
  walnut: 'mixed nuts',
  pecan: 'mixed nuts, praline',
  pistachio: 'mixed nuts',
  'brazil nut': 'mixed nuts',
  macadamia: 'mixed nuts',
  salmon: 'smoked salmon, sushi',
  tuna: 'tuna salad, sushi',
  anchovy: 'worcestershire sauce, caesar dressing, anchovy paste, fish sauce, tapenade, dried anchovy',
  shrimp: 'shrimp paste, dried shrimp, mixed seafood, red curry paste, green curry paste, laksa paste, kimchi, xo sauce',
  crab: 'imitation crab, crab paste, mixed seafood',
  clam: 'clam juice, clam juice cocktail, mixed seafood',
  oyster: 'oyster sauce',
  olive: 'black olive, kalamata olive, green olive, tapenade, olive oil',
  apple: 'applesauce, apple juice, apple cider vinegar',
  grape: 'raisin, grape juice, red wine, white wine, balsamic vinegar',
  vinegar: 'vinaigrette, ketchup, dill pickle, pepperoncini, giardiniera, pickled onion',
  avocado: 'guacamole',
  eggplant: 'baba ghanoush',
  cabbage: 'sauerkraut, kimchi, coleslaw, coleslaw mix',
  cinnamon: 'garam masala, pumpkin pie spice, chinese five spice, ras el hanout',
  cumin: 'garam masala, curry powder, chili powder, taco seasoning',
  yeast: 'active dry yeast, nutritional yeast, marmite, pizza dough, bread, beer, sourdough bread',
  squash: 'zucchini, butternut squash, acorn squash, pumpkin',
  rye: 'rye bread, rye flour',
  spelt: 'spelt flour',
  'curry paste': 'red curry paste, green curry paste, tikka masala paste, masala paste',
  allium: 'onion, garlic, leek, shallot, chives, green onion, red onion',
  lentil: 'black gram',
  pea: 'snow pea, sugar snap pea, split pea',
}; // prettier-ignore

const sameFamily: Readonly<Record<string, string>> = {
  'aged cheese': 'hard cheese', 'mature cheese': 'hard cheese', beans: 'bean', pulse: 'legume', chile: 'chili', chilli: 'chili', 'chili pepper': 'chili', 'hot pepper': 'chili', 'chile pepper': 'chili', prawn: 'shrimp', spicy: 'chili', capsicum: 'bell pepper', coriander: 'coriander',
  aubergine: 'eggplant', steak: 'beef', olives: 'olive', sweetcorn: 'corn', scallion: 'onion', maize: 'corn', parmesan: 'parmesan cheese', garbanzo: 'chickpea', 'coriander leaf': 'cilantro',
}; // prettier-ignore

const families = new Map(
  Object.entries(members).map(([name, list]) => [name, new Set(list.split(',').map((each) => each.trim()))]),
);

/** Foods that are made of this one, or a kind of it, without its name; empty when none are known. */
export function familyOf(name: string): ReadonlySet<string> {
  return families.get(sameFamily[name] ?? name) ?? none;
}
const none: ReadonlySet<string> = new Set();

/** Names that contain the word of a food but not the food: "butter" in "peanut butter". Singular words. */
const falseFriends: Readonly<Record<string, RegExp>> = {
  butter: /\b(?:peanut|almond|cashew|nut|seed|apple|cocoa|shea|sunflower|vegan) (?:seed )?butter\b|\bbutter (?:bean|lettuce)\b|butternut/,
  milk: /\b(?:coconut|oat|rice|soy|almond|cashew)\b.*\bmilk\b/,
  cream: /\bcream of tartar\b|\bcream-style\b|\bcream style\b|\b(?:oat|vegan|coconut|dairy-free|ice) (?:ice )?cream\b/,
  cheese: /\bvegan\b/,
  bean: /\bbean sprout\b|\bvanilla bean\b|\bgreen bean\b|\bbean curd\b/,
  potato: /\bsweet potato\b/,
  pepper: /\b(?:black|white|cayenne|lemon|sichuan|cameroon) pepper|peppercorn|pepper flake|pepper soup/,
  'black pepper': /\bbell pepper\b/,
  sugar: /\bsugar snap\b|\bsugar pumpkin\b|\bsugar-free\b/,
  wine: /\bwine vinegar\b/,
  oyster: /\boyster mushroom\b/,
  rice: /\bcauliflower rice\b|\brice vinegar\b/,
  orange: /\borange bell pepper\b/,
  corn: /\bpeppercorn\b/,
  lemon: /\blemon ?grass\b|\blemon balm\b/,
  pea: /\bblack-eyed pea\b|\bpigeon pea\b/,
  noodle: /\bkelp noodle\b/,
  apple: /\bpineapple\b/,
  clove: /\bgarlic\b/,
  chestnut: /\bwater chestnut\b|\bchestnut mushroom\b/,
  nut: /\bnutmeg\b|\bcoconut\b/,
  ginger: /\bgingersnap\b/,
  mint: /\bpeppermint\b/,
  date: /\bdate night\b/,
  bread: /\bsweetbread\b/,
}; // prettier-ignore

/** Whether the word of an avoided food in a longer name means that food: "onion" in "red onion", but not "butter" in "peanut butter". */
export function isWordOf(avoided: string, label: string): boolean {
  const words = keyWords(label);
  if (!keyWords(avoided).every((word) => words.includes(word))) return false;
  return falseFriends[avoided]?.test(label) !== true;
}
