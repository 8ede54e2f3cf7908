import type { ZooProduct } from '../../../demo/zoo/zoo-catalogue';

/** Other kinds that a shopper who writes the plain name accepts too. */
const takenAsWell: Readonly<Record<string, readonly string[]>> = {
  'bell pepper': ['Green Bell Pepper'],
  'black pepper': ['Whole Black Peppercorns'],
  cumin: ['Cumin Seeds'],
  cinnamon: ['Cinnamon Sticks'],
  tofu: ['Silken Tofu'],
};

/** Whether a product is what the plain name asks for: the plain food, organic or not, or a kind that is accepted too. */
export function isMeant({ article, isPlain, name }: ZooProduct, wanted: string): boolean {
  // Peanut butter is on the shelf of butter too.
  if (article !== wanted) return name.toLowerCase() === wanted;
  return isPlain || name.startsWith('Organic ') || takenAsWell[wanted]?.includes(name) === true;
}
