import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { PortionTable } from '../../../lib/core/meal/portion-table';
import type { QualityRow } from '../quality-row';
import { catalogueQuality, propertiesQuality, timingQuality, titleTime } from './products-deciding';
import { knownFailuresQuality, matchingQuality, sizesQuality } from './products-matching';
import { dietQuality, solversQuality } from './products-solving';
import { plannedSearchesQuality } from '../searching/planned-searches';
import { shelvesQuality } from '../shelves/shelf-rows';

/**
 * Figures of choosing the product: matching, sizes, solvers, guards, properties and times. A missing labelled set gives no row.
 */
export async function productsQuality(): Promise<QualityRow[]> {
  const file = resolve(import.meta.dirname, '../../../public/data/products-portions.json');
  const portions = PortionTable.parse(JSON.parse(readFileSync(file, 'utf8')));
  return [
    ...matchingQuality(),
    ...knownFailuresQuality(),
    ...sizesQuality(),
    ...solversQuality(),
    ...dietQuality(),
    ...propertiesQuality(),
    ...timingQuality(portions),
    ...titleTime(),
    ...catalogueQuality(),
    ...(await plannedSearchesQuality()),
    ...(await shelvesQuality()),
  ];
}
