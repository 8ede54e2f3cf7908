import { describe, expect, it } from 'vitest';
import { storeChannel } from '../../lib/messaging/store-channel';
import { completeOffer } from '../../lib/stores/reading/complete-offer';
import type { OfferDraft } from '../../lib/stores/reading/complete-offer';

async function searched(draft: Partial<OfferDraft>) {
  const offer = completeOffer({ sku: '1', title: 'Granola', price: { minor: 300, currency: 'USD' }, ...draft });
  const request = storeChannel.connect(() => Promise.resolve({ ok: true, value: [offer] }));
  const [read] = await request('search', { query: 'granola' });
  return read;
}

describe('the label in a search answer', () => {
  it.each<[string, Partial<OfferDraft>, string | undefined]>([
    [
      'HTML description',
      { description: '<p>Crunchy.</p><p><b>Ingredients:</b> Oats, Honey, Peanuts.</p><p>Storage: cool.</p>' },
      'Oats, Honey, Peanuts.',
    ],
    ['a field of its own', { ingredients: 'Oats, Honey', description: 'x' }, 'Oats, Honey'],
    ['a field that repeats its heading', { ingredients: 'INGREDIENTS: Oats, Honey' }, 'Oats, Honey'],
    ['a description without one', { description: 'Crunchy, sweet, good with milk.' }, undefined],
    [
      'a description that only speaks of ingredients',
      { description: 'Only the best ingredients, like nuts.' },
      undefined,
    ],
    ['no description', {}, undefined],
  ])('is taken out of %s', async (_, draft, ingredients) => {
    const offer = await searched(draft);
    expect(offer?.ingredientsText).toBe(ingredients);
    // Not found in the answer is not "looked for".
    expect('ingredientsText' in (offer ?? {})).toBe(ingredients !== undefined);
  });

  it('that is cut off is no whole list: it may convict and never clears', async () => {
    const description = `${'Baked slowly in small batches. '.repeat(4)}Ingredients: Oats, Honey, Almonds, Sunflower oi`;
    const offer = await searched({ description });
    expect(offer?.ingredientsText).toBeUndefined();
    expect(offer?.labels).toEqual(['Oats, Honey, Almonds, Sunflower oi…']);
  });

  it('keeps an allergen statement as a label', async () => {
    const offer = await searched({ description: '<p>Good.</p><p>Contains: Peanuts.</p>' });
    expect(offer).toMatchObject({ labels: ['Contains: Peanuts.'] });
    expect(offer?.ingredientsText).toBeUndefined();
  });
});
