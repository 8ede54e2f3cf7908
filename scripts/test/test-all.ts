import { setUpEverShop } from '../../tests/engines/evershop/set-up-evershop';
import { setUpExpressCart } from '../../tests/engines/expresscart/expresscart';
import { setUpHydrogen } from '../../tests/engines/hydrogen/set-up-hydrogen';
import { notRun, prepareTypes, runCheck, runTests, runTypes } from './checks';
import { ensureChromium, ensureFirefox } from '../browser/ensure-browser';
import { thisMachine } from '../browser/machine';
import { formatParts, formatSlowest, secondsOfParts } from './parts';
import { formatCheck, formatTotal } from './test-summary';
import type { CheckResult } from './test-summary';

/**
 * Runs all checks of `npm test` in an order that keeps two cores busy: first the checks without a browser in two lanes, then the browser
 * tests (demo grocery and real stores), three at a time. Prints progress and returns the exit code.
 */
export async function testAll(print: (line: string) => void): Promise<number> {
  const started = performance.now();
  const chromium = ensureChromium(thisMachine, print);
  if (chromium.browser === null) {
    print(chromium.reason);
    return 1;
  }
  const firefox = ensureFirefox(thisMachine, print);
  if (firefox.browser === null) print(`Without Firefox its tests are skipped. ${firefox.reason}`);

  // The set-up of the real stores takes two minutes; the first checks run in that time.
  const setUps = [setUpEverShop().then(setUpExpressCart), setUpHydrogen()];
  const storeSetUp = Promise.all(
    setUps.map((setUp) =>
      setUp.catch((error: unknown) => {
        print(`A real store was not set up ahead; its tests will try again. ${String(error)}`);
      }),
    ),
  );

  const checks: CheckResult[] = [];
  const run = async (check: Promise<CheckResult> | CheckResult): Promise<boolean> => {
    const done = await check;
    checks.push(done);
    print(formatCheck(done));
    for (const detail of done.details) print(detail.replaceAll(/^/gm, '    '));
    return done.failed === 0;
  };
  const build = (name: string, ...args: string[]): Promise<CheckResult> =>
    runCheck(name, 'wxt/bin/wxt.mjs', ['build', ...args]);

  // First, because types and the linter read the declarations that it writes, and a build would write them at the same time.
  const readFrom = performance.now();
  await prepareTypes();
  const reading = async (): Promise<void> => {
    await run(runTypes());
    await run(runCheck('lint', 'oxlint/bin/oxlint', []));
    await run(runCheck('knip', 'knip/bin/knip.js', []));
    await run(runCheck('format', 'prettier/bin/prettier.cjs', ['--check', '.', '--log-level', 'warn']));
  };
  const building = async (): Promise<boolean> => {
    const isBuilt = [await run(build('build')), await run(build('build firefox', '-b', 'firefox', '--mv3'))];
    await run(runTests(['unit', 'unit-api']));
    return isBuilt.every(Boolean);
  };
  const [isBuilt] = await Promise.all([building(), reading()]);
  const withoutBrowser = performance.now() - readFrom;
  await storeSetUp;
  // A browser test waits a quarter of its time, so three workers keep two cores busy.
  const inBrowsers = checks.length;
  await run(
    isBuilt
      ? runTests(['browser', 'store'], { workers: 3 })
      : notRun('browser', 'Not run: the extension could not be built.'),
  );

  print('live           not run here: it asks the real Anthropic API (npm run live, with a key)');
  print('the slowest test files:');
  for (const line of formatSlowest(checks.flatMap(({ files }) => files))) print(line);
  const total = performance.now() - started;
  const shares = secondsOfParts(total / 1000, withoutBrowser / 1000, checks.slice(inBrowsers));
  for (const line of formatParts(shares)) print(line);
  print(`In ${(total / 60_000).toFixed(1)} minutes, with Chromium ${String(chromium.browser.major)}:`);
  print(formatTotal(checks));
  return checks.some(({ failed }) => failed > 0) ? 1 : 0;
}
