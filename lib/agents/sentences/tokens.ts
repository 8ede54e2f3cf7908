import { withDigits } from './number-phrases';

/** A word, number, amount of money or mark of a sentence. Rules compare `text` (lower case); `raw` is the original. */
export interface Token {
  text: string;
  raw: string;
}

const pattern =
  /(?:[A-Z]{1,3})?[$£€¥]\s?\d+(?:,\d{3})*(?:\.\d+)?|\d+(?:,\d{3})*(?:\.\d+)?|co[₂2]e?(?![a-z])|[\p{L}₂]+|[½¼¾]|[^\s\p{L}\d]/giu;

/** What an apostrophe form stands for after a pronoun ("it's" is "it is"). A possessive 's is a token of its own. */
const contractions: Readonly<Record<string, string>> = { s: 'is', ll: 'will', re: 'are', d: 'would', ve: 'have' };
/** "Can't" and "won't" drop letters of the word before "not". */
const shortened: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' };
const contracting = new Set([
  'it',
  'that',
  'there',
  'here',
  'this',
  'you',
  'they',
  'which',
  'what',
  'we',
  'these',
  'those',
]);

/**
 * The tokens of a text. A hyphen inside a word, or between a number and a word, becomes a space ("2-lb" is "2 lb"); between digits it
 * stays.
 */
export function tokensOf(text: string): Token[] {
  const plain = withDigits(text)
    .replace(/[’‘]/g, "'")
    .replace(/(?<=[\p{L}\d.])-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, ' ')
    .replace(/\bi\.e\.,?/gi, 'or')
    .replace(/[–—]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[®™]/g, '');
  const tokens = (plain.match(pattern) ?? []).map((raw) => ({ text: textOf(raw), raw }));
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined) continue;
    if (token.text !== "'" || next === undefined) joined.push(token);
    else {
      const before = joined.at(-1)?.text ?? '';
      if (next.text === 't' && /n$/.test(before)) {
        // "isn't" is "is not".
        const verb = shortened[before.slice(0, -1)] ?? before.slice(0, -1);
        joined.splice(-1, 1, { text: verb, raw: verb }, { text: 'not', raw: 'not' });
        at += 1;
        continue;
      }
      const meant = contracting.has(before) ? contractions[next.text] : undefined;
      joined.push(meant === undefined ? { text: `'${next.text}`, raw: `'${next.raw}` } : { text: meant, raw: meant });
      at += 1;
    }
  }
  return joined;
}

function textOf(raw: string): string {
  if (/^co[₂2]e?$/i.test(raw)) return 'co2e';
  return raw
    .replace(/\s/g, '')
    .replaceAll(/(?<=\d),(?=\d{3})/g, '')
    .toLowerCase();
}
