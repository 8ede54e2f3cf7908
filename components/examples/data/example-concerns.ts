import type { Concern } from '../../ui/controls/LevelSliders';

/** Concerns as the advisors name them. */
export const concerns: readonly Concern[] = [
  { id: 'safety', title: 'Pesticide residue (EWG)' },
  { id: 'organic', title: 'Organic' },
  { id: 'welfare', title: 'Animal welfare and fishing' },
  { id: 'carbon', title: 'Carbon footprint' },
  { id: 'processing', title: 'Little processed' },
  { id: 'packaging', title: 'Little packaging' },
  { id: 'value', title: 'Value per unit' },
  { id: 'brand', title: 'Brands you like' },
];
