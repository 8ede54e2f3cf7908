import { describe, expect, it } from 'vitest';
import type { PickFacts } from '../../../lib/agents/pick-facts';
import { isGrounded } from '../../../lib/agents/grounding';
import { pickFactText } from '../../../lib/core/fact/pick-fact/pick-fact-text';
import { readPickFact } from '../../../lib/core/fact/pick-fact/read-pick-fact';
import { falseSentences } from './false';
import { honestSentences } from './honest';
import { laterFalseSentences } from './later-false';
import { laterHonestSentences } from './later-honest';
import { outsideFalse, outsideHonest } from './outside/cases';
import { ownPicks } from './own-picks';
import type { SentenceCase } from './slots';
import { casesOf } from './slots';

const picks = await ownPicks();
/** As an older caller hands a pick over: with the texts of its facts alone. */
const withTexts = new Map<PickFacts, PickFacts>();
const textOnly = (pick: PickFacts): PickFacts => {
  const bare = withTexts.get(pick) ?? { ...pick, facts: pick.facts.map(({ id, text }) => ({ id, text })) };
  withTexts.set(pick, bare);
  return bare;
};
const isShown = ({ pick, sentence }: SentenceCase): boolean =>
  isGrounded(sentence, pick.facts.map(({ id }) => id), pick); // prettier-ignore
const isShownFromText = ({ pick, ...rest }: SentenceCase): boolean => isShown({ ...rest, pick: textOnly(pick) });

describe('facts of a pick', () => {
  it('has many kinds of them in these shelves', () => {
    expect(new Set(picks.flatMap(({ facts }) => facts.map(({ value }) => value?.kind))).size).toBeGreaterThanOrEqual(
      10,
    );
  });

  it('are typed, and their text is made from the value and read back as the same value', () => {
    for (const { facts } of picks) {
      for (const { text, value } of facts) {
        expect(value).toBeDefined();
        if (value === undefined) continue;
        expect(pickFactText(value)).toBe(text);
        const { source: _source, asOf: _asOf, ...bare } = { source: undefined, asOf: undefined, ...value };
        expect(readPickFact(text)).toEqual(bare);
      }
    }
  });
});

describe('false sentences', () => {
  it.each(Object.entries({ ...falseSentences, ...laterFalseSentences }))(
    'none is shown: %s (S-16)',
    (_kind, templates) => {
      const cases = casesOf(templates, picks, 1);
      expect(cases.length).toBeGreaterThan(0);
      expect(
        cases
          .filter((one, at) => isShown(one) || (at % 4 === 0 && isShownFromText(one)))
          .map(({ sentence }) => sentence),
      ).toEqual([]);
    },
  );
});

describe('honest sentences', () => {
  const cases = casesOf([...honestSentences, ...laterHonestSentences], picks, 1);
  it('at most one in ten is refused, by values and, of each fourth, by texts', () => {
    expect(cases.length).toBeGreaterThan(100);
    const most = cases.length / 10;
    const fourth = cases.filter((_, at) => at % 4 === 0);
    expect(cases.filter((one) => !isShown(one)).map(({ sentence }) => sentence).slice(most)).toEqual([]); // prettier-ignore
    expect(fourth.filter((one) => !isShownFromText(one)).map(({ sentence }) => sentence).slice(fourth.length / 10)).toEqual([]); // prettier-ignore
  });
});

describe('sentences of outside writers over their own picks', () => {
  it('shows none that is false', () => {
    const shown = outsideFalse.filter((one) => isShown(one) || isShownFromText(one));
    expect(shown.map(({ sentence }) => sentence)).toEqual([]);
  });

  it('shows none with a word put in that turns it', () => {
    const words = ['not', 'never', 'no', 'without', 'half', 'twice', 'best', 'up to'];
    const turned = outsideHonest
      .filter((_, at) => at % 54 === 0)
      .flatMap(({ sentence, ...one }) => {
        const said = sentence.split(' ');
        // "Keeps up to 2 days" says less than "keeps 2 days", and is true.
        const isTrue = (word: string, at: number): boolean =>
          word === 'up to' && /^(?:day|week|month)s?\b/.test(said[at + 1] ?? '');
        return said.flatMap((_, at) =>
          words
            .filter((word) => !isTrue(word, at))
            .map((word) => ({ ...one, sentence: [...said.slice(0, at), word, ...said.slice(at)].join(' ') })),
        );
      });
    expect(turned.length).toBeGreaterThan(1000);
    expect(turned.filter(isShown).map(({ sentence }) => sentence)).toEqual([]);
  });

  it('refuses at most one honest sentence in ten', () => {
    const refused = outsideHonest.filter((one) => !isShown(one));
    expect(refused.slice(outsideHonest.length / 10).map(({ sentence }) => sentence)).toEqual([]);
  });
});
