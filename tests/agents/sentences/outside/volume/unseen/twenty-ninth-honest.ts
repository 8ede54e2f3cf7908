import type { VolumeSentences } from '../volume-names';

/** True sentences as of a model that has read what it is told. */
export const twentyNinthHonest: VolumeSentences = {
  rice: [
    'At £1.25 for a 1kg pack, it saves £1.10 compared with Tilda Pure Basmati Rice 1kg and leaves 700 g.',
    'It works out to £0.13 per 100 g, a good price per unit, and it is the pick for the cheaper and balanced carts.',
  ],
  spinach: [
    'It is organic and in season in early May, though it costs $2.00 more than Good & Gather Baby Spinach, 5 oz.',
    'Two packs cost $7.98 in total and cover the 200 g you need, leaving 83 g that keeps 5 days.',
  ],
  eggs: [
    'The pack says “free-range”, but it costs £0.95 more than Tesco Medium Eggs, 6 pack.',
    'One 6 pack covers the 6 you need, and the eggs work out to £0.40 each.',
  ],
  chicken: [
    'Two packs cost $14.98 in total, saving $3.02 compared with Bell & Evans Organic Chicken Breasts, 1 lb, and leave 1 lb.',
  ],
  coffee: [
    'It is labelled Fairtrade, a third-party standard, though it costs £1.25 more than Lavazza Ground Coffee 250g.',
  ],
  onions: ['Onions are no. 5 of EWG’s 2026 Clean Fifteen, and a 3 lb pack costs $2.79.'],
  strawberries: [
    'It saves $3.00 compared with Driscoll’s Organic Strawberries, 16 oz, though strawberries are no. 2 of EWG’s 2026 Dirty Dozen.',
    'Strawberries are at their peak in the Northeast in early June, and the 54 g left over keeps 3 days.',
  ],
  milk: [
    'It is organic and the pack says “pasture-raised”, but it costs $2.30 more than Great Value Whole Milk, 64 fl oz.',
  ],
  tomatoes: [
    'Three packs cost £4.80 in total and cover the 1.2 kg you need.',
    'It costs £2.10 more than Tesco Chopped Tomatoes 400g but £1.35 less than Biona Organic Chopped Tomatoes 400g.',
  ],
  pasta: ['At $1.84, it saves $1.15 compared with De Cecco Spaghetti, 16 oz, and one pack covers the 1 lb you need.'],
  oil: ['It costs £2.25 less than Napolina Extra Virgin Olive Oil 1L, and one 500ml pack leaves 455 ml.'],
  salmon: [
    'It is labelled MSC and the pack says “wild-caught”, while it costs $8.00 more than Atlantic Salmon Portions, 12 oz.',
  ],
  sausage: [
    'It saves $1.70 compared with Applegate Organic Smoked Sausage, 12 oz, though it is recorded as ultra-processed (NOVA 4).',
    'The title says “smoked”, and the 47 g left over keeps 7 days.',
  ],
  lettuce: ['It is listed in FDA recall reports of 2026-03-12 (E. coli), so check the lot code.'],
  beans: [
    'Three packs cost $3.57 in total, saving $2.40 compared with Eden Organic Black Beans, 15 oz.',
    'The pack says “BPA-free can”, and it works out to $0.27 per 100 g, a good price per unit.',
  ],
  beef: [
    'The pack says “grass-fed”, but it costs $3.00 more than Market Pantry Ground Beef 80/20, 1 lb, and is 46 g short.',
  ],
  chocolate: ['It is labelled Fairtrade and leaves 30 g, though it costs £1.80 more than Tesco Plain Chocolate 200g.'],
  banana: ['Six cost $1.74 in total, at $0.29 each, and save $0.54 compared with Organic Bananas, each.'],
  tofu: ['It is recorded as processed food (NOVA 3), and one 14 oz pack covers the 14 oz you need.'],
  flour: ['One 5 lb pack covers the 3 cups you need, but it costs $2.00 more than Gold Medal All-Purpose Flour, 5 lb.'],
  yogurt: [
    'It is recorded as unprocessed (NOVA 1), and it saves $2.00 compared with Siggi’s Plain Skyr, 32 oz.',
    'It costs $1.50 more than Chobani Plain Greek Yogurt, 32 oz, but the 662 g left over keeps 10 days.',
  ],
  asparagus: ['It is on EWG’s 2026 Clean Fifteen and in season in late April.'],
  apples: [
    'At $4.99 for a 3 lb pack, it is in season in late September but on EWG’s 2026 Dirty Dozen and not organic.',
  ],
  butter: ['The pack says “grass-fed”, and the 127 g left over keeps 30 days.'],
  lentils: [
    'At £1.90, one 500g pack covers the 350 g you need and leaves 150 g.',
    'The world average for pulses is about 1.8 kg CO₂e per kg, and it works out to £0.38 per 100 g.',
  ],
  turkey: ['Two packs cost $10.98 in total, at $5.49 each, and the pack says “no antibiotics ever”.'],
  kale: [
    'It is labelled USDA Organic and in season in early November, though it costs $0.80 more than Green Kale, 1 bunch.',
  ],
  tuna: [
    'It is labelled MSC, a third-party standard, but it costs £1.40 more than Princes Tuna Chunks in Brine 4x145g.',
  ],
  peppers: ['At £1.75, it saves £0.55 compared with Organic Mixed Peppers, 3 pack, and leaves 1, which keeps 7 days.'],
  bread: ['It is labelled USDA Organic, though it is recorded as ultra-processed (NOVA 4) and costs $6.49.'],
  cream: ['It is organic, and one 16 fl oz pack covers the 1 cup you need and leaves 237 ml, which keeps 5 days.'],
  shrimp: ['It saves $5.00 compared with Wild Gulf Shrimp, 1 lb, but it is 227 g short of the 1.5 lb you need.'],
  oats: [
    'At $5.98 for a 42 oz pack, it works out to $0.50 per 100 g, a good price per unit.',
    'It leaves 920 g after the 3 cups you need and saves $2.50 compared with Bob’s Red Mill Organic Rolled Oats, 32 oz.',
  ],
  blueberries: [
    'It saves $4.00 compared with Cascadian Farm Organic Blueberries, 2 lb, though it is on EWG’s 2026 Dirty Dozen and not organic.',
  ],
  carrots: ['It is organic and in season in late August, at £0.36 more than Tesco Carrots 1kg.'],
  avocados: ['Three cost $3.75 in total, at $1.25 each, and avocados are no. 1 of EWG’s 2026 Clean Fifteen.'],
  cheddar: [
    'It costs £1.26 more than Asda Mature Cheddar 350g, and milk is its recorded allergen, but the pack decides.',
    'At £3.75, one 350g pack covers the 200 g you need, and the 150 g left keeps 21 days.',
  ],
  chickpeas: ['Two packs cost £0.98 in total and save £1.32 compared with Mr Organic Chickpeas 400g.'],
  pork: ['It saves $4.02 compared with Niman Ranch Pork Tenderloin, 16 oz, and leaves 68 g, which keeps 2 days.'],
  honey: ['It is the pick for the cheaper, balanced and conscious carts, at £2.75 for a 340g pack.'],
  soymilk: ['It costs $0.80 more than Great Value Soymilk, 64 fl oz, and it is recorded as ultra-processed (NOVA 4).'],
  sweetPotatoes: ['Two 3 lb packs cover the 1.5 kg you need and leave 1.22 kg, which keeps 14 days.'],
  lemons: ['One 2 lb pack is planned for the 3 lemons you need, at $1.10 less than Organic Lemons, 2 lb Bag.'],
  garlic: ['It costs $0.68 and is the pick for the cheaper, balanced and conscious carts.'],
  sugar: ['It is labelled EU Organic and Fairtrade, third-party standards, but costs €1.20 more than Feinzucker 1kg.'],
  cod: ['It is labelled MSC and saves £2.75 compared with Waitrose Icelandic Cod Fillets 480g, but it is 50 g short.'],
  peanutButter: [
    'It is listed in FDA recall reports of 2026-01-20 (Salmonella), so check the lot code, and it costs $3.24.',
  ],
  tortillas: ['At $3.18, the pack covers the 8 you need and leaves 2, which keep 7 days.'],
  dozenEggs: [
    'It is labelled Certified Humane and the pack says “pasture-raised”, though it costs $4.50 more than Great Value Large Eggs, 12 ct.',
  ],
  coconutMilk: ['Two packs cost $5.96 in total, which covers the 2 cans you need, and the pack says “BPA-free can”.'],
  thyme: ['One 0.5 oz pack is planned for the 4 sprigs you need, and it costs $2.29.'],
  quinoa: ['It is labelled Fairtrade and the pack says “organic”, while it costs £2.35 more than Tesco Quinoa 300g.'],
  peas: ['At £3.00 for 800g, it leaves 550 g, which keeps 90 days, and costs £0.71 more than Tesco Garden Peas 900g.'],
  mushrooms: ['Mushrooms are no. 12 of EWG’s 2026 Clean Fifteen, and two packs cost $4.96 in total.'],
  grapes: ['It saves $3.02 compared with Organic Red Seedless Grapes, 2 lb, but it is out of season in late January.'],
  ketchup: ['It was chosen by the shopper and costs $1.00 more than Great Value Tomato Ketchup, 32 oz.'],
  squash: ['At $3.49, it is in season in early October and the pick for the cheaper, balanced and conscious carts.'],
  crushedTomatoes: [
    'One 28 oz pack covers the 28 oz you need, and it saves $2.20 compared with Muir Glen Organic Crushed Tomatoes, 28 oz.',
  ],
  feta: ['It costs €0.80 more than Patros Hirtenkäse 200g, and it works out to €1.65 per 100 g.'],
  wholeChicken: [
    'It is labelled USDA Organic and the pack says “free-range”, but it costs $7.40 more than Foster Farms Whole Chicken, 5 lb.',
  ],
  basil: ['It is in season in late July, though it costs £0.45 more than Cut Basil 31g.'],
  ginger: ['At £0.60, one 150g pack covers the 20 g you need, leaving 130 g, which keeps 21 days.'],
  broccoli: ['It works out to £0.23 per 100 g, a good price per unit, and two packs cost £1.64 in total.'],
  ham: ['The title says “cured” and it is recorded as ultra-processed (NOVA 4), while two packs cost £6.50 in total.'],
  oatMilk: [
    'It costs €1.34 more than Vemondo Haferdrink 1l, and the world average for oatmilk is about 0.9 kg CO₂e per kg.',
  ],
  almonds: [
    'It saves $6.01 compared with 365 Organic Almonds, 16 oz, and its recorded allergens are almonds and nuts, but the pack decides.',
  ],
  lambMince: [
    'One 500g pack covers the 500 g you need, and it saves £3.25 compared with Daylesford Organic Lamb Mince 400g.',
  ],
  vinegar: ['The pack says “glass bottle”, and it works out to $0.61 per 100 ml.'],
  plainYogurt: [
    'It is labelled USDA Organic and recorded as unprocessed (NOVA 1), though it costs $2.02 more than Great Value Plain Yogurt, 32 oz.',
  ],
};
