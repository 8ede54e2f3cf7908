import { corrections } from './meals/words/fuzzy';
import { parseIngredientLine } from './meals/parse-line';
import { keyWords } from './meals/words/prompt-words';
import type { Quantity } from '../core/meal/quantity';

/** The fields of an answer's ingredient that a list determines. */
export interface ListedIngredient {
  name: string;
  form: string | null;
  amount: number | null;
  unit: string | null;
  note: string | null;
}

/** One item as the shopper wrote it: the words that must come back, all its words, its amount. */
interface Item {
  text: string;
  words: string[];
  spoken: Set<string>;
  quantity: Quantity | null;
  hasNumber: boolean;
}

/** Words about people, not about what to buy. */
const aside =
  /\b(?:for|serves)\s+(?:\d+|a|one|two|three|four|five|six|eight|ten)\b.*$|\b(?:no|without|avoid(?:ing)?|allergic to|under|less than|at most|within|budget)\b.*$/i;
const joiners = new Set([
  'and',
  'or',
  'of',
  'with',
  'the',
  'some',
  'any',
  'a',
  'an',
  'plus',
  'also',
  'more',
  'please',
  'i',
  'need',
  'want',
  'buy',
  'get',
]);
const numbers = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|half|quarter|couple|few|an?)\b/i;

/** The items of a list as the shopper wrote them. What is between two "and"s may be one item or two; its words decide. */
export function itemsOf(prompt: string): string[] {
  return prompt
    .split(/[,;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** Whether a prompt asks for ideas instead of giving a list, though it names only foods ("something with rice and garlic"). */
export function isWish(prompt: string): boolean {
  return /\b(?:something|anything|whatever|ideas?|inspir\w+|surprise|suggest\w*|(?:a|an|my|our|quick|easy|healthy|light) (?:\w+ )?(?:meal|dinner|lunch|breakfast|brunch|supper|dish|recipe|snack)s?)\b/i.test(
    prompt,
  );
}

/**
 * The differences between an answer and the shopper's list, in words a model can act on; empty when there are none. Every word that names
 * something to buy must come back once, in order, inside one item's ingredient; no other word may name one; no amount may be invented.
 * @param known what the rules read in the list: "mint and zhug" are two items when mint is one of them, "mac and cheese" is one
 */
export function exactListIssues(
  ingredients: readonly ListedIngredient[],
  list: readonly string[],
  known: readonly string[],
): string[] {
  const items = list.map(readItem).filter(({ words }) => words.length > 0);
  const issues: string[] = [];
  let at = 0;
  let left = [...(items[0]?.words ?? [])];
  let taken = 0;
  for (const ingredient of ingredients) {
    if (left.length === 0 && at + 1 < items.length) {
      at += 1;
      left = [...(items[at]?.words ?? [])];
      taken = 0;
    }
    const item = items[at];
    if (item === undefined || left.length === 0) {
      issues.push(`"${ingredient.name.slice(0, 40)}" is not in the list`);
      continue;
    }
    const strangers = namedBy(ingredient.name).filter((word) => !isSpoken(word, item.spoken));
    const said = new Set([ingredient.name, ingredient.form ?? '', ingredient.note ?? ''].flatMap(namedBy));
    const rest = left.filter((word) => !isSpoken(word, said));
    if (strangers.length > 0 || rest.length === left.length) {
      issues.push(`"${item.text.slice(0, 40)}" came back as "${ingredient.name.slice(0, 40)}"`);
      left = [];
      continue;
    }
    if (isTwo(ingredient.name, known)) issues.push(`"${ingredient.name.slice(0, 40)}" are two items`);
    taken += 1;
    left = rest;
    issues.push(...amountIssues(ingredient, item, taken === 1 && left.length === 0));
  }
  const missing = [...left, ...items.slice(at + 1).map(({ text }) => text)];
  return [...issues, ...missing.map((what) => `"${what.slice(0, 40)}" is missing`)];
}

function readItem(text: string): Item {
  const own = text.replace(aside, '').trim();
  const line = parseIngredientLine(own);
  return {
    text: own,
    words: namedBy(line.name),
    spoken: new Set(namedBy(own)),
    quantity: line.quantity,
    hasNumber: numbers.test(own),
  };
}

function amountIssues({ name, amount, unit }: ListedIngredient, item: Item, isWhole: boolean): string[] {
  if (amount === null) return [];
  if (!item.hasNumber) return [`an amount for "${name.slice(0, 40)}" that the list does not give`];
  const { quantity } = item;
  const isSame = quantity === null || quantity.unit !== (unit ?? 'each') || Math.abs(quantity.amount - amount) < 0.01;
  return isWhole && !isSame ? [`another amount for "${name.slice(0, 40)}" than the list gives`] : [];
}

/** Whether a name joins two things of which one was read on its own. */
function isTwo(name: string, known: readonly string[]): boolean {
  const sides = name.split(/\s+(?:and|&)\s+/i).map((side) => namedBy(side).join(' '));
  return sides.length > 1 && known.some((one) => sides.includes(namedBy(one).join(' ')));
}

/** The naming words of a text in comparable form: singular, without accents. */
function namedBy(text: string): string[] {
  return keyWords(text).filter((word) => !joiners.has(word));
}

/** A misspelled word may come back in its right spelling. */
function isSpoken(word: string, words: ReadonlySet<string>): boolean {
  return words.has(word) || corrections(word, words).length > 0;
}
