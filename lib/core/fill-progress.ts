import { z } from 'zod';
import { FillLine } from './fill';
import type { Run } from './run';

/**
 * Where a fill stands, apart from the run it belongs to. A run with its plan is some hundred kilobytes; writing that down before and
 * after every line would cost more than the store's own answers. `runUpdatedAt` names the very state of the run it goes with, so what
 * is left of an earlier fill is never taken for this one's.
 */
export const FillProgress = z.strictObject({
  runId: z.string(),
  runUpdatedAt: z.iso.datetime(),
  lines: z.array(FillLine),
});
export type FillProgress = z.infer<typeof FillProgress>;

/** The stored run with the progress of its fill in it; as it is when the progress belongs to another run or an earlier fill. */
export function withProgress(run: Run | null, progress: FillProgress | null): Run | null {
  if (run === null || progress === null || run.step.state !== 'filling') return run;
  if (progress.runId !== run.id || progress.runUpdatedAt !== run.updatedAt) return run;
  return { ...run, step: { ...run.step, lines: progress.lines } };
}
