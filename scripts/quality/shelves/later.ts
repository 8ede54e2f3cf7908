/** Shelves of a later day, tried once before a rule was changed for them; see shelves.ts for what the columns mean. */
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
`;
