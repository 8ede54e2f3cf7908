import type { outsidePicks } from './picks';
import type { secondPicks } from './second-picks';

type Sentences = Readonly<Partial<Record<keyof typeof secondPicks | keyof typeof outsidePicks, readonly string[]>>>;

/** True sentences of the fifth writing, plain; counted before anything was changed for them. */
export const fifthHonest: Sentences = {
  rice: [
    'At £1.25 for 1kg, it costs £1.10 less than Tilda Pure Basmati Rice 1kg and leaves 700 g after the 300 g you need.',
    'It works out to £0.13 per 100 g, a good price per unit, and is the pick for the cheaper and balanced carts.',
  ],
  spinach: [
    'Labelled USDA Organic and in season in early May, it costs $2.00 more than Good & Gather Baby Spinach, 5 oz.',
    'Two 5 oz packs cover the 200 g needed, leaving 83 g that keeps 5 days.',
  ],
  eggs: [
    'A 6 pack at £2.40 covers the 6 you need, at £0.40 each.',
    'It costs £0.95 more than Tesco Medium Eggs, 6 pack, while the pack says “free-range”.',
  ],
  chicken: [
    'Two 1.5 lb packs come to $14.98, $3.02 less than Bell & Evans Organic Chicken Breasts, 1 lb.',
    'Two packs meet the 2 lb need with 1 lb left, which keeps 2 days.',
  ],
  coffee: [
    'Fairtrade-labelled, it costs £1.25 more than Lavazza Ground Coffee 250g.',
    'One 227g pack at £4.50 covers the 200 g needed, with 27 g left over.',
  ],
  onions: [
    'This 3 lb bag costs $2.79 and is the pick for the cheaper, balanced and conscious carts.',
    'Onions rank no. 5 on EWG’s 2026 Clean Fifteen, a ranking of pesticide residue.',
  ],
  strawberries: [
    'It saves $3.00 against Driscoll’s Organic Strawberries, 16 oz, but is not organic and is on EWG’s 2026 Dirty Dozen.',
    'Strawberries are at their peak in the Northeast in early June, and this 16 oz pack costs $4.49.',
  ],
  milk: [
    'Labelled USDA Organic, with “pasture-raised” on the pack, it costs $2.30 more than Great Value Whole Milk, 64 fl oz.',
    'One 64 fl oz pack covers the 500 ml you need and leaves 1.39 l.',
  ],
  tomatoes: [
    'Three 400g packs cover the 1.2 kg needed for £4.80 in total, at £1.60 each.',
    'It costs £2.10 more than Tesco Chopped Tomatoes 400g but £1.35 less than Biona Organic Chopped Tomatoes 400g.',
  ],
  pasta: [
    'At $1.84 for 16 oz, it saves $1.15 compared with De Cecco Spaghetti, 16 oz.',
    'The unit price is good at $0.41 per 100 g, one of 18 the store shows for it.',
  ],
  oil: [
    'Chosen for the balanced and conscious carts, it costs £2.25 less than Napolina Extra Virgin Olive Oil 1L.',
    'The 500ml pack costs £7.50, covers the 45 ml needed and leaves 455 ml.',
  ],
  salmon: [
    'MSC-labelled, with “wild-caught” on the pack, it costs $8.00 more than Atlantic Salmon Portions, 12 oz.',
    'Two 12 oz packs at $13.99 each total $27.98 and leave 113 g, which keeps 1 day.',
  ],
  sausage: [
    'It costs $1.70 less than Applegate Organic Smoked Sausage, 12 oz, but is ultra-processed (NOVA 4).',
    'One 14 oz pack at $4.29 covers the 350 g needed and leaves 47 g, which keeps 7 days.',
  ],
  lettuce: [
    'Listed in FDA recall reports of 2026-03-12 (E. coli): check the lot code.',
    'A 3 ct pack at $3.49 covers the 2 needed, with 1 left that keeps 7 days.',
  ],
  beans: [
    'Three 15.5 oz packs cost $3.57, which is $2.40 less than Eden Organic Black Beans, 15 oz.',
    'At $0.27 per 100 g it is a good price per unit, and the pack says “BPA-free can”.',
  ],
  beef: [
    'It costs $3.00 more than Market Pantry Ground Beef 80/20, 1 lb, and the pack says “grass-fed”.',
    'One 1 lb pack at $8.99 falls 46 g short of the 500 g you need.',
  ],
  chocolate: [
    'Labelled Fairtrade, a third-party standard, it costs £1.80 more than Tesco Plain Chocolate 200g.',
    'The 180g pack covers the 150 g needed for £3.75, leaving 30 g.',
  ],
  banana: [
    'Six bananas cost $1.74 at $0.29 each, $0.54 less than Organic Bananas, each.',
    'Bananas average about 0.9 kg CO₂e per kg worldwide, according to Poore and Nemecek 2018.',
  ],
  tofu: [
    'A 14 oz pack at $2.49 meets the 14 oz you need, at $0.60 more than Nasoya Firm Tofu, 14 oz.',
    'Recorded as NOVA group 3, processed food, it works out to $0.63 per 100 g.',
  ],
  flour: [
    'It costs $2.00 more than Gold Medal All-Purpose Flour, 5 lb, and is the pick for the balanced cart.',
    'One 5 lb pack at $5.49 covers the 3 cups needed and leaves 1.91 kg.',
  ],
  yogurt: [
    'Unprocessed (NOVA 1), it costs $2.00 less than Siggi’s Plain Skyr, 32 oz.',
    'One 32 oz pack covers the 1 cup needed and leaves 662 g, which keeps 10 days.',
  ],
  asparagus: ['Asparagus is in season in 5 of 7 mainland US regions in late April and is on EWG’s 2026 Clean Fifteen.'],
  apples: [
    'This 3 lb bag costs $4.99, $2.50 less than Organic Gala Apples, 3 lb Bag, though it is on EWG’s 2026 Dirty Dozen.',
    'Apples are in season in 7 of 7 mainland US regions in late September.',
  ],
  butter: [
    'The pack says “grass-fed”, and it costs $1.30 more than Land O Lakes Salted Butter, 8 oz.',
    'An 8 oz pack covers the 100 g needed and leaves 127 g, which keeps 30 days.',
  ],
  lentils: ['At £1.90 for 500g, it works out to £0.38 per 100 g, one of 8 unit prices this store shows.'],
  turkey: [
    'Two 16 oz packs cost $10.98, saving $4.00 over Plainville Farms Organic Ground Turkey, 16 oz.',
    'The pack says “no antibiotics ever”, and the unit price is good at $1.21 per 100 g.',
  ],
  kale: [
    'Labelled USDA Organic and in season in early November, it costs $0.80 more than Green Kale, 1 bunch.',
    'Conventional kale is no. 3 on EWG’s 2026 Dirty Dozen, and this bunch is organic.',
  ],
  tuna: [
    'MSC-labelled, it costs £1.40 more than Princes Tuna Chunks in Brine 4x145g.',
    'The 4 x 145g pack costs £5.25, or £0.91 per 100 g, for the 2 tins you need.',
  ],
  peppers: [
    'A 3 pack at £1.75 covers the 2 peppers needed, with 1 left that keeps 7 days.',
    'At £0.58 each, it costs £0.55 less than Organic Mixed Peppers, 3 pack.',
  ],
  bread: [
    'Labelled USDA Organic, it costs $3.10 more than Wonder Classic White Bread, 20 oz, and is ultra-processed (NOVA 4).',
  ],
  cream: [
    'It is organic, at $1.80 more than Land O Lakes Heavy Whipping Cream, 16 fl oz.',
    'One 16 fl oz pack covers the 1 cup needed; the 237 ml left keeps 5 days.',
  ],
  shrimp: [
    'It saves $5.00 compared with Wild Gulf Shrimp, 1 lb, but one 1 lb pack is 227 g short of the 1.5 lb needed.',
  ],
};

