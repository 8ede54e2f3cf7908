/**
 * Ingredient lists of products on British shelves, written from what such food is made of (own work, CC0-1.0, 2026-11); titles are names
 * from a public catalogue, the lists are not those of the brands. A row: title | what it contains | the list as a pack prints it.
 * Codes: see contents-oracle.ts; `~x` may be there as a trace, `?x` is left open (an additive of unknown origin, a food authorities differ on).
 */
export const ukTexts = `
M&S Quiche with Caramelised Onion, Cheddar & Emmental Cheese | w m e | INGREDIENTS: Wheat Flour (contains Gluten) (with Wheat Flour, Calcium Carbonate, Iron, Niacin, Thiamin), Whole Milk, Cheddar Cheese (Milk) (12%), Pasteurised Egg, Onions (9%), Palm Oil, Emmental Cheese (Milk) (4%), Double Cream (Milk), Rapeseed Oil, Brown Sugar, Cornflour, Salt, White Pepper. Allergy Advice: For allergens, including cereals containing gluten, see ingredients in bold.
Mr Kipling French Fancies | w m s e ?A | Sugar, Glucose Syrup, Wheat Flour (with added Calcium, Iron, Niacin, Thiamin), Vegetable Oils (Rapeseed, Palm), Humectant (Vegetable Glycerine), Skimmed Milk Powder, Dried Egg White, Soya Flour, Raising Agents (Disodium Diphosphate, Sodium Bicarbonate), Emulsifiers (Mono- and Di-Glycerides of Fatty Acids, Soya Lecithin), Colours (Beetroot Red, Lutein), Flavouring.
M&S Beef Lasagne Meal to Share | w m e q y | Beef (22%), Whole Milk, Water, Chopped Tomatoes, Pasta (Durum Wheat Semolina, Water, Pasteurised Egg), Onion, Tomato Puree, Cheddar Cheese (Milk), Wheat Flour, Celery, Carrots, Garlic, Salt, Basil, Black Pepper
M&S 2 Scottish Salmon En Croutes | w m e f | Salmon (Salmo salar) (Fish) (33%), Wheat Flour (with Calcium Carbonate, Iron, Niacin, Thiamin), Butter (Milk), Creme Fraiche (Milk), Spinach, Free Range Egg, Cornflour, Lemon Juice, Salt
Sharwood's Naans Mini Peshwari | w m ?x ~n | Fortified Wheat Flour, Water, Sultanas (7%), Rapeseed Oil, Desiccated Coconut, Yogurt Powder (Milk), Sugar, Raising Agents: Sodium Bicarbonate, Malic Acid; Salt, Yeast, Black Onion Seed. May also contain nuts.
M&S 20 Cocktail Sausage Rolls | w m k e x | Pork (34%), Wheat Flour, Palm Oil, Water, Rusk (Wheat Flour, Salt), Rapeseed Oil, Butter (Milk), Pasteurised Egg, Salt, Dextrose, Spices, Yeast Extract, Stabiliser: Diphosphates; Preservative: Sodium Metabisulphite (Sulphites).
M&S Fruit Trifle | w m e a | Custard (Whole Milk, Double Cream (Milk), Sugar, Cornflour, Egg Yolk), Peaches, Raspberries, Sponge (Wheat Flour, Sugar, Egg, Rapeseed Oil), Sherry (4%), Water, Gelling Agent: Pectin, Carrageenan
Findlater's Chicken Liver Pate with Brandy & Port | m e q a | Chicken Livers (48%), Butter (Milk), Double Cream (Milk), Egg, Port (3%), Brandy (2%), Salt, Garlic, Thyme, Preservative (Sodium Nitrite).
Dairylea 8 Cheese Slices | m | Cheese (52%) (Milk), Water, Skimmed Milk (Milk), Butter (Milk), Milk Protein, Emulsifying Salts (Sodium Phosphates, Citric Acid), Whey Powder (Milk), Calcium Phosphate, Salt, Lactic Acid.
Vitalite Dairy Free Spread | ?A | Vegetable Oils in varying proportions (Sunflower, Rapeseed, Palm), Water, Salt (1.2%), Emulsifiers (Sunflower Lecithin, Mono- and Diglycerides of Fatty Acids), Natural Flavouring, Acid (Citric Acid), Vitamins A and D, Colour (Carotenes). Free from: Dairy, Gluten. Suitable for vegans.
Boursin inspirations Italy whipped cheese dip | m | Soft Cheese (Milk), Tomatoes (4%), Basil, Garlic, Salt, Pepper, Stabiliser (Guar Gum). Keep refrigerated. Once opened consume within 5 days.
Pieminister Kate & Sidney British Steak & Kidney Pie | w m e q a g u | Wheat flour (wheat flour, calcium carbonate, iron, niacin, thiamin), British beef (17%), water, British kidney (6%), butter (milk), craft ale (barley, wheat), onions, free range egg, mustard powder, tomato paste, salt, black pepper.
Kirsty's Luxury Carrot Cake | e n ~p | Sugar, Carrots (18%), Gluten Free Flour Blend (Rice, Potato, Tapioca, Maize, Buckwheat), Egg, Rapeseed Oil, Walnuts (4%), Cinnamon, Raising Agents (Glucono Delta-Lactone, Potassium Bicarbonate), Thickener (Xanthan Gum). Made in a factory that handles peanuts.
Warburtons Gluten Free Multiseed Loaf | e ?A ~s | Water, Maize Starch, Seed Mix (9%) (Brown Linseeds, Sunflower Seeds, Millet, Poppy Seeds), Tapioca Starch, Rice Flour, Potato Starch, Rapeseed Oil, Egg White Powder, Psyllium Husk Powder (Fibre), Yeast, Humectant: Vegetable Glycerine; Salt, Stabilisers: Hydroxypropyl Methyl Cellulose, Xanthan Gum. May contain soya.
BFree English Muffins | - | Water, Tapioca Starch, Corn Starch, Rice Flour, Potato Flour, Rice Starch, Vegetable Oils (Canola Oil, Sunflower Oil), Yeast, Pea Protein, Hydroxypropyl Methyl Cellulose, Buckwheat Flour, Psyllium Husks, Salt, Apple Extract. Free from: Gluten, Wheat, Dairy, Egg, Nut and Soy.
Soulful Chestnut Mushroom Stroganoff with Red Rice | m u | Chestnut Mushrooms (20%), Cooked Red Rice (Water, Red Rice), Water, Creme Fraiche (Milk) (12%), Onions, Kale, Dijon Mustard (Water, Mustard Seeds, Spirit Vinegar, Salt), Cornflour, Garlic, Smoked Paprika, Salt.
M&S Chicken Tikka Biryani | m q ~n ~p | Chicken (26%), Basmati Rice, Onions, Yogurt (Milk), Tomatoes, Rapeseed Oil, Ginger Puree, Garlic Puree, Coriander, Spices, Ghee (Clarified Butter) (Milk), Salt. Not suitable for nut and peanut allergy sufferers due to manufacturing methods.
Unearthed Stuffed Cherry Peppers Cream Cheese & Paprika | m | Cherry Peppers (58%), Cream Cheese (Milk) (25%), Sunflower Oil, Spirit Vinegar, Sugar, Salt, Paprika, Garlic, Preservative (Potassium Sorbate).
M&S Collection Barbers Cheddar & Caramelised Shallot Quiche | w m e x | Cheddar Cheese (Milk) (20%), Whole Milk, Fortified Wheat Flour, Shallots, Pasteurised Whole Egg, Butter (Milk), Balsamic Vinegar (Wine Vinegar, Grape Must) (Sulphites), Demerara Sugar, Cornflour, Salt
For Aisha Chicken Guisada Mild Mexican Stew Pot, 12 mths+ | q y ?H | Vegetables 56% (tomato, sweet potato, carrot, onion, celery), Halal Chicken 12%, Water, Kidney Beans, Rice, Cumin, Coriander, Oregano.
Golfera Classic Bresaola | q | Beef, Salt, Dextrose, Natural Flavourings, Preservatives: Sodium Nitrite (E250), Potassium Nitrate (E252).
Peperami Original | k | Pork (133g per 100g of finished product), Pork Fat, Salt, Spices, Dextrose, Glucose Syrup, Spice Extracts, Garlic Powder, Antioxidant: Sodium Ascorbate; Preservative: Sodium Nitrite.
M&S Gastropub Triple Cooked Chips in Beef Dripping | q | Potatoes (91%), Beef Dripping (8%), Salt.
Kerrymaid / Fresh Fields Lard | k | Rendered Pig Fat 100%
Cook With M&S Chicken Gravy | q y w | Water, Chicken Stock (Water, Chicken, Onion, Carrot, Celery), Chicken Fat, Wheat Flour, Cornflour, Onion, Salt, Thyme, Bay
M&S Fish Stock | f y | Water, Fish Bones (Cod) (Fish), Onions, Leeks, Celery, Lemon Juice, Salt, Parsley.
Daylesford Organic Shepherds Pie | m q f g y | Lamb (28%), Potatoes (26%), Milk, Onions, Carrots, Celery, Butter (Milk), Tomatoes, Worcester Sauce (Water, Apple Cider Vinegar, Barley Malt Vinegar, Anchovies (Fish), Tamarind), Rosemary, Salt
Tanpopo Chicken Katsu with Japanese Curry & Rice | w g q s y e | Cooked Rice (Rice, Water), Chicken (19%), Water, Breadcrumbs (Wheat Flour, Yeast, Salt), Onion, Carrot, Apple, Soy Sauce (Soya Beans, Wheat, Salt), Celery Seed, Egg, Barley Malt Extract, Curry Powder, Cornflour
Pollen + Grace Japanese Teriyaki Bento Box | s z | Brown Rice, Edamame (Soya), Carrot, Red Cabbage, Tamari (Water, Soya Beans, Salt, Spirit Vinegar), Sesame Seeds, Ginger, Maple Syrup, Rice Vinegar, Kale
Natoora Fresh Egg Lasagne Sheets | w e ~m | Durum Wheat Semolina, Pasteurised Eggs 22%, Soft Wheat Flour. May contain traces of milk.
Fresh Pasta Co Potato Gnocchi | w ~e ~m | Potato Puree (70%) (Water, Potato Flakes), Wheat Flour, Potato Starch, Salt, Acidity Regulator: Lactic Acid; Preservative: Sorbic Acid. May contain: Egg, Milk.
Jack & Bry Jackfruit Sausages | s ?A | Jackfruit (45%), Water, Soya Protein, Onion, Rapeseed Oil, Pea Protein, Thickener: Methyl Cellulose; Sage, Salt, Black Pepper, Vegan Casing (Calcium Alginate).
The Vegetarian Butcher Little Peckers Vegan Chicken Nuggets 180g | w s | Water, Soya Structure (20%) (Water, Soya Protein, Wheat Gluten), Sunflower Oil, Wheat Flour, Maize Starch, Wheat Starch, Natural Flavourings, Spirit Vinegar, Salt, Yeast, Turmeric.
Gosh! Spinach & Pine Nut Falafel Bites | ?n | Chickpeas (45%), Spinach (15%), Onion, Pine Nuts (6%), Rapeseed Oil, Gram Flour, Lemon Juice, Coriander, Garlic, Salt, Cumin. Free from the 14 major allergens.
Meatless Farm Plant-Based Sausages x6 | - | Water, Pea Protein (17%), Rapeseed Oil, Rice Protein, Coconut Oil, Vegetable Fibre, Thickener: Methyl Cellulose, Onion Powder, Yeast Extract, Salt, Sage, Nutmeg, Preservative: Potassium Sorbate. Casing: Sodium Alginate.
Starbucks Caffe Latte Grande Chilled Coffee | m | Milk (75%), Arabica Coffee (Water, Coffee Extract), Sugar (4.5%), Acidity Regulator (E501), Stabiliser (E407).
Nurishment Original Banana Milkshake | m | Skimmed Milk, Whole Milk, Sugar, Flavouring, Stabilisers (Cellulose, Carrageenan), Vitamins, Colour (Beta Carotene)
For Goodness Shakes Strawberry Plant Protein Shake | ~m ~s | Water, Pea Protein, Strawberry Juice, Coconut Cream, Sugar, Gum Arabic, Natural Flavouring, Sea Salt, Gellan Gum. Made on a line that also handles milk and soya.
Valsoia Sweetened Soya Milk with Calcium | s | Water, Soya Beans (8%), Cane Sugar, Calcium Phosphate, Sea Salt, Natural Flavouring. Naturally lactose free. Gluten free.
Innocent Chilled Almond Dairy Alternative Milk | n | Spring Water, Almonds (6%), Sea Salt. Contains naturally occurring sugars. Dairy free.
The Coconut Collaborative Vanilla Custard | ~n | Coconut Milk (40%) (Coconut Extract, Water), Water, Sugar, Modified Maize Starch, Pea Protein, Vanilla Extract, Natural Flavouring, Salt, Colour (Carotenes). Made in a factory that uses nuts. Dairy free.
Cadbury Dairy Milk Cupcakes | w m e s ?A ~n | Sugar, Wheat Flour (Wheat Flour, Calcium Carbonate, Iron, Niacin, Thiamin), Vegetable Oils (Rapeseed, Palm), Milk Chocolate (11%) (Sugar, Cocoa Butter, Cocoa Mass, Skimmed Milk Powder, Whey Permeate Powder (from Milk), Milk Fat, Emulsifier (E442)), Whole Egg, Glycerine, Emulsifiers (E471, E475, Soya Lecithin), Salt, Flavourings. May contain nuts.
Muller Corner Strawberry and Peach & Apricot Yogurts | m | Yogurt (Milk), Water, Sugar, Strawberries (11%), Peaches, Apricots, Stabiliser: Pectins; Acidity Regulator: Sodium Citrates; Flavourings; Colour: Anthocyanins.
The Collective Russian Fudge Yoghurt | m ~n ~g | Yoghurt (Milk), Fudge Compote (14%) (Sugar, Butter (Milk), Cream (Milk), Water, Corn Starch), Live Cultures. May contain traces of gluten and nuts.
M&S I Carrot Wait to Eat You Cupcakes | w e m s ?A | Sugar, Egg, Wheat Flour, Carrot, Full Fat Soft Cheese (Milk), Butter (Milk), Rapeseed Oil, Soya Flour, Cinnamon, Raising Agent: E450, E500; Emulsifier: E471, E477; Colours: E100, E162
Hoogly Tea Baked Apple Chai Tea Pyramid Bags | - | Rooibos, Apple Pieces (22%), Cinnamon, Ginger, Cardamom, Natural Flavouring, Orange Peel.
Pukka Organic Lemon Ginger & Manuka Honey Tea Bags | b | Ginger root (36%), elderflower, fennel seed, lemon verbena, Manuka honey flavour (7%) (with Manuka honey), licorice root, lemon essential oil.
Beanies Flavour Coffee Amaretto Almond | ?n ?a | Instant Coffee, Flavouring.
M&S British Rhubarb Cordial with Ginger | - | Water, Sugar, Rhubarb Juice from Concentrate (12%), Ginger Extract, Acid: Citric Acid; Preservative: E202. 
M&S Vine Leaves Filled with Seasoned Rice | - | Rice (48%), Vine Leaves (22%), Water, Onions, Sunflower Oil, Salt, Dill, Mint, Citric Acid, Black Pepper.
Unearthed Nocellara Olives | - | Nocellara Olives (95%), Water, Salt, Acidity Regulator: Lactic Acid, Antioxidant: Ascorbic Acid.
Moorish Smoked Humous with Chilli Harissa | z x | Chickpeas, Rapeseed Oil, Tahini (Sesame Seeds), Lemon Juice, Chilli Harissa (Red Pepper, Chilli, Garlic, Caraway), Salt. Contains Sulphites.
Easy Bean Mexican Mixed Bean & Red Pepper Chilli | y | Tomatoes, Kidney Beans, Black Beans, Red Peppers, Onion, Celery, Vegetable Stock, Cumin, Oregano, Lime Juice. 
M&S Bombay Potato & Cauliflower | u ~n | Potatoes, Cauliflower, Tomatoes, Onions, Rapeseed Oil, Ginger, Garlic, Mustard Seeds, Cumin, Turmeric, Coriander, Salt. May contain nuts.
Billy Franks Buffalo Hot Wing Turkey Jerky | q y | Turkey, Brown Sugar, Cider Vinegar, Hot Sauce (Cayenne Pepper, Vinegar, Salt, Garlic), Celery Salt, Onion Powder, Paprika.
M&S Mini Fruit Kebabs | - | Pineapple, Melon, Strawberries, Grapes
Casa Modena Napoli Salami Whole | k m | Pork, Salt, Skimmed Milk Powder, Lactose (Milk), Dextrose, Spices, Antioxidant: E301, Preservatives: E252, E250
Nuzest Kids Good Stuff Rich Chocolate Multinutrient Smoothie Mix | - | Pea Protein Isolate, Cocoa Powder, Coconut Milk Powder, Fruit Blend (Apple, Blueberry, Acai), Natural Flavours, Thaumatin. No gluten, dairy, soy or nuts.
Monin Sugar Free Caramel Syrup | - | Water, Flavouring, Bulking agent: E968; Sweetener: Sucralose; Colour: E150a; Thickener: E466; Acid: Citric Acid; Preservative: E202
Gu Hot Chocolate Melting Middle Desserts | w m e s ?a | Dark Chocolate (28%) (Cocoa Mass, Sugar, Cocoa Butter, Emulsifier: Soya Lecithin), Egg, Butter (Milk), Sugar, Wheat Flour, Whipping Cream (Milk), Cocoa Powder
M&S Make a Wish Pinata Cake | w m e s i ?A ~n | Sugar, Butter (Milk), Wheat Flour, Egg, Chocolate Sweets (Milk Powder, Soya Lecithin), Glazing Agents: Shellac, Beeswax; Colours: E120, E160a; Emulsifier: E471. May contain traces of other nuts.
Tropicana + Berry Boost Juice | - | Apple Juice (60%), Grape Juice, Strawberry Puree, Raspberry Puree, Vitamin C, Vitamin E
M&S Eat Well Beef & Red Wine Casserole | q a y x | Beef (25%), Water, Potatoes, Carrots, Red Wine (6%) (Sulphites), Onions, Celery, Tomato Puree, Cornflour, Garlic, Thyme, Salt
M&S Potato Gratin Dauphinoise | m | Potatoes (64%), Double Cream (Milk), Whole Milk, Gruyere Cheese (Milk), Garlic, Salt, Nutmeg, White Pepper.
Little Dish British Chicken & Veg Risotto Kids Meal | m q y | Water, Chicken (14%), Arborio Rice, Peas, Carrots, Leeks, Onion, Cheddar Cheese (Milk), Crème Fraîche (Milk), Celery, Rapeseed Oil, Garlic, Parsley
BOL Mediterranean Roasted Veg Salad Jar | w n ?x | Cooked Giant Couscous (Water, Wheat), Roasted Peppers, Courgettes, Chickpeas, Tomatoes, Pumpkin Seeds, Almonds, Basil, Olive Oil, Lemon Juice, Red Wine Vinegar, Salt.
New York Bagel Co DELI 3 GRAIN Sourdough Bagels | w g ~e ~m ~z | Wheat Flour, Water, Rye Sourdough (Rye Flour, Water), Oat Flakes, Malted Barley Flour, Sugar, Salt, Yeast. May contain egg, milk & sesame.
GAIL'S Lemon Drizzle Loaf Cake | w m e n | Sugar, Eggs, Butter (Milk), Wheat Flour, Ground Almonds, Lemon Juice (6%), Lemon Zest, Cream (Milk), Baking Powder, Salt
M&S Made Without All Butter Fruit Scones | m e ?x | Gluten Free Flour (Rice Flour, Potato Starch, Maize Flour), Butter (Milk), Buttermilk (Milk), Sultanas, Sugar, Whole Egg, Raising Agents: Monocalcium Phosphate, Sodium Bicarbonate; Thickener: Xanthan Gum; Salt. MADE WITHOUT WHEAT.
Nourish Organic Cacao Coconut Macaroons | ~n | Organic Coconut (54%), Organic Coconut Nectar, Organic Cacao (15%), Organic Coconut Oil, Himalayan Salt. May contain traces of other nuts.
Bonsan Organic Almond Creme Original | n | Water, Almonds* (7%), Sunflower Oil*, Rice Flour*, Thickener: Guar Gum*, Sea Salt. *Organic
THIS Isn't Chicken Plant-Based Tikka Pieces | s u | Water, Soya Protein (24%), Rapeseed Oil, Pea Protein, Tikka Seasoning (Spices, Mustard Flour, Salt, Garlic), Natural Flavouring, Iron, Vitamin B12
M&S Plant Kitchen Shanghai No Beef Noodle Bowl | w s g | Cooked Noodles (Water, Wheat Flour, Wheat Gluten), Soya Strips (Water, Soya Protein), Pak Choi, Soy Sauce (Water, Soya Beans, Wheat, Salt), Barley Malt Vinegar, Ginger, Garlic, Chilli
John West Tuna Bowl Fajita Rice | f | Tuna (Fish) (30%), Cooked Rice, Red Pepper, Sweetcorn, Kidney Beans, Tomato, Sunflower Oil, Lime, Spices, Salt
Cully & Sully Vegetable Soup | m y | Water, Carrots, Potatoes, Onions, Celery, Leeks, Cream (Milk), Butter (Milk), Salt, Parsley, Pepper. No wheat added. Suitable for vegetarians.
M&S Red Lentil & Bacon Soup | k y | Water, Carrots, Onions, Red Lentils, Smoked Bacon (5%) (Pork, Salt, Preservative: E250), Celery, Garlic, Salt, Thyme
Ovaltine Original Light Jar | g m s | Barley and Malted Barley (45%), Glucose Syrup, Whey Powder (Milk), Vegetable Oil, Sugar, Fat Reduced Cocoa, Skimmed Milk Powder, Emulsifier: Soya Lecithin, Salt
Nesquik Hot Chocolate | m s | Sugar, Fat-Reduced Cocoa (22%), Glucose Syrup, Sweet Whey Powder (Milk), Emulsifier (Lecithins (Soya)), Flavouring, Salt, Vitamin C
`;
