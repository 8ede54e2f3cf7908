import { z } from 'zod/mini';
import { readOffer, rowFor } from '../named-food';
import { dataHead, isStale } from '../source-file';
import type { FactSourceFile } from '../source-file';

const Row = z.strictObject({
  list: z.enum(['dirty-dozen', 'clean-fifteen']),
  rank: z.int(),
  named: z.string(),
  frozenToo: z.optional(z.boolean()),
});
const Data = z.strictObject({ ...dataHead, year: z.int(), samples: z.int(), foods: z.record(z.string(), Row) });

/**
 * The Environmental Working Group's yearly ranking of pesticide residue on fresh conventional produce. It ranks residue, not risk, and
 * covers canned, dried or frozen goods only for the two it names; so do these facts.
 */
const ewg: FactSourceFile = {
  data: 'facts-ewg',
  isOn: ({ usesEwg }) => usesEwg,
  create(raw) {
    const data = Data.parse(raw);
    const rows = new Map(Object.entries(data.foods));
    const source = { id: 'ewg', title: data.title, url: data.url };
    return {
      ...source,
      licence: data.licence,
      lookup: (query, { today }) => {
        const { head, isFreshProduce, isFrozen, isOrganic } = readOffer(query);
        const row = head === null ? undefined : rowFor(rows, head);
        if (head === null || row === undefined || !(isFreshProduce || (row.frozenToo === true && isFrozen))) return [];
        const list = row.list === 'dirty-dozen' ? 'Dirty Dozen' : 'Clean Fifteen';
        const which = isOrganic ? `conventional ${row.named} are` : `${row.named} are`;
        return [
          {
            id: `ewg:${String(data.year)}:${row.list}:${head.food}`,
            claim: `${capital(which)} no. ${String(row.rank)} of EWG’s ${String(data.year)} ${list}, a ranking of pesticide residue`,
            source,
            asOf: data.asOf,
            isStale: isStale(data, today),
            data: { list: row.list, rank: row.rank, year: data.year, food: head.food, organic: isOrganic },
          },
        ];
      },
    };
  },
};
export default ewg;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
