import { recallSource } from '../recall-source';
import type { FactSourceFile } from '../source-file';

/** USDA FSIS recalls of meat, poultry and eggs, from the list the background reads once a day when it is switched on (not shipped). */
const recallsFsis: FactSourceFile = {
  data: 'facts-recalls-fsis',
  create: (raw) =>
    recallSource(
      {
        id: 'recalls-fsis',
        title: 'USDA FSIS recall reports',
        url: 'https://www.fsis.usda.gov/recalls',
        licence: 'Public domain (USDA)',
      },
      raw,
    ),
};
export default recallsFsis;
