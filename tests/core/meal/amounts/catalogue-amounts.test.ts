import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { PortionTable } from '../../../../lib/core/meal/portion-table';
import { dataFolder } from '../../../../scripts/quality/meals/meals-data';
import { amountCases, isAbsurd, plannedPacks } from '../../../../scripts/quality/trust/trust-amounts';
import { loadDataFromDisk } from '../../../support/load-data';

const isThere = existsSync(dataFolder);
if (!isThere) console.log('skipped: no catalogues at ../shared/data');

let table: PortionTable;
beforeAll(async () => {
  table = PortionTable.parse(await loadDataFromDisk('products-portions'));
});

describe.skipIf(!isThere)('lines in every spelling against the offers of real catalogues', () => {
  it('plan what a sensible shopper takes, and nothing absurd', () => {
    const cases = amountCases(2);
    const planned = cases.map((each) => ({ each, count: plannedPacks(each, table) }));
    const wrong = planned.filter(({ each, count }) => count < each.least || count > each.most);
    expect(cases.length).toBeGreaterThan(60);
    expect(planned.filter(({ each, count }) => isAbsurd(each, count))).toEqual([]);
    expect(wrong.length / cases.length, JSON.stringify(wrong.slice(0, 5))).toBeLessThanOrEqual(0.03);
  });
});
