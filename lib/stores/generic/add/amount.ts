import type { Refusal } from './order';

/** More than asked for by this much is not bought without being asked. */
const mostOver = 6;

/** How many a press is to add, and what to say where the store's own rules made it another number than wanted. */
export interface Amount {
  readonly amount: number;
  readonly said: string | null;
}

/**
 * The number a store takes that is nearest to the one wanted: not less, where it sells by steps or from a least number; what it has at
 * most, where that is less. `words`: what stands around its field.
 */
export function amountFor(field: Element | null, words: string, wanted: number): Amount | Refusal {
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
  // From the least number on by steps; where the least is no multiple of the step it is where counting begins.
  const base = min > 1 ? min : step > 1 ? step : 1;
  const amount = Math.ceil(base + Math.max(0, Math.ceil((wanted - base) / step)) * step);
  if (amount <= max) return bounded(amount, wanted);
  const most = base + Math.floor((max - base) / step) * step;
  return most < 1 || max < base ? { refusal: 'The store has too few of it left.' } : bounded(most, wanted);
}

function bounded(amount: number, wanted: number): Amount | Refusal {
  if (amount === wanted) return { amount, said: null };
  if (amount < wanted) return { amount, said: `The store takes no more than ${String(amount)} at a time.` };
  if (amount - wanted > mostOver)
    return { refusal: `The store sells no fewer than ${String(amount)} of it at a time.` };
  return { amount, said: `The store sells it by ${String(amount)} at a time here.` };
}

/** The numbers a list offers. */
function numbersOf(select: Element): number[] {
  const values = [...select.querySelectorAll('option')].map((option) =>
    Number((option.getAttribute('value') ?? option.textContent).trim()),
  );
  return values.filter((value) => Number.isInteger(value) && value > 0).sort((a, b) => a - b);
}
