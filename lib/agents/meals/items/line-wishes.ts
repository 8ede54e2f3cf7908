import { singularPhrase } from '../../../core/text/singular';
import type { DishBook } from '../dishes/dish-book';
import { draftOf } from '../draft';
import type { Lexicon } from '../words/lexicon';
import type { ParsedLine } from '../parse-line';
import { isDiet } from '../words/vocabulary';
import { qualifierAt, type Qualifier } from '../wishes/qualifier';
import { findThing } from '../wishes/foods/things';
import { keyWords } from '../words/prompt-words';

/** The wish of one line of a list, with the words for it before the name: "gluten-free". */
interface LineWish {
  names: string[];
  diets: string[];
  avoid: string[];
}

const beside =
  /^(?:must|has|have|need|should|to|be|please|pl|only|if|possible|certified|strictly|labelled|labeled|label|one|kind|type|version|the|a|and|make|sure|it|they|is|are|also|that|which|all|safe|friendly|ideally|preferably|pref|thank|thx|rennet|or)$/;
/** Words that make it a wish of the whole table, or no wish. */
const isOfAll = /\b(?:we|us|our|i|i'm|my|everyone|everybody|everything|all of|all must|all (?=\w+[- ]free))\b/i;
const isOffered = /\b(?:or|if|option(?:al)?|alternatives?|substitut\w*|see|instead|use|swap|like|such as|e\.?g)\b/i;
const isNone = /^or\b|\b(?:not|needed|required|optional|unless|doesn't|needn't|no need)\b/i;

/** Names that have the word without being a wish. */
const noWish = /^(?:coarse |flaky )?kosher (?:\w+ )?(?:salt|dills?|pickles?|dill pickles?)$/;

/** A qualifier that the rules can check. */
function wishAt(words: readonly string[], at: number, lexicon: Lexicon): { qualifier: Qualifier; size: number } | null {
  const found = qualifierAt(words, at, lexicon);
  if (found === null) return null;
  const { name, constraints } = found.qualifier;
  const diets = name === 'lactose-free' ? ['lactose-free'] : constraints.diets.filter(isDiet);
  if (diets.length + constraints.avoid.length === 0) return null;
  const said = constraints.avoid.length > 0 || name === 'lactose-free' || !isDiet(diets[0] ?? '') ? name : diets[0];
  return { qualifier: { name: said ?? name, constraints: { diets, avoid: constraints.avoid } }, size: found.size };
}

/** Reads a text that only states a wish: "must be gluten free", "no nuts, vegan please". Null for any other. */
function readWish(text: string, lexicon: Lexicon, isLenient = false): LineWish | null {
  if (isOfAll.test(text) || isNone.test(text)) return null;
  const words = keyWords(text);
  const wish: LineWish = { names: [], diets: [], avoid: [] };
  for (let at = 0; at < words.length;) {
    const found = wishAt(words, at, lexicon);
    const word = words[at] ?? '';
    const isWithout = /^(?:no|without)$/.test(word);
    const thing = isWithout ? findThing(words, at + 1, lexicon, words[at + 1] ?? '') : null;
    if (found !== null) {
      wish.names.push(found.qualifier.name);
      wish.diets.push(...found.qualifier.constraints.diets);
      wish.avoid.push(...found.qualifier.constraints.avoid);
      at += found.size;
    } else if (thing !== null) {
      const diet = thing.isClass ? `${thing.name}-free` : '';
      if (isDiet(diet) && thing.name !== 'nut') {
        wish.names.push(diet);
        wish.diets.push(diet);
      } else wish.avoid.push(thing.name);
      at += 1 + thing.size;
    } else if (isLenient || beside.test(word)) at += 1;
    else return null;
  }
  return wish.diets.length + wish.avoid.length === 0 ? null : wish;
}

/** Moves the diets of a name to its front: "halal mince", "pasta gluten free". */
function ofName(name: string, lexicon: Lexicon): { wish: LineWish; rest: string } {
  const written = name.split(/\s+/);
  const wish: LineWish = { names: [], diets: [], avoid: [] };
  const rest: string[] = [];
  for (let at = 0; at < written.length;) {
    const words = written.slice(at).flatMap((word) => keyWords(word));
    const found = wishAt(words, 0, lexicon);
    let taken = 0;
    for (let read = 0; found !== null && read < found.size; taken += 1)
      read += keyWords(written[at + taken] ?? '').length;
    if (found === null || (words.length === found.size && rest.length === 0 && wish.names.length === 0)) {
      rest.push(written[at] ?? '');
      at += 1;
      continue;
    }
    wish.names.push(found.qualifier.name);
    wish.diets.push(...found.qualifier.constraints.diets);
    wish.avoid.push(...found.qualifier.constraints.avoid);
    at += taken;
  }
  return { wish, rest: rest.join(' ') };
}

/** "Veggie sausages" are vegetarian; veggie straws are made of vegetables. */
function isMeatless(name: string, lexicon: Lexicon): boolean {
  const [, noun] = /^(?:veggie|veg) (.+)$/.exec(name) ?? [];
  if (noun === undefined) return false;
  const { has } = draftOf(lexicon, { name: noun, form: null, quantity: null, source: 'list' });
  return has.has('meat') || has.has('pork') || has.has('fish');
}

/**
 * A line with the wish in its own words: "halal mince", "pasta (gluten free)", "milk - must be lactose free". The diet is part of the
 * name it is searched by, and applies to this line alone.
 */
export function withLineWishes<T extends Pick<ParsedLine, 'name' | 'note'>>(
  line: T,
  lexicon: Lexicon,
): T & { constraints?: { diets: string[]; avoid: string[] } } {
  const { wish, rest } = noWish.test(line.name) ? { wish: null, rest: line.name } : ofName(line.name, lexicon);
  const parts = (line.note ?? '').split(/\s*;\s*/);
  // A wish also counts beside words for whom or what it is, but not where another thing is only offered.
  const said = parts.map(
    (part) => readWish(part, lexicon) ?? (isOffered.test(part) ? null : readWish(part, lexicon, true)),
  );
  const all = [...(wish === null ? [] : [wish]), ...said.flatMap((each) => each ?? [])];
  const diets = [
    ...new Set([...all.flatMap((each) => each.diets), ...(isMeatless(line.name, lexicon) ? ['vegetarian'] : [])]),
  ];
  const avoid = [...new Set(all.flatMap((each) => each.avoid))];
  if (diets.length + avoid.length === 0) return line;
  const names = [...new Set(all.flatMap((each) => each.names))];
  return { ...line, name: [...names, rest].join(' '), constraints: { diets, avoid } };
}

/** Reads a line about everything to buy: "(everything must be gluten free)". */
export function wishesOfAll(note: string | null, lexicon: Lexicon): string[] {
  return (note ?? '').split(/\s*;\s*/).filter((part) => {
    const words = keyWords(part);
    return isOfAll.test(part) && words.some((_, at) => wishAt(words, at, lexicon) !== null);
  });
}

const bracketed = /^(.*?\p{L}.*?)\s*\(([^()]+)\)\s*$/u;
const dashed = /^(.*?\p{L}.*?)(?:\s+-|:)\s+(.+)$/u;

/**
 * A list with the wish of an item before its name: "bread (gluten free), milk" becomes "gluten-free bread, milk". After a dash at the end
 * of a comma-separated line it may apply to all, unless other items have such words. `isOfList`: this is the rest of a list whose other
 * lines are read.
 */
export function wishesBeforeNames(text: string, book: DishBook, lexicon: Lexicon, isOfList = false): string {
  const parts = text.split(/(\s*(?:[;\n]|,(?!\d)(?![^(]*\)))\s*)/);
  const isList = isOfList || parts.filter((part, at) => at % 2 === 0 && part.trim() !== '').length > 1;
  if (!isList) return text;
  const dashes = parts.filter((part) => turned(part, dashed, book, lexicon) !== null).length;
  const isRow = !isOfList && !text.includes('\n');
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return part;
      const inBrackets = turned(part, bracketed, book, lexicon);
      if (inBrackets !== null) return inBrackets;
      return (isRow && dashes === 1 && at === parts.length - 1 ? null : turned(part, dashed, book, lexicon)) ?? part;
    })
    .join('');
}

/** One item with its wish before its name; null where it has none, or where it is the name of a dish. */
function turned(part: string, pattern: RegExp, book: DishBook, lexicon: Lexicon): string | null {
  const found = pattern.exec(part)?.slice(1);
  const [item = '', said = ''] = found ?? [];
  if (found === undefined) return null;
  const wish = readWish(said, lexicon);
  if (wish === null || wish.names.length === 0 || wish.names.length < wish.diets.length + wish.avoid.length)
    return null;
  const [, lead = '', name = ''] =
    /^((?:[\d½¼¾][\d./½¼¾]*\s*(?:x\s+)?(?:(?:kg|g|gr|lbs?|oz|ml|l|cl|pints?|packs?|tins?|cans?|jars?|tubs?|loa(?:f|ves)|box(?:es)?|bags?|bottles?|packets?)\b\.?\s*(?:of\s+)?)?)?)(.+)$/i.exec(
      item,
    ) ?? [];
  if (lexicon.headOf(singularPhrase(name.toLowerCase())) === null && lexicon.find(name) === null) return null;
  if (lead === '' && lexicon.find(name) === null && book.find(name) !== null) return null;
  return `${lead}${wish.names.join(' ')} ${name}`;
}
