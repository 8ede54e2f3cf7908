import { readFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseIngredientLine } from '../../../lib/agents/meals/parse-line';
import { PortionTable } from '../../../lib/core/meal/portion-table';
import { lineNeed } from '../../../lib/core/meal/amounts/line-need';
import { packSizeOf } from '../../../lib/core/offer/pack-size';
import { planPacks } from '../../../lib/core/decision/packs';
import { seeded } from '../../../tests/support/random-cases';
import type { Random } from '../../../tests/support/random-cases';
import type { QualityRow } from '../quality-row';
import { dataFolder, parseCsv, readData } from '../meals/meals-data';
import { oracleFoods, type OracleFood, type Range } from '../amounts/oracle-foods';

/** One line and one offer: the least and the most packs that a sensible shopper takes. */
export interface AmountCase {
  line: string;
  title: string;
  size: string | null;
  least: number;
  most: number;
  /** Grams (or pieces) needed and per pack, for the measure of absurd amounts. */
  need: Range;
  pack: Range;
}

interface Packed {
  title: string;
  size: string | null;
  /** Content of a pack: grams, millilitres converted to grams by the food's density, or pieces. */
  grams: Range;
  isVolume: boolean;
  pieceOf: string | null;
}

const metric: Readonly<Record<string, number>> = {
  g: 1,
  kg: 1000,
  oz: 28.35,
  lb: 453.6,
  lbs: 453.6,
  ml: 1,
  l: 1000,
  'fl oz': 29.57,
};
const oneSize = /(?<![\d.])(\d+(?:\.\d+)?) ?(fl oz|kg|g|oz|lbs?|ml|l)\.?\)?$/i;

/** The size of a pack, read independently of the product code: only if the title ends in one plain size, or the weight is one. */
function readSize(text: string): { amount: number; isVolume: boolean } | null {
  const found = oneSize.exec(text.trim());
  const unit = (found?.[2] ?? '').toLowerCase();
  const factor = metric[unit];
  if (found?.[1] === undefined || factor === undefined || /\bx ?\d|pack|\bct\b|count|\bpk\b/i.test(text)) return null;
  return { amount: Number(found[1]) * factor, isVolume: /^(?:ml|l|fl oz)$/.test(unit) };
}

/** The offers of a food: real ones of both catalogues, and those priced by the piece. */
function offersOf(food: OracleFood, titles: readonly { title: string; size: string | null }[]): Packed[] {
  const loose = (food.loose ?? []).map(({ title, size, grams, isPieceOf }): Packed => ({
    title,
    size,
    grams,
    isVolume: false,
    pieceOf: isPieceOf ?? null,
  }));
  const real = titles.flatMap(({ title, size }): Packed[] => {
    if (food.offer?.test(title) !== true || food.not?.test(title) === true) return [];
    const perPack = /^(\d+) per pack$/.exec(size ?? '')?.[1];
    if (perPack !== undefined)
      return food.counts?.[''] === undefined
        ? []
        : [{ title, size, grams: [Number(perPack), Number(perPack)], isVolume: false, pieceOf: 'count' }];
    const read = readSize(size === null || size === '' ? title : size);
    return read === null
      ? []
      : [
          {
            title,
            size: size === '' ? null : size,
            grams: [read.amount, read.amount],
            isVolume: read.isVolume,
            pieceOf: null,
          },
        ];
  });
  return [...loose, ...real];
}

const masses: readonly [words: string, grams: number][] = [
  ['g|gr|gr.|grs|gm|grams|Gramm|G', 1], ['kg|kilo|kilos|kgs|KG', 1000], ['oz|oz.|ozs|ounces|OZ', 28.35], ['lb|lbs|lb.|lbs.|pounds|#', 453.6],
]; // prettier-ignore
const volumes: readonly [words: string, ml: number, amounts: readonly number[]][] = [
  ['ml|mls|ml.|cc|mL', 1, [50, 100, 250, 400]], ['cl|cL', 10, [5, 10, 25, 50]], ['dl|dl.|dL', 100, [1, 2, 3, 1.5]], ['l|L|litre|ltr', 1000, [0.5, 1]],
  ['EL|TBSP|tbsp|Tbsp.|T|tablespoons|Esslöffel|msk|cucharadas de|c. à s.|cuillères à soupe de', 14.8, [1, 2, 3, 4]],
  ['TL|tsp|t|teaspoons|Teelöffel|tsk|c. à c.', 4.93, [1, 2, 3]], ['cups|cup|c|c.', 236.6, [0.5, 1, 1.5, 2, 3]], ['pt|pint', 473, [1, 2]],
]; // prettier-ignore

