import type { ProfilePart } from '../../core/store/store-profile';
import { isRecord } from '../reading/json-fields';
import type { StorePage } from '../page';
import type { LearnedOfPage } from './learned-values';

/** Starts from the learned values that a message carries, keyed by part of the profile. */
export function learnedFrom(told: unknown): LearnedOfPage {
  return { values: isRecord(told) ? told : {}, news: {} };
}

/**
 * The latest learned value of a part; undefined if nothing is known. The value comes from storage, so the caller checks its
 * shape.
 */
export function learnedPart({ learned }: StorePage, part: ProfilePart): unknown {
  const told = learned?.news[part];
  return told === undefined ? learned?.values[part] : (told?.value ?? undefined);
}

/** Records a value that worked. `proof` says in words for the shopper what was seen. */
export function tellLearned({ learned }: StorePage, part: ProfilePart, value: unknown, proof: string): void {
  if (learned === undefined) return;
  // An unchanged value keeps its first proof; otherwise each line would record it again.
  if (learned.news[part] === undefined && sortedText(learned.values[part]) === sortedText(value)) return;
  learned.news[part] = { value, proof };
}

/** Records that the value of a part was wrong. */
export function forgetLearned({ learned }: StorePage, part: ProfilePart): void {
  if (learned !== undefined) learned.news[part] = null;
}

/** JSON text with sorted keys: browser storage returns records with their keys in another order. */
function sortedText(value: unknown): string | undefined {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1))) : part,
  );
}
