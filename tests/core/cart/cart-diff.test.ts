import { describe, expect, it } from 'vitest';
import { diffCart, uncheckedDiff } from '../../../lib/core/cart/cart-diff';
import type { FillLine } from '../../../lib/core/cart/fill';
import { toFillLines } from '../../../lib/core/cart/fill';
import { aCart, aCartLine, anOffer } from '../../support/builders';

function asked(sku: string, count: number, more: Partial<FillLine> = {}): FillLine {
  const [line] = toFillLines([{ ingredientId: sku, offer: anOffer({ sku, title: `${sku} title` }), count }]);
  if (line === undefined) throw new Error('no line');
  return { ...line, status: 'added', attempted: count, ...more };
}
const empty = aCart([]);

describe('the three words of a line', () => {
  it('does not call missing what stands in a part of the cart that was not seen', () => {
    const after = { ...aCart([aCartLine('rice', 1)]), isWhole: false, unitsTold: 8 };
    const diff = diffCart([asked('rice', 1), asked('mint', 1)], empty, after);
    expect(diff.lines.map(({ status }) => status)).toEqual([expect.stringMatching(/in-cart|price-changed/), 'unknown']);
    expect(diff.lines[1]?.reason).toMatch(/was asked for it.*1 of the 8/);
    expect(diff.partly).toEqual({ seen: 1, told: 8 });
    expect(diff.isAllThere).toBe(false);
  });

  it('calls missing what a cart seen whole does not hold', () => {
    expect(diffCart([asked('mint', 1)], empty, aCart([])).lines[0]?.status).toBe('missing');
  });

  it('does not call missing what came in under a name that may be its own', () => {
    const line = asked('mint', 1);
    const after = aCart([aCartLine('/p/7', 1, { title: 'Mint' })]);
    const own = diffCart([line], after, after).lines[0]?.status;
    const { status, reason } = diffCart([line], empty, after).lines[0] ?? {};
    expect([own, status, reason]).toEqual(['missing', 'unknown', expect.stringContaining('more of “Mint” since, which may be it')]); // prettier-ignore
    const had = aCart([aCartLine('/p/7', 1, { title: 'Mint' })]);
    const more = aCart([aCartLine('/p/7', 2, { title: 'Mint' })]);
    expect(diffCart([line], had, more).lines[0]?.status).toBe('unknown');
    expect(diffCart([{ ...line, attempted: 0 }], empty, after).lines[0]?.status).toBe('missing');
  });

  it.each([
    [0, 'missing'],
    [1, 'fewer'],
  ])('counts no line that the store marks as not orderable (%s others)', (buyable, status) => {
    const barred = { ...aCartLine('rice', 2), lineId: 'barred', isBuyable: false };
    const lines = buyable === 0 ? [barred] : [barred, aCartLine('rice', buyable)];
    const [line] = diffCart([asked('rice', 2)], empty, aCart(lines)).lines;
    expect(line).toMatchObject({ status, got: buyable });
    expect(line?.reason).toMatch(/cannot be bought|can be bought/);
  });

  it('blames nobody else for what its own press brought', () => {
    const [line] = diffCart([asked('rice', 1, { gained: 6 })], empty, aCart([aCartLine('rice', 6)])).lines;
    expect(line).toMatchObject({
      status: 'more',
      reason: 'The cart holds 6, more than the 1 asked for. The store put in 6 where 1 was asked for.',
    });
    const [blind] = diffCart([asked('rice', 1)], empty, aCart([aCartLine('rice', 6)])).lines;
    expect(blind?.reason).not.toMatch(/did not come from/);
  });

  it('says of a gift that it came with the fill, and of others that they did not', () => {
    const line = asked('rice', 1, { cameWith: [{ sku: 'gift', title: 'Gift', quantity: 1 }] });
    const diff = diffCart([line], empty, aCart([aCartLine('rice', 1), aCartLine('gift', 1), aCartLine('milk', 1)]));
    expect(diff.others?.map(({ isFromFill }) => isFromFill ?? false)).toEqual([true, false]);
  });

  it('calls nothing gone that was only not seen', () => {
    const before = aCart([aCartLine('milk', 1)]);
    expect(diffCart([asked('rice', 1)], before, { ...aCart([]), isWhole: false }).others).toEqual([]);
    expect(diffCart([asked('rice', 1)], before, aCart([])).others).toMatchObject([{ was: 1, now: 0 }]);
  });

  it('says what was tried of each line where no cart could be read', () => {
    const diff = uncheckedDiff(
      [asked('rice', 1), asked('mint', 1, { attempted: 0, status: 'refused' })],
      empty,
      'The cart did not open.',
    );
    expect(diff.lines.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    expect(diff.lines.map(({ reason }) => reason)).toEqual([
      'The store was asked for it. The cart did not open.',
      'The store was not asked for it. The cart did not open.',
    ]);
    expect(diff.isAllThere).toBe(false);
  });
});
