import type { ProfilePart } from '../../core/store/store-profile';
import { isRecord } from '../reading/loose-json';
import type { StorePage } from '../page';

/** What was learned of a store when a request began, and what was learned or disproved since. Values are plain data. */
export interface LearnedOfPage {
  readonly values: Readonly<Record<string, unknown>>;
  readonly news: Partial<Record<ProfilePart, { value: unknown; proof: string } | null>>;
}

/** From what a message brings with it: the learned values by part. */
export function learnedFrom(told: unknown): LearnedOfPage {
  return { values: isRecord(told) ? told : {}, news: {} };
}

/** The learned value of a part, newest first; undefined where nothing is known. Whoever learned it checks its shape: it was stored. */
export function learnedPart({ learned }: StorePage, part: ProfilePart): unknown {
  const told = learned?.news[part];
  return told === undefined ? learned?.values[part] : (told?.value ?? undefined);
}

/** Tells what worked, with what was seen to prove it, in words for the shopper. */
export function tellLearned({ learned }: StorePage, part: ProfilePart, value: unknown, proof: string): void {
  if (learned === undefined) return;
  // What is known stays as it was proven first: each line would tell it again.
  if (learned.news[part] === undefined && sortedText(learned.values[part]) === sortedText(value)) return;
  learned.news[part] = { value, proof };
}

/** Takes back what turned out wrong. */
export function forgetLearned({ learned }: StorePage, part: ProfilePart): void {
  if (learned !== undefined) learned.news[part] = null;
}

/** Plain data as text with the keys of its records in order: what a browser stores comes back in another order than it was written in. */
function sortedText(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part,
  );
}
