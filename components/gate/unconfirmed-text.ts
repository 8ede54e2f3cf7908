import { capitalise } from '../ui/plural-text';
import type { Ingredient } from '../../lib/core/meal/ingredient';

/** What the shopper should look at of a line Claude wrote; null when there is nothing. */
export function unconfirmedText({ unconfirmed = [] }: Pick<Ingredient, 'unconfirmed'>): string | null {
  const parts = [
    unconfirmed.includes('name') ? 'Added by Claude' : null,
    unconfirmed.includes('diet') ? 'check that it fits what you eat' : null,
    unconfirmed.includes('amount') ? 'check the amount' : null,
  ].filter((part) => part !== null);
  const text = parts.join(' · ');
  return text === '' ? null : capitalise(text);
}
