import type { outsidePicks } from './picks';
import type { secondPicks } from './second-picks';

type Sentences = Readonly<Partial<Record<keyof typeof secondPicks | keyof typeof outsidePicks, readonly string[]>>>;

/** True sentences of the ninth writing, long, with whole names and sources; counted before anything was changed for them. */
export const ninthHonest: Sentences = {
  rice: [
    'Rice carries a world-average footprint of about 4.5 kg CO₂e per kg, a figure from Poore and Nemecek 2018.',
    'Ocado Long Grain Rice 1kg undercuts Tilda Pure Basmati Rice 1kg by £1.10, at £1.25 a pack.',
  ],
  spinach: [
    'Conventional spinach tops EWG’s 2026 Dirty Dozen at no. 1; this spinach is labelled USDA Organic and costs $3.99 for 5 oz.',
    'Spinach is in season across 6 of 7 mainland US regions in early May, and two packs of this one cost $7.98.',
  ],
  eggs: [
    'Burford Brown Free Range Eggs, 6 pack cost £2.40, a premium of £0.95 over Tesco Medium Eggs, 6 pack.',
    'The words “free-range” appear on the pack, which sells for £2.40 and holds the 6 eggs needed.',
  ],
  chicken: [
    'Chicken averages about 9.9 kg CO₂e per kg worldwide, according to Poore and Nemecek 2018.',
    'The two packs cost $14.98 between them, a saving of $3.02 on Bell & Evans Organic Chicken Breasts, 1 lb.',
  ],
  coffee: [
    'Cafédirect Fairtrade Ground Coffee 227g bears the Fairtrade label, a third-party standard, at a premium of £1.25 over Lavazza Ground Coffee 250g.',
    'With 200 g needed from a 227g pack, 27 g is left over.',
  ],
  onions: [
    'EWG’s 2026 Clean Fifteen, a ranking of pesticide residue, lists onions at no. 5.',
    'A 3 lb bag of yellow onions sells for $2.79 and features in the cheaper, balanced and conscious carts.',
  ],
  strawberries: [
    'EWG places strawberries at no. 2 in its 2026 Dirty Dozen, and Driscoll’s Strawberries, 16 oz are not organic.',
    'Early June finds strawberries at their peak in the Northeast, and this 16 oz pack covers the 400 g needed.',
  ],
  milk: [
    'The pack describes the milk as “pasture-raised”, and it is labelled USDA Organic, a third-party standard.',
    'Horizon Organic Whole Milk, 64 fl oz sells for $5.79, a premium of $2.30 over Great Value Whole Milk, 64 fl oz.',
  ],
  tomatoes: [
    'Mutti Polpa Chopped Tomatoes 400g is dearer than Tesco Chopped Tomatoes 400g by £2.10 and cheaper than Biona Organic Chopped Tomatoes 400g by £1.35.',
    'Three packs, at £1.60 each, supply the 1.2 kg needed at a total of £4.80.',
  ],
  pasta: [
    'Among the 18 unit prices this store shows for spaghetti is its $0.41 per 100 g, a good price per unit.',
    'At $1.84, the 16 oz pack costs $1.15 less than De Cecco Spaghetti, 16 oz.',
  ],
  oil: [
    'Filippo Berio Extra Virgin Olive Oil 500ml sells for £7.50, or £2.25 less than Napolina Extra Virgin Olive Oil 1L.',
    'The need is 45 ml, which leaves 455 ml of the 500ml pack.',
  ],
  salmon: [
    'Labelled MSC, a third-party standard, the salmon costs $8.00 more than Atlantic Salmon Portions, 12 oz.',
    'The pack says “wild-caught”, and the two packs bought cost $27.98 in total.',
  ],
  sausage: [
    'Hillshire Farm Smoked Sausage, 14 oz is recorded in NOVA group 4, ultra-processed food, and costs $1.70 less than Applegate Organic Smoked Sausage, 12 oz.',
    'The 350 g needed comes out of one 14 oz pack, and the remaining 47 g keeps 7 days.',
  ],
  lettuce: [
    'FDA recall reports of 2026-03-12 list it (E. coli): check the lot code.',
    'Two hearts are needed and three come in the $3.49 pack; the one left keeps 7 days.',
  ],
  beans: [
    'Goya Black Beans, 15.5 oz cost $1.19 a pack, and the three needed come to $3.57.',
    'At $0.27 per 100 g, one of 11 unit prices this store shows for it, the beans are a good price per unit.',
  ],
  beef: [
    'Beef averages about 99.5 kg CO₂e per kg worldwide, the figure given by Poore and Nemecek 2018.',
    'The pack claims “grass-fed”, and the price is $8.99, a premium of $3.00 over Market Pantry Ground Beef 80/20, 1 lb.',
  ],
  chocolate: [
    'Tony’s Chocolonely Dark Chocolate 70% 180g carries the Fairtrade label and costs £1.80 more than Tesco Plain Chocolate 200g.',
    'At £2.08 per 100 g, it is one of 16 unit prices this store shows for dark chocolate.',
  ],
  banana: [
    'Bananas average about 0.9 kg CO₂e per kg as a world figure, and six of these cost $1.74.',
    'At $0.29 apiece, the bananas cost $0.54 less than Organic Bananas, each.',
  ],
  tofu: [
    'World-average emissions for tofu are about 3.2 kg CO₂e per kg, according to Poore and Nemecek 2018.',
    'House Foods Firm Tofu, 14 oz sells for $2.49, a premium of $0.60 over Nasoya Firm Tofu, 14 oz.',
  ],
  flour: [
    'King Arthur All-Purpose Flour, 5 lb costs $5.49, which is $2.00 more than Gold Medal All-Purpose Flour, 5 lb.',
    'The 3 cups needed leave 1.91 kg of the 5 lb pack.',
  ],
  yogurt: [
    'Fage Total 5% Greek Yogurt, 32 oz belongs to NOVA group 1 and costs $1.50 more than Chobani Plain Greek Yogurt, 32 oz.',
    'After the 1 cup you need, 662 g remains and keeps 10 days.',
  ],
  asparagus: [
    'Late April is asparagus season in 5 of 7 mainland US regions, and the crop is on EWG’s 2026 Clean Fifteen.',
    'The bunch sells for $3.99, and its size is not given.',
  ],
  apples: [
    'EWG lists apples at no. 8 in its 2026 Dirty Dozen, and Gala Apples, 3 lb Bag are not organic.',
    'Apples are in season in all 7 of 7 mainland US regions in late September, and this bag costs $4.99.',
  ],
  butter: [
    'Kerrygold Pure Irish Butter, 8 oz costs $1.30 more than Land O Lakes Salted Butter, 8 oz, and its pack says “grass-fed”.',
  ],
  lentils: ['Pulses have a world-average footprint of about 1.8 kg CO₂e per kg, according to Poore and Nemecek 2018.'],
  turkey: [
    'Jennie-O Ground Turkey, 16 oz costs $4.00 less than Plainville Farms Organic Ground Turkey, 16 oz, and its pack says “no antibiotics ever”.',
    'The 900 g needed takes two 16 oz packs, at $5.49 each and $10.98 together.',
  ],
  kale: [
    'Organic Lacinato Kale, 1 bunch is labelled USDA Organic and sells for $3.29, a premium of $0.80 over Green Kale, 1 bunch.',
    'Kale is in season in early November, and conventional kale ranks no. 3 in EWG’s 2026 Dirty Dozen.',
  ],
  tuna: [
    'The tuna bears the MSC label, a third-party standard, at a premium of £1.40 over Princes Tuna Chunks in Brine 4x145g.',
  ],
  peppers: [
    'Mixed Bell Peppers, 3 pack costs £1.75, which is £0.55 less than Organic Mixed Peppers, 3 pack.',
    'Two peppers are needed out of three, and the one left keeps 7 days.',
  ],
  bread: [
    'The bread is both labelled USDA Organic and recorded in NOVA group 4, ultra-processed food.',
    'Dave’s Killer Bread 21 Whole Grains, 27 oz costs $6.49, a premium of $3.10 over Wonder Classic White Bread, 20 oz.',
  ],
  cream: [
    'Organic Valley Heavy Whipping Cream, 16 fl oz costs $6.29, which is $1.80 more than Land O Lakes Heavy Whipping Cream, 16 fl oz.',
  ],
  shrimp: [
    'The 1 lb pack leaves you 227 g short of the 1.5 lb needed, at a price of $9.99.',
    'FDA recall reports of 2026-04-02 list it (undeclared sulfites): check the lot code.',
  ],
};

