/** Converts numbers of recipes to decimals: "1½", "1 1/2", "1,5", "one", "half a", "a dozen". */

const vulgar: ReadonlyMap<string, number> = new Map(Object.entries({
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6,
  '⅚': 5 / 6, '⅐': 1 / 7, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8, '⅑': 1 / 9, '⅒': 1 / 10,
})); // prettier-ignore

const numberWords: ReadonlyMap<string, string> = new Map(Object.entries({
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11',
  twelve: '12',
})); // prettier-ignore

function decimal(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

/** A text with its fractions and decimal commas as decimal points. "1,5" is one and a half; "1,000" is a thousand. */
export function decimalNumbers(text: string): string {
  return text
    .replace(/(\d),(\d{3})(?!\d)/g, '$1$2')
    .replace(/(\d),(\d{1,2})(?![\d,])/g, '$1.$2')
    .replace(/[⁄∕]/g, '/')
    .replace(/(\d+)?\s?([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])/g, (_, whole: string | undefined, sign: string) => {
      const value = decimal(Number(whole ?? 0) + (vulgar.get(sign) ?? 0));
      return whole === undefined ? ` ${value}` : value;
    })
    .replace(
      /(?:(\d+)[ -](?:and )?)?(\d+)\/(\d+)(?![\d/])/g,
      (all: string, whole: string | undefined, top: string, bottom: string) =>
        Number(bottom) === 0 || Number(top) > 20 ? all : decimal(Number(whole ?? 0) + Number(top) / Number(bottom)),
    );
}

const shares: Readonly<Record<string, number>> = { half: 0.5, third: 1 / 3, quarter: 0.25, fourth: 0.25 };
const wholeNumber = String.raw`(?<![\d.,/-])(\d+|${[...numberWords.keys()].join('|')})`;
const measure = String.raw`(?:kilos?|kilogram(?:me)?s?|kgs?|pounds?|lbs?|lit(?:er|re)s?|cups?|pints?|quarts?|gallons?|oz|ounces?|teaspoons?|tablespoons?|tsps?|tbsps?|dozen|packs?|packets?|bags?|bunch|jars?|bottles?|tins?|cans?)\b`;
const mixedNumber = new RegExp(
  String.raw`\b${wholeNumber} and (?:an? |one )?(half|third|quarter)\b(?! (?:and|of)\b)`,
  'gi',
);
const mixedMeasure = new RegExp(
  String.raw`(?<![\w.,/-])(\d+|an?|${[...numberWords.keys()].join('|')}) (${measure}) and (?:an? |one )(half|third|quarter)\b`,
  'gi',
);
const shareOf = new RegExp(
  String.raw`\b(?:(an?|one|two|three)[ -])?(third|quarter|fourth)s?(?: of)?(?: an?| the)? (?=${measure})`,
  'gi',
);

/** Converts fractions in words anywhere in a text to figures: "two and a half pounds", "a third of a cup", "quarter kilo". */
export function sharesInFigures(text: string): string {
  const figure = (word: string): number =>
    Number(numberWords.get(word.toLowerCase()) ?? (/^an?$/i.test(word) ? 1 : word));
  return text
    .replace(
      mixedMeasure,
      (_all, whole: string, unit: string, share: string) =>
        `${decimal(figure(whole) + (shares[share.toLowerCase()] ?? 0))} ${unit}`,
    )
    .replace(mixedNumber, (_all, whole: string, share: string) =>
      decimal(figure(whole) + (shares[share.toLowerCase()] ?? 0)),
    )
    .replace(
      shareOf,
      (_all, count: string | undefined, share: string) =>
        `${decimal(figure(count ?? 'one') * (shares[share.toLowerCase()] ?? 0))} `,
    );
}

/** Converts the number word at the beginning of a line to a figure. */
export function leadingNumber(text: string): string {
  return sharesInFigures(text)
    .replace(/^([a-z][^\d,]*?)\s*[x×]\s*(\d+)$/i, '$2 $1')
    .replace(/^(?:an?\s+)?couple(?: of)?\b/i, '2')
    .replace(/^three[ -]quarters?(?:\s+of)?(?:\s+an?|\s+the)?\s+/i, '0.75 ')
    .replace(/^(?:an?\s+|one[ -])?quarter(?:\s+of)?(?:\s+an?|\s+the)?\s+(?!sized?\b)/i, '0.25 ')
    .replace(/^(?:a\s+)?half(?:\s+an?|\s+the)?\s+(?!and\b)/i, '0.5 ')
    .replace(/^(?:a\s+)?dozen\b/i, '1 dozen')
    .replace(
      /^an? (?!few|little|bit|lot|pat|drizzle|dusting|sprinkl|generous|good|healthy|pinch|dash|handful|\d)(?=[a-z]{3})/i,
      '1 ',
    )
    .replace(/^([a-z]+)(?=[ -])/i, (word) => numberWords.get(word.toLowerCase()) ?? word)
    .replace(/^(\d[\d.]*) (?:and )?(?:a|one) half\b/i, (_, whole: string) => decimal(Number(whole) + 0.5));
}
