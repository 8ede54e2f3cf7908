import type { VolumeSentences } from '../volume-names';

/** True sentences in free wording, written before what the model is told was read. */
export const twentyEighthHonest: VolumeSentences = {
  rice: [
    '£1.25 for 1kg, £1.10 less than Tilda Pure Basmati Rice 1kg.',
    'You only need 300 g, so there’ll be 700 g of rice left over from the 1kg pack.',
  ],
  spinach: [
    'This spinach is organic and in season in early May, though the two packs cost $7.98, $2.00 more than the Good & Gather one.',
    'USDA Organic; two 5 oz packs leave 83 g, which keeps 5 days.',
  ],
  eggs: [
    'The pack says free-range, and at £2.40 for six they’re 95p dearer than Tesco Medium Eggs.',
    '40p an egg; pack says “free-range”; 95p more than Tesco Medium Eggs, 6 pack.',
  ],
  chicken: [
    'The two packs come to $14.98, which is $3.02 less than Bell & Evans Organic Chicken Breasts, but 1 lb will be left and it keeps 2 days.',
  ],
  coffee: [
    'This coffee carries the Fairtrade label, a third-party standard, and costs £1.25 more than the Lavazza.',
    '£4.50 for 227g works out at £1.98 per 100 g, with 27 g left after the 200 g needed.',
  ],
  onions: [
    'A 3 lb bag for $2.79, and onions are on EWG’s 2026 Clean Fifteen at no. 5.',
    'Picked in the cheaper, balanced and conscious baskets at $2.79.',
  ],
  strawberries: [
    'You’d save $3.00 over Driscoll’s Organic Strawberries, but these aren’t organic and strawberries are no. 2 on EWG’s 2026 Dirty Dozen.',
    'Strawberries are at their peak in the Northeast in early June, and the 54 g left over keeps 3 days.',
  ],
  milk: [
    'The organic milk costs $2.30 more than Great Value Whole Milk and leaves 1.39 l after the 500 ml you need.',
    'Labelled USDA Organic and, according to the pack, pasture-raised; the price is $5.79.',
  ],
  tomatoes: [
    'Three 400g packs at £1.60 each come to £4.80 and cover the 1.2 kg exactly.',
    '£2.10 more than Tesco Chopped Tomatoes, yet £1.35 less than the Biona Organic ones.',
  ],
  pasta: ['At $1.84 it’s $1.15 cheaper than De Cecco, and the 16 oz pack is just the 1 lb you need.'],
  oil: [
    'It’s £2.25 less than the Napolina, but you get 500ml rather than 1L.',
    'Only 45 ml is needed, so 455 ml of the olive oil will remain.',
  ],
  salmon: [
    'The salmon is MSC-labelled and the pack says it’s wild-caught; the trade-off is paying $8.00 more than for Atlantic Salmon Portions.',
    '2 packs, $27.98; 113 g left, keeps 1 day.',
  ],
  sausage: [
    'It is $1.70 less than Applegate Organic Smoked Sausage, though it is recorded as NOVA group 4, ultra-processed food.',
  ],
  lettuce: [
    'Romaine appears in FDA recall reports dated 12 March 2026 for E. coli, so check the lot code.',
    'You’ll use 2 of the 3 hearts, and the one left keeps 7 days.',
  ],
  beans: ['Three cans for $3.57, $2.40 less than Eden Organic, and the pack says the can is BPA-free.'],
  beef: [
    'One 1 lb pack falls 46 g short of the 500 g needed.',
    'Pack says “grass-fed”; $3.00 more than Market Pantry Ground Beef 80/20; beef averages about 99.5 kg CO₂e per kg worldwide.',
  ],
  chocolate: ['This Fairtrade chocolate costs £1.80 more than Tesco Plain Chocolate, and you’d have 30 g left over.'],
  banana: ['Six bananas at 29 cents each come to $1.74, 54 cents less than organic ones.'],
  tofu: [
    'A 14 oz pack is exactly what you need, at $0.60 more than Nasoya Firm Tofu.',
    'Soybeans are a recorded allergen here, but the pack decides.',
  ],
  flour: ['It costs $2.00 more than Gold Medal, and with 3 cups used there’s 1.91 kg left in the pack.'],
  yogurt: [
    'At $6.99 it sits between the two others: $1.50 more than Chobani and $2.00 less than Siggi’s.',
    'Recorded as unprocessed or minimally processed (NOVA 1); the 662 g left keeps 10 days.',
  ],
  asparagus: ['Asparagus is in season in 5 of 7 mainland US regions in late April and is on EWG’s 2026 Clean Fifteen.'],
  apples: [
    '$2.50 less than the organic Gala bag, but apples are no. 8 on EWG’s 2026 Dirty Dozen and these aren’t organic.',
    'In late September, apples are in season in all 7 mainland US regions.',
  ],
  butter: [
    'The pack says grass-fed, and it costs $1.30 more than Land O Lakes Salted Butter.',
    'Once you’ve used your 100 g you’ll have 127 g left, which keeps 30 days.',
  ],
  lentils: [
    '38p per 100 g, and 150 g will be left over from the 500g pack.',
    'The world average for pulses is about 1.8 kg CO₂e per kg.',
  ],
  turkey: [
    'Two packs at $10.98 give you the 900 g with just 7 g to spare.',
    'The pack says “no antibiotics ever”, and it’s $4.00 less than Plainville Farms Organic.',
  ],
  kale: [
    'This kale is USDA Organic, while conventional kale is no. 3 on EWG’s 2026 Dirty Dozen; it costs 80 cents more than Green Kale.',
  ],
  tuna: [
    'MSC-labelled tuna, at £1.40 more than Princes Tuna Chunks in Brine.',
    'You need 2 tins and this is a pack of four, priced at £5.25.',
  ],
  peppers: ['Three peppers for £1.75, about 58p each, with one left over that keeps 7 days.'],
  bread: ['Labelled USDA Organic but ultra-processed (NOVA 4), and $3.10 more than Wonder Classic White Bread.'],
  cream: [
    'It’s the organic cream, which costs $1.80 more than Land O Lakes.',
    'You need 1 cup, and the 237 ml left over keeps 5 days.',
  ],
  shrimp: [
    'It’s $5.00 less than Wild Gulf Shrimp, but one pack leaves you 227 g short of 1.5 lb.',
    'Named in FDA recall reports of 2 April 2026 over undeclared sulfites: check the lot code.',
  ],
  oats: ['$2.50 less than Bob’s Red Mill Organic, with 920 g left after the 3 cups.'],
  blueberries: ['They cost $1.50 more than Great Value’s but $4.00 less than Cascadian Farm Organic.'],
  carrots: [
    'Organic carrots, in season in late August, for 36p more than Tesco Carrots 1kg.',
    'They cost 36p more for a smaller pack, 700g against 1kg.',
  ],
  avocados: ['Three avocados for $3.75, $2.22 less than organic Hass.'],
  cheddar: ['It’s £1.26 more than the Asda cheddar, and the 150 g you don’t use will keep 21 days.'],
  chickpeas: ['Two cans for 98p, which is £1.32 less than Mr Organic.'],
  pork: ['$4.02 less than Niman Ranch; 68 g left, keeps 2 days.'],
  honey: ['A 340g squeezy honey for £2.75, with 298 g left once you’ve taken your 2 tbsp.'],
  soymilk: ['Soymilk’s world average is about 1 kg CO₂e per kg, but this one is ultra-processed (NOVA 4).'],
  sweetPotatoes: ['Two 3 lb bags cost $7.98 and leave 1.22 kg, which keeps 14 days.'],
  lemons: ['$1.10 less than the organic lemons, at $4.49 for a 2 lb bag.'],
  garlic: ['One garlic bulb is needed, and one bulb costs $0.68.'],
  sugar: ['The sugar bears both the EU Organic and Fairtrade labels, and costs €1.20 more than Feinzucker.'],
  cod: ['The MSC-labelled cod is £2.75 less than Waitrose’s, though it comes up 50 g short.'],
  peanutButter: [
    'It’s $3.75 less than Santa Cruz Organic, but it’s listed in recall reports from January 20, 2026 for Salmonella, so check the lot code.',
  ],
  tortillas: ['Ten tortillas for $3.18, 32 cents each, with 2 left after you use 8.'],
  dozenEggs: [
    'Certified Humane, with “pasture-raised” on the pack, for $4.50 more than Great Value Large Eggs.',
    'You’ll have 4 eggs left from the dozen, and they keep 21 days.',
  ],
  coconutMilk: ['Two cans come to $5.96, $1.02 more than A Taste of Thai, and the pack says BPA-free can.'],
  thyme: ['You need 4 sprigs, but the pack’s size is given in another measure, 0.5 oz.'],
  quinoa: ['It’s Fairtrade-labelled and the pack says organic, at £2.35 more than Tesco Quinoa.'],
  peas: [
    'Birds Eye peas cost 71p more than Tesco Garden Peas, and you get 800g rather than 900g.',
    'Uses 250 g of 800g; the 550 g left keeps 90 days.',
  ],
  mushrooms: ['$1.96 less than the organic baby bellas, and mushrooms are on EWG’s 2026 Clean Fifteen.'],
  grapes: ['Grapes are out of season in late January, but these cost $3.02 less than the organic ones.'],
  ketchup: ['You chose this one yourself; it’s $1.00 more than Great Value Tomato Ketchup.'],
  squash: ['Butternut squash is in season in 6 of 7 mainland US regions in early October.'],
  crushedTomatoes: ['A 28 oz pack is just what you need, for $2.20 less than Muir Glen Organic.'],
  feta: ['80 cents more than Patros Hirtenkäse, with 50 g left that keeps 5 days.'],
  wholeChicken: ['USDA Organic, pack says “free-range”, $7.40 more than Foster Farms.'],
  basil: ['A living basil plant costs 45p more than cut basil, and basil’s in season in late July.'],
  ginger: ['60p for 150g, and the 130 g left keeps three weeks.'],
  broccoli: ['Two packs for £1.64, £1.36 less than the SO Organic broccoli, with 200 g left over.'],
  ham: ['The title says cured, it’s ultra-processed (NOVA 4), and it costs £2.10 more than Tesco Cooked Ham.'],
  oatMilk: ['€1.34 more than Vemondo; 700 ml left, keeps 5 days.'],
  almonds: ['$6.01 less than 365 Organic Almonds, leaving 311 g after the cup you need.'],
  plainYogurt: ['USDA Organic and unprocessed (NOVA 1), although it costs $2.02 more than Great Value Plain Yogurt.'],
  bananasBunch: ['Fairtrade bananas at 22p each, 32p more for the pack than the other 5 pack, with one left over.'],
  stockCubes: ['These say organic on the pack and cost 75p more than Oxo; celery is the recorded allergen.'],
  cherryTomatoes: ['Tomatoes are at their peak in California in late July, and the two packs cost $7.96.'],
  lambMince: ['The pack is exactly the 500 g required and costs £3.25 less than Daylesford Organic Lamb Mince.'],
  spinachUk: [
    'Three 100g packs cost £4.50, which is £1.20 more than Tesco Spinach, and spinach is out of season in early December.',
  ],
  vinegar: ['The pack says glass bottle, and you’d use 2 tbsp and have 444 ml left.'],
  shrimpFrozen: [
    '$9.04 less than Wild Argentine Red Shrimp, but listed in recall reports of 19 August 2026 with no reason given, so check the lot code.',
  ],
  beefMince: [
    'It costs £1.80 less than Graig Farm Organic Beef Mince, and the world average for beef is about 99.5 kg CO₂e per kg.',
  ],
  darkChocolate: ['Fairtrade, and the pack says “paper wrap”; 2 × 90g costs £5.00, £1.90 more than Bournville.'],
};
