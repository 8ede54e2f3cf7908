import { describe, expect, it } from 'vitest';
import { diffCart } from '../../../lib/core/cart/cart-diff';
import type { CartLine } from '../../../lib/core/cart/cart';
import type { DiffLine, FillLine } from '../../../lib/core/cart/fill';
import { aCart, aCartLine } from '../../support/builders';
import { always } from '../../support/always';

/** What a store may do to one line of a cart while saying yes, and what the comparison must call it. */
type Fault =
  'none' | 'wrong item' | 'too few' | 'one too many' | 'missing' | 'doubled' | 'price moved' | 'split, one dearer';
const faults: Fault[] = [
  'none',
  'wrong item',
  'too few',
  'one too many',
  'missing',
  'doubled',
  'price moved',
  'split, one dearer',
];
const flagged: Record<Fault, DiffLine['status']> = {
  none: 'in-cart',
  'wrong item': 'missing',
  'too few': 'fewer',
  'one too many': 'more',
  missing: 'missing',
  doubled: 'more',
  'price moved': 'price-changed',
  'split, one dearer': 'price-changed',
};

function struck(line: FillLine, fault: Fault): CartLine[] {
  const put = (quantity: number, change: Partial<CartLine> = {}) =>
    aCartLine(line.sku, quantity, { price: line.price, ...change });
  const dearer = { price: { ...line.price, minor: line.price.minor + 1 } };
  switch (fault) {
    case 'none':
      return [put(line.wanted)];
    case 'wrong item':
      return [put(line.wanted, { sku: `other-${line.sku}`, lineId: `other-${line.sku}` })];
    case 'too few':
      return [put(line.wanted - 1)];
    case 'one too many':
      return [put(line.wanted + 1)];
    case 'missing':
      return [];
    case 'doubled':
      return [put(line.wanted), put(line.wanted, { lineId: `again-${line.sku}` })];
    case 'price moved':
      return [put(line.wanted, dearer)];
    case 'split, one dearer':
      return [put(line.wanted - 1), put(1, { lineId: `again-${line.sku}`, ...dearer })];
  }
}

describe('seeded faults', () => {
  it('are all flagged, each by its name and with a reason, and nothing else is: 400 carts of up to 20 lines', () => {
    let struckLines = 0;
    always(400, ({ int, shuffle }) => {
      const pick = (below: number): number => int(0, below - 1);
      const asked = Array.from({ length: 1 + pick(20) }, (_, at) => {
        const wanted = 2 + pick(4);
        const line: FillLine = {
          sku: `p${String(at)}`,
          title: `Product ${String(at)}`,
          url: null,
          ingredientIds: [String(at)],
          wanted,
          price: { minor: 50 + pick(900), currency: 'USD' },
          status: 'added',
          attempted: wanted,
          reason: null,
        };
        return { line, fault: faults[pick(2) === 0 ? 0 : pick(faults.length)] ?? 'none' };
      });
      const after = aCart(shuffle(asked.flatMap(({ line, fault }) => struck(line, fault))));
      const diff = diffCart(
        asked.map(({ line }) => line),
        aCart([]),
        after,
      );
      for (const [at, { fault }] of asked.entries()) {
        const seen = diff.lines[at];
        expect(seen?.status, fault).toBe(flagged[fault]);
        expect(seen?.reason === null, fault).toBe(fault === 'none');
        if (fault !== 'none') struckLines += 1;
      }
      expect(diff.isAllThere).toBe(asked.every(({ fault }) => fault === 'none'));
      // A wrong item is not only missed: what came instead is named.
      expect(diff.others).toHaveLength(asked.filter(({ fault }) => fault === 'wrong item').length);
    });
    expect(struckLines).toBeGreaterThan(1000);
  });

  it('says what else moved in the cart, and leaves alone what did not', () => {
    const diff = diffCart(
      [],
      aCart([aCartLine('milk', 1), aCartLine('bread', 2), aCartLine('tea', 1)]),
      aCart([aCartLine('milk', 3), aCartLine('bread', 2)]),
    );
    expect(diff.others).toEqual([
      { title: 'Product milk', was: 1, now: 3 },
      { title: 'Product tea', was: 1, now: 0 },
    ]);
  });
});
