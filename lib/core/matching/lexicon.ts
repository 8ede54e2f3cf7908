/** The word classes that matching goes by. Own lists, of kinds of words, singular as words.ts makes them. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that never change what a product is: quality, size, pack, origin, cut, colour. */
export const neutralWords = set(`
a an and the of or with in on by for from to no not pure real true all natural organic fresh freshly premium choice select prime grade aa quality best
large medium small extra jumbo mini xl big giant family size value pack pk pkg package bag box jar can canister bottle pouch tub carton tin container
ct count oz ounce lb pound g kg ml l fl gal gallon quart qt pint each ea bunch head bulb piece pc dozen per approx about
gluten free non gmo kosher halal certified vegan local locally grown usa us american california washington italian greek spanish french mexican
cage range pasture raised free-range farm farmer market brand everyday classic original traditional authentic homestyle signature
brown white red green yellow orange purple black golden dark light
boneless skinless bone skin trimmed thick thin center cut split tender lean style whole half sliced chopped diced cubed shredded peeled washed
trimmed ready cooking unsalted salted unsweetened sweetened low reduced fat sodium 2% 1% 80% 85% 90% 93% 100%
loose vine ripened ripe hass roma cherry grape plum campari heirloom english seedless hothouse greenhouse persian
`);

/** Words for another kind of product than the food named beside them: "garlic bread", "chicken soup", "banana pudding". */
export const productWords = set(`
bread roll bun bagel muffin croissant toast crouton cracker crisp chip pretzel popcorn puff cookie biscuit wafer cake cupcake brownie pie tart
donut pastry pudding custard gelatin jello ice gelato sorbet popsicle candy chocolate gum bar granola cereal oatmeal waffle pancake
soup stew chowder bisque chili broth stock bouillon sauce salsa dip spread dressing vinaigrette marinade glaze gravy relish chutney pickle
paste puree ketchup mustard mayo mayonnaise aioli hummus guacamole pesto jam jelly preserve marmalade syrup butter
juice drink beverage soda tea coffee latte smoothie shake lemonade cider beer wine vodka kombucha water punch cocktail kefir
powder seasoning rub blend mix kit salt extract flavor flavored flavoured infused concentrate
noodle pasta ravioli tortellini macaroni lasagna pizza burrito taco quesadilla enchilada sandwich wrap sub burger patty nugget tender meatball
sausage jerky bacon hot dog dumpling potsticker gyoza egg-roll spring-roll samosa casserole entree dinner meal bowl lunch breakfast snack
salad slaw coleslaw fries fry tot hash stuffing rice-cake cheese yogurt milk creamer cream oil vinegar flour
baby formula puree
`);

/** Not food for people: whatever else the title says, never bought for a meal. */
export const nonFoodWords = set(`
shampoo conditioner soap lotion detergent cleaner dishwashing laundry candle deodorant toothpaste mouthwash cosmetic lipstick balm
dog cat pet puppy kitten litter treat vitamin supplement capsule softgel tablet probiotic collagen diaper wipe tissue towel
plant fertilizer potting toy grinder-only slicer peeler press cutter mold pan pot kitchenware utensil book air-freshener freshener
`);
