import { describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../lib/agents/meals/parse-line';
import { findOffers } from '../../../lib/agents/products';
import { dietConflict } from '../../../lib/core/diet/diet';
import { matchOffer } from '../../../lib/core/matching/match';
import { capText, maxLineLength, maxPriceTextLength, maxTitleLength } from '../../../lib/core/matching/text-limits';
import { readTitle } from '../../../lib/core/matching/read-title';
import { Offer, capOffer } from '../../../lib/core/offer/offer';
import { findPackSize, packSizeOf, parsePackSize } from '../../../lib/core/offer/pack-size';
import { findPrices, parsePrice, parseUnitPrice } from '../../../lib/core/offer/price-text';
import { anIngredient, anOffer } from '../../support/builders';
import { recordingSpan } from '../../support/recording-span';

const long = (seed: string): string => seed.repeat(Math.ceil(100_000 / seed.length)).slice(0, 100_000);
const seeds = ['1', '1/', '1,000', 'chicken soup ', 'in a b c ', 'almond flour ', '& ', '6 x 400 g ', 'no-', 'é '];

describe('texts of offers', () => {
  it.each(seeds)('of 100 kB are read no further than a shopper reads: %j', (seed) => {
    const title = long(seed);
    const start = title.slice(0, maxTitleLength);
    // The same work, not merely the same answer: what is read of a title is kept by what is read.
    expect(readTitle(title, null)).toBe(readTitle(start, null));
    expect(readTitle(title, title).words.length).toBeLessThanOrEqual(maxTitleLength);
    const offer = { title, brand: title, department: title, pack: { text: title, quantity: null } };
    expect(matchOffer({ name: 'tomato', form: null }, offer).score).toBeLessThanOrEqual(1);
    expect(findPackSize(title)).toEqual(findPackSize(start));
    expect(parsePackSize(title)).toEqual(parsePackSize(start));
    expect(packSizeOf('Tomatoes', title)?.quantity).toEqual(packSizeOf('Tomatoes', start)?.quantity);
  });

  it('are cut where offers come in, by the schema and by the search (S-09)', async () => {
    const text = long('chicken soup ');
    const offer = anOffer({
      sku: 'a',
      title: text,
      brand: text,
      department: text,
      labels: [text],
      pack: { text, quantity: null },
    });
    const read = Offer.parse(offer);
    expect(read).toEqual(capOffer(offer));
    expect(JSON.stringify(read).length).toBeLessThan(2000);
    const store = { search: () => Promise.resolve([offer]) };
    const found = await findOffers(anIngredient({ name: 'chicken' }), store, {
      span: recordingSpan(),
      signal: new AbortController().signal,
    });
    expect(found.offers).toEqual([read]);
  });

  it('are left as they are when they are no longer than that', () => {
    const offer = anOffer({ sku: 'a', title: 'x'.repeat(maxTitleLength), labels: ['Organic'] });
    expect(Offer.parse(offer)).toEqual(offer);
  });

  it.each(seeds)('of lines and prices are read no further either: %j', (seed) => {
    const text = long(seed);
    expect(parseIngredientLine(text)).toEqual(parseIngredientLine(text.slice(0, maxLineLength)));
    const prices = `$1 ${text}`;
    expect(findPrices(prices, 'USD')).toEqual(findPrices(prices.slice(0, maxPriceTextLength), 'USD'));
    expect(parsePrice(prices, 'USD')).toEqual(parsePrice(prices.slice(0, maxPriceTextLength), 'USD'));
    expect(parseUnitPrice(prices, 'USD')).toEqual(parseUnitPrice(prices.slice(0, maxPriceTextLength), 'USD'));
  });

  it('are not cut inside a character', () => {
    expect(capText('ab🍅', 3)).toBe('ab');
    expect(capText('ab🍅', 4)).toBe('ab🍅');
  });

  it('are not read for diets without end', () => {
    expect(
      dietConflict(
        { title: `Milk ${long('almond flour ')}`, brand: null, labels: [] },
        { diets: ['vegan'], avoid: [] },
      ),
    ).toBe('contains milk');
  });
});
