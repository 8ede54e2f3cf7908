import { capText, maxTitleLength } from '../text-limits';
import { reduceScore } from './match-score';
import type { MatchScore } from './match-score';

/** Whether a requested word is a percentage: "93%" lean, "5%" fat. */
export function isPercentage(word: string): boolean {
  return /^\d+(?:\.\d+)?%$/.test(word);
}

/** Every percentage in a title; "93/7" of ground meat gives both. */
const told = /(?<![\d.,])(\d+(?:\.\d+)?) ?(?:%|per ?cent\b)|(?<![\d.,/])(\d{1,2})\/(\d{1,2})(?![\d/])/gi;

/**
 * Checks a requested percentage. A title with it, or with what remains to a hundred ("7% fat" for 93% lean), has it; a title with others
 * is another product.
 */
export function matchPercentage(asked: string, wholeTitle: string, tally: MatchScore): void {
  const title = capText(wholeTitle, maxTitleLength);
  const wanted = Number.parseFloat(asked);
  const shares = [...title.matchAll(told)].flatMap(([, percent, lean, fat]) =>
    percent === undefined ? [Number(lean), Number(fat)] : [Number(percent)],
  );
  if (shares.includes(wanted) || shares.includes(100 - wanted)) return;
  const [other] = shares;
  if (other === undefined) reduceScore(tally, 0.62, `not said: ${asked}`);
  else reduceScore(tally, 0.45, `${String(other)}%, not ${asked}`);
}
