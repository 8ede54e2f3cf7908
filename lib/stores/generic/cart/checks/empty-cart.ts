import { besideAmong, besideWords } from '../../cards/beside-results';
import { priceElements } from '../../cards/price-elements';
import { textOf } from '../../page/visible-text';
import { emptyCartWords } from '../../shop-words';
import { emptyAbroad } from '../../shop-words-more-languages';
import { isCertain } from '../cart-roots';
import type { CartPlace } from '../cart-roots';

/** Words that there is nothing. Believed only in a part that is certainly the cart and shows no price. */
const nothingWords =
  /(?<!\p{L})(?:(?:is|are|feels?|looks?) (?:still |currently |a bit |so )?(?:empty|lonely|light)|empty (?:cart|basket|bag|trolley)|nothing (?:in|here|to (?:see|show|buy))|no (?:items?|products?|articles?|goods|lines)|have ?n['’o]t (?:yet )?(?:added|put|chosen|picked|ordered|selected|bought|got any)|(?:noch )?(?:leer|nichts)|keine (?:artikel|produkte)|est vide|(?:ne contient )?rien|aucun (?:article|produit)|vac[íi][oa]|no (?:hay|tienes)|vuot[oa]|niente|nessun (?:articolo|prodotto)|leeg|niets|vazi[oa]|nada|tomt?|inget|ingenting|tomm?e?|pust[ya]|üres)(?!\p{L})/iu;

const longest = 120;

/**
 * Whether a page says that the cart is empty: by words for exactly that where the cart is shown, or by any words for nothing in a
 * part that is certainly the cart and shows no price except those of recommended products.
 */
export function saysEmpty(roots: readonly Element[], place: CartPlace, currency: string | null): boolean {
  if (saysEmptied(roots)) return true;
  return roots.some((root) => isCertain(root, place) && hasNothingWords(root) && !showsPrices(root, currency));
}

/** Whether words for exactly that are shown. An "Empty cart" button offers to empty a full cart and proves nothing. */
export function saysEmptied(roots: readonly Element[]): boolean {
  const says = (element: Element): boolean => {
    const text = textOf(element);
    return emptyCartWords.test(text) || emptyAbroad.test(text);
  };
  const offers = (root: Element): boolean => [...root.querySelectorAll('a,button')].some(says);
  return roots.some((root) => says(root) && !offers(root));
}

function hasNothingWords(root: Element): boolean {
  return [root, ...root.querySelectorAll('*')].some(
    (element) =>
      element.childElementCount === 0 &&
      element.textContent.length <= longest &&
      element.closest('header,nav,footer,dialog,[role="dialog"],aside') ===
        root.closest('header,nav,footer,dialog,[role="dialog"],aside') &&
      nothingWords.test(element.textContent),
  );
}

function showsPrices(root: Element, currency: string | null): boolean {
  const prices = priceElements(root, currency);
  const beside = besideAmong(prices, root);
  return prices.some(
    (price) => !beside.has(price) && !isInPartBeside(price, root) && price.closest('header,nav,footer') === null,
  );
}

/** Whether a price stands in a section with a title such as "Buy it again". Its product names may be headings too. */
function isInPartBeside(price: Element, root: Element): boolean {
  for (let at = price.parentElement; at !== null && at !== root; at = at.parentElement) {
    const title = at.querySelector('h1,h2,h3,h4,h5,h6,[role="heading"],p,strong');
    if (title !== null && besideWords.test(textOf(title))) return true;
  }
  return false;
}
