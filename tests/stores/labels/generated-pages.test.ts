import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { labelOfPage } from '../../../lib/stores/labels/read-product-label';
import { seeded } from '../../support/random-cases';
import { generatedPages, markups, plainLetters } from './generated-pages';

const parser = new new Window({ url: 'https://store.example/' }).DOMParser();
const pages = generatedPages(3 * Object.keys(markups).length, seeded(3));

// The whole set is measured by `npm run bench:quality` (scripts/quality/trust/trust-labels.ts).
describe('labels on generated product pages', () => {
  it('are read exactly, whatever stands around them', () => {
    const missed = pages.flatMap(({ kind, title, html, ingredients }) => {
      const read = labelOfPage(parser.parseFromString(html, 'text/html') as unknown as Document, title).ingredients;
      return plainLetters(read) === plainLetters(ingredients) ? [] : [{ kind, ingredients, read }];
    });
    expect(missed).toEqual([]);
  });
});
