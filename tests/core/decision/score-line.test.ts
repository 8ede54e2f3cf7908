import { describe, expect, it } from 'vitest';
import type { Assessment, Verdict } from '../../../lib/core/decision/assessment';
import type { Candidate } from '../../../lib/core/decision/decision';
import { tiers } from '../../../lib/core/decision/decision';
import { bestOfTiers, byScore, compareText, scoreCandidates } from '../../../lib/core/decision/score-line';
import { aCandidate, anOffer } from '../../support/builders';

const priced = (sku: string, minor: number, change: Partial<Candidate> = {}): Candidate => ({
  ...aCandidate(anOffer({ sku, price: { minor, currency: 'USD' } })),
  ...change,
});
const scored = (sku: string, minor: number, score: number): Candidate =>
  priced(sku, minor, { scores: { cheaper: score, balanced: score, conscious: score } });
const says = (advisor: string, weight: number, verdict: Verdict = 'prefer'): Assessment => ({
  advisor,
  sku: 'a',
  verdict,
  reason: '',
  facts: [],
  weight,
});

describe('the scores of a line', () => {
  it('compare each cost with the cheapest that competes', () => {
    const [one, other, out] = scoreCandidates(
      [priced('one', 300), priced('other', 200), priced('out', 50, { eliminated: 'sold out' })],
      {},
    );
    // Quality 50 of 100; a price 1.5 times the cheapest has 350 of 400 points.
    expect(other?.scores).toEqual({ cheaper: 6600 / 68, balanced: 2800 / 36, conscious: 1200 / 20 });
    expect(one?.scores).toEqual({ cheaper: 5800 / 68, balanced: 2550 / 36, conscious: 1150 / 20 });
    expect(out?.scores.cheaper).toBeGreaterThan(other?.scores.cheaper ?? 0);
  });

  it('compare with it wherever it stands', () => {
    const cheapest = (...costs: number[]) => {
      const all = scoreCandidates(
        costs.map((cost) => priced(String(cost), cost)),
        {},
      );
      return all.find(({ cost }) => cost.minor === 200)?.scores.conscious;
    };
    expect([cheapest(200, 300), cheapest(300, 200), cheapest(300, 200, 400)]).toEqual([60, 60, 60]);
  });

  it('take each cost for the cheapest where none competes', () => {
    const all = scoreCandidates(
      [priced('a', 300, { eliminated: 'sold out' }), priced('b', 900, { eliminated: 'no price' })],
      {},
    );
    for (const { scores } of all) expect(scores).toEqual({ cheaper: 6600 / 68, balanced: 2800 / 36, conscious: 60 });
  });

  it('begin at the fit, whatever was said before, and change nothing else', () => {
    const before = priced('a', 300, { fit: 40, quality: 99, assessments: [says('safety', 20), says('carbon', 60)] });
    const copy = structuredClone(before);
    const [after] = scoreCandidates([before], { carbon: 0 });
    expect(before).toEqual(copy);
    expect(after).toMatchObject({ quality: 50, fit: 40, offer: before.offer, eliminated: null });
  });

  it('stand beside the assessments, heaviest first, by name where they weigh the same', () => {
    const assessments = [says('b', 10), says('c', 30), says('a', 10)];
    const heard = (weights: Record<string, number>) =>
      scoreCandidates([priced('a', 300, { assessments })], weights)[0]?.assessments.map(({ advisor }) => advisor);
    expect(heard({})).toEqual(['c', 'a', 'b']);
    expect(heard({ b: 40 })).toEqual(['b', 'c', 'a']);
    expect(heard({ b: 40, a: 40, c: 0 })).toEqual(['a', 'b', 'c']);
  });
});

describe('the best of each tier', () => {
  it('is none where none competes', () => {
    expect(bestOfTiers([])).toBeNull();
  });

  it('is the highest score of that tier, wherever it stands', () => {
    const one = priced('one', 300, { scores: { cheaper: 90, balanced: 20, conscious: 20 } });
    const two = priced('two', 300, { scores: { cheaper: 20, balanced: 90, conscious: 30 } });
    const three = priced('three', 300, { scores: { cheaper: 10, balanced: 30, conscious: 90 } });
    for (const order of [
      [one, two, three],
      [three, two, one],
      [two, one, three],
    ])
      expect(bestOfTiers(order)).toEqual({ cheaper: one, balanced: two, conscious: three });
  });

  it.each([
    ['a higher score before a lower cost', scored('b', 300, 60), scored('a', 200, 50)],
    ['of equal scores the lower cost', scored('b', 200, 50), scored('a', 300, 50)],
    ['of equal scores and costs the first sku', scored('a', 300, 50), scored('b', 300, 50)],
  ])('%s', (_, better, worse) => {
    for (const tier of tiers) {
      expect(byScore(tier, better, worse)).toBeLessThan(0);
      expect(byScore(tier, worse, better)).toBeGreaterThan(0);
      expect(byScore(tier, better, better)).toBe(0);
      expect(bestOfTiers([worse, better])?.[tier]).toBe(better);
      expect(bestOfTiers([better, worse])?.[tier]).toBe(better);
    }
  });
});

describe('the order of two texts', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['Z', 'a', -1],
    ['a', 'ä', -1],
  ])('%s, %s', (one, other, order) => {
    expect(compareText(one, other)).toBe(order);
  });
});
