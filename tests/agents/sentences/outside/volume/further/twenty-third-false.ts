import type { VolumeSentences } from '../volume-names';

/** False sentences of the twenty-third writing: one long sentence for each pick, with its trade-off. */
export const twentyThirdFalse: VolumeSentences = {
  rice: [
    'Ocado Long Grain Rice 1kg was picked because it costs £1.10 less than Tilda Pure Basmati Rice 1kg, but you’ll have 300 g left over.',
  ],
  spinach: [
    'This was picked because it’s labelled USDA Organic, but it costs $2.00 more than Good & Gather Baby Spinach, 5 oz, and the 83 g left keeps 3 days.',
  ],
  eggs: [
    'Burford Brown eggs were picked because they carry a third-party free-range certification, but they cost £0.95 more than Tesco Medium Eggs, 6 pack.',
  ],
  chicken: [
    'Perdue chicken breasts were picked because they cost $3.02 less than Bell & Evans Organic Chicken Breasts, 1 lb, but the pack leaves you 1 lb short.',
  ],
  coffee: [
    'Cafédirect Fairtrade Ground Coffee was picked for its Fairtrade label and richer flavour, but it costs £1.25 more than Lavazza Ground Coffee 250g.',
  ],
  onions: [
    'Yellow Onions were picked because onions are no. 5 of EWG’s 2026 Dirty Dozen, and they come in a 3 lb bag for $2.79.',
  ],
  strawberries: [
    'Driscoll’s Strawberries were picked because they’re $3.00 less than Driscoll’s Organic Strawberries, 16 oz, and at their peak in the Southeast in early June, but they’re not organic.',
  ],
  milk: [
    'Horizon Organic Whole Milk was picked because it’s organic, but it costs $2.30 more than Great Value Whole Milk, 64 fl oz, and leaves 1.39 ml.',
  ],
  tomatoes: [
    'Mutti Polpa was picked because it’s £2.10 less than Tesco Chopped Tomatoes 400g, with three packs costing £4.80.',
  ],
  pasta: [
    'Barilla Spaghetti was picked because it’s the cheapest spaghetti in the store at $1.84, though it contains gluten as a recorded allergen.',
  ],
  oil: [
    'The Filippo Berio oil was picked because it costs £2.25 less than Napolina Extra Virgin Olive Oil 500ml, but leaves 455 ml.',
  ],
  salmon: [
    'This salmon was picked because it’s labelled ASC and the pack says “wild-caught,” but it costs $8.00 more than Atlantic Salmon Portions, 12 oz.',
  ],
  sausage: [
    'Hillshire Farm Smoked Sausage was picked because it’s $1.70 less than Applegate Organic Smoked Sausage, 12 oz, but it’s NOVA group 3, processed food.',
  ],
  lettuce: [
    'Romaine Hearts were picked at $3.49, but they’re listed in FDA recall reports of 2026-03-12 for Listeria, so check the lot code.',
  ],
  beans: [
    'Goya Black Beans were picked because they’re $2.40 less than Eden Organic Black Beans, 15 oz, with three packs costing $3.75.',
  ],
  beef: [
    'Laura’s Lean Ground Beef was picked because it’s “grass-fed” and has a lower carbon footprint than other beef, but it costs $3.00 more than Market Pantry Ground Beef 80/20, 1 lb.',
  ],
  chocolate: [
    'Tony’s Chocolonely was picked because it’s labelled Rainforest Alliance, but it costs £1.80 more than Tesco Plain Chocolate 200g.',
  ],
  banana: ['These bananas were picked because they’re organic and cost $0.29 each, with six costing $1.74.'],
  tofu: [
    'House Foods Firm Tofu was picked in the balanced and conscious lists, but it costs $0.60 more than Nasoya Firm Tofu, 14 oz, and is ultra-processed.',
  ],
  flour: [
    'King Arthur All-Purpose Flour was picked for the cheaper list, but it costs $2.00 more than Gold Medal All-Purpose Flour, 5 lb.',
  ],
  yogurt: [
    'Fage Total 5% was picked because it’s unprocessed (NOVA 1), but it costs $2.00 more than Siggi’s Plain Skyr, 32 oz.',
  ],
  asparagus: [
    'The Asparagus Bunch was picked because asparagus is in season in late April in 7 of 7 mainland US regions, though its size isn’t given.',
  ],
  apples: [
    'Gala Apples were picked because they’re $2.50 less than Organic Gala Apples, 3 lb Bag, and are at their peak in late September, but they’re not organic.',
  ],
  butter: [
    'Kerrygold was picked because the pack says “pasture-raised,” but it costs $1.30 more than Land O Lakes Salted Butter, 8 oz.',
  ],
  lentils: [
    'Merchant Gourmet Red Lentils were picked because they’re high in protein at £0.38 per 100 g, though 150 g is left over.',
  ],
  turkey: [
    'Jennie-O Ground Turkey was picked because it costs $4.00 less than Plainville Farms Organic Ground Turkey, 16 oz, though two packs leave 70 g over.',
  ],
  kale: [
    'This kale was picked because it’s organic and conventional kale is no. 2 of EWG’s 2026 Dirty Dozen, but it costs $0.80 more than Green Kale, 1 bunch.',
  ],
  tuna: [
    'The John West tuna was picked because it’s pole-and-line caught and labelled MSC, but costs £1.40 more than Princes Tuna Chunks in Brine 4x145g.',
  ],
  peppers: [
    'Mixed Bell Peppers were picked because they cost £0.55 less than Organic Mixed Peppers, 3 pack, though you’ll have 2 left.',
  ],
  bread: [
    'Dave’s Killer Bread was picked because it’s labelled USDA Organic and minimally processed, but it costs $3.10 more than Wonder Classic White Bread, 20 oz.',
  ],
  cream: [
    'Organic Valley Heavy Whipping Cream was picked because it’s organic, but it costs $1.80 more than Land O Lakes Heavy Whipping Cream, 16 fl oz, and the leftover keeps 5 weeks.',
  ],
  shrimp: [
    'SeaPak Peeled Shrimp was picked because it’s $5.00 less than Wild Gulf Shrimp, 1 lb, but it has 227 g left over and is listed in recall reports (2026-04-02), so check the lot code.',
  ],
  oats: [
    'Quaker Old Fashioned Oats were picked because they cost $2.50 less than Bob’s Red Mill Organic Rolled Oats, 32 oz, and are gluten-free, but 920 g is left.',
  ],
  blueberries: [
    'Wyman’s Frozen Wild Blueberries were picked as the balanced option at $4.00 less than Cascadian Farm Organic Blueberries, 2 lb, but they cost $1.50 more than Great Value Frozen Blueberries, 2 lb.',
  ],
  carrots: [
    'Tesco Organic Carrots were picked because they’re organic and in season in late August, but cost £0.36 less than Tesco Carrots 1kg.',
  ],
  avocados: [
    'The Large Hass Avocado was picked because it’s $2.22 less than Organic Hass Avocado, each, but it’s on EWG’s 2026 Dirty Dozen.',
  ],
  cheddar: [
    'Cathedral City Mature Cheddar was picked as a balanced choice, but it costs £1.26 more than Asda Mature Cheddar 350g and leaves 200 g that keeps 21 days.',
  ],
  chickpeas: [
    'Tesco Chick Peas In Water were picked because they cost £1.32 less than Mr Organic Chickpeas 400g, at £0.12 per kg.',
  ],
  pork: [
    'Smithfield Pork Tenderloin was picked because it’s $4.02 less than Niman Ranch Pork Tenderloin, 16 oz, but pork is about 99.5 kg CO₂e per kg.',
  ],
  honey: ['Rowse Squeezy Honey was picked across all lists at £2.75 and is raw, but you’ll have 298 g left.'],
  soymilk: [
    'Silk Unsweetened Soymilk was picked because it has no recorded allergens, but it’s $0.80 more than Great Value Soymilk, 64 fl oz.',
  ],
  sweetPotatoes: [
    'Sweet Potatoes were picked because they cost $3.00 less than Organic Sweet Potatoes, 3 lb Bag, and are on EWG’s 2025 Clean Fifteen.',
  ],
  lemons: [
    'The 2 lb bag of lemons was picked because it’s $1.10 less than Organic Lemons, 2 lb Bag, and it contains exactly the 3 you need.',
  ],
  garlic: ['Garlic Bulb, each, was picked at $0.68, which is $0.30 less than organic garlic.'],
  sugar: [
    'Bio Rohrohrzucker 500g was picked because it’s labelled EU Organic, but it costs £1.20 more than Feinzucker 1kg.',
  ],
  cod: [
    'Young’s Cod Fillets were picked because they cost £2.75 less than Waitrose Icelandic Cod Fillets 480g and the 400g pack covers the full amount needed.',
  ],
  peanutButter: [
    'Skippy was picked because it’s $3.75 less than Santa Cruz Organic Peanut Butter, 16 oz, but it’s been recalled in every lot for Salmonella.',
  ],
  tortillas: [
    'Mission Flour Tortillas were picked because they cost $1.81 less than Siete Grain Free Tortillas, 8 ct, but they’re ultra-processed and 2 left over keep 7 weeks.',
  ],
  dozenEggs: [
    'Vital Farms eggs were picked because they’re labelled Certified Humane and USDA Organic, but they cost $4.50 more than Great Value Large Eggs, 12 ct.',
  ],
  coconutMilk: [
    'Thai Kitchen Coconut Milk was picked because the pack says “BPA-free can,” but it’s $1.02 less than A Taste of Thai Coconut Milk, 13.5 fl oz.',
  ],
  quinoa: [
    'Alter Eco Royal Quinoa was picked because it’s labelled Fairtrade, but it costs £3.25 more than Tesco Quinoa 300g.',
  ],
  mushrooms: [
    'Whole White Mushrooms were picked because they’re $1.96 less than Organic Baby Bella Mushrooms, 8 oz, and are themselves organic.',
  ],
  grapes: [
    'Red Seedless Grapes were picked as the cheaper option at $3.02 less than Organic Red Seedless Grapes, 2 lb, and they’re in season in late January, but grapes are no. 4 of EWG’s 2026 Dirty Dozen.',
  ],
  ketchup: [
    'Heinz Tomato Ketchup was picked for the balanced list, and its trade-off is that it costs $1.00 more than Great Value Tomato Ketchup, 32 oz.',
  ],
  squash: [
    'Butternut Squash was picked because it’s in season in early October and locally grown, at a price of $3.49.',
  ],
  feta: [
    'Dodoni Feta was picked in the balanced and conscious lists, but it costs €0.80 more than Patros Hirtenkäse 200g and leaves 150 g that keeps 5 days.',
  ],
  wholeChicken: [
    'Simple Truth Organic Whole Chicken was picked because it’s labelled USDA Organic, but at $14.36 it costs $7.40 more than Foster Farms Whole Chicken, 4 lb.',
  ],
  ham: [
    'Tesco Finest Wiltshire Cured Ham was picked for the balanced list because it’s nitrite-free, but it costs £2.10 more than Tesco Cooked Ham 250g.',
  ],
  cherryTomatoes: [
    'NatureSweet Cherubs were picked because tomato is at its peak in Florida in late July, but they cost $1.04 more than Marketside Cherry Tomatoes, 10 oz.',
  ],
  beefMince: [
    'Aldi Ashfields Lean Beef Steak Mince was picked because it’s £1.80 less than Graig Farm Organic Beef Mince 400g, but beef is about 9.95 kg CO₂e per kg.',
  ],
};
