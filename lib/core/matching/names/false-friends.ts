/**
 * Names that contain the name of something else: lamb's lettuce is not lamb, oyster crackers contain no oyster, chickpea pasta is not
 * wheat. Before a title is read for allergens and diets each is replaced by what it is. Own table. A pattern requires adjacent words, so
 * that "chicken thighs, herb rub" stays chicken.
 */
const friends: readonly [RegExp, string][] = [
  [/\blamb['’]?s lettuce\b/gi, 'lettuce'],
  [/\b(?:chicken|hen|ram) of the woods?\b/gi, 'mushroom'],
  [/\b(?:lobster|oyster|beefsteak) (mushrooms?)\b/gi, '$1'],
  [/\b(?:beef ?steak|beef|ox ?heart) (tomato(?:es)?)\b/gi, '$1'],
  [/\b(?:horse |sweet )?chestnut (mushrooms?)\b/gi, '$1'],
  [/\bhot[- ]?dog (?:buns?|rolls?|baps?)\b/gi, 'hot dog buns'],
  [/\b(?:wafer|cracker)[- ](thin|cuts?)\b/gi, '$1'],
  // The animal of the milk: goat's cheese, buffalo mozzarella, sheep's yogurt.
  [
    /\b(?:goat|sheep|ewe|buffalo|cow)(?:['’]?s)?(?= (?:[\w']+ ){0,3}(?:milk|cheese|yogh?urt|butter|kefir|gouda|cheddar|feta|mozzarella|log|cream|curd|brie)\b)/gi,
    '',
  ],
  // Distilled: no gluten of the grain is left (Regulation (EU) 1169/2011, Annex II).
  [/\b(?:single )?malt (whisk(?:e?y|ies))\b/gi, '$1'],
  [/\bginger nuts?\b/gi, 'ginger biscuit'],
  [/\b(pecan|cashew|macadamia|pistachio) nuts?\b/gi, '$1'],
  [/\bromano peppers?\b/gi, 'bell pepper'],
  [/\bsoft[- ]shell (crabs?)\b/gi, '$1'],
  [/\b(?:paella|risotto|sushi|pudding) rice\b/gi, 'rice'],
  [/\bpad thai (?:rice )?noodles?\b(?! (?:kit|bowl|soup|meal))/gi, 'rice noodles'],
  [/\b(?:tostada|taco) shells?\b/gi, 'taco shell'],
  [/\brice paper\b|\bspring roll (?:rice )?papers?\b/gi, 'rice paper'],
  [/\bsoya\b/gi, 'soy'],
  [/\b(?:soy ?)?bean curds?\b/gi, 'tofu'],
  [/\bplant butter\b/gi, 'vegan butter'],
  [/\b(?:sunflower|pumpkin|sesame|flax|hemp)(?: seed)? butter\b/gi, 'seed paste'],
  [/\bmixed nut butter\b/gi, 'nut butter'],
  [/\bpastry flour\b/gi, 'flour'],
  [/\b(?:filo|phyllo) pastry\b/gi, 'phyllo'],
  [/\bpizza (?:bases?|crusts?)\b/gi, 'pizza dough'],
  [/\bpancake syrup\b/gi, 'syrup'],
  [/\btart (cherr(?:y|ies))\b/gi, '$1'],
  [/\bcorn on the cob\b/gi, 'corn'],
  [/\bserrano (peppers?|chill?[ie]s?)\b/gi, 'serrano chili'],
  [/\b(?:black|white|summer|winter) truffles?\b|\btruffles? (?=salt\b|oil\b|mushroom)/gi, 'mushroom '],
  [/\bspaghetti squash\b/gi, 'squash'],
  [/\bcelery ribs?\b/gi, 'celery'],
  // Ribs of the named animal; "ribs" alone are pork.
  [/\b(prime|beef|veal) ribs?\b|\b(?:rib[- ]?eyes?|rib roast|standing rib)\b/gi, 'beef'],
  [/\b(lamb) ribs?\b/gi, '$1'],
  [/\bfrank['’]?s red ?hot\b/gi, 'hot sauce'],
  [/\b(salmon|tuna|cod|swordfish|halibut|hake|fish|marlin) steaks?\b/gi, '$1 fillet'],
  [/\b(crab|lobster|clam|prawn|shrimp|cockle|mussel) ?meats?\b/gi, '$1'],
  [/\bvegetable (suet|burgers?)\b/gi, 'veggie $1'],
  [/\bchampagne wine vinegar\b/gi, 'wine vinegar'],
  [/\bmilk thistle\b/gi, 'thistle'],
  // A tray of lasagne is the dish; sheets and what pasta makers sell are the pasta.
  [
    /\b((?:egg|pasta|oven[- ]ready|wavy|no[- ]boil) )lasagne\b|\blasagne(?= (?:sheets?|pasta|noodles?)\b)/gi,
    '$1lasagna noodle',
  ],
  [/\blasagne\b(?!.*\b(?:sheets?|pasta)\b)/gi, 'lasagna'],
  [/\bwine gums?\b/gi, 'gummy bears'],
  [/\b(?:ginger|root) ?beers?\b/gi, 'soda'],
  [/\bcream (soda|sherry)\b/gi, '$1'],
  [/\bcheese pumpkins?\b/gi, 'pumpkin'],
  [/\b(?:brown )?turkey figs?\b/gi, 'figs'],
  [/\bcrab ?apples?\b/gi, 'apple'],
  [/\bswedish fish\b/gi, 'candy'],
  [/\boyster crackers?\b/gi, 'cracker'],
  [/\blady ?fingers? bananas?\b/gi, 'banana'],
  [/\bbread (?:and|&|n) butter (pickles?|chips|cucumbers?)\b/gi, '$1'],
  [/\b(?:hamburger|burger|sandwich) (?:dill )?(pickles?|dills?|slices)\b/gi, '$1'],
  [/\branch (?:style )?beans?\b/gi, 'beans'],
  [/\bromano beans?\b/gi, 'beans'],
  // Still a hamburger bun, which usually has sesame.
  [/\b(?:burger|slider) (?:buns?|rolls?)\b/gi, 'hamburger buns'],
  [
    /\b(?:carnitas|barbacoa|pulled pork|bbq pork) jackfruit\b|\bjackfruit (?:carnitas|barbacoa|pulled pork)\b/gi,
    'jackfruit',
  ],
  [/\balmond ?milk frappuccino\b|\bfrappuccino(?= [\w ]{0,30}almond ?milk)/gi, 'almond milk'],
  [/\bgoose ?berr(?:y|ies)\b/gi, 'berry'],
  [/\bsteak (?:cut )?(fries|fry)\b/gi, '$1'],
  [/\b(?:duck|quail|goose|turkey) (eggs?)\b/gi, '$1'],
  [/\b(pecan|walnut|almond|nut|coconut) ?meats?\b/gi, '$1'],
  [/\bliver (?:detox|cleanse|support|health|care)\b/gi, 'herbal'],
  [/\bhead cheese\b/gi, 'pork'],
  [/\btiger ?nuts?\b/gi, 'tuber'],
  [/\bgrape[- ]?nuts?\b/gi, 'wheat barley cereal'],
  [/\begg replacers?\b/gi, 'replacer'],
  [/\bflax eggs?\b/gi, 'flax'],
  [/^just egg\b/gi, 'mung bean'],
  // Products for use with meat are not meat: "chicken seasoning", "crab boil", "fish fry seasoning", "steak rub".
  [
    /\b(?:chicken|turkey|beef|pork|steak|brisket|burger|hamburger|sausage|meat|poultry|fish|salmon|tuna|cod|shrimp|prawn|crab|seafood|lobster|wing|lamb|carne asada|carnitas|fajita)s?(?: (?:fry|boil|fried rice))? (seasonings?|rubs?|tenderi[sz]er|spice (?:blend|mix)|coating mix|breading mix|brine)\b/gi,
    '$1',
  ],
  [/\b(?:crab|shrimp|seafood|crawfish|fish) boil\b|\bribs? rub\b/gi, 'seasoning'],
  // Plants in the shape of meat. Fried coated products may contain wheat.
  [
    /\b(mushroom|jackfruit|coconut|mango|banana|pineapple|papaya|apple|fruit|soy|tofu|seitan|eggplant|carrot|beet|pea|plant|vegan)s? jerky\b/gi,
    '$1 snack',
  ],
  [
    /\b(cauliflower|tofu|pretzel|potato|broccoli|veggie|vegetable|chickpea|mushroom)s? (?:frozen |mini |crispy )?(?:nuggets?|wings?|tenders?)\b/gi,
    '$1 breaded',
  ],
  [/\b(vegetable|veggie|mushroom|vegetarian|vegan) bouillon(?: cubes?)?\b/gi, '$1 broth'],
  // Yogurt of a plant's milk; without "milk" the plant may be a flavour.
  [/\b(almond|coconut|oat|soy|cashew|hemp|pea|flax) ?milk (?:greek )?(?:yogurt|yoghurt|kefir)\b/gi, '$1 beverage'],
  [
    /\b(buckwheat|potato|cassava|plantain|banana|teff|sorghum|arrowroot|millet|quinoa|amaranth|tapioca|lentil|pea|fonio|tigernut|cauliflower|lupin) flour\b/gi,
    '$1 meal',
  ],
  [
    /\b(lentil|chickpea|brown rice|rice|quinoa|kelp|mung bean|edamame|soybean|black bean|zucchini|carrot|hearts? of palm|konjac|sweet potato|cassava|corn|pea) (?:pasta|spaghetti|noodles?|penne|rotini|fusilli|linguine|fettuccine|rigatoni|macaroni|elbows?|vermicelli|angel hair)\b/gi,
    '$1',
  ],
  [/\b(lentil|chickpea|zucchini|hearts? of palm|courgette) lasagn[ae]\b/gi, '$1 meal'],
  [
    /\b100% buckwheat (?:soba )?noodles?\b|\b100% buckwheat soba\b|\bsoba(?: noodles?)?,? 100% buckwheat\b/gi,
    'buckwheat',
  ],
  // Named after a shape or a house: no cream, no whiskey.
  [/\bcream crackers?\b/gi, 'water biscuits'],
  [/\bbourbon (?:creams?|biscuits?)\b/gi, 'chocolate cream biscuits'],
  [/\b(coconut|shea|cocoa|mango kernel) butter\b/gi, '$1 fat'],
  [/\bfish mint\b/gi, 'herb'],
];

/** Most titles have none: one look says so. */
const any = new RegExp(friends.map(([pattern]) => pattern.source).join('|'), 'i');

/** A title with its false friends said otherwise; everything else stays as written. */
export function withoutFalseFriends(title: string): string {
  if (!any.test(title)) return title;
  let result = title;
  for (const [pattern, said] of friends) result = result.replace(pattern, said);
  return result;
}
