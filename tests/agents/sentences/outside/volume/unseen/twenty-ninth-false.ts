import type { VolumeSentences } from '../volume-names';

/** False sentences as of a model that has read what it is told. */
export const twentyNinthFalse: VolumeSentences = {
  rice: [
    'It costs £1.10 less than Tilda Pure Basmati Rice 1kg, which works out to £0.13 per 100 g.',
    'One 1kg pack covers the 700 g you need and leaves 300 g.',
  ],
  spinach: [
    'Two packs cost $7.98 in total, each saving $2.00 compared with Good & Gather Baby Spinach, 5 oz.',
    'Spinach is no. 1 of EWG’s 2026 Clean Fifteen, and it is organic.',
  ],
  eggs: [
    'It is labelled free-range, a third-party standard, and costs £0.40 each.',
    'It saves £0.95 compared with Tesco Medium Eggs, 6 pack, and the pack says “free-range”.',
  ],
  chicken: [
    'Two packs cost $14.98 each and save $3.02 compared with Bell & Evans Organic Chicken Breasts, 1 lb.',
    'It is organic and costs $3.02 less than Bell & Evans Organic Chicken Breasts, 1 lb.',
  ],
  coffee: ['It is labelled Fairtrade and saves £1.25 compared with Lavazza Ground Coffee 250g.'],
  onions: [
    'Onions are no. 15 of EWG’s 2026 Clean Fifteen, and it costs $2.79.',
    'One 3 lb pack covers the 2 you need and leaves 2 lb.',
  ],
  strawberries: [
    'It is organic and costs $3.00 less than Driscoll’s Organic Strawberries, 16 oz.',
    'It is at its peak in early June, and the 54 g left over keeps 3 weeks.',
  ],
  milk: [
    'It is certified pasture-raised, and one pack leaves 1.39 l.',
    'It is organic and costs $2.30 less than Great Value Whole Milk, 64 fl oz.',
  ],
  tomatoes: [
    'It costs £1.35 more than Tesco Chopped Tomatoes 400g but £2.10 less than Biona Organic Chopped Tomatoes 400g.',
  ],
  pasta: ['It saves $1.15 compared with De Cecco Spaghetti, 16 oz, at $0.41 per oz.'],
  oil: [
    'It works out to £1.50 per 100 ml, a good price per unit.',
    'It costs £2.25 more than Napolina Extra Virgin Olive Oil 1L and leaves 455 ml.',
  ],
  salmon: [
    'It is labelled wild-caught, a third-party standard, and costs $8.00 more than Atlantic Salmon Portions, 12 oz.',
    'Two packs cost $27.98 in total and leave 113 g, which keeps 2 days.',
  ],
  sausage: [
    'It saves $1.70 compared with Applegate Organic Smoked Sausage, 12 oz, and is recorded as processed food (NOVA 3).',
  ],
  lettuce: [
    'It is listed in FDA recall reports of 2026-03-12 (Salmonella), so check the lot code.',
    'It is not listed in FDA recall reports.',
  ],
  beans: ['Three packs cost $3.57 in total, saving $2.40 on each compared with Eden Organic Black Beans, 15 oz.'],
  beef: [
    'One 1 lb pack covers the 500 g you need and leaves 46 g.',
    'It is grass-fed, and its own footprint is about 99.5 kg CO₂e per pack.',
  ],
  chocolate: ['It is labelled Fairtrade and organic, though it costs £1.80 more than Tesco Plain Chocolate 200g.'],
  banana: ['Six cost $0.29 in total and save $0.54 compared with Organic Bananas, each.'],
  tofu: [
    'It is recorded as unprocessed (NOVA 1) and costs $0.60 more than Nasoya Firm Tofu, 14 oz.',
    'Its recorded allergen is soybeans, so it is free of gluten and milk.',
  ],
  flour: ['It costs $2.00 more than Gold Medal All-Purpose Flour, 5 lb, and is a good price per unit.'],
  yogurt: [
    'It saves $1.50 compared with Chobani Plain Greek Yogurt, 32 oz, and costs $2.00 more than Siggi’s Plain Skyr, 32 oz.',
  ],
  asparagus: ['It is organic, on EWG’s 2026 Clean Fifteen and in season in late April.'],
  apples: ['Apples are in season in 7 of 7 mainland US regions in late September, and it is organic.'],
  butter: [
    'It is labelled grass-fed, a third-party standard, and the 127 g left over keeps 30 days.',
    'It costs $1.30 more than Land O Lakes Salted Butter, 8 oz, but it is unsalted.',
  ],
  lentils: ['It works out to £0.38 per 100 g, and about 1.8 kg CO₂e comes with each pack.'],
  turkey: ['Two packs cost $10.98 in total, and one 16 oz pack leaves 7 g.'],
  kale: ['Conventional kale is no. 3 of EWG’s 2026 Dirty Dozen, and it is not organic.'],
  tuna: ['It is labelled MSC and saves £1.40 compared with Princes Tuna Chunks in Brine 4x145g.'],
  peppers: ['It works out to £1.75 each and saves £0.55 compared with Organic Mixed Peppers, 3 pack.'],
  bread: ['Its recorded allergens are wheat and sesame, and it is unprocessed (NOVA 1).'],
  cream: [
    'It is labelled USDA Organic, a third-party standard, and costs $1.80 more than Land O Lakes Heavy Whipping Cream, 16 fl oz.',
  ],
  shrimp: ['One 1 lb pack covers the 1.5 lb you need, and it saves $5.00 compared with Wild Gulf Shrimp, 1 lb.'],
  oats: ['It saves $2.50 compared with Bob’s Red Mill Organic Rolled Oats, 32 oz, and is organic.'],
  blueberries: [
    'It costs $1.50 more than Great Value Frozen Blueberries, 3 lb, but it is not on EWG’s 2026 Dirty Dozen.',
  ],
  carrots: ['It is labelled organic, a third-party standard, and costs £0.36 more than Tesco Carrots 1kg.'],
  avocados: ['Three cost $3.75 each, and avocados are no. 1 of EWG’s 2026 Clean Fifteen.'],
  cheddar: ['At £1.07, it costs £1.26 more than Asda Mature Cheddar 350g.'],
  chickpeas: ['Two packs cost £0.98 in total and work out to £0.12 each.'],
  pork: ['It saves $4.02 compared with Niman Ranch Pork Tenderloin, 16 oz, and leaves 68 g, which keeps 12 days.'],
  honey: ['It leaves 298 g after the 2 tbsp you need, at £0.81 per 340g pack.'],
  soymilk: [
    'It is recorded as ultra-processed (NOVA 4), though it saves $0.80 compared with Great Value Soymilk, 64 fl oz.',
  ],
  sweetPotatoes: ['Two packs cost $7.98 in total, and one pack covers the 1.5 kg you need.'],
  lemons: ['One 2 lb pack covers the 3 you need, and it is organic.'],
  garlic: ['It is the pick for the cheaper cart at $0.68, a good price per unit.'],
  sugar: ['It is labelled EU Organic and Fairtrade, and it saves €1.20 compared with Feinzucker 1kg.'],
  cod: ['It is labelled MSC and leaves 50 g after the 450 g you need.'],
  peanutButter: ['It is listed in FDA recall reports of 2026-01-20 (Salmonella), but peanuts are not recorded.'],
  tortillas: ['At $3.18 each, the pack leaves 2, which keep 7 days.'],
  dozenEggs: ['It is labelled Certified Humane and pasture-raised, third-party standards, and costs $7.99.'],
  coconutMilk: ['Two packs cost $5.96 in total and save $1.02 compared with A Taste of Thai Coconut Milk, 13.5 fl oz.'],
  thyme: ['One 0.5 oz pack covers 4 sprigs and leaves 0.1 oz.'],
  quinoa: ['It is labelled Fairtrade and organic, third-party standards, at £4.60.'],
  peas: ['It costs £0.71 more than Tesco Garden Peas 900g, and the 250 g left over keeps 90 days.'],
  mushrooms: [
    'Mushrooms are no. 12 of EWG’s 2026 Dirty Dozen, though it saves $1.96 compared with Organic Baby Bella Mushrooms, 8 oz.',
  ],
  grapes: ['It is in season in late January, but grapes are no. 4 of EWG’s 2026 Dirty Dozen.'],
  ketchup: ['It is the pick for the conscious cart and costs $1.00 more than Great Value Tomato Ketchup, 32 oz.'],
  squash: ['Butternut squash is in season in 6 of 6 mainland US regions in early October.'],
  crushedTomatoes: ['It works out to $1.79 per 100 g, a good price per unit.'],
  feta: [
    'It costs €0.80 more than Patros Hirtenkäse 200g, and its footprint is lower than the world average for cheese.',
  ],
  wholeChicken: [
    'It is labelled USDA Organic and free-range, while it saves $7.40 compared with Foster Farms Whole Chicken, 5 lb.',
  ],
  ham: ['Two packs cost £3.25 in total, and the title says “cured”.'],
  oatMilk: ['It leaves 300 ml, which keeps 5 days, and costs €1.34 more than Vemondo Haferdrink 1l.'],
  almonds: ['It saves $6.01 compared with 365 Organic Almonds, 16 oz, and leaves 1 cup.'],
  cherryTomatoes: [
    'It is at its peak in late July and costs $1.04 more than Wild Wonders Organic Cherry Tomatoes, 12 oz.',
  ],
  darkChocolate: [
    'Two packs cost £5.00 in total, and £1.90 more than Bournville Dark Chocolate 180g buys a Fairtrade and organic label.',
  ],
  basil: ['It is in season in late July and saves £0.45 compared with Cut Basil 31g.'],
  vinegar: ['It is labelled “glass bottle” and leaves 444 ml, which keeps 30 days.'],
};
