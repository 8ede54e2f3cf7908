import { z } from 'zod/mini';

/** One recall as an agency lists it, reduced to the fields a product can be compared with. */
export const RecallRecord = z.strictObject({
  id: z.string(),
  agency: z.enum(['FDA', 'USDA FSIS']),
  firm: z.string(),
  /** The agency's description of the product, sizes and codes included. */
  product: z.string(),
  reason: z.string(),
  /** Class I may cause serious harm or death, II temporary harm, III hardly any; null when not classified yet. */
  class: z.nullable(z.enum(['I', 'II', 'III'])),
  reportedOn: z.iso.date(),
  isOngoing: z.boolean(),
});
export type RecallRecord = z.infer<typeof RecallRecord>;

/** Recalls of one agency; `asOf` is the day the list itself describes and changes only with a new list. */
export const RecallSnapshot = z.strictObject({ asOf: z.iso.date(), records: z.array(RecallRecord) });
export type RecallSnapshot = z.infer<typeof RecallSnapshot>;

/** The last list read from one agency, and the result of the last attempt to read it. */
export const StoredRecalls = z.strictObject({
  snapshot: z.nullable(RecallSnapshot),
  /** ISO time the snapshot was read; null before the first. */
  readAt: z.nullable(z.iso.datetime()),
  /** ISO time of the last attempt, successful or not. */
  triedAt: z.nullable(z.iso.datetime()),
  /** Why the last attempt failed, in a sentence; null when it worked. */
  problem: z.nullable(z.string()),
});
export type StoredRecalls = z.infer<typeof StoredRecalls>;

export const noRecallsYet: StoredRecalls = { snapshot: null, readAt: null, triedAt: null, problem: null };
