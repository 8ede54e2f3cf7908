import { canonicalName } from './synonyms';
import { wordsOf } from '../../text/comparable-words';
import { redWines, whiteWines } from './wines';

/**
 * Names that are one thing for a cook without being synonyms: varieties whose first word names another food ("butter lettuce" is no
 * butter), and foods that satisfy a general name ("oil" by vegetable oil).
 */

/** Variety → the food it is a variety of. */
export const foodAliases: ReadonlyMap<string, string> = new Map([
  ...chops(),
  ...`saltine cracker:saltine, whole bean coffee:coffee bean, bean coffee:coffee bean, whole milk powder:milk powder, skimmed milk powder:milk powder, skim milk powder:milk powder, parmigiano reggiano shaving:parmesan, parmesan shaving:parmesan, victoria sponge cake:victoria sponge, victoria sandwich cake:victoria sponge, victoria sandwich:victoria sponge, orange marmalade:marmalade, passion:passion fruit, milk drink:milk, sorbetto:sorbet, whole milk drink:whole milk, semi skimmed milk drink:milk, skimmed milk drink:milk, fennel bulb:fennel, sunflower seed butter:sunflower butter, sesame seed butter:sesame butter, fish finger:fish stick, soya milk:soy milk, sundried tomato:sun dried tomato, oven chip:french fry, frozen chip:french fry, chunky chip:french fry, cloudy lemonade:lemonade, soya drink:soy milk, soy drink:soy milk, oat drink:oat milk, almond drink:almond milk, corn flake:cornflake,
  whole wheat flour tortilla:whole wheat tortilla, skim milk:milk, skimmed milk:milk, semi skimmed milk:milk, fat free milk:milk, nonfat milk:milk, lowfat milk:milk, low fat milk:milk, reduced fat milk:milk, pita:pita bread, burger bun:hamburger bun,
  turkey breast mince:ground turkey, turkey thigh mince:ground turkey, chicken breast mince:ground chicken, chicken thigh mince:ground chicken, pork shoulder mince:ground pork, lamb leg mince:ground lamb, self raising flour:self rising flour, lemon zest:lemon, lime zest:lime, orange zest:orange, lemon peel:lemon, lemon rind:lemon, lemon wedge:lemon, lime wedge:lime, yellow mustard seed:mustard seed, brown mustard seed:mustard seed, basmati:basmati rice, carrot chip:carrot, sushi nori:nori, roasted seaweed sheet:nori, roasted seaweed:nori, seaweed sheet:nori, artichoke heart:artichoke, whipped cream cheese:cream cheese, light cream cheese:cream cheese, coconutmilk:coconut milk, almondmilk:almond milk, soymilk:soy milk, oatmilk:oat milk, kosher dill:pickle, dill spear:pickle, whole dill:pickle, dill chip:pickle, dill slice:pickle, dill baby:pickle, kosher petite dill:pickle, dill half:pickle, butter lettuce:lettuce, bibb lettuce:lettuce, cherry tomato:tomato, grape tomato:tomato, plum tomato:tomato, pear tomato:tomato, apple banana:banana,
  lemon cucumber:cucumber, cow milk:milk, sea scallop:scallop, bay scallop:scallop, bay shrimp:shrimp, honeydew melon:honeydew, chicken egg:egg, hen egg:egg,
  beef hamburger:ground beef, plum cherry tomato:tomato, sweet onion:onion, cocktail tomato:tomato, sweet basil:basil, mint leaf:mint, sea bean:samphire,
  pork sausage meat:sausage meat, milk chocolate chip:chocolate chip, chocolate chip morsel:chocolate chip, chocolate morsel:chocolate chip, semi sweet morsel:chocolate chip,
  sweet pea:pea, garden pea:pea, petite pea:pea, petit poi:pea, sweet pepper:bell pepper, potato gnocchi:gnocchi, cheese ravioli:ravioli, cheese tortellini:tortellini,
  egg fettuccine:fettuccine, egg pappardelle:pappardelle, egg tagliatelle:tagliatelle, sea salt flake:sea salt, rock salt:salt, pink salt:salt, himalayan salt:salt, iodized salt:salt,
  cinnamon stick:cinnamon, cardamom pod:cardamom, green cardamom pod:green cardamom, black cardamom pod:black cardamom, garlic clove:garlic, garlic bulb:garlic, garlic head:garlic, ginger root:ginger, turmeric root:turmeric,
  tuna fish:tuna, shrimp prawn:shrimp, chicken breast tender:chicken tenderloin, chicken breast tenderloin:chicken tenderloin, olive oil extra virgin:olive oil, evoo:olive oil, maple:maple syrup,
  greek style yogurt:greek yogurt, greek nonfat yogurt:greek yogurt, greek lowfat yogurt:greek yogurt, greek low fat yogurt:greek yogurt, greek whole milk yogurt:greek yogurt, greek strained yogurt:greek yogurt,
  whole milk yogurt:yogurt, milk yogurt:yogurt, whole milk ricotta:ricotta, part skim mozzarella:mozzarella, whole milk mozzarella:mozzarella, milk mozzarella:mozzarella, milk ricotta:ricotta, buffalo mozzarella:mozzarella, sweet cream butter:butter, cream butter:butter,
  sour cream butter:butter, chicken leg quarter:chicken leg, drumstick:chicken drumstick, chicken thigh fillet:chicken thigh, chicken breast fillet:chicken breast, chicken breast half:chicken breast, chicken fillet:chicken breast,
  beef stew:beef stew meat, beef for stew:beef stew meat, beef mince:ground beef, minced beef:ground beef, turkey mince:ground turkey, pork mince:ground pork, lamb mince:ground lamb, chicken mince:ground chicken, beef steak mince:ground beef,
  ground chuck:ground beef, steak mince:ground beef, ground sirloin:ground beef, ground round:ground beef, gram flour:chickpea flour, plain flour:all purpose flour, ap flour:all purpose flour, unbleached flour:all purpose flour,
  rice vermicelli:rice noodle, vermicelli rice:rice noodle, corn on cob:corn, sweet corn kernel:corn, corn kernel:corn, whole kernel corn:corn, apple cider vinegar:apple cider vinegar, chick pea:chickpea, blackeye pea:black eyed pea,
  red bell pepper:bell pepper, green pepper:bell pepper, red pepper:bell pepper, yellow pepper:bell pepper, orange pepper:bell pepper, mini pepper:bell pepper, mini sweet pepper:bell pepper, fire roasted pepper:bell pepper, green onion scallion:green onion,
  flat leaf parsley:parsley, italian parsley:parsley, curly parsley:parsley, confectioners sugar:powdered sugar, icing sugar:powdered sugar, fresh mozzarella:mozzarella, mozzarella ball:mozzarella, mozzarella pearl:mozzarella,
  cane sugar:sugar, granulated sugar:sugar, white sugar:sugar, semisweet chocolate:chocolate, semi sweet chocolate:chocolate, bittersweet chocolate:chocolate, half half:half and half, mexican crema:crema, rolled oat:oat, old fashioned oat:oat, quick oat:oat,
  all purpose unbleached flour:all purpose flour, unsweetened cocoa powder:cocoa, cocoa powder:cocoa, sockeye:salmon, yukon gold:potato, russet:potato, portabella:portobello, portabella mushroom:portobello, baby bella:cremini, crimini:cremini, dutch processed cocoa:cocoa`
    .split(',')
    .map((pair) => pair.split(':').map((side) => wordsOf(side).join(' ')))
    .map(([from, to]) => [from ?? '', to ?? ''] as const),
]);

