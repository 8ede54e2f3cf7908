import type { VolumeSentences } from '../volume-names';

/** Further true sentences of the kinds mended: halves, months, needs counted in words, packs told as the effect of a need. */
export const mendedHonest2: VolumeSentences = {
  potatoes: ['Over half of the 2kg bag, 1.1 kg, will be left, but it keeps for two weeks.'],
  barley: [
    'Half the pack is left over and keeps for 180 days.',
    'Your recipe uses half of the pack, so 250 g is left.',
  ],
  parmesan: [
    '€1.70 dearer than Grana Padano, €2.50 cheaper than the organic one.',
    'There’ll be 170 g left, and it keeps a month.',
  ],
  butter: ['The remaining 127 g keeps for a month.'],
  soySauce: ['The 399 ml left keeps for two months.'],
  lemons: ['They’re $1.10 less than Organic Lemons for the same size of bag.'],
  thyme: ['You need four sprigs, and the pack is 0.5 oz.'],
  tea: ['You need six bags, and the pack costs £3.40.'],
  bread: ['You need eight slices, and the loaf is 27 oz.'],
  chicken: ['Since you need 2 lb, two packs are bought and 1 lb remains.'],
  squash: ['Because you need one squash, one is in each of your three carts.'],
};
