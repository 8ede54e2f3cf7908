import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import type { TestSummary } from './test-summary';

/**
 * Writes the results of a test run to the file named by `TEST_SUMMARY`. Vitest's own JSON reporter does not give the reason of a skip, and
 * counts a file whose set-up failed as nothing.
 */
export default class SummaryReporter implements Reporter {
  /** Lines about skipping that tests printed, for skips without a note. */
  private readonly skipLines: string[] = [];

  onUserConsoleLog(log: { content: string }): void {
    this.skipLines.push(...log.content.split('\n').filter((line) => /\bskip(s|ped|ping)?\b/i.test(line)));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { message: string; stack?: string }[]): void {
    const path = process.env['TEST_SUMMARY'];
    if (path === undefined) throw new Error('TEST_SUMMARY names the file to write');
    const summary: TestSummary = {
      passed: 0,
      failed: 0,
      skipped: 0,
      failures: [],
      skips: [],
      secondTries: [],
      files: [],
    };
    for (const module of modules) this.addModule(module, summary);
    for (const error of unhandled) addFailure(summary, 'outside any test', [error]);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(summary, null, 2));
  }

  private addModule(module: TestModule, summary: TestSummary): void {
    const file = module.relativeModuleId;
    summary.files.push({ file, seconds: secondsOf(module) });
    if (module.errors().length > 0) addFailure(summary, file, module.errors());
    for (const suite of module.children.allSuites()) {
      if (suite.errors().length > 0) addFailure(summary, `${file} › ${suite.fullName}`, suite.errors());
    }
    const isBroken = (entity: TestSuite | TestModule): boolean =>
      entity.errors().length > 0 || (entity.type === 'suite' && isBroken(entity.parent));
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') {
        summary.passed += 1;
        // Vitest keeps the errors of the first try.
        if ((test.diagnostic()?.retryCount ?? 0) > 0) {
          summary.secondTries.push({ where: `${file} › ${test.fullName}`, message: messageOf(result.errors ?? []) });
        }
      } else if (result.state === 'failed') addFailure(summary, `${file} › ${test.fullName}`, result.errors);
      // Tests whose set-up failed are part of that failure, not skips.
      else if (result.state === 'skipped' && !isBroken(test.parent)) this.addSkip(file, test, result.note, summary);
      else if (result.state === 'pending')
        addFailure(summary, `${file} › ${test.fullName}`, [{ message: 'It did not end.' }]);
    }
  }

  private addSkip(file: string, test: TestCase, note: string | undefined, summary: TestSummary): void {
    const reason = note ?? (test.options.mode === 'todo' ? 'to do' : (this.skipLines.at(-1)?.trim() ?? null));
    summary.skipped += 1;
    const same = summary.skips.find((skip) => skip.file === file && skip.reason === reason);
    if (same === undefined) summary.skips.push({ file, reason, count: 1 });
    else same.count += 1;
  }
}

function secondsOf(module: TestModule): number {
  const { environmentSetupDuration, prepareDuration, collectDuration, setupDuration, duration } = module.diagnostic();
  return (environmentSetupDuration + prepareDuration + collectDuration + setupDuration + duration) / 1000;
}

type Told = readonly { message: string; diff?: string; stack?: string }[];

function addFailure(summary: TestSummary, where: string, errors: Told): void {
  summary.failed += 1;
  summary.failures.push({ where, message: messageOf(errors) });
}

function messageOf(errors: Told): string {
  return errors.map((error) => [error.message, error.diff, place(error.stack)].filter(Boolean).join('\n')).join('\n');
}

/** The first line of the stack in our own code. */
function place(stack: string | undefined): string | undefined {
  return stack?.split('\n').find((line) => /^\s*at /.test(line) && !line.includes('node_modules'));
}
