import { singular } from '../../core/text/singular';

/**
 * Title words that only name a food, a cut, a form or a size. A short name may be made of these; any other word may only be used within the
 * full title. Own list, from the most frequent words of grocery titles.
 */
const foods = new Set(
  `almond apple apricot arugula asparagus aubergine avocado bacon bagel banana barley basil basmati bean beef beet beetroot berry blackberry
  blueberry bread breast broccoli broth brownie bun butter butternut cabbage carrot cashew cauliflower celery cereal cheddar cheese cherry chickpea
  chicken chili chilli chive chocolate cilantro cinnamon clove coconut cod coffee coriander corn cottage courgette couscous cracker cranberry
  cream crouton cucumber cumin curry date dill duck edamame egg eggplant espresso feta fig fillet fish flour garlic ginger goat grape grapefruit gravy
  haddock halibut herring mackerel trout tilapia pollock sockeye anchovy crab clam lobster scallop squid ham hazelnut honey jam jasmine kale ketchup kidney kiwi lamb leek lemon lentil lettuce lime loaf macaroni mango maple margarine mayonnaise
  meat meatball melon milk mince mint mozzarella mushroom mussel mustard nectarine noodle nut nutmeg oat oatmeal oil olive onion orange oregano
  paprika parmesan parsley parsnip pasta pea peach peanut pear pecan penne pepper pineapple pistachio plum pomegranate pork potato prawn pumpkin
  quinoa radish raspberry rhubarb rice ricotta roll romaine rosemary rump rye sage salad salmon salsa salt sardine sauce sausage seed shallot shrimp
  sirloin sour soy spaghetti spinach squash steak stock strawberry sugar sweetcorn tahini tea thigh thyme tofu tomato tortilla tuna turkey turmeric
  turnip vanilla veal vinegar walnut water watercress wheat wing wrap yeast yoghurt yogurt zucchini drumstick heart leaf leg shoulder fillet rib neck rack shank bulb bunch head stalk floret wedge slice ring cube flake
  plant tenderloin powder paste puree stick strip chunk`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words for a cut, a form or a size. They may be part of a short name but are none by themselves. */
const describing = new Set(
  `baby black blue boneless brown canned chopped chunky coarse crushed cubed diced dried extra virgin fine frozen golden grated green ground grain half
  halves jumbo large long mature root chick medium mild mini minced mixed living rolled steel seedless creamy smooth crunchy cooked peeled pink pitted plain purple red roasted rolled round salted sea semi sharp shell shelled
  shredded short skinless skin small sliced smoked spring sweet thick thin unsalted white whole yellow loin bone bag squeezy squeeze runny giant pearl of in on the and with`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Beginnings of words that make a claim about a product. */
const claims = [
  'organic', 'bio', 'fair', 'free', 'cage', 'pasture', 'grass', 'wild', 'local', 'season', 'fresh', 'recall', 'safe', 'health', 'nutri', 'vitamin',
  'protein', 'sugarless', 'fat', 'lowfat', 'nonfat', 'sodium', 'calori', 'pestic', 'residue', 'clean', 'gmo', 'non', 'gluten', 'vegan', 'vegetarian', 'halal',
  'kosher', 'allerg', 'sustain', 'carbon', 'emission', 'climate', 'environment', 'planet', 'eco', 'recycl', 'plastic', 'welfare', 'humane', 'ethic',
  'natural', 'pure', 'authentic', 'premium', 'quality', 'best', 'finest', 'tast', 'flavo', 'delicious', 'award', 'certif', 'verified', 'guarant', 'popular',
  'recommend', 'trusted', 'cheap', 'lowest', 'low', 'less', 'reduced', 'no', 'not', 'never', 'without', 'zero', 'import', 'artisan', 'family', 'farm',
  'additive', 'preserv', 'antibiotic', 'hormone', 'rainforest', 'discount', 'sale', 'deal', 'stock', 'super', 'cure', 'heal', 'doctor', 'buy', 'add', 'free',
  'luxury', 'great', 'good', 'ethical', 'real', 'raw', 'lean', 'keto', 'light', 'diet', 'probiotic', 'immun', 'better', 'perfect', 'value', 'bargain', 'special',
] as const; // prettier-ignore

/** Whether a word could be a claim. "Light" is one although "extra light olive oil" is a kind of food, so it is left out of short names. */
export function mayClaim(word: string): boolean {
  return claims.some((stem) => (stem.length <= 3 ? word === stem : word.startsWith(stem)));
}

const isIn = (words: ReadonlySet<string>, word: string): boolean =>
  (words.has(word) || words.has(singular(word))) && !mayClaim(word);

/** Whether a title word names a food or a part of one. A short name must end with such a word. */
export function isFoodWord(word: string): boolean {
  return isIn(foods, word);
}

/** Whether a word of a title only names a food, its cut, its form or its size. */
export function isPlainWord(word: string): boolean {
  return isIn(foods, word) || isIn(describing, word);
}
