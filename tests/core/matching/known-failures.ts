import type { Form } from '../../../lib/core/meal/ingredient';

/**
 * Products that must never be bought for an ingredient, and products that must be: how an earlier planner failed (bell pepper for
 * black pepper, butter for butternut squash, a Kalonji jar for cumin …) and the same mistakes one step on. Titles are made up in the
 * way stores write them.
 */
export interface MatchCase {
  name: string;
  form?: Form;
  title: string;
  /** `buy`: surely it. `ask`: may be shown as close, never bought unasked. `never`: not even close. */
  expected: 'buy' | 'ask' | 'never';
}

const rows = `
black pepper | ground | Organic Green Bell Pepper | never
black pepper | ground | Red Bell Peppers, 3 ct | never
black pepper | ground | Ground Black Pepper, 3 oz | buy
black pepper |  | Tellicherry Black Peppercorns, 1.8 oz | buy
black pepper |  | Pepper, Black, Coarse Grind | buy
black pepper |  | Cracked Black Pepper Turkey Breast, sliced | never
black pepper |  | Black Pepper & Olive Oil Triscuit Crackers 8.5 oz | never
bell pepper |  | Ground Black Pepper, 3 oz | never
bell pepper |  | Green Bell Pepper, each | buy
bell pepper |  | Organic Red Bell Peppers, 2 Pack | buy
butternut squash |  | Organic Valley Organic Butter | never
butternut squash |  | Salted Butter, 1 lb | never
butternut squash |  | Butternut Squash, each | buy
butternut squash |  | Butternut Squash Ravioli, 9 oz | never
butternut squash |  | Butternut Squash Soup 32 oz | never
butter |  | Butternut Squash, each | never
butter |  | Creamy Peanut Butter, 16 oz | never
butter |  | Apple Butter 17 oz | never
butter |  | Shea Body Butter 8 oz | never
butter |  | Unsalted Butter, 16 oz | buy
butter |  | Butter Lettuce, 1 head | never
butter |  | Butter Crackers Ritz 13.7oz | never
cumin | ground | Kalonji Nigella Seeds 7 oz | never
cumin | seeds | Kalonji (Black Onion Seed) | never
cumin | ground | Ground Cumin, 1.5 oz | buy
cumin | seeds | Cumin Seeds Whole, 3.5 oz | buy
cumin | seeds | Ground Cumin, 1.5 oz | ask
cumin | ground | Swad Jeera Powder 14 oz | buy
green cardamom |  | Black Cardamom Pods 3.5 oz | never
green cardamom |  | Green Cardamom Pods, 2 oz | buy
coconut milk |  | Whole Milk, 1 gal | never
coconut milk |  | Coconut Milk, Unsweetened, 13.5 fl oz can | buy
coconut milk |  | Coconut Water 33.8 fl oz | never
milk |  | Coconut Milk, Unsweetened, 13.5 fl oz can | never
milk |  | Almondmilk Unsweetened Vanilla 64 fl oz | never
milk |  | Whole Milk, Half Gallon | buy
milk |  | Milk Chocolate Bar 1.55 oz | never
milk |  | Sweetened Condensed Milk 14 oz | ask
milk |  | Goat Milk Soap Bar | never
salt |  | KICK Salt Smoked Ghost Pepper | ask
salt |  | Sea Salt & Vinegar Potato Chips | never
salt |  | Table Salt, Iodized, 26 oz | buy
salt |  | Kosher Salt 3 lb | buy
salt |  | Epsom Salt Soaking Solution | never
salt |  | Salted Butter, 1 lb | never
banana |  | Banana Pudding Mix 3.4 oz | never
banana |  | Banana Cream Pie Greek Yogurt | never
banana |  | Organic Bananas, per lb | buy
banana |  | Banana Chips 6 oz | never
garlic |  | Garlic Bread, Frozen, 10 oz | never
garlic |  | Garlic Powder, 3.4 oz | never
garlic |  | Organic Garlic, 3 Pack | buy
garlic |  | Roasted Garlic Pasta Sauce 24 oz | never
garlic |  | Garlic & Herb Cheese Spread 6.5 oz | never
garlic | powder | Fresh Garlic Bulb, each | never
garlic | powder | Garlic Powder, 3.4 oz | buy
chicken |  | Chicken Broth, 32 fl oz | never
chicken |  | Chicken Flavor Ramen Noodles 3 oz | never
chicken |  | Chicken Noodle Soup 10.75 oz | never
chicken |  | Whole Chicken, 4 lb | buy
chicken |  | Chicken Bouillon Cubes | never
chicken |  | Chicken & Rice Dog Food 30 lb | never
chicken breast |  | Breaded Chicken Breast Nuggets 24 oz | never
chicken breast |  | Boneless Skinless Chicken Breasts, 1 lb | buy
chicken breast |  | Oven Roasted Chicken Breast Deli Slices | never
chicken thigh |  | Boneless Skinless Chicken Thighs, 1.5 lb | buy
chicken thigh |  | Boneless Skinless Chicken Breasts, 1 lb | ask
chicken | stock | Chicken Breast, 1 lb | never
chicken | stock | Chicken Broth, Low Sodium, 32 fl oz | buy
egg |  | Eggplant, each | never
egg |  | Egg Noodles, Wide, 12 oz | never
egg |  | Large Brown Eggs, 12 ct | buy
egg |  | Chocolate Easter Eggs 10 oz | never
egg |  | Vegetable Egg Rolls 8 ct | never
egg |  | Cage Free Large Eggs, dozen | buy
eggplant |  | Large Eggs, 12 ct | never
eggplant |  | Eggplant, Italian | buy
rice |  | Rice Vinegar 12 fl oz | never
rice |  | Long Grain White Rice, 5 lb | buy
rice |  | Puffed Rice Cereal 9 oz | never
rice |  | Rice Pudding Cups 4 ct | never
rice |  | Black Beans and Rice 8 oz | never
rice |  | Rice Paper Wrappers 12 oz | never
basmati rice |  | Black Beans and Rice 8 oz | never
basmati rice |  | Basmati Rice, 2 lb | buy
rice vinegar |  | Basmati Rice, 2 lb | never
rice vinegar |  | Seasoned Rice Vinegar 12 fl oz | ask
apple |  | Pineapple, each | never
apple |  | Apple Cider Vinegar 16 fl oz | never
apple |  | Gala Apples, 3 lb bag | buy
apple |  | Apple Juice 64 fl oz | never
pineapple |  | Gala Apples, 3 lb bag | never
pineapple |  | Golden Pineapple, each | buy
pea | frozen | Frozen Peas, 16 oz | buy
pea |  | Peanut Butter 16 oz | never
pea |  | Chickpeas 15 oz can | never
corn | frozen | Frozen Sweet Corn, 16 oz | buy
corn |  | Corn Tortillas, 30 ct | never
corn |  | Corn Chips 9 oz | never
tomato |  | Tomato Ketchup 32 oz | never
tomato |  | Tomato Soup, 10.75 oz | never
tomato |  | Roma Tomatoes, 1 lb | buy
tomato |  | Diced Tomatoes, 14.5 oz can | never
tomato | canned | Diced Tomatoes, 14.5 oz can | buy
tomato | paste | Tomato Paste, 6 oz can | buy
tomato | paste | Roma Tomatoes, 1 lb | never
onion |  | Onion Rings, Frozen 16 oz | never
onion |  | Onion Powder 2.6 oz | never
onion |  | Yellow Onions, 3 lb Bag | buy
onion |  | French Onion Dip 16 oz | never
red onion |  | Yellow Onions, 3 lb Bag | ask
red onion |  | Red Onions, 2 lb | buy
green onion |  | Green Onions (Scallions), 1 bunch | buy
green onion |  | Yellow Onions, 3 lb Bag | never
spring onion |  | Green Onions (Scallions), 1 bunch | buy
ginger |  | Ginger Ale 12 fl oz, 12 pk | never
ginger |  | Ginger Snaps Cookies 16 oz | never
ginger |  | Fresh Ginger Root, 1 lb | buy
ginger | ground | Ground Ginger 1.5 oz | buy
mint |  | Mint Chocolate Chip Ice Cream | never
mint |  | Spearmint Gum 15 sticks | never
mint |  | Fresh Mint, 0.75 oz | buy
cilantro |  | Fresh Cilantro, 1 bunch | buy
cilantro |  | Cilantro Lime Dressing 12 oz | never
coriander | ground | Fresh Cilantro, 1 bunch | never
potato |  | Potato Chips, Classic 8 oz | never
potato |  | Sweet Potatoes, 1 lb | never
potato |  | Russet Potatoes, 5 lb bag | buy
sweet potato |  | Russet Potatoes, 5 lb bag | never
lemon |  | Lemon Dish Soap 19 fl oz | never
lemon |  | Lemonade 52 fl oz | never
lemon |  | Lemons, each | buy
lemon |  | Lemon Pepper Seasoning 2.5 oz | never
flour |  | Flour Tortillas, 8 inch, 10 ct | never
flour |  | All-Purpose Flour, 5 lb | buy
flour |  | Coconut Flour 16 oz | never
sugar |  | Sugar Snap Peas 8 oz | never
sugar |  | Granulated Sugar, 4 lb | buy
sugar |  | Sugar Free Syrup 24 fl oz | never
cream |  | Ice Cream, Vanilla 1.5 qt | never
cream |  | Cream Cheese 8 oz | never
heavy cream |  | Heavy Whipping Cream, 16 fl oz | buy
heavy cream |  | Shaving Cream 10 oz | never
cream cheese |  | Heavy Whipping Cream, 16 fl oz | never
cheddar cheese |  | Cheddar Cheese Crackers Goldfish 6.6 oz | never
cheddar cheese |  | Sharp Cheddar Cheese Block, 16 oz | buy
yogurt |  | Yogurt Covered Raisins 8 oz | never
olive oil |  | Sardines in Olive Oil 4.4 oz | never
olive oil |  | Extra Virgin Olive Oil 16.9 fl oz | buy
sesame oil |  | Toasted Sesame Oil, 8 fl oz | buy
sesame seed |  | Sesame Seed Hamburger Buns 8 ct | never
soy sauce |  | Low Sodium Soy Sauce 15 fl oz | buy
soy sauce |  | Soy Milk 64 fl oz | never
fish sauce |  | Fish Sticks 24 ct | never
ground beef |  | Ground Turkey 1 lb | ask
ground beef |  | Ground Beef, 80% Lean, 1 lb | buy
ground beef |  | Beef Chuck Roast 3 lb | never
ground beef |  | Plant-Based Ground Beef Style 12 oz | never
turkey |  | Turkey Bacon 12 oz | never
ham |  | Hamburger Buns 8 ct | never
salmon |  | Atlantic Salmon Fillet, 1 lb | buy
salmon |  | Salmon Cat Food Pate 3 oz | never
shrimp |  | Shrimp Cocktail Sauce 12 oz | never
shrimp |  | Raw Shrimp, Peeled, 12 oz | buy
spaghetti |  | Spaghetti Squash, each | never
spaghetti |  | Spaghetti 16 oz | buy
spaghetti |  | Spaghetti Sauce, Meat Flavor 24 oz | never
pasta |  | Penne Rigate 16 oz | buy
pasta |  | Pasta Salad Kit | never
black bean |  | Black Beans, 15 oz can | buy
black bean |  | Green Beans, 1 lb | never
black bean |  | Black Bean Burgers 4 ct | never
green bean |  | Green Coffee Beans 1 lb | never
green bean |  | Fresh Green Beans 12 oz | buy
kidney bean |  | Kidney Beans, Dark Red, 15 oz can | buy
lime |  | Lime Tortilla Chips 13 oz | never
lime |  | Limes, each | buy
basil |  | Tomato Basil Soup 17 oz | never
basil |  | Fresh Basil, 0.75 oz | buy
oregano | dried | Dried Oregano, 0.75 oz | buy
cinnamon | ground | Cinnamon Toast Cereal 12 oz | never
cinnamon | ground | Ground Cinnamon, 2.37 oz | buy
clove |  | Garlic Cloves Peeled 6 oz | never
chili powder |  | Chili with Beans 15 oz can | never
chili powder |  | Chili Powder 2.5 oz | buy
paprika |  | Paprika Potato Chips | never
honey |  | Honey Roasted Peanuts 16 oz | never
honey |  | Clover Honey 12 oz | buy
honey |  | Honeydew Melon, each | never
almond |  | Almond Milk 64 fl oz | never
almond |  | Sliced Almonds, 6 oz | buy
cashew |  | Cashew Butter 12 oz | never
vanilla extract |  | Vanilla Ice Cream 1.5 qt | never
vanilla extract |  | Pure Vanilla Extract, 2 fl oz | buy
baking powder |  | Baking Soda 16 oz | never
baking soda |  | Baking Powder 8.1 oz | never
cornstarch |  | Corn Starch 16 oz | buy
aubergine |  | Eggplant, each | buy
courgette |  | Zucchini, 1 lb | buy
scallion |  | Green Onions, 1 bunch | buy
prawn |  | Raw Shrimp, Peeled, 12 oz | buy
garbanzo bean |  | Chickpeas 15 oz can | buy
besan |  | Chickpea Flour (Besan) 2 lb | buy
lasagna noodle |  | Lasagna Noodles 16 oz | buy
lasagna noodle |  | Meat Lasagna, Frozen 38 oz | never
water chestnut |  | Sliced Water Chestnuts 8 oz can | buy
water chestnut |  | Spring Water 16.9 fl oz 24 pk | never
mushroom |  | White Mushrooms, 8 oz | buy
mushroom |  | Cream of Mushroom Soup 10.5 oz | never
spinach |  | Baby Spinach, 5 oz | buy
spinach |  | Spinach Artichoke Dip 12 oz | never
parmesan cheese |  | Parmigiano Reggiano Wedge, 7 oz | buy
white wine |  | White Wine Vinegar 12 fl oz | never
peanut butter |  | Creamy Peanut Butter 16 oz | buy
peanut butter |  | Peanut Butter Cups Candy 8 ct | never
peanut butter |  | Unsalted Butter, 16 oz | never
tofu |  | Organic Firm Tofu 14 oz | buy
oat |  | Old Fashioned Rolled Oats 42 oz | buy
oat |  | Oat Milk 64 fl oz | never
coconut oil |  | Coconut Oil, Unrefined, 14 oz | buy
coconut oil |  | Coconut Oil Shampoo 13 fl oz | never
cherry tomato |  | Beefsteak Tomato, each | ask
cherry tomato |  | Cherry Tomatoes, 10 oz | buy
chicken | stock | Chicken Bouillon Cubes 8 ct | ask
garlic clove |  | Organic Garlic, 3 Pack | buy
lemon zest |  | Lemons, each | buy
plain yogurt |  | Plain Nonfat Yogurt 32 oz | buy
saffron |  | Saffron Threads 1 g | buy
brown rice |  | Brown Basmati Rice 2 lb | buy
brown rice |  | Long Grain White Rice, 5 lb | ask
unsalted butter |  | Salted Butter, 1 lb | ask
green bell pepper |  | Red Bell Pepper, each | ask
scallop |  | Scalloped Potatoes 12 oz | never
sour cream |  | Sour Cream & Onion Chips 8 oz | never
hot dog |  | Hot Dog Buns 8 ct | never
condensed milk |  | Sweetened Condensed Milk 14 oz | buy
pumpkin |  | Pumpkin Spice Latte 11 oz | never
olive |  | Extra Virgin Olive Oil 16.9 fl oz | never
cucumber |  | Cucumber Melon Hand Soap | never
avocado |  | Avocado Oil 16 fl oz | never
orange |  | Orange Juice 52 fl oz | never
vanilla |  | French Vanilla Creamer 32 fl oz | never
cinnamon | ground | Cinnamon Sticks 3.5 oz | ask
cinnamon stick |  | Ground Cinnamon 2.37 oz | ask
cinnamon stick |  | Cinnamon Sticks 3.5 oz | buy
cardamom | ground | Green Cardamom Pods 1.75 oz | ask
fresh mozzarella |  | Fresh Mozzarella Ball 8 oz | buy
`;

export const knownFailures: readonly MatchCase[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [name = '', form = '', title = '', expected = 'never'] = row.split('|').map((cell) => cell.trim());
    return { name, title, expected: expected as MatchCase['expected'], ...(form === '' ? {} : { form: form as Form }) };
  });

/** Whether a match does what the case expects. */
export function holds(expected: MatchCase['expected'], confidence: 'certain' | 'close' | 'none'): boolean {
  if (expected === 'buy') return confidence === 'certain';
  return expected === 'never' ? confidence === 'none' : confidence !== 'certain';
}
