/** Shelves of a later day, tried once before a rule was changed for them. Columns as in shelves.ts. */
export const laterShelves = `
plantains | Plantains @ each; Green Plantains @ 2 lb | Frozen Sweet Plantains @ 24 oz | Plantain Chips @ 5 oz; Plantain Flour @ 16 oz
jicama | Jicama @ each | Jicama Sticks @ 10 oz | Jicama Slaw Kit @ 12 oz
papaya | Papaya @ each | Frozen Papaya Chunks @ 16 oz; Dried Papaya @ 6 oz | Papaya Enzyme Tablets @ 60 ct; Papaya Nectar @ 33 fl oz
tomatillos | Tomatillos @ 1 lb | Canned Tomatillos @ 28 oz | Tomatillo Salsa @ 16 oz
collard greens | Collard Greens @ 1 bunch | Canned Seasoned Collard Greens @ 14.5 oz; Frozen Chopped Collard Greens @ 16 oz | Collard Dog Toy @ 1 ct
celeriac | Celeriac @ each | - | Celeriac Remoulade @ 200 g; Celeriac Soup @ 400 g
nectarines | Nectarines @ 4 pack; Yellow Nectarines @ 1 lb | - | Nectarine Yogurt @ 150 g; Nectarine Lip Gloss @ 1 ct
blackberries | Blackberries @ 6 oz | Frozen Blackberries @ 12 oz | Blackberry Jam @ 10 oz; Blackberry Cobbler @ 28 oz; Blackberry Brandy @ 750 ml
sage | Fresh Sage @ 20 g; Sage @ 1 bunch | Rubbed Sage @ 0.5 oz | Sage and Onion Stuffing @ 170 g; Sage Smudge Stick @ 1 ct; Sage Breakfast Sausage @ 16 oz
tarragon | Fresh Tarragon @ 20 g; Tarragon @ 0.5 oz | - | Tarragon Vinegar @ 250 ml; Tarragon Mustard @ 185 g
watercress | Watercress @ 85 g | - | Watercress Soup @ 600 g; Watercress and Egg Sandwich @ 1 ct
rhubarb | Rhubarb @ 400 g | Frozen Rhubarb @ 500 g; Rhubarb in Syrup @ 540 g | Rhubarb Crumble @ 500 g; Rhubarb Gin @ 700 ml; Rhubarb and Custard Sweets @ 200 g
parsnips | Parsnips @ 500 g | Honey Glazed Parsnips @ 400 g | Parsnip Crisps @ 100 g; Curried Parsnip Soup @ 600 g
provolone | Provolone Slices @ 8 oz; Provolone @ 12 oz | Smoked Provolone @ 7 oz; Reduced Fat Provolone Slices @ 8 oz | Salami and Provolone Rolls @ 5 oz; Provolone Crackers @ 4 oz
monterey jack | Monterey Jack @ 8 oz; Shredded Monterey Jack @ 8 oz | Monterey Jack with Jalapeños @ 8 oz | Monterey Jack Quesadilla @ 10 oz
camembert | Camembert @ 250 g | Camembert with Garlic @ 250 g | Breaded Camembert Bites @ 200 g; Camembert Baker @ 1 ct
clotted cream | Clotted Cream @ 227 g | - | Clotted Cream Fudge @ 150 g; Clotted Cream Ice Cream @ 500 ml; Clotted Cream Shortbread @ 200 g
kefir | Plain Kefir @ 1 qt; Kefir @ 500 ml | Strawberry Kefir @ 1 qt; Coconut Kefir @ 16 oz | Kefir Soap @ 4 oz; Kefir Starter Grains @ 1 ct
egg whites | Liquid Egg Whites @ 16 oz; Egg Whites @ 32 oz | - | Large Eggs @ 12 ct; Egg White Bites @ 2 ct; Egg White Protein Powder @ 16 oz
pork shoulder | Pork Shoulder @ 3 lb; Bone-In Pork Shoulder Roast @ 5 lb | BBQ Pulled Pork Shoulder @ 16 oz | Pork Shoulder Rub @ 6 oz; Pork and Beans @ 15 oz
turkey breast | Turkey Breast @ 3 lb; Boneless Turkey Breast @ 2 lb | Smoked Turkey Breast @ 8 oz | Turkey Breast Gravy @ 12 oz; Turkey Baster @ 1 ct
lamb mince | Lamb Mince @ 500 g; Ground Lamb @ 1 lb | - | Lamb Moussaka @ 400 g; Beef Mince @ 500 g; Lamb Kofta @ 300 g
tilapia | Tilapia Fillets @ 1 lb; Frozen Tilapia Fillets @ 2 lb | Tortilla Crusted Tilapia @ 10 oz; Lemon Pepper Tilapia @ 10 oz | Fish Food Tilapia Pellets @ 5 lb
mussels | Mussels @ 1 kg; Cooked Mussels @ 400 g | Mussels in Garlic Butter @ 450 g; Smoked Mussels @ 85 g | Mussel Chowder @ 400 g; Green Lipped Mussel Capsules @ 90 ct
crab meat | Crab Meat @ 6 oz; White Crab Meat @ 145 g | Imitation Crab Meat @ 8 oz | Crab Cakes @ 4 ct; Crab Bisque @ 15 oz; Crab Mallet @ 1 ct
fusilli | Fusilli @ 500 g | Wholewheat Fusilli @ 500 g; Gluten Free Fusilli @ 500 g; Tricolore Fusilli @ 500 g | Tuna Fusilli Salad @ 300 g
soba noodles | Soba Noodles @ 9.5 oz; Buckwheat Soba Noodles @ 8 oz | Matcha Soba Noodles @ 8 oz | Soba Noodle Salad @ 10 oz; Instant Yakisoba @ 4 oz
bulgur wheat | Bulgur Wheat @ 500 g | Tomato and Basil Bulgur Wheat @ 250 g; Microwave Bulgur Wheat @ 250 g | Bulgur Salad @ 200 g; Wheat Crackers @ 8 oz
pearl barley | Pearl Barley @ 500 g | Microwave Pearl Barley @ 250 g | Barley Sugar Sweets @ 200 g; Beef and Barley Soup @ 18 oz; Lemon Barley Water @ 850 ml
polenta | Polenta @ 500 g; Yellow Polenta @ 24 oz | Polenta with Basil and Garlic @ 18 oz; Instant Polenta @ 13 oz | Polenta Chips @ 300 g; Lemon Polenta Cake @ 1 ct
rye flour | Rye Flour @ 1 kg; Dark Rye Flour @ 22 oz | - | Rye Bread @ 500 g; Almond Flour @ 16 oz
almond flour | Almond Flour @ 16 oz; Blanched Almond Flour @ 2 lb | - | Almond Flour Crackers @ 4 oz; Almond Butter @ 12 oz; All-Purpose Flour @ 5 lb
cream of tartar | Cream of Tartar @ 3 oz | - | Tartar Sauce @ 8 oz; Tartar Control Toothpaste @ 6 oz; Cream of Mushroom Soup @ 10.5 oz
cocoa powder | Unsweetened Cocoa Powder @ 8 oz; Cocoa Powder @ 250 g | Dark Cocoa Powder @ 8 oz | Hot Cocoa Mix @ 10 ct; Cocoa Butter Lotion @ 8 fl oz; Cocoa Puffs Cereal @ 12 oz
molasses | Molasses @ 12 fl oz; Unsulphured Molasses @ 12 fl oz | Blackstrap Molasses @ 12 fl oz | Molasses Cookies @ 12 oz; Pomegranate Molasses @ 10 fl oz
corn syrup | Light Corn Syrup @ 16 fl oz; Corn Syrup @ 16 fl oz | Dark Corn Syrup @ 16 fl oz | Chocolate Syrup @ 24 oz; Corn Chowder @ 18 oz
hoisin sauce | Hoisin Sauce @ 8 oz | Gluten Free Hoisin Sauce @ 9 oz | Hoisin Duck Wrap @ 1 ct; Hoisin Noodles @ 300 g
fish sauce | Fish Sauce @ 200 ml | Vegan Fish Sauce @ 8 fl oz | Tartare Sauce for Fish @ 180 g; Fish in Parsley Sauce @ 150 g
hot sauce | Hot Sauce @ 5 fl oz; Original Hot Sauce @ 12 fl oz | Mango Hot Sauce @ 5 fl oz; Garlic Hot Sauce @ 12 fl oz | Hot Sauce Chips @ 8 oz; Hot Fudge Sauce @ 12 oz
horseradish | Prepared Horseradish @ 8 oz; Horseradish @ 185 g | Beet Horseradish @ 5 oz; Creamed Horseradish @ 185 g | Horseradish Cheddar @ 7 oz; Horseradish Crackers @ 5 oz
cannellini beans | Cannellini Beans @ 400 g; Cannellini Beans in Water @ 15 oz | Low Sodium Cannellini Beans @ 15 oz; Cannellini Beans in Tomato Sauce @ 400 g | Cannellini Bean Dip @ 8 oz; Minestrone with Cannellini Beans @ 400 g
split peas | Green Split Peas @ 1 lb; Split Peas @ 500 g | Yellow Split Peas @ 500 g | Split Pea Soup @ 18 oz; Pea Protein Powder @ 2 lb
tinned sweetcorn | Sweetcorn @ 198 g tin; Tinned Sweetcorn @ 340 g | - | Sweetcorn Relish @ 300 g; Corn on the Cob @ 4 pack
bamboo shoots | Bamboo Shoots @ 8 oz; Sliced Bamboo Shoots @ 225 g | - | Bamboo Skewers @ 100 ct; Bamboo Toothbrush @ 1 ct; Bean Sprouts @ 300 g
artichoke hearts | Artichoke Hearts @ 14 oz; Artichoke Hearts in Brine @ 400 g | Marinated Artichoke Hearts @ 12 oz; Grilled Artichoke Hearts @ 10 oz | Artichoke Dip @ 8 oz
dried cranberries | Dried Cranberries @ 6 oz; Dried Sweetened Cranberries @ 12 oz | Orange Flavored Dried Cranberries @ 6 oz; Reduced Sugar Dried Cranberries @ 5 oz | Cranberry Juice @ 64 fl oz; Fresh Cranberries @ 12 oz; Cranberry Supplement Capsules @ 60 ct
pistachios | Shelled Pistachios @ 6 oz; Roasted Salted Pistachios @ 16 oz | Chili Pistachios @ 7 oz; Honey Roasted Pistachios @ 6 oz | Pistachio Ice Cream @ 1 pint; Pistachio Pudding Mix @ 3.4 oz
pumpkin seeds | Pumpkin Seeds @ 150 g; Raw Pumpkin Seeds @ 12 oz | Spicy Pumpkin Seeds @ 4 oz; Chocolate Pumpkin Seeds @ 6 oz | Pumpkin Seed Oil @ 250 ml; Giant Pumpkin Seed Packet @ 1 ct; Pumpkin Pie @ 30 oz
rice cakes | Rice Cakes @ 4.5 oz; Lightly Salted Rice Cakes @ 130 g | Chocolate Rice Cakes @ 100 g; Caramel Rice Cakes @ 6.5 oz | Rice Pudding @ 400 g; Crab Cakes with Rice @ 12 oz
digestive biscuits | Digestive Biscuits @ 400 g; Digestives @ 250 g | Milk Chocolate Digestive Biscuits @ 266 g; Gluten Free Digestive Biscuits @ 150 g | Digestive Enzymes @ 60 ct; Digestive Yogurt @ 4 pack
ciabatta | Ciabatta @ 300 g; Ciabatta Loaf @ 400 g; Ciabatta Rolls @ 4 pack | Olive Ciabatta @ 300 g; Garlic Ciabatta @ 230 g | Chicken Ciabatta Sandwich @ 1 ct
hot dog buns | Hot Dog Buns @ 8 ct | Whole Wheat Hot Dog Buns @ 8 ct; Gluten Free Hot Dog Buns @ 4 ct | Beef Hot Dogs @ 8 ct; Hot Dog Roller @ 1 ct
pie crust | Pie Crust @ 2 ct; Frozen Pie Crust @ 2 ct | Gluten Free Pie Crust @ 2 ct; Graham Pie Crust @ 6 oz | Apple Pie @ 34 oz; Pie Crust Shield @ 1 ct
frozen broccoli | Frozen Broccoli Florets @ 12 oz; Frozen Broccoli @ 1 kg | Frozen Broccoli in Cheese Sauce @ 10 oz | Broccoli Crowns @ 1 lb; Frozen Broccoli and Cheddar Bake @ 22 oz
fish sticks | Fish Sticks @ 18 oz; Cod Fish Sticks @ 12 oz | Gluten Free Fish Sticks @ 10 oz; Vegan Fish Sticks @ 8 oz | Fish Oil Softgels @ 120 ct; Cinnamon Sticks @ 2 oz
ginger ale | Ginger Ale @ 2 L; Ginger Ale @ 12 pack | Diet Ginger Ale @ 2 L; Cranberry Ginger Ale @ 2 L | Ginger Tea @ 20 ct; Pale Ale @ 6 pack
cranberry juice | Cranberry Juice @ 64 fl oz; Cranberry Juice Cocktail @ 64 fl oz | Diet Cranberry Juice @ 64 fl oz; Cranberry Grape Juice @ 64 fl oz | Cranberry Sauce @ 14 oz; Cranberry Vodka @ 750 ml
chamomile tea | Chamomile Tea @ 20 ct; Camomile Tea Bags @ 20 pack | Honey Chamomile Tea @ 20 ct; Chamomile and Lavender Tea @ 20 ct | Chamomile Lotion @ 8 fl oz; Black Tea @ 20 ct
sparkling mineral water | Sparkling Mineral Water @ 1 L; Natural Sparkling Mineral Water @ 750 ml | Lime Sparkling Mineral Water @ 1 L | Mineral Sunscreen @ 3 fl oz; Still Mineral Water @ 1 L
soy milk | Soy Milk @ 64 fl oz; Original Soy Milk @ 1 L | Vanilla Soy Milk @ 64 fl oz; Chocolate Soy Milk @ 1 qt; Light Soy Milk @ 64 fl oz | Soy Milk Maker @ 1 ct; Soy Yogurt @ 5.3 oz; Soy Sauce @ 10 fl oz
heinz ketchup | Heinz Tomato Ketchup @ 20 oz | Hunts Tomato Ketchup @ 20 oz | Heinz Baked Beans @ 13 oz
peshwari naan | Peshwari Naan @ 2 pack | Plain Naan @ 2 pack | Peshwari Rice @ 250 g
cherry yogurt | Cherry Yogurt @ 5.3 oz | - | Plain Yogurt @ 32 oz; Cherries @ 1 lb; Cherry Yogurt Bars @ 5 ct
kumquats | Kumquats @ 8 oz | - | Kumquat Marmalade @ 10 oz
persimmons | Fuyu Persimmons @ 4 ct; Persimmons @ each | Dried Persimmons @ 6 oz | Persimmon Body Lotion @ 8 fl oz
honeydew | Honeydew Melon @ each | Honeydew Chunks @ 16 oz | Honeydew Bubble Tea Mix @ 10 oz
gooseberries | Gooseberries @ 200 g | Gooseberries in Syrup @ 300 g | Gooseberry Fool @ 115 g; Gooseberry Jam @ 340 g
okra | Okra @ 1 lb | Breaded Okra @ 16 oz; Pickled Okra @ 16 oz | Okra Gumbo @ 18 oz
savoy cabbage | Savoy Cabbage @ each | - | Savoy Biscuits @ 200 g; Red Cabbage @ each
swiss chard | Swiss Chard @ 1 bunch; Rainbow Swiss Chard @ 1 bunch | - | Swiss Cheese @ 8 oz; Chard Seed Packet @ 1 ct
mange tout | Mange Tout @ 150 g | - | Mange Tout Stir Fry @ 300 g
new potatoes | New Potatoes @ 1 kg; Baby New Potatoes @ 750 g | Tinned New Potatoes @ 540 g | Potato Ricer @ 1 ct; New Potato Salad @ 300 g
poblano peppers | Poblano Peppers @ each | Roasted Poblano Peppers @ 7 oz | Poblano Soup @ 18 oz
enoki mushrooms | Enoki Mushrooms @ 100 g | - | Enoki Noodle Bowl @ 10 oz
oregano | Fresh Oregano @ 20 g; Oregano @ 0.75 oz; Dried Oregano @ 14 g | Mexican Oregano @ 0.5 oz | Oregano Oil Drops @ 1 fl oz
marjoram | Marjoram @ 0.5 oz; Dried Marjoram @ 8 g | - | Marjoram Sausage @ 12 oz
quail eggs | Quail Eggs @ 12 ct | Pickled Quail Eggs @ 15 oz | Large Eggs @ 12 ct; Quail Dinner @ 12 oz
ghee | Ghee @ 13 oz; Butter Ghee @ 500 g | Garlic Ghee @ 7.8 oz; Vegetable Ghee @ 500 g | Ghee Popcorn @ 4 oz
single cream | Single Cream @ 300 ml | Soya Single Cream @ 250 ml; Lactose Free Single Cream @ 250 ml | Single Malt Whisky @ 700 ml; Double Cream @ 300 ml
emmental | Emmental @ 200 g; Emmental Slices @ 150 g | Light Emmental Slices @ 160 g | Emmental and Ham Toastie @ 1 ct
stilton | Blue Stilton @ 200 g; Stilton @ 227 g | Stilton with Cranberries @ 180 g | Broccoli and Stilton Soup @ 600 g
cheese slices | Cheese Slices @ 200 g; American Cheese Slices @ 12 oz | Light Cheese Slices @ 200 g; Vegan Cheese Slices @ 200 g | Cheese Slicer @ 1 ct; Cheese and Onion Slice @ 1 ct
veal cutlets | Veal Cutlets @ 1 lb | Breaded Veal Cutlets @ 12 oz | Veal Stock @ 500 ml
duck legs | Duck Legs @ 2 pack | Confit Duck Legs @ 400 g; Smoked Duck Legs @ 300 g | Hoisin Duck Wrap @ 1 ct
gammon | Gammon Joint @ 750 g; Gammon Steaks @ 300 g | - | Gammon Glaze @ 100 g
chorizo | Chorizo @ 225 g; Chorizo Ring @ 200 g | Vegan Chorizo @ 180 g; Soy Chorizo @ 12 oz | Chorizo Pasta Bake @ 400 g; Chorizo Crisps @ 150 g
haddock | Haddock Fillets @ 300 g | Smoked Haddock @ 250 g; Battered Haddock @ 350 g | Haddock Chowder @ 400 g
sardines | Sardines in Olive Oil @ 120 g; Sardines in Water @ 3.75 oz; Sardines in Tomato Sauce @ 120 g | - | Sardine Cat Food @ 85 g; Sardine Pâté @ 125 g
scallops | Sea Scallops @ 1 lb; Bay Scallops @ 12 oz | Bacon Wrapped Scallops @ 10 oz | Scallop Potatoes Mix @ 5 oz; Scalloped Potatoes @ 12 oz
farfalle | Farfalle @ 500 g | Whole Wheat Farfalle @ 12 oz; Tricolor Farfalle @ 12 oz | Farfalle with Salmon @ 350 g
rice noodles | Rice Noodles @ 8 oz; Thin Rice Noodles @ 250 g | Brown Rice Noodles @ 8 oz | Rice Noodle Soup Bowl @ 2 oz; Egg Noodles @ 12 oz
vermicelli | Vermicelli @ 16 oz; Rice Vermicelli @ 250 g | Whole Wheat Vermicelli @ 16 oz | Chocolate Vermicelli @ 150 g
arborio rice | Arborio Rice @ 1 kg; Arborio Risotto Rice @ 500 g | Brown Arborio Rice @ 1 lb | Mushroom Risotto @ 350 g
cornmeal | Cornmeal @ 24 oz; Yellow Cornmeal @ 2 lb | Blue Cornmeal @ 16 oz | Cornmeal Muffin Mix @ 8 oz
semolina | Semolina @ 500 g; Fine Semolina @ 1 kg | - | Semolina Pudding @ 400 g
self raising flour | Self Raising Flour @ 1.5 kg | Gluten Free Self Raising Flour @ 1 kg; Wholemeal Self Raising Flour @ 1 kg | Plain Flour @ 1.5 kg
demerara sugar | Demerara Sugar @ 500 g | - | Granulated Sugar @ 1 kg; Demerara Rum @ 700 ml
star anise | Star Anise @ 10 g; Whole Star Anise @ 1 oz | Ground Star Anise @ 1.5 oz | Star Anise Candle @ 1 ct
mustard seeds | Yellow Mustard Seeds @ 100 g; Black Mustard Seeds @ 100 g | - | Wholegrain Mustard @ 185 g; Mustard Powder @ 57 g
white pepper | Ground White Pepper @ 1.5 oz; White Pepper @ 25 g | - | White Peppermint Candy @ 5 oz; Black Pepper @ 2 oz
onion powder | Onion Powder @ 2.6 oz | - | Onion Salt @ 5 oz; Onion Soup Mix @ 2 oz; Minced Onion @ 2 oz
taco seasoning | Taco Seasoning @ 1 oz; Taco Seasoning Mix @ 1.25 oz | Low Sodium Taco Seasoning @ 1 oz; Hot Taco Seasoning @ 1 oz | Taco Shells @ 12 ct; Taco Holder @ 4 ct
almond extract | Almond Extract @ 1 fl oz; Pure Almond Extract @ 2 fl oz | Imitation Almond Extract @ 1 fl oz | Vanilla Extract @ 2 fl oz; Almond Oil @ 8 fl oz
sherry vinegar | Sherry Vinegar @ 250 ml | - | Cream Sherry @ 750 ml; Sherry Vinegar Crisps @ 40 g
avocado oil | Avocado Oil @ 500 ml | Chili Avocado Oil @ 250 ml | Avocado Oil Mayonnaise @ 12 fl oz; Avocado Oil Chips @ 5 oz; Avocado Oil Shampoo @ 10 fl oz
teriyaki sauce | Teriyaki Sauce @ 10 fl oz; Original Teriyaki Sauce @ 15 fl oz | Low Sodium Teriyaki Sauce @ 10 fl oz; Pineapple Teriyaki Sauce @ 12 fl oz | Teriyaki Beef Jerky @ 3 oz
ranch dressing | Ranch Dressing @ 16 fl oz; Original Ranch Dressing @ 24 fl oz | Fat Free Ranch Dressing @ 16 fl oz; Jalapeño Ranch Dressing @ 16 fl oz | Ranch Chips @ 9 oz; Ranch Dip Mix @ 1 oz
enchilada sauce | Red Enchilada Sauce @ 10 oz; Enchilada Sauce @ 15 oz | Green Enchilada Sauce @ 10 oz | Chicken Enchiladas @ 12 oz
mango chutney | Mango Chutney @ 320 g | Hot Mango Chutney @ 320 g | Mango Chutney Chicken @ 350 g; Mango @ each
lemon curd | Lemon Curd @ 320 g | - | Lemon Curd Tart @ 2 pack; Lemons @ 4 pack
water chestnuts | Water Chestnuts @ 8 oz; Sliced Water Chestnuts @ 8 oz | - | Roasted Chestnuts @ 5 oz; Spring Water @ 1 gal
refried beans | Refried Beans @ 16 oz; Traditional Refried Beans @ 16 oz | Fat Free Refried Beans @ 16 oz; Spicy Refried Beans @ 16 oz | Refried Bean Burrito @ 5 oz
vegetable bouillon | Vegetable Bouillon Cubes @ 8 ct; Vegetable Bouillon @ 150 g | Reduced Salt Vegetable Bouillon @ 140 g | Vegetable Soup @ 18 oz
macadamia nuts | Macadamia Nuts @ 8 oz; Roasted Salted Macadamia Nuts @ 6 oz | Honey Roasted Macadamias @ 6 oz; Chocolate Macadamia Nuts @ 5 oz | White Chocolate Macadamia Cookies @ 8 oz
sesame seeds | Sesame Seeds @ 100 g; White Sesame Seeds @ 2 oz | Black Sesame Seeds @ 2 oz | Sesame Seed Bagels @ 6 ct; Sesame Oil @ 5 fl oz
breadsticks | Breadsticks @ 125 g; Original Breadsticks @ 4 oz | Garlic Breadsticks @ 10 oz; Sesame Breadsticks @ 125 g | Bread Knife @ 1 ct; Breadstick and Dip Snack @ 50 g
brioche | Brioche Loaf @ 400 g; Brioche @ 14 oz | Chocolate Chip Brioche @ 400 g | Brioche Burger Buns @ 4 pack; Brioche French Toast @ 10 oz
scones | Plain Scones @ 6 pack; Scones @ 4 pack | Fruit Scones @ 6 pack; Cheese Scones @ 4 pack | Scone Mix @ 400 g
ice cubes | Ice Cubes @ 2 kg; Bag of Ice Cubes @ 10 lb | - | Ice Cube Tray @ 1 ct; Ice Cream @ 48 fl oz
waffles | Frozen Waffles @ 10 ct; Waffles @ 8 pack | Blueberry Waffles @ 10 ct; Gluten Free Waffles @ 6 ct | Waffle Maker @ 1 ct; Waffle Fries @ 24 oz
earl grey tea | Earl Grey Tea @ 20 ct; Earl Grey Tea Bags @ 50 pack | Decaf Earl Grey Tea @ 20 ct; Lady Grey Tea @ 20 ct | Earl Grey Biscuits @ 150 g
coconut water | Coconut Water @ 1 L | Pineapple Coconut Water @ 1 L; Chocolate Coconut Water @ 330 ml | Coconut Milk @ 400 ml; Coconut Body Wash @ 250 ml
root beer | Root Beer @ 2 L; Root Beer @ 12 pack | Diet Root Beer @ 2 L; Vanilla Root Beer @ 4 pack | Root Beer Candy @ 6 oz; Lager Beer @ 6 pack
`;
