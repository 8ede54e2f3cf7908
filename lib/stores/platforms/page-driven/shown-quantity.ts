import { quantityFieldOf, stepperOf } from '../../generic/cart/lines/line-controls';
import { textOf } from '../../generic/page/visible-text';
import { find } from './card-reader';

/**
 * The quantity that a card or a cart line shows: at the given selector, or else at anything that looks like a stepper or a quantity field.
 */
export function heldOn(scope: Element, described: string | undefined): number | null {
  const place = find(scope, described);
  if (place !== null) return numberOf(place);
  if (described !== undefined) return null;
  const stepper = stepperOf(scope);
  if (stepper !== null) return stepper.number;
  const field = quantityFieldOf(scope);
  return field === null ? null : numberOf(field);
}

/** The first number in an element's value, attributes, text or label. */
export function numberOf(element: Element): number | null {
  const live: unknown = 'value' in element ? element.value : null;
  const texts = [live, element.getAttribute('data-quantity'), textOf(element), element.getAttribute('aria-label'), element.getAttribute('aria-valuenow'), element.getAttribute('value')]; // prettier-ignore
  for (const text of texts) {
    const found = typeof text === 'string' ? /\d+(?:[.,]\d+)*/.exec(text)?.[0] : undefined;
    if (found !== undefined) return Number(found.replace(/,(?=\d{3})/g, '').replace(',', '.'));
  }
  return null;
}
