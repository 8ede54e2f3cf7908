import { describe, expect, it } from 'vitest';
import { believeSizes } from '../../../../lib/core/decision/amount-check/believe-sizes';
import type { Match } from '../../../../lib/core/decision/decision';
import type { PortionTable } from '../../../../lib/core/meal/portion-table';
import type { BaseUnit } from '../../../../lib/core/meal/quantity';
import type { Offer, UnitPrice } from '../../../../lib/core/offer/offer';
import { unitPriceOf } from '../../../../lib/core/offer/pack-size';
import { anOffer } from '../../../support/builders';

type Sized = [amount: number, minor: number, unit?: BaseUnit];

/** An offer whose title tells no size, so that nothing else can be read from it. */
function sized([amount, minor, unit = 'g']: Sized, sku: string, title = 'Quorra'): Offer {
  const price = { minor, currency: 'USD' };
  const pack = { text: `${String(amount)} ${unit}`, quantity: { amount, unit } };
  return anOffer({ sku, title, price, pack, unitPrice: unitPriceOf(price, pack) });
}
const match = (confidence: Match['confidence'] = 'certain'): Match => ({ score: 1, confidence, notes: [] });
const table: PortionTable = {
  source: '', url: '', licence: '', asOf: '2026-01-01', foods: { quorra: { each: 100 } },
}; // prettier-ignore

interface Change {
  title?: string;
  unitPrice?: UnitPrice | null;
  own?: Match['confidence'];
  theirs?: Match['confidence'];
  portions?: PortionTable;
}
/** An offer as it is believed beside others of its line; last, first or in their midst. */
function beside(
  others: readonly Sized[],
  offer: Sized,
  { title, unitPrice, own, theirs, portions }: Change = {},
): Offer {
  const asked = sized(offer, 'own', title);
  const own_ = unitPrice === undefined ? asked : { ...asked, unitPrice };
  const results = [0, 1, others.length].map((at) => {
    const offers = others.map((other, index) => sized(other, `s${String(index)}`));
    const matches = others.map(() => match(theirs));
    offers.splice(at, 0, own_);
    matches.splice(at, 0, match(own));
    const believed = believeSizes(offers, matches, 'quorra', portions ?? null);
    expect(believed.map(({ sku }) => sku)).toEqual(offers.map(({ sku }) => sku));
    return believed.find(({ sku }) => sku === 'own');
  });
  const [first] = results;
  if (first === undefined) throw new RangeError('no offer');
  for (const result of results) expect(result).toEqual(first);
  return first;
}
const isBelieved = (others: readonly Sized[], offer: Sized, change?: Change): boolean =>
  beside(others, offer, change).pack?.isDoubted !== true;

/** Offers of 100 g each, at these prices. */
const at = (...prices: number[]): Sized[] => prices.map((minor) => [100, minor]);

describe('a size beside three others or more', () => {
  it.each<[string, Sized[], Sized, boolean]>([
    ['a third of their median, however large', at(100, 100, 100), [3000, 1000], true],
    ['less than a third, and much larger', at(100, 100, 100), [3000, 990], false],
    ['a sixth, three times as large', at(100, 100, 100), [300, 50], true],
    ['a sixth, larger than that', at(100, 100, 100), [303, 51], false],
    ['less than a sixth', at(100, 100, 100), [300, 49], false],
    ['the median of an odd number, not the mean', at(100, 100, 1000), [3000, 1000], true],
    ['the median of an odd number, not the least', at(10, 100, 100), [3000, 990], false],
    ['the median of an even number is half way', at(100, 200, 400, 800), [3000, 3000], true],
    ['a little below a third of half way', at(100, 200, 400, 800), [3000, 2970], false],
    ['three times the second greatest of the others', [...at(100, 100), [500, 500]], [400, 68], false],
    ['three times it, whichever the store tells first', [[500, 500], ...at(100, 100)], [400, 68], false],
    [
      'twice the second greatest of the others',
      [
        [100, 100],
        [200, 200],
        [500, 500],
      ],
      [600, 102],
      true,
    ],
    [
      'as large as the greatest of many',
      [
        [100, 100],
        [500, 500],
        [500, 500],
      ],
      [500, 90],
      true,
    ],
    ['dearer than all', at(100, 100, 100), [1, 900], true],
    ['equal to all', at(100, 100, 100), [100, 100], true],
  ])('%s', (_, others, offer, expected) => {
    expect(isBelieved(others, offer)).toBe(expected);
  });
});

