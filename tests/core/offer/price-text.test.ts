import { describe, expect, it } from 'vitest';
import { fromMajor } from '../../../lib/core/offer/money';
import { findPrices, parsePrice, parseUnitPrice } from '../../../lib/core/offer/price-text';

const price = (minor: number, currency: string) => ({ minor, currency });

describe('parsePrice', () => {
  it.each([
    ['$4.99', 'USD', price(499, 'USD')],
    ['$1,299.00', 'USD', price(129_900, 'USD')],
    ['1.299,00 €', 'EUR', price(129_900, 'EUR')],
    ['1 299,00 €', null, price(129_900, 'EUR')],
    ['£2.30', null, price(230, 'GBP')],
    ['£2', null, price(200, 'GBP')],
    ['99p', 'GBP', price(99, 'GBP')],
    ['79¢', 'USD', price(79, 'USD')],
    ['29,90 kr', 'SEK', price(2990, 'SEK')],
    ['kr 29,-', 'NOK', price(2900, 'NOK')],
    ['29,95 kr.', 'DKK', price(2995, 'DKK')],
    ['CHF 5.95', null, price(595, 'CHF')],
    ['CHF 1’299.00', null, price(129_900, 'CHF')],
    ['CHF 5.–', null, price(500, 'CHF')],
    ['₹129', null, price(12_900, 'INR')],
    ['₹1,29,999.00', null, price(12_999_900, 'INR')],
    ['Rs. 45', null, price(4500, 'INR')],
    ['12,49 zł', null, price(1249, 'PLN')],
    ['¥398', 'JPY', price(398, 'JPY')],
    ['398円', null, price(398, 'JPY')],
    ['1 290 Ft', null, fromMajor(1290, 'HUF')],
    ['C$3.49', 'USD', price(349, 'CAD')],
    ['$3.49', 'CAD', price(349, 'CAD')],
    ['R$ 8,90', null, price(890, 'BRL')],
    ['4.99', 'USD', price(499, 'USD')],
    ['4,99', 'EUR', price(499, 'EUR')],
    ['910.00', 'USD', price(91_000, 'USD')],
    ['USD 7.25', null, price(725, 'USD')],
    ['current price $1.96', 'USD', price(196, 'USD')],
    ['Your Price $5.99 each $5.99', 'USD', price(599, 'USD')],
    ['Was $5.99 Now $4.49', 'USD', price(449, 'USD')],
    ['Current price: $4.99 Original Price: $5.99', 'USD', price(499, 'USD')],
    ['$2.99 2 for $5', 'USD', price(299, 'USD')],
    ['$3.49 ($3.97/lb)', 'USD', price(349, 'USD')],
    ['3,98 € 1 kg = 7,96 €', 'EUR', price(398, 'EUR')],
    ['$10.99 each', 'USD', price(1099, 'USD')],
    ['Rice 1 lb$4.00', 'USD', price(400, 'USD')],
    ['was 5.00 $4.00', null, price(400, 'USD')],
  ])('reads %j (page in %s)', (text, currency, expected) => {
    expect(parsePrice(text, currency)).toEqual(expected);
  });

  it.each([
    ['2 for $5', 'USD'],
    ['2/$5', 'USD'],
    ['3 für 4,00 €', 'EUR'],
    ['$3.56/lb', 'USD'],
    ['£1.20 per kg', 'GBP'],
    ['$4.99 – $9.99', 'USD'],
    ['Save $1.00', 'USD'],
    ['$1.00 off', 'USD'],
    ['29,90 kr', null],
    ['500 g', 'USD'],
    ['Sold out', 'USD'],
    ['page 12', 'USD'],
    ['4.99', null],
    ['', 'USD'],
  ])('does not take %j for the price of one pack', (text, currency) => {
    expect(parsePrice(text, currency)).toBeNull();
  });

  it('finds every amount with its place', () => {
    expect(findPrices('Was £3.00 now £2.50', 'GBP').map(({ price: { minor }, index }) => [minor, index])).toEqual([
      [300, 4],
      [250, 14],
    ]);
  });
});

describe('parseUnitPrice', () => {
  it.each([
    ['$3.56/lb', 'USD', { minorX100: 7848, per: 'g', from: 'page' }],
    ['($3.97/lb)', 'USD', { minorX100: 8752, per: 'g', from: 'page' }],
    ['$0.23 /OZ', 'USD', { minorX100: 8113, per: 'g', from: 'page' }],
    ['£1.20 per 100g', 'GBP', { minorX100: 12_000, per: 'g', from: 'page' }],
    ['£2.40/kg', 'GBP', { minorX100: 2400, per: 'g', from: 'page' }],
    ['$4.90 per 1kg', 'AUD', { minorX100: 4900, per: 'g', from: 'page' }],
    ['1 kg = 3,98 €', 'EUR', { minorX100: 3980, per: 'g', from: 'page' }],
    ['price per Pound $2.28', 'USD', { minorX100: 5027, per: 'g', from: 'page' }],
    ['$9.77 / Gal.', 'USD', { minorX100: 2581, per: 'ml', from: 'page' }],
    ['$0.12/fl oz', 'USD', { minorX100: 4058, per: 'ml', from: 'page' }],
    ['$3.64/Per pound', 'USD', { minorX100: 8025, per: 'g', from: 'page' }],
    ['25¢/ea', 'USD', { minorX100: 2500, per: 'each', from: 'page' }],
    ['22.3 ¢/oz', 'USD', { minorX100: 7866, per: 'g', from: 'page' }],
    ['62.5p/100g', 'GBP', { minorX100: 6250, per: 'g', from: 'page' }],
  ])('reads %j', (text, currency, expected) => {
    expect(parseUnitPrice(text, currency)).toEqual(expected);
  });

  it.each(['$4.99', 'Rice 2 kg', '2 for $5', '$4.99 Add to cart'])('finds none in %j', (text) => {
    expect(parseUnitPrice(text, 'USD')).toBeNull();
  });
});
