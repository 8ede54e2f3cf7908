import type { LineDecision } from '../../../lib/core/decision/decision';
import { cheap, season, usda } from './biryani-facts';
import { assess, line, notFound, offer } from './example-builders';
import { picture } from './pictures';

/** The pantry half of the example plan. */
export const pantryLines: LineDecision[] = [
  line(
    'ghee',
    42,
    [
      {
        offer: offer(
          '4th & Heart Original Grass-Fed Ghee Butter, Pasture Raised, Lactose Free, Shelf-Stable',
          '9 oz',
          [255, 'g'],
          999,
          { image: picture('jar', '#f0c24a') },
        ),
        quality: 90,
        says: [assess('welfare', 'prefer', 'pasture raised')],
      },
      {
        offer: offer('Ghee Clarified Butter', '7 oz', [198, 'g'], 649, { image: picture('jar', '#e5b93f') }),
        quality: 79,
      },
    ],
    cheap('Enough for a month of meals'),
  ),
  notFound('saffron', 'The store has no saffron by itself.', [
    offer('Saffron Yellow Rice Mix', '8 oz', [227, 'g'], 229, { image: picture('bag', '#e5b93f') }),
    offer('Ground Turmeric', '2 oz', [57, 'g'], 349, { image: picture('jar', '#d99a2b') }),
    offer('Paella Seasoning with Saffron', '0.7 oz', [20, 'g'], 499),
  ]),
  line(
    'milk',
    60,
    [
      {
        offer: offer('Whole Milk, Half Pint', '8 fl oz', [237, 'ml'], 119, { image: picture('jar', '#8fb4dd') }),
        quality: 76,
      },
    ],
    cheap('The smallest carton'),
  ),
  line(
    'cuminseeds',
    2,
    [
      { offer: offer('Cumin Seeds', '3.5 oz', [99, 'g'], 299, { image: picture('jar', '#8a6a3a') }), quality: 85 },
      { offer: offer('Ground Cumin', '2 oz', [57, 'g'], 249), quality: 45, out: 'Wrong form: ground' },
    ],
    cheap('Seeds, as the recipe asks'),
  ),
  line(
    'green-cardamom-podwhole',
    6,
    [
      {
        offer: offer('Whole Green Cardamom Pods', '1 oz', [90, 'each'], 599, { image: picture('jar', '#7f9a5a') }),
        quality: 84,
      },
    ],
    cheap('Whole pods; the ground one is another thing'),
  ),
  line(
    'cinnamon',
    2,
    [
      {
        offer: offer('Cinnamon Sticks', '1.25 oz', [8, 'each'], 349, { image: picture('jar', '#9a5f3a') }),
        quality: 82,
      },
    ],
    cheap('Sticks, not ground'),
  ),
  line(
    'garam-masala',
    5,
    [
      {
        offer: offer('Simply Organic Garam Masala', '2 oz', [57, 'g'], 629, { image: picture('jar', '#a5522e') }),
        quality: 89,
        says: [assess('certification', 'prefer', 'organic', [usda])],
      },
      { offer: offer('Garam Masala', '2 oz', [57, 'g'], 349, { image: picture('jar', '#b5622e') }), quality: 80 },
    ],
    cheap('The same blend at little more than half the price'),
  ),
  line(
    'turmericground',
    3,
    [{ offer: offer('Ground Turmeric', '2 oz', [57, 'g'], 349, { image: picture('jar', '#d99a2b') }), quality: 84 }],
    cheap('Ground, as the recipe asks'),
  ),
  line(
    'lemonfresh',
    1,
    [
      {
        offer: offer('Lemon, Each', '1 each', [1, 'each'], 79, { image: picture('round', '#f0d24a') }),
        quality: 81,
        says: [assess('season', 'prefer', 'in season', [season('Lemons: at their best from November to March')])],
      },
    ],
    cheap('In season, one is enough'),
  ),
];
