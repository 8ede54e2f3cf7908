import type { SentenceCase } from '../slots';
import { outsidePicks } from './picks';

/** Every sentence with the pick it speaks of. */
export function outsideCases(sentences: Readonly<Partial<Record<keyof typeof outsidePicks, readonly string[]>>>): SentenceCase[] {
  return Object.entries(outsidePicks).flatMap(([name, pick]) =>
    (sentences[name as keyof typeof outsidePicks] ?? []).map((sentence) => ({ pick, sentence, template: sentence })),
  );
}
