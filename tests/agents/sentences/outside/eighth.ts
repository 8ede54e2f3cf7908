import type { outsidePicks } from './picks';
import type { secondPicks } from './second-picks';

type Sentences = Readonly<Partial<Record<keyof typeof secondPicks | keyof typeof outsidePicks, readonly string[]>>>;

/** True sentences of the eighth writing, short; counted before anything was changed for them. */
export const eighthHonest: Sentences = {
  rice: ['Costs £1.10 less than Tilda Pure Basmati Rice 1kg.', 'Needs 300 g, buys 1kg, leaves 700 g.'],
  spinach: ['Organic, and $2.00 more than Good & Gather Baby Spinach, 5 oz.', 'Two 5 oz packs, $7.98, 83 g left.'],
  eggs: ['Pack of 6 for £2.40, says free-range.', 'Costs £0.95 more than Tesco Medium Eggs, 6 pack.'],
  chicken: [
    'Two packs, $14.98; the leftover 1 lb keeps 2 days.',
    '$3.02 cheaper than Bell & Evans Organic Chicken Breasts, 1 lb.',
  ],
  coffee: ['Fairtrade label, £1.25 more than Lavazza Ground Coffee 250g.', '£1.98 per 100 g, £4.50 the pack.'],
  onions: ['On EWG’s 2026 Clean Fifteen, and $2.79 for 3 lb.', 'Picked for the cheaper, balanced and conscious carts.'],
  strawberries: [
    '$3.00 less than Driscoll’s Organic Strawberries, 16 oz, but not organic.',
    'At its peak in early June; 54 g left keeps 3 days.',
  ],
  milk: ['$2.30 more than Great Value Whole Milk, 64 fl oz, but organic.', 'Needs 500 ml, so 1.39 l is left.'],
  tomatoes: ['Three packs at £1.60, £4.80 in all.', '£1.35 less than Biona Organic Chopped Tomatoes 400g.'],
  pasta: ['$1.84 for 16 oz, a good unit price.', 'Saves $1.15 on De Cecco Spaghetti, 16 oz.'],
  oil: ['£2.25 less than Napolina Extra Virgin Olive Oil 1L.', 'Needs 45 ml; 455 ml of 500ml is left.'],
  salmon: [
    'MSC label, but $8.00 more than Atlantic Salmon Portions, 12 oz.',
    'Two packs for $27.98, and the 113 g left keeps 1 day.',
  ],
  sausage: [
    'Ultra-processed (NOVA 4), but $1.70 less than Applegate Organic Smoked Sausage, 12 oz.',
    'The 14 oz pack costs $4.29; 47 g is left.',
  ],
  lettuce: [
    'In FDA recall reports of 2026-03-12 (E. coli): check the lot code.',
    '$3.49 for 3, with 2 needed and 1 left.',
  ],
  beans: [
    'Three packs for $3.57, saving $2.40 on Eden Organic Black Beans, 15 oz.',
    '$0.27 per 100 g, a good price per unit.',
  ],
  beef: [
    '46 g short of the 500 g needed, at $8.99.',
    'Pack says grass-fed; $3.00 more than Market Pantry Ground Beef 80/20, 1 lb.',
  ],
  chocolate: ['£2.08 per 100 g, and labelled Fairtrade.', 'Costs £3.75 for 180g and leaves 30 g.'],
  banana: ['Six for $1.74, the pick for the cheaper cart.', '$0.54 less than Organic Bananas, each.'],
  tofu: ['14 oz for $2.49, $0.60 more than Nasoya Firm Tofu, 14 oz.', 'Recorded as processed food, NOVA group 3.'],
  flour: ['$5.49 for 5 lb, or $0.24 per 100 g.', 'Costs $2.00 more than Gold Medal All-Purpose Flour, 5 lb.'],
  yogurt: ['NOVA group 1, and $2.00 less than Siggi’s Plain Skyr, 32 oz.', '662 g left over, and it keeps 10 days.'],
  asparagus: ['In season in late April, at $3.99 a bunch.'],
  apples: ['3 lb for $4.99, in season in late September.', 'Not organic, and on EWG’s 2026 Dirty Dozen.'],
  butter: ['$1.30 more than Land O Lakes Salted Butter, 8 oz.', 'Leaves 127 g, which keeps 30 days.'],
  lentils: ['£1.90 for 500g, with 150 g left over.'],
  turkey: ['$4.00 less than Plainville Farms Organic Ground Turkey, 16 oz.', 'Two packs, $10.98, and 7 g left over.'],
  kale: ['USDA Organic and in season in early November.', '$3.29 a bunch, $0.80 more than Green Kale, 1 bunch.'],
  tuna: ['MSC label, £5.25 for 4 x 145g.', '£1.40 more than Princes Tuna Chunks in Brine 4x145g.'],
  peppers: ['£0.55 less than Organic Mixed Peppers, 3 pack.'],
  bread: [
    'USDA Organic label, yet ultra-processed (NOVA 4).',
    '$6.49, or $3.10 more than Wonder Classic White Bread, 20 oz.',
  ],
  cream: ['Organic, $6.29 for 16 fl oz, 237 ml left.'],
  shrimp: [
    '227 g short of 1.5 lb, but $5.00 less than Wild Gulf Shrimp, 1 lb.',
    'About 26.9 kg CO₂e per kg of farmed prawns, as a world average.',
  ],
};

