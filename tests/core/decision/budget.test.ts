import { describe, expect, it } from 'vitest';
import { solveBudget } from '../../../lib/core/decision/budget';
import { seeded } from '../../support/random-cases';
import { bruteForceBudget, randomBudgetCase } from './brute-force';

const option = (sku: string, cost: number, value: number) => ({ sku, cost, value });

describe('solveBudget', () => {
  it('takes the better product where the money does most', () => {
    const answer = solveBudget(
      [
        { id: 'rice', options: [option('r1', 200, 50), option('r2', 500, 60)] },
        { id: 'chicken', options: [option('c1', 600, 40), option('c2', 800, 90)] },
      ],
      1000,
    );
    expect(answer).toMatchObject({
      isMet: true,
      picks: { rice: 'r1', chicken: 'c2' },
      cost: 1000,
      value: 140,
      shortBy: 0,
    });
    expect(answer.binding).toEqual({ id: 'chicken', saves: 800 });
  });

  it('says by how much the cheapest basket is over, and what dropping a line would save', () => {
    const answer = solveBudget(
      [
        { id: 'saffron', options: [option('s', 1500, 70)] },
        { id: 'rice', options: [option('r', 300, 70)] },
      ],
      1000,
    );
    expect(answer).toMatchObject({ isMet: false, shortBy: 800, cost: 1800, binding: { id: 'saffron', saves: 1500 } });
  });

  it('does not bind when the best of everything fits', () => {
    expect(solveBudget([{ id: 'a', options: [option('x', 1, 1), option('y', 2, 9)] }], 100).binding).toBeNull();
  });

  it('equals brute force on 800 random baskets, whatever the order', () => {
    const random = seeded(5);
    for (let run = 0; run < 800; run += 1) {
      const { lines, budget } = randomBudgetCase(random);
      const answer = solveBudget(lines, budget);
      const best = bruteForceBudget(lines, budget);
      expect(answer.isMet).toBe(best !== -1);
      if (best === -1) continue;
      expect(answer.value).toBe(best);
      expect(answer.cost).toBeLessThanOrEqual(budget);
      const shuffled = random.shuffle(lines).map((line) => ({ ...line, options: random.shuffle(line.options) }));
      const again = solveBudget(shuffled, budget);
      expect([again.value, again.cost]).toEqual([answer.value, answer.cost]);
    }
  });
});