describe('a size beside one or two others', () => {
  it.each<[string, Sized[], Sized, boolean]>([
    ['a twentieth of their median', at(100, 100), [2000, 100], true],
    ['less than that', at(100, 100), [2000, 99], false],
    ['a twentieth of half way between two', at(100, 300), [2000, 200], true],
    ['less than that', at(100, 300), [2000, 198], false],
    ['a twentieth of the only other', at(100), [2000, 100], true],
    ['less than that', at(100), [2000, 99], false],
  ])('%s: %#', (_, others, offer, expected) => {
    expect(isBelieved(others, offer)).toBe(expected);
  });
});

describe('a size in a measure that no other has', () => {
  const counted: Sized[] = [[1, 100, 'each'], [1, 100, 'each'], [1, 100, 'each']]; // prettier-ignore
  it.each<[string, Sized[], Sized, boolean]>([
    ['fewer than twenty pieces among weights', at(100, 100, 100), [19, 100, 'each'], true],
    ['twenty', at(100, 100, 100), [20, 100, 'each'], false],
    ['twenty beside two others only', at(100, 100), [20, 100, 'each'], true],
    ['less than 3 kg among counts', counted, [2999, 100], true],
    ['3 kg', counted, [3000, 100], false],
    ['a volume that weighs 3 kg', counted, [3750, 100, 'ml'], false],
    ['a volume that weighs less', counted, [3749, 100, 'ml'], true],
    ['2999 pieces of a weight', counted, [20, 100], true],
    ['3 kg beside two others only', counted.slice(1), [3000, 100], true],
  ])('%s', (_, others, offer, expected) => {
    expect(isBelieved(others, offer)).toBe(expected);
  });

  it('is the same measure where the weight of one is known', () => {
    expect(isBelieved(at(100, 100, 100), [15, 100, 'each'])).toBe(true);
    expect(isBelieved(at(100, 100, 100), [15, 100, 'each'], { portions: table })).toBe(false);
    expect(isBelieved(at(100, 100, 100), [15, 1500, 'each'], { portions: table })).toBe(true);
  });
});

describe('what is compared', () => {
  const others = at(100, 100, 100);
  it.each<[string, Sized[], Sized, Change]>([
    ['not what is only close itself', others, [9000, 100], { own: 'close' }],
    ['not what is no match', others, [9000, 100], { own: 'none' }],
    ['not others that are only close', others, [9000, 100], { theirs: 'close' }],
    ['not what has no price', others, [9000, 0], {}],
    ['not others that have no price', at(0, 0, 0), [9000, 100], {}],
  ])('%s', (_, line, offer, change) => {
    expect(isBelieved(line, offer)).toBe(offer[1] === 0 || line[0]?.[1] === 0);
    expect(isBelieved(line, offer, change)).toBe(true);
  });

  it('is left as it is where it has no size', () => {
    const plain = anOffer({ sku: 'p', title: 'Quorra' });
    const unread = anOffer({ sku: 'u', title: 'Quorra', pack: { text: 'family pack', quantity: null } });
    const offers = [...others.map((other, index) => sized(other, String(index))), plain, unread];
    expect(
      believeSizes(
        offers,
        offers.map(() => match()),
        'quorra',
        null,
      ),
    ).toEqual(offers);
  });

  it('is nothing where the line has no offer', () => {
    expect(believeSizes([], [], 'quorra', null)).toEqual([]);
  });
});

