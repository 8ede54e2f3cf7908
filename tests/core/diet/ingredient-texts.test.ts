import { describe, expect, it } from 'vitest';
import { judgeDiet } from '../../../lib/core/diet/diet';
import { expectedOf } from './contents-oracle';
import { textCases } from './cases/ingredient-texts';
import { traceCases } from './cases/trace-phrases';

const all = [...textCases, ...traceCases];

describe('ingredient texts', () => {
  it('are at least 200', () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
  });

  it.each(['ingredientsText', 'label'] as const)('given as %s are read by every rule', (way) => {
    const unsafe: string[] = [];
    let blocked = 0;
    let allowed = 0;
    for (const { title, codes, text } of all) {
      const offer =
        way === 'label'
          ? { title, brand: null, labels: [text] }
          : { title, brand: null, labels: [], ingredientsText: text };
      for (const { rule, isDiet, expected } of expectedOf(codes)) {
        const rules = isDiet ? { diets: [rule], avoid: [] } : { diets: [], avoid: [rule] };
        const { verdict } = judgeDiet(offer, rules);
        if (expected === 'refuse' && verdict !== 'conflict') unsafe.push(`${rule}: ${title}: ${text}`);
        if (expected === 'allow') {
          allowed += 1;
          if (verdict === 'conflict') blocked += 1;
        }
      }
    }
    expect(unsafe).toEqual([]);
    expect(blocked / allowed).toBeLessThanOrEqual(0.02);
  });
});
