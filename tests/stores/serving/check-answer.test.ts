import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { Cart, CartAdd, CartRemove } from '../../../lib/core/cart/cart';
import { HandOffLine } from '../../../lib/core/cart/hand-off-lines';
import { Offer } from '../../../lib/core/offer/offer';
import { PanelView } from '../../../lib/core/run/panel-view';
import { isCart, isOffer } from '../../../lib/stores/serving/check-answer';
import { areCartAdds, isCartRemove, isHandOffLines, isPanelView } from '../../../lib/stores/serving/check-input';

/**
 * The checks by hand must say what the schemas say. Each whole value is broken in every way below, at every depth, and both must agree
 * on each: a field added to a schema and forgotten here fails at once.
 */
const money = { minor: 199, currency: 'EUR' };
const whole: [string, z.ZodMiniType, (value: unknown) => boolean, unknown][] = [
  [
    'offer',
    Offer,
    isOffer,
    {
      sku: 'a',
      title: 'Rice',
      brand: 'B',
      price: money,
      pack: { text: '1 kg', quantity: { amount: 1000, unit: 'g' } },
      unitPrice: { minorX100: 1990, per: 'g', from: 'page' },
      availability: 'limited',
      maxQuantity: 3,
      image: 'i',
      url: 'u',
      isSponsored: false,
      gtin: '1',
      department: 'D',
      labels: ['L'],
    },
  ],
  [
    'cart',
    Cart,
    isCart,
    {
      lines: [
        {
          lineId: 'l',
          sku: 'a',
          title: 'Rice',
          quantity: 2,
          price: money,
          url: 'u',
          isBuyable: false,
          buyable: 1,
          complaint: 'c',
        },
      ],
      total: money,
      currency: 'EUR',
      url: 'u',
      isWhole: false,
      unitsTold: 3,
    },
  ],
  [
    'cart adds',
    z.array(CartAdd).check(z.minLength(1)),
    areCartAdds,
    [{ sku: 'a', url: 'u', title: 'Rice', quantity: 2, held: 1 }],
  ],
  ['hand-off lines', z.array(HandOffLine), isHandOffLines, [{ sku: 'a', title: 'Rice', url: 'u', quantity: 2 }]],
  ['cart remove', CartRemove, isCartRemove, { lineId: 'l', sku: 'a', url: 'u', quantity: 2, held: 3 }],
  [
    'panel view',
    PanelView,
    isPanelView,
    {
      runId: 'r',
      phase: 'filling',
      title: 't',
      detail: 'd',
      done: 1,
      total: 2,
      lines: [{ title: 'Rice', status: 'ok', note: 'n' }],
      canUndo: true,
      canStop: false,
    },
  ],
];

const replacements: unknown[] = [
  null,
  '',
  'x',
  -1,
  0,
  1.5,
  7,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  undefined,
];

function* broken(value: unknown): Generator {
  yield* replacements;
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) for (const change of broken(one)) yield value.with(at, change);
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, extra: 1 };
    for (const [key, inner] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      for (const change of broken(inner)) yield { ...value, [key]: change };
    }
  }
}

describe.each(whole)('%s', (_, schema, check, value) => {
  it('passes whole', () => {
    expect([schema.safeParse(value).success, check(value)]).toEqual([true, true]);
  });

  it('is judged as the schema judges, however it is broken', () => {
    const cases = [...broken(value)];
    const disagreed = cases
      .filter((one) => schema.safeParse(one).success !== check(one))
      .map((one) => JSON.stringify(one));
    expect(disagreed).toEqual([]);
    expect(cases.filter((one) => !check(one)).length).toBeGreaterThan(40);
  });
});
