/** The content of a pack in grams, millilitres or pieces. */
export interface PackAmount {
  amount: number;
  unit: 'g' | 'ml' | 'each';
}

/** Grams and millilitres per unit. Source: NIST Handbook 44, appendix C (avoirdupois pound, US fluid measures). */
const perUnit: Readonly<Record<string, PackAmount>> = {
  g: { amount: 1, unit: 'g' },
  kg: { amount: 1000, unit: 'g' },
  oz: { amount: 28.3495, unit: 'g' },
  lb: { amount: 453.592, unit: 'g' },
  ml: { amount: 1, unit: 'ml' },
  l: { amount: 1000, unit: 'ml' },
  'fl oz': { amount: 29.5735, unit: 'ml' },
  pint: { amount: 473.176, unit: 'ml' },
  qt: { amount: 946.353, unit: 'ml' },
  gal: { amount: 3785.41, unit: 'ml' },
  ct: { amount: 1, unit: 'each' },
  each: { amount: 1, unit: 'each' },
  bunch: { amount: 1, unit: 'each' },
};

const measure = /(?:(\d+)\s*x\s*)?(\d+(?:\.\d+)?(?:\/\d+)?)?\s*\b(fl oz|kg|g|oz|lb|ml|l|pint|qt|gal|ct|each|bunch)\b/gi;

/**
 * Reads a size as this shop writes it: "2 lb", "6 ct, 12 oz" (the weight counts), "4 x 5 oz", "1/2 gal", "1 bunch". Null if it
 * contains no amount.
 */
export function readPackSize(size: string): PackAmount | null {
  let best: PackAmount | null = null;
  for (const [, times, count, name] of size.matchAll(measure)) {
    const unit = perUnit[(name ?? '').toLowerCase()];
    if (!unit) continue;
    const found = { amount: Number(times ?? 1) * fraction(count ?? '1') * unit.amount, unit: unit.unit };
    if (!best || best.unit === 'each') best = found;
  }
  return best;
}

/** The shelf label's unit price, "$2.50/lb", "$0.31/oz", "$0.12/fl oz", "$0.33/ct"; null for a single piece or an unknown size. */
export function unitPriceLabel(cents: number, size: string): string | null {
  const pack = readPackSize(size);
  if (!pack) return null;
  if (pack.unit === 'ml') return label(cents, pack.amount / 29.5735, 'fl oz');
  if (pack.unit === 'each') return pack.amount > 1 ? label(cents, pack.amount, 'ct') : null;
  const pounds = pack.amount / 453.592;
  return pounds >= 0.99 ? label(cents, pounds, 'lb') : label(cents, pack.amount / 28.3495, 'oz');
}

function label(cents: number, amount: number, unit: string): string {
  return `$${(cents / amount / 100).toFixed(2)}/${unit}`;
}

function fraction(text: string): number {
  const [top = '1', bottom = '1'] = text.split('/');
  return Number(top) / Number(bottom);
}