/** False sentences of the eighth writing. */
export const eighthFalse: Sentences = {
  rice: ['Costs £1.10 less than any other rice.', 'Needs 1kg, buys 300 g, leaves 700 g.'],
  spinach: [
    'Not organic, and $2.00 less than Good & Gather Baby Spinach, 5 oz.',
    'Two 5 oz packs, $7.98 each, 83 g left.',
  ],
  eggs: ['Pack of 6 for £2.40, certified free-range.', 'Costs £0.95 less than Tesco Medium Eggs, 6 pack.'],
  chicken: [
    'Two packs, $14.98; the leftover 2 lb keeps 1 day.',
    'Organic, air-chilled, $3.02 cheaper than Bell & Evans Organic Chicken Breasts, 1 lb.',
  ],
  coffee: [
    'Fairtrade and organic labels, £1.25 more than Lavazza Ground Coffee 250g.',
    '£4.50 per 100 g, £1.98 the pack.',
  ],
  onions: ['On EWG’s 2025 Clean Fifteen, and $2.79 for 3 lb.', 'No. 1 of EWG’s 2026 Clean Fifteen.'],
  strawberries: [
    '$3.00 more than Driscoll’s Organic Strawberries, 16 oz.',
    'At its peak in early June in every region.',
  ],
  milk: ['$2.30 less than Great Value Whole Milk, 64 fl oz, and organic.', 'Needs 500 ml, so 1.39 fl oz is left.'],
  tomatoes: ['Three packs at £4.80, £1.60 in all.', '£1.35 less than Tesco Chopped Tomatoes 400g.'],
  pasta: ['$0.41 for 16 oz, a good unit price.', 'Bronze-die pasta, $1.15 less than De Cecco Spaghetti, 16 oz.'],
  oil: ['£2.25 more than Napolina Extra Virgin Olive Oil 1L.', 'First cold pressing, heart-healthy, £7.50 for 500ml.'],
  salmon: [
    'ASC label, and $8.00 more than Atlantic Salmon Portions, 12 oz.',
    'Two packs for $27.98, nothing left over.',
  ],
  sausage: ['Ultra-processed, so it keeps 47 days.', 'The 14 oz pack costs $1.70; 47 g is left.'],
  lettuce: ['Cleared in FDA reports of 2026-03-12 (E. coli).', '$3.49 each, with 2 needed and 1 left.'],
  beans: [
    'Three packs for $2.40, saving $3.57 on Eden Organic Black Beans, 15 oz.',
    '$0.27 per can, a good price per unit.',
  ],
  beef: ['46 g over the 500 g needed, at $8.99.', 'Grass-fed, so it causes less CO₂e than other beef.'],
  chocolate: ['£2.08 per bar, and labelled Fairtrade.', 'No sugar added, £3.75 for 180g.'],
  banana: ['One for $1.74, the pick for the cheaper cart.', 'Organic, and $0.54 less than Organic Bananas, each.'],
  tofu: ['14 oz for $2.49, $0.60 less than Nasoya Firm Tofu, 14 oz.', 'Soy-free, NOVA group 3, $2.49.'],
  flour: ['$5.49 per 100 g, or $0.24 for 5 lb.', 'Wholemeal, $2.00 more than Gold Medal All-Purpose Flour, 5 lb.'],
  yogurt: ['NOVA group 2, and $2.00 less than Siggi’s Plain Skyr, 32 oz.', '662 g left over, and it keeps 10 weeks.'],
  asparagus: ['In season in late March, at $3.99 a bunch.', 'Two bunches for $3.99, on EWG’s 2026 Clean Fifteen.'],
  apples: ['4 lb for $4.99, in season in late September.', 'Organic, and on EWG’s 2026 Dirty Dozen.'],
  butter: ['$1.30 less than Land O Lakes Salted Butter, 8 oz.', 'Milk-free spread, 127 g left over.'],
  lentils: ['£1.90 for 350 g, with 150 g left over.'],
  turkey: ['$4.00 less than Jennie-O Ground Turkey, 16 oz.'],
  kale: ['Labelled Fairtrade and in season in early November.', '$0.80 a bunch, $3.29 more than Green Kale, 1 bunch.'],
  tuna: ['MSC label, £5.25 per tin.', '£1.40 less than Princes Tuna Chunks in Brine 4x145g.'],
  peppers: ['£0.55 more than Organic Mixed Peppers, 3 pack.'],
  bread: [
    'USDA Organic label, therefore not ultra-processed.',
    '$3.10, or $6.49 more than Wonder Classic White Bread, 20 oz.',
  ],
  cream: ['Organic, $1.80 for 16 fl oz, 237 ml left.'],
  shrimp: [
    '227 g left after 1.5 lb, and $5.00 less than Wild Gulf Shrimp, 1 lb.',
    'Recalled by the FDA on 2026-04-02 for E. coli.',
  ],
};
