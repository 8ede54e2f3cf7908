import { z } from 'zod/mini';
import { ErrorInfo } from '../../error-info';
import { OtherChange } from '../fill';

/** What Undo did, told from the store's cart as it was read back. */
export const Undone = z.strictObject({
  status: z.literal('undone'),
  /** Packs that are out again. */
  removed: z.int(),
  /** Titles of ours that are still in. */
  leftover: z.array(z.string()),
  /** What else differs from the cart before the fill: the shopper's own changes meanwhile, or the store's. Absent in older runs. */
  differences: z.optional(z.array(OtherChange)),
  /** False: the cart could not be read whole, so nobody can say that it is as it was. */
  isWhole: z.optional(z.boolean()),
  error: z.nullable(ErrorInfo),
});
export type Undone = z.infer<typeof Undone>;

/** Undo of our lines. */
export const Undo = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('none') }),
  z.strictObject({
    status: z.literal('undoing'),
    /** How many of each of our products the cart shall hold after it; null until the cart has been read. Stored before anything is taken out. */
    targets: z.nullable(z.record(z.string(), z.number())),
  }),
  Undone,
]);
export type Undo = z.infer<typeof Undo>;

/** Whether everything of ours is known to be out again. An undo that failed, left something behind or could not be checked may be tried again. */
export function isUndone(undo: Undo): boolean {
  return undo.status === 'undone' && undo.error === null && undo.leftover.length === 0 && undo.isWhole !== false;
}

/** Whether the cart was read whole after Undo and equals the cart before the fill. Only then it may be called as it was. */
export function isAsBefore(undo: Undo): boolean {
  return undo.status === 'undone' && isUndone(undo) && (undo.differences ?? []).length === 0;
}
