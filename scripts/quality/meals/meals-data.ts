import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of the labelled sets. COACH_DATA names another folder with sets of the same kinds. */
export const dataFolder = process.env['COACH_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data');

/** The text of a file of the labelled sets. */
export function readData(path: string): string {
  return readFileSync(resolve(dataFolder, path), 'utf8');
}

/** The rows of a CSV file with a header, quoted fields and doubled quotes. */
export function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (isQuoted) {
      if (char !== '"') field += char;
      else if (text[at + 1] === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === ',') {
      row.push(field);
      field = '';
    } else if (char === '\n') {
      row.push(field.replace(/\r$/, ''));
      rows.push(row);
      row = [];
      field = '';
    } else field += char;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  const [header = [], ...body] = rows;
  return body.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
}

/** A percentage with one decimal. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10;
}
