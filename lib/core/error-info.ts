import { z } from 'zod/mini';
import { errorCodes } from './errors';

/** An error as it is stored and as it crosses contexts: its code, one sentence for people, and what a bug report needs. */
export const ErrorInfo = z.strictObject({
  /** A code of a newer version, in a run that version stored, is read as an unexpected error: the run itself is worth more. */
  code: z.catch(z.enum(errorCodes), 'unexpected'),
  message: z.string(),
  detail: z.optional(z.string()),
});
