import type { Ingredient } from '../lib/core/ingredient';
import { formatBase } from '../lib/core/packs';
import { sayDate } from '../lib/core/say-date';

type Pantry = NonNullable<Ingredient['pantry']>;

/** "700 g at home until 3 Dec"; without a date when it keeps for long. */
export function leftText({ left, until, boughtOn }: Pantry): string {
  const amount = formatBase(left);
  return until === null ? `${amount} at home` : `${amount} at home until ${sayDate(until, boughtOn)}`;
}

/** What stands under an ingredient that is not bought. */
export function atHomeText({ pantry }: Pick<Ingredient, 'pantry'>): string {
  if (pantry === undefined) return 'You have this';
  return pantry.until === null
    ? `At home since ${sayDate(pantry.boughtOn, pantry.boughtOn)}`
    : `At home until ${sayDate(pantry.until, pantry.boughtOn)}`;
}
