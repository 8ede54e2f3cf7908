import { singular } from '../../core/text/singular';
import type { Slot } from './slot';
import { tokensOf } from './tokens';

/** Words for any pack, whatever it is made of. */
const anyPack = ['pack', 'package', 'packet'];

/** Containers that a title may name. When it names one, only that one may be used for the pick. */
const containers = new Set(
  'bag box carton can tin bottle jar tub jug block brick bunch head loaf tube tray punnet pouch sachet container bar punnet'.split(
    ' ',
  ),
);

/**
 * Usual containers of goods that are sold by weight or by volume. Own list. A row with `food` applies only to titles that have such a word.
 */
const byUnit: readonly { unit: RegExp; food?: RegExp; words: readonly string[] }[] = [
  { unit: /\d\s*(?:g|kg|oz|lb)s?\b/i, words: ['bag', 'box'] },
  { unit: /\b(?:pack|ct|count)\b/i, words: ['box', 'bag'] },
  { unit: /\d\s*(?:ml|cl|l|fl oz|gal|gallon|pt|qt)\b/i, words: ['bottle', 'carton'] },
  { unit: /./, food: /\b(?:canned|tinned|beans?|chickpeas?|chopped tomato(?:es)?|tuna|coconut milk)\b/i, words: ['can', 'tin'] },
  { unit: /./, food: /\b(?:tofu|cheese|cheddar|feta|butter)\b/i, words: ['block'] },
  { unit: /./, food: /\b(?:yogh?urt|cream|hummus|ricotta)\b/i, words: ['tub', 'container'] },
  { unit: /./, food: /\bchocolate\b/i, words: ['bar'] },
  { unit: /./, food: /\beggs?\b/i, words: ['carton', 'box'] },
  { unit: /./, food: /\b(?:\w+berry|\w+berries|grapes?|cherry tomato(?:es)?)\b/i, words: ['punnet', 'container', 'box'] },
  { unit: /./, food: /\b(?:bread|sourdough)\b/i, words: ['loaf'] },
  { unit: /./, food: /\b(?:honey|ketchup|syrup|sauce|dressing|vinegar|oil|mayonnaise|mustard)\b/i, words: ['bottle'] },
  { unit: /./, food: /\b(?:jam|honey|olives|mustard|salsa|sauce|tahini|peanut butter)\b/i, words: ['jar'] },
]; // prettier-ignore

/** The words that the pack of a pick may be called by: those in its title or its need, or else the usual ones for such a food. */
function containersOf(title: string, ingredient: string, need: string): readonly string[] {
  // "4 x 145g" is one pack of several cans, so "can" does not mean the pack.
  if (/\d\s*[x×]\s*\d/i.test(title)) return [];
  const said = tokensOf(`${title} ${need}`)
    .map(({ text }) => singular(text))
    .filter((word) => containers.has(word));
  if (said.length > 0) return said.flatMap((word) => (word === 'can' || word === 'tin' ? ['can', 'tin'] : [word]));
  return byUnit
    .filter(({ unit, food }) => unit.test(title) && (food === undefined || food.test(`${title} ${ingredient}`)))
    .flatMap(({ words }) => words);
}

/** Slots for the word for one pack and for the word for several. */
export function containerSlots(title: string, ingredient: string, need: string): { one: Slot; several: Slot } {
  const words = new Set([...anyPack, ...containersOf(title, ingredient, need)]);
  return {
    one: (tokens, at) => (words.has(tokens[at]?.text ?? '') ? [at + 1] : []),
    several: (tokens, at) => {
      const text = tokens[at]?.text ?? '';
      return !words.has(text) && words.has(singular(text)) ? [at + 1] : [];
    },
  };
}
