const fractions: readonly [number, string][] = [
  [1 / 8, '⅛'],
  [1 / 4, '¼'],
  [1 / 3, '⅓'],
  [1 / 2, '½'],
  [2 / 3, '⅔'],
  [3 / 4, '¾'],
];

const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2, useGrouping: false });

/**
 * An amount as a cook reads it: 700, 1.5, ½, 2⅓. From 10 on a fraction of a unit does not matter in a kitchen and is rounded away;
 * the stored amount keeps it, so that servings can go up and down again without loss.
 */
export function formatAmount(amount: number): string {
  if (amount >= 10) return number.format(Math.round(amount));
  const whole = Math.floor(amount);
  for (const [value, sign] of fractions) {
    if (Math.abs(amount - whole - value) < 0.01) return whole === 0 ? sign : `${String(whole)}${sign}`;
  }
  return number.format(amount) === '0' ? number.format(0.01) : number.format(amount);
}

/** Reads what a person types for an amount: "700", "1.5", "1,5", "1/2", "1 1/2", "2½". Null when it is no amount above zero. */
export function parseAmount(text: string): number | null {
  let rest = text.trim().replace(',', '.');
  let sum = 0;
  for (const [value, sign] of fractions) {
    if (!rest.endsWith(sign)) continue;
    sum = value;
    rest = rest.slice(0, -sign.length).trim();
    break;
  }
  const match = /^(?:(?<whole>\d+(?:\.\d+)?)(?:\s+|$))?(?:(?<top>\d+)\s*\/\s*(?<bottom>\d+))?$/.exec(rest);
  if (match?.groups === undefined) return null;
  const { whole, top, bottom } = match.groups;
  if (whole !== undefined) sum += Number(whole);
  if (top !== undefined && bottom !== undefined) sum += Number(top) / Number(bottom);
  return Number.isFinite(sum) && sum > 0 && sum <= 100_000 ? sum : null;
}
