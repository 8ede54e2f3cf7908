import type { VolumeSentences } from '../volume-names';

/** True sentences of the twenty-third writing: one long sentence for each pick, with its trade-off. */
export const twentyThirdHonest: VolumeSentences = {
  rice: [
    'Ocado Long Grain Rice 1kg was picked because it costs £1.10 less than Tilda Pure Basmati Rice 1kg and has a good price per unit, but you’ll have 700 g left over after using 300 g.',
  ],
  spinach: [
    'This was picked because it’s labelled USDA Organic and spinach is in season in early May, but it costs $2.00 more than Good & Gather Baby Spinach, 5 oz.',
  ],
  eggs: [
    'The Burford Brown Free Range Eggs were picked because the pack says “free-range,” with the trade-off that they cost £0.95 more than Tesco Medium Eggs, 6 pack.',
  ],
  chicken: [
    'Perdue chicken breasts were picked as the cheaper option at $3.02 less than Bell & Evans Organic Chicken Breasts, 1 lb, but buying two 1.5 lb packs leaves 1 lb over, which keeps 2 days.',
  ],
  coffee: [
    'Picked for its Fairtrade label, a third-party standard, this coffee costs £1.25 more than Lavazza Ground Coffee 250g.',
  ],
  onions: [
    'Yellow Onions were picked in all three lists—cheaper, balanced, and conscious—and are no. 5 of EWG’s 2026 Clean Fifteen, but you need 2 and they come in a 3 lb bag.',
  ],
  strawberries: [
    'Driscoll’s Strawberries were picked because they’re $3.00 less than Driscoll’s Organic Strawberries, 16 oz, and at their peak in early June, but they’re not organic and strawberries are no. 2 of EWG’s 2026 Dirty Dozen.',
  ],
  milk: [
    'Horizon Organic Whole Milk was picked as the conscious choice because it’s labelled USDA Organic and the pack says “pasture-raised,” but it costs $2.30 more than Great Value Whole Milk, 64 fl oz, and leaves 1.39 l.',
  ],
  tomatoes: [
    'Mutti Polpa Chopped Tomatoes 400g was picked as a balanced option, costing £1.35 less than Biona Organic Chopped Tomatoes 400g but £2.10 more than Tesco Chopped Tomatoes 400g.',
  ],
  pasta: [
    'Barilla Spaghetti was picked because it’s $1.15 less than De Cecco Spaghetti, 16 oz, with a good price per unit at $0.41 per 100 g, though its recorded allergens include gluten.',
  ],
  oil: [
    'The Filippo Berio oil was picked because it costs £2.25 less than Napolina Extra Virgin Olive Oil 1L, but you’ll use 45 ml and have 455 ml left.',
  ],
  salmon: [
    'This salmon was picked because it’s labelled MSC and the pack says “wild-caught,” but it costs $8.00 more than Atlantic Salmon Portions, 12 oz, and the 113 g left keeps 1 day.',
  ],
  sausage: [
    'Hillshire Farm Smoked Sausage was picked because it’s $1.70 less than Applegate Organic Smoked Sausage, 12 oz, but it’s recorded as ultra-processed (NOVA 4).',
  ],
  lettuce: [
    'Romaine Hearts, 3 ct, were picked in the cheaper, balanced, and conscious lists at $3.49, but they’re listed in FDA recall reports of 2026-03-12 for E. coli, so check the lot code.',
  ],
  beans: [
    'Goya Black Beans were picked for their good price per unit ($0.27 per 100 g), costing $2.40 less than Eden Organic Black Beans, 15 oz.',
  ],
  beef: [
    'Laura’s Lean Ground Beef was picked because the pack says “grass-fed,” but it costs $3.00 more than Market Pantry Ground Beef 80/20, 1 lb, and one 1 lb pack falls 46 g short of the 500 g needed.',
  ],
  chocolate: [
    'Tony’s Chocolonely was picked because it carries a Fairtrade label, a third-party standard, while costing £1.80 more than Tesco Plain Chocolate 200g.',
  ],
  banana: [
    'These bananas were picked because they’re $0.54 less than Organic Bananas, each, with six costing $1.74 in total.',
  ],
  tofu: [
    'House Foods Firm Tofu was picked for the balanced and conscious lists and the 14 oz pack matches the amount you need, but it costs $0.60 more than Nasoya Firm Tofu, 14 oz.',
  ],
  flour: [
    'King Arthur All-Purpose Flour was picked as the balanced choice, but it costs $2.00 more than Gold Medal All-Purpose Flour, 5 lb, and leaves you with 1.91 kg after the 3 cups you need.',
  ],
  yogurt: [
    'Fage Total 5% was picked because it’s recorded as unprocessed or minimally processed (NOVA 1) and is $2.00 less than Siggi’s Plain Skyr, 32 oz, but it’s $1.50 more than Chobani Plain Greek Yogurt, 32 oz.',
  ],
  asparagus: [
    'The Asparagus Bunch was picked because asparagus is in season in late April in 5 of 7 mainland US regions and is on EWG’s 2026 Clean Fifteen, though its size isn’t given.',
  ],
  apples: [
    'Gala Apples were picked because they’re $2.50 less than Organic Gala Apples, 3 lb Bag, and in season in late September, but they’re on EWG’s 2026 Dirty Dozen and not organic.',
  ],
  butter: [
    'Kerrygold was picked as the conscious option because the pack says “grass-fed,” but it costs $1.30 more than Land O Lakes Salted Butter, 8 oz.',
  ],
  lentils: [
    'Merchant Gourmet Red Lentils 500g were picked in the cheaper, balanced, and conscious lists at £0.38 per 100 g, with 150 g left over from the pack.',
  ],
  turkey: [
    'Jennie-O Ground Turkey was picked because it costs $4.00 less than Plainville Farms Organic Ground Turkey, 16 oz, and the pack says “no antibiotics ever,” with 7 g left from two packs.',
  ],
  kale: [
    'This kale was picked because it’s organic and conventional kale is no. 3 of EWG’s 2026 Dirty Dozen, but it costs $0.80 more than Green Kale, 1 bunch.',
  ],
  tuna: [
    'The John West tuna was picked for the balanced list and is labelled MSC, a third-party standard, but costs £1.40 more than Princes Tuna Chunks in Brine 4x145g.',
  ],
  peppers: [
    'Mixed Bell Peppers were picked because they cost £0.55 less than Organic Mixed Peppers, 3 pack, though you’ll have 1 left that keeps 7 days.',
  ],
  bread: [
    'Dave’s Killer Bread was picked because it’s labelled USDA Organic, but it’s ultra-processed (NOVA 4) and costs $3.10 more than Wonder Classic White Bread, 20 oz.',
  ],
  cream: [
    'Organic Valley Heavy Whipping Cream was picked because it’s organic, but it costs $1.80 more than Land O Lakes Heavy Whipping Cream, 16 fl oz, and leaves 237 ml that keeps 5 days.',
  ],
  shrimp: [
    'SeaPak Peeled Shrimp was picked because it’s $5.00 less than Wild Gulf Shrimp, 1 lb, but it leaves you 227 g short and is listed in FDA recall reports of 2026-04-02 for undeclared sulfites, so check the lot code.',
  ],
  oats: [
    'Quaker Old Fashioned Oats were picked because they cost $2.50 less than Bob’s Red Mill Organic Rolled Oats, 32 oz, with a good price per unit, but 920 g is left after the 3 cups you need.',
  ],
  blueberries: [
    'Wyman’s Frozen Wild Blueberries were picked as the balanced option at $4.00 less than Cascadian Farm Organic Blueberries, 2 lb, but they’re $1.50 more than Great Value Frozen Blueberries, 3 lb, and not organic.',
  ],
  carrots: [
    'Tesco Organic Carrots were picked because they’re organic and in season in late August, but cost £0.36 more than Tesco Carrots 1kg.',
  ],
  avocados: [
    'The Large Hass Avocado was picked because it’s $2.22 less than Organic Hass Avocado, each, and avocados are no. 1 of EWG’s 2026 Clean Fifteen.',
  ],
  cheddar: [
    'Cathedral City Mature Cheddar was picked as a balanced choice, but it costs £1.26 more than Asda Mature Cheddar 350g and leaves 150 g that keeps 21 days.',
  ],
  chickpeas: [
    'Tesco Chick Peas In Water were picked because they cost £1.32 less than Mr Organic Chickpeas 400g, with two packs costing £0.98.',
  ],
  pork: [
    'Smithfield Pork Tenderloin was picked because it’s $4.02 less than Niman Ranch Pork Tenderloin, 16 oz, but 68 g will be left over and keeps 2 days.',
  ],
  honey: [
    'Rowse Squeezy Honey was picked across the cheaper, balanced, and conscious lists at £2.75, but you need 2 tbsp and will have 298 g left.',
  ],
  soymilk: [
    'Silk Unsweetened Soymilk was picked in the balanced and conscious lists, but it’s $0.80 more than Great Value Soymilk, 64 fl oz, and recorded as NOVA group 4, ultra-processed food.',
  ],
  sweetPotatoes: [
    'Sweet Potatoes were picked because they cost $3.00 less than Organic Sweet Potatoes, 3 lb Bag, and are on EWG’s 2026 Clean Fifteen, though two bags leave 1.22 kg that keeps 14 days.',
  ],
  lemons: [
    'The 2 lb bag of lemons was picked because it’s $1.10 less than Organic Lemons, 2 lb Bag, but you need 3 and the pack size is in another measure.',
  ],
  garlic: ['Garlic Bulb, each, was picked for the cheaper, balanced, and conscious lists at $0.68 for the 1 you need.'],
  sugar: [
    'Bio Rohrohrzucker 500g was picked because it’s labelled both EU Organic and Fairtrade, but it costs €1.20 more than Feinzucker 1kg and leaves 350 g.',
  ],
  cod: [
    'Young’s Cod Fillets 400g were picked because they cost £2.75 less than Waitrose Icelandic Cod Fillets 480g, but the pack is 50 g short of the 450 g needed.',
  ],
  peanutButter: [
    'Skippy was picked because it’s $3.75 less than Santa Cruz Organic Peanut Butter, 16 oz, but it’s listed in FDA recall reports of 2026-01-20 for Salmonella, so check the lot code.',
  ],
  tortillas: [
    'Mission Flour Tortillas were picked because they cost $1.81 less than Siete Grain Free Tortillas, 8 ct, but they’re ultra-processed (NOVA 4).',
  ],
  dozenEggs: [
    'Vital Farms eggs were picked because they’re labelled Certified Humane, a third-party standard, and the pack says “pasture-raised,” but they cost $4.50 more than Great Value Large Eggs, 12 ct.',
  ],
  coconutMilk: [
    'Thai Kitchen Coconut Milk was picked for the balanced and conscious lists, with a pack that says “BPA-free can,” but it’s $1.02 more than A Taste of Thai Coconut Milk, 13.5 fl oz.',
  ],
  quinoa: [
    'Alter Eco Royal Quinoa was picked because it’s labelled Fairtrade and the pack says “organic,” but it costs £2.35 more than Tesco Quinoa 300g.',
  ],
  mushrooms: [
    'Whole White Mushrooms were picked because they’re $1.96 less than Organic Baby Bella Mushrooms, 8 oz, and on EWG’s 2026 Clean Fifteen, though two packs leave 54 g that keeps 4 days.',
  ],
  grapes: [
    'Red Seedless Grapes were picked as the cheaper option at $3.02 less than Organic Red Seedless Grapes, 2 lb, but grapes are no. 4 of EWG’s 2026 Dirty Dozen and out of season in late January.',
  ],
  ketchup: [
    'Heinz Tomato Ketchup was chosen by the shopper, and its trade-off is that it costs $1.00 more than Great Value Tomato Ketchup, 32 oz, and is ultra-processed (NOVA 4).',
  ],
  squash: [
    'Butternut Squash was picked because it’s in season in early October in 6 of 7 mainland US regions, at a price of $3.49.',
  ],
  feta: [
    'Dodoni Feta was picked in the balanced and conscious lists, but it costs €0.80 more than Patros Hirtenkäse 200g and leaves 50 g that keeps 5 days.',
  ],
  wholeChicken: [
    'Simple Truth Organic Whole Chicken was picked because it’s labelled USDA Organic and the pack says “free-range,” but it costs $7.40 more than Foster Farms Whole Chicken, 5 lb.',
  ],
  ham: [
    'Tesco Finest Wiltshire Cured Ham was picked for the balanced list, but it costs £2.10 more than Tesco Cooked Ham 250g and is recorded as ultra-processed (NOVA 4).',
  ],
  cherryTomatoes: [
    'NatureSweet Cherubs were picked because tomato is at its peak in California in late July and they’re $2.02 less than Wild Wonders Organic Cherry Tomatoes, 12 oz, but they cost $1.04 more than Marketside Cherry Tomatoes, 10 oz.',
  ],
  beefMince: [
    'Aldi Ashfields Lean Beef Steak Mince was picked because it’s £1.80 less than Graig Farm Organic Beef Mince 400g, but beef is about 99.5 kg CO₂e per kg (world average) and 100 g is left over.',
  ],
};
