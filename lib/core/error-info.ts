import { z } from 'zod/mini';
import { errorCodes } from './error-codes';

/** An error as it is stored and sent between contexts. */
export const ErrorInfo = z.strictObject({
  /** An unknown code, from a run that a newer version stored, is read as an unexpected error, so that the run itself is not lost. */
  code: z.catch(z.enum(errorCodes), 'unexpected'),
  /** One sentence for people. */
  message: z.string(),
  /** For a bug report (selector, status, URL path), never a key. */
  detail: z.optional(z.string()),
});
export type ErrorInfo = z.infer<typeof ErrorInfo>;
