import { addControls } from './add-control';
import { nameOf } from '../page/visible-text';
import { cartPath, notAddWords } from '../words';
import { addAbroad } from '../words-abroad';

/** What a link is called that puts something in on its way to the cart; what pays at once is called otherwise, or leads elsewhere. */
const buyWords = /^(?:buy|order|kaufen|bestellen|comprar|acheter|acquista|kup|koupit|köp|osta|купить|купити)$/iu;
const paysAtOnce = /check-?_?out|buy-?_?now|express|one-?_?click|\bpay/i;

/** The controls that put a product in: those that are known in every page, else those that only the code for any store knows. */
export function controlsIn(root: ParentNode): Element[] {
  const known = addControls(root);
  return known.length > 0 ? known : furtherControls(root);
}

/**
 * Controls called so in a further language, and links to the cart that name what they put into it ("/cart?put=40"), which small shops call
 * "Buy". A link that leads to a checkout, or is named after one, is none.
 */
export function furtherControls(root: ParentNode): Element[] {
  return [
    ...root.querySelectorAll('a[href],button,input[type="submit" i],input[type="button" i],[role="button"]'),
  ].filter((control) => {
    const name = nameOf(control).trim();
    if (notAddWords.test(name) || control.closest('header,footer,nav') !== null) return false;
    const href = control.getAttribute('href');
    if (href === null || href.startsWith('#')) return addAbroad.test(name);
    const isNamed = addAbroad.test(name) || buyWords.test(name);
    const isOfCart = cartPath.test(href) || /\b(?:add|cart|basket)\b/i.test(href);
    return isNamed && isOfCart && !paysAtOnce.test(href) && /[?&][^=&]+=[^&]*(?:\d|add)|\/add\b/i.test(href);
  });
}
