import { RecallSnapshot } from '../core/fact/recall';
import type { FactSource } from '../core/ports';
import { RecallIndex } from './recall-match';
import { tellForDays } from './recall-records';
import { isStale } from './source-file';

/** Recall lists change daily; a list not read for a week is marked stale. */
export const recallsStaleAfterDays = 7;

/**
 * A fact source over the stored snapshot of one agency. A match says that the product is listed and that the lot decides; without a match
 * it says nothing. Throws when there is no snapshot: "not checked" must never read as "no recalls".
 */
export function recallSource(
  source: { id: string; title: string; url: string; licence: string },
  raw: unknown,
): FactSource {
  const snapshot = RecallSnapshot.parse(raw);
  const index = new RecallIndex(snapshot.records);
  const { id, title, url } = source;
  return {
    ...source,
    lookup: ({ offer }, { today }) =>
      index
        .matches(offer)
        .filter(
          ({ record }) => record.isOngoing || !isStale({ asOf: record.reportedOn, staleAfterDays: tellForDays }, today),
        )
        .slice(0, 3)
        .map(({ record, by }) => ({
          id: `${id}:${record.id}`,
          claim: `Listed in ${record.agency} recall reports of ${record.reportedOn} (${record.reason === '' ? 'reason not given' : record.reason}): check the lot code`,
          source: { id, title, url },
          asOf: snapshot.asOf,
          isStale: isStale({ asOf: snapshot.asOf, staleAfterDays: recallsStaleAfterDays }, today),
          data: { recall: record.id, by, class: record.class ?? 'not classified', reportedOn: record.reportedOn },
        })),
  };
}
