import type { AdapterPage } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** The shops under Amazon's roof that have carts of their own. */
export type Shelf = 'retail' | 'amazonfresh' | 'wholefoods';

/** What Amazon calls the two grocers in its addresses (base64 of "Amazon Fresh" and "UFG Whole Foods"; public code of 2026). */
const brands: Readonly<Record<Exclude<Shelf, 'retail'>, string>> = {
  amazonfresh: 'QW1hem9uIEZyZXNo',
  wholefoods: 'VUZHIFdob2xlIEZvb2Rz',
};

const last = perPage((): { shelf: Shelf } => ({ shelf: 'retail' }));

/** The shop that is open: as the address says it, else as it last did while the page stood. */
export function shelfOf(page: AdapterPage): Shelf {
  const { searchParams } = new URL(page.location.href);
  const brand = searchParams.get('almBrandId');
  const told = searchParams.get('i') ?? searchParams.get('s');
  const shelf = (['amazonfresh', 'wholefoods'] as const).find((one) => told === one || brand === brands[one]);
  if (shelf !== undefined) last(page).shelf = shelf;
  return last(page).shelf;
}

export const shelfNames: Readonly<Record<Shelf, string>> = {
  retail: 'Amazon',
  amazonfresh: 'Amazon Fresh',
  wholefoods: 'Whole Foods Market on Amazon',
};

/** The path of a search on a shelf. */
export function searchPath(query: string, shelf: Shelf): string {
  return `/s?k=${encodeURIComponent(query)}${shelf === 'retail' ? '' : `&i=${shelf}`}`;
}

/** The path of a shelf's cart. */
export function cartPath(shelf: Shelf): string {
  return shelf === 'retail' ? '/cart' : `/cart/localmarket?almBrandId=${brands[shelf]}`;
}

/** The path of a product's own page on a shelf. */
export function productPath(asin: string, shelf: Shelf): string {
  return shelf === 'retail' ? `/dp/${asin}` : `/dp/${asin}?almBrandId=${brands[shelf]}&fpw=alm&s=${shelf}`;
}
