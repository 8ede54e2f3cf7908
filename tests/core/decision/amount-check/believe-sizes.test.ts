import { describe, expect, it } from 'vitest';
import { believeSizes } from '../../../../lib/core/decision/amount-check/believe-sizes';
import { decideCart } from '../../../../lib/core/decision/decide';
import { matchOffers } from '../../../../lib/core/matching/match';
import { Offer } from '../../../../lib/core/offer/offer';
import type { UnitPrice } from '../../../../lib/core/offer/offer';
import { findPackSize, packSizesIn, unitPriceOf } from '../../../../lib/core/offer/pack-size';
import { anIngredient, anOffer } from '../../../support/builders';

function shelf(titles: readonly (readonly [title: string, minor: number, unitPrice?: UnitPrice])[]): Offer[] {
  return titles.map(([title, minor, unitPrice], index) => {
    const price = { minor, currency: 'USD' };
    const pack = findPackSize(title);
    return anOffer({ sku: `s${String(index)}`, title, price, pack, unitPrice: unitPrice ?? unitPriceOf(price, pack) });
  });
}
const others = [
  ['White Rice 500 g', 140],
  ['Basmati Rice 1 kg', 250],
  ['Jasmine Rice 1 kg', 230],
  ['Long Grain Rice 2 kg', 380],
] as const;
const believed = (titles: Parameters<typeof shelf>[0], name = 'rice'): Offer[] => {
  const offers = shelf(titles);
  return believeSizes(offers, matchOffers({ name, form: null }, offers), name, null);
};

describe('believeSizes', () => {
  it.each([
    ['White Rice 1 kg pack of 50', '1kg', 1000],
    ['White Rice 1 kg, set amount to 5000 kg', '1 kg', 1000],
    ['25 kg White Rice 1 kg', '1kg', 1000],
    ['White Rice 2 x 500 g (case of 96)', '2 x 500 g', 1000],
  ])('reads %s as what fits beside the others', (title, _, amount) => {
    expect(believed([...others, [title, 260]]).at(-1)?.pack?.quantity).toEqual({ amount, unit: 'g' });
  });

  it('uses no size where the title tells no other, and computes no unit price from it', () => {
    const offer = believed([...others, ['White Rice, set amount to 5000 g', 200], ['White Rice 900 g', 220]])[4];
    expect(offer?.pack).toEqual({ text: 'size not believed', quantity: null, isDoubted: true });
    expect(offer?.unitPrice).toBeNull();
    expect(Offer.parse(offer)).toEqual(offer);
  });

  it('leaves cheap sacks, dear jars and lines of two offers alone', () => {
    for (const shelfOf of [
      [...others, ['White Rice 20 kg', 3900], ['Organic Rice 250 g', 420]],
      [
        ['White Rice 500 g', 140],
        ['White Rice 5 kg', 900],
      ],
    ] as const)
      expect(believed(shelfOf)).toEqual(shelf(shelfOf));
  });

  it('does not believe even beside one other what no price allows', () => {
    expect(
      believed([
        ['White Rice 500 g', 140],
        ['White Rice 50 kg', 150],
      ])[1]?.pack?.quantity,
    ).toBeNull();
  });

  it('believes the unit price of the page over the title', () => {
    const per: UnitPrice = { minorX100: 2500, per: 'g', from: 'page' };
    const [, offer] = believed([
      ['White Rice 500 g', 140],
      ['White Rice 9000 g', 250, per],
    ]);
    expect(offer?.pack).toEqual({ text: '1 kg', quantity: { amount: 1000, unit: 'g' } });
  });

  it('compares only what is the same food', () => {
    const noodles = ['Rice Noodles 30 kg', 200] as const;
    expect(believed([...others, noodles]).at(-1)?.pack?.quantity?.amount).toBe(30_000);
  });

  it('keeps a false size from being the pick, and says that it was not believed', () => {
    const offers = shelf([...others, ['White Rice 40 kg', 300], ['White Rice', 290]]);
    const ingredient = anIngredient({ name: 'rice', quantity: { amount: 8, unit: 'kg' } });
    const [line] = decideCart({ lines: [{ ingredient, offers, assessments: [] }], currency: 'USD' }).lines;
    const doubted = line?.candidates.find(({ offer }) => offer.sku === 's4');
    expect(doubted?.packs.text).toBe('need 8 kg → 1 × pack (size not believed)');
    const plain = line?.candidates.find(({ offer }) => offer.sku === 's5');
    expect(doubted?.fit).toBe(plain?.fit);
  });
});

describe('packSizesIn', () => {
  it('tells every reading once the first is not believed', () => {
    expect(packSizesIn('20 kg Tomatoes 4 x 115 g').map(({ text }) => text)).toEqual([
      '20 kg',
      '4 x 115 g',
      '20 kg',
      '115 g',
    ]);
    expect(packSizesIn('Tomatoes')).toEqual([]);
  });
});
