import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Window } from 'happy-dom';
import { z } from 'zod/mini';
import { unitOf } from '../../../lib/agents/meals/line/amounts/count-units';
import { readRecipePage } from '../../../lib/agents/meals/recipe/read-recipe-page';
import { singular } from '../../../lib/core/text/singular';
import type { RecipePage } from '../../../lib/core/recipe/recipe-page';
import type { QualityRow } from '../quality-row';
import { dataFolder, percent, readData } from './meals-data';

const Manifest = z.array(
  z.object({
    file: z.string(),
    ingredients: z.array(z.string()),
    title: z.optional(z.nullable(z.string())),
    yields: z.optional(z.nullable(z.string())),
  }),
);

/** Whether two texts are equal without case, white space and punctuation. */
function textKey(line: string): string {
  return line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Whether two lines are the same ingredient: the same words in any order, without amounts and units. The labels were read from
 * the visible page; in their markup, some sites have another order of words ("mlieko, 500 ml"), other spellings of units, or no
 * amounts.
 */
function foodKey(line: string): string {
  const words =
    line
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words
    .filter((word) => word.length > 1 && unitOf(singular(word)) === null)
    .sort()
    .join(' ');
}

function parsePage(html: string): RecipePage | null {
  const window = new Window();
  window.document.write(html);
  const page = readRecipePage(window.document as unknown as Document);
  window.close();
  return page;
}

/** Figures of recipe-pages: the ingredient lines that were read, and the lines that the page does not have. */
export function pagesQuality(report?: (line: string) => void): QualityRow[] {
  if (!existsSync(resolve(dataFolder, 'recipe-pages/manifest.json'))) return [];
  const pages = Manifest.parse(JSON.parse(readData('recipe-pages/manifest.json')));
  const seen = { wanted: 0, found: 0, exact: 0, ours: 0, extra: 0 };
  for (const wanted of pages) {
    const page = parsePage(readData(`recipe-pages/${wanted.file}`));
    const lines = page?.lines ?? [];
    const texts = new Set(lines.map((line) => textKey(line)));
    const foods = new Set(lines.map((line) => foodKey(line)));
    const theirs = new Set(wanted.ingredients.flatMap((line) => [textKey(line), foodKey(line)]));
    const missing = wanted.ingredients.filter((line) => !texts.has(textKey(line)) && !foods.has(foodKey(line)));
    const extra = lines.filter((line) => !theirs.has(textKey(line)) && !theirs.has(foodKey(line)));
    seen.wanted += wanted.ingredients.length;
    seen.found += wanted.ingredients.length - missing.length;
    seen.exact += wanted.ingredients.filter((line) => texts.has(textKey(line))).length;
    seen.ours += lines.length;
    seen.extra += extra.length;
    if (missing.length + extra.length > 0)
      report?.(
        `${wanted.file}\n   missing ${missing.slice(0, 6).join(' | ')}\n   extra ${extra.slice(0, 6).join(' | ')}`,
      );
  }
  const found = percent(seen.found, seen.wanted);
  return [
    {
      what: 'recipe pages: ingredient lines recovered',
      figure: found,
      goal: 96,
      isMet: found >= 96,
      detail: `${String(pages.length)} pages, ${String(seen.wanted)} lines, ${String(percent(seen.exact, seen.wanted))} % word for word; ${String(seen.extra)} of ${String(seen.ours)} read are not on the list`,
    },
  ];
}
