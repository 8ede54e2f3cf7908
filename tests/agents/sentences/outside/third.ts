import type { outsidePicks } from './picks';
import type { secondPicks } from './second-picks';

type Sentences = Readonly<Partial<Record<keyof typeof secondPicks | keyof typeof outsidePicks, readonly string[]>>>;

/** True sentences of a third writing, over picks of both kinds. */
export const thirdHonest: Sentences = {
  apples: [
    'It’s $4.99 for the 3 lb bag and on EWG’s 2026 Dirty Dozen.',
    'In season in late September at $4.99.',
    'This bag is $2.50 less than the organic one, and it is not organic.',
    'You need four apples, and one 3 lb bag is in your cart.',
  ],
  butter: [
    'With 100 g needed, 127 g of the 8 oz pack is left.',
    'Kerrygold costs $1.30 more than Land O Lakes, and the pack says grass-fed.',
    'The leftover 127 g will keep for 30 days.',
    '$4.79, with grass-fed on the pack.',
  ],
  lentils: ['One 500g bag leaves 150 g.', 'The pick for all three carts at £1.90, or £0.38 per 100 g.'],
  turkey: [
    'A good price per unit, $1.21 per 100 g, and $4.00 less than Plainville Farms Organic Ground Turkey, 16 oz.',
    'The 900 g you need takes two 16 oz packs, at $5.49 each.',
    'Both packs together cost $10.98.',
  ],
  kale: [
    'It’s USDA Organic, in season in early November, and costs $3.29.',
    'At $3.29, it’s $0.80 more than Green Kale, 1 bunch but certified organic.',
  ],
  tuna: ['MSC-labelled tuna at £5.25 a pack.', 'The label is MSC, a third-party standard.', 'That’s £0.91 per 100 g.'],
  peppers: ['You need 2, so 1 is left over and keeps 7 days.', 'It costs £1.75, 55p less than the organic ones.'],
  bread: ['Although ultra-processed (NOVA 4), the bread is USDA Organic.', 'It costs $6.49 and was picked for the conscious cart.'],
  cream: ['You need 1 cup; the 237 ml that remains keeps for 5 days.', 'Organic, and $1.80 more than Land O Lakes.'],
  shrimp: ['It costs $9.99 but falls 227 g short of the 1.5 lb needed.', 'SeaPak shrimp saves $5.00 over Wild Gulf Shrimp, 1 lb.'],
  rice: ['Just £1.25 for 1kg.', 'Ocado’s rice is a good price per unit at 13p per 100 g, and one pack covers your 300 g.', 'The Ocado rice saves £1.10 against Tilda.'],
  eggs: ['Six free-range eggs for £2.40.', 'They cost £2.40, which works out at 40p each.'],
  chicken: ['You need 2 lb and two packs hold 1.5 lb each, so 1 lb is left.', 'Perdue comes to $14.98 for two packs, $3.02 less than Bell & Evans.'],
  strawberries: ['In early June, strawberries are at their peak in the Northeast.', 'They’re on the 2026 Dirty Dozen and not organic, but $3.00 cheaper than the organic ones.'],
  milk: ['For $2.30 more than Great Value Whole Milk, 64 fl oz, this milk is USDA Organic.', 'The carton says pasture-raised.'],
  chocolate: ['Fairtrade chocolate, £1.80 more than Tesco Plain Chocolate 200g.', 'There’s 30 g left after the 150 g you need.'],
  yogurt: ['It’s unprocessed (NOVA 1), and the 662 g left over keeps 10 days.', 'Costs $1.50 more than Chobani but $2.00 less than Siggi’s.'],
}; // prettier-ignore

/** False sentences of the third writing. */
export const thirdFalse: Sentences = {
  apples: ['It’s $4.99 for the 3 lb bag and off EWG’s 2026 Dirty Dozen.', 'This bag is $2.50 less than the organic one, and it is organic.', 'You need four apples, and four bags are in your cart.', '$4.99 each.', 'It costs $2.50 less than Organic Gala Apples, 3 lb Bag and that one is in the balanced cart.'],
  butter: ['With 127 g needed, 100 g of the 8 oz pack is left.', 'Land O Lakes costs $1.30 more than Kerrygold.', '127 g is left over and costs $1.30 more than Land O Lakes.', 'The pack says it is grass-fed all year.', 'You need 100 g and cost $4.79.'],
  lentils: ['One 500g bag leaves 350 g.', '£0.38 for 500g.', 'Your recipe is the pick for all three carts.'],
  turkey: ['A good price per unit, $5.49, and $4.00 less than Plainville Farms Organic Ground Turkey, 16 oz.', 'The 900 g you need takes two 16 oz packs, at $10.98 each.', 'One pack is $4.00 less than Plainville Farms Organic Ground Turkey, 16 oz.', 'Each of the two packs leaves 7 g.', 'Two packs cover 16 oz.'],
  kale: ['It’s USDA Organic, so it is no. 3 on EWG’s 2026 Dirty Dozen.', 'Green Kale, 1 bunch costs $0.80 less and is USDA Organic.', 'Green Kale, 1 bunch costs $0.80 less, organic.'],
  tuna: ['MSC-labelled tuna at £5.25 a tin.', 'Four packs, £0.91 each.', '£5.25 for each of the four.', 'The label is MSC, an organic standard.'],
  peppers: ['You need 1, so 2 is left over.', 'It costs 55p.', 'It costs £1.75 for each pepper.'],
  bread: ['It is USDA Organic because it is ultra-processed (NOVA 4).', 'Wheat and sesame are left out.', 'One pack covers your 8 slices.'],
  cream: ['You need 237 ml; the 1 cup that remains keeps for 5 days.', 'Land O Lakes is organic and $1.80 more.', '237 ml is left for $6.29.'],
  shrimp: ['It costs $9.99 and covers the 1.5 lb needed.', 'Wild Gulf Shrimp, 1 lb saves $5.00.', 'It is 227 g over the 1.5 lb you need.'],
  rice: ['Just £1.10 for 1kg.', 'The Tilda rice saves £1.10 against Ocado.', 'Basmati from Ocado at £1.25.'],
  eggs: ['Six organic eggs for £2.40.', 'They cost 40p, which works out at £2.40 each.', 'Six packs for £2.40.'],
  chicken: ['Two packs hold 1.5 lb, so 1 lb is left.', '$7.49 for two packs.', '$14.98 a pack.', 'Both packs cost $7.49.'],
  strawberries: ['In early June, strawberries are at their peak in 5 of 7 regions.', 'Driscoll’s costs $3.00 more.'],
  milk: ['Great Value Whole Milk, 64 fl oz is USDA Organic for $2.30 less.', 'The carton says grass-fed.', 'It costs $2.30 more than Great Value Whole Milk, 64 fl oz, pasture-raised.'],
}; // prettier-ignore
