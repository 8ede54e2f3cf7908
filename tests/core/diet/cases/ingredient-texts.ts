import { ukTexts } from './ingredient-texts-uk';
import { usTexts } from './ingredient-texts-us';

/** A product with its ingredient list and what the list shows it to contain (codes of contents-oracle.ts). */
export interface TextCase {
  title: string;
  codes: string;
  text: string;
}

/** All lists written for this measure: own work from composition knowledge, CC0-1.0. */
export const textCases: readonly TextCase[] = [ukTexts, usTexts]
  .flatMap((table) => table.trim().split('\n'))
  .map((row) => {
    const [title = '', codes = '', ...text] = row.split(' | ');
    return { title: title.trim(), codes: codes.trim(), text: text.join(' | ').trim() };
  });
