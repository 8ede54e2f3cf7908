import type { outsidePicks } from '../picks';
import type { secondPicks } from '../second-picks';
import type { thirdPicks } from './third-picks';

type Name = keyof typeof outsidePicks | keyof typeof secondPicks | keyof typeof thirdPicks;
type Sentences = Readonly<Partial<Record<Name, readonly string[]>>>;

/** True sentences of the twelfth writing, of the kind "explain more": relative clauses, passives, lists and asides; counted before anything was changed for them. */
export const twelfthHonest: Sentences = {
  oats: [
    'The balanced cart has these oats, as does the cheaper one, at $5.98 for 42 oz.',
    'Compared to the organic option from Bob’s Red Mill, it’s $2.50 less.',
  ],
  blueberries: [
    'Of the three products compared, this one is in the middle on price.',
    'Only 500 g of the 3 lb pack is needed, which leaves you with 861 g for later.',
  ],
  carrots: [
    'These organic carrots are also in season in late August, and you’d have 300 g left for up to 21 days.',
    'The trade-off is price: they cost £0.36 more than Tesco Carrots 1kg.',
  ],
  avocados: [
    'You need 3 avocados, and that’s exactly what this buys, for $3.75.',
    'EWG’s 2026 Clean Fifteen puts avocados at no. 1.',
  ],
  cheddar: [
    'With 350g in the pack and 200 g in the recipe, you’ll be left with 150 g.',
    'What you pay is £3.75, or £1.07 per 100 g, which is £1.26 above Asda Mature Cheddar 350g.',
  ],
  chickpeas: [
    'The need is two cans, and two 400g cans are bought at £0.49 apiece.',
    'These chickpeas, the pick for the cheaper cart, have a good price per unit.',
  ],
  pork: [
    'Pig meat has a world average of about 12.3 kg CO₂e per kg (Poore and Nemecek 2018).',
    'The pack weighs 18.4 oz and costs $6.97, so you save $4.02 over Niman Ranch Pork Tenderloin, 16 oz.',
  ],
  honey: [
    'The 340g pack, priced at £2.75, is the same in the cheaper, balanced and conscious carts.',
    'Your recipe uses 2 tbsp, so most of it, 298 g, will be left.',
  ],
  soymilk: [
    'Soymilk averages about 1 kg CO₂e per kg as a world average, but this one is also recorded as ultra-processed.',
    'Allergens on record are soybeans, and the pack has the final say.',
  ],
  sweetPotatoes: [
    'Since you need 1.5 kg, two 3 lb bags are needed, which together cost $7.98.',
    'The 1.22 kg left over should keep 14 days.',
  ],
  lemons: ['It’s cheaper than Organic Lemons, 2 lb Bag by $1.10, and it’s the balanced cart’s choice.'],
  garlic: ['A bulb costs $0.68, and your recipe needs one.'],
  sugar: [
    'The EU Organic label is a third-party standard, and so is the Fairtrade label it carries.',
    'Feinzucker 1kg would save you €1.20, but this sugar is labelled Fairtrade.',
  ],
  cod: ['One pack doesn’t quite cover your 450 g: it’s 50 g short.'],
  peanutButter: [
    'Peanuts are recorded as an allergen; the pack decides.',
    'It appears in FDA recall reports of 2026-01-20 (Salmonella), so please check the lot code on the pack.',
  ],
  tortillas: [
    'Once 8 tortillas are used, the remaining 2 keep for 7 days.',
    'Wheat is the recorded allergen, and the tortillas fall in NOVA group 4.',
  ],
  dozenEggs: [
    'A dozen eggs is enough for the 8 you need, with 4 to spare.',
    'The higher price, $4.50 more than Great Value Large Eggs, 12 ct, comes with the Certified Humane label.',
  ],
  coconutMilk: [
    'It’s dearer, by $1.02, than A Taste of Thai Coconut Milk, 13.5 fl oz.',
    'At $5.96 for both cans, you have exactly the 2 cans the recipe asks for.',
  ],
  thyme: ['The 4 sprigs you need can’t be compared with the pack’s 0.5 oz, so one pack is planned.'],
  quinoa: ['The conscious cart pays £2.35 extra over Tesco Quinoa 300g for a Fairtrade-labelled quinoa.'],
  peas: ['You’ll have 550 g of peas left, and they keep 90 days.'],
  mushrooms: ['Both packs together come to $4.96, covering the 400 g needed with 54 g left over.'],
  grapes: ['On price it wins by $3.02 over Organic Red Seedless Grapes, 2 lb, but it is not organic.'],
  ketchup: ['Heinz Tomato Ketchup, 32 oz is your own choice and costs $1.00 more than Great Value Tomato Ketchup, 32 oz.'],
  rice: ['Priced £1.10 below Tilda Pure Basmati Rice 1kg, the rice is £0.13 per 100 g and leaves 700 g.'],
  spinach: [
    'Conventional spinach is no. 1 on EWG’s 2026 Dirty Dozen, which is why an organic one was picked.',
    'Two packs, 5 oz each, make up the 200 g you need, leaving 83 g that keeps for 5 days.',
  ],
  eggs: ['Six eggs are needed and six are in the pack, at £0.40 each.'],
  chicken: ['It takes two 1.5 lb packs to reach 2 lb, leaving 1 lb that keeps 2 days.'],
  coffee: ['A Fairtrade label comes at a £1.25 premium over Lavazza Ground Coffee 250g.'],
  strawberries: ['They’re at their peak in early June, though they’re not organic and are on EWG’s 2026 Dirty Dozen.'],
  milk: ['You’d pay $2.30 more than for Great Value Whole Milk, 64 fl oz to get USDA Organic milk.'],
  tomatoes: ['Three packs of 400g add up to the 1.2 kg in your recipe, with none left over.'],
  pasta: ['One 16 oz pack equals the 1 lb your recipe calls for, at $1.84.'],
  oil: ['45 ml is needed from the 500ml, so there will be 455 ml remaining.'],
  salmon: ['It’s both MSC-labelled and, the pack says, “wild-caught”, at $13.99 a pack.'],
  lettuce: ['Its three hearts cover the two you need, and the extra one keeps 7 days.'],
  beans: ['Buying three at $1.19 costs $3.57, which undercuts Eden Organic Black Beans, 15 oz by $2.40.'],
  beef: ['You will be short by 46 g, as the pack holds 1 lb and you need 500 g.'],
  banana: ['Six bananas for $1.74 is $0.54 less than Organic Bananas, each.'],
  tofu: ['The 14 oz pack matches your 14 oz exactly and costs $2.49.'],
  yogurt: ['Its price lies between the others: $1.50 more than Chobani Plain Greek Yogurt, 32 oz, $2.00 less than Siggi’s Plain Skyr, 32 oz.'],
  apples: ['Late September is when apples are in season, and a 3 lb bag is $4.99.'],
  butter: ['Milk is its recorded allergen, and 127 g remains after your 100 g.'],
  turkey: ['Only 7 g is left after the 900 g you need.'],
  bread: ['For $3.10 more than Wonder Classic White Bread, 20 oz, you get bread labelled USDA Organic, though it is ultra-processed.'],
  shrimp: ['This pack gives you 1 lb against the 1.5 lb you need, so you’d be 227 g short.'],
}; // prettier-ignore

