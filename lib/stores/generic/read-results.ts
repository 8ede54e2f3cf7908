import type { OfferDraft } from '../complete-offer';
import type { Sheet, StorePage } from '../page';
import { pageCurrency } from '../read-shop';
import { findCards } from './cards';
import { embeddedProducts } from './embedded-state';
import { readProductPage } from './product-page';
import { readCard } from './read-card';
import type { ReadCard } from './read-card';
import { structuredProducts } from './structured';

/** Reads all products of a results page: its cards, completed and supplemented by what the page says in structured form. */
export function readResults(sheet: Sheet, page: StorePage): ReadCard[] {
  const currency = pageCurrency(sheet.document, sheet.url) ?? pageCurrency(page.document, page.location.href);
  const described = [...structuredProducts(sheet, currency), ...embeddedProducts(sheet, currency)];
  const bySku = new Map(described.map((draft) => [draft.sku, draft]));
  const read = new Map<string, ReadCard>();
  for (const card of findCards(sheet, currency)) {
    const found = readCard(card, sheet.url, currency);
    if (found === null || read.has(found.draft.sku)) continue;
    const more = bySku.get(found.draft.sku);
    read.set(found.draft.sku, more === undefined ? found : joined(found, more));
  }
  if (read.size > 0) return [...read.values()];
  if (described.length > 1) return described.map((draft) => ({ draft, isCut: false }));
  // One hit only: many shops go straight to its page.
  const single = readProductPage(sheet, currency);
  return single === null ? [] : [{ draft: single, isCut: false }];
}

function joined(card: ReadCard, more: OfferDraft): ReadCard {
  const said = (value: OfferDraft['availability']): boolean => value !== undefined && value !== 'unknown';
  return {
    isCut: card.isCut && more.title.length <= card.draft.title.length,
    draft: {
      ...card.draft,
      title: card.isCut && more.title.length > card.draft.title.length ? more.title : card.draft.title,
      brand: card.draft.brand ?? more.brand ?? null,
      size: card.draft.size ?? more.size ?? null,
      availability: (said(more.availability) ? more.availability : card.draft.availability) ?? 'unknown',
      image: card.draft.image ?? more.image ?? null,
      gtin: more.gtin ?? null,
      department: more.department ?? null,
    },
  };
}
