import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { unitOf } from '../../../lib/agents/meals/line/amounts/count-units';
import { parseIngredientLine, type ParsedLine } from '../../../lib/agents/meals/parse-line';
import { keyWords } from '../../../lib/agents/meals/words/prompt-words';
import { singular } from '../../../lib/core/text/singular';
import type { QualityRow } from '../quality-row';
import { dataFolder, parseCsv, percent, readData } from './meals-data';

/**
 * How a line is compared with its label. Names: the same words in the same order, in singular and without case, accents or
 * punctuation. Units: as one of our units (tin = can, rasher = slice), or as written if we have none. A label with a unit and no
 * number ("handful of mint") means one. Both ends of a range are right.
 */
function unitKey(unit: string): string {
  const word = singular(unit.toLowerCase());
  return unitOf(word.replace(/^fl oz$/, 'floz')) ?? word.replace(/^centimet(?:er|re)$/, 'cm');
}

function isQuantityRight(parsed: ParsedLine, row: Record<string, string>): boolean {
  const least = row['qty_lo'] === '' ? null : Number(row['qty_lo']);
  const most = row['qty_hi'] === '' ? least : Number(row['qty_hi']);
  const { amount } = parsed.written;
  if (least === null || most === null) return amount === null || (row['unit'] !== '' && amount.most === 1);
  return (
    amount !== null &&
    [least, most].some((value) => [amount.least, amount.most].some((ours) => Math.abs(ours - value) <= 0.01 * value))
  );
}

function isUnitRight(parsed: ParsedLine, row: Record<string, string>): boolean {
  const label = row['unit'] ?? '';
  const ours = parsed.written.unit ?? '';
  return unitKey(ours === 'each' ? '' : ours) === unitKey(label);
}

function isNameRight(parsed: ParsedLine, row: Record<string, string>): boolean {
  return keyWords(parsed.written.name).join(' ') === keyWords(row['name'] ?? '').join(' ');
}

/** Figures of ingredient-phrases/dev_4000.csv. */
export function linesQuality(report?: (kind: string, line: string) => void): QualityRow[] {
  const path = 'ingredient-phrases/dev_4000.csv';
  if (!existsSync(resolve(dataFolder, path))) return [];
  const rows = parseCsv(readData(path));
  const right = { quantity: 0, unit: 0, name: 0, all: 0 };
  for (const row of rows) {
    const parsed = parseIngredientLine(row['text'] ?? '');
    const quantity = isQuantityRight(parsed, row);
    const unit = isUnitRight(parsed, row);
    const name = isNameRight(parsed, row);
    if (quantity) right.quantity += 1;
    if (unit) right.unit += 1;
    if (name) right.name += 1;
    if (quantity && unit && name) right.all += 1;
    const { amount, unit: ourUnit, name: ourName } = parsed.written;
    const told = `${String(row['text'])} | ours: ${amount === null ? '' : `${String(amount.least)}-${String(amount.most)}`} [${ourUnit ?? ''}] ${ourName} | label: ${String(row['qty_lo'])} [${String(row['unit'])}] ${String(row['name'])}`;
    if (!quantity) report?.('quantity', told);
    if (!unit) report?.('unit', told);
    if (!name) report?.('name', told);
  }
  const row = (what: string, count: number, goal: number): QualityRow => {
    const figure = percent(count, rows.length);
    return {
      what: `ingredient lines: ${what}`,
      figure,
      goal,
      isMet: figure >= goal,
      detail: `${String(rows.length)} lines`,
    };
  };
  return [
    row('quantity', right.quantity, 99.3),
    row('unit', right.unit, 97.5),
    row('name', right.name, 87),
    row('all three', right.all, 86),
  ];
}
