import type { Offer } from '../../../lib/core/offer/offer';
import { plainText } from '../../../lib/core/text/comparable-words';

/**
 * How the search boxes of shops match a query, without knowledge of plurals: all words in this order (WooCommerce's Store API),
 * every word anywhere (PrestaShop), any word (OpenCart 4), or the exact letters, also inside words (a `LIKE` with the whole
 * query).
 */
export const storeModes = ['one phrase', 'all words', 'any word', 'literal'] as const;
export type StoreMode = (typeof storeModes)[number];

/** Results per page in a large store. */
const usualPage = 40;

interface Entry {
  offer: Offer;
  /** The title's words separated by single spaces, as written. */
  text: string;
  words: ReadonlySet<string>;
  plain: string;
}

function wordsIn(text: string): string[] {
  return text.split(/[^a-z0-9%]+/).filter((word) => word !== '');
}

/**
 * A shop that sells `offers` and searches in one mode. Results are ordered by relevance: most matching words first, then short
 * titles.
 */
export class ModalStore {
  private readonly entries: readonly Entry[];
  constructor(
    offers: readonly Offer[],
    private readonly pageSize = usualPage,
  ) {
    this.entries = offers
      .map((offer) => {
        const plain = plainText(offer.title);
        const words = wordsIn(plain);
        return { offer, plain, text: ` ${words.join(' ')} `, words: new Set(words) };
      })
      .sort((a, b) => a.plain.length - b.plain.length || (a.offer.sku < b.offer.sku ? -1 : 1));
  }

  search(query: string, mode: StoreMode): Offer[] {
    const plain = plainText(query);
    const words = wordsIn(plain);
    if (words.length === 0) return [];
    const points = (entry: Entry): number => {
      if (mode === 'literal') return entry.plain.includes(plain) ? 1 : 0;
      if (mode === 'one phrase') return entry.text.includes(` ${words.join(' ')} `) ? 1 : 0;
      const held = words.filter((word) => entry.words.has(word)).length;
      return mode === 'any word' || held === words.length ? held : 0;
    };
    return this.entries
      .map((entry) => ({ entry, points: points(entry) }))
      .filter(({ points }) => points > 0)
      .sort((a, b) => b.points - a.points)
      .slice(0, this.pageSize)
      .map(({ entry }) => entry.offer);
  }
}
