/** Shelves of names from several kitchens, with qualifiers, written before a rule was changed for them; see shelves.ts for what the columns mean. */
export const thirdLaterShelves = `
mangetout | Mangetout @ 150 g; Mange Tout @ 200 g | - | Sugar Snap Peas @ 150 g; Mangetout and Baby Corn Stir Fry @ 300 g
swede | Swede @ each; Diced Swede @ 500 g | - | Carrot and Swede Mash @ 400 g; Suede Cleaner @ 200 ml; Swedish Meatballs @ 350 g
spring greens | Spring Greens @ 500 g; Sliced Spring Greens @ 250 g | - | Spring Onions @ 1 bunch; Spring Mix @ 5 oz; Spring Rolls @ 10 pack
runner beans | Runner Beans @ 200 g; Sliced Runner Beans @ 240 g | Frozen Sliced Runner Beans @ 750 g | Runner Bean Seeds @ 1 ct; Runner Bean Chutney @ 200 g
gammon joint | Unsmoked Gammon Joint @ 1.5 kg; Gammon Joint @ 750 g | Honey Roast Gammon Joint @ 1 kg | Gammon Steaks @ 2 pack; Roast Beef Joint @ 1.2 kg
back bacon | Unsmoked Back Bacon @ 300 g; Back Bacon Rashers @ 250 g; Smoked Back Bacon @ 300 g | Reduced Salt Back Bacon @ 300 g | Streaky Bacon @ 250 g; Bacon Bits @ 3 oz; Baby Back Ribs @ 2 lb
black pudding | Black Pudding @ 280 g; Black Pudding Slices @ 230 g | Vegan Black Pudding @ 200 g | Chocolate Pudding @ 4 pack; Black Forest Pudding @ 500 g
crumpets | Crumpets @ 6 pack; Square Crumpets @ 4 pack | Fruit Crumpets @ 6 pack | Crumpet Toppings @ 100 g; Trumpet Mushrooms @ 4 oz
digestive biscuits | Digestive Biscuits @ 400 g; Digestives @ 360 g | Milk Chocolate Digestives @ 266 g; Light Digestive Biscuits @ 300 g | Digestive Enzyme Tablets @ 60 ct; Rich Tea Biscuits @ 300 g
rich tea biscuits | Rich Tea Biscuits @ 300 g; Rich Tea @ 200 g | Chocolate Rich Tea Biscuits @ 200 g | Tea Bags @ 80 ct; Digestive Biscuits @ 400 g
ready salted crisps | Ready Salted Crisps @ 6 pack; Ready Salted Potato Crisps @ 150 g | Ready Salted Lentil Crisps @ 100 g | Salt and Vinegar Crisps @ 6 pack; Salted Cashews @ 150 g
orange squash | Orange Squash @ 1 L; No Added Sugar Orange Squash @ 1.5 L | Orange and Mango Squash @ 1 L | Butternut Squash @ each; Orange Juice @ 1 L; Orange Peppers @ 2 ct
double cream | Double Cream @ 300 ml; British Double Cream @ 600 ml | Double Cream with Brandy @ 250 ml; Lactose Free Double Cream @ 250 ml | Double Cream Ice Cream @ 500 ml; Single Cream @ 300 ml; Double Chocolate Cookies @ 8 pack
whipping cream | Whipping Cream @ 300 ml; Heavy Whipping Cream @ 16 fl oz | - | Whipped Cream Spray @ 250 g; Cream Cheese @ 8 oz; Shaving Cream @ 200 ml
strong white flour | Strong White Flour @ 1.5 kg; Strong White Bread Flour @ 1.5 kg | - | Plain White Flour @ 1.5 kg; Strong White Cheddar @ 300 g
demerara sugar | Demerara Sugar @ 500 g | - | Icing Sugar @ 500 g; Demerara Rum @ 700 ml
black treacle | Black Treacle @ 454 g; Treacle @ 340 g | - | Treacle Tart @ 500 g; Treacle Toffee @ 150 g; Black Tea @ 80 ct
desiccated coconut | Desiccated Coconut @ 200 g; Dessicated Coconut @ 150 g | Sweetened Desiccated Coconut @ 200 g | Coconut Milk @ 400 ml; Coconut Macaroons @ 6 pack
glace cherries | Glacé Cherries @ 200 g; Glace Cherries @ 100 g | - | Fresh Cherries @ 250 g; Cherry Tomatoes @ 250 g; Marron Glacé @ 100 g
mixed peel | Mixed Peel @ 150 g; Cut Mixed Peel @ 100 g | - | Mixed Peppers @ 3 pack; Vegetable Peeler @ 1 ct; Mixed Nuts @ 200 g
sultanas | Sultanas @ 500 g; Golden Sultanas @ 250 g | Chocolate Sultanas @ 150 g | Sultana Bran Cereal @ 500 g; Sultana Scones @ 4 pack
vegetable stock cubes | Vegetable Stock Cubes @ 8 ct; Vegetable Stock Cubes @ 80 g | Reduced Salt Vegetable Stock Cubes @ 8 ct | Beef Stock Cubes @ 8 ct; Vegetable Soup @ 400 g; Ice Cube Tray @ 1 ct
gravy granules | Gravy Granules @ 200 g; Beef Gravy Granules @ 300 g | Vegan Gravy Granules @ 160 g; Reduced Salt Gravy Granules @ 170 g | Coffee Granules @ 100 g; Gravy Boat @ 1 ct; Dog Food in Gravy @ 400 g
brown sauce | Brown Sauce @ 450 g | Reduced Sugar Brown Sauce @ 425 g | Brown Rice @ 1 kg; Brown Sugar @ 500 g; Tomato Sauce @ 500 g
salad cream | Salad Cream @ 425 g; Original Salad Cream @ 285 g | Light Salad Cream @ 420 g | Potato Salad @ 300 g; Caesar Salad @ 250 g; Single Cream @ 150 ml
pickled onions | Pickled Onions @ 440 g; Pickled Silverskin Onions @ 440 g | Sweet Pickled Onions @ 440 g | Pickled Onion Crisps @ 6 pack; Red Onions @ 1 kg; Pickle Relish @ 10 oz
piccalilli | Piccalilli @ 270 g | - | Piccalilli Sandwich @ 1 ct; Dill Pickles @ 24 oz
mushy peas | Mushy Peas @ 300 g | Minted Mushy Peas @ 300 g | Frozen Peas @ 900 g; Marrowfat Peas @ 500 g; Mushy Pea Fritters @ 4 pack
hot cross buns | Hot Cross Buns @ 6 pack | Chocolate Hot Cross Buns @ 4 pack | Hot Dog Buns @ 8 ct; Burger Buns @ 6 pack
pitta breads | White Pitta Breads @ 6 pack; Pitta Bread @ 6 ct | Garlic Pitta Breads @ 4 pack; Gluten Free Pitta Breads @ 4 pack | Pitta Chips @ 165 g; Bread Sticks @ 125 g
fish fingers | Cod Fish Fingers @ 10 pack; Fish Fingers @ 20 ct | Gluten Free Fish Fingers @ 10 pack; Vegan Fish Fingers @ 8 pack | Chocolate Fingers @ 114 g; Fish Finger Sandwich @ 1 ct; Ladyfingers @ 7 oz
smoked mackerel | Smoked Mackerel Fillets @ 200 g; Smoked Mackerel @ 250 g | Peppered Smoked Mackerel @ 200 g | Mackerel Fillets in Tomato Sauce @ 125 g; Smoked Mackerel Pâté @ 115 g
kippers | Kippers @ 2 pack; Kipper Fillets @ 200 g | Kippers with Butter @ 170 g | Slippers @ 1 pair; Kipper Pâté @ 100 g
braising steak | Diced Braising Steak @ 400 g; Beef Braising Steak @ 500 g | - | Steak Pie @ 200 g; Braising Sauce @ 350 g; Rump Steak @ 225 g
stewing beef | Stewing Beef @ 1 lb; Beef Stew Meat @ 2 lb | - | Beef Stew @ 15 oz; Stewed Tomatoes @ 14.5 oz
chicken drumsticks | Chicken Drumsticks @ 1 kg; Drumsticks @ 4 lb | BBQ Chicken Drumsticks @ 500 g; Breaded Chicken Drumsticks @ 600 g | Drumstick Lollies @ 150 g; Turkey Drumsticks @ 2 lb
whole chicken | Whole Chicken @ 1.5 kg; Medium Whole Chicken @ 1.4 kg | Roasted Whole Chicken @ 900 g; Smoked Whole Chicken @ 1 kg | Chicken Breasts @ 1 lb; Whole Chicken Wings @ 3 lb; Whole Milk @ 1 L
pork chops | Pork Chops @ 2 lb; Bone-In Pork Chops @ 4 ct | Breaded Pork Chops @ 1 lb; BBQ Pork Chops @ 1 lb | Lamb Chops @ 400 g; Chopped Pork @ 12 oz
lamb shanks | Lamb Shanks @ 2 pack; Lamb Shank @ each | Lamb Shanks in Mint Gravy @ 800 g | Lamb Chops @ 400 g; Ham Shank @ 1 kg
turkey mince | Turkey Mince @ 500 g; Ground Turkey @ 1 lb | - | Turkey Burgers @ 4 pack; Mincemeat @ 411 g; Turkey Bacon @ 12 oz
cod loins | Cod Loins @ 280 g; Skinless Cod Loins @ 300 g | Battered Cod Loins @ 300 g; Smoked Cod Loins @ 280 g | Pork Loin @ 2 lb; Cod Liver Oil @ 60 ct
king prawns | Raw King Prawns @ 180 g; King Prawns @ 200 g; Cooked King Prawns @ 150 g | Garlic King Prawns @ 200 g; Breaded King Prawns @ 200 g | King Prawn Linguine @ 380 g; Prawn Crackers @ 60 g; King Oyster Mushrooms @ 200 g
haddock fillets | Haddock Fillets @ 300 g; Skinless Haddock Fillets @ 280 g | Smoked Haddock Fillets @ 260 g; Breaded Haddock Fillets @ 400 g | Haddock Fishcakes @ 2 pack; Cod Fillets @ 300 g
toor dal | Toor Dal @ 1 kg; Toor Dal @ 2 lb; Oily Toor Dal @ 2 lb | - | Chana Dal @ 1 kg; Dal Makhani @ 300 g; Urad Dal @ 1 kg
chana dal | Chana Dal @ 1 kg; Chana Daal @ 500 g | - | Chana Masala @ 285 g; Toor Dal @ 1 kg; Kabuli Chana @ 1 kg
urad dal | Urad Dal @ 1 kg; Urad Dal Split @ 2 lb | - | Moong Dal @ 1 kg; Urad Papad @ 200 g; Urad Flour @ 2 lb
moong dal | Moong Dal @ 1 kg; Yellow Moong Dal @ 2 lb | - | Moong Dal Snack @ 200 g; Masoor Dal @ 1 kg; Moong Dal Halwa @ 300 g
masoor dal | Masoor Dal @ 500 g; Red Masoor Dal @ 1 kg | - | Dal Tadka @ 285 g; Toor Dal @ 1 kg
chapati flour | Chapati Flour @ 5 kg; Chapatti Flour @ 1.5 kg | - | Chapatis @ 8 pack; Chickpea Flour @ 1 kg; Plain Flour @ 1.5 kg
atta | Atta @ 5 kg; Whole Wheat Atta @ 10 lb; Chakki Atta Flour @ 10 kg | Multigrain Atta @ 5 kg | Attachments Set @ 1 ct; Atta Noodles @ 70 g; Atta Biscuits @ 200 g
besan | Besan @ 2 lb; Gram Flour Besan @ 1 kg | - | Besan Ladoo @ 300 g; Besan Face Pack @ 100 g
gram flour | Gram Flour @ 1 kg; Gram Flour (Besan) @ 500 g | - | Graham Flour @ 5 lb; Plain Flour @ 1.5 kg; Self Raising Flour @ 500 g
semolina | Semolina @ 500 g; Coarse Semolina @ 1.5 kg | - | Semolina Pudding @ 400 g; Durum Semolina Pasta @ 500 g
poha | Poha @ 1 kg; Thick Poha @ 2 lb | - | Poha Chivda @ 200 g; Instant Poha Cup @ 80 g
paneer | Paneer @ 225 g; Paneer Block @ 12 oz; Fresh Paneer @ 400 g | Smoked Paneer @ 200 g; Masala Paneer @ 200 g | Palak Paneer @ 285 g; Paneer Tikka Masala @ 10 oz; Paneer Spice Mix @ 50 g
ghee | Ghee @ 500 g; Pure Cow Ghee @ 16 oz | Vegan Ghee @ 400 g; Garlic Ghee @ 9 oz | Ghee Roast Cashews @ 200 g; Ghee Rice @ 250 g
jaggery | Jaggery @ 500 g; Jaggery Powder @ 1 kg | - | Jaggery Coated Peanuts @ 200 g; Jaggery Cookies @ 150 g
asafoetida | Asafoetida @ 50 g; Compounded Asafoetida @ 100 g | - | Assorted Spice Rack @ 1 ct; Hing Goli @ 100 g
asafetida | Asafoetida @ 50 g; Asafetida Powder @ 3.5 oz | - | Amchur Powder @ 100 g
curry leaves | Curry Leaves @ 20 g; Fresh Curry Leaves @ 1 bunch; Dried Curry Leaves @ 10 g | - | Curry Powder @ 85 g; Bay Leaves @ 5 g; Curry Leaf Chutney @ 200 g
fenugreek leaves | Dried Fenugreek Leaves @ 25 g; Fenugreek Leaves @ 50 g | - | Fenugreek Seeds @ 100 g; Fenugreek Capsules @ 100 ct
fenugreek seeds | Fenugreek Seeds @ 100 g; Whole Fenugreek Seeds @ 44 g | - | Fenugreek Leaves @ 50 g; Fennel Seeds @ 40 g
mustard seeds | Black Mustard Seeds @ 100 g; Yellow Mustard Seeds @ 50 g; Mustard Seeds @ 2 oz | - | Whole Grain Mustard @ 210 g; Mustard Seed Oil @ 500 ml; Mustard Greens @ 1 bunch
cardamom pods | Green Cardamom Pods @ 25 g; Cardamom Pods @ 28 g | Black Cardamom Pods @ 50 g | Ground Cardamom @ 40 g; Vanilla Pods @ 2 ct; Cardamom Tea @ 20 ct
star anise | Star Anise @ 15 g; Whole Star Anise @ 1 oz | - | Anise Seeds @ 40 g; Star Cookies @ 150 g; Star Anise Tea @ 20 ct
tamarind paste | Tamarind Paste @ 100 g; Tamarind Paste @ 7 oz; Tamarind Concentrate @ 400 g | - | Tamarind Candy @ 5 oz; Tomato Paste @ 6 oz; Tamarind Chutney @ 200 g
mango chutney | Mango Chutney @ 340 g; Smooth Mango Chutney @ 250 g | Hot Mango Chutney @ 340 g; Mango and Ginger Chutney @ 200 g | Mango Pickle @ 300 g; Mango Slices @ 400 g
mango pulp | Mango Pulp @ 850 g; Alphonso Mango Pulp @ 850 g; Kesar Mango Pulp @ 30 oz | - | Mango Juice @ 1 L; Mango Chunks @ 16 oz; Mango @ each
poppadoms | Plain Poppadoms @ 8 pack; Poppadoms @ 10 ct | Spicy Poppadoms @ 8 pack | Poppadom Bites @ 100 g; Popcorn @ 100 g
okra | Okra @ 175 g; Fresh Okra @ 1 lb | Pickled Okra @ 16 oz; Breaded Okra @ 16 oz; Frozen Cut Okra @ 12 oz | Okra Chips @ 4 oz; Okra Gumbo Mix @ 7 oz
basmati rice | Basmati Rice @ 2 kg; White Basmati Rice @ 1 kg | Brown Basmati Rice @ 1 kg; Microwave Basmati Rice @ 250 g; Smoked Basmati Rice @ 500 g | Basmati Rice Crackers @ 100 g; Rice Noodles @ 250 g
idli rice | Idli Rice @ 10 lb; Idli Rice @ 2 kg | - | Idli Mix @ 500 g; Idli Stand @ 1 ct; Rice Flour @ 1 kg
natural yoghurt | Natural Yoghurt @ 500 g; Natural Yogurt @ 1 kg | Low Fat Natural Yoghurt @ 500 g; Dairy Free Natural Yoghurt @ 350 g | Strawberry Yoghurt @ 4 pack; Natural Yoghurt Coated Raisins @ 150 g
kidney beans in water | Red Kidney Beans in Water @ 400 g; Kidney Beans in Water @ 400 g | - | Kidney Beans in Chilli Sauce @ 400 g; Green Beans @ 200 g
masa harina | Masa Harina @ 4 lb; Corn Masa Harina @ 2 kg; White Masa Harina Corn Flour @ 4 lb | Blue Corn Masa Harina @ 2 lb | Masala Tea @ 20 ct; Tamale Kit @ 1 ct
queso fresco | Queso Fresco @ 10 oz; Queso Fresco Cheese @ 12 oz; Crumbled Queso Fresco @ 8 oz | Jalapeño Queso Fresco @ 10 oz; Reduced Fat Queso Fresco @ 10 oz | Queso Dip @ 15 oz; Fresco Wrap @ 1 ct
cotija cheese | Cotija Cheese @ 10 oz; Grated Cotija @ 8 oz; Cotija @ 12 oz | - | Cotija Street Corn Dip @ 8 oz; Cottage Cheese @ 16 oz
mexican crema | Mexican Crema @ 15 oz; Crema Mexicana @ 15 fl oz | - | Mexican Cheese Blend @ 8 oz; Crema Catalana @ 2 pack; Crema Coffee Beans @ 1 kg
nopales | Nopales @ 1 lb; Fresh Nopales @ each | Pickled Nopales @ 30 oz | Nopal Capsules @ 90 ct; Nopales Tostadas @ 10 oz
ancho chiles | Dried Ancho Chiles @ 2 oz; Ancho Chile Peppers @ 3 oz | - | Ancho Chile Powder @ 2 oz; Ancho Chile Sauce @ 8 oz; Anchovies @ 2 oz
guajillo chiles | Guajillo Chiles @ 3 oz; Dried Guajillo Chile Pods @ 8 oz | - | Guajillo Salsa @ 12 oz; Ancho Chiles @ 3 oz
chipotle peppers in adobo | Chipotle Peppers in Adobo Sauce @ 7 oz; Chipotle Peppers in Adobo @ 7.5 oz | - | Adobo Seasoning @ 8 oz; Chipotle Mayo @ 12 oz; Green Peppers @ 3 ct
corn tortillas | Corn Tortillas @ 30 ct; White Corn Tortillas @ 25 oz; Yellow Corn Tortillas @ 12 ct | Blue Corn Tortillas @ 10 ct | Corn Tortilla Chips @ 12 oz; Flour Tortillas @ 10 ct; Corn Tortilla Mix @ 2 lb
flour tortillas | Flour Tortillas @ 10 ct; Soft Taco Flour Tortillas @ 8 ct; Burrito Size Flour Tortillas @ 20 oz | Whole Wheat Flour Tortillas @ 8 ct; Low Carb Flour Tortillas @ 8 ct; Spinach Flour Tortillas @ 6 ct | Corn Tortillas @ 30 ct; Tortilla Flour Mix @ 4 lb; Flour Tortilla Chips @ 9 oz
30 tortillas | Flour Tortillas @ 10 ct; Corn Tortillas @ 30 ct | - | Tortilla Chips @ 12 oz; Tortilla Soup @ 18 oz; Tortilla Press @ 1 ct
tostadas | Tostadas @ 22 ct; Corn Tostadas @ 14 oz | Jalapeño Tostadas @ 12 oz | Tostada Salad Kit @ 13 oz; Tostada Bowls @ 8 ct; Toasted Bread @ 8 oz
refried beans | Refried Beans @ 16 oz; Traditional Refried Beans @ 16 oz | Fat Free Refried Beans @ 16 oz; Spicy Refried Beans @ 16 oz; Refried Black Beans @ 16 oz | Bean Dip @ 9 oz; Fried Rice @ 10 oz
hominy | White Hominy @ 25 oz; Hominy @ 15 oz; Golden Hominy @ 15.5 oz | - | Hominy Grits @ 24 oz; Honey @ 12 oz
pepitas | Pepitas @ 8 oz; Raw Pepitas @ 12 oz; Roasted Salted Pepitas @ 10 oz | Chili Lime Pepitas @ 4 oz | Pepita Salsa @ 10 oz; Pepitas and Cranberry Trail Mix @ 10 oz
salsa verde | Salsa Verde @ 16 oz; Medium Salsa Verde @ 12 oz | Avocado Salsa Verde @ 12 oz; Hot Salsa Verde @ 16 oz | Salsa Verde Chips @ 9 oz; Chicken in Salsa Verde @ 10 oz; Salsa Roja @ 16 oz
red enchilada sauce | Red Enchilada Sauce @ 10 oz; Mild Red Enchilada Sauce @ 28 oz | - | Green Enchilada Sauce @ 10 oz; Enchilada Dinner @ 9 oz; Red Wine Sauce @ 12 oz
poblano peppers | Poblano Peppers @ 1 lb; Poblano Pepper @ each | Fire Roasted Poblano Peppers @ 12 oz; Stuffed Poblano Peppers @ 14 oz | Poblano Corn Chowder @ 24 oz; Green Bell Peppers @ 3 ct
achiote paste | Achiote Paste @ 3.5 oz; Achiote Condiment Paste @ 14 oz | - | Tomato Paste @ 6 oz; Achiote Oil @ 8 oz
mexican chorizo | Mexican Chorizo @ 9 oz; Pork Mexican Chorizo @ 12 oz; Mexican Style Pork Chorizo @ 10 oz | Soy Mexican Chorizo @ 12 oz; Beef Mexican Chorizo @ 9 oz | Chorizo Breakfast Burrito @ 6 oz; Mexican Rice @ 8 oz
cilantro | Cilantro @ 1 bunch; Fresh Cilantro @ each | Dried Cilantro @ 0.5 oz; Cilantro Paste @ 4 oz | Cilantro Lime Rice @ 8.8 oz; Cilantro Dressing @ 12 oz
limes each | Limes @ each; Lime @ each; Persian Limes @ 2 lb | - | Lime Juice @ 15 oz; Key Lime Pie @ 36 oz
boneless skinless chicken thighs | Boneless Skinless Chicken Thighs @ 2 lb; Chicken Thighs, Boneless and Skinless @ 1.5 lb | Marinated Boneless Skinless Chicken Thighs @ 1 lb | Bone-In Chicken Thighs @ 3 lb; Boneless Skinless Chicken Breasts @ 2 lb
bone-in chicken thighs | Bone-In Chicken Thighs @ 3 lb; Bone In Skin On Chicken Thighs @ 4 lb | - | Boneless Skinless Chicken Thighs @ 2 lb; Bone Broth @ 32 oz
low sodium chicken broth | Low Sodium Chicken Broth @ 32 oz; Reduced Sodium Chicken Broth @ 32 oz; Less Sodium Chicken Broth @ 14.5 oz | - | Chicken Broth @ 32 oz; Low Sodium Vegetable Broth @ 32 oz; Low Sodium Chicken Soup @ 15 oz
low sodium soy sauce | Low Sodium Soy Sauce @ 15 oz; Less Sodium Soy Sauce @ 10 oz; Reduced Salt Soy Sauce @ 150 ml | - | Soy Sauce @ 15 oz; Teriyaki Sauce @ 10 oz; Low Sodium Ketchup @ 14 oz
85% lean ground beef | 85% Lean Ground Beef @ 1 lb; Ground Beef 85% Lean 15% Fat @ 3 lb; 85/15 Ground Beef @ 1 lb | - | 73% Lean Ground Beef @ 5 lb; 85% Lean Beef Patties @ 4 ct; 85% Dark Chocolate @ 3.5 oz
5% fat beef mince | Beef Mince 5% Fat @ 500 g; Lean Beef Steak Mince 5% Fat @ 500 g | - | Beef Mince 20% Fat @ 500 g; Pork Mince 5% Fat @ 500 g
2% milk | 2% Reduced Fat Milk @ 1 gal; 2% Milk @ 64 fl oz | Chocolate 2% Milk @ 14 fl oz; Lactose Free 2% Milk @ 64 fl oz | Whole Milk @ 1 gal; 2% Greek Yogurt @ 32 oz; 1% Milk @ 1 gal
0% greek yogurt | 0% Fat Greek Yogurt @ 500 g; Greek Yogurt 0% @ 35 oz; Nonfat Greek Yogurt @ 32 oz | Strawberry 0% Greek Yogurt @ 5.3 oz | 5% Greek Yogurt @ 500 g; Greek Yogurt Bar @ 5 ct
70% dark chocolate | 70% Dark Chocolate @ 100 g; Dark Chocolate 70% Cocoa @ 3.5 oz | 70% Dark Chocolate with Orange @ 100 g; 70% Dark Chocolate Sea Salt @ 100 g | 85% Dark Chocolate @ 100 g; Dark Chocolate Almonds @ 8 oz
skinless salmon fillets | Skinless Salmon Fillets @ 240 g; Salmon Fillets Skinless & Boneless @ 2 pack | Teriyaki Skinless Salmon Fillets @ 220 g | Skin-On Salmon Fillets @ 260 g; Smoked Salmon @ 100 g
peeled garlic | Peeled Garlic @ 6 oz; Peeled Garlic Cloves @ 1 lb; Garlic Cloves, Peeled @ 6 oz | - | Garlic Bulb @ each; Garlic Paste @ 90 g; Garlic Peeler @ 1 ct
peeled shrimp | Peeled Shrimp @ 1 lb; Raw Peeled & Deveined Shrimp @ 12 oz; Cooked Peeled Shrimp @ 16 oz | - | Shell-On Shrimp @ 2 lb; Popcorn Shrimp @ 14 oz; Peeled Garlic @ 6 oz
peeled plum tomatoes | Peeled Plum Tomatoes @ 400 g; Whole Peeled Plum Tomatoes @ 28 oz | - | Baby Plum Tomatoes @ 300 g; Plums @ 400 g; Chopped Tomatoes @ 400 g
no salt added diced tomatoes | No Salt Added Diced Tomatoes @ 14.5 oz; Diced Tomatoes No Salt Added @ 28 oz | - | Diced Tomatoes @ 14.5 oz; No Salt Added Corn @ 15 oz; Diced Tomatoes with Green Chilies @ 10 oz
pitted dates | Pitted Dates @ 250 g; Pitted Deglet Noor Dates @ 8 oz; Medjool Dates Pitted @ 12 oz | Chopped Pitted Dates @ 8 oz; Chocolate Pitted Dates @ 6 oz | Whole Medjool Dates with Pits @ 1 lb; Pitted Olives @ 6 oz; Date Syrup @ 350 g
pitted kalamata olives | Pitted Kalamata Olives @ 9.5 oz; Kalamata Olives, Pitted @ 12 oz; Kalamata Pitted Olives @ 300 g | - | Whole Kalamata Olives @ 9.5 oz; Kalamata Olive Oil @ 500 ml; Pitted Green Olives @ 6 oz
unsalted peanuts | Unsalted Peanuts @ 16 oz; Dry Roasted Unsalted Peanuts @ 16 oz; Peanuts Unsalted @ 12 oz | - | Salted Peanuts @ 16 oz; Unsalted Almonds @ 10 oz; Unsalted Peanut Butter @ 16 oz
raw cashews | Raw Cashews @ 8 oz; Whole Raw Cashews @ 1 lb | - | Roasted Salted Cashews @ 8 oz; Cashew Butter @ 12 oz; Raw Almonds @ 8 oz
seedless red grapes | Seedless Red Grapes @ 500 g; Red Seedless Grapes @ 2 lb | - | Seedless Green Grapes @ 2 lb; Red Grapefruit @ each; Seedless Watermelon @ each
part skim ricotta | Part Skim Ricotta @ 15 oz; Part-Skim Ricotta Cheese @ 32 oz; Ricotta Part Skim @ 15 oz | - | Whole Milk Ricotta @ 15 oz; Part Skim Mozzarella @ 8 oz; Fat Free Ricotta @ 15 oz
shredded mozzarella | Shredded Mozzarella @ 8 oz; Shredded Whole Milk Mozzarella @ 16 oz; Grated Mozzarella @ 250 g | Shredded Fat Free Mozzarella @ 8 oz; Vegan Shredded Mozzarella @ 7 oz | Mozzarella Ball @ 8 oz; Shredded Cheddar @ 8 oz; Mozzarella Sticks @ 12 oz
light coconut milk | Light Coconut Milk @ 400 ml; Lite Coconut Milk @ 13.5 fl oz; Reduced Fat Coconut Milk @ 400 ml | - | Coconut Milk @ 400 ml; Light Coconut Yogurt @ 150 g; Light Soy Milk @ 1 L
unsweetened applesauce | Unsweetened Applesauce @ 24 oz; Unsweetened Apple Sauce @ 46 oz; No Sugar Added Applesauce @ 24 oz | Unsweetened Cinnamon Applesauce @ 6 ct | Applesauce @ 24 oz; Unsweetened Almond Milk @ 64 fl oz
unsweetened almond milk | Unsweetened Almond Milk @ 64 fl oz; Almond Milk, Unsweetened @ 1 L; Unsweetened Original Almondmilk @ 64 fl oz | Unsweetened Chocolate Almond Milk @ 32 fl oz; Unsweetened Vanilla Almond Milk @ 64 fl oz | Almond Milk @ 64 fl oz; Unsweetened Oat Milk @ 64 fl oz; Almond Milk Yogurt @ 5.3 oz
plain greek yogurt | Plain Greek Yogurt @ 32 oz; Greek Plain Whole Milk Yogurt @ 32 oz; Greek Style Plain Yoghurt @ 500 g | Plain Nonfat Greek Yogurt @ 32 oz | Vanilla Greek Yogurt @ 32 oz; Greek Salad @ 250 g; Greek Yogurt Dip @ 12 oz
sweetened condensed milk | Sweetened Condensed Milk @ 14 oz; Condensed Milk Sweetened @ 397 g | Fat Free Sweetened Condensed Milk @ 14 oz; Chocolate Sweetened Condensed Milk @ 11 oz | Evaporated Milk @ 12 oz; Condensed Tomato Soup @ 10.75 oz
dry black beans | Dry Black Beans @ 1 lb; Dried Black Beans @ 16 oz; Black Beans Dry @ 2 lb | - | Canned Black Beans @ 15 oz; Black Beans in Water @ 400 g; Black Bean Soup @ 15 oz
dried chickpeas | Dried Chickpeas @ 500 g; Dry Garbanzo Beans @ 16 oz | - | Chickpeas in Water @ 400 g; Canned Chickpeas @ 15 oz; Roasted Chickpeas @ 5 oz; Dried Mango @ 5 oz
canned pinto beans | Canned Pinto Beans @ 15 oz; Pinto Beans @ 15 oz can | - | Dry Pinto Beans @ 2 lb; Canned Green Beans @ 14.5 oz; Pinto Bean Seeds @ 1 ct
2 cans kidney beans | Kidney Beans @ 15 oz can; Canned Red Kidney Beans @ 400 g; Dark Red Kidney Beans @ 15.5 oz | - | Dry Kidney Beans @ 1 lb; Kidney Bean Salad @ 12 oz; Beef Kidney @ 1 lb
3 cans tuna | Chunk Light Tuna in Water @ 5 oz; Tuna Chunks in Brine @ 145 g; Solid White Albacore Tuna in Water @ 5 oz | Lemon Pepper Tuna @ 2.6 oz | Tuna Steaks @ 12 oz; Tuna Salad Kit @ 3.5 oz; Cat Food Tuna Can @ 3 oz
2 tins coconut milk | Coconut Milk @ 400 ml; Full Fat Coconut Milk @ 400 ml tin | Light Coconut Milk @ 400 ml | Coconut Milk Drink @ 1 L; Coconut Water @ 1 L; Coconut Milk Shampoo @ 250 ml
400g tin chopped tomatoes | Chopped Tomatoes @ 400 g; Italian Chopped Tomatoes @ 400 g tin | Chopped Tomatoes with Garlic @ 400 g; Chopped Tomatoes with Basil @ 400 g | Tomato Soup @ 400 g; Cherry Tomatoes @ 250 g
2 lb bag carrots | Carrots @ 2 lb; Whole Carrots @ 2 lb bag; Carrots @ 1 lb | Shredded Carrots @ 10 oz; Carrot Chips @ 2 lb | Carrot Cake @ 16 oz; Carrot Juice @ 32 fl oz
dozen large eggs | Large Eggs @ 12 ct; Grade A Large White Eggs @ 1 dozen; Large Brown Eggs @ 12 ct | - | Medium Eggs @ 12 ct; Large Hard Boiled Eggs @ 6 ct; Large Egg Noodles @ 12 oz
6 free range eggs | Free Range Eggs @ 6 pack; Large Free Range Eggs @ 12 ct; Medium Free Range Eggs @ 6 ct | - | Free Range Egg Mayonnaise @ 400 g; Free Range Egg Sandwich @ 1 ct; Egg Noodles @ 250 g
6 plain bagels | Plain Bagels @ 6 ct; New York Style Plain Bagels @ 5 ct | - | Everything Bagels @ 6 ct; Bagel Chips @ 6 oz; Mini Pizza Bagels @ 9 ct; Blueberry Bagels @ 6 ct
oat bran | Oat Bran @ 500 g; Oat Bran Hot Cereal @ 16 oz; Natural Oat Bran @ 18 oz | - | Oat Bran Muffins @ 4 pack; Oat Bran Crispbread @ 200 g; Wheat Bran @ 500 g; Oat Bran Bread @ 24 oz
wheat bran | Wheat Bran @ 500 g; Natural Wheat Bran @ 20 oz; Unprocessed Wheat Bran @ 8 oz | - | Wheat Bran Flakes Cereal @ 18 oz; Oat Bran @ 500 g; Bran Muffins @ 4 pack
steel cut oats | Steel Cut Oats @ 30 oz; Steel Cut Irish Oats @ 28 oz | Maple Steel Cut Oats @ 8 ct; Quick Cook Steel Cut Oats @ 22 oz | Steel Wool @ 12 ct; Oat Flour @ 20 oz; Rolled Oats @ 42 oz
cream of wheat | Cream of Wheat @ 28 oz; Cream of Wheat Hot Cereal @ 36 oz | Maple Cream of Wheat @ 10 ct | Cream of Mushroom Soup @ 10.5 oz; Wheat Crackers @ 8 oz
grits | Quick Grits @ 24 oz; Grits @ 5 lb; Old Fashioned Grits @ 24 oz; White Corn Grits @ 24 oz | Cheese Grits @ 12 ct; Instant Butter Grits @ 12 ct | Shrimp and Grits @ 9 oz; Chicken Grit Feed @ 5 lb
graham crackers | Graham Crackers @ 14.4 oz; Honey Graham Crackers @ 14 oz | Cinnamon Graham Crackers @ 14 oz; Chocolate Graham Crackers @ 14 oz; Gluten Free Graham Crackers @ 8 oz | Graham Cracker Pie Crust @ 6 oz; Saltine Crackers @ 16 oz
saltines | Saltine Crackers @ 16 oz; Original Saltines @ 16 oz | Unsalted Tops Saltine Crackers @ 16 oz; Whole Grain Saltines @ 16 oz; Mini Saltines @ 11 oz | Saltine Toffee @ 6 oz; Salted Butter @ 16 oz
hamburger buns | Hamburger Buns @ 8 ct; Sesame Seed Hamburger Buns @ 8 ct; White Hamburger Buns @ 12 ct | Whole Wheat Hamburger Buns @ 8 ct; Gluten Free Hamburger Buns @ 4 ct | Hot Dog Buns @ 8 ct; Hamburger Helper @ 6 oz; Hamburger Patties @ 6 ct
phyllo dough | Phyllo Dough @ 16 oz; Filo Pastry @ 270 g; Fillo Dough Sheets @ 1 lb | Whole Wheat Phyllo Dough @ 16 oz | Cookie Dough @ 16 oz; Phyllo Shells Spinach Bites @ 8 oz; Play Dough @ 4 ct
puff pastry | Puff Pastry @ 500 g; Puff Pastry Sheets @ 17.3 oz; Ready Rolled Puff Pastry @ 320 g | Gluten Free Puff Pastry @ 280 g | Puff Pastry Sausage Rolls @ 6 pack; Puffed Rice @ 6 oz; Shortcrust Pastry @ 500 g
pie crust | Pie Crust @ 2 ct; Refrigerated Pie Crusts @ 15 oz; Frozen Deep Dish Pie Crusts @ 2 ct | Gluten Free Pie Crust @ 10 oz; Graham Cracker Pie Crust @ 6 oz | Apple Pie @ 34 oz; Pizza Crust @ 2 ct; Pie Filling @ 21 oz
creme fraiche | Crème Fraîche @ 300 ml; Creme Fraiche @ 8 oz | Half Fat Crème Fraîche @ 300 ml | Sour Cream @ 8 oz; Crème Brûlée @ 2 pack; Salmon with Crème Fraîche @ 300 g
half and half | Half and Half @ 16 fl oz; Half & Half @ 32 fl oz | Fat Free Half and Half @ 32 fl oz; Vanilla Half and Half @ 32 fl oz | Half Gallon Milk @ 64 fl oz; Heavy Cream @ 16 fl oz
buttermilk | Buttermilk @ 32 fl oz; Cultured Buttermilk @ 1 qt; Lowfat Buttermilk @ 64 fl oz | - | Buttermilk Pancake Mix @ 32 oz; Buttermilk Ranch Dressing @ 16 fl oz; Buttermilk Biscuits @ 8 ct; Powdered Buttermilk @ 12 oz
feta | Feta @ 200 g; Feta Cheese Block @ 8 oz; Crumbled Feta @ 6 oz | Reduced Fat Feta @ 200 g; Tomato Basil Feta @ 4 oz; Vegan Feta @ 200 g | Feta Dip @ 200 g; Spinach and Feta Pastry @ 2 pack; Fettuccine @ 16 oz
blue cheese | Blue Cheese @ 150 g; Blue Cheese Crumbles @ 5 oz; Danish Blue Cheese @ 150 g | Reduced Fat Blue Cheese Crumbles @ 5 oz | Blue Cheese Dressing @ 16 fl oz; Blue Corn Chips @ 9 oz; Blueberry Cheesecake @ 400 g
goat cheese | Goat Cheese @ 4 oz; Goat Cheese Log @ 8 oz; Soft Goat's Cheese @ 150 g | Honey Goat Cheese @ 4 oz; Garlic and Herb Goat Cheese @ 4 oz; Cranberry Goat Cheese @ 4 oz | Goat Milk @ 32 fl oz; Goat Cheese Salad Kit @ 10 oz; Goat Cheese Ravioli @ 9 oz
string cheese | String Cheese @ 12 ct; Mozzarella String Cheese @ 24 oz | Light String Cheese @ 12 ct; Spicy String Cheese @ 8 ct | Kitchen String @ 1 ct; Cheese Sticks Breaded @ 12 oz; String Beans @ 1 lb
kosher salt | Kosher Salt @ 48 oz; Coarse Kosher Salt @ 3 lb | - | Kosher Dill Pickles @ 24 oz; Table Salt @ 26 oz; Salted Butter @ 16 oz
white pepper | Ground White Pepper @ 38 g; White Pepper @ 1.5 oz; White Peppercorns @ 2 oz | - | Black Pepper @ 3 oz; White Peppermint Bark @ 6 oz; White Bread @ 20 oz
red pepper flakes | Crushed Red Pepper Flakes @ 1.5 oz; Red Pepper Flakes @ 2 oz; Crushed Red Pepper @ 1.5 oz | - | Red Peppers @ 3 pack; Corn Flakes @ 18 oz; Roasted Red Pepper Soup @ 32 oz
smoked paprika | Smoked Paprika @ 2 oz; Sweet Smoked Paprika @ 70 g | Hot Smoked Paprika @ 70 g | Paprika @ 2 oz; Smoked Paprika Almonds @ 6 oz; Smoked Salmon @ 4 oz
italian seasoning | Italian Seasoning @ 1 oz; Italian Herb Seasoning @ 2 oz | Salt Free Italian Seasoning @ 1 oz | Italian Dressing @ 16 fl oz; Taco Seasoning @ 1 oz; Italian Seasoned Bread Crumbs @ 15 oz
breadcrumbs | Bread Crumbs @ 15 oz; Plain Breadcrumbs @ 150 g; Panko Breadcrumbs @ 8 oz | Italian Style Bread Crumbs @ 15 oz; Gluten Free Breadcrumbs @ 8 oz | Bread @ 20 oz; Breadcrumb Coated Chicken @ 300 g; Blue Cheese Crumbles @ 5 oz
tahini | Tahini @ 300 g; Light Tahini @ 270 g; Sesame Tahini @ 16 oz | Chocolate Tahini @ 10 oz; Black Tahini @ 300 g | Tahini Dressing @ 8 oz; Tahini Cookies @ 150 g; Hummus with Extra Tahini @ 8 oz
dijon mustard | Dijon Mustard @ 8 oz; Smooth Dijon Mustard @ 215 g | Honey Dijon Mustard @ 12 oz | Dijon Mustard Dressing @ 8 oz; Mustard Greens @ 1 bunch; Yellow Mustard @ 14 oz
balsamic vinegar | Balsamic Vinegar @ 250 ml; Balsamic Vinegar of Modena @ 500 ml; Aged Balsamic Vinegar @ 8.5 fl oz | White Balsamic Vinegar @ 250 ml; Fig Balsamic Vinegar @ 250 ml | Balsamic Glaze @ 250 ml; Balsamic Vinegar Crisps @ 150 g; Balsamic Dressing @ 16 fl oz; Balsamic Onions @ 300 g
dill pickles | Dill Pickles @ 24 oz; Kosher Dill Pickles @ 32 oz; Whole Dill Pickles @ 46 oz | Spicy Dill Pickles @ 24 oz; Hot Dill Pickles @ 24 oz | Dill Pickle Chips @ 8 oz bag potato; Fresh Dill @ 20 g; Dill Pickle Dip @ 12 oz; Sweet Pickles @ 16 oz
capers | Capers @ 3.5 oz; Nonpareil Capers @ 4 oz; Capers in Brine @ 200 g | - | Caper Berries @ 8 oz; Salmon with Capers @ 300 g; Tapers Candle @ 2 ct
tomato puree | Tomato Purée @ 200 g; Double Concentrated Tomato Puree @ 130 g; Tomato Puree @ 10.75 oz | Sun Dried Tomato Puree @ 200 g; Tomato Puree with Garlic @ 200 g | Tomato Soup @ 400 g; Tomato Ketchup @ 20 oz; Apple Puree @ 4 pack
passata | Passata @ 500 g; Tomato Passata @ 680 g; Sieved Tomatoes Passata @ 500 g | Passata with Basil @ 500 g; Passata with Garlic @ 500 g | Passion Fruit @ 3 pack; Pasta @ 500 g
sun dried tomatoes | Sun Dried Tomatoes @ 280 g; Sun-Dried Tomatoes in Oil @ 8.5 oz; Sun Dried Tomato Halves @ 3 oz | - | Sun Dried Tomato Pesto @ 190 g; Dried Apricots @ 200 g; Sun Dried Tomato Bread @ 400 g
vegetable oil | Vegetable Oil @ 1 L; Pure Vegetable Oil @ 48 fl oz | - | Vegetable Oil Spread @ 500 g; Olive Oil @ 500 ml; Sardines in Vegetable Oil @ 120 g; Vegetable Crisps @ 100 g
instant yeast | Instant Yeast @ 4 oz; Instant Dry Yeast @ 3 ct; Fast Action Instant Yeast @ 7 g | - | Nutritional Yeast @ 4.5 oz; Yeast Extract @ 125 g; Instant Noodles @ 85 g
cornflour | Cornflour @ 500 g; Corn Flour @ 250 g | - | Corn Flakes @ 500 g; Cauliflower @ each; Plain Flour @ 1.5 kg
bicarb | Bicarbonate of Soda @ 200 g; Bicarb Soda @ 500 g | - | Soda Water @ 1 L; Ice Cream Soda @ 330 ml
porridge | Porridge Oats @ 1 kg; Scottish Porridge Oats @ 500 g | Golden Syrup Porridge @ 8 pack; Apple Porridge Pot @ 55 g | Porridge Bread @ 400 g; Porridge Bars @ 5 pack
rocket | Rocket @ 60 g; Wild Rocket @ 100 g; Rocket Leaves @ 75 g | - | Rocket Lollies @ 8 pack; Rocket Pesto @ 190 g; Beef and Rocket Sandwich @ 1 ct; Toy Rocket @ 1 ct
gem lettuce | Little Gem Lettuce @ 2 pack; Gem Lettuce @ each; Baby Gem Lettuce @ 2 ct | - | Iceberg Lettuce @ each; Little Gem Salad Bowl @ 200 g; Gem Sweets @ 150 g
salad tomatoes | Salad Tomatoes @ 6 pack; Classic Salad Tomatoes @ 500 g | - | Tomato Salad @ 250 g; Chopped Tomatoes @ 400 g; Pasta Salad @ 300 g; Cherry Tomatoes @ 250 g
new potatoes | New Potatoes @ 1 kg; Baby New Potatoes @ 750 g | Tinned New Potatoes @ 560 g; New Potatoes with Herb Butter @ 385 g | Potato Salad @ 300 g; Potato Wedges @ 750 g; Sweet Potatoes @ 1 kg
russet potatoes | Russet Potatoes @ 5 lb; Russet Potato @ each | - | Russet Potato Chips @ 8 oz; Red Potatoes @ 5 lb; Mashed Russet Potatoes @ 24 oz
scallions | Scallions @ 1 bunch; Green Onions @ 1 bunch; Green Onions (Scallions) @ 6 oz | - | Scallion Pancakes @ 5 ct; Scallion Cream Cheese @ 8 oz; Scallops @ 1 lb
capsicum | Red Capsicum @ each; Green Capsicum @ each; Capsicum @ 500 g | - | Capsicum Pain Patch @ 4 ct; Chargrilled Capsicum Dip @ 200 g; Capsicum Sauce @ 300 g
brinjal | Brinjal @ 500 g; Eggplant @ each; Aubergine @ each | - | Brinjal Pickle @ 300 g; Aubergine Dip @ 200 g
prawns | Prawns @ 200 g; Raw Prawns @ 250 g; Cooked & Peeled Prawns @ 200 g | Breaded Prawns @ 200 g; Garlic Prawns @ 200 g | Prawn Cocktail Crisps @ 6 pack; Prawn Crackers @ 60 g; Prawn Toast @ 8 pack
minced lamb | Lamb Mince @ 500 g; Minced Lamb @ 400 g; Lamb Mince 20% Fat @ 500 g | - | Lamb Burgers @ 4 pack; Mincemeat @ 411 g; Beef Mince @ 500 g
streaky bacon | Streaky Bacon @ 250 g; Unsmoked Streaky Bacon @ 300 g; Smoked Streaky Bacon @ 250 g | Maple Streaky Bacon @ 250 g | Back Bacon @ 300 g; Streaky Bacon Crisps @ 6 pack
rump steak | Rump Steak @ 225 g; Beef Rump Steaks @ 2 pack | Peppered Rump Steak @ 300 g | Steak Sauce @ 300 g; Steak Slices @ 2 pack; Sirloin Steak @ 225 g
tinned peaches in juice | Peach Slices in Juice @ 410 g; Tinned Peach Halves in Juice @ 410 g; Peaches in Fruit Juice @ 415 g | - | Peaches @ 4 pack; Peach Slices in Syrup @ 410 g; Peach Juice @ 1 L
tinned pineapple chunks | Pineapple Chunks in Juice @ 432 g; Tinned Pineapple Chunks @ 435 g | - | Frozen Pineapple Chunks @ 500 g; Pineapple Juice @ 1 L; Fresh Pineapple Chunks @ 300 g
dry white wine | Dry White Wine @ 750 ml; White Wine Sauvignon Blanc @ 750 ml; Pinot Grigio White Wine @ 750 ml | - | White Wine Vinegar @ 500 ml; Sweet White Wine @ 750 ml; White Wine Sauce @ 300 g; Dry Shampoo @ 200 ml
decaf ground coffee | Decaf Ground Coffee @ 12 oz; Ground Coffee Decaffeinated @ 227 g | Hazelnut Decaf Ground Coffee @ 12 oz | Ground Coffee @ 12 oz; Decaf Tea Bags @ 80 ct; Decaf Instant Coffee @ 100 g
english breakfast tea | English Breakfast Tea @ 20 ct; English Breakfast Tea Bags @ 80 ct | Decaf English Breakfast Tea @ 20 ct | Breakfast Biscuits @ 5 pack; English Muffins @ 6 ct; Earl Grey Tea @ 20 ct
tonic water | Tonic Water @ 1 L; Indian Tonic Water @ 8 pack | Slimline Tonic Water @ 1 L; Elderflower Tonic Water @ 500 ml; Diet Tonic Water @ 1 L | Hair Tonic @ 200 ml; Gin and Tonic Cans @ 4 pack; Sparkling Water @ 1 L
`;
