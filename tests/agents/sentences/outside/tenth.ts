import type { outsidePicks } from './picks';
import type { secondPicks } from './second-picks';

type Sentences = Readonly<Partial<Record<keyof typeof secondPicks | keyof typeof outsidePicks, readonly string[]>>>;

/** True sentences of the tenth writing, turned about: the other product first; counted before anything was changed for them. */
export const tenthHonest: Sentences = {
  rice: [
    'Among the 12 unit prices this store shows for it, £0.13 per 100 g is a good one.',
    'The cheaper and balanced carts both have this rice, which is £1.10 less than Tilda Pure Basmati Rice 1kg.',
  ],
  spinach: [
    'Paying $2.00 more than for Good & Gather Baby Spinach, 5 oz gets you spinach labelled USDA Organic.',
    'Of the two packs, 83 g will be left over and keeps 5 days.',
  ],
  eggs: [
    'For £0.40 an egg, this 6 pack matches the 6 you need.',
    'It’s £0.95 more expensive than Tesco Medium Eggs, 6 pack, and the pack says “free-range”.',
  ],
  chicken: [
    'It’s the cheaper cart’s pick: $3.02 less than Bell & Evans Organic Chicken Breasts, 1 lb.',
    'Chicken comes to about 9.9 kg CO₂e per kg as a world average (Poore and Nemecek 2018).',
  ],
  coffee: [
    'Labelled Fairtrade, a third-party standard, this coffee is £4.50 for 227g.',
    'Lavazza Ground Coffee 250g is £1.25 cheaper, but this one carries the Fairtrade label.',
  ],
  onions: [
    'All of the cheaper, balanced and conscious carts use this $2.79 bag of onions.',
    'Onions made EWG’s 2026 Clean Fifteen at no. 5, a ranking of pesticide residue.',
  ],
  strawberries: [
    'Driscoll’s Organic Strawberries, 16 oz would cost $3.00 more than this pick.',
    'At $4.49, the 16 oz pack gives you the 400 g needed and 54 g over.',
  ],
  milk: [
    'Great Value Whole Milk, 64 fl oz costs $2.30 less, while this one is labelled USDA Organic.',
    'It’s the conscious cart’s pick at $5.79, with 1.39 l left after the 500 ml you need.',
  ],
  tomatoes: [
    'Three 400g packs add up to £4.80 and make the 1.2 kg you need.',
    'Each 400g pack is £1.60, which works out at £0.40 per 100 g.',
  ],
  pasta: [
    'It’s $1.15 under De Cecco Spaghetti, 16 oz, with a good unit price of $0.41 per 100 g.',
    'The 1 lb you need is covered by one 16 oz pack.',
  ],
  oil: [
    'Napolina Extra Virgin Olive Oil 1L would be £2.25 more than this 500ml pack at £7.50.',
    'At £1.50 per 100 ml, it is the pick for both the balanced and the conscious cart.',
  ],
  salmon: [
    'The conscious cart goes with this MSC-labelled salmon, at $8.00 more than Atlantic Salmon Portions, 12 oz.',
    'After the 1.25 lb you need, 113 g is left and keeps 1 day.',
  ],
  sausage: [
    'Applegate Organic Smoked Sausage, 12 oz costs $1.70 more; this one is ultra-processed (NOVA 4).',
    'You need 350 g, the pack is 14 oz, and 47 g is left over.',
  ],
  lettuce: [
    'Before anything else: it is listed in FDA recall reports of 2026-03-12 (E. coli): check the lot code.',
    'One 3 ct pack at $3.49 is in the cheaper, balanced and conscious carts.',
  ],
  beans: [
    'Eden Organic Black Beans, 15 oz would cost $2.40 more than these three packs at $3.57.',
    'Three 15.5 oz packs are for the 3 cans you need.',
  ],
  beef: [
    'It is bought as one 1 lb pack for your 500 g, leaving you 46 g short.',
    'This is the conscious cart’s pick, $3.00 more than Market Pantry Ground Beef 80/20, 1 lb.',
  ],
  chocolate: [
    'Labelled Fairtrade and priced at £3.75, it leaves 30 g once you use 150 g.',
    'Tesco Plain Chocolate 200g is £1.80 less, while this one has the Fairtrade label.',
  ],
  banana: [
    'You need 6 bananas, and at $0.29 each they total $1.74.',
    'Organic Bananas, each would cost $0.54 more than these.',
  ],
  tofu: [
    'Among 7 unit prices this store shows for tofu, this pick’s is $0.63 per 100 g.',
    'Nasoya Firm Tofu, 14 oz is $0.60 less; this one is recorded as NOVA group 3, processed food.',
  ],
  flour: ['Gold Medal All-Purpose Flour, 5 lb is $2.00 less; this pick works out to $0.24 per 100 g.'],
  yogurt: [
    'It’s cheaper than Siggi’s Plain Skyr, 32 oz by $2.00 and unprocessed (NOVA 1).',
    'Your 1 cup leaves 662 g in the 32 oz pack, which keeps 10 days.',
  ],
  asparagus: ['EWG’s 2026 Clean Fifteen includes asparagus, which is in season in late April.'],
  apples: [
    'Apples are on EWG’s 2026 Dirty Dozen, and these non-organic ones cost $2.50 less than Organic Gala Apples, 3 lb Bag.',
    'You get a 3 lb bag for the 4 apples you need, at $4.99.',
  ],
  butter: [
    'With 100 g needed, 127 g of the 8 oz pack remains and keeps 30 days.',
    'Land O Lakes Salted Butter, 8 oz is $1.30 less, but this pack says “grass-fed”.',
  ],
  lentils: [
    'At £0.38 per 100 g, these lentils are in the cheaper, balanced and conscious carts.',
    'The 500g pack costs £1.90 and meets the 350 g you need.',
  ],
  turkey: [
    'It has a good unit price at $1.21 per 100 g and saves $4.00 versus Plainville Farms Organic Ground Turkey, 16 oz.',
    'This turkey’s pack says “no antibiotics ever”, and two packs are $10.98.',
  ],
  kale: ['Green Kale, 1 bunch is $0.80 less, but this kale is organic and in season in early November.'],
  tuna: ['Princes Tuna Chunks in Brine 4x145g costs £1.40 less, but this tuna carries the MSC label.'],
  peppers: [
    'Organic Mixed Peppers, 3 pack would be £0.55 more than this 3 pack at £1.75.',
    'This balanced pick works out to £0.58 each and leaves 1 pepper over.',
  ],
  bread: [
    'Wonder Classic White Bread, 20 oz costs $3.10 less; this bread is labelled USDA Organic.',
    'For your 8 slices there is one 27 oz pack, its size being in another measure.',
  ],
  cream: [
    'You need 1 cup of cream, and this organic 16 fl oz pack leaves 237 ml over.',
    'Land O Lakes Heavy Whipping Cream, 16 fl oz costs $1.80 less, while this cream is organic.',
  ],
  shrimp: [
    'Wild Gulf Shrimp, 1 lb would cost $5.00 more, though this 1 lb pack is 227 g short of your 1.5 lb.',
    'It’s listed in FDA recall reports of 2026-04-02 (undeclared sulfites): check the lot code.',
  ],
};

