import type { Tier } from '../lib/core/decision/decision';
import type { GateRow, PlanRow, Result, ResultRow } from '../tests/e2e/pages/popup';

/** One line of the demo's table: the ingredient, the chosen product, and what the store's cart says. */
export interface DemoLine {
  asked: string;
  chosen: string;
  tier: Tier;
  price: string;
  inCart: string;
  isVerified: boolean;
}

/**
 * Combines what the confirmation, the proposed cart and the final cart showed. Contains every line of the plan, verified or not.
 */
export function toDemoLines(
  gate: readonly GateRow[],
  plan: readonly PlanRow[],
  result: Result,
  tier: Tier,
): DemoLine[] {
  return plan.map((row) => {
    const asked = askedText(row.ingredient, gate);
    if (row.outcome === 'not-found')
      return { asked, chosen: 'not found in this store', tier, price: '', inCart: 'no', isVerified: false };
    const line = result.rows.find(({ product }) => product === row.product);
    const chosen = row.count > 1 ? `${String(row.count)} × ${row.product}` : row.product;
    return { asked, chosen, tier, price: row.price, inCart: inCartText(line), isVerified: line?.isAsAsked ?? false };
  });
}

function askedText(ingredient: string, gate: readonly GateRow[]): string {
  // Names at the start of a line have a capital letter.
  const row = gate.find(({ name }) => name.toLowerCase() === ingredient.toLowerCase());
  return [row?.name ?? ingredient, row?.amount, row?.unit]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

function inCartText(line: ResultRow | undefined): string {
  if (line === undefined) return 'no';
  if (line.isAsAsked) return `${String(line.got)} yes`;
  return `${String(line.got)} of ${String(line.asked)}`;
}

const columns = [
  { title: 'asked', width: 26, of: (line: DemoLine) => line.asked },
  { title: 'chosen', width: 42, of: (line: DemoLine) => line.chosen },
  { title: 'tier', width: 9, of: (line: DemoLine) => line.tier },
  { title: 'price', width: 8, of: (line: DemoLine) => line.price, isRight: true },
  { title: 'in cart', width: 7, of: (line: DemoLine) => line.inCart },
];

/** The table, at most 100 columns wide. */
export function formatTable(lines: readonly DemoLine[]): string {
  const rule = columns.map(({ width }) => '─'.repeat(width)).join('  ');
  const row = (text: (column: (typeof columns)[number]) => string): string =>
    columns
      .map((column) => fit(text(column), column.width, column.isRight ?? false))
      .join('  ')
      .trimEnd();
  return [row(({ title }) => title), rule, ...lines.map((line) => row(({ of }) => of(line)))].join('\n');
}

function fit(text: string, width: number, isRight: boolean): string {
  const cut = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return isRight ? cut.padStart(width) : cut.padEnd(width);
}
