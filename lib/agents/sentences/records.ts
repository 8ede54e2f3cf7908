import type { Slot } from './grammar';
import { anyOf, numberSlot, phraseSlot } from './amounts';

/** Names of the NOVA groups in a sentence. Source: Monteiro et al. 2019, "Ultra-processed foods: what they are and how to identify them". */
const novaNames: readonly (readonly string[])[] = [
  ['unprocessed', 'unprocessed or minimally processed'],
  ['processed culinary ingredient'],
  ['processed'],
  ['ultra-processed'],
];

/** Slots for facts of product records: their texts are read here, so that other words can tell the same value. */
export function recordSlots(texts: readonly string[]): Readonly<Record<string, Slot>> {
  const groups = texts.flatMap((text) => /\bNOVA (?:group )?(\d)\b/.exec(text)?.[1] ?? []).map(Number);
  const allergens = texts.flatMap((text) => /^Recorded allergens: (.+?)\. The pack decides$/.exec(text)?.[1] ?? []);
  const words = texts.flatMap((text) => /^(?:The )?title says [“"]?([\w -]+)[”"]?$/i.exec(text)?.[1] ?? []);
  return {
    nova: anyOf(...groups.map(numberSlot)),
    'nova-name': anyOf(...groups.flatMap((group) => novaNames[group - 1] ?? []).map(phraseSlot)),
    allergens: anyOf(...allergens.flatMap((names) => [names, names.replace(/, (?=[^,]+$)/, ' and ')]).map(phraseSlot)),
    decides: texts.some((text) => text.endsWith('The pack decides')) ? (_tokens, at) => [at] : () => [],
    'title-word': anyOf(...words.map(phraseSlot)),
  };
}
