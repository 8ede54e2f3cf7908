import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { packSizeOf } from '../../../lib/core/offer/pack-size';
import { anOffer } from '../../../tests/support/builders';
import { decideOver } from '../trust/trust-sane';
import type { CountedLine } from './counts';
import { ingredientOf } from './measure-shelves';

/** Packs planned of the only product; null if the line is not read or the product is not certain. */
export function countAt({ line, title }: CountedLine, read: (text: string) => Ingredient[]): number | null {
  const ingredient = ingredientOf(line, read);
  if (ingredient === null) return null;
  const offer = anOffer({
    sku: 'a',
    title,
    brand: null,
    price: { minor: 300, currency: 'USD' },
    pack: packSizeOf(title, null),
  });
  const decision = decideOver(ingredient, [offer], 'USD');
  const pick = decision?.candidates.find(({ offer: { sku } }) => sku === decision.picks?.balanced.sku);
  return decision?.outcome === 'picked' ? (pick?.packs.count ?? null) : null;
}
