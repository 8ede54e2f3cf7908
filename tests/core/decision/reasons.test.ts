import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../lib/core/decision/assessment';
import type { Candidate } from '../../../lib/core/decision/decision';
import { explainPick, formatUnitPrice, maxReasonLength } from '../../../lib/core/decision/reasons';
import { aCandidate, anOffer } from '../../support/builders';

function candidate(
  sku: string,
  minor: number,
  change: { title?: string; brand?: string; reasons?: string[] } = {},
): Candidate {
  const offer = anOffer({
    sku,
    title: change.title ?? 'White Rice',
    brand: change.brand ?? null,
    price: { minor, currency: 'USD' },
    unitPrice: { minorX100: minor * 10, per: 'g', from: 'computed' },
  });
  const assessments = (change.reasons ?? []).map((reason, index): Assessment => ({
    advisor: `a${String(index)}`,
    sku,
    verdict: 'prefer',
    reason,
    facts: [],
  }));
  return { ...aCandidate(offer), assessments };
}

const plain = candidate('plain', 300);
const organic = candidate('organic', 450, { title: 'Organic White Rice', reasons: ['USDA Organic'] });

describe('explainPick', () => {
  it('tells what the neighbour tier costs more or less, from both sides', () => {
    const chosen = { cheaper: plain, balanced: plain, conscious: organic };
    expect(explainPick('cheaper', chosen, 5)).toBe(
      'Cheapest good match of 5; $1.50 less than the organic one; $0.30 per 100 g',
    );
    expect(explainPick('balanced', chosen, 5)).toBe('$1.50 less than the organic one; $0.30 per 100 g');
    expect(explainPick('conscious', chosen, 5)).toBe(
      'USDA Organic; $1.50 more than the one not organic; $0.45 per 100 g',
    );
  });

  it('says when there was no choice, and when one product is all three', () => {
    const chosen = { cheaper: plain, balanced: plain, conscious: plain };
    expect(explainPick('balanced', chosen, 1)).toBe('The only one here that fits; $0.30 per 100 g');
    expect(explainPick('balanced', chosen, 4)).toBe('Cheapest and best scored of 4; $0.30 per 100 g');
  });

  it('names the other by its brand when neither is organic', () => {
    const other = candidate('other', 380, { brand: 'Paddy Field' });
    expect(explainPick('cheaper', { cheaper: plain, balanced: other, conscious: other }, 2)).toContain(
      '$0.80 less than Paddy Field',
    );
  });

  it('does not say the same thing twice', () => {
    const twice = candidate('t', 450, {
      title: 'Organic Strawberries',
      reasons: ['organic, a 2026 Dirty Dozen crop', 'organic', 'in season'],
    });
    const text = explainPick('conscious', { cheaper: plain, balanced: plain, conscious: twice }, 3);
    expect(text).toMatch(/^Organic, a 2026 Dirty Dozen crop; in season;/);
  });

  it('drops whole parts rather than run over its length', () => {
    const long = candidate('l', 450, { reasons: ['x'.repeat(80), 'y'.repeat(80)] });
    const text = explainPick('conscious', { cheaper: plain, balanced: plain, conscious: long }, 3);
    expect(text.length).toBeLessThanOrEqual(maxReasonLength);
    expect(text).not.toContain('y');
  });
});

describe('formatUnitPrice', () => {
  it.each([
    [{ minorX100: 12_000, per: 'g', from: 'page' }, '$1.20 per 100 g'],
    [{ minorX100: 2700, per: 'each', from: 'computed' }, '$0.27 each'],
  ] as const)('%j is %s', (price, text) => {
    expect(formatUnitPrice(price, 'USD')).toBe(text);
  });
});
