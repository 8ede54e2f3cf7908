import type { outsidePicks } from './picks';
import type { secondPicks } from './second-picks';

type Sentences = Readonly<Partial<Record<keyof typeof secondPicks | keyof typeof outsidePicks, readonly string[]>>>;

/** True sentences of a fourth writing, before anything was changed for them. */
export const fourthHonest: Sentences = {
  rice: [
    'Costs £1.25, which is £1.10 less than Tilda Pure Basmati Rice 1kg.',
    'One 1kg bag covers the 300 g you need and leaves 700 g.',
    'At £0.13 per 100 g, this long grain rice has a good price per unit.',
    'You need 300 g, so one 1kg pack is plenty, leaving 700 g.',
    'It is £1.10 cheaper than Tilda Pure Basmati Rice 1kg.',
  ],
  spinach: [
    'Organic baby spinach, a crop on the 2026 Dirty Dozen, in two 5 oz packs for $7.98.',
    'It costs $2.00 more than Good & Gather Baby Spinach but is labelled USDA Organic.',
    'Spinach is in season in early May.',
    'The 83 g left over keeps 5 days.',
    'Conventional spinach tops EWG’s 2026 Dirty Dozen, and this one is organic.',
  ],
  eggs: [
    'The pack says free-range, and it costs £0.95 more than Tesco Medium Eggs.',
    'Six eggs for £2.40, exactly what you need.',
    'These eggs cost £0.40 each.',
  ],
  chicken: [
    'Two 1.5 lb packs come to $14.98, $3.02 less than Bell & Evans Organic Chicken Breasts.',
    'One pound is left, which keeps 2 days.',
    'Chicken has a footprint of about 9.9 kg CO₂e per kg as a world average.',
  ],
  coffee: [
    'Fairtrade ground coffee at £4.50, £1.25 more than Lavazza Ground Coffee 250g.',
    'Labelled Fairtrade, this 227g pack leaves 27 g.',
  ],
  onions: ['Onions are on EWG’s 2026 Clean Fifteen.', 'A 3 lb bag costs $2.79 and covers the 2 onions you need.'],
  strawberries: [
    'Strawberries are at their peak in early June in the Northeast.',
    'These are not organic and strawberries are no. 2 of EWG’s 2026 Dirty Dozen.',
    '$3.00 less than the organic strawberries from Driscoll’s.',
  ],
  milk: [
    'Organic whole milk, labelled USDA Organic, at $5.79.',
    'The pack says pasture-raised.',
    'It costs $2.30 more than Great Value Whole Milk, 64 fl oz.',
  ],
  tomatoes: [
    'Three 400g tins give the 1.2 kg you need for £4.80.',
    'They cost £2.10 more than Tesco Chopped Tomatoes but £1.35 less than Biona Organic Chopped Tomatoes.',
  ],
  pasta: ['16 oz of spaghetti for $1.84, a good price per unit.', 'It undercuts De Cecco Spaghetti by $1.15.'],
  oil: [
    'The 500ml bottle is £7.50 and leaves 455 ml after the 45 ml you need.',
    '£2.25 less than Napolina Extra Virgin Olive Oil 1L.',
  ],
  salmon: [
    'MSC-labelled salmon, two 12 oz packs for $27.98.',
    'The pack says wild-caught, and it costs $8.00 more than Atlantic Salmon Portions.',
  ],
  sausage: [
    'It is recorded as ultra-processed (NOVA 4), but saves $1.70 compared with Applegate Organic Smoked Sausage.',
  ],
  lettuce: ['It is listed in FDA recall reports of 2026-03-12, so check the lot code.'],
  beans: ['Three cans at $1.19 each cost $3.57 in total.'],
  beef: ['One pound falls 46 g short of the 500 g needed.', 'Beef is at about 99.5 kg CO₂e per kg on world average.'],
  chocolate: ['Labelled Fairtrade, it costs £1.80 more than Tesco Plain Chocolate 200g.'],
  banana: ['Six bananas come to $1.74, $0.54 less than the organic ones.'],
  tofu: ['The 14 oz pack is exactly the amount you need.'],
  flour: ['It costs $5.49, $2.00 more than Gold Medal All-Purpose Flour.'],
  yogurt: ['It sits between Chobani Plain Greek Yogurt, $1.50 cheaper, and Siggi’s Plain Skyr, $2.00 dearer.'],
  asparagus: ['Asparagus is in season in late April and on EWG’s 2026 Clean Fifteen.'],
  apples: ['These apples cost $2.50 less than the organic Gala apples.'],
  butter: [
    'Kerrygold costs $1.30 more than Land O Lakes; its pack says grass-fed.',
    'Only 100 g of the 8 oz is needed; the remaining 127 g keeps 30 days.',
  ],
  lentils: ['At £1.90 for 500g, it covers 350 g and leaves 150 g.'],
  turkey: ['Two 16 oz packs for $10.98 leave just 7 g over.', 'Its pack says “no antibiotics ever”.'],
  kale: ['Organic kale for $3.29 a bunch, $0.80 more than Green Kale.'],
  tuna: ['MSC-labelled tuna at £0.91 per 100 g.'],
  peppers: ['One pepper of the three is left and keeps 7 days.'],
  bread: ['Labelled USDA Organic, $3.10 more than Wonder Classic White Bread.'],
  cream: ['Organic cream at $6.29, with 237 ml left that keeps 5 days.'],
  shrimp: [
    '$5.00 less than Wild Gulf Shrimp, but 227 g short of the 1.5 lb needed.',
    'Check the lot code: it is listed in FDA recall reports of 2026-04-02.',
  ],
};

