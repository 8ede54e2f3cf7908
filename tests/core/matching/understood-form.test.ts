import { describe, expect, it } from 'vitest';
import { freshQuality } from '../../../scripts/quality/trust/trust-fresh';
import { decideCart } from '../../../lib/core/decision/decide';
import { matchOffer } from '../../../lib/core/matching/match';
import { anIngredient, anOffer } from '../../support/builders';

describe('the form a cook means without saying it', () => {
  it('is never given up for a cheaper one, on lines over real titles', async () => {
    const wrong: string[] = [];
    const [row] = await freshQuality((text) => wrong.push(text));
    expect(wrong).toEqual([]);
    expect(row?.isMet).toBe(true);
  });

  it('is told of what is out, and of what is only close', () => {
    const can = anOffer({ sku: 'can', title: 'Sliced Carrots, 14.5 oz', price: { minor: 80, currency: 'USD' } });
    const fresh = anOffer({ sku: 'fresh', title: 'Carrots' });
    const lineOf = (offers: (typeof can)[]) =>
      decideCart({
        lines: [{ ingredient: anIngredient({ name: 'carrot' }), offers, assessments: [] }],
        currency: 'USD',
      }).lines[0];
    expect(lineOf([can, fresh])?.candidates.find(({ offer }) => offer.sku === 'can')?.eliminated).toBe(
      'canned, not fresh',
    );
    expect(lineOf([can])).toMatchObject({
      outcome: 'close',
      note: 'Not surely carrot (canned, not fresh): please look.',
    });
  });

  it.each([
    ['carrot', 'canned', null, 'Sliced Carrots, 14.5 oz Can'],
    ['tomato', 'canned', null, 'Whole Peeled Tomatoes, 28 oz'],
    ['tomato', null, { amount: 1, unit: 'can' }, 'Tomatoes, 28 oz'],
    ['basil', null, { amount: 1, unit: 'tsp' }, 'Basil @ 10 g'],
    ['pea', 'frozen', null, 'Frozen Peas, 16 oz'],
    ['butternut squash', null, null, 'Butternut Squash, each'],
    ['carrot', null, null, 'Carrot Chips'],
    ['portobello mushroom', null, null, 'Portobello Mushrooms'],
  ] as const)('leaves %s asked as %s %j to %s', (name, form, quantity, title) => {
    expect(matchOffer({ name, form, quantity }, { title, brand: null, department: null }).confidence).toBe('certain');
  });

  it.each([
    ['chive', { amount: 1, unit: 'bunch' }, 'Chives', 15, 'dried, not fresh'],
    ['apricot', null, 'Apricots', 70, 'dried, not fresh'],
    ['leek', null, 'Leeks', 15, undefined],
  ] as const)(
    'is told by the size of %s, whichever size of a title came first',
    (name, quantity, title, fewest, told) => {
      const noteOf = (amount: number): string | undefined => {
        const pack = { text: 'as told', quantity: { amount, unit: 'g' as const } };
        return matchOffer({ name, form: null, quantity }, { title, brand: null, department: null, pack }).notes[0];
      };
      const sizes = [fewest + 400, fewest - 1, fewest, fewest - 5, fewest + 1];
      expect(sizes.map(noteOf)).toEqual([undefined, told, undefined, told, undefined]);
    },
  );
});
