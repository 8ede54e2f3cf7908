/** Bread, frozen things, drinks, nuts and snacks, and names that are a dish elsewhere; see shelves.ts for what the columns mean. */
export const bakeryShelves = `
white bread | White Sandwich Bread @ 20 oz; Medium Sliced White Bread @ 800 g | Gluten Free White Bread @ 15 oz | White Bread Mix @ 500 g; Bread Bin @ 1 ct; White Wine @ 750 ml
sourdough | Sourdough Loaf @ 800 g; Sourdough Bread @ 24 oz | Olive Sourdough @ 400 g; Gluten Free Sourdough @ 400 g | Sourdough Pretzels @ 16 oz; Sourdough Pizza @ 1 ct
rye bread | Rye Bread @ 500 g | - | Rye Crackers @ 200 g; Rye Whiskey @ 750 ml; Rye Flour @ 1 kg
wholemeal bread | Medium Sliced Wholemeal Bread @ 800 g; Wholemeal Loaf @ 400 g | - | Wholemeal Flour @ 1 kg; White Bread @ 800 g
baguette | French Baguette @ 10 oz; Baguette @ 250 g | Garlic Baguette @ 170 g; Gluten Free Baguettes @ 2 pack | Ham Baguette Sandwich @ 1 ct; Baguette Tray @ 1 ct
bagels | Plain Bagels @ 6 ct | Cinnamon Raisin Bagels @ 6 ct; Everything Bagels @ 6 ct; Gluten Free Bagels @ 4 ct | Bagel Chips @ 6 oz; Bagel Slicer @ 1 ct; Everything Bagel Seasoning @ 2 oz
english muffins | English Muffins @ 6 ct | Cinnamon Raisin English Muffins @ 6 ct; Whole Wheat English Muffins @ 6 ct | Blueberry Muffins @ 4 ct; Muffin Tin @ 1 ct
hamburger buns | Hamburger Buns @ 8 ct | Gluten Free Hamburger Buns @ 4 ct; Whole Wheat Hamburger Buns @ 8 ct | Hamburger Helper @ 6 oz; Cinnamon Buns @ 4 ct
corn tortillas | Corn Tortillas @ 30 ct; White Corn Tortillas @ 30 ct | Blue Corn Tortillas @ 12 ct | Corn Tortilla Chips @ 11 oz; Flour Tortillas @ 10 ct
tortillas | Flour Tortillas @ 10 ct; Soft Taco Flour Tortillas @ 10 ct | Spinach Tortillas @ 6 ct; Gluten Free Tortillas @ 6 ct | Tortilla Chips @ 11 oz; Tortilla Press @ 1 ct; Chicken Tortilla Soup @ 18 oz
pitta bread | White Pitta Bread @ 6 pack | Garlic and Herb Pitta Bread @ 6 pack; Wholemeal Pitta Bread @ 6 pack | Pitta Chips @ 150 g
naan | Plain Naan @ 2 pack; Naan Bread @ 2 pack | Garlic and Coriander Naan @ 2 pack; Peshwari Naan @ 2 pack | Naan Pizza @ 1 ct; Butter Chicken with Naan @ 450 g
croissants | All Butter Croissants @ 4 pack | Chocolate Croissants @ 4 pack; Almond Croissants @ 2 pack | Ham and Cheese Croissant Sandwich @ 1 ct
crumpets | Crumpets @ 6 pack | Gluten Free Crumpets @ 4 pack; Cheese Crumpets @ 4 pack | -
granola | Original Granola @ 12 oz; Granola @ 500 g | Chocolate Granola @ 400 g; Grain Free Granola @ 8 oz | Granola Bars @ 6 ct; Granola Yogurt Parfait @ 5 oz
corn flakes | Corn Flakes @ 18 oz | Honey Nut Corn Flakes @ 500 g; Frosted Corn Flakes @ 500 g | Corn Flake Crumbs @ 21 oz; Canned Corn @ 15 oz
hummus | Classic Hummus @ 10 oz; Houmous @ 200 g | Red Pepper Hummus @ 10 oz; Chocolate Hummus @ 8 oz; Reduced Fat Houmous @ 200 g | Hummus Chips @ 5 oz; Falafel and Houmous Wrap @ 1 ct
guacamole | Guacamole @ 8 oz; Classic Guacamole @ 10 oz | Spicy Guacamole @ 8 oz | Guacamole Seasoning @ 1 oz; Guacamole Tortilla Chips @ 9 oz
pesto | Basil Pesto @ 6.7 oz; Green Pesto @ 190 g | Red Pesto @ 190 g; Vegan Pesto @ 6 oz | Pesto Pasta Salad @ 250 g; Pesto Chicken Pizza @ 1 ct
gnocchi | Potato Gnocchi @ 16 oz; Gnocchi @ 500 g | Cauliflower Gnocchi @ 12 oz; Gluten Free Gnocchi @ 12 oz; Spinach Gnocchi @ 500 g | Chicken Gnocchi Soup @ 15 oz
coleslaw | Coleslaw @ 300 g; Creamy Coleslaw @ 15 oz | Reduced Fat Coleslaw @ 300 g; Cheese Coleslaw @ 300 g | Coleslaw Dressing @ 13 fl oz; Chicken Coleslaw Sandwich @ 1 ct
kimchi | Kimchi @ 14 oz; Cabbage Kimchi @ 16 oz | Radish Kimchi @ 14 oz; Vegan Kimchi @ 14 oz | Kimchi Noodle Soup @ 4 oz; Kimchi Fried Rice @ 9 oz
falafel | Falafel @ 200 g | Sweet Potato Falafel @ 200 g; Spinach Falafel @ 200 g | Falafel Mix @ 10 oz; Falafel Wrap @ 1 ct
fish fingers | Cod Fish Fingers @ 10 pack; Fish Fingers @ 20 pack | Gluten Free Fish Fingers @ 8 pack; Vegan Fish Fingers @ 8 pack | Fish Oil @ 60 ct; Lady Fingers @ 200 g
meatballs | Beef Meatballs @ 12 pack; Italian Style Meatballs @ 26 oz | Vegan Meatballs @ 16 pack; Turkey Meatballs @ 20 oz | Spaghetti and Meatballs @ 15 oz; Meatball Sub @ 1 ct
miso paste | White Miso Paste @ 300 g; Miso Paste @ 150 g | - | Instant Miso Soup @ 8 ct; Miso Salmon @ 200 g
sauerkraut | Sauerkraut @ 16 oz | Beet Sauerkraut @ 16 oz | Sauerkraut Pierogi @ 16 oz
frozen spinach | Frozen Spinach @ 12 oz; Frozen Chopped Spinach @ 10 oz | Frozen Creamed Spinach @ 10 oz | Baby Spinach @ 5 oz; Frozen Spinach Pizza @ 14 oz
frozen mixed berries | Frozen Mixed Berries @ 48 oz | - | Mixed Berry Yogurt @ 5.3 oz; Mixed Berry Jam @ 12 oz
puff pastry | Puff Pastry @ 17 oz; Ready Rolled Puff Pastry Sheet @ 320 g | Gluten Free Puff Pastry @ 280 g; Light Puff Pastry @ 375 g | Puff Pastry Cheese Straws @ 150 g; Puff Pastry Chicken Pie @ 250 g
vanilla ice cream | Vanilla Ice Cream @ 48 fl oz | No Sugar Added Vanilla Ice Cream @ 48 fl oz; Vegan Vanilla Ice Cream @ 1 pint; Vanilla Caramel Swirl Ice Cream @ 48 fl oz | Vanilla Ice Cream Sandwiches @ 12 ct; Ice Cream Scoop @ 1 ct
french fries | French Fries @ 32 oz | Sweet Potato Fries @ 20 oz | French Fried Onions @ 6 oz; Fry Sauce @ 12 oz
milk chocolate | Milk Chocolate Bar @ 100 g | Sugar Free Milk Chocolate Bar @ 85 g; Milk Chocolate Bar with Hazelnuts @ 100 g | Chocolate Milk @ 1 qt; Milk Chocolate Digestives @ 300 g
white chocolate | White Chocolate Bar @ 100 g | - | White Chocolate Cookies @ 200 g; White Hot Chocolate @ 300 g
dark chocolate | Dark Chocolate Bar @ 3.5 oz; 70% Dark Chocolate @ 100 g | Dark Chocolate Bar with Orange @ 100 g; Sugar Free Dark Chocolate Bar @ 3 oz | Dark Chocolate Almonds @ 8 oz; Dark Chocolate Brownie Mix @ 18 oz
walnuts | Walnut Halves @ 200 g; Chopped Walnuts @ 8 oz | Honey Roasted Walnuts @ 6 oz; Candied Walnuts @ 5 oz | Walnut Oil @ 250 ml; Walnut Bread @ 400 g; Coffee and Walnut Cake @ 1 ct
cashews | Cashews @ 8 oz; Roasted Salted Cashews @ 9 oz | Wasabi Cashews @ 6 oz; Honey Roasted Cashews @ 9 oz | Cashew Butter @ 12 oz; Cashew Chicken @ 12 oz
pecans | Pecan Halves @ 6 oz | Candied Pecans @ 5 oz; Cinnamon Pecans @ 5 oz | Pecan Pie @ 30 oz; Pecan Smoked Bacon @ 12 oz
sunflower seeds | Sunflower Seeds @ 200 g; Sunflower Kernels @ 8 oz | Ranch Sunflower Seeds @ 5 oz; Dill Pickle Sunflower Seeds @ 5 oz | Sunflower Seed Butter @ 16 oz; Wild Bird Sunflower Seed @ 20 lb
chia seeds | Chia Seeds @ 12 oz | - | Chia Seed Pudding @ 5 oz; Raspberry Chia Jam @ 300 g
tortilla chips | Tortilla Chips @ 11 oz; Lightly Salted Tortilla Chips @ 200 g | Lime Tortilla Chips @ 11 oz; Nacho Cheese Tortilla Chips @ 9 oz; Blue Corn Tortilla Chips @ 9 oz | Tortilla Soup @ 15 oz
potato chips | Classic Potato Chips @ 8 oz; Salted Potato Chips @ 8 oz | Barbecue Potato Chips @ 8 oz; Sour Cream and Onion Potato Chips @ 8 oz | Potato Chip Cookies @ 8 oz; Potato Salad @ 16 oz
pretzels | Mini Pretzels @ 16 oz; Pretzel Twists @ 15 oz | Peanut Butter Filled Pretzels @ 10 oz; Chocolate Pretzels @ 7 oz; Honey Mustard Pretzels @ 10 oz | Pretzel Buns @ 4 ct; Pretzel Dog @ 4 ct
popcorn kernels | Popcorn Kernels @ 30 oz | - | Caramel Popcorn @ 7 oz; Popcorn Salt @ 11 oz; Popcorn Chicken @ 25 oz
coffee beans | Whole Bean Coffee @ 12 oz; Coffee Beans @ 1 kg | Decaf Coffee Beans @ 227 g; Hazelnut Coffee Beans @ 12 oz | Chocolate Coffee Beans @ 100 g; Instant Coffee @ 100 g
instant coffee | Instant Coffee @ 100 g | Decaf Instant Coffee @ 100 g; Caramel Instant Coffee @ 8 ct | Instant Oatmeal @ 8 ct; Coffee Mug @ 1 ct
green tea | Green Tea @ 20 ct; Green Tea Bags @ 40 ct | Decaf Green Tea @ 20 ct; Lemon Green Tea @ 20 ct; Mint Green Tea @ 20 ct | Green Tea Ice Cream @ 1 pint; Green Tea Face Mask @ 1 ct
apple juice | Apple Juice @ 64 fl oz | Apple and Mango Juice @ 1 L; Light Apple Juice @ 64 fl oz | Apple Juice Drink Popsicles @ 12 ct; Apple Cider Vinegar @ 16 fl oz
tonic water | Tonic Water @ 1 L | Diet Tonic Water @ 1 L; Elderflower Tonic Water @ 500 ml | Tonic Hair Lotion @ 8 fl oz; Sparkling Water @ 1 L
lemonade | Lemonade @ 59 fl oz | Diet Lemonade @ 2 L; Strawberry Lemonade @ 59 fl oz | Lemonade Stand Kit @ 1 ct; Lemons @ each
almond milk | Almond Milk @ 64 fl oz; Original Almond Milk @ 1 L | Chocolate Almond Milk @ 64 fl oz; Vanilla Almond Milk @ 64 fl oz | Almond Milk Yogurt @ 5.3 oz; Almond Milk Ice Cream @ 1 pint
oat milk | Oat Milk @ 64 fl oz | Chocolate Oat Milk @ 1 L; Vanilla Oat Milk @ 1 L | Oat Milk Creamer @ 25 fl oz; Rolled Oats @ 18 oz
`;
