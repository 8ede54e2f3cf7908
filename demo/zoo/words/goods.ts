/**
 * The foods that the zoo's stores may sell, one per line: the name a shopper types; the name of the plain product on the shelf;
 * its department; packs with their prices; other kinds, which nobody means who types the plain name.
 */
export const goods = `
milk | Whole Milk | Dairy | 1 gal 3.99, 1/2 gal 2.29, 1 qt 1.49 | Chocolate Milk, Oat Milk, Evaporated Milk, Goat Milk
butter | Salted Butter | Dairy | 16 oz 4.49, 8 oz 2.79 | Peanut Butter, Apple Butter, Cocoa Butter Bar
plain yogurt | Plain Yogurt | Dairy | 32 oz 3.49, 5.3 oz 0.99 | Vanilla Yogurt, Strawberry Yogurt, Soy Yogurt
heavy cream | Heavy Cream | Dairy | 1 pint 3.99, 8 fl oz 2.49 | Ice Cream, Cream Cheese, Cream of Tartar
cheddar | Cheddar Cheese | Dairy | 8 oz 3.29, 16 oz 5.99 | Cheddar Crackers, Vegan Cheddar Slices
mozzarella | Mozzarella Cheese | Dairy | 8 oz 3.49, 16 oz 6.29 | Mozzarella Sticks
eggs | Large Eggs | Dairy | 12 ct 3.19, 18 ct 4.59 | Chocolate Eggs, Egg Noodles, Liquid Egg Whites
paneer | Paneer | Dairy | 12 oz 5.99 | Paneer Tikka Meal
garlic | Garlic | Produce | each 0.69, 3 ct 1.79 | Garlic Powder, Black Garlic, Garlic Bread, Minced Garlic in Oil
yellow onion | Yellow Onions | Produce | each 0.79, 3 lb 2.99 | Onion Powder, French Fried Onions, Onion Soup Mix
red onion | Red Onions | Produce | each 0.89, 2 lb 2.79 | Pickled Red Onions
tomatoes | Tomatoes | Produce | 1 lb 1.99, each 0.59 | Diced Tomatoes, Sun-Dried Tomatoes, Tomato Paste, Tomato Ketchup
carrots | Carrots | Produce | 1 lb 0.99, 2 lb 1.79 | Carrot Juice, Carrot Cake Mix
potatoes | Russet Potatoes | Produce | 5 lb 3.99, each 0.75 | Potato Chips, Sweet Potatoes, Instant Mashed Potatoes
spinach | Spinach | Produce | 8 oz 2.49, 1 bunch 1.99 | Frozen Chopped Spinach, Spinach Dip
cilantro | Cilantro | Produce | 1 bunch 0.89 | Coriander Seed, Cilantro Lime Dressing
ginger | Ginger Root | Produce | 4 oz 1.29, 1 lb 3.99 | Ground Ginger, Ginger Ale, Gingerbread Cookies
lemons | Lemons | Produce | each 0.69, 2 lb 3.49 | Lemon Dish Soap, Lemon Juice, Lemonade
limes | Limes | Produce | each 0.49, 1 lb 1.99 | Lime Tortilla Chips, Lime Soda
bananas | Bananas | Produce | 1 lb 0.69, each 0.29 | Banana Chips, Banana Pudding Mix, Banana Shampoo
strawberries | Strawberries | Produce | 1 lb 3.49 | Strawberry Jam, Frozen Strawberries, Strawberry Lip Balm
avocado | Hass Avocado | Produce | each 1.19, 4 ct 4.29 | Avocado Oil, Avocado Hair Mask
bell pepper | Red Bell Pepper | Produce | each 1.49 | Green Bell Pepper, Stuffed Pepper Kit
jalapeno | Jalapeño Peppers | Produce | 4 oz 0.79 | Pickled Jalapeño Slices, Jalapeño Poppers
mint | Mint | Produce | 1 bunch 1.99 | Mint Toothpaste, Mint Tea, Breath Mints
celery | Celery | Produce | each 1.89 | Celery Seed, Celery Salt
mushrooms | White Mushrooms | Produce | 8 oz 2.29 | Mushroom Gravy, Dried Porcini Mushrooms
broccoli | Broccoli Crowns | Produce | 1 lb 2.49 | Broccoli Cheddar Soup
zucchini | Zucchini | Produce | each 0.99 | Zucchini Bread
chicken thighs | Chicken Thighs | Meat | 1 lb 3.99, 3 lb 9.99 | Smoked Chicken Thigh Treats for Dogs
chicken breast | Chicken Breast | Meat | 1 lb 4.99, 3 lb 12.99 | Breaded Chicken Breast Strips, Canned Chicken Breast
ground beef | Ground Beef | Meat | 1 lb 5.49, 3 lb 14.99 | Plant-Based Ground, Beef Jerky
bacon | Bacon | Meat | 12 oz 5.49 | Turkey Bacon, Bacon Bits
salmon | Salmon Fillet | Meat | 1 lb 10.99, 12 oz 8.49 | Smoked Salmon, Canned Salmon, Salmon Cat Food
tofu | Firm Tofu | Meat | 14 oz 2.29 | Silken Tofu, Tofu Noodles
basmati rice | Basmati Rice | Pantry | 2 lb 4.49, 5 lb 8.99 | Basmati Rice Crackers, Brown Basmati Rice, Microwave Basmati Rice
rice | White Rice | Pantry | 2 lb 1.99, 5 lb 3.99 | Rice Vinegar, Rice Cooker, Rice Noodles, Cauliflower Rice
spaghetti | Spaghetti | Pantry | 16 oz 1.49 | Spaghetti Sauce, Spaghetti Squash, Canned Spaghetti Rings
penne | Penne | Pantry | 16 oz 1.49 | Gluten-Free Penne
flour | All-Purpose Flour | Pantry | 5 lb 3.29, 2 lb 1.89 | Almond Flour, Flour Tortillas, Cake Flour
sugar | Granulated Sugar | Pantry | 4 lb 3.19 | Brown Sugar, Powdered Sugar, Sugar Snap Peas, Sugar-Free Gum
baking powder | Baking Powder | Pantry | 8 oz 1.99 | Baby Powder, Baking Soda, Baking Powder Biscuits
salt | Table Salt | Pantry | 26 oz 0.99 | Epsom Salt, Bath Salts, Garlic Salt
black pepper | Ground Black Pepper | Pantry | 2 oz 2.99, 6 oz 5.99 | Black Pepper Chips, Whole Black Peppercorns
cumin | Ground Cumin | Pantry | 2 oz 2.79 | Cumin Seeds
turmeric | Ground Turmeric | Pantry | 2 oz 2.99 | Turmeric Capsules, Turmeric Latte Mix
paprika | Paprika | Pantry | 2 oz 2.49 | Smoked Paprika, Paprika Chips
cinnamon | Ground Cinnamon | Pantry | 2 oz 2.59 | Cinnamon Sticks, Cinnamon Candle, Cinnamon Rolls
bay leaves | Bay Leaves | Pantry | 0.5 oz 2.99 | Bay Leaf Soap
olive oil | Olive Oil | Pantry | 16 fl oz 7.99, 1 L 12.99 | Olive Oil Soap, Olive Oil Mayonnaise
vegetable oil | Vegetable Oil | Pantry | 48 fl oz 4.29 | Vegetable Oil Spread
soy sauce | Soy Sauce | Pantry | 10 fl oz 2.29, 15 fl oz 3.29 | Soy Sauce Packets, Low Sodium Soy Sauce
vinegar | White Vinegar | Pantry | 32 fl oz 1.89 | Cleaning Vinegar, Balsamic Vinegar, Salt & Vinegar Chips
honey | Honey | Pantry | 12 oz 4.49, 24 oz 7.99 | Honey Mustard, Honey Nut Cereal, Honey Shampoo
coconut milk | Coconut Milk | Pantry | 13.5 fl oz 2.19 | Light Coconut Milk, Coconut Milk Drink, Coconut Milk Body Wash
chickpeas | Chickpeas | Pantry | 15 oz 0.99 | Roasted Chickpea Snack, Chickpea Pasta
black beans | Black Beans | Pantry | 15 oz 0.89, 1 lb 1.79 | Black Bean Burgers, Black Bean Dip
red lentils | Red Lentils | Pantry | 1 lb 1.99 | Lentil Soup
crushed tomatoes | Crushed Tomatoes | Pantry | 28 oz 1.79 | Tomato Soup
chicken broth | Chicken Broth | Pantry | 32 oz 2.19 | Low Sodium Chicken Broth, Chicken Bouillon Cubes
peanut butter | Peanut Butter | Pantry | 16 oz 2.49 | Peanut Butter Cups, Peanut Butter Dog Biscuits
bread | White Sandwich Bread | Bakery | 20 oz 2.49 | Bread Crumbs, Bread Knife, Banana Bread
tortillas | Flour Tortillas | Bakery | 10 ct 2.79 | Tortilla Chips, Tortilla Soup
naan | Naan | Bakery | 4 ct 3.49 | Naan Pizza
frozen peas | Frozen Peas | Frozen | 12 oz 1.49 | Wasabi Peas, Split Pea Soup
frozen corn | Frozen Corn | Frozen | 12 oz 1.49 | Popcorn, Corn Dogs
coffee | Ground Coffee | Drinks | 12 oz 7.99 | Coffee Filters, Coffee Creamer, Coffee Ice Cream
black tea | Black Tea | Drinks | 20 ct 2.99 | Iced Tea Mix, Tea Tree Soap
orange juice | Orange Juice | Drinks | 52 fl oz 3.99 | Orange Soda, Orange Juice Popsicles
sparkling water | Sparkling Water | Drinks | 12 ct 4.99 | Water Filter
dark chocolate | Dark Chocolate Bar | Snacks | 3.5 oz 2.49 | Dark Chocolate Cake Mix
almonds | Almonds | Snacks | 8 oz 4.99 | Almond Milk, Almond Body Lotion
raisins | Raisins | Snacks | 12 oz 2.99 | Raisin Bran Cereal
rolled oats | Rolled Oats | Pantry | 18 oz 2.49, 42 oz 4.49 | Instant Oatmeal Packets, Oat Bath Soak
`;

/** Brands a store may carry; all invented. */
export const brandNames = [
  'Alder Mill', 'Brightwater', 'Copper Kettle', 'Dell & Daughter', 'Eastfold', 'Fenwick Farms', 'Golden Acre', 'Hilltop Pantry',
  'Juniper Row', 'Kestrel', 'Larkspur', 'Marlow', 'Northgate', 'Old Quay', 'Plumfield', 'Quill & Oat', 'Redbrook', 'Tamarind Tree',
]; // prettier-ignore

/** First and second words of store names. */
export const storeNames: readonly [readonly string[], readonly string[]] = [
  ['Green', 'Corner', 'Harbour', 'Maple', 'Daily', 'Village', 'Sunny', 'Union'],
  ['Pantry', 'Grocer', 'Market', 'Larder', 'Provisions', 'Foods', 'Stores'],
];
