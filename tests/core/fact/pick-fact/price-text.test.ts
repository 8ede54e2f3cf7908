import { describe, expect, it } from 'vitest';
import { readPickFact } from '../../../../lib/core/fact/pick-fact/read-pick-fact';
import { pickFactText } from '../../../../lib/core/fact/pick-fact/pick-fact-text';

describe('the text of a price', () => {
  it.each([
    ['price: $0.29 each, 6 cost $1.74', 6, 'pieces'],
    ['price: $3.49 each', 1, 'pieces'],
    ['price: £0.49, 2 packs cost £0.98', 2, undefined],
    ['price: €1.20', 1, undefined],
  ])('calls a pack what is one, and a piece what is sold singly: %s', (text, packs, of) => {
    const value = readPickFact(text);
    expect(value).toMatchObject({ kind: 'price', packs });
    expect(value.kind === 'price' ? value.of : null).toBe(of);
    expect(pickFactText(value)).toBe(text);
  });

  it('is still read as older versions wrote it for single goods', () => {
    expect(readPickFact('price: $0.29, 6 packs cost $1.74')).toMatchObject({ kind: 'price', packs: 6, total: { minor: 174 } }); // prettier-ignore
  });
});
