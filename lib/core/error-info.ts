import { z } from 'zod';
import { errorCodes } from './errors';

/** An error as it is stored and as it crosses contexts: its code, one sentence for people, and what a bug report needs. */
export const ErrorInfo = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  detail: z.string().optional(),
});
