import { z } from 'zod/mini';
import { readTitle } from '../matching/read-title';
import { wordsOf } from '../text/comparable-words';

/** How long foods keep once bought or opened: days (the low end) and where, by name in the singular. Source: USDA FoodKeeper. */
export const KeepingTable = z.strictObject({
  source: z.string(),
  url: z.string(),
  licence: z.string(),
  asOf: z.iso.date(),
  note: z.string(),
  foods: z.record(
    z.string(),
    z.strictObject({ days: z.number().check(z.positive()), place: z.enum(['fridge', 'pantry']) }),
  ),
});
export type KeepingTable = z.infer<typeof KeepingTable>;

/** A shelf life in days above this is not mentioned on a line. */
const worthSaying = 31;

/** Days a food keeps once bought or opened; null when unknown. */
export function keepsDays(name: string, table: KeepingTable | undefined): number | null {
  if (table === undefined) return null;
  const { head } = readTitle(name, null);
  const row = [wordsOf(name).join(' '), head?.words.join(' '), head?.food]
    .map((each) => (each === undefined ? undefined : table.foods[each]))
    .find((each) => each !== undefined);
  return row?.days ?? null;
}

/** "keeps 2 days", "keeps 3 weeks"; null when it keeps for long or is unknown. */
export function keepsText(name: string, table: KeepingTable | undefined): string | null {
  const days = keepsDays(name, table);
  if (days === null || days > worthSaying) return null;
  const [count, unit] = days >= 14 ? [Math.floor(days / 7), 'week'] : [days, 'day'];
  return `keeps ${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
