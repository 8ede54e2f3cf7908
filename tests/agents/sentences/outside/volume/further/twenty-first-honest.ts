import type { VolumeSentences } from '../volume-names';

/** True sentences of the twenty-first writing: sixty more reasons as a model would write them. */
export const twentyFirstHonest: VolumeSentences = {
  rice: [
    'At £1.25 for 1kg this comes in £1.10 less than Tilda Pure Basmati Rice 1kg, though the recipe needs only 300 g, so 700 g will be left over.',
  ],
  spinach: [
    'This baby spinach is organic, and conventional spinach is no. 1 of EWG’s 2026 Dirty Dozen; it costs $2.00 more than Good & Gather Baby Spinach.',
  ],
  eggs: [
    'The pack says “free-range”, and that choice adds £0.95 over Tesco Medium Eggs; one pack of 6 covers the 6 needed.',
  ],
  chicken: [
    'Two 1.5 lb packs at $14.98 cover the 2 lb needed; the extra 1 lb keeps just 2 days, so plan to use it soon.',
  ],
  coffee: [
    'A Fairtrade-labelled coffee at £4.50: it is £1.25 more than Lavazza Ground Coffee 250g, and 27 g will remain after the 200 g the recipe asks for.',
  ],
  onions: [
    'Onions sit at no. 5 of EWG’s 2026 Clean Fifteen, and this $2.79 bag made it into the cheaper, balanced and conscious lists alike.',
  ],
  strawberries: [
    'Strawberries are at their peak in the Northeast in early June, and this pack is $3.00 less than the organic Driscoll’s; the catch is that strawberries are no. 2 of EWG’s 2026 Dirty Dozen and these aren’t organic.',
  ],
  milk: [
    'It’s USDA Organic milk with “pasture-raised” on the pack, but it runs $2.30 more than Great Value Whole Milk and leaves 1.39 l over.',
  ],
  tomatoes: [
    'A middle-ground choice: three packs come to £4.80, which is £2.10 more than Tesco Chopped Tomatoes yet £1.35 less than Biona Organic.',
  ],
  pasta: ['At $1.84 a pack, Barilla is $1.15 less than De Cecco and a good price per unit at $0.41 per 100 g.'],
  oil: [
    'The 500ml pack is plenty for the 45 ml needed and costs £2.25 less than the 1L Napolina, though 455 ml stays behind.',
  ],
  salmon: [
    'This salmon carries the MSC label and the pack says “wild-caught”, but two packs cost $27.98 and the 113 g left over keeps only 1 day.',
  ],
  sausage: [
    'It saves $1.70 against Applegate Organic Smoked Sausage; the trade-off is that it’s recorded as ultra-processed, NOVA group 4.',
  ],
  lettuce: [
    'Before using these romaine hearts, check the lot code: they appear in FDA recall reports of 2026-03-12 for E. coli.',
  ],
  beans: ['Three packs of Goya come to $3.57, $2.40 less than Eden Organic, and the pack says “BPA-free can”.'],
  beef: [
    'The pack says “grass-fed”, but it costs $3.00 more than Market Pantry Ground Beef 80/20 and ends up 46 g short of the 500 g needed.',
  ],
  chocolate: ['Tony’s is labelled Fairtrade, at the price of paying £1.80 more than for Tesco Plain Chocolate 200g.'],
  tofu: ['One 14 oz pack is exactly what the recipe calls for, though it’s $0.60 more than Nasoya Firm Tofu.'],
  flour: [
    'King Arthur costs $2.00 more than Gold Medal, and since the recipe needs only 3 cups, 1.91 kg will be left.',
  ],
  yogurt: [
    'Recorded as unprocessed or minimally processed (NOVA 1), Fage sits between the two alternatives on price: $1.50 more than Chobani, $2.00 less than Siggi’s.',
  ],
  asparagus: [
    'Asparagus is in season in 5 of 7 mainland US regions in late April, and it’s on EWG’s 2026 Clean Fifteen too.',
  ],
  apples: ['These Galas save $2.50 over the organic bag, but apples rank no. 8 of EWG’s 2026 Dirty Dozen.'],
  butter: [
    'Kerrygold’s pack says “grass-fed”; it’s $1.30 more than Land O Lakes Salted Butter, and the 127 g that goes unused keeps 30 days.',
  ],
  lentils: [
    'Pulses come with about 1.8 kg CO₂e per kg on world average, and this £1.90 pack was picked in the cheaper, balanced and conscious lists.',
  ],
  turkey: [
    'Two packs at $10.98 give the 900 g needed with just 7 g to spare, for $4.00 less than Plainville Farms Organic Ground Turkey.',
  ],
  kale: [
    'This kale is USDA Organic, and conventional kale is no. 3 of EWG’s 2026 Dirty Dozen; the organic bunch costs $0.80 more than Green Kale.',
  ],
  tuna: ['Labelled MSC, these chunks in spring water cost £1.40 more than the Princes tuna in brine.'],
  peppers: [
    'The recipe uses 2 and the pack holds 3, so one pepper is left and keeps for 7 days; the pack is £0.55 less than Organic Mixed Peppers.',
  ],
  bread: [
    'It’s labelled USDA Organic, yet it’s also recorded as ultra-processed (NOVA 4) and costs $3.10 more than Wonder Classic White Bread.',
  ],
  cream: [
    'An organic cream at $6.29, which is $1.80 more than Land O Lakes; 237 ml will be left after the 1 cup needed, and it keeps 5 days.',
  ],
  shrimp: [
    'SeaPak is $5.00 less than Wild Gulf Shrimp, but one pack is 227 g short of 1.5 lb, and it’s listed in recall reports over undeclared sulfites, so check the lot code.',
  ],
  oats: [
    'A good price per unit at $0.50 per 100 g and $2.50 below Bob’s Red Mill Organic, though 920 g is left over after the 3 cups.',
  ],
  blueberries: [
    'Wyman’s frozen berries cost $1.50 more than Great Value but $4.00 less than Cascadian Farm Organic, and the 861 g left keeps 180 days.',
  ],
  carrots: ['Organic and in season in late August, these carrots cost £0.36 more than Tesco Carrots 1kg.'],
  avocados: [
    'Avocados hold the no. 1 spot of EWG’s 2026 Clean Fifteen, and three of these come to $3.75, $2.22 less than organic Hass.',
  ],
  cheddar: [
    'This mature cheddar costs £1.26 more than Asda’s, and cheese stands at about 23.9 kg CO₂e per kg as a world average.',
  ],
  chickpeas: ['Two packs for £0.98 come to £1.32 less than Mr Organic, and the price per unit is good.'],
  pork: ['It’s $4.02 less than Niman Ranch, with a small 68 g left over that keeps 2 days.'],
  soymilk: [
    'Going with Silk means paying $0.80 more than for Great Value Soymilk, and it’s recorded as ultra-processed; 1.42 l will be left, good for 7 days.',
  ],
  sweetPotatoes: ['It takes two 3 lb bags to cover 1.5 kg, $7.98 in total, and the surplus 1.22 kg keeps 14 days.'],
  sugar: ['This cane sugar bears both the EU Organic and the Fairtrade label, for €1.20 more than Feinzucker 1kg.'],
  cod: [
    'The cod is labelled MSC and £2.75 less than the Waitrose Icelandic fillets, but the 400g pack falls 50 g short of the 450 g needed.',
  ],
  peanutButter: [
    'Skippy is cheaper by $3.75 than Santa Cruz Organic, but it’s in FDA recall reports of 2026-01-20 (Salmonella), so check the lot code.',
  ],
  tortillas: [
    'Mission’s 10 ct pack costs $1.81 less than Siete Grain Free, with 2 tortillas left over; note that wheat is a recorded allergen.',
  ],
  dozenEggs: [
    'Labelled Certified Humane and marked “pasture-raised” on the pack, these eggs ask $4.50 more than Great Value Large Eggs.',
  ],
  coconutMilk: [
    'Two cans of Thai Kitchen cost $5.96, $1.02 more than A Taste of Thai, and the pack says “BPA-free can”.',
  ],
  quinoa: [
    'Labelled Fairtrade and described as “organic” on its pack, Alter Eco comes at £2.35 more than Tesco Quinoa 300g.',
  ],
  mushrooms: [
    'Mushrooms are no. 12 of EWG’s 2026 Clean Fifteen, and two packs at $4.96 are $1.96 less than the organic baby bellas.',
  ],
  grapes: [
    'They’re $3.02 less than the organic grapes; on the other hand, grapes are out of season in late January and no. 4 of EWG’s 2026 Dirty Dozen.',
  ],
  ketchup: [
    'The shopper chose this one: Heinz is $1.00 more than Great Value Tomato Ketchup and recorded as ultra-processed.',
  ],
  crushedTomatoes: ['The 28 oz pack matches the 28 oz needed, and at $1.79 it undercuts Muir Glen Organic by $2.20.'],
  feta: ['Dodoni costs €0.80 more than Patros Hirtenkäse, and the remaining 50 g keeps 5 days.'],
  broccoli: [
    'Two packs at £1.64 are £1.36 less than the SO Organic broccoli, a good price per unit, with 200 g left that keeps 5 days.',
  ],
  ham: [
    'This one is the pricier option at £2.10 more than Tesco Cooked Ham 250g, and it’s recorded as ultra-processed; the title also says “cured”.',
  ],
  oatMilk: [
    'Oatly was picked in the balanced and conscious lists even though it’s €1.34 more than Vemondo; oatmilk averages about 0.9 kg CO₂e per kg worldwide.',
  ],
  almonds: [
    'A 16 oz pack for $7.98 works out $6.01 less than 365 Organic Almonds, and 311 g is left once the 1 cup is used.',
  ],
  cherryTomatoes: [
    'Tomatoes are at their peak in California in late July; two packs of Cherubs cost $1.04 more than Marketside but $2.02 less than Wild Wonders Organic.',
  ],
  lambMince: [
    'At £6.25 for the 500 g needed, it’s £3.25 less than Daylesford Organic; lamb and mutton average about 39.7 kg CO₂e per kg worldwide.',
  ],
  shrimpFrozen: [
    'Two packs at $12.92 come in $9.04 below Wild Argentine Red Shrimp, but check the lot code because the product is listed in FDA recall reports of 2026-08-19.',
  ],
  beefMince: [
    'It’s £1.80 less than Graig Farm Organic Beef Mince, while beef carries a world average of about 99.5 kg CO₂e per kg.',
  ],
};
