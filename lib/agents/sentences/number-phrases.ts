const ones = 'one two three four five six seven eight nine'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const units =
  'cups?|pints?|pounds?|kilos?|kilograms?|lit(?:re|er)s?|tablespoons?|teaspoons?|ounces?|gallons?|tbsp|tsp|lb|kg|oz';
const one = ones.join('|');
const ten = tens.join('|');
const digit = (word: string): number => (/^\d+$/.test(word) ? Number(word) : ones.indexOf(word.toLowerCase()) + 1);

/** Numbers of several words with their form in digits: "a cup and a half" is "1.5 cup", "a fortnight" is "2 weeks". */
const phrases: readonly (readonly [form: RegExp, said: (...parts: string[]) => string])[] = [
  [/\bhalf(?: a|-)? dozen\b/gi, () => '6'],
  [/\b(?:a|one) dozen\b/gi, () => '12'],
  [/\b(the|this|that|your) dozen\b/gi, (_all, the = '') => `${the} 12`],
  [/\b(?:a|one) fortnight\b/gi, () => '2 weeks'],
  [/\ba couple of(?= [a-z])(?! (?:the|these|those|your|them)\b)/gi, () => '2'],
  [/\b(a|one) single (?=(?:day|week)\b)/gi, (_all, a = '') => `${a} `],
  [new RegExp(`\\b(a|one|the|your|that|this) (${units}) and a half\\b`, 'gi'), (_all, a = '', unit = '') => `${/^(?:a|one)$/i.test(a) ? '' : `${a} `}1.5 ${unit}`],
  [new RegExp(`\\b(${one}|\\d+) and a half(?= \\p{L})`, 'giu'), (_all, whole = '') => `${String(digit(whole))}.5`],
  [new RegExp(`\\b(\\d+) 1/2(?= (?:${units})\\b)`, 'gi'), (_all, whole = '') => `${whole}.5`],
  [new RegExp(`(?<![\\d/] ?)\\b1/2(?= (?:${units})\\b)`, 'gi'), () => '0.5'],
  [/(\d) ?½/g, (_all, whole = '') => `${whole}.5`],
  [/½/g, () => '0.5'],
  [/(\d) ?¼/g, (_all, whole = '') => `${whole}.25`],
  [/¼/g, () => '0.25'],
  [/(\d) ?¾/g, (_all, whole = '') => `${whole}.75`],
  [/¾/g, () => '0.75'],
  [new RegExp(`\\b(${ten})[- ](${one})\\b`, 'gi'), (_all, much = '', few = '') => String((tens.indexOf(much.toLowerCase()) + 2) * 10 + digit(few))],
  [new RegExp(`\\b(a|${one}) hundred(?: and (${ten}))?\\b`, 'gi'), (_all, many = '', rest?: string) => String((many.toLowerCase() === 'a' ? 1 : digit(many)) * 100 + (rest === undefined ? 0 : (tens.indexOf(rest.toLowerCase()) + 2) * 10))],
]; // prettier-ignore

/** Writes numbers of several words in digits, so that each number is one token. */
export function withDigits(text: string): string {
  return /half|dozen|fortnight|couple|single|[½¼¾]|1\/2|ty[- ]|hundred/i.test(text)
    ? phrases.reduce((said, [form, into]) => said.replace(form, into), text)
    : text;
}
