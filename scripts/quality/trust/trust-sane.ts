import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { maxOffers } from '../../../lib/agents/products';
import { PortionTable } from '../../../lib/core/meal/portion-table';
import { decideCart } from '../../../lib/core/decision/decide';
import type { Candidate, LineDecision } from '../../../lib/core/decision/decision';
import { tiers } from '../../../lib/core/decision/decision';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { ingredientLabel } from '../../../lib/core/meal/ingredient';
import { matchOffer } from '../../../lib/core/matching/match';
import type { Offer } from '../../../lib/core/offer/offer';
import { packSizeOf } from '../../../lib/core/offer/pack-size';
import { anOffer } from '../../../tests/support/builders';
import type { QualityRow } from '../quality-row';
import { percent } from '../meals/meals-data';
import { catalogueStores } from '../sane/sane-catalogues';
import { knownLines } from '../sane/sane-known';
import { createLineReader, readLines } from '../sane/sane-lines';
import { absurdities } from '../sane/sane-oracle';

const portions = PortionTable.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../public/data/products-portions.json'), 'utf8')),
);

/** The line as the coach decides it with the results of a search for it. `brands`: as the results of the whole list tell them. */
export function decideOver(
  ingredient: Ingredient,
  found: readonly Offer[],
  currency: string,
  brands?: ReadonlyMap<string, string>,
): LineDecision | undefined {
  const offers = found
    .map((offer) => ({ offer, score: matchOffer(ingredient, offer).score }))
    .sort((a, b) => b.score - a.score || (a.offer.sku < b.offer.sku ? -1 : 1))
    .slice(0, maxOffers)
    .map(({ offer }) => offer);
  const lines = [{ ingredient, offers, assessments: [] }];
  return decideCart({ lines, currency, portions, ...(brands === undefined ? {} : { brands }) }).lines[0];
}

export function isMarked({ checks = [] }: Candidate): boolean {
  return checks.some(({ kind }) => kind === 'amount');
}

/** How many lines whose right number is known carry the warning. If many do, it means nothing. Right numbers are counted too. */
export async function knownSaneQuality(report?: (text: string) => void): Promise<QualityRow[]> {
  const read = await createLineReader();
  let marked = 0;
  let right = 0;
  let decided = 0;
  for (const { line, title, size, right: counts } of knownLines) {
    const [ingredient] = read(line);
    if (ingredient === undefined) continue;
    const price = { minor: 300, currency: 'USD' };
    const pack = packSizeOf(title, size);
    const decision = decideOver(ingredient, [anOffer({ sku: 'a', title, price, pack })], 'USD');
    const pick = decision?.candidates.find(({ offer }) => offer.sku === decision.picks?.balanced.sku);
    if (pick === undefined) {
      report?.(`not found: ${line} | ${title} | ${String(decision?.note)}`);
      continue;
    }
    decided += 1;
    if (counts.includes(pick.packs.count)) right += 1;
    else report?.(`count: ${line} | ${title}, ${size} | ${pick.packs.text}`);
    if (!isMarked(pick)) continue;
    marked += 1;
    report?.(`marked: ${line} | ${title}, ${size} | ${pick.packs.text} | ${pick.checks?.[0]?.text ?? ''}`);
  }
  const figure = percent(marked, decided);
  return [
    {
      what: 'sane amounts: “please check” where the right count is known, %',
      figure,
      goal: 3,
      isMet: figure <= 3,
      detail: `${String(marked)} of ${String(decided)} lines; the count is right on ${String(percent(right, decided))} %`,
    },
  ];
}

/** Random lines over real catalogues: no tier proposes anything absurd without a warning. */
export async function saneQuality(report?: (text: string) => void, seed = 2026): Promise<QualityRow[]> {
  const stores = catalogueStores();
  if (stores.length === 0) return [];
  const lines = await readLines(seed, 600);
  let absurd = 0;
  let marked = 0;
  let decided = 0;
  for (const store of stores)
    for (const { line, ingredient } of lines) {
      const decision = decideOver(ingredient, store.search(ingredientLabel(ingredient), 60), store.currency);
      if (decision?.picks == null) continue;
      decided += 1;
      const picks = tiers.flatMap((tier) =>
        decision.candidates.filter(({ offer }) => offer.sku === decision.picks?.[tier].sku),
      );
      if (picks.some(isMarked)) marked += 1;
      const wrong = picks.find(
        (pick) => !isMarked(pick) && absurdities(line, ingredient.name, pick, decision.candidates).length > 0,
      );
      for (const pick of picks.slice(0, 1))
        if (isMarked(pick))
          report?.(
            `marked ${store.name}: ${line} | ${pick.checks?.[0]?.text ?? ''} | ${pick.offer.title} | ${pick.packs.text}`,
          );
      if (wrong === undefined) continue;
      absurd += 1;
      report?.(
        `absurd ${store.name}: ${line} | ${absurdities(line, ingredient.name, wrong, decision.candidates).join(', ')} | ${ingredient.name} ${JSON.stringify(ingredient.quantity)} | ${wrong.offer.title} | ${wrong.packs.text} | ${String(wrong.cost.minor)}`,
      );
    }
  return [
    {
      what: 'sane amounts: absurd lines without “please check”',
      figure: absurd,
      goal: 0,
      isMet: absurd === 0,
      detail: `${String(decided)} decisions of ${String(lines.length)} lines in ${String(stores.length)} catalogues, ${String(marked)} marked`,
    },
  ];
}
