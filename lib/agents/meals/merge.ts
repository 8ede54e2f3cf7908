import type { Ingredient } from '../../core/ingredient';
import { readableAmount } from '../../core/scale';
import type { Quantity, Unit } from '../../core/quantity';
import type { DraftLine } from './draft';

/** Units that add up exactly, with their size in the first of their kind (US customary, as recipes use them). */
const kinds: readonly Readonly<Partial<Record<Unit, number>>>[] = [
  { g: 1, kg: 1000, oz: 28.3495, lb: 453.592 },
  { tsp: 1, tbsp: 3, floz: 6, cup: 48, pint: 96, quart: 192, gallon: 768, ml: 0.202884, l: 202.884 },
];

function added(a: Quantity, b: Quantity): Quantity | null {
  if (a.unit === b.unit) return { amount: readableAmount(a.amount + b.amount, a.unit), unit: a.unit };
  const kind = kinds.find((units) => a.unit in units && b.unit in units);
  const from = kind?.[b.unit];
  const to = kind?.[a.unit];
  if (from === undefined || to === undefined) return null;
  const [big, small, ratio] = to >= from ? [a, b, from / to] : [b, a, to / from];
  return { amount: readableAmount(big.amount + small.amount * ratio, big.unit), unit: big.unit };
}

function slug(line: DraftLine): string {
  return [line.name, line.form]
    .filter((part) => part !== null)
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * The lines of all dishes and lists as one list: the same food in the same form is one line with the amounts added. Amounts that do
 * not add up ("1 onion", "100 g onion") stay two lines. To be bought if any of them is.
 */
export function mergeLines(lines: readonly DraftLine[]): Ingredient[] {
  const merged: DraftLine[] = [];
  for (const line of lines) {
    const at = merged.findIndex(
      (other) =>
        other.name === line.name &&
        other.form === line.form &&
        (other.quantity === null || line.quantity === null || added(other.quantity, line.quantity) !== null),
    );
    const other = merged[at];
    if (other === undefined) merged.push(line);
    else
      merged[at] = {
        ...other,
        quantity:
          other.quantity === null || line.quantity === null
            ? (other.quantity ?? line.quantity)
            : added(other.quantity, line.quantity),
        isOptional: other.isOptional && line.isOptional,
        isAtHome: other.isAtHome && line.isAtHome,
        source: other.source === line.source ? other.source : other.source === 'dish' ? line.source : other.source,
        note: other.note ?? line.note,
      };
  }
  const used = new Map<string, number>();
  return merged.map((line) => {
    const base = slug(line) || 'item';
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return {
      id: count === 1 ? base : `${base}-${String(count)}`,
      name: line.name.slice(0, 120),
      form: line.form,
      quantity: line.quantity,
      isStaple: line.isStaple,
      isOptional: line.isOptional,
      isAtHome: line.isAtHome,
      source: line.source,
      note: line.note?.slice(0, 200) ?? null,
    };
  });
}
