import { leastScore, mutate, rooms } from '../mutation/mutate';
import type { Room } from '../mutation/mutate';
import { runCheck, runTests } from './checks';
import { formatCheck, formatTotal } from './test-summary';
import type { CheckResult } from './test-summary';

/**
 * Runs the checks that take too long for every change (`npm run test:long`, hours): more kills of the worker, all hard pages and the
 * `.long.ts` files in the browser, ten times as many new random cases of the properties, and the mutations. `names`: only the mutations of
 * these parts.
 */
export async function testLong(names: readonly string[], print: (line: string) => void): Promise<number> {
  const chosen = rooms.filter(({ name }) => names.length === 0 || names.includes(name));
  if (chosen.length < names.length) {
    print(`There are mutations of ${rooms.map(({ name }) => name).join(', ')}.`);
    return 1;
  }
  const checks: CheckResult[] = [];
  const run = async (check: Promise<CheckResult>): Promise<void> => {
    const done = await check;
    checks.push(done);
    print(formatCheck(done));
    for (const detail of done.details) print(detail.replaceAll(/^/gm, '    '));
  };
  if (names.length === 0) {
    const seed = String(Date.now() % 1_000_000);
    print(`PROPERTY_SEED=${seed} draws the cases of this run again.`);
    await run(runTests(['unit'], { files: ['tests/core'], env: { PROPERTY_SEED: seed, PROPERTY_RUNS: '10' } }));
    await run(runCheck('build', 'wxt/bin/wxt.mjs', ['build']));
    const files = ['hard-pages.spec.ts', 'kills.spec.ts', '.long.ts'];
    await run(runTests(['browser', 'long'], { files, env: { HARD_PAGES: 'all', KILLS: '20' } }));
  }
  for (const room of chosen) await run(mutations(room));
  print(formatTotal(checks));
  return checks.some(({ failed }) => failed > 0) ? 1 : 0;
}

/** One check for each part: it passes when the tests notice enough of its mutations. */
async function mutations(room: Room): Promise<CheckResult> {
  const { noticed, survived, seconds, output } = await mutate(room);
  const score = (100 * noticed) / Math.max(1, noticed + survived);
  const isEnough = score >= leastScore;
  return {
    name: `mutations of ${room.name}`,
    passed: isEnough ? 1 : 0,
    failed: isEnough ? 0 : 1,
    skipped: 0,
    seconds,
    files: [],
    details: [output, `${score.toFixed(1)} % of ${String(noticed + survived)} changes were noticed.`],
  };
}
