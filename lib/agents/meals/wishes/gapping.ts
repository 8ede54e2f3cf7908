import type { Mark } from './grammar/marks';
import { used, type Reader } from './grammar/wish-reader';

const isName = ({ tag, text, thing }: Mark): boolean => thing === null && tag !== used && /^\p{Lu}\p{Ll}+$/u.test(text);
const isThing = (mark: Mark | undefined): boolean => mark?.tag === 'T' || mark?.tag === 'B';
const endsRow = (mark: Mark | undefined): boolean => mark === undefined || /^(?:[.,;:!?)-]|and|&)$/.test(mark.tag);

/**
 * Reads the later persons of "Tom can't have nuts, Ella fish and Ravi pork", for whom only name and food are written, and of "nuts are out
 * for Tom, dairy for Ella". Each one must follow directly after the words that were read before.
 */
export function readGapping(reader: Reader): void {
  for (let at = 1; at < reader.marks.length; at += 1) {
    if (reader.marks[at - 1]?.tag !== used && !isForName(reader, at - 1)) continue;
    let next = at;
    while (/^(?:,|;|and|but)$/.test(reader.marks[next]?.tag ?? '')) next += 1;
    if (next === at) continue;
    const [first, second, third] = [reader.marks[next], reader.marks[next + 1], reader.marks[next + 2]];
    if (first === undefined || second === undefined) continue;
    const isNamed = isName(first) && isThing(second) && endsRow(third);
    const person = reader.marks[next + 2];
    const isFor = isThing(first) && second.tag === 'for' && person !== undefined && isName(person);
    const place = isNamed ? next + 1 : isFor ? next : null;
    const thing = place === null ? null : reader.thingAt(place);
    if (thing === null) continue;
    reader.leaveOut(thing, true);
    const until = isNamed ? next + 2 : next + 3;
    reader.cut(next, until, ' , ');
    reader.use(next, until);
  }
}

/** Whether "for" and a name stand directly after the words that were read: "… for Tom". */
function isForName(reader: Reader, at: number): boolean {
  const mark = reader.marks[at];
  return (
    mark !== undefined && isName(mark) && reader.marks[at - 1]?.tag === 'for' && reader.marks[at - 2]?.tag === used
  );
}

const isHeading = ({ tag }: Mark): boolean =>
  /^(?:al+er?g(?:y|ies|ens?)|intolerances?|dietar(?:y|ies)|restrictions?|dislikes|avoid|exclusions?)$/.test(tag);

/** Reads foods beside names under a heading about allergies: "Allergies - Tom (nuts), Bea (egg)", "Tom: nuts. Bea: egg. (allergies)". */
export function readNamedRows(reader: Reader): void {
  const heading = reader.marks.findIndex((mark) => isHeading(mark));
  if (heading === -1) return;
  let hasRead = false;
  for (let at = 0; at < reader.marks.length; at += 1) {
    const [first, joint] = [reader.marks[at], reader.marks[at + 1]];
    if (first === undefined || !isName(first) || !/^[(:=-]$/.test(joint?.tag ?? '')) continue;
    let next = at + 2;
    const places: number[] = [];
    for (; isThing(reader.marks[next]); next += 1) {
      places.push(next);
      if (!/^(?:,|and|or|\/)$/.test(reader.marks[next + 1]?.tag ?? '') || !isThing(reader.marks[next + 2])) break;
      next += 1;
    }
    const last = places.at(-1);
    if (last === undefined || !endsRow(reader.marks[last + 1])) continue;
    for (const place of places) {
      const thing = reader.thingAt(place);
      if (thing !== null) reader.leaveOut(thing, true);
    }
    const until = reader.marks[last + 1]?.tag === ')' ? last + 2 : last + 1;
    reader.cut(at, until, ' , ');
    reader.use(at, until);
    at = until - 1;
    hasRead = true;
  }
  if (hasRead) {
    reader.cut(heading, heading + 1, ' ');
    reader.use(heading, heading + 1);
  }
}
