import type { Food } from '../../words/lexicon';
import type { Located } from '../../piece';

/**
 * The liquid a food is preserved in describes it and is not bought separately: "tuna in spring water", "peaches in juice", "sardines in
 * tomato sauce".
 */
const keptIn =
  /^ in (?:(?:its|their|the|own|extra|virgin|light|heavy|natural|pure|spring|salt|salted|sea|olive|sunflower|vegetable|rapeseed|canola|fruit|apple|pineapple|grape|pear|lemon|white|wine|malt|sugar) )*(?:oil|water|brine|juice|syrup|vinegar)(?![\p{L}-])/iu;
const inSauce =
  /^ in (?:a )?(?:(?:spicy|hot|rich|sweet) )?(?:tomato|mustard|chill?i|barbecue|bbq|curry) sauce(?![\p{L}-])/iu;

/** Whether shops sell a food in its sauce; other foods in a sauce are cooked that way at home. */
function isSoldInSauce({ name, has }: Food): boolean {
  return has.has('fish') || has.has('shellfish') || /(?:bean|pea|lentil)$/.test(name);
}

/** Joins each food with the liquid it is preserved in into one piece. */
export function joinPackingMedium(pieces: readonly Located[], text: string): Located[] {
  const joined: Located[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const end = piece.kind === 'food' ? endOfKeeping(piece.food, text.slice(piece.end), piece.end) : null;
    const last = end === null ? -1 : pieces.findIndex((other) => other.end === end);
    const next = pieces[last + 1];
    const isWhole = last > index && (next === undefined || next.kind === 'break' || next.kind === 'number');
    if (piece.kind !== 'food' || end === null || !isWhole) {
      joined.push(piece);
      continue;
    }
    joined.push({ ...piece, text: `${piece.text}${text.slice(piece.end, end)}`, end });
    index = last;
  }
  return joined;
}

function endOfKeeping(food: Food, after: string, from: number): number | null {
  const found = keptIn.exec(after) ?? (isSoldInSauce(food) ? inSauce.exec(after) : null);
  return found === null ? null : from + found[0].length;
}

/** A name without the liquid it is preserved in, and that liquid; null where there is none. */
export function splitPackingMedium(name: string): { name: string; keeping: string } | null {
  const at = name.search(/(?<=\S) in /i);
  if (at === -1) return null;
  const rest = name.slice(at);
  const found = keptIn.exec(rest) ?? inSauce.exec(rest);
  return found?.[0].length === rest.length ? { name: name.slice(0, at), keeping: rest.trim().toLowerCase() } : null;
}
