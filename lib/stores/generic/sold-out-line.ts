import type { CartLine } from '../../core/cart';
import { isHidden, textOf } from './visible-text';
import { soldOutWords } from './words';

/** Words that make a sentence about a way of getting something, or about something beside the product. */
const aboutOther = /pick ?up|collect|deliver|shipping|gift|substitut|coupon|offer|express/i;

/**
 * What a line of a cart says of its product not being for sale: a text of its own that says just that, or the stars some shops put there and
 * explain below. Words about pickup or gift wrapping, and names that happen to hold such words, say nothing of it.
 */
export function soldOutIn(line: {
  element: Element;
  title: string;
}): Pick<CartLine, 'isBuyable' | 'buyable' | 'complaint'> {
  for (const place of line.element.querySelectorAll('*')) {
    if (place.querySelector(':scope > *:not(svg, img)') !== null || isOutOfSight(place, line.element)) continue;
    const text = textOf(place);
    if (/^\*{2,}$/.test(text)) return { isBuyable: false, buyable: 0 };
    const isSaid = text.length <= 60 && soldOutWords.test(text) && !aboutOther.test(text) && !line.title.includes(text);
    if (isSaid) return { isBuyable: false, buyable: 0, complaint: text };
  }
  return {};
}

/** Classes by which many shops keep words out of sight until they are needed. */
const hiddenClass = /(?:^|\s)(?:d-none|is-hidden|hidden|hide|invisible|visually-hidden|sr-only)(?:\s|$)/;

/** Whether a place in a line is not shown: by what it or an element around it says, or, on a page that runs, by how it is drawn. */
function isOutOfSight(place: Element, line: Element): boolean {
  const isUnknown = place.ownerDocument.defaultView === null || !('checkVisibility' in place);
  if (!isUnknown && !place.checkVisibility()) return true;
  for (let at: Element | null = place; at !== null; at = at === line ? null : at.parentElement) {
    const isAway = at.matches('template,script,style,noscript,[aria-hidden="true"]') || isHidden(at);
    if (isAway || hiddenClass.test(at.getAttribute('class') ?? '')) return true;
  }
  return false;
}
