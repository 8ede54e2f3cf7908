import type { AdapterPage, PartKey } from './adapter-page';

/** What tells the page of any shop from other pages (lib/stores/parts/shop-signs.ts). */
export interface ShopSigns {
  /** How sure we are that a page belongs to a shop, 0–1, or null. */
  detect(page: AdapterPage): number | null;
}

export const shopSigns: PartKey<ShopSigns> = { name: 'shop-signs' };
