import type { ZooProduct } from '../../../demo/zoo/zoo-catalogue';

/** Other kinds that whoever writes the plain name would take as well. */
const takenAsWell: Readonly<Record<string, readonly string[]>> = {
  'bell pepper': ['Green Bell Pepper'],
  'black pepper': ['Whole Black Peppercorns'],
  cumin: ['Cumin Seeds'],
  cinnamon: ['Cinnamon Sticks'],
  tofu: ['Silken Tofu'],
};

/** Whether a product is what the plain name asks for: the plain good, organic or not, or a kind of it that is taken as well. */
export function isMeant({ article, isPlain, name }: ZooProduct, wanted: string): boolean {
  // Peanut butter stands on the shelf of butter as well.
  if (article !== wanted) return name.toLowerCase() === wanted;
  return isPlain || name.startsWith('Organic ') || takenAsWell[wanted]?.includes(name) === true;
}
