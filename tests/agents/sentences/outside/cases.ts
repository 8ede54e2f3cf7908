import type { PickFacts } from '../../../../lib/agents/explain';
import type { SentenceCase } from '../slots';
import { firstFalse } from './first-false';
import { firstHonest } from './first-honest';
import { fourthFalse, fourthHonest } from './fourth';
import { outsidePicks } from './picks';
import { secondFalse } from './second-false';
import { secondHonest } from './second-honest';
import { secondPicks } from './second-picks';
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

export const outsideSets: Readonly<Record<string, { honest: SentenceCase[]; untrue: SentenceCase[] }>> = {
  first: { honest: casesOver(outsidePicks, firstHonest), untrue: casesOver(outsidePicks, firstFalse) },
  second: { honest: casesOver(secondPicks, secondHonest), untrue: casesOver(secondPicks, secondFalse) },
  third: {
    honest: casesOver({ ...outsidePicks, ...secondPicks }, thirdHonest),
    untrue: casesOver({ ...outsidePicks, ...secondPicks }, thirdFalse),
  },
  fourth: {
    honest: casesOver({ ...outsidePicks, ...secondPicks }, fourthHonest),
    untrue: casesOver({ ...outsidePicks, ...secondPicks }, fourthFalse),
  },
};

export const outsideHonest: readonly SentenceCase[] = Object.values(outsideSets).flatMap(({ honest }) => honest);
export const outsideFalse: readonly SentenceCase[] = Object.values(outsideSets).flatMap(({ untrue }) => untrue);
