import type { PickValues } from './pick-values';
import { labelReaders, tiersReader } from './read-labels';
import { recordReaders } from './read-records';
import { listReaders, seasonReaders, studyReaders } from './read-sources';
import type { Reader } from './item-reader';

/** Readers of facts in words: labels, carts, lists, seasons, records and statements of a pick. */
export function factReaders(pick: PickValues): Reader[] {
  return [
    ...labelReaders(pick),
    tiersReader(pick),
    ...listReaders(pick),
    ...seasonReaders(pick),
    ...studyReaders(pick),
    ...recordReaders(pick.statements),
  ];
}
