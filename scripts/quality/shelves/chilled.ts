/** Dairy, eggs, meat and fish; see shelves.ts for what the columns mean. */
export const chilledShelves = `
unsalted butter | Unsalted Butter @ 250 g | - | Salted Butter @ 250 g; Unsalted Almond Butter @ 12 oz; Butter Beans @ 400 g; Unsalted Butter Popcorn @ 3 ct
salted butter | Salted Butter Block @ 250 g | - | Unsalted Butter @ 250 g; Salted Caramel Sauce @ 260 g; Salted Butter Shortbread @ 200 g
semi-skimmed milk | Semi Skimmed Milk @ 2 pints | - | Skimmed Milk @ 2 pints; Whole Milk @ 2 pints; Milk Chocolate Bar @ 100 g
skim milk | Fat Free Skim Milk @ 1 gal | - | Whole Milk @ 1 gal; 2% Reduced Fat Milk @ 1 gal; Skim Milk Mozzarella @ 16 oz
whole milk | Whole Milk @ 1 gal | Lactose-Free Whole Milk @ 64 fl oz | Whole Milk Yogurt @ 32 oz; Whole Milk Ricotta @ 15 oz
2% milk | 2% Reduced Fat Milk @ 1 gal | Lactose-Free 2% Milk @ 64 fl oz | Whole Milk @ 1 gal; 2% Cottage Cheese @ 16 oz
buttermilk | Buttermilk @ 1 qt | - | Buttermilk Pancake Mix @ 32 oz; Buttermilk Biscuits @ 8 ct; Buttermilk Ranch Dressing @ 16 fl oz
half and half | Half & Half @ 1 pint | Fat Free Half & Half @ 1 pint | Hazelnut Coffee Creamer @ 32 fl oz
whipping cream | Heavy Whipping Cream @ 1 pint | - | Shaving Cream @ 10 oz; Whipped Topping @ 8 oz; Marshmallow Cream @ 7 oz
double cream | Double Cream @ 300 ml | - | Irish Cream Liqueur @ 700 ml; Cream Crackers @ 300 g; Double Cream Fudge @ 150 g
creme fraiche | Crème Fraîche @ 200 g | Half Fat Crème Fraîche @ 200 g | -
6 eggs | Medium Free Range Eggs @ 6 pack | Quail Eggs @ 12 pack; Liquid Egg Whites @ 500 g | Chocolate Creme Eggs @ 5 pack; Egg Fried Rice @ 250 g; Egg Poacher @ 1 ct
natural yogurt | Natural Yogurt @ 500 g | Low Fat Natural Yogurt @ 500 g; Lactose Free Natural Yogurt @ 400 g | Natural Yogurt Coated Raisins @ 150 g
vanilla yogurt | Vanilla Yogurt @ 32 oz | Low Fat Vanilla Yogurt @ 32 oz | Vanilla Ice Cream @ 48 fl oz; Plain Yogurt @ 32 oz
greek yogurt | Plain Greek Yogurt @ 32 oz | Strawberry Greek Yogurt @ 5.3 oz; Nonfat Plain Greek Yogurt @ 32 oz | Greek Yogurt Pretzels @ 8 oz; Greek Yogurt Ranch Dressing @ 12 fl oz
cream cheese | Cream Cheese @ 8 oz | Strawberry Cream Cheese @ 8 oz; Chive and Onion Cream Cheese @ 8 oz; Light Cream Cheese @ 8 oz | Cream Cheese Frosting @ 16 oz; Cream Cheese Danish @ 4 ct
sour cream | Sour Cream @ 16 oz | Light Sour Cream @ 16 oz; Vegan Sour Cream @ 12 oz | Sour Cream and Onion Chips @ 8 oz; Sour Cream Cake Donuts @ 6 ct
cottage cheese | Cottage Cheese @ 16 oz | Pineapple Cottage Cheese @ 16 oz; Low Fat Cottage Cheese @ 16 oz | Cottage Pie @ 400 g
mozzarella | Mozzarella Ball @ 125 g; Grated Mozzarella @ 250 g | Vegan Mozzarella Alternative @ 200 g; Smoked Mozzarella @ 200 g | Mozzarella Sticks @ 8 ct; Mozzarella and Tomato Panini @ 200 g
cheddar | Mature Cheddar @ 350 g; Medium Cheddar @ 400 g | Smoked Cheddar @ 200 g; Cheddar with Caramelised Onion @ 200 g; Reduced Fat Cheddar @ 350 g | Cheddar Popcorn @ 100 g; Cheddar Crackers @ 150 g
feta | Feta Cheese @ 8 oz; Crumbled Feta @ 6 oz | Tomato Basil Feta @ 4 oz; Vegan Feta @ 7 oz; Reduced Fat Feta @ 6 oz | Feta Dip @ 8 oz; Spinach and Feta Pie @ 16 oz
parmesan | Parmesan Cheese Wedge @ 8 oz; Grated Parmesan @ 8 oz | Vegan Parmesan @ 4 oz | Parmesan Crisps @ 2 oz; Chicken Parmesan Dinner @ 12 oz; Parmesan Dressing @ 12 fl oz
goat cheese | Goat Cheese Log @ 4 oz | Honey Goat Cheese Log @ 4 oz; Garlic and Herb Goat Cheese @ 4 oz | Goat Cheese Ravioli @ 9 oz; Goat Milk Soap @ 4 oz
brie | Brie @ 200 g | Brie with Truffle @ 150 g | Brie and Cranberry Parcels @ 6 pack
gouda | Gouda Wedge @ 7 oz; Gouda Slices @ 8 oz | Smoked Gouda @ 7 oz; Cumin Gouda @ 7 oz | Gouda Mac and Cheese @ 12 oz
ricotta | Ricotta @ 15 oz | Fat Free Ricotta @ 15 oz; Almond Milk Ricotta @ 8 oz | Ricotta Ravioli @ 9 oz; Lemon Ricotta Cookies @ 8 oz
blue cheese | Blue Cheese Crumbles @ 5 oz; Blue Cheese Wedge @ 5 oz | - | Blue Cheese Dressing @ 12 fl oz; Blue Cheese Stuffed Olives @ 10 oz
american cheese | American Cheese Slices @ 12 oz | Fat Free American Cheese Slices @ 12 oz | Mac and American Cheese Bowl @ 9 oz
halloumi | Halloumi @ 225 g | Chilli Halloumi @ 225 g; Light Halloumi @ 225 g | Halloumi Fries @ 190 g
mascarpone | Mascarpone @ 250 g | - | Tomato and Mascarpone Sauce @ 350 g
tofu | Firm Tofu @ 14 oz; Extra Firm Tofu Block @ 14 oz | Smoked Tofu @ 8 oz; Teriyaki Tofu @ 8 oz | Tofu Noodles @ 8 oz; Tofu Press @ 1 ct; Tofu Pad Thai @ 10 oz
chicken drumsticks | Chicken Drumsticks @ 2 lb | BBQ Chicken Drumsticks @ 1 lb | Vanilla Drumstick Cones @ 4 ct
chicken wings | Chicken Wings @ 1 kg | Buffalo Chicken Wings @ 22 oz | Chicken Wing Seasoning @ 2 oz; Wing Sauce @ 12 fl oz
chicken breasts | Chicken Breast Fillets @ 600 g | Breaded Chicken Breasts @ 300 g; Chargrilled Chicken Breast Slices @ 200 g | Chicken Breast Dog Treats @ 100 g; Chicken Soup @ 400 g
minced beef | Beef Mince @ 500 g; Lean Beef Steak Mince @ 500 g | - | Minced Beef and Onion Pie @ 200 g; Beef Stock Cubes @ 8 pack
pork chops | Bone-In Pork Chops @ 1 lb; Boneless Pork Loin Chops @ 1 lb | Smoked Pork Chops @ 15 oz | Pork Chop Seasoning @ 3 oz; Pork Rinds @ 5 oz
ground turkey | Ground Turkey @ 1 lb | Italian Seasoned Ground Turkey @ 1 lb | Turkey Jerky @ 3 oz; Ground Turkey Dog Food @ 3 lb
bacon | Streaky Bacon @ 300 g; Smoked Back Bacon @ 250 g | Turkey Bacon @ 12 oz; Vegan Bacon Rashers @ 150 g | Bacon Flavour Crisps @ 150 g; Bacon Press @ 1 ct
sausages | Pork Sausages @ 8 pack | Vegan Sausages @ 6 pack | Sausage Rolls @ 6 pack; Sausage Casserole Mix @ 40 g; Sausage Dog Toy @ 1 ct
ham | Cooked Ham Slices @ 12 oz | Turkey Ham @ 10 oz; Honey Ham @ 9 oz | Pea and Ham Soup @ 600 g; Ham Glaze @ 3 oz; Ham and Cheese Pockets @ 2 ct
hot dogs | Beef Hot Dogs @ 8 ct | Veggie Hot Dogs @ 8 ct | Hot Dog Buns @ 8 ct; Hot Dog Relish @ 10 oz
salmon fillets | Salmon Fillets @ 2 pack | Smoked Salmon @ 100 g; Teriyaki Salmon Fillets @ 2 pack | Salmon Oil Capsules @ 90 ct; Salmon Pâté @ 125 g
cod | Cod Fillets @ 400 g | Breaded Cod Fillets @ 400 g; Smoked Cod @ 250 g | Cod Liver Oil @ 250 ml; Cod Roe Spread @ 150 g
tins of tuna | Tuna Chunks in Spring Water @ 145 g; Tuna Chunks in Brine @ 145 g | Lemon and Thyme Tuna @ 110 g | Tuna Pasta Bake @ 400 g; Tuna Cat Food @ 400 g
prawns | Raw King Prawns @ 180 g; Cooked Prawns @ 200 g | Breaded Prawns @ 200 g | Prawn Crackers @ 100 g; Prawn Cocktail Crisps @ 150 g
anchovies | Anchovy Fillets in Olive Oil @ 50 g | - | Anchovy Paste @ 60 g; Anchovy Stuffed Olives @ 300 g
lamb chops | Lamb Loin Chops @ 400 g | Minted Lamb Chops @ 400 g | Lamb Dog Food @ 400 g; Lamb Stock Cubes @ 8 pack
pancetta | Pancetta @ 4 oz; Smoked Diced Pancetta @ 200 g | - | Pancetta and Mushroom Risotto @ 350 g
`;
