import { keyWords } from '../../lib/agents/meals/words/prompt-words';
import type { Score } from './experiment';

/** Scores as pure functions, which can be tested without a model or a server. */

/** Whether an ingredient's name fits a label of the data. "chicken" also fits "chicken thigh"; slashes separate alternatives. */
export function isNamed(name: string, label: string): boolean {
  const words = keyWords(name);
  return label.split('/').some((one) => keyWords(one).every((word) => words.includes(word)));
}

/** Share of the expected ingredients that are present. */
export function recall(expected: readonly string[], names: readonly string[]): Score | null {
  if (expected.length === 0) return null;
  const missing = expected.filter((label) => !names.some((name) => isNamed(name, label)));
  return part('ingredients_recall', expected.length - missing.length, expected.length, missing, 'missing');
}

/** For a list: share of the named ingredients that were asked for. For a meal: whether none is to be avoided. */
export function precision(
  item: { expected: string[]; avoid: string[]; isList: boolean },
  names: readonly string[],
): Score | null {
  if (names.length === 0) return null;
  const wrong = names.filter((name) =>
    item.isList
      ? !item.expected.some((label) => isNamed(name, label))
      : item.avoid.some((label) => isNamed(name, label) && !/free|vegan|dairy-free/.test(name)),
  );
  return part('ingredients_precision', names.length - wrong.length, names.length, wrong, 'wrong');
}

/** Whether a list is returned completely: same number, same order, each ingredient as asked. */
export function listExact(item: { expected: string[]; isList: boolean }, names: readonly string[]): Score | null {
  if (!item.isList) return null;
  const isExact =
    names.length === item.expected.length && item.expected.every((label, index) => isNamed(names[index] ?? '', label));
  return {
    name: 'list_exact',
    value: isExact ? 1 : 0,
    reason: isExact ? 'as given' : `came back as ${names.join(', ')}`,
  };
}

/** Whether the servings are those of the prompt, or absent if it has none. */
export function servingsRead(expected: number | null, servings: number, isGiven: boolean): Score {
  const isRight = expected === null ? !isGiven : isGiven && servings === expected;
  return { name: 'servings', value: isRight ? 1 : 0, reason: `${String(servings)}${isGiven ? '' : ' assumed'}` };
}

/** Share of the expected facts that a sentence contains. */
export function mentions(expected: readonly string[], sentence: string): Score | null {
  if (expected.length === 0) return null;
  const text = sentence.toLowerCase();
  const missing = expected.filter((ways) => !ways.split('/').some((way) => text.includes(way.toLowerCase())));
  return part('mentions', expected.length - missing.length, expected.length, missing, 'does not tell');
}

/** 1 for at most 22 words, which is the prompt's limit; 0.5 for up to 30; otherwise 0. */
export function brevity(sentence: string): Score {
  const words = sentence.split(/\s+/).filter((word) => word !== '').length;
  return {
    name: 'length',
    value: words === 0 || words > 30 ? 0 : words > 22 ? 0.5 : 1,
    reason: `${String(words)} words`,
  };
}

function part(name: string, good: number, all: number, bad: readonly string[], what: string): Score {
  return { name, value: good / all, reason: bad.length === 0 ? 'all' : `${what}: ${bad.join(', ')}` };
}
