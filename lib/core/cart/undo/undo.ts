import { z } from 'zod/mini';
import { ErrorInfo } from '../../error-info';
import { OtherChange } from '../fill';

/** The result of Undo, read from the store's cart afterwards. */
export const Undone = z.strictObject({
  status: z.literal('undone'),
  /** Packs that are out again. */
  removed: z.int(),
  /** Titles of our products that are still in the cart. */
  leftover: z.array(z.string()),
  /** Other lines that differ from the cart before the fill, changed by the shopper meanwhile or by the store. Absent in older runs. */
  differences: z.optional(z.array(OtherChange)),
  /** False: the cart could not be read whole, so it cannot be called restored. */
  isWhole: z.optional(z.boolean()),
  error: z.nullable(ErrorInfo),
});
export type Undone = z.infer<typeof Undone>;

/** Undo of our lines. */
export const Undo = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('none') }),
  z.strictObject({
    status: z.literal('undoing'),
    /**
     * How many of each of our products the cart is to hold afterwards; null until the cart has been read. Stored before anything is taken
     * out.
     */
    targets: z.nullable(z.record(z.string(), z.number())),
  }),
  Undone,
]);
export type Undo = z.infer<typeof Undo>;

/**
 * Whether all our products are known to be out again. An Undo that failed, left something in the cart or could not be checked can be
 * tried again.
 */
export function isUndone(undo: Undo): boolean {
  return undo.status === 'undone' && undo.error === null && undo.leftover.length === 0 && undo.isWhole !== false;
}

/** Whether the cart was read whole after Undo and equals the cart before the fill. Only then is it called restored. */
export function isAsBefore(undo: Undo): boolean {
  return undo.status === 'undone' && isUndone(undo) && (undo.differences ?? []).length === 0;
}
