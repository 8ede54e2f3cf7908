import type { CartLine } from '../../../../core/cart/cart';
import { textOf } from '../../page/visible-text';
import { soldOutWords } from '../../shop-words';

/** Words of a sentence that is about delivery or pickup, or about something beside the product. */
const aboutOther = /pick|collect|deliver|ship|gift|substitut|offer/i;

/** Elements that a page marks as hidden. */
const unseen =
  'template,script,style,[hidden],[aria-hidden="true"],[style*="none"],.d-none,.hidden,.is-hidden,.hide,.sr-only,.visually-hidden';

/**
 * What a line says about its product not being for sale: a text of its own that says just that, or the asterisks that some shops
 * put there and explain below the list. Texts about pickup or gift wrapping, and product names with such words, do not count.
 */
export function soldOutIn({
  element,
  title,
}: {
  element: Element;
  title: string;
}): Pick<CartLine, 'isBuyable' | 'buyable' | 'complaint'> {
  for (const place of element.querySelectorAll('*')) {
    const text = textOf(place);
    const isSaid = soldOutWords.test(text) && text.length <= 60 && !aboutOther.test(text) && !title.includes(text);
    if (!isSaid && !/^\*{2,}$/.test(text)) continue;
    const away = place.closest(unseen);
    // The innermost element with that text. It must be visible if the line is; in a closed cart, hidden parents of the line do
    // not matter.
    const isInner = place.querySelector(':not(svg, svg *, img)') === null;
    const isDrawn = place.ownerDocument.defaultView !== null && 'checkVisibility' in place && element.checkVisibility();
    if (isInner && (away === null || !element.contains(away)) && (!isDrawn || place.checkVisibility()))
      return { isBuyable: false, buyable: 0, ...(isSaid ? { complaint: text } : {}) };
  }
  return {};
}
