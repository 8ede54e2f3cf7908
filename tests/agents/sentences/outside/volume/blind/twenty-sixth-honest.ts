import type { VolumeSentences } from '../volume-names';

/** True sentences of the twenty-sixth writing, by one who had read what the model is told and not the check. */
export const twentySixthHonest: VolumeSentences = {
  rice: ['A good price per unit at £0.13 per 100 g, it saves £1.10 compared with Tilda Pure Basmati Rice 1kg.'],
  spinach: [
    'It costs $2.00 more than Good & Gather Baby Spinach, 5 oz, but it is labelled USDA Organic and is in season in early May.',
  ],
  eggs: ['One 6 pack covers the 6 eggs you need at £0.40 each, and the pack says “free-range”.'],
  chicken: ['Two packs cost $14.98 in total and leave 1 lb over, which keeps 2 days.'],
  coffee: ['Labelled Fairtrade, it costs £1.25 more than Lavazza Ground Coffee 250g.'],
  onions: ['It is the pick for every cart at $2.79, and onions are no. 5 of EWG’s 2026 Clean Fifteen.'],
  strawberries: [
    'At $4.49, it costs $3.00 less than Driscoll’s Organic Strawberries, 16 oz, and strawberries are at their peak in the Northeast in early June.',
  ],
  milk: [
    'It is organic and the pack says “pasture-raised”, but you pay $2.30 more than for Great Value Whole Milk, 64 fl oz.',
  ],
  tomatoes: ['Three packs cost £4.80 in total and cover the 1.2 kg you need.'],
  pasta: ['It saves $1.15 compared with De Cecco Spaghetti, 16 oz, and the 16 oz pack covers the 1 lb you need.'],
  oil: ['It costs £7.50, which is £2.25 less than Napolina Extra Virgin Olive Oil 1L, and 455 ml is left over.'],
  salmon: [
    'It carries the MSC label and the pack says “wild-caught”, though it costs $8.00 more than Atlantic Salmon Portions, 12 oz.',
  ],
  sausage: [
    'The trade-off for saving $1.70 compared with Applegate Organic Smoked Sausage, 12 oz: it is recorded as ultra-processed (NOVA 4).',
  ],
  lettuce: [
    'Romaine Hearts, 3 ct cost $3.49, but they are listed in FDA recall reports of 2026-03-12 (E. coli), so check the lot code.',
  ],
  beans: ['Three cans cost $3.57, a saving of $2.40 compared with Eden Organic Black Beans, 15 oz.'],
  beef: [
    'The pack says “grass-fed”, but beef averages about 99.5 kg CO₂e per kg worldwide and it is 46 g short of your 500 g.',
  ],
  chocolate: ['For the conscious cart it is labelled Fairtrade, and it works out to £2.08 per 100 g.'],
  banana: ['Six bananas cost $1.74 at $0.29 each, $0.54 less than Organic Bananas, each.'],
  tofu: ['It costs $0.60 more than Nasoya Firm Tofu, 14 oz, and the 14 oz pack matches what you need.'],
  flour: ['Picked for the balanced cart, it costs $5.49 and leaves 1.91 kg after the 3 cups you need.'],
  yogurt: ['It is recorded as unprocessed (NOVA 1) and saves $2.00 compared with Siggi’s Plain Skyr, 32 oz.'],
  asparagus: [
    'Asparagus is in season in 5 of 7 mainland US regions in late April, and it is on EWG’s 2026 Clean Fifteen.',
  ],
  apples: [
    'Apples are in season in 7 of 7 mainland US regions in late September, though they are no. 8 of EWG’s 2026 Dirty Dozen and it is not organic.',
  ],
  butter: [
    'It costs $1.30 more than Land O Lakes Salted Butter, 8 oz, the pack says “grass-fed”, and 127 g is left that keeps 30 days.',
  ],
  lentils: ['At £1.90 it is the pick in all three carts, and pulses have a world average of about 1.8 kg CO₂e per kg.'],
  turkey: [
    'It is $4.00 cheaper than Plainville Farms Organic Ground Turkey, 16 oz, and the pack says “no antibiotics ever”.',
  ],
  kale: ['It is in season in early November and organic, while conventional kale is no. 3 of EWG’s 2026 Dirty Dozen.'],
  tuna: ['It costs £1.40 more than Princes Tuna Chunks in Brine 4x145g, but it is MSC-labelled.'],
  peppers: ['You need 2, so the 3 pack leaves 1 that keeps 7 days, at £0.58 each.'],
  bread: [
    'It is labelled USDA Organic but recorded as ultra-processed (NOVA 4), and it costs $3.10 more than Wonder Classic White Bread, 20 oz.',
  ],
  cream: ['It is organic at $6.29, though that is $1.80 more than Land O Lakes Heavy Whipping Cream, 16 fl oz.'],
  shrimp: ['It costs $5.00 less than Wild Gulf Shrimp, 1 lb, but one 1 lb pack is 227 g short of the 1.5 lb you need.'],
  oats: [
    'At $5.98 for 42 oz, it is a good price per unit and saves $2.50 compared with Bob’s Red Mill Organic Rolled Oats, 32 oz.',
  ],
  blueberries: ['One 3 lb pack covers the 500 g you need and leaves 861 g, which keeps 180 days.'],
  carrots: ['It is organic and in season in late August, but £0.36 more than Tesco Carrots 1kg.'],
  avocados: ['Three avocados cost $3.75 in total, and avocados rank no. 1 on EWG’s 2026 Clean Fifteen.'],
  cheddar: ['It costs £3.75 and leaves 150 g, which keeps 21 days, but cheese averages about 23.9 kg CO₂e per kg.'],
  chickpeas: ['Two packs at £0.49 each come to £0.98, with a good price per unit of £0.12 per 100 g.'],
  pork: ['It saves $4.02 over Niman Ranch Pork Tenderloin, 16 oz, and it covers the 1 lb you need.'],
  honey: ['You need 2 tbsp, so one 340g pack at £2.75 leaves 298 g.'],
  soymilk: ['It is the balanced and conscious pick at $4.29, though it is recorded as ultra-processed (NOVA 4).'],
  sweetPotatoes: ['Two 3 lb bags cost $7.98 in total and leave 1.22 kg, which keeps 14 days.'],
  sugar: ['It is labelled both EU Organic and Fairtrade, but costs €1.20 more than Feinzucker 1kg.'],
  cod: [
    'It is £2.75 less than Waitrose Icelandic Cod Fillets 480g and labelled MSC, though it is 50 g short of the 450 g you need.',
  ],
  peanutButter: [
    'It costs $3.75 less than Santa Cruz Organic Peanut Butter, 16 oz, but it is listed in FDA recall reports of 2026-01-20 (Salmonella), so check the lot code.',
  ],
  tortillas: ['The 10 ct pack works out to $0.32 each and leaves 2 after the 8 you need.'],
  dozenEggs: [
    'It is Certified Humane and the pack says “pasture-raised”, at $4.50 more than Great Value Large Eggs, 12 ct.',
  ],
  quinoa: ['It is Fairtrade-labelled and the pack says “organic”, but it costs £2.35 more than Tesco Quinoa 300g.'],
  mushrooms: ['Mushrooms are no. 12 of EWG’s 2026 Clean Fifteen, and two packs cost $4.96 in total.'],
  grapes: ['Grapes are out of season in late January, but it costs $3.02 less than Organic Red Seedless Grapes, 2 lb.'],
  ketchup: ['You chose it for $4.98, $1.00 more than Great Value Tomato Ketchup, 32 oz.'],
  squash: ['It is in season in early October and costs $3.49 in all three carts.'],
  feta: ['It costs €0.80 more than Patros Hirtenkäse 200g, and 50 g is left over that keeps 5 days.'],
  wholeChicken: [
    'It is USDA Organic and the pack says “free-range”, but at $14.36 it costs $7.40 more than Foster Farms Whole Chicken, 5 lb.',
  ],
  broccoli: [
    'Two 350g packs cover the 500 g you need for £1.64, and it saves £1.36 compared with Sainsbury’s SO Organic Broccoli 300g.',
  ],
  ham: [
    'The title says “cured” and it is recorded as ultra-processed (NOVA 4), and it costs £2.10 more than Tesco Cooked Ham 250g.',
  ],
  oatMilk: [
    'Oatmilk has a world average of about 0.9 kg CO₂e per kg, but it costs €1.34 more than Vemondo Haferdrink 1l.',
  ],
  cherryTomatoes: [
    'Tomatoes are at their peak in California in late July, and it saves $2.02 compared with Wild Wonders Organic Cherry Tomatoes, 12 oz.',
  ],
  lambMince: [
    'One 500g pack is all of the 500 g you need at £6.25, though lamb and mutton average about 39.7 kg CO₂e per kg.',
  ],
  darkChocolate: ['Two packs cost £5.00 in total, it is Fairtrade, and the pack says “paper wrap”.'],
};
