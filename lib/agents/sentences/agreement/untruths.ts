import type { Clause } from '../clauses/clause';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import { differenceFault } from './differences';
import { labelFault } from './label-claims';
import { needFault } from './needs';
import { placeFault } from './places';
import { goodFault, priceFault } from './price-claims';
import { recordFault } from './records';
import { sizeFault } from './size-claims';
import { climateFault, listFault, seasonFault } from './sources';

/**
 * What is wrong with the differences, labels, lists, seasons, climate figures or records of a segment; null when all of it follows from the
 * facts.
 */
export function untruthOf(
  clause: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
  pick: PickValues,
  hasList: boolean,
): string | null {
  if (clause.items.some((item) => isOf(item, 'perunit')) && !clause.claims.has('unit')) return 'a unit of nothing';
  return (
    differenceFault(clause, before, after, pick) ??
    goodFault(clause, before, after) ??
    needFault(clause, before, pick) ??
    placeFault(clause, before, after, pick) ??
    priceFault(clause, before) ??
    labelFault(clause, before, after, pick) ??
    listFault(clause, before, hasList, pick) ??
    seasonFault(clause, before, pick) ??
    climateFault(clause, before, after, pick) ??
    recordFault(clause, before, after) ??
    sizeFault(clause, before, after)
  );
}
