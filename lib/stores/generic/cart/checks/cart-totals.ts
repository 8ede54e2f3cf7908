import type { Money } from '../../../../core/offer/money';
import { findPrices } from '../../../../core/offer/price-text';
import type { Sheet } from '../../../page';
import { priceElements } from '../../cards/price-elements';
import { textOf } from '../../page/visible-text';
import type { FoundLine, RawLine } from '../lines/found-line';

/**
 * Whether a line's only price is the line's total: decided by a sum that stands on the page. Null if nothing decides it; then no
 * unit price is claimed for lines of several units.
 */
export function showsLineTotals(
  lines: readonly RawLine[],
  document: Document,
  currency: string | null,
): boolean | null {
  const singles = lines.map(({ prices, quantity }) => ({ minor: prices[0]?.minor ?? 0, quantity }));
  if (singles.every(({ quantity }) => quantity === 1)) return false;
  const asTotals = singles.reduce((sum, { minor }) => sum + minor, 0);
  const asPrices = singles.reduce((sum, { minor, quantity }) => sum + minor * quantity, 0);
  const amounts = new Set(amountsOutside(lines, document, currency).map(({ minor }) => minor));
  if (amounts.has(asTotals) === amounts.has(Math.round(asPrices))) return null;
  return amounts.has(asTotals);
}

/** Amounts on the page outside of the lines: subtotal, total, shipping. */
function amountsOutside(lines: readonly RawLine[], document: Document, currency: string | null): Money[] {
  return priceElements(document.body, currency)
    .filter((price) => !lines.some(({ element }) => element.contains(price)))
    .flatMap((price) => findPrices(textOf(price), currency).map((found) => found.price));
}

/**
 * The price of one unit from the amounts that a line shows; null if it cannot be told. `isTotal`: see {@link showsLineTotals}.
 */
export function priceOfOne(prices: readonly Money[], quantity: number, isTotal: boolean | null): Money | null {
  const [first, ...rest] = prices;
  if (first === undefined) return null;
  if (quantity === 1) return first;
  // If the line shows both, one of them times the quantity is the other.
  const one = prices.find((price) =>
    rest.concat(first).some((total) => total.minor === Math.round(price.minor * quantity)),
  );
  if (one !== undefined) return one;
  if (isTotal === null) return null;
  if (!isTotal) return first;
  return Number.isInteger(first.minor / quantity) ? { minor: first.minor / quantity, currency: first.currency } : null;
}

/** The amount the page calls its total, or its subtotal if it has no total; null if it has neither. */
export function cartTotal({ document }: Sheet, lines: readonly FoundLine[], currency: string | null): Money | null {
  const rank = (text: string): number =>
    /\b(?:grand|order|cart|estimated) total|gesamtsumme|\btotal\b(?!\s*(?:items|savings|discount))/i.test(text) &&
    !/sub-?\s?total/i.test(text)
      ? 2
      : /sub-?\s?total|zwischensumme|sous-total|subtotaal|subtotale|delsumma|summe|totaal|totale|\btotalt?\b|suma|razem/i.test(
            text,
          )
        ? 1
        : 0;
  let best: { rank: number; price: Money } | null = null;
  for (const element of priceElements(document.body, currency)) {
    if (lines.some((line) => line.element.contains(element))) continue;
    if (/\b(?:tax|vat|gst|mwst|shipping|delivery|saving|discount)/i.test(textOf(element))) continue;
    for (let at: Element | null = element, steps = 0; at !== null && steps < 3; at = at.parentElement, steps += 1) {
      const before = at.previousElementSibling;
      const text = `${before === null ? '' : textOf(before).slice(-60)} ${textOf(at)}`;
      const found = findPrices(textOf(at), currency);
      if (found.length !== 1 || text.length > 140) break;
      const value = rank(text);
      const [only] = found;
      if (only !== undefined && value > (best?.rank ?? 0)) best = { rank: value, price: only.price };
    }
  }
  return best?.price ?? null;
}

/**
 * Whether the page's subtotal is more than the sum of the lines that were read, so that lines are missing. False if a price is
 * unknown.
 */
export function comesToMore({ document }: Sheet, lines: readonly FoundLine[], currency: string | null): boolean {
  if (lines.length === 0 || lines.some(({ price }) => price === null)) return false;
  const sum = lines.reduce((all, { price, quantity }) => all + (price?.minor ?? 0) * quantity, 0);
  const subtotals = priceElements(document.body, currency).flatMap((element) => {
    if (lines.some((line) => line.element.contains(element))) return [];
    const label = `${textOf(element.previousElementSibling)} ${textOf(element.parentElement)}`.slice(0, 120);
    const isSubtotal = /sub-?\s?total|zwischensumme|sous-total|subtotaal|subtotale|delsumma/i.test(label);
    const [only, ...more] = findPrices(textOf(element), currency);
    return isSubtotal && only !== undefined && more.length === 0 ? [only.price.minor] : [];
  });
  return subtotals.length > 0 && subtotals.every((minor) => minor > sum * 1.02 + 1);
}
