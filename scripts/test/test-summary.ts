import { z } from 'zod/mini';

const Failure = z.strictObject({ where: z.string(), message: z.string() });

/** The time of a test file: its tests and hooks, and loading it. */
export const FileTime = z.strictObject({ file: z.string(), seconds: z.number() });
export type FileTime = z.infer<typeof FileTime>;

/** The results of one test run. The reporter writes them to a file and the summary reads them. */
export const TestSummary = z.strictObject({
  passed: z.int(),
  failed: z.int(),
  skipped: z.int(),
  failures: z.array(Failure),
  /** Tests that passed only in a second try, with the errors of the first one. */
  secondTries: z.array(Failure),
  skips: z.array(z.strictObject({ file: z.string(), reason: z.nullable(z.string()), count: z.int() })),
  files: z.array(FileTime),
});
export type TestSummary = z.infer<typeof TestSummary>;

/** One check of `npm test`: its counts, and what must be shown of it. */
export interface CheckResult {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** The test files of the check; empty for a tool. */
  files: FileTime[];
  /** Printed below its line: messages of failures, reasons of skips. */
  details: string[];
}

/** One aligned line for each check: `unit      412 passed, 0 failed, 3 skipped   21 s`. */
export function formatCheck(check: CheckResult): string {
  const skipped = check.skipped === 0 ? '' : `, ${String(check.skipped)} skipped`;
  const counts = `${String(check.passed)} passed, ${String(check.failed)} failed${skipped}`;
  return `${check.name.padEnd(13)}  ${counts.padEnd(36)}${check.seconds.toFixed(0).padStart(4)} s`;
}

/** The line with the totals at the end of the output. */
export function formatTotal(checks: readonly CheckResult[]): string {
  const sum = (key: 'passed' | 'failed'): string => String(checks.reduce((total, check) => total + check[key], 0));
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** What must be shown of a test run: each failure with its message, and each reason of a skip once per file. */
export function detailsOf(summary: TestSummary): string[] {
  return [
    ...summary.failures.map(({ where, message }) => `FAILED ${where}\n${message}`),
    ...summary.secondTries.map(({ where, message }) => `passed at the second try: ${where}\nat the first: ${message}`),
    ...summary.skips.map(
      ({ file, reason, count }) => `skipped ${String(count)} in ${file}: ${reason ?? 'no reason was given'}`,
    ),
  ];
}
