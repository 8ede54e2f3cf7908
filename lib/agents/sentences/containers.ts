import { singular } from '../../core/text/singular';
import type { Slot } from './slot';
import { tokensOf } from './tokens';

/** Words for any pack, which say nothing of what it is made of. */
const anyPack = ['pack', 'package', 'packet'];

/** Containers a title may name; where it names one, no other is said of the pick. */
const containers = new Set(
  'bag box carton can tin bottle jar tub jug block brick bunch head loaf tube tray punnet pouch sachet container bar punnet'.split(
    ' ',
  ),
);

/** Usual containers of what is sold by weight and by volume. Own list; one that fits only some foods asks for a word of them. */
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

/** What the pack of a pick may be called: what its title or its need names, else what such a food usually comes in. */
function containersOf(title: string, ingredient: string, need: string): readonly string[] {
  // "4 x 145g" is one pack of several cans: a can is then no pack.
  if (/\d\s*[x×]\s*\d/i.test(title)) return [];
  const said = tokensOf(`${title} ${need}`)
    .map(({ text }) => singular(text))
    .filter((word) => containers.has(word));
  if (said.length > 0) return said.flatMap((word) => (word === 'can' || word === 'tin' ? ['can', 'tin'] : [word]));
  return byUnit
    .filter(({ unit, food }) => unit.test(title) && (food === undefined || food.test(`${title} ${ingredient}`)))
    .flatMap(({ words }) => words);
}

/** The word for one pack, and for several. */
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
