import { singular } from '../../core/text/singular';
import { isFoodWord, isPlainWord, mayClaim } from './plain-words';
import { standInFor } from './naming/stand-ins';
import { isBrand } from './naming/words-of-title';
import type { Slot } from './slot';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** Longest name taken from a title, in tokens: what goes on after it is a text, not a name. */
const longestName = 16;

/**
 * The ways a title is said whole: all of it, or up to its first comma, bracket or dash (sizes and notes stand after those). A title is a
 * store's text: what stands after the end of a sentence in it is no name, and one that is too long is not said at all. A brand may end
 * in a mark ("Ja!").
 */
export function wholeNames(title: string): Token[][] {
  const name = (title.split(/(?<!^\p{L}{2,8})!|[?;:]|\.\s(?=\p{Lu})|[\n→|]/u)[0] ?? '').trim();
  const bare = name.replace(/\s+\d+(?:\.\d+)?\s?(?:g|kg|ml|cl|l|oz|lb|fl oz|pack|ct)$/i, '');
  // "Laura's Lean Ground Beef" of "… 92%, 1 lb", "Fage Total 5%" of "… Greek Yogurt": up to a figure, or with it.
  const begun = /^(.*?\S)\s+\d/.exec(name)?.[1] ?? '';
  const figure = /^.*?\d%/.exec(name)?.[0] ?? '';
  const parts = [
    name,
    ...(/\s/.test(begun) ? [begun] : []),
    ...(/\s/.test(figure) ? [figure] : []),
    bare,
    name.split(',')[0] ?? '',
    name.split('(')[0] ?? '',
    name.split(/ [-–—] /)[0] ?? '',
  ];
  const byText = new Map(
    parts.map((part) => {
      const tokens = tokensOf(part.trim().replace(/[.,\s]+$/, ''));
      return [tokens.map(({ raw }) => raw).join(' '), tokens];
    }),
  );
  return [...byText.values()].filter(({ length }) => length > 0 && length <= longestName);
}

function startsWithRaw(tokens: readonly Token[], at: number, name: readonly Token[]): boolean {
  return name.every(({ raw }, index) => tokens[at + index]?.raw === raw);
}

/** The pick's title, as the store writes it: claims in it are read as part of a name. */
export function fullNameSlot(title: string): Slot {
  const names = wholeNames(title);
  // "Fresh thyme" of "Fresh Thyme": a form of the food, in letters of any size.
  const isSaid = (tokens: readonly Token[], at: number, name: readonly Token[]): boolean =>
    startsWithRaw(tokens, at, name) ||
    (name.length > 1 &&
      name.every(({ text }) => isForm(text)) &&
      name.every(({ text }, index) => same(text, tokens[at + index]?.text ?? '')));
  return (tokens, at) => names.filter((name) => isSaid(tokens, at, name)).map((name) => at + name.length);
}

/** A word for a food or its form, as it is bought. */
const isForm = (word: string): boolean => isPlainWord(word) || word === 'fresh' || word === 'raw';

/** A name without claims is the same whatever its letters' size; its last word may be in the plural. */
const same = (a: string, b: string): boolean =>
  a === b || singular(a) === singular(b) || (singular(b) === 'berry' && singular(a).endsWith('berry'));

/** Words that say how far the next word holds: "extra virgin oil" is no extra oil, "semi skimmed milk" no semi milk. */
const bound = new Set(['extra', 'semi', 'half']);

/**
 * Short names of the pick: a run of plain words of its title ("basmati rice"), with or without the brand before them, or the food the
 * shopper asked for. Words that could claim something ("fresh", "natural") are not in them.
 */
export function shortNameSlot(title: string, ingredient: string, others: readonly string[] = []): Slot {
  const asked = tokensOf(ingredient).filter(({ text }) => /^\p{L}/u.test(text));
  const askedWords = asked.map(({ text }) => text);
  const isAsked = (word: string): boolean => !mayClaim(word) && askedWords.some((one) => same(one, word));
  // "Stock cubes" are a food, "stock" alone is not.
  const isPlain = (word: string): boolean =>
    word === 'stock' || (!mayClaim(word) && (isPlainWord(word) || askedWords.some((one) => same(one, word))));
  const own = tokensOf(title).slice(0, 40);
  const all = brandsOf(own, isPlain);
  const theirs = others.map((other) => tokensOf(other));
  const brands = all.filter((brand) => !theirs.some((other) => startsWithRaw(other, 0, brand)));
  const runFrom = (tokens: readonly Token[], at: number, start: number): number[] => {
    const ends: number[] = [];
    for (let [index, length] = [start, 0]; ; length += 1) {
      const theirs = tokens[at + length];
      if (theirs === undefined) break;
      // "Frozen blueberries" of "Frozen Wild Blueberries": a word of the title may be left out.
      if (length > 0 && !same(own[index]?.text ?? '', theirs.text)) {
        const further = own.findIndex(({ text }, next) => next > index && next <= index + 3 && same(text, theirs.text));
        if (
          bound.has(own[index - 1]?.text ?? '') ||
          further < 0 ||
          own.slice(index, further).some(({ raw }) => !/^\p{L}/u.test(raw))
        )
          break;
        index = further;
      }
      const mine = own[index];
      if (mine === undefined || !isPlain(mine.text) || !same(mine.text, theirs.text)) break;
      if (isFoodWord(mine.text) || isAsked(mine.text)) ends.push(at + length + 1);
      index += 1;
    }
    return ends;
  };
  const begun = beginningOf(own);
  return (tokens, at) => {
    const ends = own.flatMap((_, start) => runFrom(tokens, at, start));
    for (let length = 2; length <= begun.length; length += 1) {
      const name = begun.slice(0, length);
      // The beginning of another product's name as well names neither.
      if (!startsWithRaw(tokens, at, name)) break;
      if (!theirs.some((other) => startsWithRaw(other, 0, name))) ends.push(at + length);
    }
    // "These Tesco carrots" are the pick's, though the other product is of the same maker.
    const isThis = ['this', 'these'].includes(tokens[at - 1]?.text ?? '');
    for (const brand of isThis ? all : brands) {
      if (!startsWithRaw(tokens, at, brand)) continue;
      const after = at + brand.length;
      if (isThis && !brands.includes(brand)) {
        ends.push(...own.flatMap((_, start) => runFrom(tokens, after, start)));
        continue;
      }
      for (const from of tokens[after]?.text === "'s" ? [after, after + 1] : [after]) {
        ends.push(from, ...own.flatMap((_, start) => runFrom(tokens, from, start)));
      }
    }
    // "These Galas", "two packs of Cherubs": a name in the title that is no food and claims nothing.
    const isThere = at === 0 || ['these', 'this', 'your', 'of'].includes(tokens[at - 1]?.text ?? '');
    if (
      isThere &&
      /^\p{Lu}/u.test(tokens[at]?.raw ?? '') &&
      own.some((word) => isBrand(word) && same(word.text, tokens[at]?.text ?? ''))
    )
      if (isThis || !theirs.some((other) => other.some(({ text }) => same(text, tokens[at]?.text ?? ''))))
        ends.push(at + 1);
    for (let start = 0; start < asked.length; start += 1) {
      const rest = askedWords.slice(start);
      if (rest.every((word, index) => !mayClaim(word) && same(word, tokens[at + index]?.text ?? '')))
        ends.push(at + rest.length);
    }
    return [...new Set(ends)];
  };
}