/** False sentences of the same writing: one thing in each is not what the facts say. */
export const fourthFalse: Sentences = {
  rice: [
    'Costs £1.25, which is £1.10 more than Tilda Pure Basmati Rice 1kg.',
    'One 1kg bag covers the 700 g you need and leaves 300 g.',
    'At £0.13 per 1 kg, this long grain rice has a good price per unit.',
    'Tilda Pure Basmati Rice 1kg costs £1.10.',
    'It emits 4.5 kg CO₂e per pack.',
    'This rice emits less than other rice.',
  ],
  spinach: [
    'Organic baby spinach in two 5 oz packs for $3.99.',
    'Good & Gather Baby Spinach is labelled USDA Organic.',
    'Spinach is in season in early April.',
    'The 200 g keeps 5 days.',
    'This spinach is no. 1 of EWG’s 2026 Dirty Dozen.',
    'Organic, so free of pesticide residue.',
  ],
  eggs: ['The hens are free-range.', 'Six eggs for £0.40.', '£0.95 less than Tesco Medium Eggs, 6 pack.'],
  chicken: [
    'Two packs for $7.49.',
    '2 lb is left over.',
    'This chicken is organic and $3.02 less.',
    'It keeps 2 days before it spoils, so freeze it.',
  ],
  coffee: ['Lavazza Ground Coffee 250g is Fairtrade.', 'Fairtrade pays farmers more.'],
  onions: [
    'These onions hold no pesticide residue.',
    'Onions are no. 15 of EWG’s 2026 Clean Fifteen.',
    'Onions are on the 2026 Dirty Dozen.',
  ],
  strawberries: ['Organic strawberries at $4.49.', 'At their peak in the South in early June.'],
  milk: [
    'Cows are pasture-raised.',
    'Contains no nuts.',
    'Allergen-free organic milk.',
    'It is free of milk allergens.',
  ],
  tomatoes: ['Three tins cost £1.60.', '£1.35 more than Biona Organic Chopped Tomatoes 400g.', 'Each tin costs £4.80.'],
  pasta: ['Recorded as gluten-free.', 'It has no recorded allergens.'],
  oil: ['The 45 ml bottle costs £7.50.', 'Extra virgin is healthier at £7.50.'],
  salmon: ['Wild-caught by MSC fishers in Alaska.', 'Atlantic Salmon Portions are labelled MSC.'],
  sausage: ['It is not ultra-processed.', 'Recorded as NOVA group 1.'],
  lettuce: [
    'It has been recalled.',
    'It is not in any recall reports.',
    'It is safe to eat after checking the lot code.',
  ],
  beans: ['Cans are BPA-free.', 'Three cans for $1.19.'],
  beef: ['46 g are left over.', 'It covers the 500 g needed.', 'Beef is at about 99.5 kg CO₂e per pack.'],
  chocolate: ['70% of the cocoa is Fairtrade.'],
  banana: ['Six bananas cost $0.29.', 'Organic bananas at $1.74.'],
  tofu: ['Recorded allergens: none.', 'It suits a soy-free diet.'],
  flour: ['Gold Medal All-Purpose Flour costs $2.00 more.'],
  yogurt: ['Siggi’s Plain Skyr is $2.00 cheaper.'],
  asparagus: ['Asparagus is in season in 7 of 7 mainland US regions in late April.'],
  butter: ['Land O Lakes Salted Butter is grass-fed.'],
  turkey: ['The turkey never got antibiotics.'],
  kale: ['Green Kale is organic.'],
  tuna: ['Four tins cover the 2 tins at £0.91 each.'],
  peppers: ['Three peppers are left.'],
  bread: ['Free of sesame.'],
  cream: ['The cream keeps 5 days unopened for $6.29.'],
  shrimp: ['It covers the 1.5 lb you need.', 'Wild Gulf Shrimp is listed in recall reports.'],
};
