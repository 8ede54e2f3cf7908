import { shelfRows } from './diet-cases-shelf';

/**
 * Products and what they may not be bought for. `blocks`: diets or allergens (`no x`) that must refuse it; `allows`: ones that must
 * not. Titles as stores write them; false friends on purpose (butternut, coconut milk, eggplant, hamburger buns, water chestnuts).
 */
export interface DietCase {
  title: string;
  labels: string[];
  blocks: string[];
  allows: string[];
}

const rows = `
Boneless Skinless Chicken Breasts, 1 lb | vegetarian, vegan, pescatarian, halal, kosher | gluten-free, dairy-free, nut-free
Halal Chicken Thighs 2 lb | vegetarian, vegan | halal, gluten-free
Kosher Whole Chicken | vegetarian, vegan, halal | kosher, dairy-free
Ground Beef 80/20, 1 lb | vegetarian, vegan, pescatarian, halal, kosher | gluten-free, nut-free
Thick Cut Bacon, 12 oz | vegetarian, halal, kosher, pescatarian | gluten-free, dairy-free
Turkey Bacon 12 oz | vegetarian, halal | gluten-free, no pork
Pork Tenderloin | halal, kosher, vegan, no pork | dairy-free
Honey Ham Sliced | halal, kosher, vegetarian | nut-free
Pepperoni Pizza 16 oz | vegetarian, halal, gluten-free, dairy-free, vegan |
Cheese Pizza Frozen 20 oz | vegan, gluten-free, dairy-free | vegetarian
Atlantic Salmon Fillet | vegetarian, vegan, no fish | pescatarian, gluten-free, dairy-free, halal
Raw Shrimp, Peeled 12 oz | vegetarian, kosher, no shellfish | pescatarian, gluten-free
Anchovies in Olive Oil | vegetarian, vegan, no fish | pescatarian
Fish Sauce 8 fl oz | vegetarian, vegan, no fish | pescatarian, dairy-free
Oyster Sauce 9 oz | vegetarian, vegan, no shellfish | dairy-free
Worcestershire Sauce 10 oz | vegetarian, vegan, no fish | dairy-free
Oyster Mushrooms 8 oz | | vegetarian, vegan, no shellfish, gluten-free
Lump Crab Meat 8 oz | vegetarian, kosher, no shellfish | pescatarian
Imitation Crab Sticks | vegetarian, no fish, gluten-free | dairy-free
Tuna, Chunk Light in Water | vegetarian, vegan, no fish | pescatarian, gluten-free
Whole Milk, 1 gal | vegan, dairy-free, no milk | vegetarian, gluten-free, nut-free
Lactose Free 2% Milk | vegan, dairy-free | vegetarian, gluten-free
Coconut Milk, Unsweetened 13.5 oz | | vegan, dairy-free, gluten-free, nut-free, vegetarian
Almond Milk Unsweetened 64 oz | nut-free, no nuts | vegan, dairy-free, gluten-free
Oat Milk Barista 32 oz | | vegan, dairy-free, nut-free
Soy Milk Original | no soy | vegan, dairy-free, gluten-free
Unsalted Butter 16 oz | vegan, dairy-free | vegetarian, gluten-free
Ghee Clarified Butter | vegan, dairy-free | vegetarian, gluten-free
Creamy Peanut Butter 16 oz | nut-free, no peanut | vegan, dairy-free, gluten-free, vegetarian
Almond Butter | nut-free | vegan, dairy-free
Sunflower Butter | | nut-free, vegan, dairy-free
Apple Butter 17 oz | | vegan, dairy-free, gluten-free
Cocoa Butter 8 oz | | dairy-free
Butter Beans, 15 oz can | | vegan, dairy-free, gluten-free
Butter Lettuce, 1 head | | vegan, dairy-free
Butternut Squash, each | | vegan, dairy-free, nut-free
Buttermilk 32 oz | vegan, dairy-free | vegetarian
Heavy Whipping Cream | vegan, dairy-free | vegetarian, gluten-free
Cream of Tartar 3 oz | | vegan, dairy-free
Coconut Cream 13.5 oz | | vegan, dairy-free, nut-free
Sour Cream 16 oz | vegan, dairy-free | vegetarian
Plain Greek Yogurt | vegan, dairy-free | vegetarian, gluten-free
Dairy-Free Coconut Yogurt | | dairy-free, vegetarian
Vegan Cheddar Cheese Shreds | | vegan, dairy-free
Sharp Cheddar Cheese Block | vegan, dairy-free | vegetarian, gluten-free
Parmigiano Reggiano | vegan, dairy-free | gluten-free
Cottage Cheese 16 oz | vegan, dairy-free | gluten-free
Vanilla Ice Cream 1.5 qt | vegan, dairy-free | vegetarian
Non-Dairy Frozen Dessert Vegan Chocolate | | vegan, dairy-free
Non-Dairy Coffee Creamer Powder | dairy-free, vegan | gluten-free
Large Eggs, 12 ct | vegan, no egg | vegetarian, gluten-free, dairy-free
Liquid Egg Whites 16 oz | vegan, no egg | vegetarian, dairy-free
Eggplant, each | | vegan, no egg, gluten-free
Egg Noodles, Wide 12 oz | vegan, gluten-free, no egg | vegetarian, nut-free
Vegan Egg Substitute | | vegan
Mayonnaise 30 oz | vegan, no egg | vegetarian, gluten-free
Vegan Mayo 12 oz | | vegan, no egg
Caesar Dressing 12 oz | vegetarian, vegan, dairy-free |
Ranch Dressing | vegan, dairy-free | nut-free
Italian Vinaigrette | | vegan, dairy-free
Honey 12 oz | vegan | vegetarian, gluten-free
Honeydew Melon | | vegan
Honeycrisp Apples 3 lb | | vegan, gluten-free
Maple Syrup | | vegan, gluten-free
All-Purpose Flour, 5 lb | gluten-free, no wheat | vegan, nut-free
Almond Flour 16 oz | nut-free | gluten-free, vegan
Rice Flour 24 oz | | gluten-free, vegan, nut-free
Coconut Flour | | gluten-free, nut-free
Chickpea Flour (Besan) | | gluten-free, vegan
Gluten Free All Purpose Flour | | gluten-free, vegan
Semolina Flour | gluten-free | vegan
Buckwheat Groats | | gluten-free, vegan
Cream of Wheat Hot Cereal | gluten-free | vegetarian
Spaghetti 16 oz | gluten-free | vegan, dairy-free
Gluten Free Spaghetti Corn & Rice | | gluten-free, vegan
Rice Noodles 14 oz | | gluten-free, vegan
Glass Noodles Mung Bean | | gluten-free, vegan
Udon Noodles | gluten-free | dairy-free
Couscous 10 oz | gluten-free | vegan
Quinoa 16 oz | | gluten-free, vegan, nut-free
Pearl Barley 16 oz | gluten-free | vegan
Farro | gluten-free | vegan
Basmati Rice 2 lb | | gluten-free, vegan, halal, kosher, nut-free
Old Fashioned Rolled Oats 42 oz | gluten-free | vegan, dairy-free
Gluten Free Rolled Oats | | gluten-free, vegan
Polenta | | gluten-free, vegan
Corn Tortillas 30 ct | | gluten-free, vegan
Flour Tortillas 10 ct | gluten-free | nut-free, dairy-free
White Sandwich Bread 20 oz | gluten-free | nut-free
Gluten-Free White Bread | | gluten-free
Sourdough Loaf | gluten-free | nut-free
Hamburger Buns 8 ct | gluten-free | vegetarian, halal
Hot Dog Buns 8 ct | gluten-free | vegetarian, no pork
Pita Bread | gluten-free | vegan
Naan 2 ct | gluten-free, vegan | vegetarian
Panko Bread Crumbs | gluten-free | dairy-free
Soy Sauce 15 oz | gluten-free, no soy, low-sodium | vegan
Tamari Gluten Free Soy Sauce | no soy | gluten-free, vegan
Low Sodium Soy Sauce | gluten-free | low-sodium
Coconut Aminos | | gluten-free, vegan, no soy
Teriyaki Sauce | gluten-free, no soy | dairy-free
Hoisin Sauce | gluten-free | dairy-free
Beer, Lager 6 pk | halal, gluten-free, no alcohol | dairy-free
Ginger Beer 4 pk | | halal, no alcohol
Root Beer 12 pk | | halal, vegan, no alcohol
Ginger Ale | | halal, gluten-free
Dry White Wine | halal, no alcohol | gluten-free, dairy-free
White Wine Vinegar | | halal, no alcohol, gluten-free
Red Wine Vinegar 12 oz | | halal, vegan
Rice Wine Vinegar | | halal, gluten-free
Malt Vinegar | gluten-free | halal
Mirin | halal, no alcohol | dairy-free
Shaoxing Cooking Wine | halal, no alcohol | dairy-free
Apple Cider Vinegar | | halal, gluten-free, vegan
Sliced Almonds 6 oz | nut-free, no nuts | vegan, gluten-free
Cashews Roasted Salted | nut-free | vegan, gluten-free
Walnuts Chopped 8 oz | nut-free | vegan
Pine Nuts | nut-free | vegan
Peanuts Dry Roasted | nut-free, no peanut | gluten-free, dairy-free
Mixed Nuts | nut-free, no peanut | vegan
Trail Mix | nut-free | vegetarian
Water Chestnuts 8 oz can | | nut-free, vegan
Nutmeg Ground 1.1 oz | | nut-free, vegan
Nutritional Yeast | | nut-free, vegan
Glazed Donuts 6 ct | gluten-free, vegan, dairy-free | nut-free
Coconut Flakes | | nut-free, vegan
Coconut Oil | | nut-free, vegan, dairy-free
Sunflower Seeds | | nut-free, vegan
Pumpkin Seeds (Pepitas) | | nut-free, vegan
Tahini 16 oz | no sesame | vegan, nut-free, gluten-free
Hummus 10 oz | no sesame | vegan, gluten-free
Toasted Sesame Oil | no sesame | vegan
Sesame Seeds White | no sesame | vegan, nut-free
Basil Pesto 6 oz | nut-free, vegan, dairy-free | gluten-free
Vegan Pesto Nut Free | | vegan
Nutella Hazelnut Spread | nut-free, vegan, dairy-free | gluten-free
Marzipan | nut-free | gluten-free
Baklava | nut-free, gluten-free | vegetarian
Granola with Honey | vegan, gluten-free, nut-free | vegetarian
Chocolate Chip Cookies 13 oz | vegan, gluten-free, dairy-free | vegetarian
Vegan Gluten Free Brownies | | vegan, gluten-free
Milk Chocolate Bar | vegan, dairy-free | vegetarian, gluten-free
Dark Chocolate 70% Dairy Free Bar | | dairy-free, gluten-free
Semi-Sweet Chocolate Chips | dairy-free, vegan | vegetarian, gluten-free
Unsweetened Cocoa Powder | | vegan, dairy-free, gluten-free
Marshmallows 10 oz | vegetarian, vegan, halal, kosher | gluten-free, nut-free
Gelatin Unflavored | vegetarian, vegan, halal | gluten-free
Gummy Bears | vegetarian, vegan, halal | nut-free
Lard 16 oz | vegetarian, vegan, halal, kosher | gluten-free
Vegetable Shortening | | vegan, dairy-free
Chicken Broth 32 oz | vegetarian, vegan, low-sodium | gluten-free, dairy-free
Low Sodium Chicken Broth | vegetarian | low-sodium
Vegetable Broth 32 oz | low-sodium | vegetarian, vegan, gluten-free
Low Sodium Vegetable Broth | | low-sodium, vegan
Beef Bouillon Cubes | vegetarian, vegan | dairy-free
Refried Beans Vegetarian | | vegetarian
Black Beans, 15 oz can | | vegan, gluten-free, nut-free, halal, kosher
Red Lentils 16 oz | | vegan, gluten-free
Chickpeas 15 oz can | | vegan, gluten-free, nut-free
Firm Tofu 14 oz | no soy | vegan, gluten-free, dairy-free
Tempeh Organic | no soy | vegan, dairy-free
Edamame Shelled Frozen | no soy | vegan, gluten-free
White Miso Paste | no soy | vegan, dairy-free
Seitan Strips | gluten-free | vegan, dairy-free
Meatless Vegan Chicken Nuggets | | vegan, vegetarian
Plant-Based Ground Beef | | vegetarian, vegan
Veggie Burgers 4 ct | | vegetarian
Impossible Burger Plant-Based | | vegetarian
Chicken & Veggie Sausage | vegetarian, vegan | dairy-free
Vegetarian Fed Cage Free Eggs | vegan, no egg | vegetarian
Vegetarian Fed Chicken Thighs | vegetarian, vegan | dairy-free
Italian Sausage, Mild | vegetarian, halal, kosher | dairy-free
Chicken Sausage Apple | vegetarian, vegan | no pork
Beef Hot Dogs 8 ct | vegetarian, vegan | dairy-free
Corn Dogs 6 ct | vegetarian, gluten-free | nut-free
Chicken Noodle Soup | vegetarian, vegan, gluten-free | nut-free
Tomato Soup | | vegetarian
Cream of Mushroom Soup | vegan, dairy-free | nut-free
Clam Chowder | vegetarian, kosher, dairy-free, no shellfish | nut-free
Minestrone Soup Vegan | | vegan
Diced Tomatoes 14.5 oz can | | vegan, gluten-free, nut-free
Marinara Sauce | | vegan, gluten-free
Alfredo Sauce 15 oz | vegan, dairy-free | vegetarian
Vodka Sauce | vegan, dairy-free, halal | vegetarian
Thai Red Curry Paste | no shellfish | gluten-free
Kimchi | no fish | gluten-free, dairy-free
Beefsteak Tomatoes | | vegan, vegetarian
Chicken of the Sea Tuna | vegetarian, no fish | gluten-free
Hamburger Helper Cheeseburger Macaroni | vegan, gluten-free, dairy-free | nut-free
Macaroni and Cheese 7 oz | vegan, gluten-free, dairy-free | vegetarian
Cheese Ravioli | vegan, gluten-free, dairy-free | vegetarian
Beef Ravioli | vegetarian, vegan, gluten-free | nut-free
Meat Lasagna Frozen | vegetarian, gluten-free, dairy-free | nut-free
Pork Dumplings | vegetarian, halal, gluten-free | nut-free
Vegetable Egg Rolls | gluten-free, no egg | vegetarian
Breaded Fish Sticks | vegetarian, gluten-free, no fish | nut-free
Onion Rings Frozen | gluten-free | vegetarian
French Fries Frozen | | vegan, gluten-free
Mashed Potatoes Buttery | vegan, dairy-free | vegetarian
Cheese Puffs | vegan, dairy-free | nut-free
Potato Chips Sea Salt | | vegan, gluten-free, nut-free
Sour Cream & Onion Chips | vegan, dairy-free | vegetarian
Wheat Crackers | gluten-free | vegetarian
Rice Cakes Lightly Salted | | gluten-free, vegan
Pretzels | gluten-free | vegan
Popcorn Butter Flavor | dairy-free, vegan | nut-free
Duck Sauce 8 oz | | vegetarian
Steak Sauce A1 | | vegetarian
Poultry Seasoning | | vegetarian, vegan, gluten-free
Everything Bagel Seasoning | no sesame | vegan
Lemon Curd | vegan, no egg, dairy-free | vegetarian
Strawberry Jam | | vegan, gluten-free
Fresh Basil 0.75 oz | | vegan, gluten-free, halal, kosher, nut-free, no egg
Garlic, 3 Pack | | vegan, gluten-free, halal
Extra Virgin Olive Oil | | vegan, gluten-free, dairy-free, nut-free
Peanut Oil 24 oz | nut-free, no peanut | vegan
Ground Cumin 1.5 oz | | vegan, gluten-free, nut-free
Sea Salt 26 oz | | vegan, gluten-free, halal, kosher
Frozen Peas 16 oz | | vegan, gluten-free, nut-free
Russet Potatoes 5 lb | | vegan, gluten-free
Bananas per lb | | vegan, gluten-free, nut-free
Oatmeal Cookies {May contain milk and tree nuts} | dairy-free, nut-free | vegetarian
Dark Chocolate Bar Vegan {May contain almonds} | nut-free | vegan
Plain Rice Crackers {Contains: soy, wheat} | gluten-free, no soy | vegetarian
Vegan Cookies {May contain traces of milk} | dairy-free | vegetarian
Sunflower Seed Bread {Gluten Free} | | gluten-free
Rice Puffs {Contains no nuts} | | nut-free
Fruit Bars {Made in a facility that processes peanuts} | nut-free, no peanut | gluten-free
`;

export const dietCases: readonly DietCase[] = `${rows.trim()}
${shelfRows.trim()}`
  .split('\n')
  .map((row) => {
    const [product = '', blocks = '', allows = ''] = row.split('|').map((cell) => cell.trim());
    const label = /\{(.*)\}/.exec(product)?.[1];
    const list = (cell: string): string[] =>
      cell
        .split(',')
        .map((each) => each.trim())
        .filter((each) => each !== '');
    return {
      title: product.replace(/\s*\{.*\}/, ''),
      labels: label === undefined ? [] : [label],
      blocks: list(blocks),
      allows: list(allows),
    };
  });

/** "no egg" is something to avoid, everything else a diet. */
export function rulesFor(name: string): { diets: string[]; avoid: string[] } {
  return name.startsWith('no ') ? { diets: [], avoid: [name.slice(3)] } : { diets: [name], avoid: [] };
}
