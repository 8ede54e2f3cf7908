import type { QualityRow } from '../quality-row';
import { percent } from '../meals/meals-data';
import { hasWish, namesOf, readByRules } from '../wishes/measure';
import { harmlessPrompts, swapCases } from '../wishes/counter-phrases';
import { scopeRows } from '../wishes/scope-rows';
import { allPhrasings, isForbidden, ways } from '../wishes/phrasing';

/** Wishes against foods as people say them: none is lost without a message, and few foods are dropped that nobody excluded. */
export async function wishesQuality(report?: (line: string) => void): Promise<QualityRow[]> {
  return [...(await phrasingRows(report)), ...(await counterRows(report)), ...(await scopeRows(report))];
}

async function phrasingRows(report?: (line: string) => void): Promise<QualityRow[]> {
  const phrasings = allPhrasings();
  const seen = { silent: 0, listed: 0, read: 0 };
  for (const { prompt, way, food } of phrasings) {
    const reading = await readByRules(prompt);
    const offending = namesOf(reading).filter((name) => isForbidden(food, name));
    // A swap is a wish for the dish, and is read correctly if the food is gone.
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

/** Prompts that exclude nothing, and swaps: neither may be read as a diet or as a food to leave out. */
async function counterRows(report?: (line: string) => void): Promise<QualityRow[]> {
  const prompts = harmlessPrompts();
  const swaps = swapCases();
  const seen = { wished: 0, silent: 0, swapped: 0, asked: 0 };
  for (const prompt of [...prompts, ...swaps.map((each) => each.prompt)]) {
    const reading = await readByRules(prompt);
    if (reading.question !== null) seen.asked += 1;
    if (!hasWish(reading)) continue;
    seen.wished += 1;
    if (reading.question === null) seen.silent += 1;
    report?.(`${prompt} → ${JSON.stringify(reading.constraints)}`);
  }
  for (const { prompt, gone, there } of swaps) {
    const names = namesOf(await readByRules(prompt));
    if (!names.some((name) => gone.test(name)) && names.some((name) => there.test(name))) seen.swapped += 1;
    else report?.(`${prompt} → ${names.join(', ')}`);
  }
  const all = prompts.length + swaps.length;
  const wished = percent(seen.wished, all);
  const swapped = percent(seen.swapped, swaps.length);
  return [
    {
      what: 'wishes: harmless words read as a diet or allergy (at most)',
      figure: wished,
      goal: 2,
      isMet: wished <= 2 && seen.silent === 0,
      detail: `${String(all)} phrases, ${String(seen.silent)} silently, ${String(seen.asked)} with a question`,
    },
    {
      what: 'wishes: a swap is that line’s wish',
      figure: swapped,
      goal: 97,
      isMet: swapped >= 97,
      detail: `${String(swaps.length)} swaps`,
    },
  ];
}
