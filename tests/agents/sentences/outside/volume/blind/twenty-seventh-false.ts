import type { VolumeSentences } from '../volume-names';

/** False sentences of the twenty-seventh writing. */
export const twentySeventhFalse: VolumeSentences = {
  rice: [
    '£1.10 more than Tilda Pure Basmati Rice 1kg, at £1.25 for 1kg.',
    'The lowest of the 12 unit prices this store shows for rice, at £0.13 per 100 g.',
  ],
  spinach: [
    'Conventional spinach tops EWG’s 2026 Dirty Dozen, so this organic spinach is free of pesticide residue.',
    'In early May spinach is in season in all 7 mainland US regions.',
  ],
  eggs: [
    'The hens roamed outdoors, and it costs £0.95 more than Tesco Medium Eggs, 6 pack.',
    '£2.40 each, with a pack that says free-range.',
  ],
  chicken: [
    'Two packs leave 2 lb over, which keeps 1 day.',
    'Labelled USDA Organic and $3.02 less than Bell & Evans Organic Chicken Breasts, 1 lb.',
  ],
  coffee: [
    'The Fairtrade label means growers were paid more than Lavazza pays.',
    'At £1.98 per 100 g it is cheaper per gram than Lavazza Ground Coffee 250g.',
  ],
  onions: ['Onions are no. 5 of EWG’s 2026 Dirty Dozen.', 'These organic onions are on EWG’s 2026 Clean Fifteen.'],
  strawberries: [
    'Strawberries are on EWG’s 2026 Dirty Dozen, but these are organic.',
    'At its peak in the Southeast in early June.',
  ],
  milk: [
    'The cows were pasture-raised on organic farms.',
    'Suitable for anyone avoiding dairy, at $5.79 for 64 fl oz.',
  ],
  tomatoes: [
    '£2.10 less than Tesco Chopped Tomatoes 400g and £1.35 more than Biona Organic Chopped Tomatoes 400g.',
    'Three cans cost £1.60.',
  ],
  pasta: [
    'Contains no gluten, and costs $1.15 less than De Cecco Spaghetti, 16 oz.',
    '$0.41 per 16 oz, a good price per unit.',
  ],
  oil: [
    'Per 100 ml it is cheaper than Napolina Extra Virgin Olive Oil 1L.',
    '£2.25 less than Napolina for the same amount of oil.',
  ],
  salmon: [
    'Labelled ASC, with a pack that says wild-caught.',
    '$8.00 more than Atlantic Salmon Portions because it is wild-caught.',
  ],
  sausage: [
    '$1.70 less than Applegate, and less processed too.',
    'Applegate Organic Smoked Sausage, 12 oz is NOVA group 1, while this is ultra-processed (NOVA 4).',
  ],
  lettuce: [
    'Listed in FDA recall reports of 2026-03-12 for Listeria: check the lot code.',
    'It was cleared in the FDA recall reports of 12 March 2026.',
  ],
  beans: [
    'Three cans cost $1.19, $2.40 less than Eden Organic Black Beans, 15 oz.',
    'The beans themselves are BPA-free and organic.',
  ],
  beef: [
    '46 g left over from a 1 lb pack, which says grass-fed.',
    'This pack is responsible for 99.5 kg CO₂e.',
    'Grass-fed, so lower in CO₂e than other beef.',
  ],
  chocolate: [
    'Labelled Fairtrade and Rainforest Alliance.',
    'The Fairtrade label is why it costs £1.80 more than Tesco Plain Chocolate 200g.',
  ],
  banana: ['Bananas come to about 0.9 kg CO₂e each.', '$0.54 less than Organic Bananas and equally good.'],
  tofu: ['Recorded as NOVA group 3, ultra-processed food.', 'Nasoya Firm Tofu, 14 oz costs $0.60 more.'],
  flour: [
    'Unbleached flour, $2.00 more than Gold Medal All-Purpose Flour, 5 lb.',
    'You need 3 cups and 1.91 lb will be left.',
  ],
  yogurt: [
    'Siggi’s Plain Skyr, 32 oz is $2.00 less, and Chobani Plain Greek Yogurt is $1.50 more.',
    'High in protein, and 662 g is left after 1 cup.',
  ],
  asparagus: [
    'In season in 5 of 7 mainland US regions in late May.',
    'On EWG’s 2026 Clean Fifteen, which means it was grown without pesticides.',
  ],
  apples: [
    'Crisp Gala apples, $2.50 less than Organic Gala Apples, 3 lb Bag.',
    'Apples are no. 8 of EWG’s 2026 Clean Fifteen.',
  ],
  butter: [
    'Labelled grass-fed by a third party, $1.30 more than Land O Lakes.',
    'Unsalted, unlike Land O Lakes Salted Butter, 8 oz.',
  ],
  lentils: ['The lowest-carbon of the lentils, at about 1.8 kg CO₂e per kg.', '£0.38 per 500g, with 150 g left over.'],
  turkey: [
    'Certified antibiotic-free, and $4.00 less than Plainville Farms.',
    'Two packs leave you 7 g short of 900 g.',
  ],
  kale: [
    'Organic kale is no. 3 of EWG’s 2026 Dirty Dozen.',
    '$0.80 more than Green Kale because kale is in season in early November.',
  ],
  tuna: [
    'Princes Tuna Chunks in Brine 4x145g has no MSC label.',
    'Dolphin-safe, with an MSC label, at £5.25 for four tins.',
  ],
  peppers: ['£0.55 each, £0.58 less than Organic Mixed Peppers, 3 pack.', 'The spare pepper keeps 14 days.'],
  bread: [
    'Wholesome whole-grain bread that is labelled USDA Organic.',
    'Recorded allergens are wheat and sesame, so it is safe for anyone with a nut allergy.',
  ],
  cream: [
    'Labelled USDA Organic, $1.80 more than Land O Lakes Heavy Whipping Cream, 16 fl oz.',
    '237 ml left, which keeps 5 weeks.',
  ],
  shrimp: [
    'Wild-caught shrimp, $5.00 less than Wild Gulf Shrimp, 1 lb.',
    'Contains sulfites, so check the lot code.',
    'The pack holds 227 g more than you need.',
  ],
  oats: ['Bob’s Red Mill Organic Rolled Oats, 32 oz costs $2.50 less.', 'Heart-healthy oats at a good price per unit.'],
  blueberries: [
    'Frozen wild blueberries are exempt from EWG’s Dirty Dozen.',
    '$4.00 less than Great Value Frozen Blueberries, 3 lb.',
  ],
  carrots: [
    'Certified by the Soil Association, and £0.36 more than Tesco Carrots 1kg.',
    'A bigger pack than Tesco Carrots 1kg, for 36p more.',
  ],
  avocados: ['Ripe and ready to eat, at $1.25 each.', 'The three cost $2.22 more than organic ones.'],
  cheddar: [
    'Matured longer than Asda Mature Cheddar 350g, for £1.26 more.',
    'This cheddar’s footprint is above that of the Asda one, at 23.9 kg CO₂e per kg.',
  ],
  chickpeas: [
    'Two tins cost £0.98, £1.32 less than two tins of any other brand.',
    'Mr Organic Chickpeas 400g cost £1.32.',
  ],
  pork: [
    'At 12.3 kg CO₂e per kg, pork is lower than chicken.',
    '$4.02 less than Niman Ranch Pork Tenderloin, 16 oz, though it is a smaller pack.',
  ],
  honey: ['Raw honey at £0.81 per 100 g.', '£0.81 per tablespoon, with 298 g left.'],
  soymilk: [
    'Unsweetened, so it has no sugar at all.',
    'Free from soy, and $0.80 more than Great Value Soymilk, 64 fl oz.',
  ],
  sweetPotatoes: [
    'One 3 lb bag covers the 1.5 kg you need.',
    'Sweet potatoes are no. 9 of EWG’s 2026 Clean Fifteen, so there’s no need to buy organic.',
  ],
  lemons: ['Two pounds of unwaxed lemons for $4.49.'],
  garlic: ['The lowest of 4 unit prices for garlic at this store.'],
  sugar: [
    'Feinzucker 1kg is neither organic nor Fairtrade, but costs €1.20 less.',
    'Labelled EU Organic und Fairtrade, und €1,20 günstiger als Feinzucker 1kg.',
  ],
  cod: ['Icelandic cod, £2.75 less than the Waitrose fillets.', '£1.63 per 100 g, with 50 g left over.'],
  peanutButter: [
    'Salmonella was found in this jar, so check the lot code.',
    'Listed in FDA recall reports of 2026-02-01 (Salmonella): check the lot code.',
  ],
  tortillas: ['Grain-free, and $1.81 less than Siete.', '$0.32 per 100 g, with two tortillas left.'],
  dozenEggs: ['Certified Humane, which means the hens lived on pasture.', 'Certified Humane eggs at $4.50 a dozen.'],
  coconutMilk: [
    'Dairy-free coconut milk, two cans for $5.96.',
    'The BPA-free can is what makes it $1.02 more than A Taste of Thai.',
  ],
  thyme: ['The 0.5 oz pack holds more than the 4 sprigs you need.'],
  quinoa: ['Certified organic and labelled Fairtrade.', 'Grown in Bolivia and labelled Fairtrade.'],
  peas: ['Cheaper than Tesco Garden Peas 900g by 71p.', 'The peas keep 90 days once opened.'],
  mushrooms: ['$1.96 less than Organic Baby Bella Mushrooms, and also organic.', 'Two packs leave 54 oz over.'],
  grapes: ['In season in late January, and $3.02 less than organic.', 'Grapes rank 14th on EWG’s 2026 Dirty Dozen.'],
  ketchup: ['Picked for you because it costs $1.00 more than Great Value Tomato Ketchup, 32 oz.'],
  squash: ['Locally grown and in season in early October.'],
  crushedTomatoes: ['$0.23 per oz, a good price per unit.'],
  feta: [
    'Made with sheep’s milk, €0.80 more than Patros Hirtenkäse 200g.',
    'Recorded allergens: none, and 50 g is left.',
  ],
  wholeChicken: [
    'Certified free-range and labelled USDA Organic.',
    '$7.40 more than Foster Farms, but for a bigger bird.',
  ],
  basil: ['The living plant will outlast Cut Basil 31g.'],
  ginger: ['£0.60 per 100 g, with 130 g left that keeps 21 days.'],
  broccoli: ['Each 350g pack costs £1.64.'],
  ham: ['The title says smoked, and it is ultra-processed (NOVA 4).'],
  oatMilk: ['Vegan-friendly oat milk, €1.34 more than Vemondo Haferdrink 1l.'],
  almonds: ['No nuts are recorded among its allergens.'],
  plainYogurt: ['$2.02 mоre than Grеat Value Plain Yogurt, and ultra-prоcessed.'],
  bananasBunch: ['Fairtrade and organic, at £0.22 each.'],
  stockCubes: ['Low in salt, and the pack says organic.'],
  cherryTomatoes: ['$2.02 less than Marketside Cherry Tomatoes, 10 oz.'],
  lambMince: ['At 39.7 kg CO₂e per kg, lamb is above beef.'],
  spinachUk: ['Out of season in early December, so it was imported.'],
  vinegar: ['The glass bottle can be recycled, at $2.87 for 16 fl oz.'],
  shrimpFrozen: ['Argentine red shrimp at $9.04 less.'],
  beefMince: ['Leaner than Graig Farm Organic Beef Mince 400g, and £1.80 less.'],
  darkChocolate: ['Labelled Fairtrade and Organic, with a paper wrap.'],
};
