import { singular } from '../../core/text/singular';
import { isFoodWord, isPlainWord, mayClaim } from './plain-words';
import { standInFor } from './naming/stand-ins';
import { isBrand } from './naming/words-of-title';
import type { Slot } from './slot';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

/** The longest name taken from a title, in tokens. A longer title is a text, not a name. */
const longestName = 16;

/**
 * The forms in which a whole title may be written: all of it, or the part before its first comma, bracket, dash or figure (sizes and notes
 * follow those). A title is text of the store: what stands after the end of a sentence is not part of the name, and a title that is too
 * long has no form. A brand may end in a mark ("Ja!").
 */
export function wholeNames(title: string): Token[][] {
  const name = (title.split(/(?<!^\p{L}{2,8})!|[?;:]|\.\s(?=\p{Lu})|[\n→|]/u)[0] ?? '').trim();
  const bare = name.replace(/\s+\d+(?:\.\d+)?\s?(?:g|kg|ml|cl|l|oz|lb|fl oz|pack|ct)$/i, '');
  // The part before a figure, or up to and with it: "Laura's Lean Ground Beef" of "… 92%, 1 lb", "Fage Total 5%" of "… Greek Yogurt".
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

/** The pick's title as the store writes it. Claims in it are part of the name. */
export function fullNameSlot(title: string): Slot {
  const names = wholeNames(title);
  // "Fresh thyme" of "Fresh Thyme": when all words are forms of the food, upper and lower case are equal.
  const isSaid = (tokens: readonly Token[], at: number, name: readonly Token[]): boolean =>
    startsWithRaw(tokens, at, name) ||
    (name.length > 1 &&
      name.every(({ text }) => isForm(text)) &&
      name.every(({ text }, index) => same(text, tokens[at + index]?.text ?? '')));
  return (tokens, at) => names.filter((name) => isSaid(tokens, at, name)).map((name) => at + name.length);
}

/** Whether a word names a food or a form in which it is bought. */
const isForm = (word: string): boolean => isPlainWord(word) || word === 'fresh' || word === 'raw';

/** Whether two words of a name without claims are equal, also in the plural. */
const same = (a: string, b: string): boolean =>
  a === b || singular(a) === singular(b) || (singular(b) === 'berry' && singular(a).endsWith('berry'));

/**
 * Words that change the meaning of the next word and may not be left out: "extra virgin oil" is not extra oil, "semi skimmed milk" is not
 * semi milk.
 */
const bound = new Set(['extra', 'semi', 'half']);

/**
 * Short names of the pick: consecutive plain words of its title ("basmati rice"), with or without the brand before them, or the food that
 * the shopper asked for. Words that could be a claim ("fresh", "natural") are not in them.
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
      // A word of the title may be left out: "Frozen blueberries" of "Frozen Wild Blueberries".
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
      // A beginning that another product's title has too names neither product.
      if (!startsWithRaw(tokens, at, name)) break;
      if (!theirs.some((other) => startsWithRaw(other, 0, name))) ends.push(at + length);
    }
    // "These Tesco carrots" means the pick, even when the other product is of the same brand.
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
    // "These Galas", "two packs of Cherubs": a name in the title that is no food and no claim.
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

/** The first words of a title, up to the first claim or number ("Oatly Oat Milk Barista"). */
function beginningOf(own: readonly Token[]): Token[] {
  const end = own.findIndex(({ text, raw }) => mayClaim(text) || !/^\p{L}/u.test(raw));
  return own.slice(0, Math.min(end < 0 ? own.length : end, 8));
}

/** Words that are part of brand names and could be claims by themselves. */
const makers = new Set(['farm', 'farms', 'eco', 'family', 'planet', 'nature', 'naturals', 'foods', 'organics']);

/** The brand of a title, whole or only its first words: the first words that are no food and no claim ("King Arthur", "Ocado"). */
function brandsOf(own: readonly Token[], isPlain: (word: string) => boolean): Token[][] {
  const isPlainOrClaim = ({ text }: Token): boolean => isPlain(text) || mayClaim(text);
  const end = own.findIndex((token) => isPlainOrClaim(token) || !/^\p{Lu}|^'s$|^&$/u.test(token.raw));
  let length = Math.min(end < 0 ? own.length : end, 4);
  // "Vital Farms", "Alter Eco": words that belong to a brand name after its first word.
  while (length > 0 && length < 4 && makers.has(own[length]?.text ?? '') && /^\p{Lu}/u.test(own[length]?.raw ?? ''))
    length += 1;
  return Array.from({ length }, (_, index) => own.slice(0, index + 1)).filter((brand) => brand.at(-1)?.text !== '&');
}

/** A slot without the matches that are the whole title of one of these products, because they would mean that product. */
export function exceptNames(slot: Slot, titles: readonly string[]): Slot {
  const names = titles.flatMap(wholeNames);
  return (tokens, at) => (names.some((name) => startsWithRaw(tokens, at, name)) ? [] : slot(tokens, at));
}

/** Another product by its whole title, or by the first words of its title, with or without "one" after them ("the Corner Basket one"). */
export function otherNameSlot(title: string, apart: readonly string[] = [], ingredient = ''): Slot {
  const names = wholeNames(title);
  const isStandIn = standInFor(title, ingredient);
  const [whole = []] = names;
  const foreign = apart.map((one) => tokensOf(one));
  // A beginning that this title shares with another product names neither.
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
