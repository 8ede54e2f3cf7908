import { describe, expect, it } from 'vitest';
import { StoreProfiles, withNews, withoutProfile } from '../../../lib/core/store/store-profile';

const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString();
const origin = 'https://shop.example';

describe('what is learned of stores', () => {
  it('keeps each part with its proof and date, and forgets what turned out wrong', () => {
    const first = withNews({}, origin, { add: { value: { way: 'press' }, proof: 'The cart gained 1.' } }, day(0));
    const second = withNews(first, origin, { cart: { value: '/cart', proof: 'Read 3 lines.' } }, day(1));
    expect(second[origin]?.parts).toEqual({
      add: { value: { way: 'press' }, proof: 'The cart gained 1.', provenOn: day(0) },
      cart: { value: '/cart', proof: 'Read 3 lines.', provenOn: day(1) },
    });
    const third = withNews(second, origin, { add: null }, day(2));
    expect(Object.keys(third[origin]?.parts ?? {})).toEqual(['cart']);
    expect(withNews(third, origin, { cart: null }, day(3))).toEqual({});
    expect(StoreProfiles.parse(second)).toEqual(second);
  });

  it('keeps no part that is more than a note', () => {
    expect(withNews({}, origin, { cart: { value: 'x'.repeat(9000), proof: '' } }, day(0))).toEqual({});
  });

  it('forgets the store proven longest ago where there are too many', () => {
    let profiles: StoreProfiles = {};
    for (let n = 0; n < 70; n += 1)
      profiles = withNews(profiles, `https://s${String(n)}.example`, { cart: { value: n, proof: '' } }, day(n));
    expect(Object.keys(profiles)).toHaveLength(60);
    expect(profiles['https://s0.example']).toBeUndefined();
    expect(profiles['https://s69.example']).toBeDefined();
  });

  it('forgets one store, or all', () => {
    const two = withNews(
      withNews({}, origin, { cart: { value: 1, proof: '' } }, day(0)),
      'https://b.example',
      { cart: { value: 1, proof: '' } },
      day(1),
    );
    expect(Object.keys(withoutProfile(two, origin))).toEqual(['https://b.example']);
    expect(withoutProfile(two, null)).toEqual({});
  });
});
