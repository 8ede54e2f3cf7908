/** Fruit, vegetables and herbs; see shelves.ts for what the columns mean. */
export const produceShelves = `
apples | Gala Apples @ 3 lb; Organic Gala Apples @ 2 lb | - | Apple Juice @ 64 fl oz; Apple Pie @ 24 oz; Caramel Apple Dip @ 12 oz; Apple Chips @ 2 oz
oranges | Navel Oranges @ 4 lb; Oranges @ each | Mandarin Oranges in Juice @ 15 oz | Orange Marmalade @ 12 oz; Orange Dish Soap @ 24 fl oz; Orange Bell Pepper @ each
grapefruit | Ruby Red Grapefruit @ each | - | Grapefruit Juice @ 52 fl oz; Grapefruit Body Scrub @ 8 oz; Grapefruit Spoon @ 1 ct
pears | Conference Pears @ 6 pack | Pear Halves in Juice @ 15 oz | Pear Cider @ 500 ml; Pear Drops @ 200 g
peaches | Yellow Peaches @ 1 lb | Sliced Peaches in Syrup @ 15 oz; Frozen Sliced Peaches @ 16 oz | Peach Iced Tea @ 1 L; Peach Cobbler @ 32 oz; Peach Shampoo @ 12 fl oz
grapes | Red Seedless Grapes @ 500 g; Green Grapes @ 2 lb | - | Grape Jelly @ 18 oz; Grape Tomatoes @ 1 pint; Grape Soda @ 2 L; Grapeseed Oil @ 500 ml
blueberries | Blueberries @ 1 pint | Frozen Blueberries @ 12 oz; Dried Blueberries @ 5 oz | Blueberry Muffins @ 4 ct; Blueberry Bagels @ 6 ct; Blueberry Lip Balm @ 1 ct
raspberries | Raspberries @ 6 oz | Frozen Raspberries @ 12 oz | Raspberry Jam @ 12 oz; Raspberry Vinaigrette @ 8 fl oz; Raspberry Leaf Tea @ 20 ct
cherries | Sweet Cherries @ 1 lb | Maraschino Cherries @ 10 oz; Dried Cherries @ 5 oz | Cherry Pie Filling @ 21 oz; Cherry Tomatoes @ 10 oz; Cherry Cough Drops @ 30 ct
pineapple | Whole Pineapple @ each | Pineapple Chunks in Juice @ 20 oz; Dried Pineapple Rings @ 6 oz | Pineapple Juice @ 46 fl oz; Pineapple Scented Candle @ 1 ct
watermelon | Seedless Watermelon @ each | - | Watermelon Candy @ 7 oz; Watermelon Hand Soap @ 8 fl oz
mango | Mango @ each | Frozen Mango Chunks @ 16 oz; Dried Mango Slices @ 5 oz | Mango Chutney @ 9 oz; Mango Lassi @ 1 pint; Mango Sorbet @ 1 pint
bunch of coriander | Fresh Coriander @ 30 g | - | Coriander Seeds @ 40 g; Ground Coriander @ 38 g; Coriander Chutney @ 200 g
fresh cilantro | Cilantro @ 1 bunch | - | Ground Coriander @ 2 oz; Coriander Seeds @ 2 oz; Cilantro Lime Rice @ 8.5 oz; Creamy Cilantro Dressing @ 12 fl oz
parsley | Curly Parsley @ 1 bunch; Flat Leaf Parsley @ 30 g | Dried Parsley @ 0.3 oz | Parsley Garlic Butter @ 8 oz; Parsley Sauce Mix @ 20 g
basil | Basil @ 1 bunch | Dried Basil @ 0.6 oz; Thai Basil @ 1 bunch | Basil Pesto @ 6 oz; Tomato Basil Soup @ 18 oz; Basil Seed Drink @ 290 ml
fresh mint | Mint @ 25 g | Dried Mint @ 10 g | Mint Sauce @ 185 g; Mint Chocolate Chip Ice Cream @ 500 ml; Fresh Mint Chewing Gum @ 15 ct
rosemary | Rosemary @ 20 g; Fresh Rosemary @ 1 bunch | - | Rosemary Crackers @ 5 oz; Rosemary Focaccia @ 12 oz; Rosemary Shampoo @ 12 fl oz
dill | Dill @ 1 bunch | Dried Dill Weed @ 0.6 oz | Dill Pickles @ 24 oz; Dill Dip Mix @ 1 oz
chives | Chives @ 0.5 oz | - | Chive Cream Cheese @ 8 oz; Sour Cream and Chive Crisps @ 150 g
cucumber | English Cucumber @ each | - | Cucumber Melon Lotion @ 8 fl oz; Cucumber Sparkling Water @ 1 L; Pickled Cucumber @ 670 g
courgettes | Courgettes @ 500 g | Yellow Courgettes @ 300 g | Courgette Fritters @ 200 g; Courgette Cake @ 1 ct
aubergine | Aubergine @ each | Baby Aubergines @ 250 g | Aubergine Dip @ 200 g; Aubergine Parmigiana @ 400 g
cauliflower | Cauliflower @ each | Cauliflower Rice @ 12 oz; Frozen Cauliflower Florets @ 12 oz | Cauliflower Cheese @ 400 g; Cauliflower Pizza Crust @ 12 oz
cabbage | Green Cabbage @ each | Red Cabbage @ each | Stuffed Cabbage Rolls @ 24 oz; Cabbage Kimchi @ 14 oz
brussels sprouts | Brussels Sprouts @ 1 lb | Frozen Brussels Sprouts @ 12 oz | Brussels Sprouts Slaw Kit @ 10 oz
green beans | Green Beans @ 12 oz | Cut Green Beans @ 14.5 oz; Frozen Green Beans @ 12 oz | Green Bean Casserole @ 16 oz; Green Coffee Beans @ 1 lb
asparagus | Asparagus @ 1 lb | White Asparagus in Water @ 11 oz | Cream of Asparagus Soup @ 10.5 oz
kale | Curly Kale @ 200 g | - | Kale Chips @ 2 oz; Kale Caesar Salad Kit @ 10 oz; Kale Smoothie @ 15 fl oz
beets | Red Beets @ 1 bunch | Golden Beets @ 1 bunch; Pickled Beets @ 16 oz | Beet Chips @ 3 oz; Beet Root Capsules @ 60 ct
leeks | Leeks @ 500 g | - | Leek and Potato Soup @ 600 g; Cheese and Leek Sausages @ 400 g
sweet potatoes | Sweet Potatoes @ 3 lb | Purple Sweet Potatoes @ 2 lb | Sweet Potato Fries @ 20 oz; Sweet Potato Pie @ 26 oz
butternut squash | Butternut Squash @ each | Frozen Butternut Squash Chunks @ 500 g | Butternut Squash Soup @ 32 oz; Butternut Squash Ravioli @ 9 oz
shallots | Shallots @ 250 g | - | Crispy Fried Shallots @ 100 g; Shallot Vinaigrette @ 8 fl oz
spring onions | Spring Onions @ 1 bunch | - | Cheese and Spring Onion Crisps @ 150 g; Spring Roll Wrappers @ 12 oz
fresh ginger | Root Ginger @ 100 g | - | Stem Ginger in Syrup @ 350 g; Ginger Nut Biscuits @ 250 g; Ginger Beer @ 750 ml; Ground Ginger @ 36 g
garlic | Garlic Bulb @ each; Garlic @ 4 pack | Smoked Garlic @ each; Elephant Garlic @ each; Chopped Garlic in Oil @ 90 g | Garlic Mayonnaise @ 250 ml; Garlic Naan @ 2 pack; Garlic Supplement Tablets @ 60 ct
mushrooms | White Mushrooms @ 300 g; Chestnut Mushrooms @ 250 g | Dried Shiitake Mushrooms @ 30 g; Sliced Mushrooms in Brine @ 285 g | Cream of Mushroom Soup @ 400 g; Mushroom Ketchup @ 190 ml; Mushroom Coffee @ 50 g
red chillies | Red Chillies @ 50 g | Dried Red Chillies @ 25 g | Sweet Chilli Sauce @ 300 ml; Chilli Con Carne Mix @ 41 g
radishes | Radishes @ 1 bunch | - | Horseradish Sauce @ 185 g; Radish Seed Packet @ 1 ct
fennel | Fennel Bulb @ each | - | Fennel Seeds @ 40 g; Fennel Toothpaste @ 100 ml; Fennel Tea @ 20 ct
lemongrass | Lemongrass @ 50 g | Lemongrass Paste @ 100 g | Lemongrass Tea @ 20 ct; Lemongrass Bath Salts @ 500 g
dates | Medjool Dates @ 8 oz | Chopped Dates @ 8 oz | Date Syrup @ 12 oz; Date Bars @ 6 ct; Save the Date Cards @ 10 ct
3 limes | Limes @ each | - | Lime Cordial @ 1 L; Key Lime Pie @ 24 oz
5 bananas | Bananas @ each | - | Banana Bread Mix @ 14 oz; Banana Hair Food @ 400 ml
2 heads of broccoli | Broccoli @ each | Frozen Broccoli Florets @ 12 oz; Broccoli Rabe @ 1 bunch | Broccoli Slaw @ 12 oz; Broccoli Sprout Capsules @ 60 ct
1 head of lettuce | Iceberg Lettuce @ each | - | Lettuce Knife @ 1 ct; Chicken Lettuce Wrap Kit @ 14 oz
a bag of carrots | Carrots @ 2 lb | Rainbow Carrots @ 2 lb | Carrot Cake @ 16 oz; Carrot Ginger Soup @ 32 oz
cherry tomatoes | Cherry Tomatoes @ 10 oz | Yellow Cherry Tomatoes @ 10 oz | Cherry Tomato Sauce @ 12 oz; Cherries @ 1 lb
baby spinach | Baby Spinach @ 5 oz | - | Baby Food Spinach and Pear @ 4 oz; Spinach and Artichoke Dip @ 10 oz
`;
