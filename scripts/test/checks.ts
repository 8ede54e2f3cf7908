import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot, runTool } from '../run-command';
import type { CommandResult } from '../run-command';
import { detailsOf, TestSummary } from './test-summary';
import type { CheckResult } from './test-summary';

/** The most characters of a tool's output that are shown. The end is kept, because tools print errors there. */
const shownOutput = 4_000;

/** Runs a tool whose exit code is the result; counts as one check. */
export async function runCheck(name: string, tool: string, args: readonly string[]): Promise<CheckResult> {
  return toCheck(name, await runTool(tool, args));
}

/** Writes the declarations that types and the linter need. An error here shows in their results. */
export async function prepareTypes(): Promise<void> {
  await runTool('wxt/bin/wxt.mjs', ['prepare']);
}

/** Checks the types, after {@link prepareTypes}. */
export function runTypes(): Promise<CheckResult> {
  return runCheck('types', 'typescript/bin/tsc', ['--noEmit']);
}

/**
 * Runs the tests of some vitest projects in one pool of `workers` (by default the number in vitest.config.ts) and counts each test. The
 * result is named after the first project. `files`: parts of paths; only test files whose path has one of them run.
 */
export async function runTests(
  projects: readonly [string, ...string[]],
  options: { workers?: number; files?: readonly string[]; env?: Record<string, string> } = {},
): Promise<CheckResult> {
  const { workers, files = [], env = {} } = options;
  const [project] = projects;
  const summaryPath = join(projectRoot, 'artifacts', 'tests', `${project}.json`);
  await rm(summaryPath, { force: true });
  const chosen = projects.flatMap((name) => ['--project', name]);
  const pool = workers === undefined ? [] : ['--max-workers', String(workers)];
  const args = [
    'run',
    ...files,
    ...chosen,
    ...pool,
    '--reporter',
    './scripts/test/test-reporter.ts',
    '--reporter',
    'default',
  ];
  const result = await runTool('vitest/vitest.mjs', args, {
    env: { ...env, TEST_SUMMARY: summaryPath },
    limitMs: 1_080_000,
  });
  const summary = await readSummary(summaryPath);
  // Without a summary, vitest itself did not finish (no test files, a wrong configuration, a timeout).
  if (summary === null) return toCheck(project, { ...result, code: result.code === 0 ? 1 : result.code });
  const isOtherwiseBroken = result.code !== 0 && summary.failed === 0;
  return {
    name: project,
    passed: summary.passed,
    failed: summary.failed + (isOtherwiseBroken ? 1 : 0),
    skipped: summary.skipped,
    seconds: result.seconds,
    files: summary.files,
    details: [...detailsOf(summary), ...(isOtherwiseBroken ? [tail(result.output)] : [])],
  };
}

/** A check that could not run because of another one; counts as failed. */
export function notRun(name: string, reason: string): CheckResult {
  return { name, passed: 0, failed: 1, skipped: 0, seconds: 0, files: [], details: [reason] };
}

function toCheck(name: string, { code, output, seconds }: CommandResult): CheckResult {
  const isFine = code === 0;
  return {
    name,
    passed: isFine ? 1 : 0,
    failed: isFine ? 0 : 1,
    skipped: 0,
    seconds,
    files: [],
    details: isFine ? [] : [tail(output)],
  };
}

function tail(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n');
  // A tool with a progress indicator overwrites its own line; only the last text of a line is shown.
  const text = lines
    .map((line) => line.slice(line.lastIndexOf('\r') + 1))
    .join('\n')
    .trimEnd();
  return text.length <= shownOutput ? text : `…${text.slice(-shownOutput)}`;
}

async function readSummary(path: string): Promise<TestSummary | null> {
  try {
    return TestSummary.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
