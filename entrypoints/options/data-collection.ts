import type { ClaudeChoices } from '../../lib/core/run/llm-settings';
import type { OpikSettings } from '../../lib/storage/items';

/** Kinds of data in Firefox's words (its manifest key `data_collection_permissions`). */
export type DataKind = 'searchTerms' | 'websiteContent' | 'healthInfo';

/** What goes to an Opik server under these settings. */
export function sentToOpik({ isOn, level, allowsDiet }: OpikSettings): DataKind[] {
  if (!isOn || level !== 'full') return [];
  return ['searchTerms', 'websiteContent', ...(allowsDiet ? (['healthInfo'] as const) : [])];
}

/** What goes to Claude: what is typed and kept in the preferences may name an allergy; a reason names products of the store, pointing the
 * words on controls of its page. */
export function sentToClaude({ isOn, usesExtraction, usesExplanations, usesPointing }: ClaudeChoices): DataKind[] {
  if (!isOn) return [];
  return [
    ...(usesExtraction ? (['searchTerms', 'healthInfo'] as const) : []),
    ...(usesExplanations || usesPointing ? (['websiteContent'] as const) : []),
  ];
}
