/**
 * Phrasings of "without this food" for the bench and the tests: ways of saying it × foods × dishes. The oracle is a separate
 * table of which names on a list are that food or are made of it. It uses words only, independent of the lexicon and the reader.
 */

/** A food that someone does not eat: how it is said, dishes that contain it, and which names on a list are it. */
export interface ForbiddenFood {
  one: string;
  many: string;
  dishes: readonly string[];
  /** Names that match are the food or made of it. */
  forbidden: RegExp;
  /** Names that only share a word and must stay. */
  spared?: RegExp;
}

const vegan = /\b(?:vegan|plant-based|dairy-free|gluten-free|nut-free|egg-free)\b/;
const milky =
  /\b(?:milk|butter|ghee|cream|half-and-half|buttermilk|yogurt|paneer|halloumi|custard|cheese|mozzarella|cheddar|parmesan|feta|ricotta|mascarpone|gruyere|brie|pesto|alfredo)\b/;
const notMilky =
  /\b(?:coconut|oat|rice|soy|almond|peanut|seed|vegan|dairy-free|cream of tartar|cream-style|butter bean|apple butter)\b|butternut/;
const wheaten =
  /\b(?:flour|bread|pasta|spaghetti|penne|macaroni|lasagna noodle|noodle|bun|couscous|bulgur|semolina|soy sauce|beer|cracker|cracker crumb|tortilla|panko|seitan|barley)\b/;
const notWheaten = /\b(?:gluten-free|rice|corn|almond flour|glass|chickpea|tapioca|coconut|zucchini|potato)\b/;

export const forbiddenFoods: readonly ForbiddenFood[] = [
  { one: 'peanut', many: 'peanuts', dishes: ['pad thai', 'chicken satay', 'peanut butter cookies'], forbidden: /peanut/ },
  { one: 'almond', many: 'almonds', dishes: ['granola', 'green beans almondine'], forbidden: /almond|marzipan|frangipane/ },
  { one: 'nut', many: 'nuts', dishes: ['pad thai', 'granola', 'pesto pasta', 'banana bread'], forbidden: /\b(?:nuts?|almond|walnut|pecan|cashew|pistachio|hazelnut|peanut|pesto|macadamia)\b/, spared: /nut-free|vegan pesto/ },
  { one: 'milk', many: 'milk', dishes: ['mac and cheese', 'pancakes', 'mashed potatoes'], forbidden: milky, spared: notMilky },
  { one: 'dairy', many: 'dairy', dishes: ['lasagna', 'butter chicken', 'pizza'], forbidden: milky, spared: notMilky },
  { one: 'lactose', many: 'lactose', dishes: ['mac and cheese', 'quiche'], forbidden: milky, spared: notMilky },
  { one: 'egg', many: 'eggs', dishes: ['pancakes', 'fried rice', 'spaghetti carbonara'], forbidden: /\beggs?\b|mayonnaise|meringue/, spared: vegan },
  { one: 'wheat', many: 'wheat', dishes: ['pancakes', 'pizza', 'lasagna'], forbidden: wheaten, spared: notWheaten },
  { one: 'gluten', many: 'gluten', dishes: ['lasagna', 'chicken chow mein', 'pizza'], forbidden: wheaten, spared: notWheaten },
  { one: 'soy', many: 'soy', dishes: ['beef and broccoli', 'fried rice', 'pad thai'], forbidden: /\bsoy|tofu|\btamari\b|miso|edamame|tempeh|hoisin|teriyaki|oyster sauce/ },
  { one: 'fish', many: 'fish', dishes: ['pad thai', 'fish tacos', 'tuna salad'], forbidden: /\b(?:fish|tuna|salmon|cod|anchovy|anchovies|worcestershire|dashi|tilapia|haddock)\b/ },
  { one: 'shrimp', many: 'prawns', dishes: ['paella', 'shrimp scampi'], forbidden: /shrimp|prawn/ },
  { one: 'shellfish', many: 'shellfish', dishes: ['paella', 'gumbo'], forbidden: /shrimp|prawn|mussel|clam|crab|lobster|oyster|scallop|squid/, spared: /oyster mushroom/ },
  { one: 'sesame', many: 'sesame', dishes: ['hummus', 'bibimbap'], forbidden: /sesame|tahini/ },
  { one: 'celery', many: 'celery', dishes: ['potato salad', 'gumbo', 'chicken noodle soup'], forbidden: /celery|celeriac/ },
  { one: 'mustard', many: 'mustard', dishes: ['potato salad', 'deviled eggs'], forbidden: /mustard/ },
  { one: 'mushroom', many: 'mushrooms', dishes: ['beef stroganoff', 'mushroom risotto'], forbidden: /mushroom|shiitake|portobello/ },
  { one: 'onion', many: 'onions', dishes: ['chili', 'tacos', 'chicken fajitas'], forbidden: /onion/ },
  { one: 'garlic', many: 'garlic', dishes: ['tacos', 'chicken curry', 'spaghetti bolognese'], forbidden: /garlic/ },
  { one: 'cilantro', many: 'coriander leaves', dishes: ['tacos', 'guacamole'], forbidden: /cilantro|coriander lea/ },
  { one: 'tomato', many: 'tomatoes', dishes: ['chili', 'tacos', 'spaghetti bolognese'], forbidden: /tomato|ketchup|marinara|salsa|enchilada sauce/, spared: /salsa verde/ },
  { one: 'cheese', many: 'cheese', dishes: ['lasagna', 'tacos', 'pizza'], forbidden: /cheese|parmesan|mozzarella|cheddar|feta/, spared: /vegan/ },
  { one: 'honey', many: 'honey', dishes: ['granola'], forbidden: /honey/ },
  { one: 'pork', many: 'pork', dishes: ['spaghetti carbonara', 'pulled pork'], forbidden: /\b(?:pork|bacon|ham|pancetta|prosciutto|sausage|chorizo|lard)\b/, spared: /turkey|beef|plant|vegan/ },
  { one: 'bell pepper', many: 'bell peppers', dishes: ['chicken fajitas', 'chili'], forbidden: /bell pepper|capsicum/ },
  { one: 'beef', many: 'beef', dishes: ['chili', 'tacos'], forbidden: /\b(?:beef|steak|brisket)\b/ },
  { one: 'chicken', many: 'chicken', dishes: ['pad thai', 'butter chicken'], forbidden: /chicken/, spared: /plant|vegan/ },
  { one: 'coconut', many: 'coconut', dishes: ['thai green curry', 'chicken curry'], forbidden: /coconut/ },
]; // prettier-ignore