/** False sentences of the ninth writing. */
export const ninthFalse: Sentences = {
  rice: [
    'Ocado Long Grain Rice 1kg has a footprint of about 4.5 kg CO₂e per pack, well below other brands.',
    'Ocado Long Grain Rice 1kg undercuts Tilda Pure Basmati Rice 1kg by £1.25, at £1.10 a pack.',
  ],
  spinach: [
    'This USDA Organic spinach tops EWG’s 2026 Dirty Dozen at no. 1 and costs $3.99 for 5 oz.',
    'Spinach is in season across 5 of 7 mainland US regions in early May.',
  ],
  eggs: [
    'Burford Brown Free Range Eggs, 6 pack cost £2.40, a discount of £0.95 on Tesco Medium Eggs, 6 pack.',
    'The word “organic” appears on the pack, which sells for £2.40.',
  ],
  chicken: [
    'Chicken averages about 9.9 kg CO₂e per kg worldwide, according to the EWG.',
    'Chicken averages about 99 kg CO₂e per kg worldwide, according to Poore and Nemecek 2018.',
  ],
  coffee: [
    'Cafédirect Fairtrade Ground Coffee 227g bears the Fairtrade label, at a premium of £1.98 over Lavazza Ground Coffee 250g.',
    'Grown by smallholders in Peru, the coffee bears the Fairtrade label.',
  ],
  onions: [
    'The FDA’s 2026 Clean Fifteen lists onions at no. 5.',
    'EWG’s 2026 Clean Fifteen, a ranking of nutrients, lists onions at no. 5.',
  ],
  strawberries: [
    'EWG places organic strawberries at no. 2 in its 2026 Dirty Dozen.',
    'Driscoll’s Strawberries, 16 oz were grown in the Northeast, where early June is their peak.',
  ],
  milk: [
    'The pack describes the milk as “grass-fed”, and it is labelled USDA Organic.',
    'Horizon Organic Whole Milk, 64 fl oz sells for $5.79, a premium of $2.30 over all other whole milk in the store.',
  ],
  tomatoes: [
    'Mutti Polpa Chopped Tomatoes 400g is cheaper than Tesco Chopped Tomatoes 400g by £2.10.',
    'Three packs, at £1.60 each, supply the 1.2 kg the recipe calls for at a total of £1.35.',
  ],
  pasta: [
    'Its $0.41 per 100 g is the lowest among the 18 unit prices this store shows for spaghetti.',
    'Rolled by hand in Naples, the 16 oz pack costs $1.84.',
  ],
  oil: [
    'Filippo Berio Extra Virgin Olive Oil 500ml sells for £2.25, or £7.50 less than Napolina Extra Virgin Olive Oil 1L.',
    'The recipe calls for 45 ml, which leaves 55 ml of the 500ml pack.',
  ],
  salmon: [
    'Labelled MSC, the salmon was caught in Norway and costs $8.00 more than Atlantic Salmon Portions, 12 oz.',
    'The MSC certifies that the fish is free of mercury.',
  ],
  sausage: [
    'Hillshire Farm Smoked Sausage, 14 oz is recorded in NOVA group 4, ultra-processed food, which makes it unhealthy.',
    'It costs $1.70 less than Applegate Organic Smoked Sausage, 12 oz because it is smoked.',
  ],
  lettuce: [
    'EWG recall reports of 2026-03-12 list it (E. coli): check the lot code.',
    'FDA recall reports of 2026-12-03 list it (E. coli): check the lot code.',
  ],
  beans: [
    'Goya Black Beans, 15.5 oz cost $1.19 a pack, and the three needed come to $2.40.',
    'A third-party standard certifies the can as BPA-free.',
  ],
  beef: [
    'Laura’s Lean Ground Beef 92%, 1 lb emits about 99.5 kg CO₂e per kg, because the cattle are grass-fed.',
    'The pack claims “grass-fed”, and the price is $3.00, a premium of $8.99 over Market Pantry Ground Beef 80/20, 1 lb.',
  ],
  chocolate: [
    'Tony’s Chocolonely Dark Chocolate 70% 180g won a medal for its taste and costs £1.80 more than Tesco Plain Chocolate 200g.',
    'At £3.75 per 100 g, it is one of 16 unit prices this store shows for dark chocolate.',
  ],
  banana: ['Bananas average about 9 kg CO₂e per kg as a world figure.', 'At $0.29 apiece, six bananas cost $1.47.'],
  tofu: [
    'World-average emissions for tofu are about 3.2 kg CO₂e per kg, higher than those of beef.',
    'House Foods Firm Tofu, 14 oz sells for $2.49, a premium of $0.63 over Nasoya Firm Tofu, 14 oz.',
  ],
  flour: [
    'King Arthur All-Purpose Flour, 5 lb costs $5.49, which is $2.00 less than Gold Medal All-Purpose Flour, 5 lb.',
    'The recipe’s 5 cups leave 1.91 kg of the 3 lb pack.',
  ],
  yogurt: [
    'Fage Total 5% Greek Yogurt, 32 oz belongs to NOVA group 5 and costs $1.50 more than Chobani Plain Greek Yogurt, 32 oz.',
    'After the 1 cup the recipe needs, 662 ml remains and keeps 10 days.',
  ],
  asparagus: [
    'Late April is asparagus season in 5 of 7 mainland US regions, when it is sweetest.',
    'The bunch sells for $3.99, and it is USDA Organic.',
  ],
  apples: [
    'EWG lists apples at no. 8 in its 2026 Clean Fifteen.',
    'Apples are in season nowhere but the Northeast in late September.',
  ],
  butter: [
    'Kerrygold Pure Irish Butter, 8 oz costs $1.30 less than Land O Lakes Salted Butter, 8 oz.',
    'The pack of Kerrygold Pure Irish Butter, 8 oz says “organic”, at $4.79.',
  ],
  lentils: [
    'Pulses average about 1.8 kg CO₂e per kg, the lowest figure of all foods.',
    'Merchant Gourmet Red Lentils 500g cost £1.90, less than green lentils.',
  ],
  turkey: [
    'The recipe’s 900 g takes two 16 oz packs, at $10.98 each.',
    'Jennie-O Ground Turkey, 16 oz is organic and costs $4.00 less than Plainville Farms Organic Ground Turkey, 16 oz.',
  ],
  kale: [
    'Lacinato kale ranks no. 3 in EWG’s 2026 Dirty Dozen even when organic.',
    'Esta col rizada es de agricultura local y cuesta $0.80 menos que Green Kale, 1 bunch.',
  ],
  tuna: ['The tuna bears the MSC label at a premium of £0.91 over Princes Tuna Chunks in Brine 4x145g.'],
  peppers: ['Mixed Bell Peppers, 3 pack costs £1.75, which is £0.58 less than Organic Mixed Peppers, 3 pack.'],
  bread: [
    'The bread is labelled Fairtrade and recorded in NOVA group 4, ultra-processed food.',
    'Sprouted whole grains give the bread its high fibre content, at $6.49.',
  ],
  cream: ['Organic Valley Heavy Whipping Cream, 16 fl oz is made in Vermont from grass-fed milk and costs $6.29.'],
  shrimp: ['The 1 lb pack leaves the recipe 1.5 lb short of its 227 g.'],
};
