import { expect, it } from 'vitest';
import { Cart } from '../../lib/core/cart/cart';
import { Offer } from '../../lib/core/offer/offer';
import type { ErrorCode } from '../../lib/core/error-codes';
import type { FixturePage, Routes } from './fixture-page';

/** Every offer is whole by the shared schema; fails with the offers that are not. */
export function expectOffers(offers: readonly unknown[]): void {
  expect(offers.length).toBeGreaterThan(0);
  expect(offers.filter((offer) => !Offer.safeParse(offer).success)).toEqual([]);
}

/** The cart is whole by the shared schema. */
export function expectCart(cart: unknown): void {
  expect(Cart.safeParse(cart).error?.issues ?? []).toEqual([]);
}

const answers: readonly (readonly [number, ErrorCode])[] = [
  [429, 'store/rate-limited'],
  [403, 'store/rate-limited'],
  [401, 'store/signed-out'],
  [503, 'store/server-error'],
];

/**
 * What every adapter owes a store that says no: the right code, and not one request more. `key` names the request the store refuses
 * ("POST /cart/add"), `ask` is what leads to it; `before` counts the requests that rightly come first.
 */
export function itStopsWhenTurnedAway(
  what: string,
  pageWith: (routes: Routes) => FixturePage,
  key: string,
  ask: (page: FixturePage) => Promise<unknown>,
  before = 0,
): void {
  it.each(answers)(`${what}: stops at HTTP %i with %s and asks no second time`, async (status, code) => {
    const page = pageWith({ [key]: { status, html: 'no' } });
    await expect(ask(page)).rejects.toMatchObject({ code });
    expect(page.requests).toHaveLength(before + 1);
  });

  it(`${what}: says so when the store sends to its sign-in page`, async () => {
    const page = pageWith({ [key]: { html: '<form>Password</form>', url: 'https://shop.example/login' } });
    await expect(ask(page)).rejects.toMatchObject({ code: 'store/signed-out' });
  });

  it(`${what}: says so when the store has nothing there`, async () => {
    const page = pageWith({ [key]: { status: 410 } });
    await expect(ask(page)).rejects.toMatchObject({ code: 'store/element-missing' });
  });
}
