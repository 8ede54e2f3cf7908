import type { PickFacts } from '../../../../lib/agents/pick-facts';
import type { SentenceCase } from '../slots';
import type { Parts } from './sentence-parts';
import { partsOf } from './sentence-parts';
import { untruePicks } from './untrue';
import { seeded } from '../../../support/random-cases';

type Random = ReturnType<typeof seeded>;

/** A clause that says a fact: one of its own, or a verb after "it", "this pick" or the name asked for. */
function clauseOf(part: Parts, pick: PickFacts, random: Random, isFirst: boolean): string | null {
  const packs = pick.facts.some(({ value }) => value?.kind === 'price' && value.packs > 1);
  const subjects =
    isFirst && !packs
      ? ['it', 'it', 'this pick', 'this one', `this ${pick.ingredient}`, `the selected ${pick.ingredient}`, 'the pack']
      : ['it'];
  const verbs = part.verb.map(
    (verb) =>
      `${random.pick(subjects.filter((one) => one !== 'the pack' || ['price', 'left', 'diff', 'unit', 'short'].includes(part.kind)))} ${verb}`,
  );
  const all = [...verbs, ...part.clause];
  return all.length === 0 ? null : random.pick(all).replace(/^it is /, random.int(0, 1) === 0 ? 'it’s ' : 'it is ');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence of one or two facts, joined in one of many ways; null where these two cannot be joined so. */
function sentenceOf(one: Parts, two: Parts, pick: PickFacts, random: Random): string | null {
  const [first, second] = [clauseOf(one, pick, random, true), clauseOf(two, pick, random, false)];
  if (first === null || second === null) return first === null ? null : `${capital(first)}.`;
  const front = one.front.length > 0 ? random.pick(one.front) : null;
  const tail = two.tail.length > 0 ? random.pick(two.tail) : null;
  const aside = two.aside.length > 0 ? random.pick(two.aside) : null;
  const verb = two.verb.length > 0 ? random.pick(two.verb) : null;
  const isVerb = one.verb.some((text) => first.endsWith(text));
  const options: (string | null)[] = [
    first,
    `${first}, and ${second}`,
    `${first}, but ${second}`,
    `${first}; ${second}`,
    `${first}, while ${second}`,
    `${first}, though ${second}`,
    `${first} — ${second}`,
    `although ${first}, ${second}`,
    `while ${first}, ${second}`,
    front === null ? null : `${front}, ${second}`,
    tail === null || one.kind === 'diff' ? null : `${first}, ${tail}`,
    tail === null || one.kind === 'diff' || tail.startsWith('and') ? null : `${first} ${tail}`,
    aside === null || one.kind === 'diff' ? null : `${first} (${aside})`,
    verb === null || !isVerb ? null : `${first} and ${verb}`,
    verb === null || !isVerb ? null : `${first} but ${verb}`,
  ];
  const chosen = random.pick(options);
  return chosen === null ? null : `${capital(chosen)}.`;
}

/** Sentences composed at random of the facts of picks: each says one or two of them, in one of many wordings and joints. */
export function composedCases(picks: readonly PickFacts[], each: number, seed: number): SentenceCase[] {
  const random = seeded(seed);
  return picks.flatMap((pick) => {
    const all = partsOf(pick);
    return Array.from({ length: each }, () => composed(pick, random.pick(all), random.pick(all), random)).flat();
  });
}

/** The same over picks of which one fact was made untrue; each sentence says that fact, and is checked against the true pick. */
export function composedFalse(picks: readonly PickFacts[], each: number, seed: number): SentenceCase[] {
  const random = seeded(seed);
  return picks.flatMap((pick) => {
    const told = new Set(partsOf(pick).flatMap(textsOf));
    return untruePicks(pick).flatMap((untrue) => {
      const all = partsOf(untrue.pick);
      const lies = all
        .filter(({ kind }) => untrue.kinds.includes(kind))
        .map((part) => without(part, told))
        .filter((part) => part.verb.length + part.clause.length > 0);
      if (lies.length === 0) return [];
      return Array.from({ length: each }, () => composed(untrue.pick, random.pick(lies), random.pick(all), random))
        .flat()
        .map((one) => ({ ...one, pick }));
    });
  });
}

const textsOf = ({ verb, clause, front, tail, aside }: Parts): string[] => [
  ...verb,
  ...clause,
  ...front,
  ...tail,
  ...aside,
];

/** A part without the wordings that are true of the pick as it is. */
function without(part: Parts, told: ReadonlySet<string>): Parts {
  const kept = (texts: readonly string[]): string[] => texts.filter((text) => !told.has(text));
  const { kind, verb, clause, front, tail, aside } = part;
  return { kind, verb: kept(verb), clause: kept(clause), front: kept(front), tail: kept(tail), aside: kept(aside) };
}

function composed(pick: PickFacts, one: Parts, two: Parts, random: Random): SentenceCase[] {
  const sentence = one.kind === two.kind ? null : sentenceOf(one, two, pick, random);
  return sentence === null || sentence.length > 220 ? [] : [{ pick, sentence, template: `${one.kind} + ${two.kind}` }];
}
