import type { VolumeSentences } from './volume-names';

/** False sentences of the eighteenth writing: reasons as a model would write them, by a writer who had not seen the check. */
export const eighteenthFalse: VolumeSentences = {
  rice: ['At £1.25 for 1kg, this rice costs £1.10 more than the Tilda Pure Basmati.'],
  spinach: [
    'Two 5 oz packs cost $3.99 and cover the 200 g you need.',
    'Spinach is no. 1 on EWG’s 2026 Clean Fifteen, and this pack is labelled USDA Organic.',
  ],
  eggs: ['These eggs are labelled organic and cost £0.95 more than Tesco Medium Eggs.'],
  chicken: ['You need 1.5 lb of chicken, and this pack leaves 1 lb that keeps for 2 days.'],
  coffee: ['This ground coffee is labelled Rainforest Alliance and costs £1.25 more than Lavazza Ground Coffee.'],
  onions: ['Onions rank no. 5 on EWG’s 2026 Dirty Dozen, and this 3 lb bag costs $2.79.'],
  strawberries: ['These organic strawberries are $4.49 and at their peak in the Northeast in early June.'],
  milk: ['Labelled USDA Organic, this milk costs $2.30 less than Great Value Whole Milk.'],
  tomatoes: ['This is the balanced option: £2.10 more than Tesco Chopped Tomatoes and £1.35 more than Biona Organic.'],
  pasta: ['Barilla costs $1.15 less than De Cecco Spaghetti and is gluten-free.'],
  oil: ['You need just 455 ml, so 45 ml of this 500ml bottle will be left over.'],
  salmon: [
    'This salmon is labelled ASC and costs $8.00 more than Atlantic Salmon Portions.',
    'Two 12 oz packs come to $27.98 and leave 113 g that keeps for 7 days.',
  ],
  sausage: ['One 14 oz pack covers the 350 g you need, with 47 g left, and it contains no preservatives.'],
  lettuce: [
    'These romaine hearts are listed in FDA recall reports of 2026-03-12 for Salmonella, so check the lot code.',
  ],
  beans: ['Each 15.5 oz can costs $3.57, and you need 3 of them.'],
  beef: ['One 1 lb pack covers the 500 g you need with 46 g left over.'],
  chocolate: ['Labelled Fairtrade and vegan, this dark chocolate costs £1.80 more than Tesco Plain Chocolate.'],
  banana: ['Six bananas cost $1.74, and they’re labelled Fairtrade.'],
  tofu: ['House Foods Firm Tofu is $0.60 less than Nasoya, and one 14 oz pack is exactly what you need.'],
  flour: ['King Arthur costs $2.00 more than Bob’s Red Mill All-Purpose Flour, at $5.49 for a 5 lb bag.'],
  yogurt: ['Fage is $1.50 less than Chobani Plain Greek Yogurt and $2.00 less than Siggi’s Plain Skyr.'],
  asparagus: ['Asparagus is in season in 7 of 7 mainland US regions in late April and is on EWG’s 2026 Clean Fifteen.'],
  apples: ['These Gala apples cost $2.50 less than the organic bag and have a crisp, sweet flavour.'],
  butter: ['You’ll use 127 g and have 100 g left, which keeps for 30 days.'],
  lentils: ['One 500g pack at £1.90 covers the 350 g you need and is high in protein.'],
  turkey: ['Two 16 oz packs cost $10.98, which is $4.00 more than Plainville Farms Organic Ground Turkey.'],
  kale: ['Conventional kale is no. 2 on EWG’s 2026 Dirty Dozen, so the organic bunch was picked.'],
  tuna: ['This MSC-labelled tuna costs £1.40 less than Princes Tuna Chunks in Brine.'],
  peppers: ['You need 2 and the pack holds 3, so 1 is left and keeps for 3 days.'],
  bread: ['This bread is labelled USDA Organic and is recorded as unprocessed (NOVA 1).'],
  cream: ['You need 1 cup from a 16 fl oz carton, leaving 237 ml that keeps for 15 days.'],
  shrimp: [
    'At $9.99 this wild-caught shrimp costs $5.00 less than Wild Gulf Shrimp.',
    'One 1 lb pack gives you 227 g more than the 1.5 lb you need.',
  ],
  oats: ['Quaker costs $2.50 less than Bob’s Red Mill Organic Rolled Oats at $0.50 per oz.'],
  blueberries: ['Priced at $1.50 less than Great Value, these frozen blueberries sit in the balanced cart.'],
  carrots: ['These organic carrots are out of season in late August and cost £0.36 more than Tesco Carrots 1kg.'],
  avocados: ['These avocados cost $3.75 each, $2.22 less than Organic Hass Avocado.'],
  cheddar: ['Cathedral City costs £1.26 more than Tesco Mature Cheddar, at £3.75 for 350g.'],
  chickpeas: ['Two 400g cans cost £0.98, and they have no added salt.'],
  pork: ['Pig meat averages about 4.02 kg CO₂e per kg worldwide; this tenderloin costs $6.97.'],
  honey: ['This British honey costs £2.75, and 298 g is left over after your 2 tbsp.'],
  soymilk: ['You need 2 cups, so 1.42 l is left over, and it’s free from common allergens.'],
  sweetPotatoes: ['One 3 lb bag for $7.98 covers the 1.5 kg you need.'],
  lemons: ['These organic lemons cost $4.49 for a 2 lb bag.'],
  garlic: ['At $0.86 each, this garlic was picked in all three carts.'],
  sugar: ['Labelled EU Organic and Fairtrade, this cane sugar costs €1.20 less than Feinzucker 1kg.'],
  cod: ['One 400g pack covers the 450 g you need, with 50 g left.'],
  peanutButter: [
    'Skippy costs $3.75 less than Santa Cruz Organic and is listed in FDA recall reports of 2026-01-20 for Listeria.',
  ],
  tortillas: ['You need 8 and the pack has 10, so 2 are left and keep for 14 days.'],
  dozenEggs: ['You’ll pay $4.50 more than for Great Value Large Eggs to get the USDA Organic label.'],
  coconutMilk: ['Thai Kitchen costs $1.02 less than A Taste of Thai, and the pack says “BPA-free can”.'],
  thyme: ['You need 0.5 oz of thyme, and this pack costs $2.29.'],
  quinoa: ['Labelled USDA Organic, this quinoa costs £2.35 more than Tesco Quinoa 300g.'],
  peas: ['You need 550 g, and the 250 g left will keep for 90 days.'],
  mushrooms: ['These organic mushrooms are $2.48 a pack, and mushrooms are on EWG’s 2026 Clean Fifteen.'],
  grapes: ['These grapes cost $3.02 less than the organic ones and are in season in late January.'],
  ketchup: [
    'Heinz was picked in the cheaper cart at $4.98, $1.00 more than Great Value.',
    'You chose this ketchup; at $4.98 it has less sugar than Great Value.',
  ],
  squash: ['Butternut squash is at its peak in California in early October, and one costs $3.49.'],
  crushedTomatoes: ['At $1.79, this can costs $2.20 less than Hunt’s Crushed Tomatoes.'],
  feta: ['You need 150 g, leaving 50 g that keeps for 15 days.'],
  wholeChicken: ['This 4 lb chicken is USDA Organic and costs $7.40 less than Foster Farms Whole Chicken.'],
  basil: ['The living plant costs £0.45 less than Cut Basil 31g, and basil is in season in late July.'],
  ginger: ['At £0.60 per 100 g, this ginger is in all three carts.'],
  broccoli: ['You need 350 g of broccoli, so two packs leave 200 g that keeps for 5 days.'],
  ham: ['Each pack costs £6.50, which is £2.10 more than Tesco Cooked Ham 250g.'],
  oatMilk: ['Oatly costs €1.34 more than Vemondo Haferdrink and froths well for coffee.'],
  almonds: ['Blue Diamond costs $6.01 more than 365 Organic Almonds, at $7.98 for 16 oz.'],
  plainYogurt: ['Labelled USDA Organic, this yogurt is recorded as NOVA group 4, ultra-processed food.'],
  bananasBunch: ['These bananas are labelled Fairtrade and organic, and cost £0.32 more than the regular 5 pack.'],
  stockCubes: ['The pack says organic and contains no celery, at £0.75 more than Oxo.'],
  cherryTomatoes: ['Tomatoes are at their peak in the Northeast in late July, and these cost $3.98 a pack.'],
  lambMince: ['At £6.25 per 100 g, this mince was picked in the cheaper and balanced carts.'],
  spinachUk: ['You need 100 g, and three bags at £1.50 each cover it.'],
  vinegar: ['At $2.87, this vinegar is aged in oak and comes in a glass bottle.'],
  shrimpFrozen: ['It’s listed in FDA recall reports of 2026-08-19 for undeclared sulfites, so check the lot code.'],
  beefMince: ['At £4.69 this grass-fed mince costs £1.80 less than Graig Farm Organic Beef Mince.'],
  darkChocolate: ['Labelled Fairtrade, Divine costs £1.90 more than Green & Black’s Dark Chocolate.'],
};

/** Written as true, but claiming more than the facts: refused like the false ones. */
export const eighteenthBeyond: VolumeSentences = {
  asparagus: [
    // No size is known, so nothing says that the need is covered.
    'One bunch at $3.99 covers the recipe, though the store doesn’t give its size.',
  ],
  avocados: [
    // The saving does not follow from the list.
    'Since avocados top the Clean Fifteen for 2026, this pick saves you $2.22 over the Organic Hass Avocado.',
  ],
  ham: [
    // The difference is of both packs, told beside the price of one.
    'The balanced cart’s ham is £3.25 a pack; it costs £2.10 more than Tesco Cooked Ham and is NOVA group 4.',
  ],
  spinachUk: [
    // The difference is of three bags, told beside the price of one.
    'The balanced cart has Florette at £1.50 a bag; the trade-off is £1.20 more than Tesco Spinach.',
  ],
  beefMince: [
    // Why it was picked is no fact.
    'Picked for price at £1.80 less than Graig Farm Organic, though beef averages about 99.5 kg CO₂e per kg.',
  ],
};
