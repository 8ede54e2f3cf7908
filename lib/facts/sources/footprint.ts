import { z } from 'zod/mini';
import { readOffer, rowFor } from '../named-food';
import { dataHead, isStale } from '../source-file';
import type { FactSourceFile } from '../source-file';

const Data = z.strictObject({
  ...dataHead,
  foods: z.record(z.string(), z.strictObject({ kg: z.number(), of: z.string(), study: z.string() })),
});

/** Greenhouse gas per kilogram of the food a product is: a world average of that food, not of the product or brand. */
const footprint: FactSourceFile = {
  data: 'facts-footprint',
  create(raw) {
    const data = Data.parse(raw);
    const rows = new Map(Object.entries(data.foods));
    const source = { id: 'footprint', title: data.title, url: data.url };
    return {
      ...source,
      licence: data.licence,
      lookup: (query, { today }) => {
        const { head, reading } = readOffer(query);
        const row = head === null ? undefined : rowFor(rows, head);
        if (head === null || row === undefined || reading.forms.has('imitation')) return [];
        return [
          {
            id: `footprint:${head.food}`,
            claim: `About ${String(row.kg)} kg CO₂e per kg of ${row.of.toLowerCase()}, world average (${row.study})`,
            source,
            asOf: data.asOf,
            isStale: isStale(data, today),
            data: { kg: row.kg, of: row.of, study: row.study },
          },
        ];
      },
    };
  },
};
export default footprint;