/** Chops, named with or without their cut. */
function chops(): [string, string][] {
  return ['pork', 'lamb', 'veal'].flatMap((animal) =>
    ['loin', 'rib', 'shoulder', 'blade', 'center cut', 'center cut loin'].map((cut): [string, string] => [
      wordsOf(`${animal} ${cut} chop`).join(' '),
      `${animal} chop`,
    ]),
  );
}

/** Other foods that beside this one only name its variety or origin: oyster mushrooms, goat's milk cheese, hens' eggs. */
const varieties: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `string cheese:mozzarella|cheddar; granola:oat|rolled oat; muesli:oat|rolled oat; lettuce:butter|romaine lettuce|iceberg; tomato:cherry|grape|plum|pear|orange; bell pepper:orange|banana pepper; egg:hen|chicken; mushroom:oyster|lobster|chicken; butter:cream|milk;
  cheddar:goat milk|milk; mozzarella:milk|cheese; feta:goat milk|milk; cream cheese:milk|cream; yogurt:milk|cream; greek yogurt:milk|cream; ricotta:milk; cauliflower:orange; carrot:orange; pea:sugar|granulated sugar; melon:honeydew;
  cherry tomato:cherry; scallop:sea; milk:cow; cheese:milk|goat milk|cow; sausage:pork|chicken|turkey|beef; onion:pearl onion; salt:sea salt|kosher salt; broth:bone broth; chicken broth:bone broth; basil:lemon; thyme:lemon; orange:mandarin; cucumber:lemon; corn:butter; tortilla:all purpose flour|corn|almond flour|taco|burrito|fajita|quesadilla; flour tortilla:taco|burrito|fajita|quesadilla; corn tortilla:taco|burrito|fajita|quesadilla; lasagna noodle:egg|pasta; croissant:butter; hot dog:beef|pork; meatball:beef|pork; hamburger:beef; patty:beef; fish stick:cod|haddock|pollock|salmon|hoki`
    .split(';')
    .map((pair) => pair.split(':'))
    .map(([food, names]) => [
      canonicalFood(wordsOf(food ?? '').join(' ')),
      new Set((names ?? '').split('|').map((name) => canonicalFood(wordsOf(name).join(' ')))),
    ]),
);

