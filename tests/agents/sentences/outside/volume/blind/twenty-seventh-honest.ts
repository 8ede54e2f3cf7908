import type { VolumeSentences } from '../volume-names';

/** True sentences of the twenty-seventh writing, in free wording. */
export const twentySeventhHonest: VolumeSentences = {
  rice: [
    '£1.25 for 1kg, £1.10 under Tilda Pure Basmati Rice 1kg.',
    'You only need 300 g here, so a single 1kg pack leaves you with 700 g of rice.',
  ],
  spinach: [
    'Two 5 oz packs come to $7.98, which is $2.00 more than Good & Gather Baby Spinach, 5 oz, but this one is labelled USDA Organic.',
    'Spinach is in season in 6 of 7 mainland US regions in early May, and conventional spinach ranks first on EWG’s 2026 Dirty Dozen.',
  ],
  eggs: [
    'Says free-range on the pack, though at £2.40 it’s 95p dearer than Tesco Medium Eggs, 6 pack.',
    'Six eggs at 40p each, exactly the number you need.',
  ],
  chicken: [
    'Two 1.5 lb packs cost $14.98 and leave 1 lb over, which keeps for 2 days.',
    'This option costs $3.02 less than Bell & Evans Organic Chicken Breasts, 1 lb, with 1 lb surplus to requirements.',
  ],
  coffee: [
    'Fairtrade label, £4.50; costs £1.25 more than Lavazza Ground Coffee 250g.',
    'At £1.98 per 100 g, the 227g pack covers the required 200 g with 27 g remaining.',
  ],
  onions: [
    'Onions sit at number five on EWG’s 2026 Clean Fifteen, and a 3 lb bag is $2.79.',
    '$2.79 for a 3 lb bag; picked in the cheaper, balanced and conscious baskets.',
  ],
  strawberries: [
    '$3.00 cheaper than Driscoll’s Organic Strawberries, 16 oz, but not organic and on EWG’s 2026 Dirty Dozen.',
    'Strawberries are at their peak in the Northeast in early June, and the 54 g you don’t use will keep for 3 days.',
  ],
  milk: [
    'USDA Organic label, but $2.30 more than Great Value Whole Milk, 64 fl oz.',
    'You need 500 ml, so 1.39 litres of the 64 fl oz pack will be left.',
  ],
  tomatoes: [
    'Three 400g tins come to £4.80: £2.10 more than Tesco Chopped Tomatoes but £1.35 less than Biona Organic.',
  ],
  pasta: [
    'Exactly 1 lb for $1.84, and $1.15 less than De Cecco Spaghetti, 16 oz.',
    'Good unit price at 41 cents per 100 g; gluten is recorded as an allergen, but the pack decides.',
  ],
  oil: [
    'It’s £2.25 less than the 1L Napolina Extra Virgin Olive Oil, but it’s half the size.',
    '45 ml used, 455 ml left.',
  ],
  salmon: [
    'MSC-labelled and “wild-caught” on the pack; $8.00 more than Atlantic Salmon Portions, 12 oz.',
    'You’d have 113 g of salmon left from two 12 oz packs, and it only keeps for a day.',
  ],
  sausage: [
    'Cheaper by $1.70 than Applegate Organic Smoked Sausage, 12 oz, but it is recorded as NOVA group 4, ultra-processed.',
    'At $4.29 for 14 oz this leaves 47 g unused, which keeps a week.',
  ],
  lettuce: [
    'Listed in FDA recall reports on 12 March 2026 for E. coli, so check the lot code.',
    'One 3-count pack at $3.49 gives you the two you need and a spare that keeps 7 days.',
  ],
  beans: [
    '3 cans for $3.57, $2.40 less than Eden Organic Black Beans, 15 oz.',
    'The pack says BPA-free can, and at $0.27 per 100 g the unit price is good.',
  ],
  beef: [
    'Pack says grass-fed; costs $3.00 more than Market Pantry Ground Beef 80/20 and falls 46 g short of 500 g.',
    'On a world average, beef comes with roughly 99.5 kg CO₂e per kg, according to Poore and Nemecek (2018).',
  ],
  chocolate: [
    'You pay £1.80 more than for Tesco Plain Chocolate 200g, and the bar carries a Fairtrade label.',
    '30 g spare from a 180g bar once you’ve used your 150 g.',
  ],
  banana: ['Six bananas at 29 cents each add up to $1.74, 54 cents less than Organic Bananas.'],
  tofu: [
    '$0.60 more than Nasoya Firm Tofu, 14 oz, at $2.49 for exactly the 14 oz needed.',
    'The product is recorded as NOVA group 3, processed food, and soybeans are its recorded allergen; the pack decides.',
  ],
  flour: [
    'It’s two dollars more than Gold Medal All-Purpose Flour, 5 lb, and you’ll have 1.91 kg left after your 3 cups.',
  ],
  yogurt: [
    'Unprocessed or minimally processed (NOVA 1), $1.50 above Chobani Plain Greek Yogurt and $2.00 below Siggi’s Plain Skyr.',
    '662 g left over, keeps 10 days.',
  ],
  asparagus: [
    'Asparagus is in season in 5 of 7 mainland US regions in late April, and it’s on EWG’s 2026 Clean Fifteen.',
  ],
  apples: [
    'Apples are in season in all seven mainland US regions in late September.',
    'You save $2.50 against the organic Gala bag, though these aren’t organic and apples rank eighth on EWG’s 2026 Dirty Dozen.',
  ],
  butter: [
    'A bit dearer than Land O Lakes Salted Butter, by $1.30, but the pack does say grass-fed.',
    'After 100 g you will have 127 g left, which keeps for 30 days.',
  ],
  lentils: [
    '500g for £1.90 works out at 38p per 100 g, leaving 150 g after your 350 g.',
    'Pulses average about 1.8 kg CO₂e per kg worldwide (Poore and Nemecek 2018).',
  ],
  turkey: [
    'Two packs, $10.98 all in, with just 7 g left over.',
    '“No antibiotics ever”, says the pack, and it’s $4.00 less than Plainville Farms Organic Ground Turkey.',
  ],
  kale: [
    'Organic kale for 80 cents more than Green Kale, 1 bunch, and in season in early November.',
    'Conventional kale is third in EWG’s 2026 Dirty Dozen; this bunch is labelled USDA Organic.',
  ],
  tuna: [
    'MSC label, for £1.40 more than Princes Tuna Chunks in Brine 4x145g.',
    'You need two tins and this comes as a pack of four at £5.25.',
  ],
  peppers: ['55p less than the organic three-pack, at 58p a pepper.'],
  bread: [
    'The loaf bears a USDA Organic label but is recorded as ultra-processed (NOVA 4).',
    'Costs $3.10 more than Wonder Classic White Bread, 20 oz, and lists wheat and sesame as recorded allergens; the pack decides.',
  ],
  cream: [
    'You’ll use a cup and have 237 ml left, which keeps for five days.',
    'Organic, $6.29, and $1.80 more than Land O Lakes.',
  ],
  shrimp: [
    'A 1 lb pack leaves you 227 g short of the 1.5 lb you need, but it is $5.00 less than Wild Gulf Shrimp, 1 lb.',
    'Appears in FDA recall reports dated 2 April 2026 for undeclared sulfites; check the lot code.',
  ],
  oats: [
    'Good price per unit: $0.50 per 100 g, and $2.50 less than Bob’s Red Mill Organic Rolled Oats, 32 oz.',
    'Three cups is all you need, so there’ll be 920 g of oats left in the pack.',
  ],
  blueberries: [
    'Four dollars less than Cascadian Farm Organic Blueberries, 2 lb, yet $1.50 more than Great Value Frozen Blueberries, 3 lb.',
    'The remaining 861 g keeps for 180 days; blueberries are no. 11 of EWG’s 2026 Dirty Dozen and this pack is not organic.',
  ],
  carrots: ['Organic carrots, in season in late August, but 36p more than Tesco Carrots 1kg.'],
  avocados: [
    'Three avocados at $1.25 apiece: $3.75, and $2.22 less than going organic.',
    'Avocados top EWG’s 2026 Clean Fifteen.',
  ],
  cheddar: [
    '£3.75 for 350g, £1.26 more than Asda Mature Cheddar 350g.',
    'You’ll have 150 g of cheddar left after using 200 g, and it keeps for three weeks.',
  ],
  chickpeas: [
    'Two tins for 98p, which is £1.32 less than Mr Organic Chickpeas 400g.',
    'At £0.12 per 100 g, this product offers a good price per unit.',
  ],
  pork: [
    '$4.02 less than Niman Ranch; 68 g left.',
    'Pig meat emits about 12.3 kg CO₂e per kg as a world average (Poore and Nemecek 2018), and this tenderloin costs $6.97.',
  ],
  honey: ['A 340g squeezy honey for £2.75 gives you the 2 tablespoons you need and 298 g to spare.'],
  soymilk: [
    'It’s $0.80 more than Great Value Soymilk, 64 fl oz, and recorded as ultra-processed (NOVA group 4).',
    'You’ll have 1.42 litres left after your 2 cups, good for 7 days.',
  ],
  sweetPotatoes: [
    'Two 3 lb bags at $7.98 are $3.00 less than organic ones, with 1.22 kg left over that keeps 14 days.',
  ],
  lemons: ['$1.10 less than the organic 2 lb bag.'],
  garlic: ['One bulb, 68 cents, and it’s one of 4 unit prices this store shows for garlic.'],
  sugar: [
    'Labelled both EU Organic and Fairtrade, at €1.20 more than Feinzucker 1kg.',
    'The 500g pack costs €2.19 and leaves 350 g after the 150 g required.',
  ],
  cod: [
    '£2.75 less than Waitrose Icelandic Cod Fillets 480g, but at 400g it’s 50 g shy of the 450 g you need.',
    'MSC-labelled cod at £1.63 per 100 g.',
  ],
  peanutButter: [
    'Listed in the 20 January 2026 FDA recall reports (Salmonella), so do check the lot code; it costs $3.75 less than Santa Cruz Organic Peanut Butter.',
  ],
  tortillas: [
    'Ten for $3.18; you use 8 and the other two keep 7 days.',
    'These tortillas are $1.81 less than Siete Grain Free Tortillas, 8 ct, but they’re ultra-processed (NOVA 4).',
  ],
  dozenEggs: [
    'Certified Humane and “pasture-raised” on the pack, for $4.50 more than Great Value Large Eggs, 12 ct.',
    'You need eight of the dozen, leaving four that keep for 21 days.',
  ],
  coconutMilk: [
    'Two cans at $2.98 each total $5.96, $1.02 more than A Taste of Thai Coconut Milk.',
    'The pack says “BPA-free can”.',
  ],
  thyme: ['You need 4 sprigs, and the pack is sized by weight: 0.5 oz for $2.29.'],
  quinoa: ['Fairtrade label and “organic” on the pack, £2.35 more than Tesco Quinoa 300g.'],
  peas: [
    '71p more than Tesco Garden Peas 900g, and this is a smaller 800g bag.',
    'You’d be left with 550 g of peas, which will keep for 90 days.',
  ],
  mushrooms: ['Two packs of mushrooms for $4.96 come in $1.96 below Organic Baby Bella Mushrooms, 8 oz.'],
  grapes: [
    'Grapes are out of season in late January and these aren’t organic, but they’re $3.02 less than the organic red seedless ones.',
  ],
  ketchup: ['Your own choice: $4.98, a dollar more than Great Value Tomato Ketchup, 32 oz.'],
  squash: ['In season in early October in six of seven mainland US regions, and $3.49 for the one you need.'],
  crushedTomatoes: ['28 oz for $1.79, just what you need and $2.20 less than Muir Glen Organic.'],
  feta: [
    'The selected feta costs €0.80 more than Patros Hirtenkäse 200g and leaves 50 g, which keeps for 5 days.',
    'Milk is a recorded allergen here; the pack decides.',
  ],
  wholeChicken: ['USDA Organic and says free-range, but it’s $7.40 more than Foster Farms Whole Chicken, 5 lb.'],
  basil: ['A living basil plant is 45p more than Cut Basil 31g, and basil is in season in late July.'],
  ginger: ['60p for 150g of root ginger; you need 20 g and the remaining 130 g keeps 3 weeks.'],
  broccoli: ['Two 350g packs at £1.64 work out £1.36 less than Sainsbury’s SO Organic Broccoli 300g.'],
  ham: [
    'Ultra-processed (NOVA 4), and £2.10 more than Tesco Cooked Ham 250g.',
    'Two packs give you 50 g more than the 200 g needed, and that keeps for 3 days.',
  ],
  oatMilk: ['€1.34 more than Vemondo Haferdrink 1l, with 700 ml left over for 5 days.'],
  almonds: [
    'Priced at $7.98, this is $6.01 below 365 Organic Almonds, 16 oz; recorded allergens are almonds and nuts, and the pack decides.',
    'You need 1 cup of almonds, which leaves 311 g of the 16 oz pack.',
  ],
  plainYogurt: [
    'Organic and unprocessed (NOVA 1), though you pay $2.02 more than for Great Value Plain Yogurt.',
    'After the cup and a half you need there’ll be 540 g left, and it keeps for a week.',
  ],
  bananasBunch: ['Fairtrade bananas at 22p each, 32p more than the other five-pack.'],
  stockCubes: [
    'Says organic, contains celery according to the recorded allergens (the pack decides), and costs 75p more than Oxo.',
  ],
  cherryTomatoes: [
    'Tomatoes are at their peak in California in late July, and these are $2.02 less than Wild Wonders Organic but $1.04 more than Marketside.',
  ],
  lambMince: ['Exactly 500 g for £6.25, and £3.25 less than Daylesford Organic Lamb Mince 400g.'],
  spinachUk: [
    'Three 100g bags for £4.50 match the 300 g needed, but cost £1.20 more than Tesco Spinach 250g and spinach is out of season in early December.',
  ],
  vinegar: ['Glass bottle, says the pack; $2.87 for 16 fl oz.'],
  shrimpFrozen: [
    'It’s $9.04 less than Wild Argentine Red Shrimp, 2 lb, but it’s in FDA recall reports of 19 August 2026 with no reason given, so check the lot code.',
  ],
  beefMince: ['£1.80 less than Graig Farm Organic Beef Mince 400g, with 100 g left over that keeps a couple of days.'],
  darkChocolate: [
    'Two bars at £2.50 each make £5.00, £1.90 more than Bournville, with a Fairtrade label and a paper wrap according to the pack.',
  ],
};
