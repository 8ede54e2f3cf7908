/**
 * Numbers of packs written after the name or the size: "330ml cola x 6", "2 cans x 400g beans", "2 6-packs beer". The count is moved to
 * the front, followed by the size. Amounts in brackets are read by bracketed-amount.ts.
 */

const number = String.raw`\d+(?:[.,]\d+)?`;
const size = String.raw`${number}\s*-?\s*(?:kg|g|gr|grams?|ml|cl|l|lit(?:er|re)s?|oz|fl\.? ?oz|lbs?)`;
const container = String.raw`(?:tins?|cans?|jars?|bottles?|bags?|packs?|packets?|pouch(?:es)?|cartons?|tubs?|box(?:es)?|boxes|blocks?|punnets?|trays?|nets?)`;

/** "330ml cola x 6", "400 g chickpeas tin x 2". */
const sizeFirst = new RegExp(String.raw`^(${size})\s+(\p{L}.*?)\s*[x×]\s*(\d{1,2})$`, 'iu');
/** "3 tins x 400g tomatoes", "2 bags of 500 g spinach". */
const containerFirst = new RegExp(
  String.raw`^(\d{1,2}|an?|one|two|three|four|five|six)\s+(${container})\s*(?:[x×@]|of|at)\s*(${size})\b\s*(?:of\s+|each\s+)?(\p{L}.*)$`,
  'iu',
);
/** "2 x 400 g chickpeas tin": a container after the name. */
const containerLast = new RegExp(String.raw`^(\d{1,2}\s*x\s*${size})\s+(\p{L}.*?)\s+(${container})$`, 'iu');
/** "2 6-packs beer", "a 12 pack of cola", "1 24-pack lager". */
const multipack =
  /^(?:(\d{1,2}|an?|one|two|three|four)\s+)(\d{1,2}|four|six|eight|ten|twelve)(?:-|\s)?(?:packs?|pks?|ct)(?:\s+of)?\s+(\p{L}.*)$/iu;
const bareMultipack = /^()(\d{1,2}|four|six|eight|ten|twelve)-(?:packs?|pks?)(?:\s+of)?\s+(\p{L}.*)$/iu;

const numbers = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Drinks, whose packs are counted in cans. */
const drinks =
  /\b(?:beers?|lagers?|ales?|ipas?|stouts?|ciders?|colas?|cokes?|sodas?|pops?|lemonades?|tonics?|tonic water|seltzers?|sparkling water|ginger ale|root beer|energy drinks?|soft drinks?)$/i;

function valueOf(word: string): number {
  if (word === '' || /^an$/i.test(word)) return 1;
  const at = numbers.indexOf(word.toLowerCase());
  return at === -1 ? Number(word) : Math.max(1, at);
}

/** A line with its count first; unchanged where no count comes later. */
export function countsFirst(line: string): string {
  const text = line.trim();
  const first = sizeFirst.exec(text);
  if (first !== null) return countsFirst(`${first[3] ?? ''} x ${first[1] ?? ''} ${first[2] ?? ''}`);
  const held = containerFirst.exec(text);
  if (held !== null) return `${String(valueOf(held[1] ?? ''))} x ${held[3] ?? ''} ${held[2] ?? ''} ${held[4] ?? ''}`;
  const last = containerLast.exec(text);
  if (last !== null) return `${last[1] ?? ''} ${last[3] ?? ''} ${last[2] ?? ''}`;
  const packs = multipack.exec(text) ?? bareMultipack.exec(text);
  if (packs === null) return line;
  const [, many = '', inPack = '', name = ''] = packs;
  return `${String(valueOf(many) * valueOf(inPack))} ${drinks.test(name) ? 'cans ' : ''}${name}`;
}
