import { describe, expect, it, vi } from 'vitest';
import instacart from '../../../lib/stores/adapters/instacart-storefront';
import { expectCart, expectOffers } from '../adapter-checks';
import { expectedOf, fixturePage } from '../fixture-page';
import { storefront } from '../instacart-storefront/storefront';

const line = { sku: '700111', url: null, title: 'Fieldhouse Oat Drink', quantity: 3, held: 0 };
const removal = { lineId: '700222', sku: '700222', url: null, quantity: 1, held: 2 };

describe('instacart-storefront', () => {
  it('knows the storefront by two signs, not by one', () => {
    expect(instacart.detect(storefront())).toBeGreaterThan(0.5);
    const other = fixturePage({
      folder: 'x',
      url: 'https://x.example/',
      html: '<div role="dialog" aria-label="Cart"></div>',
    });
    expect(instacart.detect(other)).toBeNull();
  });

  it('names the shop; whether one is signed in it does not know', async () => {
    expect(await instacart.describe?.(storefront())).toEqual({ name: 'Meadow Market', readiness: 'unknown' });
  });

  it('asks to choose a store where none is open', async () => {
    const page = storefront({ url: 'https://shop.example/store' });
    expect(await instacart.describe?.(page)).toMatchObject({ readiness: 'no-store-chosen' });
    await expect(instacart.search('oat milk', page)).rejects.toMatchObject({ code: 'store/no-store-chosen' });
    expect(page.opened).toEqual([]);
  });

  it('reads the cards of a search in a page of its own, and closes it', async () => {
    const page = storefront();
    const offers = await instacart.search('oat milk', page);
    expect(offers).toEqual(expectedOf('instacart-storefront', 'search.expected.json'));
    expectOffers(offers);
    expect(page.opened).toEqual(['/store/meadow/s?k=oat+milk']);
    expect(page.open).toBe(0);
    expect(page.requests).toEqual([]);
  });

  it('reads what stands before the shopper when that is the search', async () => {
    const page = storefront({ url: 'https://shop.example/store/meadow/s?k=oat%20milk' });
    expect(await instacart.search('oat milk', page)).toHaveLength(3);
    expect(page.opened).toEqual([]);
  });

  it('hands over where no page can be opened', async () => {
    await expect(instacart.search('oat milk', storefront({ canOpen: false }))).rejects.toMatchObject({
      code: 'store/rate-limited',
    });
  });

  it('finds nothing on an empty page', async () => {
    expect(await instacart.search('oat milk', storefront({ html: '<p>No results</p>' }))).toEqual([]);
  });

  it('presses the card’s own button until the card shows as many as asked', async () => {
    const page = storefront();
    expect(await instacart.addToCart(line, page)).toEqual({ sku: '700111', isAccepted: true, added: 3, reason: null });
    expect(page.opened).toEqual(['/store/meadow/s?k=Fieldhouse+Oat+Drink']);
    expect(page.open).toBe(0);
  });

  it('adds to what the cart holds', async () => {
    const told = await instacart.addToCart({ ...line, sku: '700222', quantity: 1, held: 2 }, storefront());
    expect(told).toMatchObject({ isAccepted: true, added: 1 });
  });

  it('tells when the store took fewer, or none', async () => {
    expect(await instacart.addToCart(line, storefront({ stock: 2 }))).toEqual({
      sku: '700111',
      isAccepted: true,
      added: 2,
      reason: 'The store took no more of it.',
    });
    expect(await instacart.addToCart({ ...line, sku: '700222', held: 2 }, storefront({ stock: 2 }))).toMatchObject({
      isAccepted: false,
    });
    expect(await instacart.addToCart({ ...line, sku: '700333' }, storefront())).toMatchObject({ isAccepted: false });
    expect(await instacart.addToCart({ ...line, sku: '1' }, storefront())).toMatchObject({ isAccepted: false });
  });

  it('never presses another card’s button', async () => {
    const page = storefront({ url: 'https://shop.example/store/meadow/s?k=Fieldhouse%20Oat%20Drink' });
    const pressed = vi.fn();
    for (const button of page.document.querySelectorAll('button')) {
      button.addEventListener('click', () => {
        pressed(button.getAttribute('aria-label'));
      });
    }
    await instacart.addToCart(line, page);
    expect(pressed.mock.calls.flat().every((name) => name === 'Add 1 ct Fieldhouse Oat Drink')).toBe(true);
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('reads the cart out of its drawer; with more than one the amount may be of all, so no price is claimed', async () => {
    const page = storefront();
    const cart = await instacart.readCart(page);
    expect(cart).toEqual(expectedOf('instacart-storefront', 'cart.expected.json'));
    expectCart(cart);
    expect(page.open).toBe(0);
  });

  it('says so when the drawer never fills', async () => {
    const html = '<button data-testid="floating-cart-button">2</button><div role="dialog" aria-label="Bag"></div>';
    const page = storefront({ html });
    await expect(instacart.readCart(page)).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(page.open).toBe(0);
  });

  it('takes out one of a line, and a whole line, by the drawer’s own buttons', async () => {
    await expect(instacart.removeFromCart(removal, storefront())).resolves.toBeUndefined();
    const bananas = { lineId: '700444', sku: '700444', url: null, quantity: 1, held: 1 };
    await expect(instacart.removeFromCart(bananas, storefront())).resolves.toBeUndefined();
  });

  it('says so when a line cannot be taken out', async () => {
    const stuck = storefront({ isAlive: false });
    await expect(instacart.removeFromCart(removal, stuck)).rejects.toMatchObject({ code: 'store/not-added' });
  });
});
