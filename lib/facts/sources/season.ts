import { z } from 'zod/mini';
import type { Region } from '../../core/fact/fact-settings';
import { readOffer, rowFor } from '../named-food';
import { dataHead, isStale } from '../source-file';
import type { FactSourceFile } from '../source-file';

const Data = z.strictObject({
  ...dataHead,
  scale: z.string(),
  foods: z.record(z.string(), z.record(z.string(), z.string().check(z.regex(/^\d{24}$/)))),
});

/** From this digit on a food counts as in season in a region, and as at its peak; 1 and 2 are the edges of a season. */
const inSeasonFrom = 3;
const heightFrom = 7;
/** The regions of most US shops; Alaska and Hawaii would distort every average. */
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

const names: Readonly<Record<Exclude<Region, 'anywhere'>, string>> = {
  northeast: 'the Northeast',
  'mid-atlantic': 'the Mid-Atlantic',
  southeast: 'the Southeast',
  midwest: 'the Midwest',
  southwest: 'the Southwest',
  mountain: 'the Mountain states',
  pacific: 'the Pacific states',
  alaska: 'Alaska',
  hawaii: 'Hawaii',
};
/** Without a region: the number of the seven regions from which on a crop counts as in season in the country. */
const mostOf = 4;

/**
 * What grows in the shopper's region, or in how many of the seven mainland US regions, in this half of the month. Only for fresh produce
 * priced in dollars, because these seasons apply to the US alone.
 */
const season: FactSourceFile = {
  data: 'facts-season',
  create(raw, { region }) {
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
        const digitIn = (place: string): number => Number(row[place]?.charAt(month * 2 + (isLate ? 1 : 0)) ?? 0);
        const digits = (region === 'anywhere' ? mainland : [region]).map(digitIn);
        const regions = digits.filter((digit) => digit >= inSeasonFrom).length;
        const height = digits.filter((digit) => digit >= heightFrom).length;
        const needed = region === 'anywhere' ? mostOf : 1;
        const when = `${isLate ? 'late' : 'early'} ${months[month] ?? ''}`;
        const food = head.words.join(' ');
        const claim =
          region === 'anywhere'
            ? `In ${when} ${food} is in season in ${String(regions)} of 7 mainland US regions`
            : `In ${when} ${food} is ${height > 0 ? 'at its peak' : regions > 0 ? 'in season' : 'out of season'} in ${names[region]}`;
        return [
          {
            id: `season:${head.food}:${today.slice(5, 7)}${isLate ? 'b' : 'a'}`,
            claim,
            source,
            asOf: data.asOf,
            isStale: isStale(data, today),
            data: {
              regions,
              height,
              of: digits.length,
              isInSeason: regions >= needed,
              isAtPeak: height >= needed,
              isNowhere: regions === 0,
              when,
              food: head.food,
            },
          },
        ];
      },
    };
  },
};
export default season;
