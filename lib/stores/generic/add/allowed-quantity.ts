import type { Refusal } from './refusal';

/** Units. If the store's rules would add more than this beyond the wanted number, the line is refused. */
const mostOver = 6;

/** Units that one press adds, and a sentence for the shopper if the store's rules changed the number (null otherwise). */
export interface AllowedQuantity {
  readonly amount: number;
  readonly said: string | null;
}

/**
 * The number the store allows that is nearest to the wanted one: rounded up to its step or minimum, or down to its maximum.
 * Refused if the store sells none in range or far more than wanted. `field`: the quantity field; `words`: the text around it.
 */
export function allowedQuantity(field: Element | null, words: string, wanted: number): AllowedQuantity | Refusal {
  const list = field?.tagName === 'SELECT' ? numbersOf(field) : [];
  if (list.length > 0) {
    const enough = list.find((number) => number >= wanted) ?? Math.max(...list);
    return bounded(enough, wanted);
  }
  const told = (name: string): number | null => {
    const value = Number(field?.getAttribute(name) ?? '');
    return Number.isFinite(value) && value > 0 ? value : null;
  };
  const multiple = Number(/\b(?:multiples?|packs?|units?|steps?) of (\d{1,2})\b/i.exec(words)?.[1] ?? 1);
  const least = Number(
    /\bmin(?:imum|\.)?(?: order)?(?: quantity| qty)?(?: is| of|:)? ?(\d{1,2})\b/i.exec(words)?.[1] ?? 1,
  );
  const step = Math.max(told('step') ?? 1, /sold|order|buy|only/i.test(words) ? multiple : 1);
  const min = Math.max(told('min') ?? 1, least);
  const max = told('max') ?? Number.POSITIVE_INFINITY;
  // Counting begins at the minimum, in steps. It also begins there if the minimum is not a multiple of the step.
  const base = min > 1 ? min : step > 1 ? step : 1;
  const amount = Math.ceil(base + Math.max(0, Math.ceil((wanted - base) / step)) * step);
  if (amount <= max) return bounded(amount, wanted);
  const most = base + Math.floor((max - base) / step) * step;
  return most < 1 || max < base ? { refusal: 'The store has too few of it left.' } : bounded(most, wanted);
}

function bounded(amount: number, wanted: number): AllowedQuantity | Refusal {
  if (amount === wanted) return { amount, said: null };
  if (amount < wanted) return { amount, said: `The store takes no more than ${String(amount)} at a time.` };
  if (amount - wanted > mostOver)
    return { refusal: `The store sells no fewer than ${String(amount)} of it at a time.` };
  return { amount, said: `The store sells it by ${String(amount)} at a time here.` };
}

/** The positive whole numbers a select offers, in ascending order. */
function numbersOf(select: Element): number[] {
  const values = [...select.querySelectorAll('option')].map((option) =>
    Number((option.getAttribute('value') ?? option.textContent).trim()),
  );
  return values.filter((value) => Number.isInteger(value) && value > 0).sort((a, b) => a - b);
}
