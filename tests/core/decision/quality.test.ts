import { describe, expect, it } from 'vitest';
import type { Assessment, Verdict } from '../../../lib/core/decision/assessment';
import type { PackPlan } from '../../../lib/core/decision/decision';
import { fitOf, qualityOf, surplusOf, usualWeight, weightOf } from '../../../lib/core/decision/quality';
import type { BaseQuantity } from '../../../lib/core/meal/quantity';

const grams = (amount: number): BaseQuantity => ({ amount, unit: 'g' });
const millilitres = (amount: number): BaseQuantity => ({ amount, unit: 'ml' });
const packs = (need: BaseQuantity | null, gives: BaseQuantity | null, count = 1): PackPlan => ({
  count,
  need,
  gives,
  leftover: null,
  text: '',
});
const says = (verdict: Verdict, advisor = 'safety', weight?: number): Assessment => ({
  advisor,
  sku: 'a',
  verdict,
  reason: '',
  facts: [],
  ...(weight === undefined ? {} : { weight }),
});

describe('how many times the need is bought', () => {
  it.each([
    ['twice the need', grams(500), grams(1000), 2],
    ['half of it', grams(500), grams(250), 0.5],
    ['an unknown need', null, grams(1000), null],
    ['an unknown size', grams(500), null, null],
    ['another measure', grams(500), millilitres(1000), null],
  ])('%s', (_, need, gives, times) => {
    expect(surplusOf(packs(need, gives))).toBe(times);
  });
});

describe('how well an offer fits', () => {
  const match = (score: number) => ({ score, confidence: 'certain' as const, notes: [] });
  const fit = (plan: PackPlan, least = 1, isPerishable = false, score = 1) =>
    fitOf(match(score), plan, least, isPerishable);

  it.each([
    ['a perfect match', 1, 70],
    ['half a match', 0.5, 45],
    ['no match', 0, 20],
  ])('%s', (_, score, points) => {
    expect(fit(packs(grams(500), grams(500)), 1, false, score)).toBe(points);
  });

  it.each([
    ['up to twice the need costs nothing', 1000, 1, false, 70],
    ['less than the need earns nothing', 100, 1, false, 70],
    ['four times the need costs two points', 2000, 1, false, 68],
    ['and eight where it spoils', 2000, 1, true, 62],
    ['eight times the need costs four points', 4000, 1, false, 66],
    ['nothing where no other gives less', 4000, 8, false, 70],
    ['what it is above the least that another gives', 4000, 4, true, 62],
    ['never more than 25 points', 500 * 2 ** 20, 1, false, 45],
    ['nor where it spoils', 500 * 2 ** 5, 1, true, 45],
  ])('%s', (_, gives, least, isPerishable, points) => {
    expect(fit(packs(grams(500), grams(gives)), least, isPerishable)).toBe(points);
  });

  it.each([
    ['a size that is not given', grams(500), null, 66],
    ['a size that is not given where no amount is asked', null, null, 66],
    ['a size in another measure', grams(500), millilitres(500), 66],
    ['any size where no amount is asked', null, grams(500), 70],
  ])('%s', (_, need, gives, points) => {
    expect(fit(packs(need, gives))).toBe(points);
  });

  it.each([
    [6, 70],
    [7, 69],
    [12, 64],
    [21, 55],
    [40, 55],
  ])('%d packs leave %d points', (count, points) => {
    expect(fit(packs(grams(500), grams(500), count))).toBe(points);
  });
});

describe('the weight of an assessment', () => {
  it.each([
    ['the slider before its advisor’s own', { safety: 3 }, 20, 3],
    ['a slider at nothing', { safety: 0 }, 20, 0],
    ['its advisor’s own before the usual', { carbon: 3 }, 20, 20],
    ['the usual where nothing is set', {}, undefined, usualWeight],
  ])('%s', (_, weights, own, weight) => {
    expect(weightOf(says('prefer', 'safety', own), weights)).toBe(weight);
  });
});

describe('quality', () => {
  it.each<[Verdict, number]>([
    ['prefer', 60],
    ['neutral', 50],
    ['unknown', 50],
    ['caution', 45],
    ['avoid', 40],
  ])('with a weight of 20 “%s” leaves %d of 50', (verdict, points) => {
    expect(qualityOf(50, [says(verdict)], { safety: 20 })).toBe(points);
  });

  it('adds up what all advisors say, each by its own weight', () => {
    expect(qualityOf(50, [says('prefer', 'safety', 40), says('avoid', 'carbon', 10)], {})).toBe(65);
    expect(qualityOf(50, [says('prefer', 'safety', 40), says('avoid', 'carbon', 10)], { carbon: 30 })).toBe(55);
  });

  it.each([
    ['a whole number', 50.4, 0, 50],
    ['rounded up from a half', 50.5, 0, 51],
    ['at most 100', 90, 40, 100],
    ['at least 0', 10, -40, 0],
  ])('is %s', (_, fit, said, points) => {
    expect(qualityOf(fit, [says(said < 0 ? 'avoid' : 'prefer', 'safety', 2 * Math.abs(said))], {})).toBe(points);
  });
});
