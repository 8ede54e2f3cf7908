import type { QualityRow } from './meals';
import { percent } from './meals-data';
import { hasWish, namesOf, readByRules } from './wishes/measure';
import { allPhrasings, isForbidden, ways } from './wishes/phrasing';

/** Wishes against foods as people say them: none lost without a word, few foods that nobody forbade. */
export async function wishesQuality(report?: (line: string) => void): Promise<QualityRow[]> {
  return [...(await phrasingRows(report))];
}

async function phrasingRows(report?: (line: string) => void): Promise<QualityRow[]> {
  const phrasings = allPhrasings();
  const seen = { silent: 0, listed: 0, read: 0 };
  for (const { prompt, way, food } of phrasings) {
    const reading = await readByRules(prompt);
    const offending = namesOf(reading).filter((name) => isForbidden(food, name));
    // A swap is a wish for the dish: read when the food is gone.
    const isRead = way.includes('instead of') ? offending.length === 0 : hasWish(reading);
    if (isRead) seen.read += 1;
    if (offending.length > 0) seen.listed += 1;
    if (offending.length > 0 && reading.question === null) seen.silent += 1;
    if (report !== undefined && (!isRead || offending.length > 0))
      report(`${prompt} → ${offending.join(', ')} | ${reading.question ?? 'nothing asked'}`);
  }
  const detail = `${String(phrasings.length)} phrasings, ${String(ways.length)} ways`;
  const read = percent(seen.read, phrasings.length);
  const silent = percent(seen.silent, phrasings.length);
  return [
    {
      what: 'wishes: forbidden food listed without a question (at most)',
      figure: silent,
      goal: 0,
      isMet: seen.silent === 0,
      detail,
    },
    {
      what: 'wishes: read as said',
      figure: read,
      goal: 97,
      isMet: read >= 97,
      detail: `${detail}, ${String(seen.listed)} list the food`,
    },
  ];
}
