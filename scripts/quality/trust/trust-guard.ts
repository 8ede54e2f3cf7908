import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { judgeDiet } from '../../../lib/core/diet/diet';
import { expectedOf } from '../../../tests/core/diet/contents-oracle';
import { textCases } from '../../../tests/core/diet/cases/ingredient-texts';
import { titleOracles } from '../../../tests/core/diet/titles-oracle';
import { traceCases } from '../../../tests/core/diet/cases/trace-phrases';
import { rulesFor } from '../../../tests/core/diet/cases/diet-cases';
import { seeded } from '../../../tests/support/random-cases';
import type { QualityRow } from '../quality-row';
import { dataFolder, parseCsv, readData } from '../meals/meals-data';

/** Titles judged of each kind and set, if the catalogues have as many. */
const mostTitles = 400;
const catalogues = ['catalogues/grocerydb_products_24k.csv', 'catalogues/uk_products_9k.csv'];

/**
 * The guard on products: by title over real catalogues, by ingredient list over our own texts. Both are compared with independent
 * oracles.
 */
export function guardQuality(): QualityRow[] {
  return [...titleRows(), ...textRows()];
}

interface Title {
  title: string;
  brand: string | null;
}

function titleRows(): QualityRow[] {
  if (catalogues.some((name) => !existsSync(resolve(dataFolder, name)))) {
    console.log(`guard by title: skipped, no catalogues in ${dataFolder}`);
    return [];
  }
  const titles = seeded(12).shuffle(
    catalogues.flatMap((name) =>
      parseCsv(readData(name)).flatMap((row): Title[] => {
        const title = (row['title'] ?? '')
          .replace(/&#39;/g, "'")
          .replace(/&#38;/g, '&')
          .replace(/&#\d+;/g, '')
          .trim();
        const brand = row['brand'] ?? '';
        return title === '' ? [] : [{ title, brand: brand === '' ? null : brand }];
      }),
    ),
  );
  return titleOracles.flatMap(({ kind, rules, shows, hides, plain, not }) => {
    const of = (test: (title: string) => boolean): Title[] =>
      titles.filter(({ title }) => test(title)).slice(0, mostTitles);
    const shown = of((title) => shows.test(title) && !not.test(title));
    const hidden = of((title) => hides.test(title) && !shows.test(title) && !not.test(title));
    const fine = of((title) => plain.test(title) && !shows.test(title) && !not.test(title));
    const verdicts = (set: readonly Title[], verdict: string): number =>
      rules.reduce(
        (sum, rule) =>
          sum + set.filter((offer) => judgeDiet({ ...offer, labels: [] }, rulesFor(rule)).verdict === verdict).length,
        0,
      );
    const unsafe = verdicts(shown, 'fits');
    const silent = verdicts(hidden, 'fits');
    const blocked = verdicts(fine, 'conflict');
    const share = fine.length === 0 ? 0 : blocked / (fine.length * rules.length);
    return [
      countRow(
        `guard by title, ${kind}: passes though the title shows it, or silently though such food commonly holds it`,
        unsafe + silent,
        `${String(shown.length)} titles that show it, ${String(verdicts(shown, 'unseen') / rules.length)} of them to be checked on the label; ${String(hidden.length)} that hide it`,
      ),
      shareRow(`guard by title, ${kind}: wrongly blocked, %`, share, `${String(fine.length)} titles`),
    ];
  });
}

function textRows(): QualityRow[] {
  const cases = [...textCases, ...traceCases];
  let mustRefuse = 0;
  let unsafe = 0;
  let mustAllow = 0;
  let blocked = 0;
  let unseen = 0;
  for (const { title, codes, text } of cases) {
    for (const { rule, isDiet, expected } of expectedOf(codes)) {
      if (expected === 'open') continue;
      const rules = isDiet ? { diets: [rule], avoid: [] } : { diets: [], avoid: [rule] };
      for (const offer of [
        { title, brand: null, labels: [], ingredientsText: text },
        { title, brand: null, labels: [text] },
      ]) {
        const { verdict } = judgeDiet(offer, rules);
        if (expected === 'refuse') {
          mustRefuse += 1;
          if (verdict !== 'conflict') unsafe += 1;
        } else {
          mustAllow += 1;
          if (verdict === 'conflict') blocked += 1;
          if (verdict === 'unseen') unseen += 1;
        }
      }
    }
  }
  return [
    countRow(
      'guard by ingredients: unsafe passes',
      unsafe,
      `${String(cases.length)} texts, ${String(mustRefuse)} that must be refused`,
    ),
    shareRow(
      'guard by ingredients: wrongly blocked, %',
      blocked / mustAllow,
      `${String(mustAllow)} that must not be; ${String(unseen)} of them are to be checked (spices, enzymes, E471)`,
    ),
  ];
}

function countRow(what: string, figure: number, detail: string): QualityRow {
  return { what, figure, goal: 0, isMet: figure === 0, detail };
}

function shareRow(what: string, share: number, detail: string): QualityRow {
  return { what, figure: Math.round(share * 10_000) / 100, goal: 2, isMet: share <= 0.02, detail };
}
