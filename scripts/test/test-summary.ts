import { z } from 'zod/mini';

const Failure = z.strictObject({ where: z.string(), message: z.string() });

/** How long a test file took: its own tests and hooks, and what it loads. */
export const FileTime = z.strictObject({ file: z.string(), seconds: z.number() });
export type FileTime = z.infer<typeof FileTime>;

/** What one run of tests came to, as the reporter writes it to a file and the summary reads it. */
export const TestSummary = z.strictObject({
  passed: z.int(),
  failed: z.int(),
  skipped: z.int(),
  failures: z.array(Failure),
  /** Tests that passed only when they were run again, with what their first try failed of. */
  secondTries: z.array(Failure),
  skips: z.array(z.strictObject({ file: z.string(), reason: z.nullable(z.string()), count: z.int() })),
  files: z.array(FileTime),
});
export type TestSummary = z.infer<typeof TestSummary>;

/** One thing `npm test` did: its counts, and what a reader must see of it. */
export interface CheckResult {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  /** The test files it ran; none where it is a tool's answer. */
  files: FileTime[];
  /** Printed below its line: messages of failures, reasons of skips. */
  details: string[];
}

/** One aligned line per check: `unit      412 passed, 0 failed, 3 skipped   21 s`. */
export function formatCheck(check: CheckResult): string {
  const skipped = check.skipped === 0 ? '' : `, ${String(check.skipped)} skipped`;
  const counts = `${String(check.passed)} passed, ${String(check.failed)} failed${skipped}`;
  return `${check.name.padEnd(13)}  ${counts.padEnd(36)}${check.seconds.toFixed(0).padStart(4)} s`;
}

/** The counting line that ends the output. */
export function formatTotal(checks: readonly CheckResult[]): string {
  const sum = (key: 'passed' | 'failed'): string => String(checks.reduce((total, check) => total + check[key], 0));
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** What a reader must see of a run of tests: each failure with its message, each reason of a skip once per file. */
export function detailsOf(summary: TestSummary): string[] {
  return [
    ...summary.failures.map(({ where, message }) => `FAILED ${where}\n${message}`),
    ...summary.secondTries.map(({ where, message }) => `passed at the second try: ${where}\nat the first: ${message}`),
    ...summary.skips.map(
      ({ file, reason, count }) => `skipped ${String(count)} in ${file}: ${reason ?? 'no reason was given'}`,
    ),
  ];
}
