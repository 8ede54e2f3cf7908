/** Shelves written before a rule was changed for them, household goods among them; see shelves.ts for what the columns mean. */
export const secondLaterShelves = `
broccolini | Broccolini @ 8 oz; Baby Broccolini @ 1 bunch | Broccolini with Garlic Butter @ 10 oz | Broccoli Slaw @ 12 oz; Broccoli Cheddar Soup @ 15 oz
serrano peppers | Serrano Peppers @ 4 oz; Serrano Chili Peppers @ each | Pickled Serrano Peppers @ 12 oz | Serrano Ham @ 100 g; Serrano Hot Sauce @ 5 fl oz
baby bok choy | Baby Bok Choy @ 1 lb | - | Bok Choy Stir Fry Kit @ 12 oz; Baby Carrots @ 1 lb
yellow onions | Yellow Onions @ 3 lb; Yellow Onion @ each | Caramelized Yellow Onions @ 8 oz | Red Onions @ 2 lb; Onion Rings @ 16 oz; Yellow Onion Dip @ 15 oz
beefsteak tomatoes | Beefsteak Tomatoes @ 1 lb; Beefsteak Tomato @ each | - | Beef Steak @ 8 oz; Beefsteak Tomato Seeds @ 1 ct
cremini mushrooms | Cremini Mushrooms @ 8 oz; Sliced Cremini Mushrooms @ 8 oz | Stuffed Cremini Mushrooms @ 10 oz | Cream of Mushroom Soup @ 10.5 oz; White Mushrooms @ 8 oz
starfruit | Starfruit @ each; Star Fruit @ 2 ct | Dried Starfruit @ 4 oz | Star Fruit Drink @ 12 fl oz; Starburst Fruit Chews @ 14 oz
concord grapes | Concord Grapes @ 2 lb | - | Concord Grape Juice @ 64 fl oz; Concord Grape Jelly @ 18 oz; Red Grapes @ 2 lb
pork belly | Pork Belly @ 1 kg; Pork Belly Slices @ 500 g | Smoked Pork Belly @ 500 g; Pork Belly in BBQ Sauce @ 400 g | Pork Belly Bao Buns @ 4 pack; Pork Pies @ 4 pack
flank steak | Flank Steak @ 1.5 lb; Beef Flank Steak @ 2 lb | Marinated Flank Steak @ 1.5 lb; Teriyaki Flank Steak @ 1 lb | Steak Sauce @ 10 oz; Flank Steak Pinwheels @ 1 lb
ground chuck | Ground Chuck @ 1 lb; 80% Lean Ground Chuck @ 3 lb | Seasoned Ground Chuck @ 1 lb | Chuck Roast @ 3 lb; Ground Chuck Burgers @ 6 ct; Ground Chicken @ 1 lb
ham hock | Ham Hock @ 1 kg; Smoked Ham Hock @ 750 g | Pulled Ham Hock @ 180 g | Ham Hock Terrine @ 150 g; Ham Hock and Pea Soup @ 600 g
rainbow trout fillets | Rainbow Trout Fillets @ 250 g; Trout Fillets @ 260 g | Smoked Rainbow Trout Fillets @ 150 g | Trout Pâté @ 115 g; Rainbow Carrots @ 500 g
crabsticks | Crab Sticks @ 250 g; Surimi Sticks @ 200 g | - | Crab Meat @ 100 g; Fish Sticks @ 20 ct; Bread Sticks @ 125 g
uht milk | UHT Whole Milk @ 1 L; UHT Semi Skimmed Milk @ 1 L | Chocolate UHT Milk @ 200 ml | UHT Cream @ 200 ml; Fresh Whole Milk @ 2 L
soft cheese | Soft Cheese @ 200 g; Full Fat Soft Cheese @ 180 g | Light Soft Cheese @ 200 g; Garlic and Herb Soft Cheese @ 200 g; Vegan Soft Cheese @ 170 g | Soft Cheese Bites @ 100 g; Cheese Soft Tacos @ 6 ct
colby jack | Colby Jack Cheese @ 8 oz; Sliced Colby Jack @ 8 oz | Reduced Fat Colby Jack @ 8 oz | Colby Jack Crackers @ 6 oz; Monterey Jack @ 8 oz; Jack Links @ 3 oz
lard | Lard @ 250 g; Pure Lard @ 16 oz | Vegan Lard @ 250 g | Lardons @ 200 g; Refried Beans with Lard @ 16 oz
icing | Vanilla Icing @ 16 oz; White Icing @ 14 oz; Ready to Roll Icing @ 1 kg | Chocolate Icing @ 16 oz | Icing Sugar @ 500 g; Iced Buns @ 4 pack; Icing Bags @ 10 ct
gelatine | Gelatine Leaves @ 25 g; Powdered Gelatine @ 12 g; Unflavored Gelatin @ 1 oz | Vegan Gelatine @ 13 g | Strawberry Gelatin Dessert @ 3 oz; Gelato @ 500 ml
bicarbonate of soda | Bicarbonate of Soda @ 200 g; Bicarb of Soda @ 180 g | - | Cream Soda @ 330 ml; Soda Bread @ 400 g; Soda Water @ 1 L
chocolate sauce | Chocolate Sauce @ 300 g; Chocolate Syrup @ 24 oz | Sugar Free Chocolate Syrup @ 18 oz; Dark Chocolate Sauce @ 350 g | Chocolate Pudding with Sauce @ 300 g; Soy Sauce @ 150 ml
hundreds and thousands | Hundreds and Thousands @ 80 g; Rainbow Sprinkles @ 65 g | Chocolate Sprinkles @ 80 g | Thousand Island Dressing @ 250 ml
red wine | Red Wine @ 750 ml; Merlot Red Wine @ 750 ml | Alcohol Free Red Wine @ 750 ml | Red Wine Vinegar @ 500 ml; Red Wine Gravy @ 150 g; Red Wine Glasses @ 4 ct
tinned peaches | Peach Slices in Juice @ 415 g; Tinned Peaches in Syrup @ 420 g; Canned Peach Halves @ 15 oz | - | Peaches @ 4 pack; Peach Iced Tea @ 1.5 L; Frozen Peaches @ 16 oz
pickled beetroot | Pickled Beetroot @ 440 g; Sliced Beetroot in Vinegar @ 340 g | Sweet Chilli Pickled Beetroot @ 300 g | Cooked Beetroot @ 250 g; Beetroot Salad @ 200 g; Pickled Onions @ 440 g
chilli sauce | Chilli Sauce @ 250 ml; Hot Chilli Sauce @ 250 ml | Garlic Chilli Sauce @ 250 ml; Mango Chilli Sauce @ 250 ml | Kidney Beans in Chilli Sauce @ 395 g; Chilli Flakes @ 30 g; Chilli Con Carne Sauce @ 400 g
lasagna noodles | Lasagna Noodles @ 16 oz; Oven Ready Lasagna @ 9 oz | Whole Wheat Lasagna Noodles @ 13 oz; Gluten Free Lasagna Noodles @ 10 oz | Meat Lasagna @ 38 oz; Lasagna Sauce @ 24 oz; Ramen Noodles @ 3 oz
ramen noodles | Ramen Noodles @ 10 oz; Instant Ramen Noodles @ 3 oz | Brown Rice Ramen Noodles @ 10 oz; Spicy Chicken Ramen Noodles @ 3 oz | Ramen Bowl @ 1 ct; Ramen Broth @ 32 oz
cereal bars | Cereal Bars @ 6 pack | Strawberry Cereal Bars @ 6 pack; Chocolate Cereal Bars @ 6 pack | Corn Cereal @ 12 oz; Candy Bars @ 6 ct; Bar Soap @ 4 ct
tortilla strips | Tortilla Strips @ 13 oz; Restaurant Style Tortilla Strips @ 12 oz | Lime Tortilla Strips @ 11 oz | Flour Tortillas @ 10 ct; Chicken Strips @ 24 oz; Tortilla Soup @ 18 oz
seltzer | Seltzer @ 12 pack; Original Seltzer Water @ 1 L | Lime Seltzer @ 12 pack; Black Cherry Seltzer @ 8 pack | Hard Seltzer @ 12 pack; Alka Seltzer Tablets @ 24 ct
instant hot chocolate | Instant Hot Chocolate @ 400 g; Hot Chocolate Powder @ 300 g | Sugar Free Hot Chocolate @ 250 g; Mint Hot Chocolate @ 300 g; Light Hot Chocolate @ 220 g | Hot Chocolate Mug @ 1 ct; Chocolate Hot Cross Buns @ 4 pack
toilet paper | Toilet Paper @ 12 ct; Ultra Soft Toilet Paper @ 24 rolls | - | Toilet Cleaner @ 750 ml; Baking Paper @ 10 m; Paper Towels @ 6 rolls; Toilet Brush @ 1 ct
kitchen roll | Kitchen Roll @ 4 pack; Kitchen Towel @ 2 pack | - | Kitchen Foil @ 10 m; Swiss Roll @ 1 ct; Kitchen Cleaner Spray @ 750 ml
dish soap | Dish Soap @ 24 fl oz; Lemon Dish Soap @ 19 fl oz; Dishwashing Liquid @ 24 fl oz | - | Hand Soap @ 7.5 fl oz; Dish Towel @ 2 ct; Soap Dish @ 1 ct; Dishwasher Tablets @ 30 ct
bin liners | Bin Liners @ 20 pack; Bin Bags @ 40 pack | - | Pedal Bin @ 1 ct; Pie Dish Liners @ 20 pack; Freezer Bags @ 50 pack
laundry detergent | Laundry Detergent @ 100 fl oz; Liquid Laundry Detergent @ 64 fl oz | Free and Clear Laundry Detergent @ 64 fl oz | Dishwasher Detergent @ 75 oz; Laundry Basket @ 1 ct; Fabric Softener @ 64 fl oz
aluminum foil | Aluminum Foil @ 75 sq ft; Heavy Duty Aluminum Foil @ 50 sq ft | - | Aluminum Baking Pan @ 3 ct; Plastic Wrap @ 200 sq ft
`;
