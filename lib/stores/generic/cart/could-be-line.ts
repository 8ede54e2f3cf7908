import { findPrices } from '../../../core/offer/price-text';
import { addControls } from '../add/add-control';
import { nameOf, textOf } from '../page/visible-text';
import { addWords, cartWords } from '../shop-words';
import { moveWords } from './cart-links';

/** Words of rows that sum up the cart or lead to the next step. */
export const sumWords =
  /\b(?:(?:sub|grand|order|cart)?[ -]?totals?|subtotaal|totaal|totale|summe|gesamt\w*|zwischensumme|suma|razem|discount|coupon|voucher|tax|vat|gst|mwst|tva|iva|shipping|delivery|versand\w*|livraison|env[íi]o|spedizione|verzend\w*|frakt|checkout|check out|continue shopping|kasse|estimated)\b/iu;

/** Whether an element can be added to the cart: it is a product's card or stands in another list, and is no line. */
export function canBePutIn(element: Element): boolean {
  const controls = [...element.querySelectorAll('button,a,input,[role="button"]')];
  const isMoving = (control: Element): boolean => {
    const name = nameOf(control);
    return moveWords.test(name.trim()) && cartWords.test(name) && !control.matches('input:not([type="submit"])');
  };
  if (controls.some(isMoving)) return true;
  const isCalledSo = (control: Element): boolean => {
    const name = nameOf(control).trim();
    return addWords.test(name) && !/^add$/i.test(name);
  };
  // Most lines have no control with such a name; only then is the slower check done.
  return controls.some(isCalledSo) && addControls(element).some(isCalledSo);
}

/** Whether an element without controls may still be a line: a short text with a name and a price that cannot be added. */
export function couldBeLine(element: Element, currency: string | null): boolean {
  const text = textOf(element);
  return (
    text.length <= 300 &&
    /\p{L}{3}/u.test(text) &&
    !sumWords.test(text) &&
    (findPrices(text, currency).length > 0 || /\b(?:free|gratis|gratuit|kostenlos)\b/i.test(text)) &&
    !canBePutIn(element)
  );
}
