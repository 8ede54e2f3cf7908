import type { CartLine } from '../../../../core/cart/cart';
import { textOf } from '../../page/visible-text';
import { soldOutWords } from '../../words';

/** Words that make a sentence about a way of getting something, or about something beside the product. */
const aboutOther = /pick|collect|deliver|ship|gift|substitut|offer/i;

/** What a page keeps out of sight until it is needed, as far as it says so itself. */
const unseen =
  'template,script,style,[hidden],[aria-hidden="true"],[style*="none"],.d-none,.hidden,.is-hidden,.hide,.sr-only,.visually-hidden';

/**
 * What a line of a cart says of its product not being for sale: a text of its own that says just that, or the stars some shops put there and
 * explain below. Words about pickup or gift wrapping, and names that happen to hold such words, say nothing of it.
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
    // The innermost that says it; and of a line that is drawn, one that is drawn too. A cart that is shut is read as it would open.
    const isInner = place.querySelector(':not(svg, svg *, img)') === null;
    const isDrawn = place.ownerDocument.defaultView !== null && 'checkVisibility' in place && element.checkVisibility();
    if (isInner && (away === null || !element.contains(away)) && (!isDrawn || place.checkVisibility()))
      return { isBuyable: false, buyable: 0, ...(isSaid ? { complaint: text } : {}) };
  }
  return {};
}
