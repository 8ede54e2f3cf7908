import type { Offer } from '../../lib/core/offer/offer';
import { wordsOf } from '../../lib/core/text/comparable-words';

/** A store's search over a catalogue, the way stores do it: products that share words with the query, most words first. */
export class CatalogueIndex {
  private readonly byWord = new Map<string, number[]>();
  constructor(private readonly offers: readonly Offer[]) {
    offers.forEach(({ title }, index) => {
      for (const word of new Set(wordsOf(title))) {
        const list = this.byWord.get(word);
        if (list === undefined) this.byWord.set(word, [index]);
        else list.push(index);
      }
    });
  }

  search(query: string, limit: number): Offer[] {
    const hits = new Map<number, number>();
    for (const word of wordsOf(query))
      for (const index of this.byWord.get(word) ?? []) hits.set(index, (hits.get(index) ?? 0) + 1);
    return [...hits]
      .sort(
        (a, b) =>
          b[1] - a[1] || (this.offers[a[0]]?.title.length ?? 0) - (this.offers[b[0]]?.title.length ?? 0) || a[0] - b[0],
      )
      .slice(0, limit)
      .flatMap(([index]) => this.offers[index] ?? []);
  }
}
