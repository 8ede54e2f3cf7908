import type { Candidate } from '../../../lib/core/decision/decision';

/**
 * Judges what is absurd about a purchase for a line, from the line as written and the offers, with its own weights and its own
 * reader of numbers. It does not use lib/core/decision/amount-check, so that a wrong rule there shows here.
 */

/** Grams of one piece, of one bunch (0: not sold in bunches) and of a cup of common foods, from general knowledge, rounded. */
const foods: Readonly<Record<string, readonly [each: number, bunch: number, cup: number]>> = {
  potato: [180, 0, 150], onion: [150, 0, 150], 'red onion': [150, 0, 150], carrot: [70, 350, 120], tomato: [120, 0, 180], apple: [180, 0, 120],
  banana: [120, 700, 150], lemon: [90, 0, 240], lime: [65, 0, 240], orange: [180, 0, 180], garlic: [45, 0, 140], cucumber: [300, 0, 130],
  zucchini: [200, 0, 130], eggplant: [400, 0, 90], 'bell pepper': [160, 0, 140], 'red bell pepper': [160, 0, 140], broccoli: [400, 0, 90], cauliflower: [600, 0, 110],
  celery: [450, 450, 110], spinach: [0, 300, 30], basil: [0, 60, 20], parsley: [0, 60, 40], cilantro: [0, 60, 20], mint: [0, 60, 25],
  rosemary: [0, 30, 25], thyme: [0, 30, 25], 'green onion': [15, 100, 90], scallion: [15, 100, 90], egg: [57, 0, 240], flour: [0, 0, 125], sugar: [0, 0, 200],
  rice: [0, 0, 190], butter: [0, 0, 227], milk: [0, 0, 245], cream: [0, 0, 240], oil: [0, 0, 218], honey: [0, 0, 340], oat: [0, 0, 90],
  avocado: [200, 0, 150], mango: [300, 0, 165], peach: [150, 0, 155], pear: [180, 0, 140], mushroom: [18, 0, 80], 'sweet potato': [200, 0, 150],
  leek: [200, 400, 90], cabbage: [900, 0, 80], lettuce: [400, 0, 50], ginger: [50, 0, 100], shallot: [30, 0, 120], radish: [12, 200, 110],
  'chicken breast': [200, 0, 140], 'chicken thigh': [130, 0, 140], bacon: [25, 0, 110], shrimp: [12, 0, 150], salmon: [150, 0, 150], strawberry: [15, 0, 150],
  cheddar: [0, 0, 110], parmesan: [0, 0, 90], almond: [1, 0, 140], walnut: [4, 0, 110], raisin: [0, 0, 150], spaghetti: [0, 0, 100], kale: [0, 250, 65], beet: [110, 400, 140],
}; // prettier-ignore

const grams: Readonly<Record<string, number>> = {
  g: 1, gr: 1, grs: 1, gram: 1, grams: 1, gm: 1, gramm: 1, kg: 1000, kgs: 1000, kilo: 1000, kilos: 1000, oz: 28.35, ounce: 28.35, ounces: 28.35, lb: 453.6, lbs: 453.6, pound: 453.6, pounds: 453.6,
}; // prettier-ignore
/** Volumes in cups. */
const cups: Readonly<Record<string, number>> = {
  cup: 1, cups: 1, c: 1, tbsp: 1 / 16, tablespoon: 1 / 16, tablespoons: 1 / 16, tbsps: 1 / 16, tsp: 1 / 48, teaspoon: 1 / 48, teaspoons: 1 / 48, ml: 1 / 237, cl: 1 / 23.7,
  dl: 1 / 2.37, l: 4.23, liter: 4.23, liters: 4.23, litre: 4.23, litres: 4.23, pint: 2, pints: 2, quart: 4, quarts: 4, pinch: 1 / 768, dash: 1 / 384, el: 1 / 16, tl: 1 / 48,
}; // prettier-ignore
/** Small units as a share of a piece or in grams, for foods whose piece or bunch is known. */
const partGrams: Readonly<Record<string, number>> = {
  leaf: 0.5, leaves: 0.5, sprig: 1, sprigs: 1, clove: 5, cloves: 5, slice: 25, slices: 25, stalk: 45, stalks: 45, stick: 60, sticks: 60, rib: 45, ribs: 45,
}; // prettier-ignore

const signs: Readonly<Record<string, number>> = { '½': 0.5, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 0.25, '¾': 0.75, '⅛': 0.125 };

