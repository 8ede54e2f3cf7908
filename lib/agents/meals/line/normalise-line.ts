import { amountToFront } from './amounts/amount-last';
import { bracketedAmountFirst } from './amounts/bracketed-amount';
import { countsFirst } from './amounts/counts-first';
import { decimalNumbers, leadingNumber } from './amounts/decimal-numbers';
import { plainUnits } from './amounts/plain-units';
import { withSums } from './amounts/sums';

/**
 * Prepares an ingredient line for the parser library: one system of measure, decimal numbers, no packs before the unit, no parentheses.
 * Meaningful parts that are removed become notes.
 */

const number = String.raw`\d+(?:\.\d+)?`;
const range = String.raw`${number}(?:\s*-?\s*(?:-|to|or)\s*${number})?`;
const unit = String.raw`(?:kg|kilos?|g|grams?|ml|millilit(?:er|re)s?|cl|l|lit(?:er|re)s?|cm|mm|lbs?|pounds?|oz|ounces?|fl\.?\s*oz|fluid ounces?|pints?|quarts?|qt|cups?|tbsps?|tsps?|tablespoons?|teaspoons?|in|inch(?:es)?|sticks?)\b\.?`;
const size = String.raw`(?:very |extra[- ])?(?:small|medium|large|sm|md|med|lg|big|tiny|jumbo|thick|thin|full|whole(?! cloves?\b)|heaped|heaping|level|rounded|scant|generous|good|healthy|hearty|large-ish|medium-size|medium-sized|large-size|small-size|medium-large|medium-small|large-sized|bite-size|paper-thin|quarter-sized|thumb-sized|thumb-size|walnut-sized|fat|few|nice|packed|heaping)`;
const counted = String.raw`(?:cups?|tsps?|tbsps?|teaspoons?|tablespoons?|slices?|cloves?|heads?|handfuls?|pinch(?:es)?|dash(?:es)?|splash(?:es)?|drops?|sprigs?|stalks?|sticks?|ribs?|bunch(?:es)?|cans?|tins?|jars?|bottles?|packages?|packets?|packs?|bags?|box(?:es)?|loa(?:f|ves)|knobs?|pieces?|chunks?|bulbs?|sheets?|leaves|scoops?|racks?|balls?|shakes?|glugs?|rashers?|wedges?|ears?|fillets?|strips?|stems?)`;

const re = (pattern: string, flags = 'i'): RegExp => new RegExp(pattern, flags);

const aboutLead = re(
  String.raw`^(?:about|approximately|approx\.?|around|roughly|~|up to|at least|scant|generous)\s+(?=\d)`,
);
const multiplied = re(
  String.raw`^(${range})\s*[x×]\s*(${range}\s*-?\s*${unit}(?:\s*[/-]\s*${range}\s*${unit})*)\s*-?\s*`,
);
const multipliedCount = re(String.raw`^(${number})\s*[x×]\s+`);
const secondSystem = re(
  String.raw`^(${range}\s*${unit})\s*(?:/|\bor\b|=)\s*(?:${range}\s*-?\s*${unit}?\s*)*?${range}\s*-?\s*${unit}(?:\s*${number}\s*${unit})?(?:\s*-\s*${range}\s*${unit})?`,
);
const doubleRange = re(String.raw`^(${number}\s*${unit})\s*(?:-|to)\s*(${number})\s*${unit}`);
const packed = re(String.raw`^(${number})\s+(${range}\s*-?\s*${unit})[ -]+(?=[a-z])`);
const hyphened = re(String.raw`^(${range})\s*-\s*(${unit})-?\s+`);
const plusMore = re(
  String.raw`^(${range}\s*${unit}|${range}\s*c),?\s+(?:plus|minus|and|\+)\s+((?:an?|${range})\s*(?:${unit}|${counted}))\s+(?:of\s+)?`,
);
const orCount = re(String.raw`^(${range})\s+(?:${size}\s+)?or\s+${range}\s+(?:${size}\s+)?(?=[a-z])`);
const orMeasure = re(
  String.raw`^(${range}\s*${unit})\s+or\s+${range}\s+(?:${size}\s+)?(?:${unit}|${counted})\s+(?:of\s+)?`,
);
const sizeBeforeCount = re(String.raw`^(${range}\s+)?(?:an?\s+)?(?:${size},?\s+)+(?=(?:${counted})\b)`);
const trailingMetric = re(String.raw`(?<=[a-z,]\s)${range}\s*(?:ml|mL|g|kg|L)\.?$`, '');
const fruitOf = re(
  String.raw`^((?:\w+ )?(?:zest|juice|rind|peel)(?:(?: and|,| &) (?:\w+ )?(?:zest|juice|rind|peel))*) (?:of|from) (half an?|an?|the|${range})(?: of)?\s+`,
);
const amountLast = re(String.raw`^([a-z][^,\d]*?),?\s+(${range}\s*(?:${unit}|${counted})|${number})\.?(?:$|,)`);

/** "Tomato 2 medium-sized, pureed". */
const sizedLast = re(String.raw`^([a-z][^,\d]*?),?\s+(${range})\s+(small|medium|large)(?:[ -]?sized?)?(?=$|,)`);

/** "Celery - 4 sticks", "rice: 2 cups", "black beans x 2 cans". */
const partedLast = re(
  String.raw`^([a-z][^,\d:]*?)\s*(?::|\s-|\s[x×])\s*(?=${range}(?:\s*(?:${unit}|${counted}))?\.?$)`,
);

