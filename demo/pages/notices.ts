import { fullTitle } from '../shop/shop-catalogue';
import type { Visit } from '../shop/shop-visit';

export interface Notice {
  tone: 'good' | 'bad';
  text: string;
}

/** The sentence about the outcome of a write, by its code. The address carries the code and never the text. */
export function noticeOf(visit: Visit): Notice | null {
  const code = visit.query.get('notice');
  const product = visit.shop.byHandle.get(visit.query.get('of') ?? '');
  const title = product ? fullTitle(product) : 'this item';
  switch (code) {
    case 'added':
      return { tone: 'good', text: `${title} is in your cart.` };
    case 'partial':
      return {
        tone: 'bad',
        text: `We only have a few left: fewer than you asked of ${title} were added to your cart.`,
      };
    case 'at-limit':
      return { tone: 'bad', text: `Your cart already holds all we have of ${title}.` };
    case 'sold-out':
      return { tone: 'bad', text: `Sorry, ${title} is sold out. Nothing was added.` };
    case 'not-found':
      return { tone: 'bad', text: 'We could not find that product.' };
    case 'no-branch':
      return { tone: 'bad', text: 'Choose a store first.' };
    default:
      return null;
  }
}