/** The words a title begins with, as far as none of them claims or measures anything ("Oatly Oat Milk Barista"). */
function beginningOf(own: readonly Token[]): Token[] {
  const end = own.findIndex(({ text, raw }) => mayClaim(text) || !/^\p{L}/u.test(raw));
  return own.slice(0, Math.min(end < 0 ? own.length : end, 8));
}

/** Words of makers' names that could claim something by themselves. */
const makers = new Set(['farm', 'farms', 'eco', 'family', 'planet', 'nature', 'naturals', 'foods', 'organics']);

/** The first words of a title that are no food and claim nothing: its brand, whole or begun ("King Arthur", "Ocado"). */
function brandsOf(own: readonly Token[], isPlain: (word: string) => boolean): Token[][] {
  const isPlainOrClaim = ({ text }: Token): boolean => isPlain(text) || mayClaim(text);
  const end = own.findIndex((token) => isPlainOrClaim(token) || !/^\p{Lu}|^'s$|^&$/u.test(token.raw));
  let length = Math.min(end < 0 ? own.length : end, 4);
  // "Vital Farms", "Alter Eco": words that are part of a maker's name after its first one.
  while (length > 0 && length < 4 && makers.has(own[length]?.text ?? '') && /^\p{Lu}/u.test(own[length]?.raw ?? ''))
    length += 1;
  return Array.from({ length }, (_, index) => own.slice(0, index + 1)).filter((brand) => brand.at(-1)?.text !== '&');
}

/** Leaves out of a slot what is the whole title of one of these products: it would be read as that one. */
export function exceptNames(slot: Slot, titles: readonly string[]): Slot {
  const names = titles.flatMap(wholeNames);
  return (tokens, at) => (names.some((name) => startsWithRaw(tokens, at, name)) ? [] : slot(tokens, at));
}

/** Another product, as its title writes it, or the first words of the title with "one" after them ("the Corner Basket one"). */
export function otherNameSlot(title: string, apart: readonly string[] = [], ingredient = ''): Slot {
  const names = wholeNames(title);
  const isStandIn = standInFor(title, ingredient);
  const [whole = []] = names;
  const foreign = apart.map((one) => tokensOf(one));
  // A beginning that this name shares with another product names neither.
  const isDistinct = (length: number): boolean => !foreign.some((one) => startsWithRaw(one, 0, whole.slice(0, length)));
  const saysOrganic = whole.some(({ text }) => text === 'organic');
  return (tokens, at) => {
    const start = ['the', 'a'].includes(tokens[at]?.text ?? '') ? [at, at + 1] : [at];
    const ends = start.flatMap((from) => {
      const quoted = tokens[from]?.text === '"' ? 1 : 0;
      const first = from + quoted;
      const found = names.filter((name) => startsWithRaw(tokens, first, name)).map((name) => first + name.length);
      let run = 0;
      while (run < whole.length && tokens[first + run]?.raw === whole[run]?.raw) run += 1;
      const begun = Array.from({ length: run }, (_, index) => first + index + 1);
      return [
        ...found,
        ...begun.filter(
          (end) =>
            /^[\p{L}\d]/u.test(tokens[end - 1]?.raw ?? '') &&
            isDistinct(end - first) &&
            (end - first >= 2 || isStandIn(tokens, end) || isBrand(whole[0])),
        ),
      ].flatMap((end) =>
        quoted === 1 ? (tokens[end]?.text === '"' ? [end + 1] : []) : isStandIn(tokens, end) ? [end, end + 1] : [end],
      );
    });
    if (tokens[at]?.text === 'another') ends.push(at + 1, ...(isStandIn(tokens, at + 1) ? [at + 2] : []));
    if (saysOrganic && tokens[at]?.text === 'the' && tokens[at + 1]?.text === 'organic' && isStandIn(tokens, at + 2))
      ends.push(at + 3);
    return [...new Set(ends)];
  };
}
