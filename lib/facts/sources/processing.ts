import { isStale } from '../source-file';
import type { FactSourceFile } from '../source-file';

const head = { asOf: '2026-11-01', staleAfterDays: 3650 };

/**
 * Words on a pack that mean industrial formulation. Own list, after the NOVA groups (Monteiro et al. 2019, Public Health Nutrition
 * 22:936); a title without them proves nothing.
 */
const words: readonly [word: string, pattern: RegExp][] = [
  ['imitation', /\bimitation\b/i],
  ['artificial', /\bartificial(?:ly)?\b/i],
  ['pasteurized process', /\bprocess(?:ed)? cheese\b|\bcheese product\b/i],
  ['flavored', /\bflavou?red\b|\bflavou?ring\b/i],
  ['instant', /\binstant\b/i],
  ['hydrogenated', /\bhydrogenated\b/i],
  ['seasoned', /\bpre-?seasoned\b|\bseasoned\b/i],
  ['sweetened', /(?<!un)\bsweetened\b(?! condensed)/i],
  ['blended oil', /\bvegetable oil blend\b|\bblended oil\b/i],
];

/** What a product's title says about how it was made. */
const processing: FactSourceFile = {
  data: null,
  create() {
    const source = { id: 'processing', title: 'Words on the pack', url: 'https://doi.org/10.1017/S1368980018003762' };
    return {
      ...source,
      licence: 'own list',
      lookup: ({ offer }, { today }) =>
        words
          .filter(([, pattern]) => pattern.test(offer.title))
          .map(([word]) => ({
            id: `processing:${word.replaceAll(' ', '-')}`,
            claim: `The title says “${word}”`,
            source,
            asOf: head.asOf,
            isStale: isStale(head, today),
            data: { word },
          })),
    };
  },
};
export default processing;