/** False sentences of the fifth writing. */
export const fifthFalse: Sentences = {
  rice: [
    'At £1.25 for 1kg, it costs £1.10 more than Tilda Pure Basmati Rice 1kg.',
    'It works out to £0.13 per 100 g, the lowest of 12 unit prices this store shows.',
    'The 1kg pack covers the 300 g you need and leaves 70 g.',
  ],
  spinach: [
    'Labelled USDA Organic, it costs $2.00 less than Good & Gather Baby Spinach, 5 oz.',
    'It is no. 1 of EWG’s 2026 Dirty Dozen because it carries the most pesticide residue.',
  ],
  eggs: [
    'A 6 pack at £2.40 covers the 6 you need, at £0.60 each.',
    'It costs £0.95 more than Tesco Medium Eggs, 6 pack, because the hens roam on organic pasture.',
  ],
  chicken: [
    'Two 1.5 lb packs come to $7.49, with 1 lb left.',
    'It is organic and saves $3.02 compared with Bell & Evans Organic Chicken Breasts, 1 lb.',
  ],
  coffee: [
    'Fairtrade-labelled, it costs £1.25 less than Lavazza Ground Coffee 250g.',
    'One 227g pack covers the 200 g needed, with 27 g left, enough for two more cups.',
  ],
  onions: [
    'Onions rank no. 5 on EWG’s 2026 Dirty Dozen, a ranking of pesticide residue.',
    'These organic onions cost $2.79 for a 3 lb bag.',
  ],
  strawberries: [
    'It saves $3.00 against Driscoll’s Organic Strawberries, 16 oz, and is organic too.',
    'Strawberries are at their peak in the Northwest in early June.',
  ],
  milk: [
    'Labelled USDA Organic and lactose-free, it costs $2.30 more than Great Value Whole Milk, 64 fl oz.',
    'One 64 fl oz pack covers the 500 ml you need and leaves 1.39 ml.',
  ],
  tomatoes: [
    'Three 400g packs cover the 1.2 kg needed for £1.60 in total.',
    'It costs £2.10 less than Tesco Chopped Tomatoes 400g but £1.35 more than Biona Organic Chopped Tomatoes 400g.',
  ],
  pasta: [
    'At $1.84 for 16 oz, it saves $1.15 compared with Barilla Spaghetti, 16 oz.',
    'The unit price is good at $0.41 per 100 g, and the pasta is gluten-free.',
  ],
  oil: [
    'It costs £2.25 less than Napolina Extra Virgin Olive Oil 1L and comes from Greek olives only.',
    'The 500ml pack costs £7.50 and leaves 45 ml.',
  ],
  salmon: [
    'MSC-labelled, it costs $8.00 more than Atlantic Salmon Portions, 12 oz, and is rich in omega-3.',
    'Two 12 oz packs at $13.99 each total $27.98 and leave 113 g, which keeps 7 days.',
  ],
  sausage: [
    'It costs $1.70 less than Applegate Organic Smoked Sausage, 12 oz, and is unprocessed (NOVA 1).',
    'One 14 oz pack covers the 350 g needed and falls 47 g short.',
  ],
  lettuce: [
    'Listed in FDA recall reports of 2026-03-12 (salmonella): check the lot code.',
    'It is not listed in any recall reports.',
  ],
  beans: [
    'Three 15.5 oz packs cost $1.19, which is $2.40 less than Eden Organic Black Beans, 15 oz.',
    'At $0.27 per 100 g it is the best unit price of 11, and the beans are organic.',
  ],
  beef: [
    'It costs $3.00 more than Market Pantry Ground Beef 80/20, 1 lb, and is certified grass-fed by a third party.',
    'One 1 lb pack at $8.99 leaves 46 g after the 500 g you need.',
  ],
  chocolate: [
    'Labelled Fairtrade, it costs £1.80 more than Tony’s Chocolonely Dark Chocolate 70% 180g.',
    'The 180g pack covers the 150 g needed for £2.08, leaving 30 g.',
  ],
  banana: ['Six organic bananas cost $1.74 at $0.29 each.'],
  tofu: [
    'A 14 oz pack at $2.49 costs $0.60 less than Nasoya Firm Tofu, 14 oz.',
    'It contains no soybeans and is recorded as NOVA group 3, processed food.',
  ],
  flour: [
    'It costs $2.00 more than Gold Medal All-Purpose Flour, 5 lb, because it is self-raising.',
    'One 5 lb pack at $5.49 covers the 5 cups needed and leaves 1.91 kg.',
  ],
  yogurt: ['Unprocessed (NOVA 1), it costs $2.00 less than Chobani Plain Greek Yogurt, 32 oz.'],
  asparagus: [
    'Asparagus is in season in 7 of 7 mainland US regions in late April.',
    'It is on EWG’s 2026 Dirty Dozen and in season in late April.',
  ],
  apples: [
    'This 3 lb bag costs $4.99, $2.50 less than Organic Gala Apples, 3 lb Bag, and is USDA Organic.',
    'Apples are no. 3 of EWG’s 2026 Dirty Dozen, a ranking of pesticide residue.',
  ],
  butter: ['An 8 oz pack covers the 100 g needed and leaves 127 g, which keeps 3 days.'],
  lentils: [
    'At £1.90 for 500g, it costs £0.38 less than other red lentils.',
    'Pulses average about 1.8 g CO₂e per kg worldwide.',
  ],
  turkey: [
    'Two 16 oz packs cost $10.98 and contain no antibiotics, as a third-party standard confirms.',
    'Two 16 oz packs cover the 900 g needed and leave 70 g.',
  ],
  kale: ['Labelled USDA Organic and in season in early May, it costs $0.80 more than Green Kale, 1 bunch.'],
  tuna: [
    'MSC-labelled, it costs £1.40 more than Princes Tuna Chunks in Spring Water 4x145g.',
    'The 4 x 145g pack costs £0.91 for the 2 tins you need.',
  ],
  peppers: ['A 3 pack at £1.75 covers the 2 peppers needed, with 2 left that keep 7 days.'],
  bread: [
    'Labelled USDA Organic, it costs $3.10 more than Wonder Classic White Bread, 20 oz, and is less processed.',
    'Recorded allergens: wheat. It contains no sesame.',
  ],
  cream: [
    'It is labelled USDA Organic at $6.29, and is the pick for the cheaper cart.',
    'One 16 fl oz pack covers the 1 cup needed; the 237 ml left freezes well.',
  ],
  shrimp: [
    'It saves $5.00 compared with Wild Gulf Shrimp, 1 lb, and one 1 lb pack covers the 1.5 lb needed.',
    'Wild-caught and MSC-labelled, it costs $9.99 for a 1 lb pack.',
  ],
};
