import { nameAt } from '../../../core/matching/dictionary';
import { singular } from '../../../core/singular';
import { wordsOf } from '../../../core/words';
import type { Located } from '../scan';

/** What is named by what it is made or tastes of: grape jelly, lentil soup. */
const namedByTaste = new Set(
  'jelly jam marmalade preserve curd juice nectar cordial smoothie yogurt yoghurt cheesecake liqueur soup stew sauce chutney relish vinegar sorbet sherbet pie tart crumble cake muffin cookie biscuit cracker chip crisp bar pudding'.split(
    ' ',
  ),
);

/**
 * Two foods side by side that are one in English are one: "grape jelly", "honeydew melon". Only where the second holds all that the first
 * is known to hold, so that no allergy loses sight of anything, and the first is no plural ("eggs bread" is a list without commas).
 */
export function joinCompounds(pieces: readonly Located[], text: string): Located[] {
  const joined: Located[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const whole = last === undefined ? null : compoundOf(last, piece, text);
    if (whole === null) joined.push(piece);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function compoundOf(first: Located, second: Located, text: string): Located | null {
  if (first.kind !== 'food' || second.kind !== 'food' || first.qualifier !== null || second.qualifier !== null)
    return null;
  if (!/^ $/.test(text.slice(first.end, second.start))) return null;
  if (![...first.food.has].every((content) => second.food.has.has(content))) return null;
  const said = first.text.split(/\s+/).at(-1) ?? '';
  if (singular(said.toLowerCase()) !== said.toLowerCase()) return null;
  const written = text.slice(first.start, second.end);
  const words = wordsOf(written);
  const isName = nameAt(words, 0, words.length)?.length === words.length;
  // Earl grey tea is one tea.
  const isSame = first.food.name === second.food.name;
  if (!isName && !isSame && !namedByTaste.has(words.at(-1) ?? '')) return null;
  return { ...second, text: written, start: first.start };
}
