import { isStale } from '../source-file';
import type { FactSourceFile } from '../source-file';

const head = { asOf: '2026-11-24', staleAfterDays: 3650 };

/**
 * Words on a pack or a store's label for little packaging, or for individually wrapped portions. Own list, in the order of the waste
 * hierarchy (US EPA: reduce and reuse before recycle). Materials alone say nothing here: glass is heavy, film is light, and what is
 * recycled differs between towns.
 */
const words: readonly [word: string, kind: 'less' | 'more', pattern: RegExp][] = [
  ['plastic free', 'less', /\bplastic[- ]free\b|\bno plastic\b/i],
  ['loose', 'less', /\b(?:sold )?loose$|\bloose (?:each|per lb|by weight)\b|\bpackage[- ]free\b|\bunpackaged\b/i],
  ['refill', 'less', /\brefills?\b|\brefillable\b|\breturnable (?:bottle|jar)\b/i],
  ['compostable', 'less', /\bcompostable\b/i],
  ['individually wrapped', 'more', /\bindividually[- ]wrapped\b|\bindividual (?:packs?|packets?|pouches)\b/i],
  ['single serve', 'more', /\bsingle[- ]?serv(?:e|ings?)\b|\bon[- ]the[- ]go (?:cups?|packs?|pouches)\b/i],
  ['snack packs', 'more', /\bsnack[- ]?packs?\b|\blunch[- ]?packs?\b|\bmini (?:cups?|packs?|bags?)\b/i],
  ['pods', 'more', /\bk-?cups?\b|\bcoffee (?:pods?|capsules?)\b/i],
];

/** What a product's title and labels say about its packaging. */
const packaging: FactSourceFile = {
  data: null,
  create() {
    const source = {
      id: 'packaging',
      title: 'Words on the pack about packaging',
      url: 'https://www.epa.gov/smm/sustainable-materials-management-non-hazardous-materials-and-waste-management-hierarchy',
    };
    return {
      ...source,
      licence: 'own list',
      lookup: ({ offer }, { today }) => {
        const texts = [offer.title, ...offer.labels];
        return words
          .filter(([, , pattern]) => texts.some((text) => pattern.test(text)))
          .map(([word, kind]) => ({
            id: `packaging:${word.replaceAll(' ', '-')}`,
            claim: `The pack says “${word}”`,
            source,
            asOf: head.asOf,
            isStale: isStale(head, today),
            data: { word, kind },
          }));
      },
    };
  },
};
export default packaging;
