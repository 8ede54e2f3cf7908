import type { AdapterPage } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** The storefronts on Amazon that have separate carts. */
export type AmazonStorefront = 'retail' | 'amazonfresh' | 'wholefoods';

/** Amazon's ids of the two grocery storefronts in addresses (base64 of "Amazon Fresh" and "UFG Whole Foods"; public code of 2026). */
const brands: Readonly<Record<Exclude<AmazonStorefront, 'retail'>, string>> = {
  amazonfresh: 'QW1hem9uIEZyZXNo',
  wholefoods: 'VUZHIFdob2xlIEZvb2Rz',
};

const last = perPage((): { storefront: AmazonStorefront } => ({ storefront: 'retail' }));

/** The open storefront: the one in the page's address, else the last one that an address of this page showed. */
export function storefrontOf(page: AdapterPage): AmazonStorefront {
  const { searchParams } = new URL(page.location.href);
  const brand = searchParams.get('almBrandId');
  const told = searchParams.get('i') ?? searchParams.get('s');
  const storefront = (['amazonfresh', 'wholefoods'] as const).find((one) => told === one || brand === brands[one]);
  if (storefront !== undefined) last(page).storefront = storefront;
  return last(page).storefront;
}

export const storefrontNames: Readonly<Record<AmazonStorefront, string>> = {
  retail: 'Amazon',
  amazonfresh: 'Amazon Fresh',
  wholefoods: 'Whole Foods Market on Amazon',
};

/** The path of a search on a storefront. */
export function searchPath(query: string, storefront: AmazonStorefront): string {
  return `/s?k=${encodeURIComponent(query)}${storefront === 'retail' ? '' : `&i=${storefront}`}`;
}

/** The path of a storefront's cart. */
export function cartPath(storefront: AmazonStorefront): string {
  return storefront === 'retail' ? '/cart' : `/cart/localmarket?almBrandId=${brands[storefront]}`;
}

/** The path of a product's own page on a storefront. */
export function productPath(asin: string, storefront: AmazonStorefront): string {
  return storefront === 'retail'
    ? `/dp/${asin}`
    : `/dp/${asin}?almBrandId=${brands[storefront]}&fpw=alm&s=${storefront}`;
}
