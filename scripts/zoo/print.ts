import { byTrait, figuresOf, missedGoals } from './figures';
import type { Figures } from './figures';
import type { SeedResult } from './run-seed';
import { notToBeHad } from './judge/line-verdict';
import type { LineVerdict } from './judge/line-verdict';

const columns: readonly [string, (figures: Figures) => string][] = [
  ['seeds', ({ seeds }) => String(seeds)],
  ['sold', ({ sold }) => String(sold)],
  ['right %', ({ sold, right }) => (sold === 0 ? '-' : ((100 * right) / sold).toFixed(0))],
  ['false in', ({ falseIn }) => shown(falseIn)],
  ['false out', ({ falseOut }) => shown(falseOut)],
  ['doubled', ({ doubled }) => shown(doubled)],
  ['unasked', ({ unasked }) => shown(unasked)],
  ['own', ({ ownTouched }) => shown(ownTouched)],
  ['stale tab', ({ staleTabs }) => shown(staleTabs)],
  ['undo ok', ({ undoExact, undoNamed, undoTried }) => `${String(undoExact + undoNamed)}/${String(undoTried)}`],
  ['broken', ({ broken }) => shown(broken)],
];

/** The median, the 90th percentile and the maximum of some times. */
function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    ((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) / 1_000).toFixed(1);
  return `${at(0.5)} s median, ${at(0.9)} s nine of ten, ${at(1)} s the longest`;
}

function isFine(result: LineVerdict['result']): boolean {
  return result === 'right' || notToBeHad.includes(result);
}

function shown(count: number): string {
  return count === 0 ? '·' : String(count);
}

/** The table per axis and trait, with all seeds at the top, and the missed goals. `alone`: only these axes, if any. */
export function printTable(
  results: readonly SeedResult[],
  alone: readonly string[],
  say: (line: string) => void,
): void {
  const all = figuresOf(results);
  const rows = [
    { name: 'all', figures: all },
    ...byTrait(results, alone).map(({ axis, trait, figures }) => ({ name: `${axis}/${trait}`, figures })),
  ];
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  say(`\n${''.padEnd(width)}${columns.map(([title]) => title.padStart(10)).join('')}`);
  for (const { name, figures } of rows)
    say(`${name.padEnd(width)}${columns.map(([, of]) => of(figures).padStart(10)).join('')}`);
  const kinds = new Map<string, number>();
  for (const { verdict } of results)
    for (const { result, isSold } of verdict.lines)
      if (result !== 'right')
        kinds.set(
          `${result}${isSold ? '' : ' (not sold)'}`,
          (kinds.get(`${result}${isSold ? '' : ' (not sold)'}`) ?? 0) + 1,
        );
  say(
    `\nNot right: ${
      [...kinds]
        .toSorted((a, b) => b[1] - a[1])
        .map(([kind, count]) => `${String(count)} ${kind}`)
        .join(', ') || 'none'
    }`,
  );
  say(`Searching a list: ${spread(results.flatMap(({ visit }) => visit.times.searching ?? []))}`);
  say(`Not sold and left alone: ${String(all.leftAlone)} of ${String(all.unsold)}`);
  const missed = missedGoals(all);
  say(missed.length === 0 ? 'All goals are met.' : `Missed: ${missed.join('; ')}`);
}

/** One line per seed, and one more for each mistake. */
export function sayResult({ seed, traits, list, verdict, visit }: SeedResult, say: (line: string) => void): void {
  const { searching, filling, undoing, all } = visit.times;
  const time = (ms: number | undefined): string => (ms === undefined ? '-' : (ms / 1_000).toFixed(1));
  const isRight = verdict.lines.every(({ result }) => isFine(result));
  const isTrue =
    verdict.falseIn + verdict.falseOut + verdict.doubled + verdict.unasked.length + verdict.ownTouched.length === 0;
  const isUndone = verdict.undo !== 'false' && verdict.undo !== 'not-known';
  const mark = isRight && isTrue && isUndone ? 'ok ' : isTrue && isUndone ? '-- ' : '!! ';
  say(
    `${mark}${String(seed)}  ${list}  (${time(all)} s, search ${time(searching)}, fill ${time(filling)}, undo ${time(undoing)}, ${String(visit.requests)} requests)`,
  );
  if (mark === 'ok ') return;
  say(
    `      ${Object.entries(traits)
      .map(([axis, trait]) => `${axis}=${trait}`)
      .join(' ')}`,
  );
  for (const line of verdict.lines) if (!isFine(line.result)) say(`      ${lineText(line)}`);
  if (verdict.falseIn + verdict.falseOut > 0)
    say(`      FALSE in ${String(verdict.falseIn)} out ${String(verdict.falseOut)}`);
  if (verdict.unasked.length > 0) say(`      UNASKED ${verdict.unasked.join('; ')}`);
  if (verdict.ownTouched.length > 0) say(`      OWN TOUCHED ${verdict.ownTouched.join('; ')}`);
  if (!isUndone) say(`      UNDO ${verdict.undo}: ${visit.evidence.told.undo.sentence}`);
  if (verdict.isTabStale) say('      the open tab shows another cart');
  if (verdict.isCheckoutTouched) say('      CHECKOUT TOUCHED');
  if (visit.problem !== null) say(`      broke off ${firstLines(visit.problem)}`);
  if (visit.evidence.told.sentence !== null) say(`      said: ${firstLines(visit.evidence.told.sentence)}`);
}

function lineText({ wish, told, product, result, held }: LineVerdict): string {
  const what = product === null ? (told.product?.title ?? 'nothing') : product.title;
  const remark = told.remark === null ? '' : ` “${told.remark}”`;
  const isPlanned = result === 'not-found' || result === 'not-chosen' || result === 'wrong-product';
  const found = isPlanned ? ` found: ${told.found.slice(0, 6).join(' | ') || 'nothing'}` : '';
  return `${result}: “${wish.text}” → ${String(told.count)} × ${what} (${told.plan}; says ${told.word} ${String(told.got)}, holds ${String(held)})${remark}${found}`;
}

function firstLines(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' | ').slice(0, 400);
}
