import { CoachError } from '../../core/errors';

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const count = String.raw`(?:\d{1,6}(?:\.\d+)?|${words.join('|')}|a dozen|a couple)`;
const eaters = String.raw`(?:people|persons?|guests?|adults?|grown-?ups?|kids?|children|toddlers?|teens?|teenagers?|friends|servings?|portions?|serves|pax|ppl|of us|diners|eaters|mouths|hungry \w+)`;
const notEaters = String.raw`(?!\s*(?:days?|nights?|weeks?|months?|hours?|hrs?|minutes?|mins?|dollars?|bucks|euros?|eur|usd|gbp|quid|rupees|pounds?|lbs?|kg|g|grams?|oz|ounces?|cups?|ml|l|liters?|litres?|tbsp|tsp|meals|dinners|lunches|%|[$£€₹:/.]\d)\b)(?!\d|[.,]\d)`;

/** "One guest is coeliac", "1 person who can't have nuts": one of the guests, not all. */
const isSaidOf = String.raw`,? (?:is|has|can'?t|can ?not|doesn'?t|does not|won'?t|who|with|hates|dislikes|avoids|allergic|coming)\b`;

const kept = String.raw`(?:vegans?|vegetarians?|veggies?|pescatarians?|coeliacs?|celiacs?)`;
/** "Two of us are vegan", "3 guests can't have nuts": some of the guests; their number is not the servings. */
const ofPart = String.raw`(?: (?:who )?(?:are|is) (?:(?:both|all|also|strict|strictly|really|very|severely|now) )*(?:${kept}|halal|kosher|muslim|jewish|hindu|jain|allergic|intolerant|off|not|keto|on a|[\w-]+[- ](?:free|intolerant|allergic))\b| (?:have|has|with) (?:(?:an?|the|severe|bad|serious) )*(?:[\w-]+ ){0,2}?(?:allerg|intoleran|coeliac|celiac)| (?:can'?t|can ?not|don'?t|do not|won'?t|will not|never|avoid|hate|dislike)\b)`;
const ofUsKept = String.raw`(?:of (?:us|them) ${kept}(?=\s*(?:[.,;:!?)-]|and\b|but\b|$)))`;

const patterns = [
  String.raw`\b(?:for|(?:serves?|serving|feeds?|feeding|to feed|makes|yields?|servings?|people|guests)\s*:?)\s+(?:about |around |roughly |up to |at least |all |just |only |the |(?:my |a |our )?(?:family|party|group|crowd|table|household) of )*(${count})(?:\s*(?:-|to|or)\s*(${count}))?${notEaters}(?:\s+${eaters})?(?:\s*(?:and|&|\+|plus|,)\s*(${count})\s+(?:adults?|kids?|children|toddlers?|teens?|teenagers?|babies|guests)\b(?!${ofPart}))?`,
  String.raw`\b(?!one of us|(?:one|1) (?:people|person|guest|adult|kid|friend)s?${isSaidOf}|${count} ${ofUsKept})(${count})(?:\s*(?:-|to|or)\s*(${count}))?\s*-?(?:servings?|portions?|people|persons?|guests?|pax|pers|peeps|ppl|of us|diners|helpings|(?:bowl|plate)s?(?:fuls?)?(?! of)|(?:at|around) (?:the|our|my) table|in total|altogether|all told)\b(?!${ofPart})()`,
].map((pattern) => new RegExp(pattern, 'gi'));

const company: readonly [RegExp, number][] = [
  [
    /\bfor (?:me and my|my)(?: \w+)? (?:wife|husband|partner|girlfriend|boyfriend|spouse|roommate|flatmate|mum|mom|dad)(?: and (?:me|i|myself))?\b/gi,
    2,
  ],
  [/\bfor (?:just |only )?(?:me|myself)(?: alone)?\b(?! and)/gi, 1],
];

function valueOf(text: string): number {
  const lower = text.toLowerCase();
  if (lower === 'a dozen') return 12;
  if (lower === 'a couple') return 2;
  const index = words.indexOf(lower);
  return index === -1 ? Math.ceil(Number(lower)) : index + 1;
}

/** The message for a number of servings that cannot be cooked for, in one sentence. */
function checked(servings: number): number {
  if (servings >= 1 && servings <= 100) return servings;
  throw new CoachError(
    'prompt/bad-servings',
    servings < 1
      ? 'A meal needs at least 1 serving. Say for how many people, from 1 to 100.'
      : `${String(servings)} servings is more than the coach can plan for. Say a number from 1 to 100.`,
  );
}

/** "for seven layer dip", "for 3 bean salad": the number is the dish's own. */
function beginsName(text: string, isName: (words: string) => boolean): boolean {
  const words = text.split(/[\s,;:]+/).slice(0, 5);
  return [2, 3, 4, 5].some((size) => size <= words.length && isName(words.slice(0, size).join(' ')));
}

/** "Lasagne. 6. £25.": a number that is a sentence of its own, where no other is (so not the numbers of steps or of a list). */
function withLoneNumber(text: string, mark: (servings: number) => string): string {
  const alone = [...text.matchAll(/(?<=[\p{L})][.;] *)(\d{1,2})(?=[.;](?:\s|$)|$)/gu)];
  const [only] = alone;
  const isList = /(?:^|\n) *\d{1,2}[.)] /.test(text);
  if (only === undefined || alone.length > 1 || isList || Number(only[1]) < 1) return text;
  return text.slice(0, only.index) + mark(Number(only[1])) + text.slice(only.index + only[0].length);
}

/**
 * Replaces "for 4", "serves two", "for 2 adults and 3 kids" by `mark(4)`. A range gives its upper end. `isName` recognises a dish's name
 * whose number is not the servings. Throws prompt/bad-servings for fewer than 1 or more than 100.
 */
export function markServings(
  text: string,
  mark: (servings: number) => string,
  isName: (words: string) => boolean,
): string {
  let rest = text;
  for (const pattern of patterns)
    rest = rest.replace(
      pattern,
      (all: string, from: string, to: string | undefined, more: string | undefined, at: number) => {
        const number = rest.slice(at).toLowerCase().indexOf(from.toLowerCase());
        if (beginsName(rest.slice(at + number), isName)) return all;
        return mark(checked(valueOf(to ?? from) + (more === undefined || more === '' ? 0 : valueOf(more))));
      },
    );
  rest = withLoneNumber(rest, mark);
  for (const [pattern, servings] of company) rest = rest.replace(pattern, () => mark(servings));
  return rest;
}
