/** Grains, tins, sauces, oils and spices; see shelves.ts for what the columns mean. */
export const pantryShelves = `
rigatoni | Rigatoni @ 16 oz | Chickpea Rigatoni @ 8 oz; Whole Wheat Rigatoni @ 16 oz; Gluten Free Rigatoni @ 12 oz | Rigatoni Bolognese @ 10 oz
orzo | Orzo @ 16 oz | Tricolor Orzo @ 12 oz; Whole Grain Orzo @ 16 oz | Lemon Chicken Orzo Soup @ 15 oz
linguine | Linguine @ 1 lb | Spinach Linguine @ 12 oz; Red Lentil Linguine @ 8 oz | Linguine with Clam Sauce @ 12 oz
macaroni | Elbow Macaroni @ 16 oz | Gluten-Free Elbow Macaroni @ 12 oz | Macaroni Salad @ 16 oz; Macaroni and Cheese Dinner @ 7.25 oz
egg noodles | Wide Egg Noodles @ 12 oz | - | Egg Noodle Soup Mix @ 4 oz; Shirataki Noodles @ 8 oz
couscous | Couscous @ 500 g | Giant Couscous @ 300 g; Lemon and Garlic Couscous @ 110 g; Wholewheat Couscous @ 500 g | Couscous Salad @ 250 g
quinoa | White Quinoa @ 16 oz; Quinoa @ 500 g | Red Quinoa @ 12 oz; Microwave Quinoa @ 250 g | Quinoa Chips @ 5 oz; Quinoa Shampoo @ 12 fl oz
jasmine rice | Jasmine Rice @ 5 lb | Brown Jasmine Rice @ 2 lb; Microwave Jasmine Rice @ 8.8 oz; Coconut Jasmine Rice @ 8.8 oz | Jasmine Tea @ 20 ct; Jasmine Candle @ 1 ct
long grain rice | Long Grain Rice @ 1 kg; Long Grain White Rice @ 2 lb | Microwave Long Grain Rice @ 250 g; Brown Long Grain Rice @ 1 kg | Rice Pudding @ 400 g
porridge oats | Porridge Oats @ 1 kg | Golden Syrup Porridge Oats @ 8 pack | Oat Milk @ 1 L; Oatcakes @ 250 g
plain flour | Plain Flour @ 1.5 kg | Gluten Free Plain Flour @ 1 kg; Wholemeal Plain Flour @ 1 kg | Self Raising Flour @ 1.5 kg; Plain Flour Tortilla Wraps @ 8 pack
bread flour | Bread Flour @ 5 lb; Strong White Bread Flour @ 1.5 kg | Wholemeal Bread Flour @ 1.5 kg | Bread @ 20 oz; Rye Flour @ 2 lb
cornstarch | Corn Starch @ 16 oz | - | Laundry Starch @ 20 fl oz; Corn Meal @ 24 oz
powdered sugar | Powdered Sugar @ 2 lb | - | Granulated Sugar @ 4 lb; Powdered Sugar Donuts @ 10 oz
caster sugar | Caster Sugar @ 1 kg | Golden Caster Sugar @ 500 g | Granulated Sugar @ 1 kg; Icing Sugar @ 500 g
brown sugar | Light Brown Sugar @ 2 lb; Dark Brown Sugar @ 2 lb | - | Granulated Sugar @ 4 lb; Brown Sugar Bacon @ 12 oz; Brown Sugar Oatmeal @ 8 ct; Brown Sugar Body Scrub @ 10 oz
sea salt | Fine Sea Salt @ 500 g; Sea Salt @ 26 oz | Smoked Sea Salt @ 100 g; Garlic Sea Salt @ 4 oz | Sea Salt Caramels @ 5 oz; Sea Salt Hair Spray @ 6 fl oz; Sea Salt Crackers @ 5 oz
whole peppercorns | Black Peppercorns @ 100 g; Whole Black Peppercorns @ 2 oz | Pink Peppercorns @ 50 g | Peppercorn Sauce @ 200 g; Ground Black Pepper @ 2 oz
ground ginger | Ground Ginger @ 1.6 oz | - | Root Ginger @ 100 g; Ground Gingerbread Coffee @ 12 oz
ground coriander | Ground Coriander @ 38 g | - | Fresh Coriander @ 30 g; Coriander Seeds @ 40 g
cumin seeds | Cumin Seeds @ 45 g | Black Cumin Seeds @ 100 g | Ground Cumin @ 42 g; Cumin Crackers @ 150 g
cinnamon sticks | Cinnamon Sticks @ 20 g | - | Ground Cinnamon @ 40 g; Cinnamon Pretzel Sticks @ 8 oz; Cinnamon Broom @ 1 ct
nutmeg | Ground Nutmeg @ 1.1 oz; Whole Nutmeg @ 25 g | - | Nutmeg Grater @ 1 ct; Eggnog with Nutmeg @ 1 qt
whole cloves | Whole Cloves @ 25 g | - | Ground Cloves @ 1 oz; Clove Cigarillos @ 10 ct; Garlic Cloves Peeled @ 6 oz
cayenne pepper | Cayenne Pepper @ 1.75 oz | - | Cayenne Pepper Sauce @ 5 fl oz; Cayenne Capsules @ 100 ct
garlic powder | Garlic Powder @ 3 oz | - | Garlic Salt @ 5 oz; Garlic Bulb @ each
chili powder | Chili Powder @ 2.5 oz | Chipotle Chili Powder @ 2 oz; Ancho Chili Powder @ 2 oz | Chili Beans @ 15 oz; Chili Seasoning Mix @ 1.25 oz
paprika | Paprika @ 2 oz; Sweet Paprika @ 46 g | Smoked Paprika @ 2 oz; Hot Paprika @ 46 g | Paprika Crisps @ 40 g
dried oregano | Dried Oregano @ 14 g; Oregano @ 0.7 oz | Mexican Oregano @ 0.5 oz | Oregano Oil Capsules @ 60 ct
curry powder | Medium Curry Powder @ 85 g; Curry Powder @ 2 oz | Hot Curry Powder @ 85 g | Curry Paste @ 200 g; Curry Ketchup @ 400 g
garam masala | Garam Masala @ 50 g | - | Tikka Masala Sauce @ 350 g; Masala Chai @ 20 ct
vanilla extract | Pure Vanilla Extract @ 2 fl oz | Imitation Vanilla Extract @ 2 fl oz | Vanilla Candle @ 1 ct; Vanilla Protein Powder @ 2 lb; Almond Extract @ 1 fl oz
baking soda | Baking Soda @ 16 oz | - | Baking Soda Toothpaste @ 6 oz; Baking Soda Cat Litter @ 14 lb; Baking Powder @ 8 oz
yeast | Active Dry Yeast @ 3 ct; Fast Action Dried Yeast @ 56 g | - | Nutritional Yeast @ 4.5 oz; Yeast Extract @ 125 g; Yeast Infection Relief @ 3 ct
golden syrup | Golden Syrup @ 454 g | - | Golden Syrup Sponge Pudding @ 300 g; Maple Syrup @ 250 ml
maple syrup | Maple Syrup @ 12 fl oz | Sugar Free Maple Syrup @ 12 fl oz; Bourbon Barrel Aged Maple Syrup @ 8 fl oz | Maple Syrup Cookies @ 12 oz; Pancake Syrup @ 24 fl oz
apple cider vinegar | Apple Cider Vinegar @ 16 fl oz | - | Apple Cider Vinegar Gummies @ 60 ct; Apple Cider @ 64 fl oz; Apple Cider Vinegar Shampoo @ 12 fl oz
red wine vinegar | Red Wine Vinegar @ 500 ml | Garlic Red Wine Vinegar @ 12 fl oz | Red Wine @ 750 ml; Red Wine Vinegar Dressing @ 16 fl oz
rice vinegar | Rice Vinegar @ 12 fl oz | Seasoned Rice Vinegar @ 12 fl oz | Rice Wine @ 640 ml
malt vinegar | Malt Vinegar @ 568 ml | - | Salt and Malt Vinegar Crisps @ 150 g; Cleaning Vinegar @ 1 L
sunflower oil | Sunflower Oil @ 1 L | - | Sunflower Oil Spread @ 500 g; Sardines in Sunflower Oil @ 120 g
coconut oil | Coconut Oil @ 500 ml; Virgin Coconut Oil @ 14 fl oz | - | Coconut Oil Hair Mask @ 8 oz; Coconut Milk @ 400 ml
sesame oil | Toasted Sesame Oil @ 250 ml; Sesame Oil @ 5 fl oz | Hot Sesame Oil @ 5 fl oz | Sesame Oil Dressing @ 12 fl oz
soy sauce | Soy Sauce @ 150 ml | Dark Soy Sauce @ 150 ml; Reduced Salt Soy Sauce @ 150 ml; Mushroom Soy Sauce @ 500 ml | Soy Sauce Dish @ 1 ct; Soy Sauce Crackers @ 100 g
oyster sauce | Oyster Sauce @ 9 oz | Vegetarian Oyster Sauce @ 18 oz | Smoked Oysters @ 3 oz
worcestershire sauce | Worcestershire Sauce @ 150 ml | Gluten Free Worcestershire Sauce @ 10 fl oz | Worcestershire Sauce Crisps @ 6 pack
barbecue sauce | Original Barbecue Sauce @ 18 oz | Honey Barbecue Sauce @ 18 oz; Sugar Free Barbecue Sauce @ 18 oz | Barbecue Sauce Brush @ 1 ct; Barbecue Chips @ 8 oz
ketchup | Tomato Ketchup @ 20 oz | Jalapeño Ketchup @ 14 oz; No Sugar Added Ketchup @ 13 oz; Curry Ketchup @ 14 oz | Ketchup Chips @ 8 oz
mayonnaise | Mayonnaise @ 30 fl oz | Light Mayonnaise @ 30 fl oz; Vegan Mayonnaise @ 12 fl oz; Chipotle Mayonnaise @ 12 fl oz; Garlic Mayonnaise @ 250 ml | Mayonnaise Hair Treatment @ 16 oz; Tuna Mayonnaise Sandwich @ 1 ct
mustard | Yellow Mustard @ 14 oz | Honey Mustard @ 12 oz; Spicy Brown Mustard @ 12 oz | Mustard Seeds @ 2 oz; Mustard Greens @ 1 bunch; Mustard Pretzels @ 10 oz
salsa | Medium Salsa @ 16 oz | Pineapple Salsa @ 16 oz; Black Bean and Corn Salsa @ 16 oz | Salsa Con Queso @ 15 oz; Salsa Tortilla Chips @ 11 oz
passata | Passata @ 500 g | Passata with Garlic @ 500 g; Passata with Basil @ 690 g | -
chopped tomatoes | Chopped Tomatoes @ 400 g | Chopped Tomatoes with Chilli @ 400 g; Chopped Tomatoes with Garlic and Olive Oil @ 400 g | Chopped Tomato Soup @ 400 g
diced tomatoes | Diced Tomatoes @ 14.5 oz | Diced Tomatoes with Green Chilies @ 10 oz; Fire Roasted Diced Tomatoes @ 14.5 oz | Diced Tomato Salsa @ 16 oz
tomato puree | Tomato Purée @ 200 g | - | Sun-Dried Tomato Purée Crackers @ 150 g; Tomato Ketchup @ 460 g
kidney beans | Red Kidney Beans in Water @ 400 g | Kidney Beans in Chilli Sauce @ 395 g; Low Sodium Kidney Beans @ 15 oz | Kidney Bean Burgers @ 4 pack; Kidney Support Tablets @ 60 ct
pinto beans | Pinto Beans @ 15 oz | Low Sodium Pinto Beans @ 15 oz; Pinto Beans with Jalapeños @ 15 oz | Pinto Bean Dip @ 9 oz
baked beans | Baked Beans @ 415 g | Reduced Sugar Baked Beans @ 415 g; Baked Beans with Sausages @ 415 g | Baked Bean Pizza @ 1 ct; Baked Crackers @ 200 g
green lentils | Green Lentils @ 500 g | - | Lentil Crisps @ 100 g; Green Lentil Curry @ 300 g
beef broth | Beef Broth @ 32 oz | Reduced Sodium Beef Broth @ 32 oz; Beef Bone Broth @ 16 oz | Beef Jerky @ 3 oz; French Onion Beef Soup @ 18 oz
vegetable stock | Vegetable Stock @ 1 L | Reduced Salt Vegetable Stock @ 1 L | Vegetable Noodle Pot @ 60 g; Vegetable Peeler @ 1 ct
chicken stock cubes | Chicken Stock Cubes @ 8 pack | Reduced Salt Chicken Stock Cubes @ 8 pack | Chicken Noodle Soup @ 400 g; Ice Cube Bags @ 10 pack
almond butter | Almond Butter @ 12 oz | Vanilla Almond Butter @ 10 oz; Chocolate Almond Butter @ 10 oz | Almond Butter Granola Bars @ 5 ct; Almond Body Butter @ 200 ml
strawberry jam | Strawberry Jam @ 340 g | Reduced Sugar Strawberry Jam @ 340 g; Strawberry and Rhubarb Jam @ 340 g | Strawberry Jam Doughnuts @ 5 pack; Strawberries @ 400 g
tahini | Tahini @ 16 oz | Chocolate Tahini @ 10 oz | Lemon Tahini Dressing @ 8 fl oz
evaporated milk | Evaporated Milk @ 12 fl oz | Fat Free Evaporated Milk @ 12 fl oz | Sweetened Condensed Milk @ 14 oz; Whole Milk @ 1 gal
coconut cream | Coconut Cream @ 160 ml | Light Coconut Cream @ 160 ml | Coconut Cream Pie @ 28 oz; Coconut Body Cream @ 200 ml
black olives | Black Olives @ 6 oz | Black Olives with Chilli @ 150 g | Black Olive Tapenade @ 130 g; Black Olive Bread @ 400 g
capers | Capers in Brine @ 100 g; Nonpareil Capers @ 3.5 oz | - | Tuna with Capers @ 110 g
`;
