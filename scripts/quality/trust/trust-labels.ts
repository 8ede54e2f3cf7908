import { Window } from 'happy-dom';
import { labelOfPage } from '../../../lib/stores/labels/read-product-label';
import { generatedPages, plainLetters } from '../../../tests/stores/labels/generated-pages';
import { seeded } from '../../../tests/support/random-cases';
import type { QualityRow } from '../quality-row';
import { percentRow } from '../products/products-matching';

const pages = 360;

/** Reading labels on generated product pages: ways of markup × texts × surrounding texts that are no label. */
export function labelsQuality(): QualityRow[] {
  const parser = new new Window({ url: 'https://store.example/' }).DOMParser();
  let given = 0;
  let exact = 0;
  let wrong = 0;
  for (const { title, html, ingredients, kind } of generatedPages(pages, seeded(12))) {
    const document = parser.parseFromString(html, 'text/html') as unknown as Document;
    const read = plainLetters(labelOfPage(document, title).ingredients);
    const wanted = plainLetters(ingredients);
    if (wanted !== null) given += 1;
    if (read === wanted && wanted !== null) exact += 1;
    if (read !== null && read !== wanted) wrong += 1;
    if (read !== wanted && process.env['SHOW_MISSES'] !== undefined)
      console.log(`${kind}\n  wanted ${String(wanted)}\n  read   ${String(read)}`);
  }
  return [
    percentRow('labels on product pages: read exactly', exact / given, 97, `${String(given)} generated pages with one`),
    {
      what: 'labels on product pages: false texts',
      figure: wrong,
      goal: 0,
      isMet: wrong === 0,
      detail: `${String(pages)} generated pages, ${String(pages - given)} with decoys alone`,
    },
  ];
}
