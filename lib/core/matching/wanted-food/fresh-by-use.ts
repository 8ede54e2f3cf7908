import type { Quantity } from '../../meal/quantity';
import { freshNameOf } from './fresh-names';
import { isFreshUnit } from './understood-form';

const isCutFresh = /\b(?:chopped|torn|picked|shredded)\b/;

/** A food of two forms that is asked for by the bunch, or chopped, is fresh: "1 bunch coriander". Null where the line says neither. */
export function freshByUse(name: string, quantity: Quantity | null, note: string | null): 'fresh' | null {
  const isSaid = (quantity !== null && isFreshUnit(quantity.unit)) || (note !== null && isCutFresh.test(note));
  return isSaid && freshNameOf(name) !== null ? 'fresh' : null;
}
