import { describe, expect, it } from 'vitest';
import { isProofOld } from '../../../lib/core/store/proof-age';

describe('the age of a proof', () => {
  it.each([
    ['2026-11', false],
    ['2026-05', false],
    ['2026-04', true],
    ['2026', false],
    ['2025', true],
    ['2024-12', true],
    [null, false],
    ['soon', false],
  ])('of %s, at the end of November 2026: old %s', (provenOn, isOld) => {
    expect(isProofOld(provenOn, '2026-11-29')).toBe(isOld);
  });

  it('turns with the month', () => {
    expect(isProofOld('2026-05', '2026-12-01')).toBe(true);
    expect(isProofOld('2025', '2026-06-30')).toBe(false);
    expect(isProofOld('2025', '2026-07-01')).toBe(true);
  });
});
