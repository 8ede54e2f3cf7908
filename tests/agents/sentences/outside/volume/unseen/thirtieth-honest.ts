import type { VolumeSentences } from '../volume-names';

/** True sentences of a shopper’s own words, written without seeing the check. */
export const thirtiethHonest: VolumeSentences = {
  rice: [
    'Goes into your cheaper and balanced carts, since £1.25 for a kilo is a good price per unit.',
    'A single 1kg pack is enough for 300 g; 700 g stays over.',
    'Tilda’s basmati would be £1.10 more.',
    'This one undercuts Tilda Pure Basmati Rice by £1.10.',
    'On average a kilo of rice means about 4.5 kg of CO₂e.',
  ],
  spinach: [
    'You’d pay $7.98 for two 5 oz packs; that’s USDA Organic spinach, in season in early May.',
    'It’s $2.00 dearer than Good & Gather, and you’ll have 83 g spare for up to 5 days.',
    'Six of the seven mainland regions have spinach in season in early May.',
  ],
  eggs: [
    'Exactly the six eggs you need, at 40p apiece.',
    'Free-range according to the pack; costs £0.95 more than the Tesco mediums.',
    'For £2.40 you get six, with none left over.',
  ],
  chicken: [
    'Two 1.5 lb packs ($14.98) cover your 2 lb and leave a pound, good for 2 days.',
    'The Bell & Evans organic breasts cost $3.02 more.',
    'The cheaper cart gets this one: $7.49 a pack.',
    'World average: about 9.9 kg CO₂e per kg of chicken.',
  ],
  coffee: [
    'Fairtrade-labelled, and £1.25 above Lavazza Ground Coffee.',
    '227g for £4.50, which leaves 27 g after your 200 g.',
    'Your conscious cart has it for its Fairtrade label, although Lavazza is £1.25 cheaper.',
  ],
  onions: [
    'Onions sit at no. 5 on EWG’s 2026 Clean Fifteen.',
    'All three carts take this 3 lb bag at $2.79.',
    'You need 2 onions and the 3 lb bag costs $2.79.',
  ],
  strawberries: [
    'Strawberries rank second on EWG’s 2026 Dirty Dozen and these are not organic.',
    'Saves $3.00 against Driscoll’s Organic, and strawberries peak in early June in the Northeast.',
    'One 16 oz pack leaves about 54 g over; eat it within 3 days.',
    'The trade-off: $3.00 cheaper, but not organic.',
  ],
  milk: [
    'Organic whole milk at $5.79, which is $2.30 above Great Value.',
    'The record lists milk as an allergen, so check the pack.',
    'Of 64 fl oz you need 500 ml; 1.39 l remains.',
    'USDA Organic, and the carton says “pasture-raised”.',
  ],
  tomatoes: [
    'Three packs make exactly 1.2 kg for £4.80.',
    'Cheaper than Biona by £1.35, dearer than Tesco by £2.10.',
    'It works out at 40p per 100 g.',
  ],
  pasta: [
    'The 1 lb you need is just one 16 oz pack for $1.84.',
    'Contains gluten according to the record; the pack decides.',
    'Cheaper than De Cecco Spaghetti by $1.15.',
  ],
  oil: ['You’ll use 45 ml and keep 455 ml.', 'Costs £7.50 for 500ml, or £1.50 per 100 ml.'],
  salmon: [
    'MSC-labelled sockeye; two packs run $27.98.',
    'It’s $8.00 above the Atlantic portions, but the pack says it is wild-caught.',
    'After your 1.25 lb, 113 g is left and keeps one day.',
  ],
  sausage: [
    'It’s ultra-processed (NOVA 4), but saves $1.70 compared with Applegate.',
    'Saves you $1.70; note that it is an ultra-processed food.',
  ],
  lettuce: [
    'Check the lot code: it appears in FDA recall reports of 12 March 2026 for E. coli.',
    'Three hearts for $3.49; one will be left and keeps 7 days.',
  ],
  beans: [
    'Three 15.5 oz cans at $1.19 come to $3.57.',
    'You pay $2.40 less than with Eden Organic.',
    'The pack claims a “BPA-free can”.',
  ],
  beef: [
    'One pound is 46 g short of the 500 g you need.',
    'Beef averages about 99.5 kg CO₂e per kg worldwide.',
    'Grass-fed, says the pack, for $3.00 more than Market Pantry.',
  ],
  chocolate: [
    'Fairtrade label; £1.80 more than the Tesco plain chocolate.',
    '£3.75 for 180g, 30 g of which you won’t need.',
  ],
  banana: ['Six bananas at $0.29 each: $1.74.', '54 cents less than the organic ones.'],
  tofu: [
    'Exactly the 14 oz you need, for $2.49.',
    'Soybeans are recorded as an allergen; the pack decides.',
    'NOVA group 3, so a processed food.',
  ],
  flour: ['A 5 lb bag for $5.49 covers 3 cups and leaves 1.91 kg.', 'Gold Medal would be $2.00 cheaper.'],
  yogurt: [
    '$1.50 more than Chobani, but $2.00 less than Siggi’s.',
    'Recorded as unprocessed or minimally processed (NOVA 1).',
    'About 662 g stays over, for up to 10 days.',
  ],
  asparagus: [
    'In season in late April in five of seven mainland US regions.',
    'A bunch for $3.99, on EWG’s 2026 Clean Fifteen.',
  ],
  apples: [
    'Apples rank eighth on EWG’s 2026 Dirty Dozen, and these aren’t organic.',
    'In season in all seven mainland US regions in late September.',
    'You save $2.50 by not taking the organic Galas.',
  ],
  butter: [
    '$1.30 more than Land O Lakes, but the pack says “grass-fed”.',
    'You’ll have 127 g left, which keeps for a month.',
  ],
  lentils: ['500g for £1.90; your 350 g leaves 150 g.'],
  turkey: [
    'Two packs for $10.98 leave you just 7 g over.',
    'The pack says “no antibiotics ever”, and it’s $4.00 less than Plainville Farms.',
  ],
  kale: ['Organic kale in season, for 80 cents more than the green kale.'],
  tuna: ['One 4-pack covers your two tins at £5.25.', 'It has the MSC label and costs £1.40 more than Princes.'],
  bread: [
    'It’s organic, yet also ultra-processed (NOVA 4).',
    'Wheat and sesame are among its recorded allergens; the pack decides.',
  ],
  shrimp: [
    'It’s 227 g short of the 1.5 lb you asked for.',
    'A recall report of 2 April 2026 lists it for undeclared sulfites; check the lot code.',
  ],
  feta: ['€3.29 for 200g, with 50 g left for up to 5 days.', 'Patros Hirtenkäse costs €0.80 less.'],
  basil: ['In season in late July; 45p more than cut basil.', 'One plant for the 10 leaves you need.'],
  ginger: ['Only 20 g of the 150g is needed; the other 130 g keeps three weeks.', '60p for 150g, in all three carts.'],
  broccoli: [
    'Two packs, £1.64, which is £1.36 less than the organic broccoli.',
    '200 g will be left after the 500 g you need.',
  ],
  ham: [
    'Ultra-processed, and £2.10 more than Tesco Cooked Ham.',
    'The title says “cured”, and it is recorded as NOVA 4.',
  ],
  oatMilk: ['700 ml of the litre is left and keeps 5 days.'],
  almonds: ['Saves $6.01 against the 365 Organic almonds.', 'One 16 oz pack covers the cup you need.'],
  cherryTomatoes: [
    'Two packs come to $7.96, $2.02 below Wild Wonders but $1.04 above Marketside.',
    'Tomatoes peak in late July in California.',
  ],
  carrots: ['Organic and in season in late August, for 36p more than the plain carrots.', '15p per 100 g.'],
  avocados: ['Three avocados for $3.75.', 'Avocados top EWG’s 2026 Clean Fifteen.'],
  cod: [
    '400g is 50 g short of what you need, but it’s £2.75 less than the Waitrose cod.',
    'MSC-labelled cod for £6.50.',
  ],
  peanutButter: [
    'Check the lot code: an FDA recall report of January 20, 2026 names Salmonella.',
    'Peanuts are recorded as an allergen.',
  ],
  tortillas: ['Two of the ten tortillas are left over and keep a week.', '32 cents each.'],
  mushrooms: ['Two packs leave 54 g, good for 4 days.', 'Mushrooms are no. 12 on the 2026 Clean Fifteen.'],
  grapes: ['Grapes are out of season in late January.'],
  ketchup: ['Your own choice, $1.00 above Great Value.', 'You chose this one; it’s recorded as NOVA 4.'],
  quinoa: ['Fairtrade, and the pack says “organic”; £2.35 more than Tesco’s.'],
};
