import type { Ingredient } from '../../core/meal/ingredient';
import { addQuantities } from '../../core/meal/repeated';
import type { DraftLine } from './draft';

function slug(line: DraftLine): string {
  return [line.name, line.form]
    .filter((part) => part !== null)
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** A food that two dishes share must satisfy the constraints of both. */
function joinedConstraints(a: DraftLine, b: DraftLine): Pick<DraftLine, 'constraints'> {
  if (a.constraints === undefined && b.constraints === undefined) return {};
  const all = [a.constraints, b.constraints].flatMap((each) => each ?? []);
  return {
    constraints: {
      diets: [...new Set(all.flatMap(({ diets }) => diets))],
      avoid: [...new Set(all.flatMap(({ avoid }) => avoid))],
    },
  };
}

/**
 * Merges the lines of all dishes and lists: the same food in the same form becomes one line with the amounts added. Amounts that cannot
 * be added ("1 onion", "100 g onion") stay two lines. A merged line is to be bought if any of its lines is.
 */
export function mergeLines(lines: readonly DraftLine[]): Ingredient[] {
  const merged: DraftLine[] = [];
  for (const line of lines) {
    const at = merged.findIndex(
      (other) =>
        other.name === line.name &&
        other.form === line.form &&
        (other.quantity === null || line.quantity === null || addQuantities(other.quantity, line.quantity) !== null),
    );
    const other = merged[at];
    if (other === undefined) merged.push(line);
    else
      merged[at] = {
        ...other,
        quantity:
          other.quantity === null || line.quantity === null
            ? (other.quantity ?? line.quantity)
            : addQuantities(other.quantity, line.quantity),
        isOptional: other.isOptional && line.isOptional,
        isAtHome: other.isAtHome && line.isAtHome,
        source: other.source === line.source ? other.source : other.source === 'dish' ? line.source : other.source,
        note: other.note ?? line.note,
        ...joinedConstraints(other, line),
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
      ...(line.constraints === undefined ? {} : { constraints: line.constraints }),
      ...(line.scaling === undefined || line.scaling === 'main' ? {} : { scaling: line.scaling }),
    };
  });
}
