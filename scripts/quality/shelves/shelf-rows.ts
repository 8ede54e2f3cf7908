import type { QualityRow } from '../quality-row';
import { percent } from '../meals/meals-data';
import { createLineReader } from '../sane/sane-lines';
import { countedLines } from './counts';
import { drawnStoresQuality } from './drawn-stores';
import { countAt } from './measure-counts';
import { chooseAtAll } from './measure-shelves';
import { shelves } from './shelves';

/** Figures of choosing the right product of a shelf: certain picks of sold names, in shops with four ways of matching. */
export async function shelvesQuality(report?: (text: string) => void): Promise<QualityRow[]> {
  const read = await createLineReader();
  const sold = await chooseAtAll(shelves, read);
  const unsold = await chooseAtAll(shelves, read, { hasRight: false });
  const all = [...sold, ...unsold];
  const right = sold.filter(({ sure }) => sure === 'right').length;
  const others = all.filter(({ sure }) => sure === 'other' || sure === 'padding');
  const variants = sold.filter(({ sure }) => sure === 'variant').length;
  for (const { line, mode, title } of others) report?.(`another food ${mode}: ${line} | ${title ?? ''}`);
  for (const { line, mode, sure, title, note } of sold)
    if (sure !== 'right') report?.(`missed ${mode}: ${line} | ${sure ?? 'not sure'} | ${title ?? ''} | ${note ?? ''}`);
  const figure = percent(right, sold.length);
  const counted = countedLines.filter((line) => line.right.includes(countAt(line, read) ?? 0)).length;
  const packs = percent(counted, countedLines.length);
  return [
    {
      what: 'right product of what is on the shelf, sure picks, %',
      figure,
      goal: 97,
      isMet: figure >= 97,
      detail: `${String(shelves.length)} shelves in four kinds of store, ${String(variants)} kinds nobody asked for`,
    },
    {
      what: 'another food taken surely from a shelf',
      figure: others.length,
      goal: 0,
      isMet: others.length === 0,
      detail: `${String(all.length)} lines, in half of which what is meant is not sold`,
    },
    {
      what: 'packs for an amount, the size in the title alone, %',
      figure: packs,
      goal: 97,
      isMet: packs >= 97,
      detail: `${String(countedLines.length)} lines`,
    },
    ...(await drawnStoresQuality(read, report)),
  ];
}
