import { capText, maxTitleLength } from '../text-limits';
import { less } from './tally';
import type { Tally } from './tally';

/** Whether a word asked for is a share of something: "93%" lean, "5%" fat. */
export function isShare(word: string): boolean {
  return /^\d+(?:\.\d+)?%$/.test(word);
}

/** Every share that a title tells, "93/7" of ground meat as both. */
const told = /(?<![\d.,])(\d+(?:\.\d+)?) ?(?:%|per ?cent\b)|(?<![\d.,/])(\d{1,2})\/(\d{1,2})(?![\d/])/gi;

/** A share asked for: a title that tells it or what is left of a hundred ("7% fat" of what is 93% lean) says it, one that tells others is another product. */
export function share(asked: string, wholeTitle: string, tally: Tally): void {
  const title = capText(wholeTitle, maxTitleLength);
  const wanted = Number.parseFloat(asked);
  const shares = [...title.matchAll(told)].flatMap(([, percent, lean, fat]) =>
    percent === undefined ? [Number(lean), Number(fat)] : [Number(percent)],
  );
  if (shares.includes(wanted) || shares.includes(100 - wanted)) return;
  const [other] = shares;
  if (other === undefined) less(tally, 0.62, `not said: ${asked}`);
  else less(tally, 0.45, `${String(other)}%, not ${asked}`);
}
