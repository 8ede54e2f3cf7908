import { addControls } from './add-control';
import { nameOf } from '../page/visible-text';
import { cartPath, notAddWords } from '../shop-words';
import { addAbroad } from '../shop-words-more-languages';

/**
 * Names of a link that adds a product and opens the cart. Links that lead to an immediate payment are excluded by their address.
 */
const buyWords = /^(?:buy|order|kaufen|bestellen|comprar|acheter|acquista|kup|koupit|köp|osta|купить|купити)$/iu;
const paysAtOnce = /check-?_?out|buy-?_?now|express|one-?_?click|\bpay/i;

/**
 * The add controls of a part of a page: those recognised everywhere, or, if there are none, those that only the any-store code
 * recognises.
 */
export function controlsIn(root: ParentNode): Element[] {
  const known = addControls(root);
  return known.length > 0 ? known : furtherControls(root);
}

/**
 * Add controls with a name in a further language, and links to the cart whose address names a product ("/cart?put=40"); small
 * shops call these "Buy". A link to a checkout is not one.
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