/** Ways of saying it: `{one}` in singular, `{many}` as plural or mass noun, `{dish}` before, around or after. */
export const ways: readonly string[] = [
  '{dish}, no {many}', '{dish} without {many}', '{one}-free {dish}', '{dish} ({one} free)', '{dish}, allergic to {many}',
  'I am allergic to {many}: {dish}', '{one} allergy, {dish}', '{dish} for someone with a {one} allergy', '{dish}, {many} make me sick',
  "{dish}. My son can't have {many}.", 'my daughter is {one} intolerant, {dish} please', '{dish} with anything but {many}',
  '{dish} with everything except {many}', '{dish}, hold the {many}', '{dish}, skip the {many}', '{dish} minus {many}',
  '{dish} with something else instead of {many}', '{dish} sans {many}', '{dish} w/o {many}', '{dish} – no {many}', 'no-{one} {dish}',
  '{dish}, leave out the {many}', '{dish}, leave the {many} out', 'never put {many} in my {dish}', 'we never eat {many}. {dish}',
  '{dish}, {many} upset my stomach', '{dish} but {many} are off limits', '{dish} (no {many})', 'NO {MANY}!! {dish}',
  '{dish}, cut out {many}', '{dish}, she reacts to {many}', "{dish}, can't stand {many}", '{many} give me hives. {dish}',
  '{dish}, my wife does not eat {many}', '{dish}, not {many}', '{dish} -{many}', "{dish}, {many} I can't eat", '{one} intolerance; {dish}',
  '{dish} that must not contain {many}', '{dish} free from {many}', '{dish}, everything but {many}', 'please exclude {many} from the {dish}',
  '{dish}, {many} are not allowed', "{dish}, i'm sensitive to {many}", '{dish}; keep it {one}-free', '{dish}, {many} would kill me',
  'for my kid who is allergic to {many}, {dish} for 4', '{dish} w/out any {many} pls', '{one}-free, please: {dish}', 'nothing with {many}. {dish}',
]; // prettier-ignore

/** One prompt and what must be missing from its list. */
export interface Phrasing {
  prompt: string;
  way: string;
  food: ForbiddenFood;
}

/** Every way × every food × each of its dishes, in a fixed order. */
export function allPhrasings(): Phrasing[] {
  return forbiddenFoods.flatMap((food) =>
    food.dishes.flatMap((dish) =>
      ways.map((way) => ({
        way,
        food,
        prompt: way
          .replaceAll('{one}', food.one)
          .replaceAll('{many}', food.many)
          .replaceAll('{MANY}', food.many.toUpperCase())
          .replaceAll('{dish}', dish),
      })),
    ),
  );
}

/** Whether a name on the list is the food or made of it, by the table above. */
export function isForbidden({ forbidden, spared }: ForbiddenFood, name: string): boolean {
  return forbidden.test(name) && spared?.test(name) !== true;
}