/** False sentences of the tenth writing. */
export const tenthFalse: Sentences = {
  rice: [
    'Tilda Pure Basmati Rice 1kg is £1.10 cheaper than this pick.',
    'Ce riz est bio et coûte £1.10 de moins que tous les autres.',
  ],
  spinach: [
    'It costs $２.００ less than Good & Gather Baby Spinach, 5 oz.',
    'Of the two packs, 200 g will be left over and keeps 5 days.',
  ],
  eggs: ['For £0.95 an egg, this 6 pack matches the 6 you need.', 'It is оrganic and costs £2.40 for a 6 pack.'],
  chicken: [
    'It’s the conscious cart’s pick: $3.02 less than Bell & Evans Organic Chicken Breasts, 1 lb.',
    'The 1 lb left over keeps 2 days, or 3 months if you freeze it.',
  ],
  coffee: [
    'Lavazza Ground Coffee 250g is £1.25 dearer, and this one carries the Fairtrade label.',
    'Labelled Fairtrade, it pays its farmers £1.25 more than Lavazza Ground Coffee 250g does.',
  ],
  onions: [
    'Onions made EWG’s 2026 Clean Fifteen at no. 1, ahead of every other crop.',
    'Onions made EWG’s 2026 Clean Fifteen at no. 5, so you can skip peeling them.',
  ],
  strawberries: [
    'Driscoll’s Organic Strawberries, 16 oz would cost $4.49 more than this pick.',
    'Strawberries are at their peak in early June, and it is early June all year in this store.',
  ],
  milk: [
    'Great Value Whole Milk, 64 fl oz costs $2.30 more, while this one is labelled USDA Organic.',
    'It has 1.39 g of sugar and is the conscious cart’s pick.',
  ],
  tomatoes: [
    'Four 400g packs add up to £4.80 and make the 1.2 kg you need.',
    'Biona Organic Chopped Tomatoes 400g is £1.35 less than this pick.',
  ],
  pasta: [
    'It is $1.15 under De Cecco Spaghetti, 16 oz, which makes it the cheapest spaghetti here.',
    'Esta pasta no contiene gluten y cuesta $1.84.',
  ],
  oil: [
    'Napolina Extra Virgin Olive Oil 1L would be £2.25 less than this pick.',
    'At £1.50 per 500 ml, it is the pick for the balanced cart.',
  ],
  salmon: [
    'The cheaper cart goes with this salmon, at $8.00 more than Atlantic Salmon Portions, 12 oz.',
    'It is not wild-caught, but it is labelled MSC.',
  ],
  sausage: [
    'Applegate Organic Smoked Sausage, 12 oz costs $1.70 less than this pick.',
    'You need 350 g, the pack is 14 oz, and 47 oz is left over.',
  ],
  lettuce: [
    'The lot code has been checked, so the E. coli recall of 2026-03-12 is nothing to worry about.',
    'It is listed in FDA recall reports of 2026-03-12 (E. coli), so it was recalled for glass.',
  ],
  beans: [
    'Eden Organic Black Beans, 15 oz would cost $2.40 less than these three packs.',
    'Diese Bohnen sind glutenfrei und kosten $3.57 pro Dose.',
  ],
  beef: [
    'It is bought as one 1 lb pack for your 500 g, leaving 46 lb short.',
    'The pack says “grass-fed”, so this beef is well below the world average of 99.5 kg CO₂e per kg.',
  ],
  chocolate: [
    'Labelled Fairtrade and priced at £3.75, it leaves 150 g once you use 30 g.',
    'It is dairy-free dark chocolate at £2.08 per 100 g.',
  ],
  banana: [
    'You need 6 bananas, and at $1.74 each they total $0.29.',
    'Organic Bananas, each would cost $0.54 less than these.',
  ],
  tofu: ['Among 7 kinds of tofu in this store, this one costs the least.', 'It leaves 14 oz after the 14 oz you need.'],
  flour: [
    'Gold Medal All-Purpose Flour, 5 lb is $2.00 more than this pick.',
    'It is whole grain, hence $5.49 for 5 lb.',
  ],
  yogurt: [
    'It’s cheaper than both Siggi’s Plain Skyr, 32 oz and Chobani Plain Greek Yogurt, 32 oz.',
    'With honey and 90 g of protein, it is unprocessed (NOVA 1).',
  ],
  asparagus: [
    'EWG’s 2026 Clean Fifteen includes asparagus, which is in season in late October.',
    'Asparagus costs $3.99 for 1 lb and is on EWG’s 2026 Clean Fifteen.',
  ],
  apples: [
    'These non-organic apples cost $2.50 more than Organic Gala Apples, 3 lb Bag.',
    'It costs ＄２.５０ more than Organic Gala Apples, 3 lb Bag.',
  ],
  butter: ['With 127 g needed, 100 g of the 8 oz pack remains and keeps 30 days.'],
  lentils: [
    'At £0.38 per 100 g, these lentils have a better unit price than the other 7 this store shows.',
    'The 500g pack costs £1.90, and 35 g of it is left.',
  ],
  turkey: [
    'No turkey in this store costs less per 100 g than this one at $1.21.',
    'It is сertified organic and costs $4.00 less than Plainville Farms Organic Ground Turkey, 16 oz.',
  ],
  kale: ['Green Kale, 1 bunch is $0.80 more, and this kale is organic.'],
  tuna: ['Princes Tuna Chunks in Brine 4x145g costs £1.40 more, and this tuna carries the MSC label.'],
  peppers: ['This balanced pick works out to £0.58 per 100 g and leaves 1 pepper over.'],
  bread: [
    'Wonder Classic White Bread, 20 oz costs $3.10 more than this bread.',
    'The 27 oz pack gives you exactly 8 slices, with none left over.',
  ],
  cream: [
    'You need 1 cup of cream, and this organic pack leaves 237 fl oz over.',
    'It is labelled USDA Organic by a third-party standard and lasts 30 days.',
  ],
  shrimp: [
    'Wild Gulf Shrimp, 1 lb would cost $5.00 less than this pick.',
    'Sulfites are declared on this pack, so the FDA report of 2026-04-02 does not apply.',
  ],
};
