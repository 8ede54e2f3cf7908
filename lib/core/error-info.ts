import { z } from 'zod/mini';
import { errorCodes } from './errors';

/** An error as it is stored and sent between contexts: its code, one sentence for people, and the detail for a bug report. */
export const ErrorInfo = z.strictObject({
  /** An unknown code, from a run that a newer version stored, is read as an unexpected error, so that the run itself is not lost. */
  code: z.catch(z.enum(errorCodes), 'unexpected'),
  message: z.string(),
  detail: z.optional(z.string()),
});
