import type { Offer } from '../../../core/offer/offer';
import type { PageDrivenStore } from '../page-driven/page-driven-store';
import { cartPath, productPath, searchPath, storefrontOf } from './amazon-storefront';
import type { AdapterPage, OfferDraft } from '../../adapter-page';

/** Cards are from a page captured 2025-06 and measured 2026-08, the cart from public code of 2026. */
const selectors = {
  card: 'div[data-component-type="s-search-result"][data-asin]:not([data-asin=""])',
  title: 'h2',
  price: '.a-price:not(.a-text-price) .a-offscreen',
  unitPrice: '[data-cy="price-recipe"] .a-size-base.a-color-secondary',
  size: '[data-cy="title-recipe"] .alf-search-csa-instrumentation-wrapper',
  sponsored: '.puis-sponsored-label-text',
  count: '#nav-cart-count',
  line: '#sc-active-cart .sc-list-item[data-asin], [data-name="Active Items"] .sc-list-item[data-asin]',
  lineTitle: '.sc-product-title, .sc-product-link',
  linePrice: '.sc-product-price, .sc-item-price-block .a-price .a-offscreen',
  less: 'button[data-action="a-stepper-decrement"]',
  remove: 'input[data-action="delete"], [data-action="delete"] input',
} as const;

/** How the pages of the open storefront are marked. */
export function amazonStore(page: AdapterPage): PageDrivenStore {
  const storefront = storefrontOf(page);
  return {
    id: 'amazon',
    currency: page.price.currency() ?? 'USD',
    selectors,
    searchPath: (query) => searchPath(query, storefront),
    cartPath: cartPath(storefront),
    idOf: asinOf,
    isServed: true,
    factsOf: (card) =>
      factsOf(card, new URL(productPath(asinOf(card) ?? '', storefront), page.location.href).href, page),
  };
}

/** Amazon's number of the product that an element belongs to; null when it has none. */
export function asinOf(element: Element): string | null {
  const asin = element.getAttribute('data-asin') ?? '';
  return /^[A-Z0-9]{10}$/.test(asin) ? asin : null;
}

function factsOf(card: Element, url: string, page: AdapterPage): Partial<OfferDraft> {
  const most = Number(card.querySelector('input[name="maxOrderQuantity"]')?.getAttribute('value') ?? 0);
  const left = Number(/\bonly (\d{1,3}) left\b/i.exec(page.text(card))?.[1] ?? 0);
  const canAdd = card.querySelector('form[action*="/cart/add-to-cart"], [data-fresh-add-to-cart]') !== null;
  const stock: Pick<Offer, 'availability'> = { availability: left > 0 ? 'limited' : canAdd ? 'in-stock' : 'unknown' };
  const isOut = /currently unavailable|out of stock/i.test(page.text(card));
  const limits = [most, left].filter((limit) => limit > 0);
  return {
    title: titleIn(card, page),
    url,
    maxQuantity: limits.length === 0 ? null : Math.min(...limits),
    ...(isOut ? { availability: 'out-of-stock', maxQuantity: null } : stock),
  };
}

/** The title of a card. When the heading has only the brand, a link of the card has the whole name. */
function titleIn(card: Element, page: AdapterPage): string {
  const texts = [...card.querySelectorAll('h2, [data-cy="title-recipe"] a')].map((one) =>
    page.text(one).replace(/^sponsored ad\s*[-–]\s*/i, ''),
  );
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), '');
}