/** The number at the beginning of a line (the larger one of a range), and the rest of the line; null if there is none. */
export function leadingNumber(line: string): { amount: number; rest: string } | null {
  const text = line
    .trim()
    .toLowerCase()
    .replace(/^(?:about|approx\.?|~|circa|ca\.) ?/, '');
  const one = String.raw`(?:\d+ \d+\/\d+|\d+\/\d+|\d+[½⅓⅔¼¾⅛]|[½⅓⅔¼¾⅛]|\d+(?:[.,]\d+)?)`;
  const found = new RegExp(`^(${one})(?: ?(?:-|–|to) ?(${one}))?(.*)$`).exec(text);
  if (found === null) return null;
  const read = (part: string | undefined): number => {
    if (part === undefined) return 0;
    const sign = /[½⅓⅔¼¾⅛]/.exec(part)?.[0];
    if (sign !== undefined) return Number(part.replace(sign, '') || '0') + (signs[sign] ?? 0);
    const [first = '0', second] = part.split(' ');
    const value = (each: string): number => {
      const [top = '0', bottom] = each.replace(',', '.').split('/');
      return Number(top) / Number(bottom ?? '1');
    };
    return value(first) + (second === undefined ? 0 : value(second));
  };
  return { amount: Math.max(read(found[1]), read(found[2])), rest: (found[3] ?? '').trim() };
}

/** The grams a line asks for, if certain enough to call four times as much absurd; null otherwise. */
export function neededGrams(line: string, name: string): number | null {
  const number = leadingNumber(line);
  if (number === null || /[(+/]|\bor\b|\bplus\b| x /.test(number.rest)) return null;
  const [word = '', next = ''] = number.rest.replace(/[.,]/g, ' ').trim().split(/\s+/);
  if (word === 'fl' || next === 'cans') return null;
  const weight = grams[word];
  if (weight !== undefined) return number.amount * weight;
  const food = foods[name.replace(/^(?:fresh|large|medium|small|organic|white|yellow|plain) /, '')];
  if (food === undefined) return null;
  const [each, bunch, cup] = food;
  const volume = cups[word];
  if (volume !== undefined) return number.amount * volume * cup;
  const part = partGrams[word] ?? partGrams[next];
  if (part !== undefined) return (/^clove/.test(word) ? name === 'garlic' : bunch > 0) ? number.amount * part : null;
  if (word === 'bunch' || word === 'bunches') return bunch > 0 ? number.amount * bunch : null;
  const isNamed = number.rest.includes(name.split(' ').at(-1)?.slice(0, 4) ?? '');
  return each > 0 &&
    isNamed &&
    !/\b(?:cans?|tins?|jars?|bags?|packs?|heads?|packages?|boxe?s?|tubs?|cartons?|blocks?|glasses|packets?)\b/.test(
      number.rest,
    )
    ? number.amount * each
    : null;
}

/** Grams of one pack of an offer, by its texts; null if it counts pieces of unknown weight. */
export function packGrams({ pack, title }: Candidate['offer'], name: string): number | null {
  const size = pack?.quantity;
  if (size === null || size === undefined) return null;
  if (size.unit !== 'each') return size.amount;
  const food = foods[name];
  if (food === undefined) return null;
  const isTied = /\b(?:bunch|pot|punnet|bag)\b/i.test(`${pack?.text ?? ''} ${title}`);
  const weight = isTied && food[1] > 0 ? food[1] : food[0];
  return weight > 0 ? size.amount * weight : null;
}

export type Absurd = 'four times the need' | 'many packs' | 'five times the cheapest' | 'guessed weight';

/** All reasons why buying `pick` for this line is absurd. `candidates`: all offers that were considered. */
export function absurdities(line: string, name: string, pick: Candidate, candidates: readonly Candidate[]): Absurd[] {
  const found: Absurd[] = [];
  const { count } = pick.packs;
  const need = neededGrams(line, name);
  const one = packGrams(pick.offer, name);
  if (need !== null && one !== null && count * one > 4 * need && count * one - need > one * 1.02)
    found.push('four times the need');
  if (count > 12 && leadingNumber(line)?.amount !== count) found.push('many packs');
  if (need !== null) {
    const sure = candidates.flatMap(({ offer, match, eliminated }) => {
      const size = packGrams(offer, name);
      if (match.confidence !== 'certain' || size === null || offer.availability === 'out-of-stock') return [];
      if (eliminated !== null && !/packs|times/.test(eliminated)) return [];
      return [Math.max(1, Math.ceil(need / size - 0.02)) * offer.price.minor];
    });
    if (sure.length > 0 && count * pick.offer.price.minor > 5 * Math.min(...sure))
      found.push('five times the cheapest');
  }
  if (pick.packs.basis === 'guessed' && count > 2) found.push('guessed weight');
  return found;
}
