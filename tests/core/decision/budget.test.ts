import { describe, expect, it } from 'vitest';
import { solveBudget } from '../../../lib/core/decision/budget';
import { always } from '../../support/always';
import { bruteForceBinding, bruteForceBudget, randomBudgetCase } from './brute-force';

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

  it('holds a limit to the cent, and takes the first by name of what is alike', () => {
    const twins = { id: 'a', options: [option('y', 500, 9), option('x', 500, 9)] };
    expect(solveBudget([twins], 500)).toMatchObject({ isMet: true, picks: { a: 'x' }, shortBy: 0 });
    expect(solveBudget([twins], 499)).toMatchObject({ isMet: false, picks: { a: 'x' }, shortBy: 1 });
    const free = { id: 'b', options: [option('none', 0, 0)] };
    expect(solveBudget([twins, free], 500).picks).toEqual({ a: 'x', b: 'none' });
  });

  it('leaves out a line there is nothing for, and says nothing of an empty list', () => {
    expect(solveBudget([{ id: 'a', options: [] }], 0)).toEqual({
      isMet: true,
      picks: {},
      cost: 0,
      value: 0,
      shortBy: 0,
      binding: null,
    });
  });

  it('names of lines that gain alike the one that saves most', () => {
    const alike = (id: string, cost: number) => ({ id, options: [option(`${id}1`, cost, 10)] });
    const scarce = { id: 'scarce', options: [option('s1', 100, 10), option('s2', 900, 30)] };
    const lines = [alike('a', 500), alike('b', 800), alike('c', 600), scarce];
    expect(solveBudget(lines, 2000).binding).toEqual({ id: 'b', saves: 800 });
  });

  it('equals brute force on 800 random baskets, whatever the order', () => {
    always(800, (random) => {
      const { lines, budget } = randomBudgetCase(random);
      const answer = solveBudget(lines, budget);
      const best = bruteForceBudget(lines, budget);
      expect(answer.isMet).toBe(best !== -1);
      const skus = new Map(lines.flatMap(({ id, options }) => options.map((each) => [each.sku, { ...each, id }])));
      const picked = Object.entries(answer.picks).map(([id, sku]) => ({ id, own: skus.get(sku) }));
      expect(picked.map(({ id }) => id).toSorted()).toEqual(lines.map(({ id }) => id).toSorted());
      expect(picked.every(({ id, own }) => own?.id === id)).toBe(true);
      expect(picked.reduce((sum, { own }) => sum + (own?.cost ?? 0), 0)).toBe(answer.cost);
      expect(picked.reduce((sum, { own }) => sum + (own?.value ?? 0), 0)).toBe(answer.value);
      expect(answer.binding?.saves ?? null).toBe(bruteForceBinding(lines, budget, answer.picks)?.saves ?? null);
      expect(answer.shortBy).toBe(best === -1 ? answer.cost - budget : 0);
      if (best === -1) return;
      expect(answer.value).toBe(best);
      expect(answer.cost).toBeLessThanOrEqual(budget);
      const shuffled = random.shuffle(lines).map((line) => ({ ...line, options: random.shuffle(line.options) }));
      const again = solveBudget(shuffled, budget);
      expect([again.value, again.cost]).toEqual([answer.value, answer.cost]);
    });
  });
});
