import type { Quantity } from '../../meal/quantity';
import { freshNameOf } from './fresh-names';
import { isFreshUnit } from './understood-form';

const isCutFresh = /\b(?:chopped|torn|picked|shredded)\b/;

/**
 * The form of a food that is sold fresh and dried: asked for by the bunch, or chopped, it is fresh ("1 bunch coriander"). Null where the
 * line shows neither.
 */
export function freshByUse(name: string, quantity: Quantity | null, note: string | null): 'fresh' | null {
  const isSaid = (quantity !== null && isFreshUnit(quantity.unit)) || (note !== null && isCutFresh.test(note));
  return isSaid && freshNameOf(name) !== null ? 'fresh' : null;
}
