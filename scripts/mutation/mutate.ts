import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot, runTool } from '../run-command';

/** A part of the code whose tests are tested: Stryker changes one condition, number or word of it at a time, and a test has to notice. */
export interface Room {
  name: string;
  mutate: string;
  /** What may notice: the tests of that part alone, or a change would take minutes. */
  tests: string;
}

export const rooms: readonly Room[] = [
  ...['diet', 'decision', 'cart', 'run'].map((name) => ({
    name: `core/${name}`,
    mutate: `lib/core/${name}/**/*.ts`,
    tests: `tests/core/${name}/**/*.test.ts`,
  })),
  {
    name: 'orchestrator',
    mutate: 'lib/orchestrator.ts,lib/orchestrator/**/*.ts',
    tests: 'tests/orchestrator.test.ts tests/orchestrator/**/*.test.ts',
  },
  { name: 'tracing', mutate: 'lib/tracing/**/*.ts', tests: 'tests/tracing/**/*.test.ts' },
];

/** The share of changes, in percent, that tests have to notice. */
export const leastScore = 80;

const Report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

export interface MutationScore {
  noticed: number;
  /** Changes that no test noticed, or that no test of the part runs. */
  survived: number;
  seconds: number;
  /** What Stryker wrote: each survivor with its line. */
  output: string;
}

/** Mutates a part; what was tried before and did not change is taken from the last time. Throws with Stryker's words when it cannot. */
export async function mutate({ name, mutate: files, tests }: Room): Promise<MutationScore> {
  const kept = join('artifacts', 'mutation', `${name.replace('/', '-')}.json`);
  const args = ['run', '--mutate', files, '--incrementalFile', kept];
  const { code, output, seconds } = await runTool('@stryker-mutator/core/bin/stryker.js', args, {
    env: { MUTATION_TESTS: tests },
    limitMs: 6 * 3_600_000,
  });
  if (code !== 0) throw new Error(output.slice(-4_000));
  const report = Report.parse(
    JSON.parse(await readFile(join(projectRoot, 'artifacts/mutation/mutation.json'), 'utf8')),
  );
  const states = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...which: string[]): number => states.filter((status) => which.includes(status)).length;
  return { noticed: count('Killed', 'Timeout'), survived: count('Survived', 'NoCoverage'), seconds, output };
}
