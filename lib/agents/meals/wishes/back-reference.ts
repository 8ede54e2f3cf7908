import { lineOf, markAt, pattern } from './grammar/pattern';
import { used, type Reader } from './grammar/wish-reader';

/** Wishes that refer to a food named before: "I'm allergic to those", "… without them", "my eldest can't have it". */
const pointers = [
  {
    find: pattern('{allergic} (?:to|of) (?:(?:all|any|both|some|one) (?:of )?)?(?:it|them|em|those|that|these|this|the (?:stuff|things?))(?= [.,;:!?)-]|$| (?:so|and|but|for|S))'),
    isStrong: true,
  },
  {
    find: pattern('(?:{cant} {adverb}{eat}|without|avoids?|avoiding|hates?|reacts? to|leave out|leave|keep|skip|hold|omit|none of|steer clear of|stay away from|no) (?:(?:all|any|both|either) (?:of )?)?(?:it|them|em|those|that|these|the stuff)(?: (?:out|off|away|at all|anymore|either|please|though|in it|in them|in))*(?= [.,;:!?)-]|$| (?:so|and|but|S))'),
    isStrong: false,
  },
  {
    // "can we go without", "I'd rather go without", "so carbonara for two without"
    find: pattern('(?:(?:go|do|make it|made|cook it|S|live) )without(?= [.,;:!?)]|$| (?:please|pls|thanks|though))'),
    isStrong: false,
  },
]; // prettier-ignore

/**
 * Leaves out the food that a pronoun in a wish refers to: the last food named before it that no rule has read yet. When several foods were
 * named, the shopper is asked. The pronoun never refers to a dish, because the dish is what is cooked.
 */
export function readPointing(reader: Reader): void {
  for (const { find, isStrong } of pointers) {
    const line = lineOf(reader.marks);
    for (const match of line.matchAll(find)) {
      const from = markAt(line, match.index);
      const until = from + match[0].trim().split(' ').length;
      if (reader.marks.slice(from, until).some(({ tag }) => tag === used)) continue;
      const named = namedBefore(reader, from);
      const [last] = named;
      const thing = last === undefined ? null : reader.thingAt(last);
      if (last === undefined || thing === null) {
        // "Swap the lamb, we avoid it"
        if (!isStrong) reader.avoid.push(...reader.swaps.map(({ instead, allergen }) => allergen ?? instead));
        continue;
      }
      reader.leaveOut(thing, isStrong);
      if (named.length > 1 || !isStrong) reader.doubtful.push(reader.marks[last]?.text ?? thing.name);
      reader.cut(last, last + 1, ' , ');
      reader.use(last, last + 1);
      reader.cut(from, until, ' , ');
      reader.use(from, until);
    }
  }
}

/** The positions of the foods in this sentence and the one before, the last one first. */
function namedBefore(reader: Reader, from: number): number[] {
  const places: number[] = [];
  let ends = 0;
  for (let at = from - 1; at >= 0 && ends < 2; at -= 1) {
    const tag = reader.marks[at]?.tag ?? '';
    if (/^[.;!?]$/.test(tag) && at < from - 1) ends += 1;
    // An earlier wish ends the search, because the pronoun then means the food of that wish.
    if (tag === used) return places;
    if (tag === 'T' && ends < 2) places.push(at);
  }
  return places;
}
