import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { matchOffer } from '../../../lib/core/matching/match';
import { packSizeOf } from '../../../lib/core/offer/pack-size';
import { holds, knownFailures } from '../../../tests/core/matching/known-failures';
import type { QualityRow } from '../quality-row';
import { dataFolder, parseCsv, readData } from '../meals/meals-data';

const labels = 'product-match/dev_labels.csv';
const sizes = 'units/size_unitprice_labelled.csv';

/** A row in per cent, which is met at the goal or above. */
export function percentRow(what: string, share: number, goal: number, detail?: string): QualityRow {
  const figure = Math.round(share * 10_000) / 100;
  return { what, figure, goal, isMet: figure >= goal, ...(detail === undefined ? {} : { detail }) };
}

/**
 * Ranking of labelled products, by title alone (department null) and with the aisle as department. P@1: the first is right. MAP:
 * mean over queries of average precision. Ties are broken by product id and never by label.
 */
export function matchingQuality(): QualityRow[] {
  if (!existsSync(resolve(dataFolder, labels))) return [];
  const byQuery = new Map<string, Record<string, string>[]>();
  for (const row of parseCsv(readData(labels))) {
    const query = row['query'] ?? '';
    byQuery.set(query, [...(byQuery.get(query) ?? []), row]);
  }
  return [false, true].flatMap((hasAisle) => {
    let first = 0;
    let precision = 0;
    let queries = 0;
    for (const [name, rows] of byQuery) {
      const relevant = rows.filter(({ label }) => label === '1').length;
      if (relevant === 0) continue;
      queries += 1;
      const ranked = rows
        .map((row) => ({
          isRight: row['label'] === '1',
          id: row['product_id'] ?? '',
          score: matchOffer(
            { name, form: null },
            { title: row['title'] ?? '', brand: null, department: hasAisle ? (row['aisle'] ?? null) : null },
          ).score,
        }))
        .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      if (ranked[0]?.isRight === true) first += 1;
      let seen = 0;
      let sum = 0;
      ranked.forEach(({ isRight }, index) => {
        if (!isRight) return;
        seen += 1;
        sum += seen / (index + 1);
      });
      precision += sum / relevant;
    }
    const how = hasAisle ? 'title and aisle' : 'title alone';
    return [
      percentRow(`product match P@1, ${how}`, first / queries, 97, `${String(first)} of ${String(queries)} queries`),
      percentRow(`product match MAP, ${how}`, precision / queries, 85),
    ];
  });
}

/** The named cases of tests/core/matching/known-failures.ts. */
export function knownFailuresQuality(): QualityRow[] {
  const wrong = knownFailures.filter(
    ({ name, form, title, expected }) =>
      !holds(expected, matchOffer({ name, form: form ?? null }, { title, brand: null, department: null }).confidence),
  );
  const detail = `${String(knownFailures.length)} cases${wrong.length === 0 ? '' : `; wrong: ${wrong.map(({ title }) => title).join(', ')}`}`;
  return [percentRow('known failures', 1 - wrong.length / knownFailures.length, 100, detail)];
}

/**
 * Compares package sizes with the size that follows from price and unit price, within 5 %. Rows that cannot be compared are left
 * out and counted: sheets of paper, metres of film, a wrong "per 1 g" of the store, goods sold by the kilo, and pieces with a
 * weight only (or the reverse).
 */
export function sizesQuality(): QualityRow[] {
  if (!existsSync(resolve(dataFolder, sizes))) return [];
  const rows = parseCsv(readData(sizes));
  const fair = rows.filter(isFair);
  const right = fair.filter((row) => {
    const read = packSizeOf(row['name'] ?? '', row['size_raw'] ?? null)?.quantity;
    const implied = Number(row['implied_size']);
    const unit = row['implied_unit'] === 'ea' ? 'each' : row['implied_unit'];
    return (
      read !== undefined && read !== null && read.unit === unit && Math.abs(read.amount - implied) <= implied * 0.05
    );
  });
  return [
    percentRow(
      'package sizes',
      right.length / fair.length,
      97,
      `${String(fair.length)} of ${String(rows.length)} rows tell their size`,
    ),
  ];
}

function isFair(row: Record<string, string>): boolean {
  const text = `${row['name'] ?? ''} ${row['size_raw'] ?? ''}`.toLowerCase();
  const unit = row['implied_unit'] ?? '';
  if (unit === 'm' || row['unit_measure'] === '1g' || /^per /.test((row['size_raw'] ?? '').toLowerCase())) return false;
  if (/toilet|tissue|paper towel|wipes/.test(text) && unit === 'ea') return false;
  const tellsMeasure = /\d ?(?:g|kg|ml|l|cl|gram)\b/.test(text);
  return unit === 'ea' ? !/\d ?(?:g|kg|ml|l)\b/.test((row['size_raw'] ?? '').toLowerCase()) : tellsMeasure;
}
