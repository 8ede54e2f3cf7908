import { metricPattern, unitWordOf, unitWordPattern } from './unit-words';

const number = String.raw`\d+(?:\.\d+)?`;
const range = String.raw`${number}(?:\s*-?\s*(?:-|to|or|à|bis|a)\s*${number})?`;

/** "of" in the languages of the units: "2 cuillères à soupe de sucre", "una lata de tomate". */
const of = String.raw`(?:\s+(?:of|de|di|del|della|dello|du|des|von|da|af|av)(?=\s)|\s+d['’](?=\p{L}))?`;

const leading = new RegExp(String.raw`^(${range})\s*(${unitWordPattern})${of}(?=[\s,;/\-+(]|$|(?<=['’])\p{L})\s*`, 'u');
const leadingOf = new RegExp(String.raw`^(?:d['’]|de |di )\s*`, 'iu');
const last = new RegExp(
  String.raw`^([^\d,;:]*[^\d,;:\s])\s*[,:]?\s+(${range})\s*(${unitWordPattern})(?:\s*[|/].*)?$`,
  'u',
);
const inside = new RegExp(String.raw`(?<=[^\d.]\s?)(?<![\d.])(${number})\s*(${metricPattern})(?=[\s,;/)\-]|$)`, 'gu');
const poundSign = new RegExp(String.raw`^(${range})\s*#(?!\s*\d)\s*`);
/** Names that begin like a unit. */
const noUnit = /^(?:(?:el|tl)\s+(?:pato|paso|yucateco|sol|milagro)|bouquet garni|glass (?:jars?|noodles?|bottles?))\b/i;

/**
 * A line with its unit in plain English: "500 gr. potatoes" → "500 g potatoes", "2 EL Öl" → "2 tbsp Öl". A multiple of our unit keeps its
 * number, and `own` gives the word as written and the factor: "1 dl milk" → "1 ml milk" × 100.
 */
export function plainUnits(text: string): { text: string; own: { word: string; factor: number } | null } {
  const signed = text.replace(poundSign, '$1 lb ').replace(last, '$2 $3 $1');
  const found = leading.exec(signed);
  const word = found?.[2] ?? '';
  const rest = found === null ? '' : signed.slice(found[0].length).replace(leadingOf, '');
  const unit = found === null || noUnit.test(signed.slice((found[1] ?? '').length).trim()) ? null : unitWordOf(word);
  if (unit === null || found === null) return { text: insideUnits(signed), own: null };
  const named = unit.unit === 'each' ? '' : `${unit.unit} `;
  return {
    text: insideUnits(`${found[1] ?? ''} ${named}${rest}`),
    own: unit.factor === 1 ? null : { word: word.replace(/\.$/, ''), factor: unit.factor },
  };
}

const anywhere = new RegExp(
  String.raw`(?<![\p{L}\d.,/])(\d+(?:[.,]\d+)?)\s*(${unitWordPattern})${of}(?=\s+[\p{L}]|[\s,;)]|$)`,
  'gu',
);

/**
 * A prompt with all its units converted to ours: "500 gr. potatoes, 1 dl milk" → "500 g potatoes, 100 ml milk". Counting words too ("2
 * Dosen Tomaten"); everything else is unchanged.
 */
export function plainUnitsInside(text: string): string {
  return text.replace(anywhere, (all: string, amount: string, form: string, at: number) => {
    const unit = noUnit.test(text.slice(at + amount.length).trim()) ? null : unitWordOf(form);
    if (unit === null || unit.unit === 'each') return all;
    if (unit.factor === 1) return `${amount} ${unit.unit}`;
    return `${String(Math.round(Number(amount.replace(',', '.')) * unit.factor * 1000) / 1000)} ${unit.unit}`;
  });
}

/** Converts later measures of the line to grams and millilitres where they are multiples of them. */
function insideUnits(text: string): string {
  return text.replace(inside, (all: string, amount: string, form: string) => {
    const unit = unitWordOf(form);
    return unit === null ? all : `${String(Math.round(Number(amount) * unit.factor * 1000) / 1000)} ${unit.unit}`;
  });
}
