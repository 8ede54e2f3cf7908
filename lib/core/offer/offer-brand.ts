import type { Offer } from './offer';
import { plainText } from '../text/comparable-words';

/** Whether an offer is of this brand: by its own field, or because its title begins with it. */
export function isOfBrand(offer: Pick<Offer, 'title' | 'brand'>, brand: string): boolean {
  const name = plainText(brand).trim();
  if (name === '') return false;
  return ` ${plainText(offer.brand ?? '')} `.includes(` ${name} `) || plainText(offer.title).startsWith(`${name} `);
}
