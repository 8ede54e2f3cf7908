import { perPage } from '../page';
import type { StorePage } from '../page';
import { titleKey } from './product-key';

/**
 * Which product a name belongs to, as seen in search results and writes: for carts whose lines have a name and no link. Kept while the
 * page stands; a name that two products share belongs to neither.
 */
const names = perPage(() => new Map<string, string | null>());

export function learnNames(page: StorePage, products: readonly { sku: string; title: string }[]): void {
  for (const { sku, title } of products) {
    const key = titleKey(title);
    const before = names(page).get(key);
    names(page).set(key, before === undefined || before === sku ? sku : null);
  }
}

/** The product of that name, or the name itself as the key when none or several are known. */
export function skuOfName(page: StorePage, title: string): string {
  return names(page).get(titleKey(title)) ?? titleKey(title);
}
