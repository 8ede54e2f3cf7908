import { z } from 'zod/mini';

/** A record the server refused for good, with its reason. `at`: when, in milliseconds since 1970. */
export const RefusedRow = z.strictObject({
  /** The id of the row, to try it again or discard it. */
  key: z.string(),
  /** "trace", "span", "thread-score" … */
  kind: z.string(),
  /** What the step is called; empty when it has no name. */
  name: z.string(),
  status: z.int(),
  reason: z.string(),
  at: z.number(),
});
export type RefusedRow = z.infer<typeof RefusedRow>;

/** The state of sending to the shopper's own trace server, for the options page. Times in milliseconds since 1970, sizes in bytes. */
export const DeliveryView = z.strictObject({
  waiting: z.int(),
  waitingBytes: z.number(),
  /** Records dropped because too many were waiting. */
  dropped: z.int(),
  /** When the first waiting record is due; null when none waits. */
  nextAt: z.nullable(z.number()),
  /** Why nothing is sent at present, and when it is tried again automatically. */
  pause: z.nullable(z.strictObject({ status: z.int(), reason: z.string(), until: z.number() })),
  refused: z.array(RefusedRow),
  /** Records that could not be stored since the browser last started the extension. */
  lostWrites: z.int(),
});
export type DeliveryView = z.infer<typeof DeliveryView>;
