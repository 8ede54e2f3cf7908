import { keyWords } from '../../lib/agents/meals/words/prompt-words';
import type { Score } from './experiment';

/** Plain figures over plain values, so that they can be tested without a model or a server. */

/** Whether an ingredient's name is what a label of the data says: "chicken thigh" is a chicken; alternatives stand between slashes. */
export function isNamed(name: string, label: string): boolean {
  const words = keyWords(name);
  return label.split('/').some((one) => keyWords(one).every((word) => words.includes(word)));
}

/** How many of the expected ingredients are there. */
export function recall(expected: readonly string[], names: readonly string[]): Score | null {
  if (expected.length === 0) return null;
  const missing = expected.filter((label) => !names.some((name) => isNamed(name, label)));
  return part('ingredients_recall', expected.length - missing.length, expected.length, missing, 'missing');
}

/** Of a list, how many of the named ingredients were asked for; of a meal, that nothing to be avoided is named. */
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

/** A list comes back as it is: as many, in order, each what was asked. */
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

/** Servings as the prompt says, or none made up. */
export function servingsRead(expected: number | null, servings: number, isGiven: boolean): Score {
  const isRight = expected === null ? !isGiven : isGiven && servings === expected;
  return { name: 'servings', value: isRight ? 1 : 0, reason: `${String(servings)}${isGiven ? '' : ' assumed'}` };
}

/** How many of the things to tell a sentence tells. */
export function mentions(expected: readonly string[], sentence: string): Score | null {
  if (expected.length === 0) return null;
  const text = sentence.toLowerCase();
  const missing = expected.filter((ways) => !ways.split('/').some((way) => text.includes(way.toLowerCase())));
  return part('mentions', expected.length - missing.length, expected.length, missing, 'does not tell');
}

/** At most 22 words, which is what the prompt allows; half for up to 30. */
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
