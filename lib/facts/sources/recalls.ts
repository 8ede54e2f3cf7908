import { recallSource } from '../recall-source';
import type { FactSourceFile } from '../source-file';

/** FDA food recall reports, from the list the background reads once a day when it is switched on (`facts-recalls`; not shipped). */
const recalls: FactSourceFile = {
  data: 'facts-recalls',
  create: (raw) =>
    recallSource(
      {
        id: 'recalls',
        title: 'FDA recall reports',
        url: 'https://open.fda.gov/apis/food/enforcement/',
        licence: 'CC0 (openFDA)',
      },
      raw,
    ),
};
export default recalls;
