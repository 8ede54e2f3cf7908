import { isFiller } from '../../words/vocabulary';
import { keyWords } from '../../words/prompt-words';
import { wishRules } from '../grammar/grammar';
import { lineOf, markAt } from '../grammar/pattern';
import type { Reader } from '../grammar/wish-reader';
import type { Thing } from './things';

/** The most names that are tried: each costs one pass over the whole grammar. */
const mostTried = 12;

/**
 * Corrects misspelled foods that a rule of the grammar would leave out ("penuts are a no no"). When such a food is left out, the shopper is
 * told how the word was understood.
 */
export function readMisspelled(reader: Reader): { written: string; name: string }[] {
  const found: { written: string; name: string }[] = [];
  let tried = 0;
  reader.marks.forEach((mark, at) => {
    if (tried >= mostTried || !/^[a-z]{4,}$/.test(mark.tag) || isFiller(keyWords(mark.tag)[0] ?? '')) return;
    // "Zero risk of peanuts": the food follows later.
    if (reader.marks[at + 1]?.tag === 'of') return;
    const thing = reader.corrected(mark.text);
    if (thing === null) return;
    tried += 1;
    if (!isSaidAgainst(reader, at, false)) return;
    reader.marks[at] = { ...mark, tag: 'T', thing };
    found.push({ written: mark.text, name: thing.name });
  });
  return found;
}

/**
 * Treats a second dish as an avoided food when a rule about the body would leave it out: "satay makes my lips tingle, so a stir fry". The
 * harmful ingredient is unknown, so the shopper is asked.
 */
export function readDishesAgainst(reader: Reader): void {
  const dishes = reader.marks.flatMap(({ tag }, at) => (tag === 'M' && reader.hasDishOutside(at) ? [at] : []));
  for (const at of dishes.slice(0, mostTried)) {
    const mark = reader.marks[at];
    if (mark === undefined || !isSaidAgainst(reader, at, true)) continue;
    const thing: Thing = { name: mark.text.toLowerCase(), size: 1, isClass: false, food: null, wider: null };
    reader.marks[at] = { ...mark, tag: 'T', thing };
    reader.doubtful.push(mark.text);
  }
}

function isSaidAgainst({ marks }: Reader, at: number, isStrongOnly: boolean): boolean {
  const line = lineOf(marks.map((mark, place) => (place === at ? { ...mark, tag: 'T' } : mark)));
  return wishRules.some((rule) => {
    if (rule.kind === 'embrace' || rule.isDoubtful === true || (isStrongOnly && !rule.isStrong)) return false;
    return [...line.matchAll(rule.find)].some((match) => {
      const from = markAt(line, match.index);
      // A lead ends directly before the food, a trail begins at it.
      return rule.kind === 'trail' ? from === at : markAt(line, match.index + match[0].length) === at;
    });
  });
}
