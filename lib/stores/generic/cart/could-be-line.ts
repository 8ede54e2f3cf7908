import { findPrices } from '../../../core/offer/price-text';
import { addControls } from '../add/add-control';
import { nameOf, textOf } from '../page/visible-text';
import { addWords, cartWords } from '../words';
import { moveWords } from './find-cart';

/** Rows that add up what stands above them, or that lead on. */
export const sumWords =
  /\b(?:(?:sub|grand|order|cart)?[ -]?totals?|subtotaal|totaal|totale|summe|gesamt\w*|zwischensumme|suma|razem|discount|coupon|voucher|tax|vat|gst|mwst|tva|iva|shipping|delivery|versand\w*|livraison|env[íi]o|spedizione|verzend\w*|frakt|checkout|check out|continue shopping|kasse|estimated)\b/iu;

/** What is still to be put in is a product's card, not a line; so is what is moved into the cart from another list. */
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
  // Most lines have nothing that is called so: the rest of a control is looked at where one has.
  return controls.some(isCalledSo) && addControls(element).some(isCalledSo);
}

/** Whether an element without a control could be a line all the same: a short text with a name and a price, that can not be put in. */
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
