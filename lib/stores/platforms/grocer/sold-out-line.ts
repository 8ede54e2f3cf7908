import type { CartLine } from '../../../core/cart';
import { textOf } from '../../generic/visible-text';
import { soldOutWords } from '../../generic/words';
import { doubts } from '../cart-lines';

/** Words that make a sentence about a way of getting something, or about something beside the product. */
const aboutOther = /pick ?up|collect|deliver|shipping|gift|substitut|coupon|offer|express/i;

/**
 * What a line of a cart says of its product being sold out: a text of its own that says just that. Words about pickup or gift wrapping, and
 * names that happen to hold such words, say nothing of it.
 */
export function soldOutIn({
  element,
  title,
  quantity,
}: {
  element: Element;
  title: string;
  quantity: number;
}): Pick<CartLine, 'isBuyable' | 'buyable' | 'complaint'> {
  for (const place of element.querySelectorAll('*')) {
    if (place.querySelector(':scope > *:not(svg, img)') !== null) continue;
    const text = textOf(place);
    const isSaid = text.length <= 60 && soldOutWords.test(text) && !aboutOther.test(text) && !title.includes(text);
    if (isSaid) return doubts(quantity, 0, text);
  }
  return {};
}