/** Whether `other`, named beside `food`, only names a variety of it. */
export function isVariety(food: string, other: string): boolean {
  return varieties.get(food)?.has(other) === true;
}

const bars = (names: string): string => names.replaceAll(', ', '|');

/** Foods that satisfy a general name without a note: only the usual ones. */
const kindsOf: ReadonlyMap<string, readonly string[]> = new Map(
  `pecorino:pecorino romano; melon:honeydew|honeydew melon|cantaloupe; bouillon cube:vegetable bouillon|chicken bouillon|beef bouillon; tortilla:flour tortilla|corn tortilla|whole wheat tortilla; flour tortilla:whole wheat tortilla; bun:hamburger bun; oil:vegetable oil|canola oil|sunflower oil; milk:whole milk; pasta:penne|spaghetti|rigatoni|fusilli|farfalle|rotini|linguine|fettuccine|macaroni|elbow macaroni|pasta shell;
  mushroom:cremini|portobello; lettuce:romaine|iceberg; rice:jasmine rice|basmati rice; barley:pearl barley; chicken:whole chicken|chicken breast|chicken thigh|chicken leg|chicken drumstick; beef:stew meat|beef stew meat|chuck roast;
  pork:pork loin|pork shoulder|pork chop; vinegar:white vinegar; salt:sea salt|table salt|kosher salt; sea salt:salt; kosher salt:salt; table salt:salt; broth:chicken broth|vegetable broth|beef broth; bread:white bread|sourdough|french bread; noodle:egg noodle;
  chili pepper:serrano|thai chili|jalapeno|red chili|green chili; green chili:serrano|thai chili|jalapeno|chili; fish:cod|tilapia|haddock|pollock; bean:pinto bean|black bean|kidney bean; berry:mixed berry; cheese:cheddar|colby|monterey jack;
  mozzarella:italian cheese; steak:sirloin|ribeye|flank steak; sausage:italian sausage|pork sausage; wine:white wine|red wine|${bars(whiteWines)}|${bars(redWines)}; white wine:chardonnay|${bars(whiteWines)}; red wine:merlot|cabernet|${bars(redWines)}; flour:all purpose flour; mustard:yellow mustard|dijon mustard; curry paste:red curry paste|green curry paste; squash:butternut squash|yellow squash|summer squash;
  cream:heavy cream|whipping cream; whipping cream:heavy cream; heavy cream:whipping cream; stock:chicken broth|vegetable broth|beef broth; nut:mixed nut; baking chocolate:dark chocolate|chocolate; 
  macaroni:elbow macaroni; cardamom:green cardamom; paprika:smoked paprika; chili powder:ancho chili powder; almond:marcona almond; cabbage:savoy cabbage; dal:red lentil|toor dal|moong dal|chana dal; lentil:red lentil|green lentil; apple cider:apple juice; hot sauce:sriracha; noodle:ramen noodle|udon; yogurt:greek yogurt; greek yogurt:yogurt; mince:ground beef; steak mince:ground beef; pepper:black pepper|bell pepper`
    .split(';')
    .map((pair) => pair.split(':'))
    .map(([general, special]) => [
      canonicalFood(wordsOf(general ?? '').join(' ')),
      (special ?? '').split('|').map((name) => canonicalFood(wordsOf(name).join(' '))),
    ]),
);

