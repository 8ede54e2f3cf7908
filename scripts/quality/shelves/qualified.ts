/** Names with a quality that must be kept; a product without the quality is another product. Columns as in shelves.ts. */
export const qualifiedShelves = `
low sodium soy sauce | Low Sodium Soy Sauce @ 10 fl oz; Less Sodium Soy Sauce @ 15 fl oz | - | Soy Sauce @ 10 fl oz; Low Sodium Chicken Broth @ 32 oz
reduced fat cheddar | Reduced Fat Cheddar @ 8 oz; 50% Reduced Fat Mature Cheddar @ 350 g | - | Sharp Cheddar @ 8 oz; Reduced Fat Cheddar Crackers @ 7 oz
unsweetened almond milk | Unsweetened Almond Milk @ 64 fl oz | Unsweetened Vanilla Almond Milk @ 64 fl oz | Original Sweetened Almond Milk @ 64 fl oz; Unsweetened Oat Milk @ 64 fl oz
fat free greek yogurt | Fat Free Greek Yogurt @ 500 g; Nonfat Plain Greek Yogurt @ 32 oz | Fat Free Strawberry Greek Yogurt @ 5.3 oz | Whole Milk Greek Yogurt @ 32 oz; Fat Free Milk @ 1 gal
extra virgin olive oil | Extra Virgin Olive Oil @ 500 ml | Garlic Extra Virgin Olive Oil @ 250 ml | Light Olive Oil @ 500 ml; Extra Virgin Coconut Oil @ 14 fl oz
whole wheat bread | Whole Wheat Bread @ 20 oz | - | White Bread @ 20 oz; Whole Wheat Flour @ 5 lb; Whole Wheat Crackers @ 8 oz
gluten free pasta | Gluten Free Penne @ 12 oz; Gluten Free Pasta @ 500 g | - | Penne @ 16 oz; Gluten Free Pasta Sauce @ 24 oz; Gluten Free Flour @ 22 oz
decaf coffee | Decaf Ground Coffee @ 12 oz; Decaf Coffee @ 227 g | - | Ground Coffee @ 12 oz; Decaf Green Tea @ 20 ct
light coconut milk | Light Coconut Milk @ 400 ml; Lite Coconut Milk @ 13.5 fl oz | - | Coconut Milk @ 400 ml; Light Coconut Yogurt @ 150 g
brown rice | Brown Rice @ 2 lb; Long Grain Brown Rice @ 1 kg | Microwave Brown Rice @ 8.8 oz | White Rice @ 2 lb; Brown Rice Syrup @ 16 oz; Brown Rice Cakes @ 7 oz
smoked paprika | Smoked Paprika @ 2 oz | - | Paprika @ 2 oz; Smoked Paprika Crisps @ 150 g
seedless grapes | Seedless Red Grapes @ 500 g; Green Seedless Grapes @ 2 lb | - | Seedless Raspberry Jam @ 340 g; Grape Juice @ 64 fl oz
pitted dates | Pitted Dates @ 8 oz; Pitted Medjool Dates @ 200 g | - | Pitted Olives @ 6 oz; Date Syrup @ 12 oz
unsalted peanuts | Unsalted Peanuts @ 16 oz; Unsalted Dry Roasted Peanuts @ 16 oz | - | Salted Peanuts @ 16 oz; Peanut Butter @ 16 oz
crunchy peanut butter | Crunchy Peanut Butter @ 16 oz | - | Creamy Peanut Butter @ 16 oz; Crunchy Peanut Butter Granola Bars @ 6 ct
sharp cheddar | Sharp Cheddar Cheese @ 8 oz; Extra Sharp Cheddar @ 8 oz | - | Mild Cheddar Cheese @ 8 oz; Sharp Cheddar Popcorn @ 5 oz
boneless skinless chicken thighs | Boneless Skinless Chicken Thighs @ 1 lb | - | Bone-In Chicken Thighs @ 2 lb; Boneless Skinless Chicken Breasts @ 1 lb
bone-in chicken thighs | Bone-In Chicken Thighs @ 2 lb; Bone-In Skin-On Chicken Thighs @ 2 lb | - | Boneless Skinless Chicken Thighs @ 1 lb; Chicken Bone Broth @ 32 oz
lean ground beef | Lean Ground Beef @ 1 lb; 93% Lean Ground Beef @ 1 lb | - | Lean Ground Turkey @ 1 lb; Lean Beef Jerky @ 3 oz
peeled prawns | Raw Peeled King Prawns @ 180 g; Cooked and Peeled Prawns @ 200 g | - | Shell-On Prawns @ 400 g; Prawn Crackers @ 100 g
whole peeled tomatoes | Whole Peeled Tomatoes @ 28 oz; Peeled Plum Tomatoes @ 400 g | - | Tomato Soup @ 10.75 oz; Crushed Tomatoes @ 28 oz
steel cut oats | Steel Cut Oats @ 30 oz | Quick Cook Steel Cut Oats @ 25 oz | Rolled Oats @ 18 oz; Oat Milk @ 64 fl oz
quick oats | Quick Oats @ 18 oz | - | Steel Cut Oats @ 30 oz; Quick Grits @ 24 oz
dark brown sugar | Dark Brown Sugar @ 1 lb; Dark Brown Soft Sugar @ 500 g | - | Light Brown Sugar @ 1 lb; Dark Chocolate Bar @ 3.5 oz
golden caster sugar | Golden Caster Sugar @ 500 g | - | Golden Syrup @ 454 g; White Caster Sugar @ 500 g
frozen mango | Frozen Mango Chunks @ 16 oz; Frozen Mango @ 500 g | - | Mango @ each; Frozen Mango Bars @ 6 ct
dried apricots | Dried Apricots @ 7 oz; Soft Dried Apricots @ 250 g | - | Apricots @ 1 lb; Apricot Jam @ 12 oz
canned corn | Canned Corn @ 15 oz; Whole Kernel Sweet Corn, Canned @ 15 oz | Cream Style Canned Corn @ 14 oz | Corn on the Cob @ 4 ct; Canned Corned Beef @ 12 oz
smoked salmon | Smoked Salmon @ 100 g; Smoked Salmon Slices @ 4 oz | - | Salmon Fillets @ 2 pack; Smoked Salmon Pâté @ 115 g; Smoked Salmon Cream Cheese @ 8 oz
vegan mayo | Vegan Mayonnaise @ 250 ml; Vegan Mayo @ 12 fl oz | Vegan Garlic Mayo @ 240 ml | Mayonnaise @ 400 ml; Vegan Butter @ 250 g
no salt added black beans | No Salt Added Black Beans @ 15 oz; Black Beans, No Salt Added @ 15 oz | - | Black Beans @ 15 oz; No Salt Added Green Beans @ 14.5 oz
sugar free maple syrup | Sugar Free Maple Syrup @ 12 fl oz | - | Maple Syrup @ 12 fl oz; Sugar Free Chocolate Syrup @ 18 oz
1% milk | 1% Low Fat Milk @ 1 gal; 1% Milk @ 64 fl oz | - | 2% Reduced Fat Milk @ 1 gal; Whole Milk @ 1 gal
raw shrimp | Raw Shrimp @ 1 lb; Raw Peeled Shrimp @ 12 oz | - | Cooked Shrimp Ring @ 10 oz; Breaded Shrimp @ 12 oz
cooked ham | Cooked Ham @ 12 oz; Cooked Ham Slices @ 130 g | - | Parma Ham @ 70 g; Ham Hock @ 1 lb
salted cashews | Salted Cashews @ 8 oz; Roasted & Salted Cashews @ 9 oz | - | Unsalted Cashews @ 8 oz; Cashew Milk @ 64 fl oz
hot paprika | Hot Paprika @ 46 g | - | Sweet Paprika @ 46 g; Hot Paprika Salami @ 80 g
thick-cut bacon | Thick Cut Bacon @ 16 oz | - | Thick Cut Chips @ 1 kg; Turkey Bacon @ 12 oz
long-life milk | Long Life Whole Milk @ 1 L; Long Life Semi Skimmed Milk @ 1 L | - | Oat Milk @ 1 L
medium cheddar | Medium Cheddar @ 350 g | - | Mature Cheddar @ 350 g; Medium Salsa @ 300 g
`;
