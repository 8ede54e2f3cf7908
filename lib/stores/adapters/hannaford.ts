import { pageDriven, idInAttribute, idInLink } from '../platforms/page-driven/page-driven-store';
import type { OfferDraft } from '../adapter-page';
import { defineStore } from '../store-adapter';

/** Hannaford To Go. The server sends results as whole pages; the plus icon in each card is its add button. */

/** From a page captured 2025-06. `data-price` and the shown price may be for two ("2/$4.00"); the hidden field has the price of one. */
const selectors = {
  card: '.plp_thumb_wrap[data-id]',
  title: '.real-product-name',
  price: 'input[name="displayPrice"], .item-unit-price',
  unitPrice: '.unitPriceDisplay',
  size: '.overline',
  add: '[id$="_btn"].button',
} as const;

const inAttribute = idInAttribute('data-id', /^(\d+)$/);
const inLink = idInLink(/\/product\/[^/?#]+\/(\d+)/);

export default defineStore({
  id: 'hannaford',
  name: 'Hannaford',
  proof: 'page',
  provenOn: '2025-06',
  detect: (page) =>
    page.shop.atHost({ hosts: ['hannaford.com'], element: '#searchForm #search-input, .plp_thumb_wrap' }),
  leftToGeneric: ['cart'],
  ...pageDriven({
    id: 'hannaford',
    currency: 'USD',
    selectors,
    searchPath: (query) => `/search/product?form_state=searchForm&keyword=${encodeURIComponent(query)}&productTypeId=P`,
    idOf: (element) => inAttribute(element) ?? inLink(element),
    isServed: true,
    factsOf,
  }),
});

function factsOf(card: Element): Partial<OfferDraft> {
  const told = (name: string): string | null => {
    const holder = card.hasAttribute(name) ? card : card.querySelector(`[${name}]`);
    const value = holder?.getAttribute(name)?.trim() ?? '';
    return value === '' ? null : value;
  };
  const address = told('data-url');
  const stock = card.querySelector('input.inventory-status')?.getAttribute('value') ?? '';
  return {
    brand: told('data-brand'),
    department: told('data-category'),
    // Every card that could be bought had "I".
    availability: stock === 'I' ? 'in-stock' : 'unknown',
    url: address === null ? null : new URL(address, 'https://www.hannaford.com/').href,
  };
}
