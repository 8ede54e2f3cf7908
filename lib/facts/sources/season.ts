import { z } from 'zod';
import { readOffer, rowFor } from '../named-food';
import { dataHead, isStale } from '../source-file';
import type { FactSourceFile } from '../source-file';

const Data = z.strictObject({
  ...dataHead,
  scale: z.string(),
  foods: z.record(z.string(), z.record(z.string(), z.string().regex(/^\d{24}$/))),
});

/** From this digit on a food counts as in season in a region, and at its height; 1 and 2 are the edges of a season. */
const inSeasonFrom = 3;
const heightFrom = 7;
/** Regions a US shop most likely stands in; Alaska and Hawaii would make every average wrong. */
const mainland = ['northeast', 'mid-atlantic', 'southeast', 'midwest', 'southwest', 'mountain', 'pacific'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * What grows in how many of the seven mainland US regions in this half of the month. Only for fresh produce priced in dollars:
 * elsewhere these seasons mean nothing.
 */
const season: FactSourceFile = {
  data: 'facts-season',
  create(raw) {
    const data = Data.parse(raw);
    const rows = new Map(Object.entries(data.foods));
    const source = { id: 'season', title: data.title, url: data.url };
    return {
      ...source,
      licence: data.licence,
      lookup: (query, { today }) => {
        const { head, isFreshProduce } = readOffer(query);
        const row = head === null ? undefined : rowFor(rows, head);
        if (head === null || row === undefined || !isFreshProduce || query.offer.price.currency !== 'USD') return [];
        const month = Number(today.slice(5, 7)) - 1;
        const isLate = Number(today.slice(8, 10)) > 15;
        const digits = mainland.map((region) => Number(row[region]?.charAt(month * 2 + (isLate ? 1 : 0)) ?? 0));
        const regions = digits.filter((digit) => digit >= inSeasonFrom).length;
        const height = digits.filter((digit) => digit >= heightFrom).length;
        const when = `${isLate ? 'late' : 'early'} ${months[month] ?? ''}`;
        return [
          {
            id: `season:${head.food}:${today.slice(5, 7)}${isLate ? 'b' : 'a'}`,
            claim: `In ${when} ${head.words.join(' ')} is in season in ${String(regions)} of 7 mainland US regions`,
            source,
            asOf: data.asOf,
            isStale: isStale(data, today),
            data: { regions, height, of: mainland.length, when, food: head.food },
          },
        ];
      },
    };
  },
};
export default season;
