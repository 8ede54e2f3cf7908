import type { VolumeSentences } from '../volume-names';

/** True sentences of the twenty-fourth writing: terse ones. */
export const twentyFourthHonest: VolumeSentences = {
  darkChocolate: ['Labelled Fairtrade; £1.90 more than Bournville Dark Chocolate 180g.'],
  beefMince: ['£1.80 less than Graig Farm Organic Beef Mince 400g. 100 g will be left, and it keeps 2 days.'],
  shrimpFrozen: [
    '$9.04 less than Wild Argentine Red Shrimp, 2 lb, but listed in FDA recall reports of 2026-08-19: check the lot code.',
  ],
  vinegar: ['Picked in the cheaper, balanced and conscious lists at $2.87; 444 ml left after 2 tbsp.'],
  spinachUk: [
    'Three 100g packs cover the 300 g you need for £4.50, but it’s out of season in early December and £1.20 more than Tesco Spinach 250g.',
  ],
  lambMince: [
    'The 500g pack matches the recipe and costs £3.25 less than Daylesford Organic Lamb Mince 400g; lamb and mutton average about 39.7 kg CO₂e per kg worldwide.',
  ],
  cherryTomatoes: ['At its peak in late July in California. Costs $1.04 more than Marketside Cherry Tomatoes, 10 oz.'],
  stockCubes: [
    'The pack says “organic”. It costs £0.75 more than Oxo Vegetable Stock Cubes 71g, and celery is a recorded allergen.',
  ],
  bananasBunch: ['Fairtrade bananas at £0.22 each, £0.32 more than Bananas 5 pack.'],
  plainYogurt: [
    'USDA Organic and unprocessed (NOVA 1), but $2.02 more than Great Value Plain Yogurt, 32 oz, with 540 g left that keeps 7 days.',
  ],
  almonds: ['$6.01 less than 365 Organic Almonds, 16 oz; you’ll have 311 g left.'],
  oatMilk: [
    'In the balanced and conscious lists. €1.34 more than Vemondo Haferdrink 1l, and the 700 ml left keeps 5 days.',
  ],
  ham: ['A balanced pick at £6.50 for 2 packs; ultra-processed (NOVA 4) and £2.10 more than Tesco Cooked Ham 250g.'],
  broccoli: [
    'Good price per unit at £0.23 per 100 g, and £1.36 less than Sainsbury’s SO Organic Broccoli 300g. Two packs leave 200 g.',
  ],
  ginger: ['£0.60 for 150g. You need 20 g, so 130 g is left and keeps 21 days.'],
  basil: ['In season in late July, but £0.45 more than Cut Basil 31g.'],
  wholeChicken: [
    'Labelled USDA Organic, with “free-range” on the pack, for $7.40 more than Foster Farms Whole Chicken, 5 lb.',
  ],
  feta: ['Picked for balanced and conscious; €0.80 more than Patros Hirtenkäse 200g.'],
  crushedTomatoes: [
    '$2.20 less than Muir Glen Organic Crushed Tomatoes, 28 oz, and one 28 oz pack is what the recipe needs.',
  ],
  squash: ['In season in early October in 6 of 7 mainland US regions. $3.49 each.'],
  ketchup: ['Your choice. $1.00 more than Great Value Tomato Ketchup, 32 oz, and ultra-processed (NOVA 4).'],
  grapes: [
    '$3.02 less than Organic Red Seedless Grapes, 2 lb, but not organic, and grapes are on EWG’s 2026 Dirty Dozen.',
  ],
  mushrooms: [
    'On EWG’s 2026 Clean Fifteen and $1.96 less than Organic Baby Bella Mushrooms, 8 oz; the 54 g left keeps 4 days.',
  ],
  peas: ['A balanced pick at £0.38 per 100 g, £0.71 more than Tesco Garden Peas 900g. 550 g left, keeps 90 days.'],
  quinoa: ['Labelled Fairtrade; the pack says “organic”. £2.35 more than Tesco Quinoa 300g.'],
  thyme: ['Picked in all three lists: cheaper, balanced and conscious. $2.29 for 0.5 oz.'],
  coconutMilk: [
    'Two cans for $5.96; the pack says “BPA-free can”. $1.02 more than A Taste of Thai Coconut Milk, 13.5 fl oz.',
  ],
  dozenEggs: ['Certified Humane, and $4.50 more than Great Value Large Eggs, 12 ct. The 4 left keep 21 days.'],
  tortillas: [
    '$0.32 each and $1.81 less than Siete Grain Free Tortillas, 8 ct, but recorded as NOVA group 4, ultra-processed food.',
  ],
  peanutButter: [
    '$3.75 less than Santa Cruz Organic Peanut Butter, 16 oz. Listed in recall reports (2026-01-20): check the lot code.',
  ],
  cod: ['Labelled MSC and £2.75 less than Waitrose Icelandic Cod Fillets 480g, but 50 g short of what you need.'],
  sugar: ['EU Organic and Fairtrade, for €1.20 more than Feinzucker 1kg.'],
  lemons: ['Balanced pick: $1.10 less than Organic Lemons, 2 lb Bag.'],
  sweetPotatoes: [
    'No. 9 of EWG’s 2026 Clean Fifteen and $3.00 less than Organic Sweet Potatoes, 3 lb Bag. Two bags leave 1.22 kg.',
  ],
  soymilk: [
    'Balanced and conscious pick, $0.80 more than Great Value Soymilk, 64 fl oz. Recorded allergens: soybeans.',
  ],
  honey: ['£0.81 per 100 g; 298 g left after the 2 tbsp you need.'],
  pork: ['$4.02 less than Niman Ranch Pork Tenderloin, 16 oz. 68 g left, keeps 2 days.'],
  chickpeas: ['Two packs for £0.98, a good price per unit, and £1.32 less than Mr Organic Chickpeas 400g.'],
  cheddar: ['£1.07 per 100 g, but £1.26 more than Asda Mature Cheddar 350g.'],
  avocados: ['No. 1 of EWG’s 2026 Clean Fifteen. 3 cost $3.75.'],
  carrots: ['Organic, in season in late August, and £0.36 more than Tesco Carrots 1kg; 300 g left, keeps 21 days.'],
  blueberries: [
    '$4.00 less than Cascadian Farm Organic Blueberries, 2 lb, but not organic and on EWG’s 2026 Dirty Dozen; the 861 g left keeps 180 days.',
  ],
  oats: ['Good price per unit at $0.50 per 100 g, with 920 g left over.'],
  cream: ['Organic, but $1.80 more than Land O Lakes Heavy Whipping Cream, 16 fl oz.'],
  bread: [
    'Labelled USDA Organic. Ultra-processed (NOVA 4), recorded allergens wheat and sesame, and $3.10 more than Wonder Classic White Bread, 20 oz.',
  ],
  peppers: ['£0.58 each, £0.55 less than Organic Mixed Peppers, 3 pack.'],
  tuna: ['Labelled MSC; £1.40 more than Princes Tuna Chunks in Brine 4x145g.'],
  kale: ['Organic and in season in early November, $0.80 more than Green Kale, 1 bunch.'],
  turkey: ['$1.21 per 100 g, a good price per unit; two packs come to $10.98 with 7 g left.'],
  lentils: ['In the cheaper, balanced and conscious lists at £1.90; 150 g left.'],
  butter: ['“Grass-fed” on the pack, for $1.30 more than Land O Lakes Salted Butter, 8 oz. 127 g left, keeps 30 days.'],
  yogurt: [
    'Unprocessed (NOVA 1). $2.00 less than Siggi’s Plain Skyr, 32 oz, $1.50 more than Chobani Plain Greek Yogurt, 32 oz.',
  ],
  tofu: ['The 14 oz you need in one pack, at $0.60 more than Nasoya Firm Tofu, 14 oz.'],
  beef: ['The pack says “grass-fed”; $3.00 more than Market Pantry Ground Beef 80/20, 1 lb, and 46 g short.'],
  sausage: [
    '$1.70 less than Applegate Organic Smoked Sausage, 12 oz, but ultra-processed (NOVA 4). The title says “smoked”.',
  ],
  salmon: ['MSC-labelled; the pack says “wild-caught”. Two packs cost $27.98.'],
  milk: ['USDA Organic, for $2.30 more than Great Value Whole Milk, 64 fl oz.'],
  coffee: ['Labelled Fairtrade, £1.98 per 100 g; £1.25 more than Lavazza Ground Coffee 250g.'],
  eggs: ['Says “free-range” on the pack. £0.40 each, and the 6 pack is £0.95 more than Tesco Medium Eggs, 6 pack.'],
  rice: ['£1.25 for 1kg, £1.10 less than Tilda Pure Basmati Rice 1kg; 700 g left.'],
};
