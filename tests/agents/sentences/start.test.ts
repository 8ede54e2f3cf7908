import { expect, it, vi } from 'vitest';
import { readPickFact } from '../../../lib/core/pick-fact/read-text';

const expand = vi.hoisted(() => vi.fn((pattern: string) => [pattern]));
vi.mock('../../../lib/agents/sentences/reading/expand', () => ({ expand }));

/** The worker starts at each click on the icon: what takes long is made when the first sentence is read. */
it('makes no phrases of the vocabulary before a sentence is read', async () => {
  const { isGrounded } = await import('../../../lib/agents/grounding');
  expect(expand).not.toHaveBeenCalled();
  const pick = { id: 'p', ingredientId: 'i', sku: 's', ingredient: 'rice', product: 'Rice', facts: [], reason: '' };
  isGrounded('It is rice.', ['f'], { ...pick, facts: [{ id: 'f', text: 'price: $1.00', value: readPickFact('price: $1.00') }] });
  expect(expand).toHaveBeenCalled();
});
