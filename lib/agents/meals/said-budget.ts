import type { MealConstraints } from '../../core/meal/ingredient';

type Budget = MealConstraints['budget'];

const symbols: ReadonlyMap<string, string> = new Map(Object.entries({
  $: 'USD', us$: 'USD', ca$: 'CAD', c$: 'CAD', a$: 'AUD', au$: 'AUD', nz$: 'NZD', '£': 'GBP', '€': 'EUR', '₹': 'INR', '¥': 'JPY',
})); // prettier-ignore
const namesOf: readonly [RegExp, string][] = [
  [/^(?:dollars?|bucks?|usd)$/, 'USD'],
  [/^(?:pounds?|quid|gbp|sterling)$/, 'GBP'],
  [/^(?:euros?|eur)$/, 'EUR'],
  [/^(?:rupees?|inr|rs)$/, 'INR'],
  [/^cad$/, 'CAD'],
  [/^aud$/, 'AUD'],
  [/^(?:yen|jpy)$/, 'JPY'],
];

/** Sums in words before the name of a currency, and banknotes with a name of their own. */
const tens = 'ten twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');
const ones = 'one two three four five six seven eight nine'.split(' ');
const figureOf = (word: string): number =>
  ones.indexOf(word) >= 0 ? ones.indexOf(word) + 1 : 10 * (tens.indexOf(word) + 1);
const inWords = new RegExp(
  String.raw`\b(?:a )?(?:(${tens.join('|')})(?:[ -](${ones.join('|')}))?|(five|fifteen|twelve))(?= (?:dollars?|bucks?|euros?|quid|pounds? (?:sterling|max|budget|tops)|rupees?)\b)`,
  'gi',
);
const others: ReadonlyMap<string, number> = new Map([['five', 5], ['fifteen', 15], ['twelve', 12]]); // prettier-ignore

/** Converts sums in words to figures: "twenty dollars", "a tenner", "1,500 rupees". */
function inFigures(text: string): string {
  return text
    .replace(/\b(?:a |one )(tenner|fiver)\b/gi, (_all, note: string) => (/^t/i.test(note) ? '£10' : '£5'))
    .replace(inWords, (all, ten: string | undefined, one: string | undefined) =>
      ten === undefined
        ? String(others.get(all.toLowerCase()) ?? all)
        : String(figureOf(ten.toLowerCase()) + (one === undefined ? 0 : figureOf(one.toLowerCase()))),
    )
    .replace(
      /(?<=[$£€₹¥]\s?|\b(?:rs|inr)\.?\s?)(\d{1,3}),(\d{3})\b|\b(\d{1,3}),(\d{3})(?= ?(?:dollars|rupees|yen)\b)/gi,
      '$1$3$2$4',
    );
}

const lead = String.raw`(?:\b(?:and |but |all |keep (?:it )?|stay(?:ing)? |to )*(?:under|below|less than|cheaper than|within|max(?:imum)?(?: of)?|up to|at most|no more than|not (?:more|over)(?: than)?|(?:with |on )?(?:an? |my )?budget(?: of| is|:)?|for (?:under |less than |around |about )?|around|about|spend(?:ing)?(?: under| less than)?|costing|<=?)\s*)`;
const amount = String.raw`(\d{1,6}(?:[.,]\d{1,2})?)(?![\d.,]*\d)`;
const trail = String.raw`(?:\s*(?:budget|max(?:imum)?|limit|or less|total|in total|tops|altogether|all in|per week)\b)*`;
const withSymbol = new RegExp(String.raw`${lead}?((?:us|ca|c|a|au|nz)?\$|[£€₹¥])\s?${amount}${trail}`, 'gi');
const withSymbolAfter = new RegExp(String.raw`${lead}?${amount}\s?([£€₹$])${trail}`, 'gi');
const withName = new RegExp(
  String.raw`${lead}?${amount}[ -]?(dollars?|bucks?|usd|euros?|eur|gbp|quid|sterling|rupees?|inr|cad|aud|yen|jpy)\b${trail}`,
  'gi',
);
const withNameBefore = new RegExp(
  String.raw`${lead}?\b(usd|eur|gbp|inr|cad|aud|jpy|rs\.?|rupees)\s?${amount}${trail}`,
  'gi',
);
const pounds = new RegExp(String.raw`${lead}${amount}\s?(pounds?)\b(?!\s+of\b)${trail}`, 'gi');

const ofEach = new RegExp(
  String.raw`((?:[£€₹¥$]\s?${amount}|${amount}\s?(?:[£€₹$]|dollars?|bucks?|euros?|quid|rupees?)))\s*(?:(?:a|per|for each) (?:head|person|portion|serving|guest|plate)|/ ?(?:head|person|pp)|p\.?p\.?|pp)(?![\p{L}])`,
  'giu',
);

function toBudget(text: string, currency: string): Budget {
  const value = Number(text.replace(',', '.'));
  const minor = Math.round(value * (currency === 'JPY' ? 1 : 100));
  return minor > 0 ? { minor, currency } : null;
}

/**
 * Takes the budget out of a prompt: "under $25", "£20 max", "20 euros". "20 pounds" is money only where words say so ("under 20 pounds"),
 * otherwise weight. Without a currency there is no budget.
 */
export function takeBudget(text: string): { rest: string; budget: Budget; isEach: boolean } {
  let budget: Budget = null;
  let isEach = false;
  const keep = (figure: string, currency: string | undefined): string => {
    if (currency !== undefined) budget = toBudget(figure, currency) ?? budget;
    return ' ';
  };
  const named = (name: string): string | undefined =>
    namesOf.find(([pattern]) => pattern.test(name.toLowerCase()))?.[1];
  const rest = inFigures(text)
    // "£5 a head": for each person.
    .replace(ofEach, (_all, sum: string) => {
      isEach = true;
      return sum;
    })
    .replace(withSymbol, (_all, symbol: string, figure: string) => keep(figure, symbols.get(symbol.toLowerCase())))
    .replace(withSymbolAfter, (_all, figure: string, symbol: string) => keep(figure, symbols.get(symbol)))
    .replace(withNameBefore, (_all, name: string, figure: string) => keep(figure, named(name.replace('.', ''))))
    .replace(withName, (_all, figure: string, name: string) => keep(figure, named(name)))
    .replace(pounds, (_all, figure: string, name: string) => keep(figure, named(name)));
  return { rest, budget, isEach };
}