/** False sentences of the twelfth writing. */
export const twelfthFalse: Sentences = {
  oats: [
    'The conscious cart has these oats, at $5.98 for 42 oz.',
    'Bob’s Red Mill Organic Rolled Oats, 32 oz is $2.50 less.',
  ],
  blueberries: [
    'Of the three products compared, this one is the cheapest.',
    'Only 861 g of the 3 lb pack is needed.',
    'Wild blueberries have twice the antioxidants, and these cost $11.49.',
  ],
  carrots: ['These organic carrots are out of season in late August.', 'They have been grown in Lincolnshire.'],
  avocados: ['You need 3 avocados and this buys 4, for $3.75.', 'Avocados are no. 3 on EWG’s 2026 Clean Fifteen.'],
  cheddar: ['It is £1.26 below Asda Mature Cheddar 350g.', 'With 350g in the pack, you will be left with 200 g.'],
  chickpeas: ['Two 400g cans are bought at £0.98 apiece.', 'They are low in sodium and have a good price per unit.'],
  pork: [
    'You save $4.02 over Smithfield Pork Tenderloin, 18.4 oz.',
    'It causes about 12.3 kg CO₂e, which is the lowest of any meat.',
  ],
  honey: ['Your recipe uses 298 g, so 2 tbsp will be left.', 'This raw honey never spoils and costs £2.75.'],
  soymilk: ['Allergens on record are soybeans and almonds.', 'It keeps 7 days once it is opened.'],
  sweetPotatoes: [
    'Since you need 1.5 kg, three 3 lb bags are needed.',
    'Organic Sweet Potatoes, 3 lb Bag saves $3.00 over these.',
  ],
  lemons: ['It’s dearer than Organic Lemons, 2 lb Bag by $1.10.'],
  garlic: ['A bulb costs $0.68, and your recipe needs two.'],
  sugar: ['Feinzucker 1kg would cost €1.20 more than this sugar.', 'The EU Organic label is the brand’s own claim.'],
  cod: ['One pack covers your 450 g with 50 g left.', 'Le cabillaud coûte £6.50 et vient d’Islande.'],
  peanutButter: ['Peanuts are not recorded as an allergen.', 'The recall of 2026-01-20 is over.'],
  tortillas: ['Once 2 tortillas are used, the remaining 8 keep for 7 days.'],
  dozenEggs: [
    'A dozen eggs is enough for the 12 you need.',
    'Most shoppers prefer it to Great Value Large Eggs, 12 ct, which costs $4.50 less.',
  ],
  coconutMilk: ['It’s cheaper, by $1.02, than A Taste of Thai Coconut Milk, 13.5 fl oz.', 'It is free of BPA and guar gum.'],
  thyme: ['The 4 sprigs you need weigh 0.5 oz.'],
  quinoa: ['Tesco Quinoa 300g is not Fairtrade and costs £2.35 less.', 'It is a complete protein and labelled Fairtrade.'],
  peas: ['You’ll have 250 g of peas left.', 'They were frozen within hours of picking.'],
  mushrooms: ['Both packs together come to $9.92.'],
  grapes: ['It is organic and saves $3.02 over Organic Red Seedless Grapes, 2 lb.'],
  ketchup: ['Heinz Tomato Ketchup, 32 oz costs $1.00 less than Great Value Tomato Ketchup, 32 oz.'],
  rice: ['Priced £1.10 above Tilda Pure Basmati Rice 1kg, the rice is £0.13 per 100 g.'],
  spinach: ['This spinach is no. 1 on EWG’s 2026 Dirty Dozen.', 'Two packs, 5 oz each, make up exactly the 200 g you need.'],
  eggs: ['Six eggs are needed and twelve are in the pack.'],
  chicken: ['It takes two 1.5 lb packs to reach 3 lb, leaving 2 lb.'],
  coffee: ['A Fairtrade label comes at a £1.25 saving over Lavazza Ground Coffee 250g.'],
  strawberries: ['They’re at their peak in early June, and they’re organic.'],
  milk: ['Great Value Whole Milk, 64 fl oz costs $2.30 more without the USDA Organic label.'],
  tomatoes: ['Three packs of 400g add up to the 1.2 kg in your recipe, with 400g left over.'],
  pasta: ['It has no gluten and equals the 1 lb your recipe calls for.'],
  oil: ['455 ml is needed from the 500ml.'],
  salmon: ['It’s certified “wild-caught” by MSC and costs $13.99 in total.'],
  lettuce: ['Its three hearts were all recalled, and the extra one keeps 7 days.'],
  beans: ['Buying three at $3.57 each undercuts Eden Organic Black Beans, 15 oz by $2.40.'],
  beef: ['You will be over by 46 g, as the pack holds 1 lb.'],
  banana: ['Six bananas for $0.29 is $0.54 less than Organic Bananas, each.'],
  tofu: ['The 14 oz pack matches your 12 oz exactly.'],
  yogurt: ['It costs less than Chobani Plain Greek Yogurt, 32 oz and Siggi’s Plain Skyr, 32 oz.'],
  apples: ['Late September is when these organic apples are in season.'],
  butter: ['Milk is not in this butter, and 127 g remains after your 100 g.'],
  turkey: ['Only 7 oz is left after the 900 g you need.'],
  bread: ['For $3.10 less than Wonder Classic White Bread, 20 oz, you get bread labelled USDA Organic.'],
  shrimp: ['This pack gives you 1.5 lb, so nothing is short.'],
}; // prettier-ignore