/** Removes parentheses and brackets, nested or unclosed too. */
function withoutParentheses(text: string, notes: string[]): string {
  let rest = text;
  for (let round = 0; round < 6; round += 1) {
    const next = rest.replace(/[([{]([^()[\]{}]*)(?:[)\]}]|$)/, (_, inside: string) => {
      if (inside.trim() !== '') notes.push(inside.trim());
      return ' ';
    });
    if (next === rest) break;
    rest = next;
  }
  return rest.replace(/[()[\]{}]/g, ' ');
}

function clean(line: string): string {
  return line
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Extended_Pictographic}\u200B-\u200D\uFE0F]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*•·▢☐□✓◦‣+–-]*(?:\.(?!\d))?[\s*•·▢☐□✓◦‣+–-]*(?=\S)/u, '')
    .replace(/(^|\s)\.(?=\d)/g, '$10.')
    .trim();
}

/** The prepared line, its notes, and the unit as written where it is a multiple of the one in `text` ("dl" is 100 ml). */
export function normaliseLine(line: string): {
  text: string;
  notes: string[];
  own: { word: string; factor: number } | null;
} {
  const notes: string[] = [];
  let own: { word: string; factor: number } | null = null;
  const aside =
    (pattern: RegExp, note: (found: RegExpExecArray) => string, keep: (found: RegExpExecArray) => string) =>
    (from: string) => {
      const found = pattern.exec(from);
      if (found === null) return from;
      const said = note(found).trim();
      if (said !== '') notes.push(said);
      return from.slice(0, found.index) + keep(found) + from.slice(found.index + found[0].length);
    };
  const group = (index: number) => (found: RegExpExecArray) => found[index] ?? '';
  const steps: ((from: string) => string)[] = [
    clean,
    aside(
      /^optional\s*[:-]\s*/i,
      () => 'optional',
      () => '',
    ),
    (from) => decimalNumbers(from).replace(/\s+/g, ' ').trim(),
    (from) => amountToFront(countsFirst(bracketedAmountFirst(from, { isListLine: true }) ?? from)),
    (from) =>
      withoutParentheses(from, notes)
        .replace(/\s+/g, ' ')
        .replace(/\s+([,;])/g, '$1')
        .trim(),
    withSums,
    leadingNumber,
    (from) =>
      from
        .replace(/^an? (?=\d)/i, '')
        .replace(/^(\d[\d.]*) to ([\d.]+), /, '$1-$2 ')
        .replace(/^most of (?=\d)/i, '')
        .replace(aboutLead, ''),
    (from) => {
      const plain = plainUnits(from);
      own = plain.own;
      return plain.text;
    },
    // Zest is not sold: "zest and juice of 1 lemon" means a lemon.
    aside(
      fruitOf,
      group(1),
      (found) => `${/^\d/.test(found[2] ?? '') ? String(found[2]) : /^half/i.test(found[2] ?? '') ? '0.5' : '1'} `,
    ),
    aside(
      /,?\s*\b(?:or )?(?:to (?:your |own )?(?:taste|liking)|as needed|to cover)\b(?=[,;.]|$)/i,
      (found) => found[0].replace(/^,\s*/, ''),
      () => '',
    ),
    aside(
      multiplied,
      (found) => `${(found[2] ?? '').trim()} each`,
      (found) => `${found[1] ?? ''} `,
    ),
    (from) => from.replace(multipliedCount, '$1 '),
    (from) => from.replace(doubleRange, '$1 '),
    (from) => from.replace(secondSystem, '$1 '),
    aside(
      orMeasure,
      () => '',
      (found) => `${found[1] ?? ''} `,
    ),
    aside(
      plusMore,
      (found) => `plus ${found[2] ?? ''}`,
      (found) => `${found[1] ?? ''} `,
    ),
    aside(
      packed,
      (found) => `${(found[2] ?? '').trim()} each`,
      (found) => `${found[1] ?? ''} `,
    ),
    aside(
      orCount,
      () => '',
      (found) => `${found[1] ?? ''} `,
    ),
    (from) => from.replace(hyphened, '$1 $2 '),
    (from) => from.replace(sizeBeforeCount, '$1'),
    // Cookbooks write T for tablespoon and t for teaspoon: the only units distinguished by case.
    (from) => from.replace(new RegExp(`^(${range}) ?T(?:bs?p?)?\\.? (?=\\S)`), '$1 tbsp '),
    (from) => from.replace(new RegExp(`^(${range}) ?c\\.? (?:cups? )?(?=\\S)`), '$1 cup '),
    (from) =>
      from.replace(new RegExp(`^(${range}) ?(tsp|tbsp|cup|g|ml|oz|lb)s?\\.? (?:\\2s?\\b )?(?=\\S)`, 'i'), '$1 $2 '),
    (from) => from.replace(new RegExp(`^(${range}) ?(?:fl\\.? ?oz|fluid ounces?)\\b\\.? ?`, 'i'), '$1 floz '),
    (from) =>
      /^\d/.test(from)
        ? aside(
            trailingMetric,
            (found) => found[0],
            () => '',
          )(from)
        : from,
    (from) => from.replace(partedLast, '$1 '),
    (from) => from.replace(sizedLast, '$2 $3 $1'),
    (from) => from.replace(amountLast, '$2 $1'),
    (from) =>
      from
        .replace(/\s+/g, ' ')
        .replace(/[\s,;]+$/, '')
        .trim(),
  ];
  const text = steps.reduce((from, step) => step(from), line);
  return { text, notes, own };
}
