import { numberAt } from '../number-slots';
import type { Token } from '../tokens';
import { factReaders } from './fact-readers';
import type { Item } from './item';
import { isOf } from './item';
import { phrasesAt } from './phrases';
import type { PickValues } from './pick-values';
import { nameReaders } from './read-names';
import { numericReaders } from './read-numbers';
import type { Reader, Reading } from './item-reader';
import { itemOf } from './item-reader';

const marks = new Set([',', ';', ':', '.', '-', '(', ')', '/', '×', "'"]);

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );

const made = new WeakMap<PickValues, readonly Reader[]>();

/** The readers of a pick. They are kept, because several sentences of one pick are read. */
function readersOf(pick: PickValues): readonly Reader[] {
  const known = made.get(pick);
  if (known !== undefined) return known;
  const readers = [...nameReaders(pick), ...factReaders(pick), ...numericReaders(pick), vocabulary, others];
  made.set(pick, readers);
  return readers;
}

/**
 * The items of a sentence: at each position the longest one that can be read there, values and names of the pick before words of the
 * vocabulary. A string, the reason for refusal, when a token is neither: a word outside the vocabulary, or a number that no fact has.
 */
export function itemsOf(tokens: readonly Token[], pick: PickValues): Item[] | string {
  const readers = readersOf(pick);
  const dead = new Map<number, string>();
  // When nothing can be read after the longest phrase ("and in | return"), a shorter one is tried.
  const from = (at: number, before: Item | undefined): Item[] | string => {
    if (at >= tokens.length) return [];
    const known = dead.get(at);
    if (known !== undefined) return known;
    const longest = readingAt(readers, tokens, at, before);
    const choices = longest === null ? [] : [longest];
    if (longest !== null && longest.end > at + 1) choices.push(...shorterPhrases(tokens, at, longest));
    let fault = `no word: ${tokens[at]?.text ?? ''}`;
    for (const [index, { end, item }] of choices.entries()) {
      const text = tokens.slice(at, end).map((token) => token.text).join(' '); // prettier-ignore
      const own = { ...item, text };
      const rest = from(end, own);
      if (typeof rest !== 'string') return [own, ...rest];
      if (index === 0) fault = rest;
    }
    dead.set(at, fault);
    return fault;
  };
  return from(0, undefined);
}

/** The longest item that can be read at a token, with all its classes. */
function readingAt(
  readers: readonly Reader[],
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
): Reading | null {
  let best: Reading | null = null;
  for (const reading of readers.flatMap((read) => read(tokens, at, before))) {
    if (best === null || reading.end > best.end) best = reading;
    else if (reading.end === best.end) best = { end: best.end, item: joined(best.item, reading.item) };
  }
  return best;
}

/**
 * Shorter phrases of the vocabulary for the same position, when the item read there is such a phrase. Values and names are never shortened.
 */
function shorterPhrases(tokens: readonly Token[], at: number, { end, item }: Reading): Reading[] {
  const fitting = phrasesAt(tokens, at);
  if (!fitting.some(({ words, classes }) => at + words.length === end && classes === item.classes)) return [];
  return fitting
    .filter(({ words }) => at + words.length < end)
    .map(({ words, classes }) => ({ end: at + words.length, item: { classes, text: '' } }));
}

/**
 * Joins a food that is also an ingredient or a title word into one item ("milk" of milk). Of any other two readings of the same words, the
 * first is kept.
 */
export function joined(item: Item, other: Item): Item {
  if (!isOf(item, 'name') || !isOf(other, 'allergens', 'titleword')) return item;
  return { ...item, ...other, classes: new Set([...item.classes, ...other.classes]) };
}

const vocabulary: Reader = (tokens, at, before) => {
  const found = phrasesAt(tokens, at).find(({ words, classes }) => {
    // "300 g you need" must follow an amount; otherwise ("you need 300 g") the words are read one by one.
    if (words.length > 1 && classes.has('needed'))
      return isOf(before, 'amount', 'count', 'name', 'box', 'boxes', 'these', 'generic', 'than');
    // "In all" gives a sum; in "in all three carts" it does not.
    return !(
      words.length > 1 &&
      words.at(-1) === 'all' &&
      (['three', 'the', 'your', 'of', 'carts'].includes(tokens[at + words.length]?.text ?? '') ||
        numberAt(tokens, at + words.length) !== null)
    );
  });
  return found === undefined ? [] : [{ end: at + found.words.length, item: { classes: found.classes, text: '' } }];
};

const others: Reader = (tokens, at) => {
  const text = tokens[at]?.text ?? '';
  if (marks.has(text)) return [{ end: at + 1, item: itemOf('mark') }];
  if (text === "'s") return [{ end: at + 1, item: itemOf('fill') }];
  const value = numberAt(tokens, at);
  if (value !== null)
    return [
      { end: at + 1, item: { classes: new Set(text === 'one' ? ['count', 'one'] : ['count']), text: '', value } },
    ];
  const place = ordinals.indexOf(text);
  if (place >= 0) return [{ end: at + 1, item: itemOf('ordinal', { value: place + 1 }) }];
  return [];
};
