import type { ZooProduct } from '../../../demo/zoo/zoo-catalogue';
import { contentOf, packsFor } from './pack-contents';
import type { Content } from './pack-contents';

/** An amount as a shopper writes it, and what it comes to. */
export interface Amount {
  text: string;
  need: Content;
}

const mostPacks = 6;

/** Foods whose bare number may mean packs or pieces: two garlic, two celery. */
const uncounted = ['garlic', 'celery', 'black tea', 'sparkling water'];

/** Amounts that can be asked of a food: one to three times a pack's content, if every pack has enough in stock. */
export function amountsOf(article: string, packs: readonly ZooProduct[]): Amount[] {
  const sizes = [...new Set(packs.map(({ size }) => size))];
  const all = sizes.flatMap((size) => [1, 2, 3].flatMap((times) => amountOf(article, size, times)));
  return all.filter(({ need }) =>
    packs.every(({ size, stock, min, step }) => {
      const count = packsFor(need, size);
      return count !== null && count <= Math.min(mostPacks, stock) && min === 1 && step === 1;
    }),
  );
}

function amountOf(article: string, size: string, times: number): Amount[] {
  const content = contentOf(size);
  if (content === null) return [];
  const need = { of: content.of, amount: content.amount * times };
  if (content.of === 'pieces')
    return need.amount === 1 || uncounted.includes(article)
      ? []
      : [{ text: `${String(need.amount)} ${article}`, need }];
  const [, number = '1', part, unit = ''] = /^(\d+(?:\.\d+)?)(?:\/(\d+))?\s+(.+)$/.exec(size) ?? [];
  const total = (Number(number) * times) / Number(part ?? 1);
  return [{ text: `${String(total)} ${unit} ${article}`, need }];
}
