import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { detailsOf, formatCheck, formatTotal, TestSummary } from '../../scripts/test/test-summary';

const fixture = `
import { beforeAll, describe, expect, it } from 'vitest';
it('passes', () => {});
it('fails', () => { expect(1).toBe(2); });
let tries = 0;
it('passes when run again', { retry: 1 }, () => { tries += 1; expect(tries).toBe(2); });
it('skips with a note', (context) => { context.skip('no Firefox on this computer'); });
describe('behind a set-up that fails', () => {
  beforeAll(() => { throw new Error('the shop did not start'); });
  it('is never reached', () => {});
  it('is not reached either', () => {});
});
`;

it('counts a run of tests the way a reader would', { timeout: 60_000 }, () => {
  mkdirSync('artifacts', { recursive: true });
  // Inside the project, so that the fixture finds vitest.
  const folder = mkdtempSync(join('artifacts', 'summary-'));
  try {
    writeFileSync(join(folder, 'some.test.ts'), fixture);
    writeFileSync(join(folder, 'vitest.config.ts'), 'export default {};');
    const path = join(process.cwd(), folder, 'summary.json');
    const reporter = join(process.cwd(), 'scripts', 'test', 'test-reporter.ts');
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--root', folder, '--reporter', reporter];
    const done = spawnSync(process.execPath, args, { env: { ...process.env, TEST_SUMMARY: path }, encoding: 'utf8' });
    expect(done.status).toBe(1);

    const summary = TestSummary.parse(JSON.parse(readFileSync(path, 'utf8')));
    expect(summary).toMatchObject({ passed: 2, failed: 2, skipped: 1 });
    expect(summary.files.map(({ file }) => file)).toEqual(['some.test.ts']);
    expect(summary.files[0]?.seconds).toBeGreaterThan(0);
    const details = detailsOf(summary).join('\n');
    expect(details).toContain('some.test.ts › fails');
    expect(details).toContain('expected 1 to be 2');
    expect(details).toContain('the shop did not start');
    expect(details).toContain('passed at the second try: some.test.ts › passes when run again');
    expect(details).toContain('at the first: expected 1 to be 2');
    expect(details).toContain('skipped 1 in some.test.ts: no Firefox on this computer');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('ends with one counting line', () => {
  const check = { name: 'unit', passed: 412, failed: 0, skipped: 3, seconds: 20.6, files: [], details: [] };
  expect(formatCheck(check)).toMatch(/^unit +412 passed, 0 failed, 3 skipped +21 s$/);
  expect(formatTotal([check, { ...check, name: 'browser', passed: 9, failed: 1 }])).toBe('421 passed, 1 failed');
});
