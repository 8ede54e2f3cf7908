import type { LineDecision } from '../../../lib/core/decision/decision';
import { carbon, cheap, ewg, noRecall, season, usda } from './biryani-facts';
import { assess, fact, line, offer } from './example-builders';
import { picture } from './pictures';

/** The fresh half of the example plan. */
export const freshLines: LineDecision[] = [
  line(
    'chicken-thighboneless',
    700,
    [
      {
        offer: offer('Bell & Evans Air Chilled Boneless Skinless Chicken Thighs', '1.25 lb', [567, 'g'], 949, {
          image: picture('tray', '#e9b8a5'),
        }),
        quality: 92,
        says: [
          assess('welfare', 'prefer', 'Certified Humane', [
            fact(
              'Certified Humane Raised and Handled',
              'Certified Humane',
              'https://certifiedhumane.org/',
              '2026-08-14',
            ),
          ]),
          noRecall,
        ],
      },
      {
        offer: offer('Family Pack Boneless Chicken Thighs', '2 lb', [907, 'g'], 898, {
          image: picture('tray', '#f0c8b0'),
        }),
        quality: 74,
        says: [
          assess('welfare', 'unknown', 'no welfare label on the page'),
          assess('carbon', 'neutral', 'poultry', [carbon('Poultry: about 10 kg CO₂e per kg, a tenth of beef')]),
          noRecall,
        ],
      },
      {
        offer: offer('Value Chicken Thighs, Boneless', '1.5 lb', [680, 'g'], 599, {
          image: picture('tray', '#eacfc0'),
        }),
        quality: 61,
      },
      { offer: offer('Chicken Thighs, Bone-In', '2.2 lb', [998, 'g'], 549), quality: 40, out: 'Wrong form: bone-in' },
      {
        offer: offer('Breaded Chicken Thigh Strips', '24 oz', [680, 'g'], 799),
        quality: 22,
        out: 'Another product: breaded',
      },
      {
        offer: offer('Recalled Brand Chicken Thighs', '1 lb', [454, 'g'], 499),
        quality: 50,
        out: 'Listed in an FSIS recall of 12 Nov 2026',
      },
    ],
    {
      cheaper: 'One 2 lb pack covers it, for $10.00 less than two smaller ones',
      balanced: 'Certified Humane; the large pack without that label costs $10.00 less',
      conscious: 'Certified Humane, the only one here that is',
    },
  ),
  line(
    'basmati-rice',
    400,
    [
      {
        offer: offer('Royal Chef’s Secret Extra Long Basmati Rice', '2 lb', [907, 'g'], 649, {
          image: picture('bag', '#c99a3b'),
        }),
        quality: 84,
        says: [noRecall],
      },
      {
        offer: offer('Lundberg Organic California White Basmati Rice', '2 lb', [907, 'g'], 799, {
          image: picture('bag', '#5b8c4a'),
          labels: ['USDA Organic'],
        }),
        quality: 91,
        says: [assess('certification', 'prefer', 'organic', [usda]), noRecall],
      },
      {
        offer: offer('Store Brand Basmati Rice', '1 lb', [454, 'g'], 279, { image: picture('bag', '#b8b8b8') }),
        quality: 70,
      },
      {
        offer: offer('Basmati Rice & Quinoa Blend', '12 oz', [340, 'g'], 499),
        quality: 35,
        out: 'Extra words: quinoa blend',
      },
    ],
    {
      cheaper: 'Lowest price for 400 g, almost nothing left over',
      balanced: 'Well matched, and $3.71 less than the organic one',
      conscious: 'USDA Organic for $5.20 more',
    },
  ),
  line(
    'yellow-onion',
    3,
    [
      {
        offer: offer('Yellow Onions, 3 lb Bag', '3 lb', [8, 'each'], 349, { image: picture('bag', '#e0a94a') }),
        quality: 80,
        says: [assess('safety', 'prefer', 'Clean Fifteen', [ewg('Onions are on the 2026 Clean Fifteen')])],
      },
      {
        offer: offer('Yellow Onion, Each', '1 each', [1, 'each'], 89, { image: picture('round', '#d9a04a') }),
        quality: 82,
      },
    ],
    cheap('On the 2026 Clean Fifteen; loose ones leave none over'),
  ),
  line(
    'tomatofresh',
    2,
    [
      {
        offer: offer('Tomatoes on the Vine', 'about 4', [4, 'each'], 299, { image: picture('round', '#c8372d') }),
        quality: 76,
        says: [
          assess('season', 'caution', 'out of season', [
            season('Tomatoes: out of season in the Northeast in November'),
          ]),
        ],
      },
      {
        offer: offer('Roma Tomato, Each', '1 each', [1, 'each'], 59, { image: picture('round', '#b8402d') }),
        quality: 77,
      },
    ],
    cheap('Two loose ones are enough'),
  ),
  line(
    'plain-yogurt',
    200,
    [
      {
        offer: offer('Stonyfield Organic Whole Milk Plain Yogurt', '32 oz', [907, 'g'], 549, {
          image: picture('tub', '#3f6fb0'),
        }),
        quality: 90,
        says: [assess('certification', 'prefer', 'organic', [usda])],
      },
      {
        offer: offer('Plain Whole Milk Yogurt', '16 oz', [454, 'g'], 279, { image: picture('tub', '#7aa0cf') }),
        quality: 78,
      },
      { offer: offer('Vanilla Yogurt', '32 oz', [907, 'g'], 399), quality: 20, out: 'Another product: vanilla' },
    ],
    cheap('Whole milk, in the smaller tub'),
  ),
  line(
    'gingerfresh',
    20,
    [
      {
        offer: offer('Ginger Root', 'about 4 oz', [113, 'g'], 125, { image: picture('round', '#cdaa6a') }),
        quality: 85,
      },
    ],
    cheap('The only fresh ginger here'),
  ),
  line(
    'garlicfresh',
    6,
    [
      {
        offer: offer('Garlic, 3 Count Sleeve', '3 ct', [30, 'each'], 179, { image: picture('round', '#efe6d8') }),
        quality: 80,
      },
      {
        offer: offer('Garlic Bulb, Each', '1 each', [10, 'each'], 69, { image: picture('round', '#efe6d8') }),
        quality: 83,
      },
    ],
    cheap('One bulb holds the six cloves'),
  ),
  line(
    'green-chilifresh',
    4,
    [
      {
        offer: offer('Serrano Peppers', '4 oz', [12, 'each'], 199, { image: picture('bunch', '#4f8a3c') }),
        quality: 66,
      },
      {
        offer: offer('Jalapeño Peppers', '8 oz', [8, 'each'], 189, { image: picture('bunch', '#3d7a3c') }),
        quality: 63,
      },
    ],
    cheap('Nearest in heat to Indian green chilies'),
    'The store has no “green chili”. Which of these do you mean?',
  ),
  line(
    'mintfresh',
    1,
    [
      {
        offer: offer('Fresh Mint', '1 bunch', [1, 'each'], 199, { image: picture('bunch', '#4f8a3c') }),
        quality: 82,
        says: [assess('season', 'neutral', 'storage', [season('Mint: greenhouse grown in November')])],
      },
      {
        offer: offer('Organic Mint Clamshell', '0.75 oz', [1, 'each'], 299, { image: picture('tray', '#6fa35c') }),
        quality: 88,
      },
    ],
    cheap('A whole bunch, $1.00 less than the clamshell'),
  ),
  line(
    'cilantrofresh',
    1,
    [
      {
        offer: offer('Cilantro Bunch', '1 bunch', [1, 'each'], 129, { image: picture('bunch', '#5f9a45') }),
        quality: 83,
      },
    ],
    cheap('Fresh, one bunch'),
  ),
];
