import { z } from 'zod/mini';
import { Cart } from './cart';
import { FillLine } from './fill';
import type { Run } from '../run/run';
import { Undo } from './undo/undo';

/**
 * Where a fill or an Undo stands, stored apart from its run. A run with its plan takes some hundred kilobytes, and writing that before
 * and after every line would take longer than the store's answers. `runUpdatedAt` names the exact state of the run this belongs to, so
 * progress left over from an earlier fill is never mistaken for that of the present one.
 */
export const FillProgress = z.strictObject({
  runId: z.string(),
  runUpdatedAt: z.iso.datetime(),
  /** The cart before the first write; null until it was read. Absent in runs stored before this field existed. */
  before: z.optional(z.nullable(Cart)),
  lines: z.array(FillLine),
  /** How far the Undo of a finished fill is; the lines then stand in the run. */
  undo: z.optional(Undo),
});
export type FillProgress = z.infer<typeof FillProgress>;

/**
 * The stored run with the progress of its fill or Undo merged in; unchanged when the progress belongs to another run or to an earlier
 * fill.
 */
export function withProgress(run: Run | null, progress: FillProgress | null): Run | null {
  if (run === null || progress === null) return run;
  if (progress.runId !== run.id || progress.runUpdatedAt !== run.updatedAt) return run;
  if (progress.undo !== undefined)
    return 'undo' in run.step ? { ...run, step: { ...run.step, undo: progress.undo } } : run;
  if (run.step.state !== 'filling') return run;
  return { ...run, step: { ...run.step, before: run.step.before ?? progress.before ?? null, lines: progress.lines } };
}
