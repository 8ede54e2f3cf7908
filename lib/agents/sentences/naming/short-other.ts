import { singular } from '../../../core/text/singular';
import type { Slot } from '../slot';
import type { Token } from '../tokens';
import { tokensOf } from '../tokens';
import { mayClaim } from '../plain-words';
import { standInFor } from './stand-ins';
import { isBrand, isSameWord, runsOfTitle, wordSet } from './words-of-title';

/** What a short name of another product may not be confused with. */
export interface Apart {
  /** Words of the pick's own title, food, labels and amounts. */
  own: ReadonlySet<string>;
  /** Titles of the other products that the pick is compared with. */
  titles: readonly string[];
  /** The food that was asked for. */
  ingredient: string;
  packs: number;
  hasLabel: boolean;
}

/** Whether a word can distinguish products: function words and marks cannot. */
const tells = (word: string): boolean =>
  /[\p{L}\d]/u.test(word) && !/^(?:a|an|the|of|in|on|and|with|for|at|to|by)$/.test(word);

/** Words for "not this one" before a name. The second set also implies that the pick is not an ordinary product. */
const otherWords = new Set(['other', 'alternative']);
const regularWords = new Set(['regular', 'standard', 'ordinary']);

/**
 * Short names of another product: words of its title in their order, possibly with gaps, with or without a general noun ("the Bell & Evans
 * Organic chicken", "the Asda cheddar", "Napolina's 1L", "the 1kg Tesco bag"). At least one of the words must be absent from the pick and
 * from each further product, so that the name can mean no other product. A name without a brand needs "the", or two words exactly as the
 * title writes them.
 */
export function shortOtherSlot(title: string, apart: Apart): Slot {
  const own = tokensOf(title).slice(0, 40);
  const rivals = apart.titles.map((one) => wordSet(one));
  const isFood = wordSet(apart.ingredient);
  const isOnly = apart.titles.length === 0;
  // A product whose title makes a claim is not an ordinary one.
  const mayBeRegular = isOnly && apart.hasLabel && !own.some(({ text }) => mayClaim(text));
  const isStandIn = standInFor(title, apart.ingredient);
  const isDistinct = (words: readonly Token[], sets: readonly ReadonlySet<string>[]): boolean =>
    sets.every((set) => words.some(({ text }) => tells(text) && !set.has(singular(text))));
  return (tokens, at) => {
    const [first] = [tokens[at]?.text ?? ''];
    const isThe = first === 'the' || first === 'that';
    const from = isThe || first === 'a' || first === 'an' ? at + 1 : at;
    const quote = tokens[from]?.text === '"' ? 1 : 0;
    const isOther = isThe && otherWords.has(tokens[from]?.text ?? '') && isOnly;
    const isRegular = isThe && regularWords.has(tokens[from]?.text ?? '') && mayBeRegular;
    const start = from + quote + (isOther || isRegular ? 1 : 0);
    const ends: number[] = [];
    for (const { end, words } of runsOfTitle(own, tokens, start)) {
      const isTold = tells(words[0]?.text ?? '') && isDistinct(words, [apart.own, ...rivals]);
      const hasBrand = isBrand(words[0]) || words.some((word) => isBrand(word) && !apart.own.has(singular(word.text)));
      const isWritten = words.every((word, index) => tokens[start + index]?.raw === word.raw) && words.length > 1;
      const hasNoun = isStandIn(tokens, end) || words.length > 1;
      const isNumber = words.every(({ text }) => /^\d/.test(text) || text.length <= 2);
      const isMeant =
        (isTold && (hasBrand || isWritten || (isThe && hasNoun)) && (!isNumber || isStandIn(tokens, end))) ||
        ((isOther || isRegular) &&
          (!/^\d/.test(words[0]?.text ?? '') || tokens[end - 1]?.text === 'pack' || isStandIn(tokens, end)));
      if (!isMeant) continue;
      ends.push(...closed(tokens, end, quote === 1));
    }
    // "The other pack", "the regular eggs": possible because there is no third product.
    if (isOther || isRegular) {
      if (isStandIn(tokens, start) && apart.packs === 1) ends.push(start + 1);
      let food = start;
      while (isFood.has(singular(tokens[food]?.text ?? ''))) food += 1;
      if (food > start && apart.packs === 1) ends.push(...closed(tokens, food, false));
    }
    return [...new Set(ends)];
  };
  /** The ends of a name with what may follow it: a quotation mark, "'s", a general noun, or "of" or "from" with more words of the title. */
  function closed(tokens: readonly Token[], end: number, isQuoted: boolean): number[] {
    if (isQuoted) return tokens[end]?.text === '"' ? [end + 1] : [];
    const ends = [end];
    const noun = isStandIn(tokens, end) ? end + 1 : end;
    if (noun > end) ends.push(noun);
    if (['of', 'from', 'by'].includes(tokens[noun]?.text ?? '')) {
      const isOf = tokens[noun]?.text === 'of';
      for (const { end: far, words } of runsOfTitle(own, tokens, noun + 1))
        if (isOf || words.some(isBrand)) ends.push(far);
    }
    // "The Tesco peas": the food in the shopper's words.
    let food = noun;
    while (isFood.has(singular(tokens[food]?.text ?? '')) && !own.some((one) => isSameWord(one.text, tokens[food]?.text ?? ''))) food += 1; // prettier-ignore
    if (food > noun) ends.push(food);
    return ends;
  }
}
