import { findOffers, unsearchedStore } from '../../../lib/agents/products';
import { inferBrands } from '../../../lib/core/offer/inferred-brands';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { recordingSpan } from '../../../tests/support/recording-span';
import type { QualityRow } from '../quality-row';
import { catalogueStores } from '../sane/sane-catalogues';
import { createLineReader } from '../sane/sane-lines';
import { decideOver } from '../trust/trust-sane';
import { laterNames } from './later-names';
import { morePlainNames } from './more-plain-names';
import { plainNames } from './plain-names';
import { secondLaterNames } from './second-later-names';
import { fourthLaterNames } from './fourth-later-names';
import { thirdLaterNames } from './third-later-names';
import { ModalStore, storeModes } from './store-modes';

interface PlainName {
  name: string;
  must: RegExp;
  not: RegExp;
  /** The catalogues that sell it. */
  stores: readonly string[];
}

function parseNames(text: string): PlainName[] {
  return text
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', must = '', not = '', stores = ''] = row.split(' | ').map((cell) => cell.trim());
      return {
        name,
        must: new RegExp(must, 'i'),
        not: not === '-' ? /(?!)/ : new RegExp(not, 'i'),
        stores: stores.split(' '),
      };
    });
}

/**
 * Searches plain names in real catalogues as the coach does, in shops with four ways of matching. Counts how many of the sold
 * ones are found with certainty and right.
 */
export async function plannedSearchesQuality(
  report?: (text: string) => void,
  table = [plainNames, morePlainNames, laterNames, secondLaterNames, thirdLaterNames, fourthLaterNames]
    .map((each) => each.trim())
    .join('\n'),
): Promise<QualityRow[]> {
  const stores = catalogueStores();
  if (stores.length === 0) return [];
  const read = await createLineReader();
  const names = parseNames(table);
  const ingredients = names.map(({ name }): Ingredient | null => {
    // The name stands in a list, because a dish's name alone would be read as the dish.
    const [first, ...others] = read(`${name}, water`);
    return first !== undefined && others.length === 1 ? first : null;
  });
  const rows: QualityRow[] = [];
  const { signal } = new AbortController();
  const shops = stores.map(({ name, currency, offers }) => ({ name, currency, shop: new ModalStore(offers) }));
  for (const mode of storeModes) {
    let right = 0;
    let wrong = 0;
    let sold = 0;
    let asked = 0;
    for (const { name: storeName, currency, shop } of shops) {
      const searched = unsearchedStore();
      for (const [index, wanted] of names.entries()) {
        if (!wanted.stores.includes(storeName)) continue;
        sold += 1;
        const ingredient = ingredients[index] ?? null;
        if (ingredient === null) {
          report?.(`unread ${mode} ${storeName}: ${wanted.name}`);
          continue;
        }
        const store = { search: (query: string) => Promise.resolve(shop.search(query, mode)) };
        const found = await findOffers(ingredient, store, { span: recordingSpan(), signal, searched });
        asked += found.queries.length;
        const brands = inferBrands([...searched.seen.values()]);
        const decision = decideOver(ingredient, found.offers, currency, brands);
        const pick = decision?.candidates.find(({ offer }) => offer.sku === decision.picks?.balanced.sku);
        if (pick?.match.confidence !== 'certain') {
          const best = found.offers[0];
          report?.(
            `missing ${mode} ${storeName}: ${wanted.name} | ${ingredient.name}, ${ingredient.form ?? '-'} | asked ${found.queries.join(' / ')} | ${pick?.offer.title ?? ''} (${best?.title ?? ''}) ${decision?.note ?? ''}`,
          );
          continue;
        }
        const { title } = pick.offer;
        if (wanted.must.test(title) && !wanted.not.test(title)) right += 1;
        else {
          wrong += 1;
          report?.(`wrong ${mode} ${storeName}: ${wanted.name} | ${title} | asked ${found.queries.join(' / ')}`);
        }
      }
    }
    const figure = Math.round((right / sold) * 1000) / 10;
    rows.push({
      what: `plain names found surely, a store that takes ${mode}, %`,
      figure,
      goal: 95,
      isMet: figure >= 95,
      detail: `${String(right)} of ${String(sold)} names sold in two catalogues, ${String(wrong)} bought wrongly, ${(asked / sold).toFixed(2)} searches each`,
    });
  }
  return rows;
}