function written(amount: number, random: Random): string {
  const whole = Math.floor(amount);
  const half = amount - whole === 0.5;
  if (half && whole > 0)
    return random.pick([`${String(whole)}.5`, `${String(whole)},5`, `${String(whole)} 1/2`, `${String(whole)}½`]);
  if (half) return random.pick(['1/2', '0.5', '½', '0,5']);
  if (Number.isInteger(amount) && amount >= 2 && amount < 10 && random.int(0, 5) === 0)
    return `${String(amount - 1)}-${String(amount)}`;
  return String(amount);
}

const scale = ([least, most]: Range, by: number): Range => [least * by, most * by];

function packsFor(need: Range, pack: Range): { least: number; most: number } {
  // With weights given as a range, a fifth of a pack may be missing; otherwise a hundredth.
  const isExact = need[0] === need[1] && pack[0] === pack[1];
  return {
    least: Math.max(1, Math.ceil(need[0] / pack[1] - (isExact ? 0.06 : 0.15))),
    most: Math.max(1, Math.ceil(need[1] / pack[0] - 0.001)),
  };
}

/** Lines of one food with the amount that each needs. Seeded, so that a figure can be reproduced. */
function casesOf(food: OracleFood, offers: readonly Packed[], random: Random, rounds: number): AmountCase[] {
  const cases: AmountCase[] = [];
  const add = (line: string, grams: Range, offer: Packed, counted: { amount: number; word: string } | null): void => {
    const isPieces = offer.pieceOf !== null;
    let need = grams;
    let pack = offer.grams;
    if (isPieces) {
      if (counted === null) return;
      if (offer.pieceOf === '' && counted.word !== '') need = grams;
      else if (offer.pieceOf === '')
        [need, pack] = [
          [counted.amount, counted.amount],
          [1, 1],
        ];
      else if (counted.word === '' || counted.word === 'dozen')
        need = scale(
          food.names[0]?.includes('egg') === true ? grams : [1, 1],
          food.names[0]?.includes('egg') === true ? 1 : counted.amount,
        );
      else return;
    } else if (offer.isVolume) pack = scale(offer.grams, 1);
    cases.push({ line, title: offer.title, size: offer.size, ...packsFor(need, pack), need, pack });
  };
  for (let round = 0; round < rounds; round += 1)
    for (const offer of random.shuffle(offers).slice(0, 6)) {
      const name = random.pick(food.names);
      const kind = random.pick(['mass', 'volume', 'count', 'container', 'stated'] as const);
      if (kind === 'mass' && food.grams !== undefined) {
        const [words, grams] = random.pick(masses);
        const target = random.int(food.grams[0], food.grams[1]);
        const amount = Math.max(0.5, Math.round((target / grams) * 2) / 2);
        const isGlued = random.int(0, 1) === 0 && Number.isInteger(amount);
        const rounded = grams === 1 ? Math.round(amount / 10) * 10 : amount;
        const inPack: Range = offer.isVolume ? scale([1, 1], rounded * grams) : [rounded * grams, rounded * grams];
        if (offer.isVolume && food.density === undefined) continue;
        add(
          `${written(rounded, random)}${isGlued ? '' : ' '}${random.pick(words.split('|'))} ${name}`,
          offer.isVolume ? [inPack[0] / (food.density?.[1] ?? 1), inPack[1] / (food.density?.[0] ?? 1)] : inPack,
          offer,
          null,
        );
      } else if (kind === 'volume' && food.density !== undefined) {
        const [words, ml, amounts] = random.pick(volumes);
        const amount = random.pick(amounts);
        const need: Range = offer.isVolume ? [amount * ml, amount * ml * 1.02] : scale(food.density, amount * ml);
        add(`${written(amount, random)} ${random.pick(words.split('|'))} ${name}`, need, offer, null);
      } else if (kind === 'count' && food.counts !== undefined && !offer.isVolume) {
        const [word, one] = random.pick(Object.entries(food.counts));
        const isWhole = /^(?:bunch|head|dozen|stick|ear)/.test(word);
        const amount = isWhole ? random.int(1, 2) : word === '' ? random.int(1, 6) : random.int(2, 12);
        const said = word.endsWith('*')
          ? `${name.replace(/(?<=lemon)s$/, '')} ${word.slice(0, -1)}`
          : word === ''
            ? name
            : `${word} ${name}`;
        // A store that sells bunches sells one for each bunch asked for, whatever it weighs.
        const isSame = isWhole && new RegExp(word.split(' ')[0] ?? '').test(offer.title.toLowerCase());
        const exact = isSame && offer.pieceOf === null ? { ...offer, grams: [1, 1] as Range } : offer;
        add(`${String(amount)} ${said}`, isSame ? [amount, amount] : scale(one, amount), exact, { amount, word });
      } else if (kind === 'container' && food.container !== undefined) {
        const amount = random.int(1, 4);
        const word = random.pick(food.container.words);
        const [least, most] = food.container.grams;
        const size = offer.grams[0];
        const isUsual = size > least * 0.75 && size < most * 1.35;
        const need: Range = isUsual ? [amount * size, amount * size] : scale([least * 0.75, most], amount);
        add(`${String(amount)} ${word} ${name}`, need, offer, null);
      } else if (kind === 'stated' && food.stated !== undefined) {
        const stated = random.pick(food.stated);
        const amount = random.int(1, 3);
        const grams =
          readSize(
            stated
              .replace('14 1/2', '14.5')
              .replace(/[ -]?ounces?/, ' oz')
              .replace('-oz', ' oz')
              .replace(/\.$/, ''),
          )?.amount ?? 0;
        const word = random.pick(food.container?.words ?? ['can']);
        const line = random.pick([
          `${String(amount)} (${stated}) ${word} ${name}`,
          `${String(amount)} ${word} (${stated}) ${name}`,
          `${String(amount)} x ${stated} ${word} ${name}`,
          `${String(amount)} ${word} ${name} (${stated})`,
        ]);
        // A can of nearly the size asked for is right.
        const isNear = Math.abs(offer.grams[0] / grams - 1) < 0.1;
        add(
          line,
          isNear ? [amount * offer.grams[0], amount * offer.grams[0]] : [amount * grams * 0.95, amount * grams * 1.02],
          offer,
          null,
        );
      }
    }
  return cases;
}

