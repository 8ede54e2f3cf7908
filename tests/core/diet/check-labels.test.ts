import { describe, expect, it } from 'vitest';
import { checkLabels, markUnseen } from '../../../lib/core/diet/check-labels';
import type { DietRules } from '../../../lib/core/diet/diet';
import type { Candidate } from '../../../lib/core/decision/decision';
import { aCandidate, anOffer } from '../../support/builders';

const rules = (diets: string[], avoid: string[] = []): DietRules => ({ diets, avoid });
const candidate = (title: string, change: Partial<Candidate> = {}): Candidate => ({
  ...aCandidate(anOffer({ sku: title, title })),
  ...change,
});
const check = (candidates: Candidate[], under: DietRules) => checkLabels(candidates, under, ({ offer }) => offer);
/** By title: whether the shopper has to read the label, and why it is out. */
const told = (candidates: readonly Candidate[]) =>
  candidates.map(({ offer, checks, eliminated }) => [
    offer.title,
    (checks ?? []).map(({ text }) => text).join(),
    eliminated,
  ]);
const mark = 'label not seen, check';
const out = 'label not seen, and one that fits is in stock';

const unseen = candidate('Chili Sauce');
const sure = candidate('Chili Sauce, Celery Free');

describe('a label that was not seen', () => {
  it('is no matter where nothing is forbidden', () => {
    expect(check([unseen], rules([]))).toEqual([unseen]);
  });

  it('takes a product out under an allergy while one that surely fits is sold', () => {
    expect(told(check([unseen, sure], rules([], ['celery'])))).toEqual([
      ['Chili Sauce', mark, out],
      ['Chili Sauce, Celery Free', '', null],
    ]);
    const cake = [candidate('Lentil Crisps'), candidate('Lentils')];
    expect(told(check(cake, rules(['gluten-free'])))).toEqual([
      ['Lentil Crisps', mark, out],
      ['Lentils', '', null],
    ]);
  });

  it('is only marked where no surer product is sold: one that is out already is none', () => {
    expect(told(check([unseen], rules([], ['celery'])))).toEqual([['Chili Sauce', mark, null]]);
    const soldOut = { ...sure, eliminated: 'sold out' };
    expect(told(check([unseen, soldOut], rules([], ['celery'])))).toEqual([
      ['Chili Sauce', mark, null],
      ['Chili Sauce, Celery Free', '', 'sold out'],
    ]);
  });

  it('is not looked for on what is out already', () => {
    const gone = { ...unseen, eliminated: 'sold out' };
    expect(check([gone, sure], rules([], ['celery']))).toEqual([gone, sure]);
  });

  it('is only marked for a way of eating, and for a food that is no allergen, even beside one that fits', () => {
    const vegan = [candidate('Chili Sauce'), candidate('Vegan Chili Sauce')];
    expect(told(check(vegan, rules(['vegan'])))).toEqual([
      ['Chili Sauce', mark, null],
      ['Vegan Chili Sauce', '', null],
    ]);
    const garlic = [candidate('Pasta Sauce'), candidate('Garlic-Free Pasta Sauce')];
    expect(told(check(garlic, rules([], ['garlic'])))).toEqual([
      ['Pasta Sauce', mark, null],
      ['Garlic-Free Pasta Sauce', '', null],
    ]);
  });

  it('takes out, of several rules, only for those that are allergies', () => {
    // Cheddar may hold animal rennet; gluten or peanut it does not.
    const cheeses = [candidate('Cheddar'), candidate('Basmati Rice')];
    for (const both of [rules(['vegetarian', 'gluten-free']), rules(['vegetarian'], ['peanut'])])
      expect(told(check(cheeses, both))).toEqual([
        ['Cheddar', mark, null],
        ['Basmati Rice', '', null],
      ]);
    const sauces = [candidate('Chili Sauce'), candidate('Vegan Chili Sauce, Celery Free')];
    expect(told(check(sauces, rules(['vegan'], ['celery'])))[0]).toEqual(['Chili Sauce', mark, out]);
  });

  it('counts as seen where a product record tells it', () => {
    const recorded = checkLabels([unseen], rules([], ['celery']), ({ offer }) => ({
      ...offer,
      ingredientsText: 'chili, water, salt',
    }));
    expect(recorded).toEqual([unseen]);
  });

  it('stands beside what else is to be checked', () => {
    const amount = { kind: 'amount' as const, text: 'The list comes to 30 packs; 1 is proposed.', count: 1 };
    const [both] = check([{ ...unseen, checks: [amount] }], rules([], ['celery']));
    expect(both?.checks).toEqual([amount, { kind: 'label', text: mark, count: null }]);
  });
});

describe('the mark of what is only offered', () => {
  const celery = rules([], ['celery']);
  it('is put where nothing shows whether it fits, once', () => {
    const marked = markUnseen(unseen, unseen.offer, celery);
    expect(marked.checks).toEqual([{ kind: 'label', text: mark, count: null }]);
    expect(markUnseen(marked, unseen.offer, celery)).toBe(marked);
  });

  it('is put beside another mark, and not where it fits', () => {
    const amount = { kind: 'amount' as const, text: 'many', count: 1 };
    expect(markUnseen({ ...unseen, checks: [amount] }, unseen.offer, celery).checks).toHaveLength(2);
    expect(markUnseen(sure, sure.offer, celery)).toBe(sure);
  });
});
