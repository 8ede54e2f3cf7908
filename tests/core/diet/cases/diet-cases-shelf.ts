/**
 * More products as US shelves have them: brands before the thing, bowls and bars and mixes, flavours that are not contents, contents
 * that the name hides. Judged by hand from the titles; syntax as in diet-cases.ts.
 */
export const shelfRows = `
Vietnamese Beef Pho, 1.88 oz | vegetarian, vegan, pescatarian | nut-free
Promised Land Midnight Chocolate Whole Milk, 52 fl oz | vegan, dairy-free, no milk | vegetarian, nut-free
Betty Crocker Crispy Skillet Parmesan Herb Potatoes | vegan, dairy-free | nut-free
Simply Steam Lightly Sauced Corn & Butter Sauce 10 oz | vegan, dairy-free | vegetarian, nut-free
Franz Gluten Free Cinnamon Raisin Bread 20oz | | gluten-free, nut-free
Cracked Pepper Jackfruit Jerky, 2 oz | | vegetarian, vegan, pescatarian, halal
Organic Mango Fruit Jerky 0.8 oz | | vegetarian, vegan, gluten-free, dairy-free
Organic Peppered Turkey Jerky, 3 oz | vegetarian, vegan, pescatarian | dairy-free, no pork
Bison Bacon Cranberry Bar, 1.3 oz | vegetarian, vegan, halal, kosher, no pork | dairy-free, gluten-free
Genova Tonno Solid Light Tuna in Olive Oil | vegetarian, vegan, no fish | pescatarian, gluten-free, dairy-free
Chicken Enchilada Suiza Frozen Meal 9oz | vegetarian, vegan, pescatarian | nut-free
Port Salut, 5.3 oz | vegan, dairy-free, no milk | vegetarian, gluten-free, nut-free
Fresh Mozzarella All-Natural Cheese - 8oz | vegan, dairy-free | vegetarian, gluten-free, nut-free
Crumbled Feta, 6 oz | vegan, dairy-free | vegetarian, gluten-free
Blueberry Cake, 2.4 oz | vegan, gluten-free, dairy-free, no egg | nut-free
Plain Whole Wheat Bagel, 4 count | gluten-free, no wheat | nut-free
Balsamic Soy Ginger Vinaigrette & Marinade | no soy | vegetarian, nut-free
Breaded Okra 12 oz Bag | gluten-free, no wheat | vegetarian, nut-free
Mini Snickerdoodle Cookies | vegan, gluten-free, dairy-free | vegetarian
Cookies N' Cream Plant Based Protein Drink | | vegan, dairy-free, vegetarian
Simmer Sauce, Mole Negro - Medium | nut-free, no peanut |
Smoked Salmon, 4 oz | vegetarian, vegan, no fish | pescatarian, gluten-free, dairy-free, halal
Fully Cooked Pork Loinback Ribs with BBQ Sauce | vegetarian, halal, kosher, no pork, pescatarian | nut-free
Classic Pretzel Frozen Nuggets - 4pk | gluten-free, no wheat | vegetarian, nut-free
Cherry Cheese Danish - 16.5oz | vegan, gluten-free, dairy-free | vegetarian
Milk Chocolate with Peanut Butter Candy Bar | nut-free, no peanut, vegan, dairy-free | vegetarian
Dark Chocolate Peanuts, 8 ounce | nut-free, no peanut | vegetarian, gluten-free
Hazelnut Butter Keto Cups 7-pack | nut-free, no nuts | vegetarian
Mild Guacamole 12oz | | vegan, vegetarian, gluten-free, dairy-free, nut-free
Korean-Style BBQ Beef Bowl - 10oz | vegetarian, vegan, pescatarian | nut-free
Baked Snack Crackers, White Cheddar, 21oz | vegan, dairy-free, gluten-free | vegetarian, nut-free
Organic Dairy-Free Butter with Peruvian Salt | | dairy-free, gluten-free, no egg
Chewy Chocolate Chip Granola Bars - 5ct | gluten-free, vegan, dairy-free, nut-free | vegetarian
Homestyle Original Biscuits, 8 ct | gluten-free, no wheat | nut-free
Coconut Sauced Chicken Bowl 10 oz | vegetarian, vegan, pescatarian | nut-free
Cinnamon Oat Cereal, Gluten Free | | gluten-free, vegetarian, nut-free
Small Flour Tortillas - 20ct | gluten-free, no wheat | dairy-free, nut-free
Sea Salt Plantain Chips | | vegan, gluten-free, dairy-free, nut-free, no soy
Golden Coconut Curry Sauce, 12 oz | | vegan, vegetarian, dairy-free, nut-free
Non Dairy Organic Bean and Rice Frozen Burrito | gluten-free, no wheat | dairy-free, vegetarian, nut-free
Ground Cloves, 1.92 oz | | vegan, gluten-free, nut-free, no soy, halal, kosher
Lemon Raspberry Filled Muffins - 4ct | vegan, gluten-free, dairy-free, no egg | vegetarian, nut-free
Low Fat Blueberry Yogurt, 6 oz | vegan, dairy-free | gluten-free, nut-free
Plain Sheep Milk Yogurt, 6 oz | vegan, dairy-free, no milk | vegetarian, gluten-free
Unsweetened Coconut Milk Yogurt Dairy Free | | dairy-free, vegetarian, gluten-free
Soft Sub Rolls | gluten-free, no wheat | nut-free
Brioche Hamburger Buns, 4 Count | gluten-free, vegan, dairy-free, no egg | vegetarian, halal, no pork
Golden Potato Hot Dog Buns, 8-pack | gluten-free | vegetarian, no pork, halal
Mint Chocolate Cookie Non-dairy Frozen Dessert | | dairy-free
Nonpareille Capers, 3 fl oz | | vegan, gluten-free, nut-free, no fish
Cookie Butter and Breadsticks, 1.6 Oz | gluten-free, no wheat | nut-free
Cheesy Puffcorn - 7oz | vegan, dairy-free | vegetarian, nut-free
Honey Chicken Rice Bowl, Frozen Meal | vegetarian, vegan | nut-free
Bacon, Egg & Cheese Croissant Sandwiches, 8 Count | vegetarian, vegan, halal, kosher, gluten-free, dairy-free, no egg | nut-free
Creamy Italian Vinaigrette With Romano Cheese | vegan, dairy-free | nut-free
Chocolate Sandwich Cookies Thins | gluten-free | vegetarian
Mild Cheddar, 8 oz | vegan, dairy-free | vegetarian, gluten-free
Original Fresh Salsa, 14 ounce | | vegan, gluten-free, dairy-free, nut-free
Baking Mix, Cake - Classic Yellow - Gluten Free | | gluten-free, vegetarian
Plant Based Burgers | | vegan, vegetarian, pescatarian
Pickled Ginger, 2.1 oz | | vegan, gluten-free, nut-free
Applewood Smoked Quarter Ham | vegetarian, vegan, halal, kosher, no pork | nut-free, dairy-free
Nacho Cheese Tortilla Chips | vegan, dairy-free | vegetarian, nut-free
Pork Rinds Hot Fried Snacks | vegetarian, halal, kosher, no pork | nut-free, dairy-free
S'mores Flavored Coated Marshmallows | vegetarian, vegan, halal, no pork | nut-free
Shredded Wheat n Bran Breakfast Cereal | gluten-free, no wheat | vegetarian, nut-free
Blondie Mix - 14.88oz | gluten-free | vegetarian, nut-free
Mini Pecan Pie, 3.25 oz | nut-free, no nuts, gluten-free, vegan | vegetarian
Tuna Avocado Roll, 8 oz | vegetarian, vegan, no fish | pescatarian, nut-free
Triple Cheese Frozen Party Pizza | vegan, gluten-free, dairy-free | vegetarian, nut-free
Corn Tostadas - 8ct | | gluten-free, vegan, dairy-free, nut-free
Reduced Sodium Chicken Broth, 48 oz | vegetarian, vegan | gluten-free, dairy-free, low-sodium
Chickpea Pasta Mac & Cheese Shells | vegan, dairy-free | vegetarian, nut-free
Popcorn Shrimp with Crispy Breading, Frozen | vegetarian, kosher, no shellfish, gluten-free | nut-free
Yeast Free Brown Rice Loaf Gluten Free | | gluten-free
Cajun-Style Boneless Turkey Breast Roast | vegetarian, vegan, pescatarian | nut-free, no pork, dairy-free
Thin Crust Sausage Frozen Pizza | vegetarian, halal, gluten-free, dairy-free | nut-free
Vegan Butter Sticks, Plant-Based | | vegan, dairy-free
Peanut-Free Sunflower Granola Bites | | no peanut, vegetarian
Butterscotch Pudding Cups 4 ct | vegan, dairy-free | gluten-free, nut-free
Grass Fed Whey Isolate, Vanilla | vegan, dairy-free, no milk | nut-free
Almond-Crusted Cod Fillets | nut-free, no nuts, no fish, vegetarian | pescatarian
Egg Roll in a Bowl Kit with Pork | vegetarian, halal, kosher, no pork | nut-free
Cashew Queso Dip, Dairy Free | nut-free, no nuts | dairy-free
Coconut Aminos Teriyaki Sauce, Soy Free | | no soy, vegan
Oyster Crackers, 9 oz | gluten-free, no wheat | no shellfish, vegetarian, nut-free
Goldfish Cheddar Crackers | gluten-free, vegan, dairy-free | no fish, vegetarian, nut-free
Swedish Fish Candy | | no fish, gluten-free, nut-free
Crab Apples, 1 lb | | no shellfish, vegan, gluten-free
Buffalo Cauliflower Wings | | vegetarian, pescatarian
Ladyfinger Bananas | | vegan, gluten-free, no egg, dairy-free
Head Cheese, Sliced | vegetarian, vegan, halal | dairy-free
Bread and Butter Pickles | | vegan, gluten-free, dairy-free, nut-free
Milk of Magnesia Original | | nut-free
Cocktail Peanut Brittle | nut-free, no peanut | gluten-free
Shrimp Chips, 3 oz | no shellfish, vegetarian, kosher | nut-free
Beer Battered Cod | no fish, gluten-free, vegetarian | nut-free
Wine Vinegar Salad Dressing | | halal, no alcohol
Rum Raisin Ice Cream | vegan, dairy-free | vegetarian
Rye Whiskey, 750 ml | halal, no alcohol | dairy-free
Sake Salmon Fillets | no fish, vegetarian | pescatarian, dairy-free
`;
