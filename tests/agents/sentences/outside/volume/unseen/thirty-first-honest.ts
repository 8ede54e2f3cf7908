import type { VolumeSentences } from '../volume-names';

/** True sentences of another writer who had not seen the check. */
export const thirtyFirstHonest: VolumeSentences = {
  oats: [
    'Saves $2.50 compared with Bob’s Red Mill, and 920 g stays for later.',
    'At 50 cents per 100 g it has a good price per unit.',
  ],
  blueberries: [
    'These aren’t organic, and blueberries are no. 11 on EWG’s 2026 Dirty Dozen.',
    'It costs $1.50 more than Great Value but $4.00 less than Cascadian Farm.',
  ],
  cheddar: ['£1.26 dearer than Asda’s; 150 g will be left, keeping 21 days.', 'Recorded allergen: milk.'],
  chickpeas: ['Two cans for 98p.', 'You need two cans, and two 400g packs cost £0.98.'],
  pork: ['68 g is left over and keeps two days.', 'At $6.97 it undercuts Niman Ranch by $4.02.'],
  honey: ['You need 2 tbsp, so 298 g is left.'],
  soymilk: ['It is NOVA 4, so ultra-processed, and soybeans are a recorded allergen.'],
  sweetPotatoes: [
    'Two 3 lb bags leave 1.22 kg, which keeps 14 days.',
    'Sweet potatoes are ninth on EWG’s 2026 Clean Fifteen.',
  ],
  lemons: ['$1.10 cheaper than the organic lemons.'],
  garlic: ['One bulb at $0.68.'],
  sugar: ['Both EU Organic and Fairtrade labelled, for €1.20 more than Feinzucker.'],
  dozenEggs: [
    'Certified Humane eggs; four of the twelve are left and keep 21 days.',
    'Costs $4.50 more than Great Value Large Eggs.',
  ],
  coconutMilk: ['Two cans, $5.96 altogether.', 'The pack says “BPA-free can”.'],
  peas: ['Tesco’s peas cost 71p less.'],
  squash: ['One squash for $3.49, in season in early October.'],
  crushedTomatoes: ['The 28 oz pack is exactly what you need.'],
  wholeChicken: ['The chicken is USDA Organic and the pack says “free-range”; it’s $7.40 more than Foster Farms.'],
  plainYogurt: ['Minimally processed (NOVA 1) and organic.'],
  stockCubes: ['Celery is a recorded allergen; check the pack.'],
  lambMince: ['Exactly 500g for £6.25.', 'Lamb and mutton average about 39.7 kg CO₂e per kg.'],
  spinachUk: ['Out of season in early December.', 'Three 100g packs, £4.50.'],
  vinegar: ['It’s in all three carts at $2.87.'],
  shrimpFrozen: ['An FDA recall report of August 19, 2026 lists it; check the lot code.'],
  beefMince: ['£1.80 less than Graig Farm, though beef stands at about 99.5 kg CO₂e per kg.'],
  darkChocolate: ['Two bars leave 30 g.', 'The pack says “paper wrap”, and it carries the Fairtrade label.'],
  bread: ['One 27 oz loaf for the 8 slices you need.'],
  cream: ['237 ml is left and keeps five days.'],
  peppers: ['One of the three peppers is left over, good for a week.'],
};
