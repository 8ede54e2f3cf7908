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
    [{ minorX100: 12_050, per: 'ml', from: 'computed' }, '$1.21 per 100 ml'],
  ] as const)('%j is %s', (price, text) => {
    expect(formatUnitPrice(price, 'USD')).toBe(text);
  });
});

describe('the parts of a reason', () => {
  const bare = (sku: string, minor: number, change: Parameters<typeof candidate>[2] = {}): Candidate => {
    const made = candidate(sku, minor, change);
    return { ...made, offer: { ...made.offer, unitPrice: null } };
  };
  const of = (cheaper: Candidate, balanced: Candidate, conscious: Candidate) => ({ cheaper, balanced, conscious });
  const low = bare('low', 300);
  const mid = bare('mid', 400);
  const high = bare('high', 600);

  it('begin with its rank where that is why it was picked', () => {
    expect(explainPick('cheaper', of(low, low, low), 1)).toBe('The only one here that fits');
    expect(explainPick('conscious', of(low, low, low), 2)).toBe('Cheapest and best scored of 2');
    expect(explainPick('cheaper', of(low, mid, high), 7)).toBe(
      'Cheapest good match of 7; $1.00 less than the next one',
    );
    expect(explainPick('conscious', of(low, mid, high), 7)).toBe('Best scored of 7; $2.00 more than the cheapest');
    expect(explainPick('balanced', of(low, high, high), 7)).toBe('Best scored of 7; $3.00 more than the cheapest');
  });

  it('say no rank of a pick in the middle, nor of the best one where an advisor speaks for it', () => {
    expect(explainPick('balanced', of(low, mid, high), 7)).toBe('$2.00 less than the next one');
    const fair = bare('fair', 600, { reasons: ['Fairtrade'] });
    expect(explainPick('conscious', of(low, mid, fair), 7)).toBe('Fairtrade; $2.00 more than the cheapest');
    expect(explainPick('cheaper', of(fair, mid, high), 7)).toBe(
      'Cheapest good match of 7; Fairtrade; $2.00 more than the cheapest',
    );
  });

  it('begin with what else decided, and leave the rank out then', () => {
    expect(explainPick('cheaper', of(low, mid, high), 7, 'saves $2.00 to stay within $10.00')).toBe(
      'Saves $2.00 to stay within $10.00; $1.00 less than the next one',
    );
    expect(explainPick('cheaper', of(low, low, low), 1, 'affordable')).toBe('Affordable');
  });

  it('compare with the nearest tier that has another product, and say no difference of none', () => {
    expect(explainPick('cheaper', of(low, low, high), 7)).toContain('$3.00 less than');
    expect(explainPick('conscious', of(low, high, high), 7)).toContain('$3.00 more than');
    expect(explainPick('balanced', of(low, mid, mid), 7)).toContain('$1.00 more than');
    expect(explainPick('conscious', of(low, bare('same', 600), high), 7)).toBe('Best scored of 7');
  });

  it('name the other by what tells the two apart', () => {
    const other = (title: string, brand: string | null, minor = 400): Candidate =>
      bare('other', minor, brand === null ? { title } : { title, brand });
    const named = (own: Candidate, against: Candidate): string =>
      /than (.*)$/.exec(explainPick('cheaper', of(own, against, against), 2))?.[1] ?? '';
    const plainRice = bare('own', 300, { brand: 'Acme' });
    const organicRice = bare('own', 300, { title: 'ORGANIC Rice', brand: 'Acme' });
    expect(named(plainRice, other('Organic Rice', 'Paddy'))).toBe('the organic one');
    expect(named(organicRice, other('Rice', 'Paddy'))).toBe('the one not organic');
    expect(named(organicRice, other('Organic Rice', 'Paddy'))).toBe('Paddy');
    expect(named(plainRice, other('Rice', 'Acme'))).toBe('the next one');
    expect(named(plainRice, other('Rice', 'Acme', 200))).toBe('the cheapest');
    expect(named(plainRice, other('Rice', 'x'.repeat(24)))).toBe('x'.repeat(24));
    expect(named(plainRice, other('Rice', 'x'.repeat(25)))).toBe('the next one');
    expect(named(plainRice, other('Inorganically Grown Rice', null))).toBe('the next one');
  });

  it('say what the advisors like, two at most, and what was paid last whatever they think of it', () => {
    const assessed: Candidate = {
      ...low,
      assessments: [
        { advisor: 'a', sku: 'low', verdict: 'prefer', reason: '', facts: [] },
        { advisor: 'b', sku: 'low', verdict: 'caution', reason: 'far away', facts: [] },
        { advisor: 'c', sku: 'low', verdict: 'prefer', reason: 'organic', facts: [] },
        { advisor: 'price', sku: 'low', verdict: 'neutral', reason: 'was $2.50 last time', facts: [] },
        { advisor: 'd', sku: 'low', verdict: 'prefer', reason: 'certified organic', facts: [] },
        { advisor: 'e', sku: 'low', verdict: 'prefer', reason: 'in season', facts: [] },
        { advisor: 'f', sku: 'low', verdict: 'prefer', reason: 'in season', facts: [] },
        { advisor: 'g', sku: 'low', verdict: 'prefer', reason: 'local', facts: [] },
      ],
    };
    expect(explainPick('cheaper', of(assessed, assessed, assessed), 1)).toBe(
      'The only one here that fits; certified organic; in season; was $2.50 last time',
    );
    const silent = {
      ...low,
      assessments: [{ advisor: 'price', sku: 'low', verdict: 'neutral' as const, reason: '', facts: [] }],
    };
    expect(explainPick('cheaper', of(silent, silent, silent), 1)).toBe('The only one here that fits');
  });

  it('are left out whole where they are too long, and a shorter one that follows is still said', () => {
    const rank = 'Cheapest and best scored of 2';
    const room = maxReasonLength - `${rank}; `.length;
    const exact = bare('x', 300, { reasons: ['x'.repeat(room)] });
    expect(explainPick('cheaper', of(exact, exact, exact), 2)).toBe(`${rank}; ${'x'.repeat(room)}`);
    const long = bare('x', 300, { reasons: ['x'.repeat(room + 1), 'short'] });
    expect(explainPick('cheaper', of(long, long, long), 2)).toBe(`${rank}; short`);
  });
});
