import { isNamed } from '../../../../core/matching/names/dictionary';
import { wordsOf } from '../../../../core/text/comparable-words';
import { unitOf } from '../amounts/count-units';
import type { Located } from '../../piece';

/** Words that name the product when they follow a food: "garlic granules", "onion rings", "coffee pods". */
const heads = new Set(
  `granule powder paste nectar pod capsule stick triangle slice medallion scratching ring tube cube puree pudding mix cocktail segment
  spear glaze sauce dressing roll cone pot tart dipper creamer pastry snap loaf strip goujon burger steak pate hash drop twist crisp chip essence extract filling
  topping base crust shell liner wrap kit spread drink concentrate cordial squash flake crumb rind drippings bite puff cracker biscuit cookie wafer thin
  sweet candy gum lolly popsicle smoothie shake liqueur seasoning rub marinade relish pickle preserve conserve compote butter cream milk cheese oil flour
  starch syrup salt vinegar water juice tea coffee soda bread bun bagel muffin cake pie soup stew noodle pasta rice bean seed nut kernel sprout shoot heart`.split(
    /\s+/,
  ),
);

/** Packages: "mackerel tins" are tinned mackerel, not another product. */
const tins = /^(?:tins?|cans?)$/i;

/** A food whose name begins with an unknown word: oat bran. Null where the two are no name. */
function ownName(first: Located, second: Located): Located | null {
  if (first.kind !== 'unknown' || (second.kind !== 'food' && second.kind !== 'dish') || second.food === null)
    return null;
  const whole = `${first.text} ${second.text}`;
  if (second.qualifier !== null || !isNamed(wordsOf(whole).join(' '))) return null;
  return { ...second, kind: 'food', food: second.food, text: whole, start: first.start };
}

/**
 * Joins a food and the word that ends its name into one piece: English names the thing last, so "onion rings" are not onions. Only a word
 * without another meaning directly after a food; other words are a brand or a wish.
 */
export function joinHeads(pieces: readonly Located[]): Located[] {
  const joined: Located[] = [];
  for (const [at, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const isAfter = last !== undefined && 'end' in last && piece.start - last.end === 1;
    const before = isAfter ? ownName(last, piece) : null;
    if (before !== null) {
      joined[joined.length - 1] = before;
      continue;
    }
    if (!isAfter || !('text' in piece) || (piece.kind !== 'unknown' && piece.kind !== 'filler')) {
      joined.push(piece);
      continue;
    }
    const food = last.kind === 'food' ? last.food : last.kind === 'dish' ? last.food : null;
    if (food === null || (last.kind !== 'food' && last.kind !== 'dish')) {
      joined.push(piece);
      continue;
    }
    const [word = ''] = wordsOf(piece.text);
    // A bracket or a dash is not part of a name: "chili (vegan)" is chili.
    if (word === '') {
      joined.push(piece);
      continue;
    }
    const whole = `${last.text} ${piece.text}`;
    const next = pieces[at + 1]?.kind ?? 'break';
    if (tins.test(piece.text) && (next === 'break' || next === 'number' || next === 'servings'))
      joined[joined.length - 1] = { ...last, kind: 'food', food, text: `tinned ${last.text}`, end: piece.end };
    else if ((heads.has(word) && unitOf(word) === null) || isNamed(wordsOf(whole).join(' ')))
      joined[joined.length - 1] = { ...last, kind: 'food', food, text: whole, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}
