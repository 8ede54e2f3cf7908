/**
 * Makes an ingredient line readable for the parser library: one system of measure, decimal numbers, no packs before the unit, no
 * parentheses. What is taken out and says something is kept as a note.
 */

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6,
  '⅚': 5 / 6, '⅐': 1 / 7, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8, '⅑': 1 / 9, '⅒': 1 / 10,
}; // prettier-ignore

const numberWords: Readonly<Record<string, string>> = {
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11',
  twelve: '12', half: '0.5',
}; // prettier-ignore

const number = String.raw`\d+(?:\.\d+)?`;
const range = String.raw`${number}(?:\s*(?:-|to|or)\s*${number})?`;
const measure = String.raw`(?:kg|kilos?|g|grams?|ml|millilit(?:er|re)s?|cl|l|lit(?:er|re)s?|cm|mm|lbs?|pounds?|oz|ounces?|fl\.?\s*oz|fluid ounces?|pints?|quarts?|cups?|tbsps?|tsps?|tablespoons?|teaspoons?|in|inch(?:es)?|sticks?)\b\.?`;

function decimals(text: string): string {
  const decimal = (value: number): string => String(Math.round(value * 10_000) / 10_000);
  return text
    .replace(/(\d),(\d{1,2})(?!\d)/g, '$1.$2')
    .replace(/(\d),(\d{3})(?!\d)/g, '$1$2')
    .replace(/[⁄∕]/g, '/')
    .replace(/(\d+)?\s*([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])/g, (_, whole: string | undefined, sign: string) =>
      ` ${decimal(Number(whole ?? 0) + (vulgar[sign] ?? 0))} `.replace(/^ (?=\d)/, whole === undefined ? '' : ''),
    )
    .replace(
      /(?:(\d+)[ -](?:and )?)?(\d+)\/(\d+)(?![\d/])/g,
      (all: string, whole: string | undefined, top: string, bottom: string) =>
        Number(bottom) === 0 || Number(top) > 20 ? all : decimal(Number(whole ?? 0) + Number(top) / Number(bottom)),
    );
}

/** Takes parentheses and brackets out, however nested or unclosed. */
function withoutParentheses(text: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  let rest = text;
  for (let round = 0; round < 6; round += 1) {
    const next = rest.replace(/[([{]([^()[\]{}]*)(?:[)\]}]|$)/, (_, inside: string) => {
      notes.push(inside.trim());
      return ' ';
    });
    if (next === rest) break;
    rest = next;
  }
  return { text: rest.replace(/[()[\]{}]/g, ' '), notes };
}

/** The line tidied, and what was set aside. */
export function tidyLine(line: string): { text: string; notes: string[] } {
  const notes: string[] = [];
  let text = line
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s*•·▢☐□✓◦‣.–-]+(?=\S)/u, '')
    .trim();
  text = text.replace(/^optional\s*:\s*/i, () => {
    notes.push('optional');
    return '';
  });
  text = decimals(text).replace(/\s+/g, ' ').trim();
  const parted = withoutParentheses(text);
  notes.push(...parted.notes.filter((note) => note !== ''));
  text = parted.text.replace(/\s+/g, ' ').replace(/\s+,/g, ',').trim();
  text = text
    .replace(/^(?:an?\s+)?couple(?: of)?\b/i, '2')
    .replace(/^(?:a\s+)?dozen\b/i, '1 dozen')
    .replace(/^half(?:\s+an?)?\s+(?!and\b)/i, '0.5 ')
    .replace(/^([a-z]+)(?=[ -])/i, (word) => numberWords[word.toLowerCase()] ?? word)
    .replace(
      /^(?:about|approximately|approx\.?|around|roughly|scant|heaped|heaping|generous|rounded|level|good|~|up to|at least)\s+(?=\d)/i,
      '',
    )
    .replace(
      new RegExp(String.raw`^(${range})\s*(?:x|×)\s*${range}\s*-?${measure}(?:\s*/\s*${range}\s*${measure})*\s*`, 'i'),
      (all, count: string) => {
        notes.push(
          all
            .slice(count.length)
            .replace(/^\s*[x×]\s*/i, '')
            .trim(),
        );
        return `${count} `;
      },
    )
    .replace(new RegExp(String.raw`^(${number})\s*[x×]\s+`, 'i'), '$1 ')
    .replace(
      new RegExp(
        String.raw`^(${range}\s*${measure})\s*(?:/|\bor\b)\s*(?:${range}\s*-?\s*${measure}\s*)+(?:\s*-\s*${range}\s*${measure})?`,
        'i',
      ),
      '$1 ',
    )
    .replace(new RegExp(String.raw`^(${range}\s*)(${measure})-(${number}\s*${measure})`, 'i'), '$1$2 ')
    .replace(
      new RegExp(String.raw`^(${number})[ -](${range}[ -]*${measure})[ -]+(?=[a-z])`, 'i'),
      (_all, count: string, pack: string) => {
        notes.push(pack.trim());
        return `${count} `;
      },
    )
    .replace(new RegExp(String.raw`^(${number})-(${measure}\s)`, 'i'), '$1 $2');
  if (/^\d/.test(text)) {
    text = text.replace(new RegExp(String.raw`(?<=[a-z,]\s)${range}\s*(?:ml|mL|g|kg|L)\.?$`), (measured) => {
      notes.push(measured);
      return '';
    });
  }
  return {
    text: text
      .replace(/^(\d[\d.]*) to ([\d.]+), /, '$1-$2 ')
      .replace(/\s+/g, ' ')
      .trim(),
    notes,
  };
}
