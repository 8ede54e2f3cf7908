import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDishBook } from '../../../lib/agents/meals/dishes/dish-book';
import { parseLexicon } from '../../../lib/agents/meals/words/lexicon';
import { readPrompt } from '../../../lib/agents/meals/read-prompt';
import type { Candidate } from '../../../lib/core/decision/decision';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import type { Offer } from '../../../lib/core/offer/offer';
import { nextQuery } from '../../../lib/core/matching/searching/next-query';
import type { AskedQuery } from '../../../lib/core/matching/searching/next-query';
import { noHabit } from '../../../lib/core/matching/searching/query-habit';
import { listLines } from '../amounts/list-lines';
import type { QualityRow } from '../quality-row';
import { percent } from '../meals/meals-data';
import { catalogueStores } from '../sane/sane-catalogues';
import type { CatalogueStore } from '../sane/sane-catalogues';
import { decideOver, isMarked } from './trust-sane';

/** One line of a list, what must be bought for it and how much. */
interface ListLine {
  line: string;
  must: RegExp;
  not: RegExp;
  least: number;
  most: number;
  /** Grams or millilitres in total, pieces, or packs. */
  unit: 'g' | 'e' | 'p';
  store: string | null;
}

function parseLines(text: string): ListLine[] {
  const lines: ListLine[] = [];
  let must = /(?:)/;
  let not = /(?!)/;
  for (const row of text.split('\n')) {
    const head = /^# ([^ ].*?) \| (.*)$/.exec(row);
    if (head !== null) {
      must = new RegExp(head[1] ?? '', 'i');
      not = new RegExp((head[2] ?? '').trim(), 'i');
      continue;
    }
    const found = /^(.*) => ([\d.]+)-([\d.]+) ([gep])(?: (UK|US))?$/.exec(row);
    if (found === null) continue;
    const [, line = '', least, most, unit, store] = found;
    if (unit !== 'g' && unit !== 'e' && unit !== 'p') continue;
    lines.push({ line, must, not, least: Number(least), most: Number(most), unit, store: store ?? null });
  }
  return lines;
}

/** The outcome of a line in one store; `none` if the store shows nothing that could be a wrong purchase. */
type Outcome = 'right' | 'other food' | 'amount' | 'marked' | 'asked' | 'none';

function outcomeOf(wanted: ListLine, pick: Candidate): Outcome {
  const { title, pack } = pick.offer;
  if (!wanted.must.test(title) || wanted.not.test(title)) return 'other food';
  const { count } = pick.packs;
  const size = pack?.quantity ?? null;
  const isSized = wanted.unit === 'e' ? size?.unit === 'each' : size !== null && size.unit !== 'each';
  const bought = wanted.unit === 'p' ? count : isSized ? count * (size?.amount ?? 1) : null;
  // If pieces were asked for, a product sold by weight or without a size may not come to more packs than pieces.
  const isSane = bought === null ? count <= wanted.most : bought >= wanted.least * 0.98 && bought <= wanted.most * 1.02;
  if (isMarked(pick)) return 'marked';
  return isSane ? 'right' : 'amount';
}

function inStore(
  wanted: ListLine,
  ingredient: Ingredient,
  store: CatalogueStore,
  report?: (text: string) => void,
): Outcome {
  const offers = new Map<string, Offer>();
  const asked: AskedQuery[] = [];
  for (
    let query = nextQuery(ingredient, asked, noHabit);
    query !== null;
    query = nextQuery(ingredient, asked, noHabit)
  ) {
    const found = store.search(query, 40);
    asked.push({ query, found: found.length });
    for (const offer of found) offers.set(offer.sku, offer);
  }
  const decision = decideOver(ingredient, [...offers.values()], store.currency);
  const pick = decision?.candidates.find(({ offer }) => offer.sku === decision.picks?.balanced.sku);
  if (pick === undefined || decision?.outcome !== 'picked') {
    report?.(
      `none ${store.name}: ${wanted.line} -> ${ingredient.name} ${ingredient.form ?? ''} | ${decision?.note ?? ''} ${pick?.offer.title ?? ''}`,
    );
    return 'none';
  }
  const outcome = outcomeOf(wanted, pick);
  if (outcome !== 'right')
    report?.(
      `${outcome} ${store.name}: ${wanted.line} -> ${ingredient.name} ${ingredient.form ?? ''} ${JSON.stringify(ingredient.quantity)} | ${pick.packs.text} | ${pick.offer.title} ${pick.offer.pack?.text ?? ''}`,
    );
  return outcome;
}

/** Lines of lists, from the text to the purchase in two real catalogues: the food, its form and its amount. */
export function listsQuality(report?: (text: string) => void): QualityRow[] {
  const stores = catalogueStores();
  if (stores.length === 0) return [];
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(resolve(import.meta.dirname, `../../../public/data/${name}.json`), 'utf8'));
  const book = parseDishBook(read('dishes'));
  const lexicon = parseLexicon(read('meals-lexicon'));
  const count = new Map<Outcome, number>();
  const lines = parseLines(listLines);
  const note = (outcome: Outcome): void => {
    count.set(outcome, (count.get(outcome) ?? 0) + 1);
  };
  for (const wanted of lines) {
    // The line is read among others, as in a real list.
    const { ingredients } = readPrompt(`bread, ${wanted.line}`, book, lexicon);
    const [, ingredient, ...more] = ingredients;
    if (ingredient?.quantity == null || more.length > 0) {
      report?.(`asked: ${wanted.line} -> ${JSON.stringify(ingredients.map(({ name, quantity }) => [name, quantity]))}`);
      note('asked');
      continue;
    }
    for (const store of stores)
      if (wanted.store === null || wanted.store === store.name) note(inStore(wanted, ingredient, store, report));
  }
  const of = (outcome: Outcome): number => count.get(outcome) ?? 0;
  const bought = of('right') + of('other food') + of('amount') + of('marked');
  const detail = `${String(lines.length)} lines, ${String(bought)} bought for in two catalogues; ${String(of('none'))} not sold there for sure`;
  const row = (what: string, part: number, whole: number, goal: number): QualityRow => {
    const figure = percent(part, whole);
    return { what: `list lines: ${what}, %`, figure, goal, isMet: figure <= goal, detail };
  };
  return [
    row('not understood', of('asked'), lines.length, 2),
    row('another food or form bought unasked', of('other food'), bought, 3),
    row('amount out of the sane range, not marked', of('amount'), bought, 5),
    row('“please check” though the right answer is known', of('marked'), bought, 3),
  ];
}
