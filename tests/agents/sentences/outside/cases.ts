import type { PickFacts } from '../../../../lib/agents/pick-facts';
import type { SentenceCase } from '../slots';
import { fifthFalse, fifthHonest } from './fifth';
import { sixthFalse, sixthHonest } from './sixth';
import { seventhFalse, seventhHonest } from './seventh';
import { eighthFalse, eighthHonest } from './eighth';
import { ninthFalse, ninthHonest } from './ninth';
import { tenthFalse, tenthHonest } from './tenth';
import { firstFalse } from './first-false';
import { firstHonest } from './first-honest';
import { fourthFalse, fourthHonest } from './fourth';
import { laterSets } from './later/later-cases';
import { fourthPicks } from './later/fourth-picks';
import { thirdPicks } from './later/third-picks';
import { knownWordsFalse } from '../known-words-false';
import { turnedHonest } from '../turned-honest';
import { outsidePicks } from './picks';
import { secondFalse } from './second-false';
import { secondHonest } from './second-honest';
import { secondPicks } from './second-picks';
import { fifthPicks } from './volume/blind/fifth-picks';
import { volumeSets } from './volume/volume-sets';
import { thirdFalse, thirdHonest } from './third';

/** Every sentence with the pick it speaks of. */
function casesOver(
  picks: Readonly<Record<string, PickFacts>>,
  sentences: Readonly<Record<string, readonly string[]>>,
): SentenceCase[] {
  return Object.entries(picks).flatMap(([name, pick]) =>
    (sentences[name] ?? []).map((sentence) => ({ pick, sentence, template: sentence })),
  );
}

export const allPicks = { ...outsidePicks, ...secondPicks, ...thirdPicks, ...fourthPicks, ...fifthPicks };

const later = {
  fifth: [fifthHonest, fifthFalse],
  sixth: [sixthHonest, sixthFalse],
  seventh: [seventhHonest, seventhFalse],
  eighth: [eighthHonest, eighthFalse],
  ninth: [ninthHonest, ninthFalse],
  tenth: [tenthHonest, tenthFalse],
  ...laterSets,
} as const;

export const outsideSets: Readonly<Record<string, { honest: SentenceCase[]; untrue: SentenceCase[] }>> = {
  first: { honest: casesOver(outsidePicks, firstHonest), untrue: casesOver(outsidePicks, firstFalse) },
  second: { honest: casesOver(secondPicks, secondHonest), untrue: casesOver(secondPicks, secondFalse) },
  third: {
    honest: casesOver(allPicks, thirdHonest),
    untrue: casesOver(allPicks, thirdFalse),
  },
  fourth: {
    honest: casesOver(allPicks, fourthHonest),
    untrue: casesOver(allPicks, fourthFalse),
  },
  ...Object.fromEntries(
    Object.entries(later).map(([name, [honest, untrue]]) => [
      name,
      { honest: casesOver(allPicks, honest), untrue: casesOver(allPicks, untrue) },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(volumeSets).map(([name, { honest, untrue }]) => [
      name,
      {
        honest: honest.flatMap((part) => casesOver(allPicks, part)),
        untrue: untrue.flatMap((part) => casesOver(allPicks, part)),
      },
    ]),
  ),
};

export const outsideHonest: readonly SentenceCase[] = [
  ...Object.values(outsideSets).flatMap(({ honest }) => honest),
  ...casesOver(allPicks, turnedHonest),
];
export const outsideFalse: readonly SentenceCase[] = [
  ...Object.values(outsideSets).flatMap(({ untrue }) => untrue),
  ...casesOver(allPicks, knownWordsFalse),
];
