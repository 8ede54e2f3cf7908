import type { SentenceCase } from '../slots';
import { outsidePicks } from './picks';

/** Every sentence with the pick it speaks of. */
export function outsideCases(
  sentences: Readonly<Partial<Record<keyof typeof outsidePicks, readonly string[]>>>,
): SentenceCase[] {
  const byName: Readonly<Record<string, readonly string[] | undefined>> = sentences;
  return Object.entries(outsidePicks).flatMap(([name, pick]) =>
    (byName[name] ?? []).map((sentence) => ({ pick, sentence, template: sentence })),
  );
}
