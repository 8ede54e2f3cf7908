import { describe, expect, it } from 'vitest';
import { alignCart } from '../../../../lib/core/cart/align-cart';
import type { CartLine } from '../../../../lib/core/cart/cart';
import { separateFreeGifts, isGiftOf } from '../../../../lib/core/cart/names/free-gift-lines';

function line(lineId: string, minor: number | null, sku = '/p/cream'): CartLine {
  const url = 'https://shop.example/p/cream';
  const price = minor === null ? null : { minor, currency: 'USD' };
  return { lineId, sku, title: 'Cream', quantity: 1, price, url };
}

describe('a line that costs nothing', () => {
  it('beside one of the same product that is paid for is the store’s gift', () => {
    const lines = separateFreeGifts([line('1', 229), line('2', 0)]);
    expect(lines.map(({ sku }) => sku)).toEqual(['/p/cream', '/p/cream (free)']);
    expect(isGiftOf('/p/cream (free)', new Set(['/p/cream']))).toBe(true);
    expect(isGiftOf('/p/cream', new Set(['/p/cream']))).toBe(false);
  });

  it('by itself, beside another product, or of unknown price is what it is called', () => {
    for (const lines of [
      [line('1', 0)],
      [line('1', 229, '/p/oats'), line('2', 0)],
      [line('1', 229), line('2', null)],
      [line('1', 229), line('2', 229)],
      [line('1', 0), line('2', 0)],
    ])
      expect(separateFreeGifts(lines)).toEqual(lines);
  });

  it('stays apart where the cart gets the names the plan knows', () => {
    const cart = { lines: separateFreeGifts([line('1', 229), line('2', 0)]), total: null, currency: 'USD', url: null };
    const known = [{ sku: 'cream-1', title: 'Cream', url: 'https://shop.example/p/cream' }];
    expect(alignCart(cart, known).lines.map(({ sku }) => sku)).toEqual(['cream-1', 'cream-1 (free)']);
  });
});
