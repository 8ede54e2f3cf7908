import type { Sheet } from '../../../page';
import { cartCount } from '../cart-links';
import { textOf } from '../../page/visible-text';
import { emptyCartWords } from '../../shop-words';

export const countWords =
  /(?:^|[^\d.,$£€])(\d{1,3})\s*(?:items?|products?|articles?|artikel|produkte|produits?|art[íi]culos?|productos?|articol[io]|prodott[io]|producten|artigos?|produtos?|varor|varer|produkt(?:er|y|ów)?)\b/iu;

/**
 * The number of things that the store itself says are in the cart: at the control that opens it, or in the cart's title. Null if
 * it says none. Some stores count lines instead of units.
 */
export function unitsTold(sheet: Sheet, roots: readonly Element[]): number | null {
  const count = cartCount(sheet);
  if (count !== null && count > 0) return count;
  for (const root of roots) {
    const titles = [...root.querySelectorAll('h1,h2,h3,h4,[role="heading"],header,summary,p')].map(textOf);
    for (const title of titles) {
      const told = title.length <= 80 && !emptyCartWords.test(title) ? countWords.exec(title)?.[1] : undefined;
      if (told !== undefined) return Number(told);
    }
  }
  return count;
}
