import { describe, expect, it } from 'vitest';
import { isRequestAllowed, isVisitAllowed } from '../../../lib/core/store/allowed-address';

const origin = 'https://shop.example';

describe('a page used beside the shopper’s', () => {
  it.each(['/checkout', '/kasse', '/en/checkout/'])('may be a cart that stands where one pays (%s)', (path) => {
    expect(isVisitAllowed(origin + path, origin)).toBe(false);
    expect(isRequestAllowed(origin + path, origin)).toBe(true);
  });

  it.each([
    '/logout',
    '/account',
    '/sign-out',
    '/customer/login',
    '/cart/remove',
    '/checkout?step=pay',
    '/logoff_success',
  ])('is never %s', (path) => {
    expect(isRequestAllowed(origin + path, origin)).toBe(false);
  });

  it.each(['https://other.example/checkout', 'javascript:alert(1)', 'not an address'])('is never %s', (address) => {
    expect(isRequestAllowed(address, origin)).toBe(false);
  });
});