/** All cases: lines in every spelling with the real offers of both catalogues. */
export function amountCases(rounds = 20): AmountCase[] {
  const random = seeded(19);
  const us = parseCsv(readData('catalogues/grocerydb_products_24k.csv')).map((row) => ({
    title: row['title'] ?? '',
    size: null,
  }));
  const uk = parseCsv(readData('catalogues/uk_products_9k.csv')).map((row) => ({
    title: row['title'] ?? '',
    size: (row['weight'] ?? '').replace(/^Typically: /, ''),
  }));
  const titles = [...us, ...uk];
  return oracleFoods.flatMap((food) => casesOf(food, offersOf(food, titles), random, rounds));
}

/** Packs planned for a case by the product code. */
export function plannedPacks({ line, title, size }: AmountCase, portions: PortionTable): number {
  const offer = { title, pack: packSizeOf(title, size) };
  const { need, ...rest } = lineNeed(parseIngredientLine(line), offer, portions);
  return planPacks(need, offer, rest).count;
}

/** Whether a number of packs is absurd: over four times the need and more than a pack over it, or more than a dozen packs. */
export function isAbsurd({ need, pack }: AmountCase, count: number): boolean {
  const bought = count * pack[0];
  return (bought > 4 * need[1] && bought - need[1] > pack[1]) || (count > 12 && need[1] / pack[0] < 12);
}

/** Figures: planned numbers that a sensible shopper takes, and absurd ones. */
export function amountsQuality(report?: (text: string) => void): QualityRow[] {
  if (!existsSync(resolve(dataFolder, 'catalogues'))) return [];
  const file = resolve(import.meta.dirname, '../../../public/data/products-portions.json');
  const portions = PortionTable.parse(JSON.parse(readFileSync(file, 'utf8')));
  const cases = amountCases();
  let right = 0;
  let absurd = 0;
  for (const each of cases) {
    const count = plannedPacks(each, portions);
    const isRight = count >= each.least && count <= each.most;
    if (isRight) right += 1;
    if (isAbsurd(each, count)) absurd += 1;
    if (!isRight)
      report?.(
        `${each.line} | ${each.title} | ${each.size ?? ''} → ${String(count)}, not ${String(each.least)}–${String(each.most)}`,
      );
  }
  const figure = Math.round((right / cases.length) * 10_000) / 100;
  return [
    {
      what: 'amounts: packs a sensible shopper takes',
      figure,
      goal: 97,
      isMet: figure >= 97,
      detail: `${String(cases.length)} lines × real offers`,
    },
    { what: 'amounts: absurd counts', figure: absurd, goal: 0, isMet: absurd === 0, detail: 'before the amount check' },
  ];
}