/** Foods a cook uses when the food itself is not sold; shown as close, never bought without asking. */
const substitutes: ReadonlyMap<string, readonly string[]> = new Map(
  `basil:thai basil; thai basil:basil; cabbage:napa cabbage; onion:pearl onion|shallot|leek; shallot:onion; green onion:chive|leek; lemon:lime; lime:lemon; heavy cream:light cream|half and half; half and half:light cream|milk; sour cream:creme fraiche|greek yogurt;
  creme fraiche:sour cream; buttermilk:kefir; ricotta:cottage cheese; paneer:halloumi|queso fresco; parmesan:pecorino romano|grana padano|asiago; gruyere:swiss cheese|emmental; monterey jack:colby|pepper jack;
  cilantro:parsley; kale:chard|collard green; spinach:chard; arugula:watercress; napa cabbage:cabbage|bok choy; shrimp:scallop; cod:haddock|pollock|tilapia; salmon:trout; pancetta:bacon|guanciale; prosciutto:ham;
  arborio rice:sushi rice; basmati rice:jasmine rice|rice; jasmine rice:basmati rice|rice; spaghetti:linguine|angel hair; penne:rigatoni|ziti; linguine:spaghetti|fettuccine; fettuccine:linguine|tagliatelle; chicken thigh:chicken leg|chicken drumstick|chicken breast;
  chicken breast:chicken tenderloin|chicken thigh; ground beef:ground turkey|ground pork; ground lamb:ground beef; ground pork:ground turkey; maple syrup:honey|agave nectar; honey:agave nectar; white wine vinegar:white vinegar|red wine vinegar; rice vinegar:white vinegar;
  red wine vinegar:white wine vinegar|balsamic vinegar; apple cider vinegar:white vinegar; soy sauce:tamari|coconut amino; mirin:sake; vegetable oil:canola oil|sunflower oil|olive oil; canola oil:vegetable oil|sunflower oil; ghee:butter; butter:ghee|margarine; lard:shortening;
  pine nut:walnut; almond:cashew; pecan:walnut; walnut:pecan; poblano:bell pepper|anaheim; serrano:jalapeno; jalapeno:serrano; cannellini bean:great northern bean|navy bean; great northern bean:cannellini bean|navy bean; navy bean:great northern bean; black bean:pinto bean; pinto bean:black bean|kidney bean;
  kidney bean:pinto bean; red lentil:lentil; lentil:red lentil; bread flour:all purpose flour; all purpose flour:bread flour; cornstarch:potato starch|tapioca starch; breadcrumb:panko; panko:breadcrumb; chicken broth:vegetable broth|chicken bouillon|bouillon cube|bouillon; vegetable broth:chicken broth|bouillon cube|bouillon; beef broth:chicken broth|beef bouillon|bouillon cube|bouillon;
  sugar:brown sugar; brown sugar:sugar; jaggery:brown sugar; mushroom:shiitake; zucchini:yellow squash; butternut squash:acorn squash|kabocha squash|pumpkin; pumpkin:butternut squash; sweet potato:yam; yam:sweet potato; turnip:rutabaga; parsnip:carrot; tortilla:flatbread`
    .split(';')
    .map((pair) => pair.split(':'))
    .map(([food, names]) => [
      canonicalFood(wordsOf(food ?? '').join(' ')),
      (names ?? '').split('|').map((name) => canonicalFood(wordsOf(name).join(' '))),
    ]),
);

/** The food a recipe means by a word that stores use for other things: "vanilla" is the extract, not the ice cream. */
export const recipeWords: ReadonlyMap<string, string> = new Map([
  ['vanilla', 'vanilla extract'],
  ['cream', 'heavy cream'],
  ['cocoa', 'cocoa powder'],
  ['anise', 'anise seed'],
  ['pepper', 'black pepper'],
  ['peppercorn', 'black peppercorn'],
  ['chocolate', 'baking chocolate'],
  ['coriander leaf', 'cilantro'],
]);

/** Words that mark a variety the plain name does not mean: plain "rice" is white. */
export const markedVarieties: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['rice', new Set(['brown', 'black', 'red', 'wild', 'purple'])],
  ['cabbage', new Set(['red', 'purple'])],
  ['egg', new Set(['quail', 'duck'])],
  ['milk', new Set(['condensed', 'evaporated'])],
  ['all purpose flour', new Set(['whole', 'wheat', 'rising', 'rice'])],
]);

/** Possible substitutes for a food; the shopper must see the substitution. */
export function substitutesOf(food: string): readonly string[] {
  return substitutes.get(food) ?? [];
}

/** One name for all synonyms: the first of its group. */
export function canonicalFood(food: string): string {
  return canonicalName(food);
}

/** The foods that satisfy a general name nearly as well as the name itself. */
export function specialsOf(food: string): readonly string[] {
  return kindsOf.get(food) ?? [];
}
