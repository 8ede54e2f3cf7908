import { singular } from '../../../../core/text/singular';
import { unitOf } from './count-units';

const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const number = String.raw`(?:\d+(?:\.\d+)?|an?|${words.join('|')})`;
const joint = String.raw`(?: ?\+ ?| plus | and )`;
const further = String.raw`(?:(?: (?:more|extra|other|others|spare))+)?`;
const end = String.raw`(?=\s*(?:[,.;:!?)\n]|$))`;

/** "1 dozen + 2 eggs", "two dozen plus 3": dozens and single ones of the same thing. */
const dozensFirst = new RegExp(
  String.raw`(?<![\w.,/-])(half a|${number})(?: and a (half))? ?(?:dozen|doz\.?)${joint}(${number})${further}(?:(?= +([\p{L}-]+))|${end})`,
  'giu',
);
/** "2 dozen eggs plus 3", "12 eggs + 2 more": the food is between the two counts. */
const thingBetween = new RegExp(
  String.raw`(?<![\w.,/-])(half a|${number})(?: and a (half))?( ?(?:dozen|doz\.?))? ((?:[\p{L}'-]+ ){0,2}?[\p{L}'-]+?s)(?: ?\+ ?| plus | and )(${number})((?: (?:more|extra|others?|spare))*)${end}`,
  'giu',
);
/** "6 + 6 eggs": two counts of one food. */
const counts = new RegExp(String.raw`(?<![\w.,/-])(\d+) ?(?:\+| plus ) ?(\d+)(?= +([\p{L}-]+))`, 'giu');
/** "A dozen and a half eggs". */
const halfDozens = new RegExp(String.raw`(?<![\w.,/-])(${number}) dozen and a half\b`, 'giu');

function valueOf(said: string): number {
  const word = said.toLowerCase();
  if (word === 'half a') return 0.5;
  if (/^an?$/.test(word)) return 1;
  const at = words.indexOf(word);
  return at === -1 ? Number(word) : at + 1;
}

/** Whether a word is a measure: "2 dozen and 3 cups flour" are two things. */
function isUnit(word: string | undefined): boolean {
  return word !== undefined && unitOf(singular(word.toLowerCase())) !== null;
}

/**
 * Adds counts given in two parts: "1 dozen + 2 eggs" is 14 eggs, "a dozen and a half" 1.5 dozen. Amounts of different things stay
 * separate.
 */
export function withSums(text: string): string {
  return text
    .replace(halfDozens, (_, dozens: string) => `${String(valueOf(dozens) + 0.5)} dozen`)
    .replace(
      dozensFirst,
      (all: string, dozens: string, half: string | undefined, more: string, next: string | undefined) =>
        isUnit(next) || /^an?$/i.test(more) ? all : String((valueOf(dozens) + (half ? 0.5 : 0)) * 12 + valueOf(more)),
    )
    .replace(
      thingBetween,
      (
        all: string,
        count: string,
        half: string | undefined,
        dozen: string | undefined,
        thing: string,
        more: string,
        said: string,
      ) =>
        (dozen === undefined && said === '') || isUnit(thing)
          ? all
          : `${String((valueOf(count) + (half ? 0.5 : 0)) * (dozen === undefined ? 1 : 12) + valueOf(more))} ${thing}`,
    )
    .replace(counts, (all: string, first: string, second: string, next: string) =>
      isUnit(next) ? all : String(Number(first) + Number(second)),
    );
}
