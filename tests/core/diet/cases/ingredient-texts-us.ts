/** Ingredient lists of products on US shelves and of packs in other languages of the EU; see ingredient-texts-uk.ts (own work, CC0-1.0). */
export const usTexts = `
Chips Ahoy! Chewy Chocolate Chip Cookies - 13oz | w m s | INGREDIENTS: UNBLEACHED ENRICHED FLOUR (WHEAT FLOUR, NIACIN, REDUCED IRON), SUGAR, CANOLA OIL, SEMISWEET CHOCOLATE CHIPS (SUGAR, CHOCOLATE, COCOA BUTTER, DEXTROSE, SOY LECITHIN), HIGH FRUCTOSE CORN SYRUP, WHEY (FROM MILK), SALT, BAKING SODA. CONTAINS: WHEAT, MILK, SOY.
Kellogg's Rice Krispies Breakfast Cereal, Original, Fat Free | g | Rice, sugar, contains 2% or less of salt, malt flavor. Vitamins and Minerals: iron, vitamin C, niacinamide.
Nabisco Nilla Wafers - 15oz/2ct | w m e ?A | Unbleached enriched flour (wheat flour, niacin), sugar, canola oil, palm oil, high fructose corn syrup, whey (from milk), eggs, salt, baking soda, emulsifiers (mono- and diglycerides), natural and artificial flavor. Contains: Wheat, Milk, Egg.
Great Value Sweet & Salty Chewy Granola Bars, Cashew, 7.4 oz | n p g s ?A | Cashews, Roasted Peanuts, Corn Syrup, Whole Grain Oats, Sugar, Palm Kernel Oil, Rice Flour, Soy Lecithin, Salt, Glycerin. Contains cashews, peanuts and soy.
Mahatma Ready to Heat Cilanto LImon Jasmine Rice 8.8 oz | ?s ?y ?u | Water, Jasmine Rice, Canola Oil, Salt, Cilantro, Lime Juice Concentrate, Onion Powder, Sunflower Lecithin.
Alfredo Risotto, 5.5 oz | m ?t | Arborio rice, cheese blend (parmesan cheese (cultured milk, salt, enzymes), butter, buttermilk), garlic, salt, parsley, lactic acid. Contains Milk.
Organic Creamy Parmesan Risotto, 5.5 oz | m t | Organic arborio rice, organic parmesan cheese (cultured milk, salt, rennet), organic sunflower oil, sea salt, organic garlic.
Fritos Jalapeno Cheddar Flavored Cheese Dip, 9 oz | m s ?A | Skim Milk, Canola Oil, Cheddar Cheese (Milk, Cheese Cultures, Salt, Enzymes), Jalapeno Peppers, Maltodextrin (Made from Corn), Whey, Salt, Soy Lecithin, Sodium Stearoyl Lactylate, Natural Flavors. CONTAINS MILK AND SOY INGREDIENTS.
Tostitos Salsa Verde Tortilla Chips - 12.05oz | m | Corn, Vegetable Oil (Sunflower, Corn), Tomatillo Powder, Salt, Sour Cream (Cultured Cream, Skim Milk), Onion Powder, Green Chili Pepper, Citric Acid. 
Cape Cod Original Flavored Kettle Cooked Potato Chips - 14oz | - | POTATOES, CANOLA OIL, SALT.
Old Wisconsin Turkey Sausage Sticks - 6oz | q ?s | Turkey, Salt, Corn Syrup, Dextrose, Natural Spices, Garlic Powder, Sodium Nitrite, Collagen Casing (beef).
Tangy Orange Teriyaki Beef Jerky, 2.5 oz | q w s | Beef, Sugar, Soy Sauce (Water, Soybeans, Wheat, Salt), Orange Juice Concentrate, Ginger, Garlic.
Oscar Mayer Deli Fresh Sliced Oven Roasted Turkey Breast - 1 | q | Turkey Breast, Water, Cultured Dextrose, Contains Less Than 2% of Vinegar, Salt, Sodium Phosphates, Carrageenan. Gluten Free.
Impossible Plant-Based Burger Ground - 12oz | s | Water, Soy Protein Concentrate, Sunflower Oil, Coconut Oil, Natural Flavors, Methylcellulose, Yeast Extract, Cultured Dextrose, Food Starch Modified, Soy Leghemoglobin, Salt. Contains: Soy.
MorningStar Farms Veggie Meatballs, Original, Vegan, 10.3oz | w s | Water, Soy protein concentrate, vegetable oil (corn, canola), wheat gluten, soy protein isolate, potato starch, salt, garlic powder, yeast extract, natural flavors. CONTAINS SOY AND WHEAT INGREDIENTS.
Lightlife Original Organic Tempeh | s | Cultured Organic Soybeans, Water, Organic Brown Rice, Lactic Acid from plant sources.
Just Egg, 12 fl oz | - | Water, Mung Bean Protein Isolate, Expeller-Pressed Canola Oil, Corn Starch, Contains less than 2% of: Dehydrated Onion, Gellan Gum, Carrot Extractives, Turmeric Extractives, Salt, Transglutaminase, Tetrasodium Pyrophosphate. 100% free of eggs, dairy.
Vanilla Oatmilk, 32 fl oz | g | Oatmilk (Filtered Water, Whole Grain Oats), Cane Sugar, Rapeseed Oil, Sea Salt, Natural Flavor, Gellan Gum.
NotMilk 2% Reduced Fat 64oz | ?n | Water, Sunflower Oil, Pea Protein, Sugar, Pineapple Juice Concentrate, Cabbage Juice Concentrate, Coconut Oil, Salt, Gellan Gum, Acacia Gum. Free from dairy, lactose, gluten and nuts.
Unsweetened Vanilla Flaxmilk Plus Protein | - | Flaxmilk (Filtered Water, Cold Pressed Flax Oil), Pea Protein, Tapioca Starch, Sunflower Lecithin, Sea Salt, Natural Flavors, Xanthan Gum.
Dairy Free Plant Creamer, Unsweetened, 16 fl oz | n | Almond base (Water, Almonds), Coconut Cream, Pea Protein, Natural Flavor, Gellan Gum, Sunflower Lecithin.
Swiss Miss Hot Cocoa Mix - 8ct | m ?A | Sugar, Corn Syrup, Whey (from milk), Cocoa (Processed with Alkali), Hydrogenated Coconut Oil, Nonfat Dry Milk, Salt, Dipotassium Phosphate, Mono- and Diglycerides. CONTAINS: MILK.
Hershey's Milk Chocolate King Size Bar 2.6oz | m s | MILK CHOCOLATE (SUGAR; MILK; CHOCOLATE; COCOA BUTTER; LACTOSE; MILK FAT; SOY LECITHIN; PGPR; NATURAL FLAVOR).
Sam's Choice 90% Cocoa Swiss Dark Chocolate, 3.5 oz | ~m ~n ~w ~s | Cocoa mass, cocoa butter, fat-reduced cocoa powder, sugar, vanilla. May contain milk, hazelnuts, almonds, wheat and soy.
Albanese World's Best 12 Flavor Gummi Bears, Family Share 36 | j | Corn Syrup (from corn), Sugar (from beets), Gelatin, Contains less than 2% of: Citric Acid, Pectin (derived from fruits), Natural and Artificial Flavors, Vegetable Oil (Coconut), Carnauba Wax.
Sour Patch Kids Strawberry Soft & Chewy Candy, 10 oz | - | Sugar, Invert Sugar, Corn Syrup, Modified Corn Starch, Tartaric Acid, Citric Acid, Natural and Artificial Flavoring, Red 40.
Werthers Original Soft Vanilla Creme Caramel Candy, 4.51 Oz | m s ?A | Glucose Syrup, Sugar, Whole Milk Powder, Cream, Palm Fat, Butter, Salt, Mono- and Diglycerides, Vanillin, Soy Lecithin.
Jelly Beans Jar | i b | Sugar, Glucose Syrup, Modified Starch, Acid: Citric Acid, Flavourings, Glazing agents: Beeswax, Shellac, Carnauba Wax; Colours: E120, E163.
Jell-O Original Strawberry Ready-to-Eat Gelatin Snacks Value | j | Water, Sugar, Gelatin, Contains less than 2% of Adipic Acid, Sodium Citrate, Artificial Flavor, Red 40.
Kozy Shack, Rice Pudding, 22 Oz. | m e | Low Fat Milk, Rice, Sugar, Eggs, Salt, Natural Flavors.
Hood Hoodsie Cups Vanilla And Chocolate Ice Cream - 10 CT | m ?A | Milkfat and Nonfat Milk, Sugar, Corn Syrup, Whey, Cocoa, Mono & Diglycerides, Guar Gum, Carrageenan, Vanilla Extract, Annatto.
Mango Coconut Vegan Mochi, 8.4 oz | - | Coconut Milk (Water, Coconut Cream), Mango Puree, Cane Sugar, Sweet Rice Flour, Tapioca Syrup, Pea Protein, Guar Gum, Cornstarch.
Red Baron Classic Pepperoni Frozen Pizza - 20.6oz | w m k s | ENRICHED FLOUR (WHEAT FLOUR, MALTED BARLEY FLOUR, NIACIN), LOW MOISTURE PART SKIM MOZZARELLA CHEESE (CULTURED PASTEURIZED PART-SKIM MILK, SALT, ENZYMES), WATER, TOMATO PASTE, PEPPERONI (PORK, BEEF, SALT), SOYBEAN OIL, YEAST.
Penne Alla Vodka, 9 oz | w m a | Cooked Penne (Semolina, Water), Tomatoes, Heavy Cream, Parmesan Cheese (Milk, Salt, Microbial Enzymes), Onions, Vodka, Olive Oil, Salt, Basil.
Campbell's Chunky Soup, Healthy Request Beef with Country Ve | q w g ?y ?u | Beef Stock, Potatoes, Carrots, Cooked Beef, Tomatoes, Celery, Barley, Modified Food Starch, Wheat Flour, Salt, Caramel Color.
New England Clam Chowder, 24 oz | o w m y k | Milk, Clams, Potatoes, Clam Juice, Cream, Celery, Onions, Wheat Flour, Bacon (Pork, Water, Salt), Butter, Salt, Thyme.
KA-ME Udon Stir Fry Noodles, 7.1 Oz, 2 Ct | w | Noodles (Wheat Flour, Water, Salt, Lactic Acid), Modified Tapioca Starch.
Lee Kum Kee Sriracha Mayo Spread and Dressing, 15 fl oz | e s ?u | Soybean Oil, Water, Sugar, Egg Yolks, Distilled Vinegar, Chili Pepper, Salt, Garlic, Xanthan Gum.
French's Chardonnay Dijon Mustard Squeeze Bottle, 12 oz | u a x | Water, Vinegar, #1 Grade Mustard Seed, Salt, Chardonnay Wine, Fruit Pectin, Citric Acid, Tartaric Acid, Sugar, Sulfites.
Buffalo Ranch Dressing & Marinade, 8.25 oz | m e s ?y ?u | Soybean Oil, Water, Buttermilk (Cultured Nonfat Milk), Cayenne Pepper Sauce, Egg Yolk, Sugar, Salt, Garlic Powder, Natural Flavors.
Balsamic Thousand Island Dressing, 12 fl oz | e x ?u ?y | Canola Oil, Tomato Paste, Sweet Relish, Balsamic Vinegar (Wine Vinegar, Grape Must, Sulfites), Egg Yolk, Sugar, Salt, Onion.
Sauce, Soy - Shoyu, 20 oz | s w | Water, Organic Soybeans, Organic Wheat, Sea Salt, Koji.
Tamari Soy Sauce Gluten Free | s ?a | Water, Soybeans, Salt, Alcohol (to preserve freshness). Certified gluten free.
Great Value French Onion Dip, 16 oz | m ?y ?u | Cultured Milk, Cream, Skim Milk, Onions, Salt, Modified Corn Starch, Guar Gum, Carrageenan, Natural Flavor.
Organic Hummus Original, 16 oz | z | Cooked Chickpeas (Chickpeas, Water), Tahini (Ground Sesame), Sunflower Oil, Lemon Juice Concentrate, Garlic, Sea Salt, Citric Acid.
StarKist Selects Yellowfin Tuna with Sundried Tomato in Extr | f | Yellowfin Tuna, Extra Virgin Olive Oil, Sun Dried Tomatoes, Water, Salt. Contains: Tuna (Fish).
SeaPak Budweiser Beer Battered Shrimp, Frozen, 16oz | c w g a m | Shrimp, Enriched Bleached Wheat Flour, Water, Vegetable Oil (Canola, Cottonseed), Beer, Corn Flour, Whey, Salt, Sugar, Leavening. Contains: shrimp, wheat, milk.
Lightly Breaded Calamari, 12 oz | o w | Squid, Wheat Flour, Canola Oil, Corn Starch, Salt, Black Pepper, Garlic Powder.
Sargento Balanced Breaks Cheese & Mini Ritz Crackers - 4.5oz/3ct | m w s g | Cheddar Cheese (Pasteurized Milk, Cheese Culture, Salt, Enzymes), Crackers (Unbleached Enriched Flour (Wheat Flour), Vegetable Oil (Soybean), Sugar, Salt, Malted Barley Flour, Soy Lecithin).
Organic Cookie Bites Almond, 2.5 oz | n g | Almonds, Gluten Free Oats, Maple Syrup, Coconut Oil, Vanilla, Sea Salt, Barley Malt Extract.
Gluten Free Garlic Oat Thins, 5 oz | ?g ?w | Gluten free oats, tapioca starch, potato starch, sunflower oil, garlic powder, sea salt.
Trail Mix Gold, 8 oz | n p m s x | Peanuts, Raisins, Milk Chocolate Gems (Milk, Sugar, Cocoa Butter, Soy Lecithin), Almonds, Cashews, Dried Apricots (Sulfur Dioxide).
Organic Thompson Seedless Select Raisins, 11 oz | - | Organic Thompson Raisins.
Organic Go Mango! Dried Mango Slices, 12 oz | ~n ~p | Organic Dried Mango. Packed in a facility that also processes tree nuts and peanuts.
Orville Redenbacher's Naturals Simply Salted Popcorn, 3.29 Oz, 6 Ct | - | Whole Grain Popcorn, Palm Oil, Salt, Rosemary Extract.
La Banderita 100% Whole Wheat Flour Tortillas - 16oz/10ct | w ?A | Whole Wheat Flour, Water, Vegetable Shortening (Palm), Salt, Baking Powder, Mono- and Diglycerides, Fumaric Acid.
Flour Tortillas Authentic | w k | Enriched Bleached Flour, Water, Lard, Salt, Baking Powder.
Refried Beans Traditional | k | Cooked Pinto Beans, Water, Lard, Salt, Onion Powder, Garlic Powder.
McCormick Slow Cooker Hearty Beef Stew Seasoning Mix, 1.5 oz | w ?y ?u | Enriched Wheat Flour, Onion, Salt, Paprika, Garlic, Sugar, Natural Flavor, Caramel Color.
Great Value Chocolate Sprinkles, 10.5 oz | s i | Sugar, Corn Starch, Palm Kernel Oil, Cocoa, Soy Lecithin, Confectioner's Glaze, Carnauba Wax.
I Cant Believe Its Not Butter The Light One 28% Vegetable Oi | s ?A | Water, Vegetable Oil Blend (Palm, Soybean), Salt, Monoglycerides, Soy Lecithin, Vinegar, Natural Flavors, Beta Carotene. Dairy free.
Garlic Ghee, 9 oz | m | Clarified Butter (Milk), Garlic.
Tinkyada Brown Rice Spaghetti, 16 Oz | - | Brown Rice, Rice Bran, Water.
Gluten-free Spinach Fettuccine Pasta, 9 oz | e | Corn Flour, Rice Flour, Egg, Spinach Powder, Potato Starch, Xanthan Gum.
Canyon Bakehouse Deli White Bagels, 100% Whole Grain Gluten Free Bagel | e ?A | Water, Brown Rice Flour, Tapioca Flour, Whole Grain Sorghum Flour, Cane Sugar, Eggs, Sunflower Oil, Yeast, Sea Salt, Xanthan Gum. Gluten Free. Dairy Free. Nut Free.
Lupin Flakes Low Carb | l ~p ~s | Sweet lupin kernels (100%). May contain traces of peanut and soy.
Worcestershire Sauce | f g ?w | Malt Vinegar (from Barley), Spirit Vinegar, Molasses, Sugar, Salt, Anchovies (Fish), Tamarind Extract, Onions, Garlic, Spice, Flavouring.
XO Sauce | c o s w k | Dried Scallop, Dried Shrimp, Jinhua Ham (Pork), Soybean Oil, Chilli, Shallot, Garlic, Soy Sauce (Soybeans, Wheat, Salt), Sugar.
Thai Red Curry Paste | c | Red Chilli, Garlic, Lemongrass, Galangal, Salt, Shallot, Shrimp Paste (Shrimp, Salt), Kaffir Lime Peel, Coriander Seed.
Thai Red Curry Paste Vegan | - | Red Chilli, Garlic, Lemongrass, Galangal, Salt, Shallot, Kaffir Lime Peel, Coriander Seed, Cumin.
Parmigiano Reggiano Wedge | m t | Milk, Salt, Rennet.
Cheddar Block | m | Pasteurised Milk, Salt, Starter Culture, Vegetarian Rennet.
Greek Yogurt Strawberry | m j | Cultured Milk, Strawberries, Sugar, Gelatine, Pectin, Natural Flavour.
Cola | - | Carbonated Water, Sugar, Colour (Caramel E150d), Phosphoric Acid, Natural Flavourings Including Caffeine.
Root Beer | - | Carbonated Water, Cane Sugar, Caramel Color, Natural Flavors, Citric Acid.
White Wine Vinegar | x | White Wine Vinegar, Water. Contains naturally occurring sulfites.
Marmalade With Malt Whisky | a | Sugar, Seville Oranges, Malt Whisky (2%), Gelling Agent: Pectin, Citric Acid.
Christmas Pudding | w e n a m s q | Sultanas, Sugar, Raisins, Cider (8%), Breadcrumbs (Wheat Flour, Water, Yeast), Beef Suet (Beef Fat, Wheat Flour), Almonds, Eggs, Brandy (3%), Skimmed Milk Powder, Soya Flour, Mixed Spice.
Haferkekse | w g m s ~n | Zutaten: Weizenmehl, Haferflocken 30%, Zucker, Palmöl, Vollmilchpulver, Backtriebmittel: Natriumcarbonate, Salz, Emulgator: Sojalecithine. Kann Spuren von Schalenfrüchten enthalten.
Nuss-Nougat-Creme | n m s | Zutaten: Zucker, Palmöl, Haselnüsse (13%), fettarmer Kakao, Magermilchpulver, Süßmolkenpulver, Emulgator Lecithine (Soja), Vanillin.
Gemüsebrühe | y ~w ~e ~m | Zutaten: Meersalz, Hefeextrakt, Maltodextrin, Sellerie, Karotten, Zwiebeln, Petersilie, Muskatnuss. Kann Spuren von Weizen, Ei und Milch enthalten.
Wiener Würstchen | k u y | Zutaten: 88% Schweinefleisch, Wasser, Speisesalz, Gewürze (enthalten Senf und Sellerie), Stabilisator: Diphosphate, Konservierungsstoff: Natriumnitrit.
Fischstäbchen | f w ~u | Zutaten: 65% Alaska-Seelachsfilet (Fisch), Paniermehl (Weizenmehl, Salz, Hefe), Rapsöl, Wasser, Kartoffelstärke. Kann Spuren von Senf enthalten.
Gummibärchen | j b | Zutaten: Glukosesirup, Zucker, Gelatine, Dextrose, Fruchtsaft aus Fruchtsaftkonzentrat, Säuerungsmittel: Citronensäure, Überzugsmittel: Bienenwachs E901, Carnaubawachs.
Biscuits sablés | w m e ~n ~z | Ingrédients : farine de blé 58%, sucre, beurre pâtissier 15%, œufs, lait écrémé en poudre, sel, poudre à lever. Traces éventuelles de fruits à coque et sésame.
Soupe de poisson | f c m y x a | Ingrédients : eau, poissons 35%, purée de tomates, céleri, crustacés 3%, crème fraîche (lait), vin blanc (sulfites), sel, safran.
Pâté de campagne | k e m a | Ingrédients : gorge et foie de porc, œufs, lait, sel, armagnac 1%, poivre, dextrose.
Chocolat noir 70% | ~m ~n | Ingrédients : pâte de cacao, sucre, beurre de cacao, extrait de vanille. Peut contenir du lait et des noisettes.
Tagliatelle all'uovo | w e | Ingredienti: semola di grano duro, uova 20%.
Pesto alla genovese | m n t | Ingredienti: olio di semi di girasole, basilico 30%, anacardi, Parmigiano Reggiano DOP (latte, sale, caglio), sale, zucchero, aglio.
Cantucci | w e n m | Ingredienti: farina di frumento, zucchero, mandorle 22%, uova, burro (latte), agenti lievitanti. Può contenere altra frutta a guscio.
Turrón de Jijona | n e b | Ingredientes: almendra 64%, azúcar, miel, clara de huevo, emulgente: monoglicéridos de origen vegetal.
Caldo de pescado | f c y | Ingredientes: agua, pescado 20%, gambas (crustáceo) 3%, apio, cebolla, aceite de oliva, sal.
Galletas sin gluten | s ~m ~e | Ingredientes: harina de maíz, azúcar, aceite de girasol, harina de soja, sal. Puede contener trazas de leche y huevo. Sin gluten.
Stroopwafels | w m e s | Ingrediënten: tarwebloem, glucosestroop, suiker, palmolie, boter (melk), sojabloem, ei, zout, rijsmiddel E500, emulgator: sojalecithine.
Pindakaas | p | Ingrediënten: 99% pinda's, zeezout.
Volkoren Crackers | w g ~z ~m | Ingrediënten: volkoren tarwemeel, roggemeel, gerstemout, gist, zout. Kan sporen van sesam en melk bevatten.
`;