describe('the unit price of the page', () => {
  const per = (minorX100: number, unit: BaseUnit = 'g', from: UnitPrice['from'] = 'page'): UnitPrice => ({
    minorX100,
    per: unit,
    from,
  });
  /** 250 cents at 25 cents for 100 g: a kilogram. */
  const kilo = per(2500);
  it.each<[string, Sized, UnitPrice, string]>([
    ['nearly three times its size is near', [2999, 250], kilo, '2999 g'],
    ['three times is not', [3000, 250], kilo, '1 kg'],
    ['more than a third is near', [334, 250], kilo, '334 g'],
    ['a third is not', [333, 250], kilo, '1 kg'],
    ['by the piece', [40, 600, 'each'], per(5000, 'each'), '12'],
    ['by volume', [9000, 250, 'ml'], per(2500, 'ml'), '1 l'],
    ['in another measure it tells nothing', [9000, 250], per(2500, 'ml'), '9000 g'],
    ['worked out from the size it tells nothing', [9000, 250], per(2500, 'g', 'computed'), '9000 g'],
    ['of nothing it tells nothing', [9000, 250], per(0), '9000 g'],
    ['nor does it where there is no price', [9000, 0], kilo, '9000 g'],
  ])('%s', (_, offer, unitPrice, text) => {
    expect(beside([], offer, { unitPrice }).pack?.text).toBe(text);
  });

  it('is kept, and a size in the title that is near it is taken before what it comes to', () => {
    const offer = beside([], [9000, 250], { unitPrice: kilo, title: 'Quorra 9 kg, 900 g' });
    expect(offer.pack).toEqual({ text: '900 g', quantity: { amount: 900, unit: 'g' } });
    expect(offer.unitPrice).toEqual(kilo);
    expect(beside([], [9000, 250], { unitPrice: kilo, title: 'Quorra 9 kg, 5 kg' }).pack?.text).toBe('1 kg');
    expect(beside([], [9000, 250], { unitPrice: kilo, title: 'Quorra 9 kg, 900 ml' }).pack?.text).toBe('1 kg');
  });

  it('is not believed itself beside others that no such price fits', () => {
    const offer = beside(at(100, 100, 100), [9000, 50], { unitPrice: per(50) });
    expect(offer.pack).toEqual({ text: 'size not believed', quantity: null, isDoubted: true });
    expect(offer.unitPrice).toEqual(per(50));
  });

  it('does not save a size that no other allows', () => {
    const offer = beside(at(100, 100, 100), [9000, 100], { unitPrice: per(200), title: 'Quorra 9 kg, 100 g' });
    expect(offer.pack?.isDoubted).toBe(true);
  });
});

describe('another size in the title', () => {
  it('is taken where it fits the others, and the unit price is worked out again', () => {
    const offer = beside(at(100, 100, 100), [9000, 100], { title: 'Quorra 9 kg, 110 g' });
    expect(offer.pack).toEqual({ text: '110 g', quantity: { amount: 110, unit: 'g' } });
    expect(offer.unitPrice).toEqual({ minorX100: 9091, per: 'g', from: 'computed' });
  });

  it.each<[string, Sized[], string, string]>([
    [
      'a size of the same measure before another',
      [...at(100, 100, 100), [1, 100, 'each']],
      'Quorra 2 ct 9 kg 110 g',
      '110 g',
    ],
    ['the first that fits', at(100, 100, 100), 'Quorra 9 kg 8 kg 110 g 120 g', '110 g'],
    [
      'a number where the others tell numbers too',
      [...at(100, 100, 100), [1, 100, 'each']],
      'Quorra 9 kg 2 ct',
      '2 ct',
    ],
    ['no number where the others tell none', at(100, 100, 100), 'Quorra 9 kg 2 ct', 'size not believed'],
    ['no size that does not fit either', at(100, 100, 100), 'Quorra 9 kg 8 kg', 'size not believed'],
  ])('%s', (_, others, title, text) => {
    expect(beside(others, [9000, 100], { title }).pack?.text).toBe(text);
  });

  it('is held to the others of its own measure', () => {
    const pieces = (minor: number, title: string) =>
      beside(at(100, 200, 400), [50, minor, 'each'], { title }).pack?.text;
    expect(pieces(7000, 'Quorra 50 ct 10 kg')).toBe('10 kg');
    expect(pieces(6000, 'Quorra 50 ct 10 kg')).toBe('size not believed');
  });

  it('adds no unit price where the store shows none', () => {
    const offer = beside(at(100, 100, 100), [9000, 100], { title: 'Quorra 9 kg, 110 g', unitPrice: null });
    expect(offer).toMatchObject({ pack: { text: '110 g' }, unitPrice: null });
  });
});
