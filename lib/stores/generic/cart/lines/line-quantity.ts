import { quantityFieldOf, stepperOf } from './line-controls';

/** The quantity in a line's controls; null if they hold none. */
export function numberHeld(element: Element): number | null {
  const stepper = stepperOf(element);
  if (stepper !== null) return stepper.number;
  const field = quantityFieldOf(element);
  if (field === null) return null;
  // On a running page the field's property holds the quantity, on a fetched one its attribute.
  const live: unknown = 'value' in field ? field.value : null;
  const selected = field.querySelector('option[selected]')?.getAttribute('value');
  const text = [
    live,
    selected,
    field.getAttribute('value'),
    field.getAttribute('aria-valuenow'),
    field.textContent,
  ].find((value): value is string => typeof value === 'string' && /^\s*\d+(?:[.,]\d+)?\s*$/.test(value));
  return text === undefined ? null : Number(text.replace(',', '.'));
}

const worded = /\b(?:qty|quantity|menge|anzahl|quantité|cantidad|quantità|aantal|antal|ilość)\b\s*[.:]?\s*(\d{1,3})/i;
const timed = /(?:^|\s)(\d{1,3})\s?[×x](?=\s|$)|(?:^|\s)[×x]\s?(\d{1,3})(?=\s|$)/gi;
const packSize = /^\s\d+(?:[.,]\d+)?\s?(?:[mc]?l|k?g|oz|fl|lbs?|ct|pk)\b/i;

/**
 * The quantity in a text: "Qty: 2", "2 × $3.00", "× 2"; null if there is none. A number of pieces in a pack after a name ("6 x
 * 330 ml") does not count.
 */
export function numberInWords(text: string): number | null {
  const number = worded.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  for (const found of text.matchAll(timed)) {
    const isPack =
      found.index > 0 && found[1] !== undefined && packSize.test(text.slice(found.index + found[0].length));
    if (!isPack) return Number(found[1] ?? found[2]);
  }
  return null;
}

/** The number that stands alone in a line without controls; null if there is none or more than one. */
export function bareNumberIn(element: Element): number | null {
  const [only, ...more] = bareNumbersIn(element);
  return more.length === 0 ? (only ?? null) : null;
}

/** The whole numbers from 1 to 99 that stand alone in an element. */
export function bareNumbersIn(element: Element): number[] {
  return [...element.querySelectorAll('*')]
    .filter(({ childElementCount }) => childElementCount === 0)
    .map((leaf) => leaf.textContent.trim())
    .filter((text) => /^[1-9]\d?$/.test(text))
    .map(Number);
}
