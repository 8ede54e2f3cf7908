import { z } from 'zod/mini';
import { Cart } from './cart';
import { FillLine } from './fill';
import type { Run } from '../run/run';
import { Undo } from './undo/undo';

/**
 * Where a fill, or an Undo under way, stands, apart from the run it belongs to. A run with its plan is some hundred kilobytes; writing that down before and
 * after every line would cost more than the store's own answers. `runUpdatedAt` names the very state of the run it goes with, so what
 * is left of an earlier fill is never taken for this one's.
 */
export const FillProgress = z.strictObject({
  runId: z.string(),
  runUpdatedAt: z.iso.datetime(),
  /** The cart as it was before the first write; null until it was read. Absent in what was stored before this was kept here. */
  before: z.optional(z.nullable(Cart)),
  lines: z.array(FillLine),
  /** How far an Undo is, of a fill that is over; the lines are in the run then. */
  undo: z.optional(Undo),
});
export type FillProgress = z.infer<typeof FillProgress>;

/** The stored run with the progress of its fill or Undo in it; as it is when the progress belongs to another run or an earlier fill. */
export function withProgress(run: Run | null, progress: FillProgress | null): Run | null {
  if (run === null || progress === null) return run;
  if (progress.runId !== run.id || progress.runUpdatedAt !== run.updatedAt) return run;
  if (progress.undo !== undefined)
    return 'undo' in run.step ? { ...run, step: { ...run.step, undo: progress.undo } } : run;
  if (run.step.state !== 'filling') return run;
  return { ...run, step: { ...run.step, before: run.step.before ?? progress.before ?? null, lines: progress.lines } };
}
