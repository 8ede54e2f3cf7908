/** The groups at a mixed table as the shopper wrote them: both groups, or only the one with a diet. */
export type Halves = readonly [string, string] | readonly [string];

/** What is read of a table at which only some people keep a diet. */
export interface MixedTable {
  /** The prompt with one number of people and the diet in place of the groups. */
  rest: string;
  /** The groups as written: "two vegetarians", "two meat eaters", or only the one that was named. Null when the table is not mixed. */
  halves: Halves | null;
}

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const count = String.raw`(?:\d{1,2}|${numbers.join('|')}|a couple(?: of)?|some|half|several|a few|most|both|all)`;
const keeper = String.raw`(?:vegans?|vegetarians?|veggies?|pescatarians?|coeliacs?|celiacs?)`;
const other = String.raw`(?:meat[- ]?(?:eaters?|lovers?)|omnivores?|carnivores?|non[- ]?(?:vegans?|vegetarians?|veg)|flexitarians?|normal eaters?|(?:who |that )?eats? (?:meat|everything|anything)|(?:not|aren'?t|isn'?t|don'?t|am not)\b(?: (?:vegan|vegetarian|veggie|pescatarian|coeliac|celiac)s?)?)`;
const of = String.raw`(?: (?:of (?:us|them)|people|guests?|adults?|kids|friends))?(?: (?:is|are|am|who are|who is))?`;
const joint = String.raw`\s*(?:,|and|&|\+|plus|but|while|,? and|, but)\s*`;
const counted = [
  new RegExp(
    String.raw`\b(${count})${of} (${keeper})${joint}(?:the )?(${count}|other|others|rest|me|i|i'?m|husband|wife)?${of} ?(${other})`,
    'i',
  ),
  new RegExp(String.raw`\b(${count})${of} ?(${other})${joint}(${count}|other|others|rest)?${of} ?(${keeper})`, 'i'),
];
const someKeep = new RegExp(
  String.raw`\b(?:my \w+|he|she|they|i|i'?m|we|${count}(?: of (?:us|them))?)(?: (?:is|are|am|'s))? (?:an? )?${keeper}\b[^.;\n]{0,15}\b(?:but|and|while|,)\s+(?:(?:i|we|he|she|they|${count}|my \w+|the (?:rest|others?|kids|other \w+)|everyone else|others?|rest)\b[^.;\n]{0,12}\b(?:not|n't|isn'?t|aren'?t|don'?t|doesn'?t|eats? (?:meat|everything|anything)|eat meat|love meat|meat)|not (?:me|us|him|her|them|all|everyone|the (?:rest|others?|kids)|my \w+)\b)`,
  'i',
);

function valueOf(said: string | undefined): number | null {
  if (said === undefined) return null;
  if (/^\d+$/.test(said)) return Number(said);
  if (/^a couple/i.test(said)) return 2;
  const at = numbers.indexOf(said.toLowerCase());
  return at === -1 ? null : at + 1;
}

const eaters = String.raw`(?:vegans?|vegetarians?|veggies?|pescatarians?)`;
/** "Two of us are vegan", "3 guests are vegetarian". After "for", the words mean everyone at the table. */
const partKeeps = new RegExp(
  String.raw`(?<!\bfor )\b(?:\d{1,2}|${numbers.join('|')}|some|half|several|a few|most|a couple) (?:of (?:us|them|the (?!\d)\w+)|people|guests?|friends|kids|adults)(?: (?:who )?(?:is|are)|(?= ${eaters}(?:\s*[.,;:!?)-]|\s*$)))(?: (?:both|strict|strictly|all|also))* (${eaters})\b`,
  'i',
);
/** "One veggie at the table of 5", "a vegan in the group". */
const placed = new RegExp(
  String.raw`\b(?:\d{1,2}|${numbers.join('|')}|an?|some|a few|a couple of) (${keeper}) (?:at (?:the|our|my) table|in (?:the|our|my) (?:group|party|family|house|household|crew|gang|team|mix|office)|among(?:st)? (?:us|them|the guests)|(?:is |are )?(?:coming|joining|with us|present|attending))(?: of (?:the )?(\d{1,2}|${numbers.join('|')})(?: (?:of us|people|guests))?)?`,
  'i',
);

/** Finds a part of the table that keeps a diet. The prompt says nothing of the others, so they eat everything. */
function readPart(text: string): MixedTable {
  const part = partKeeps.exec(text);
  if (part !== null)
    return { rest: text.replace(part[0], ` , ${(part[1] ?? '').replace(/s$/i, '')} , `), halves: [part[0].trim()] };
  const place = placed.exec(text);
  if (place === null) return { rest: text, halves: null };
  const [said, keeps = '', people] = place;
  const rest = text.replace(
    said,
    ` , ${keeps.replace(/s$/i, '')} ,${people === undefined ? '' : ` for ${people} people ,`} `,
  );
  return { rest, halves: /^(?:coeliac|celiac)/i.test(keeps) ? null : [said.trim()] };
}

const leadsToCompany = /\b(?:for|we are|we're|there are|feeding|serving)\s*$/i;

/** Finds "two vegetarians and two meat eaters" in a prompt. Only the shopper knows who eats which dish, so the shopper is asked. */
export function readMixedTable(text: string): MixedTable {
  for (const find of counted) {
    const match = find.exec(text);
    if (match === null) continue;
    const [all, first, second, third, fourth] = match;
    const [a, b] = [valueOf(first), valueOf(third)];
    const keeps = [second, fourth].find((said) => new RegExp(`^${keeper}$`, 'i').test(said ?? '')) ?? '';
    const before = text.slice(0, match.index);
    const people =
      a === null || b === null ? '' : `${leadsToCompany.test(before) ? '' : 'for '}${String(a + b)} people`;
    const rest = `${people === '' ? before.replace(leadsToCompany, ' ') : before}${people} , ${keeps.replace(/s$/i, '')} , ${text.slice(match.index + all.length)}`;
    const halves: Halves = [`${first ?? ''} ${second ?? ''}`.trim(), `${third ?? ''} ${fourth ?? ''}`.trim()];
    return { rest, halves };
  }
  const match = someKeep.exec(text);
  if (match === null) return readPart(text);
  const [first = '', ...others] = match[0].split(/\b(?:but|and|while)\b|,/i);
  return { rest: text.replace(match[0], ` , ${first} , `), halves: [first.trim(), others.join(' ').trim()] };
}
