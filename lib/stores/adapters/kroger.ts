import { pageDriven, idInLink } from '../platforms/page-driven/page-driven-store';
import type { AdapterPage, OfferDraft } from '../adapter-page';
import { defineStore } from '../store-adapter';

/**
 * The Kroger family: one site software under many names. Its public interface needs a registered client and cannot read a cart or remove
 * from it, so the shop's own pages are used. The number in a product's address is its barcode.
 */

/** From results captured in 2025–26. In 2026-08 the cards of bakersplus.com had none of these attributes, so links count as well. */
const selectors = {
  card: '[data-testid="auto-grid-cell"], .ProductCard, [data-testid^="product-card-"]',
  title: '[data-testid="cart-page-item-description"], a[href*="/p/"]',
  price: 'data[typeof="Price"], [data-testid="product-item-unit-price"]',
  size: '[data-testid="product-item-sizing"]',
  link: 'a[href*="/p/"]',
} as const;

const idOf = idInLink(/\/p\/[^/?#]+\/(\d{8,14})/);

export default defineStore({
  id: 'kroger',
  name: 'Kroger family',
  proof: 'page',
  provenOn: '2025',
  detect: (page) =>
    page.shop.atHost({
      hosts: [
      'kroger.com', 'ralphs.com', 'fredmeyer.com', 'kingsoopers.com', 'smithsfoodanddrug.com', 'frysfood.com', 'qfc.com',
      'harristeeter.com', 'dillons.com', 'bakersplus.com', 'citymarket.com', 'gerbes.com', 'jaycfoods.com', 'marianos.com',
      'metromarket.net', 'picknsave.com', 'pay-less.com', 'foodsco.net', 'food4less.com',
    ], // prettier-ignore
      element: '[class*="kds-"], [data-testid="auto-grid-cell"], a[href^="/p/"]',
    }),
  leftToGeneric: ['add', 'cart'],
  ...pageDriven({
    id: 'kroger',
    currency: 'USD',
    selectors,
    searchPath: (query) => `/search?query=${encodeURIComponent(query)}`,
    cartPath: '/cart',
    idOf,
    factsOf,
  }),
});

/** The amount is in an attribute of its own. Beside it are the old price and, for goods by weight, an average. */
function factsOf(card: Element, page: AdapterPage): Partial<OfferDraft> {
  const amount = Number(card.querySelector('data[typeof="Price"][value]')?.getAttribute('value') ?? Number.NaN);
  const upc = idOf(card);
  return {
    ...(amount > 0 ? { price: page.price.major(amount, 'USD') } : {}),
    gtin: upc !== null && upc.length === 13 ? upc : null,
  };
}
