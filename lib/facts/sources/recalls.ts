import { RecallIndex } from '../recall-match';
import { RecallSnapshot } from '../recall-records';
import { isStale } from '../source-file';
import type { FactSourceFile } from '../source-file';

/** Recall lists change daily; after a week without reading them anew they are told as old. */
const staleAfterDays = 7;
/** A recall ended longer ago than this is history. */
const tellForDays = 180;

/**
 * FDA and USDA FSIS recalls, from a snapshot the background reads once a day (`facts-recalls`; not shipped). Without one there is no
 * source and nothing is said: not checked is never "no recalls". A match is worded as what it is: the product is listed, the lot decides.
 */
const recalls: FactSourceFile = {
  data: 'facts-recalls',
  create(raw) {
    const snapshot = RecallSnapshot.parse(raw);
    const index = new RecallIndex(snapshot.records);
    const source = { id: 'recalls', title: 'FDA and USDA recall reports', url: 'https://www.recalls.gov/food.html' };
    return {
      ...source,
      licence: 'CC0 (openFDA), public domain (USDA FSIS)',
      lookup: ({ offer }, { today }) =>
        index
          .matches(offer)
          .filter(
            ({ record }) =>
              record.isOngoing || !isStale({ asOf: record.reportedOn, staleAfterDays: tellForDays }, today),
          )
          .slice(0, 3)
          .map(({ record, by }) => ({
            id: `recalls:${record.id}`,
            claim: `Listed in ${record.agency} recall reports of ${record.reportedOn} (${record.reason === '' ? 'reason not given' : record.reason}): check the lot code`,
            source,
            asOf: snapshot.asOf,
            isStale: isStale({ asOf: snapshot.asOf, staleAfterDays }, today),
            data: { recall: record.id, by, class: record.class ?? 'not classified', reportedOn: record.reportedOn },
          })),
    };
  },
};
export default recalls;
