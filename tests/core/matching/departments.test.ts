import { expect, it } from 'vitest';
import { matchOffer } from '../../../lib/core/matching/match';
import { anOffer } from '../../support/builders';

const confidence = (name: string, title: string, department: string | null) =>
  matchOffer({ name, form: null }, anOffer({ sku: 'a', title, department })).confidence;

it('takes a department of two places, one of them the freezer, for both', () => {
  for (const department of ['Bakery & Frozen', 'Frozen & Bakery', 'Bakery and frozen foods', 'Bakery', null]) {
    expect(confidence('naan', 'Tandoor Naan, 4 ct', department), String(department)).toBe('certain');
    expect(confidence('flour tortilla', 'Mesa Flour Tortillas, 10 ct', department), String(department)).toBe('certain');
  }
});

it('still knows what is frozen by its department', () => {
  for (const department of ['Frozen Vegetables', 'Frozen', 'Frozen Fruits & Vegetables', 'Frozen Foods > Vegetables'])
    expect(confidence('carrot', 'Meadow Carrots, 1 lb', department), department).not.toBe('certain');
});
