import { quantityFieldOf, stepperOf } from './anchors';

/** How many of a line its controls hold; null where none does. */
export function numberHeld(element: Element): number | null {
  const stepper = stepperOf(element);
  if (stepper !== null) return stepper.number;
  const field = quantityFieldOf(element);
  if (field === null) return null;
  // A field the shopper's page changed holds its number as a property; a fetched one as an attribute.
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

/** "Qty: 2", "2 × $3.00", "× 2"; the number of pieces in a pack, after a name ("6 x 330 ml"), is none. */
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

/** The only number that stands by itself in a line that cannot be changed. */
export function bareNumberIn(element: Element): number | null {
  const [only, ...more] = bareNumbersIn(element);
  return more.length === 0 ? (only ?? null) : null;
}

/** The small whole numbers that stand by themselves. */
export function bareNumbersIn(element: Element): number[] {
  return [...element.querySelectorAll('*')]
    .filter(({ childElementCount }) => childElementCount === 0)
    .map((leaf) => leaf.textContent.trim())
    .filter((text) => /^[1-9]\d?$/.test(text))
    .map(Number);
}
